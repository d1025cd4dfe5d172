"""Forms, records and listed procedures: what their parts and tables name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qmslint.model import Form, ListedProcedure, Record
from qmslint.understand.columns import Header, header_role
from qmslint.understand.durations import read_duration
from qmslint.understand.events import Event
from qmslint.understand.headings import is_number, split_marker
from qmslint.understand.lines import Slot
from qmslint.understand.titles import clean_title, is_note, own_code, title_codes
from qmslint.understand.words import key, squeeze

__all__ = ["listed_procedures", "read_forms", "read_records"]

# "BM.ĐCKS.01.01", "BM-21", "F30.01", "Mẫu số 06", "Mẫu B12", "Phụ lục 2"
_FORM_CODE = re.compile(
    r"(?:Biểu mẫu|Mẫu|Phụ lục|Form|Annexure|Attachment|Appendix|Annex)\s*(?:số|no\.?)?\s*:?\s*[A-ZĐƯ]?[\w.\-/]*\d[\w.\-/]*"
    r"|[A-ZĐƯƠÔÊÂĂ]{1,6}[.\-– ]?[A-ZĐƯƠÔÊÂĂ\d]*(?:[.\-/–]?\d[\w.\-/]*)+",
    re.IGNORECASE,
)
_RETENTION = re.compile(
    r"(?:lưu(?:\s*(?:trữ|giữ))?|thời (?:gian|hạn)(?:\s*lưu\w*(?:\s*trữ)?)?|bảo quản|retain\w*|kept)?\s*:?\s*"
    r"((?:tối thiểu |ít nhất |at least |minimum )?\d{1,3}\s*(?:\([^()\d]{1,20}\)\s*)?(?:năm|tháng|years?|months?)|vĩnh viễn|lâu dài|permanent(?:ly)?|indefinitely|"
    r"theo quy định (?:hiện hành|của pháp luật)[^.;]{0,60})",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:lưu(?:\s*(?:trữ|giữ))?\s*(?:tại|ở)|nơi lưu\w*\s*:?|(?:stored|kept|filed) (?:in|at|by))\s*([^.;,()]{3,90})",
    re.IGNORECASE,
)


def _rows(events: Sequence[Event], kind: str) -> Iterator[Event]:
    """The rows and lines of the parts of that kind."""
    inside = False
    for event in events:
        if event.kind == "heading":
            inside = kind in event.kinds
            if inside:
                yield event
        elif event.kind in ("title", "annex", "group"):
            inside = False
        elif event.kind == "header" and event.header is not None and event.header.kind in ("steps", "list", "dossier"):
            inside = False
        elif event.kind == "header" and event.header is not None and event.header.kind == kind:
            inside = True
        elif inside and event.kind in ("row", "text", "weak-title", "code"):
            yield event


def _split_row(event: Event) -> tuple[list[Slot], dict[int, str]]:
    own = [s for s in event.slots if not s.merged]
    roles = {c: r for c, r in event.header.columns} if event.header is not None else {}
    return own, roles


def read_forms(events: Sequence[Event]) -> list[Form]:
    """The forms that the forms part lists, with their codes where they have one."""
    found: list[Form] = []
    for event in _rows(events, "forms"):
        if event.kind == "heading":
            continue
        if event.kind == "row" and event.paragraph is None:
            form = _row_form(event)
        else:
            form = _line_form(event.text, event.paragraph.number if event.paragraph else "", event)
        if form is not None:
            found.append(form)
    return found


def _row_form(event: Event) -> Form | None:
    own, roles = _split_row(event)
    if all(header_role(s.text) for s in own):
        return None
    by_role = {roles.get(s.column, ""): s for s in own}
    code, name = by_role.get("code"), by_role.get("name") or by_role.get("component") or by_role.get("record")
    rest = [s for s in own if s not in (code, name) and not is_number(s.text) and s.text not in ("-", "+", "x")]
    if code is None:
        code = next((s for s in rest if len(s.text) < 40 and _FORM_CODE.fullmatch(s.text.strip(" .;:"))), None)
    if name is None:
        name = max((s for s in rest if s is not code), key=lambda s: len(s.text), default=None)
    if name is None and code is None:
        return None
    title = name.text if name is not None else ""
    text = code.text.strip(" .;:") if code is not None and any(c.isdigit() for c in code.text) else _code_in(title)
    place = event.place
    lead = name or code
    if lead is not None and lead.paragraphs:
        place = lead.paragraphs[0].place
    if _is_none(title) and text is None:
        return None
    return Form(text, title, place)


def _line_form(text: str, number: str, event: Event) -> Form | None:
    body = split_marker(text, number).rest.strip(" ;.")
    if len(body) < 3 or _is_none(body) or is_note(body) or len(body) > 400:
        return None
    code = _code_in(body)
    return Form(code, body, event.place) if code or not body.endswith(":") else None


def _code_in(text: str) -> str | None:
    m = _FORM_CODE.search(text)
    return (
        squeeze(m[0]).rstrip(".-/")
        if m and (m.start() < 3 or any(c in m[0] for c in ".-") or "mẫu" in m[0].lower())
        else None
    )


def _is_none(text: str) -> bool:
    return key(text) in ("khong", "khong co", "khong quy dinh", "none", "n a", "")


def read_records(events: Sequence[Event]) -> list[Record]:
    """The records to keep. A sentence on how long or where all of them are kept holds for each that says nothing."""
    found: list[Record] = []
    retention = place = None
    for event in _rows(events, "records"):
        if event.kind == "heading":
            if event.rest:
                retention, place = _retention(event.rest) or retention, _place(event.rest) or place
            continue
        if event.kind == "row" and event.paragraph is None:
            record = _row_record(event)
            if record is not None:
                found.append(record)
            continue
        body = split_marker(event.text, event.paragraph.number if event.paragraph else "").rest.strip()
        general = (
            _retention(body) is not None
            and (len(body) > 60 or not found)
            and key(body).startswith(("ho so", "thoi gian", "cac ho so", "toan bo", "tat ca", "records", "all"))
        )
        if general:
            retention, place = _retention(body) or retention, _place(body) or place
        elif len(body) > 3 and not is_note(body) and not body.endswith(":"):
            found.append(Record(body.rstrip(" ;."), _retention(body), _place(body), event.place))
    return [r._replace(retention=r.retention or retention, place=r.place or place) for r in found]


def _row_record(event: Event) -> Record | None:
    own, roles = _split_row(event)
    if not own or all(header_role(s.text) for s in own):
        return None
    slots = {roles.get(s.column, ""): s for s in event.slots}
    mine = {roles.get(s.column, ""): s for s in own}
    name = mine.get("record") or mine.get("name") or mine.get("component")
    rest = [s for s in own if not is_number(s.text) and s.text not in ("-", "+")]
    if name is None:
        name = max(
            (s for s in rest if roles.get(s.column) not in ("code", "retention", "storage")),
            key=lambda s: len(s.text),
            default=None,
        )
    if name is None:
        return None
    both = slots.get("retention_place")
    kept = slots.get("retention") or both
    stored = slots.get("storage") or both
    retention = (
        (_retention(kept.text) or (kept.text if kept is not both else None))
        if kept is not None
        else _retention(name.text)
    )
    place = (
        (_place(stored.text) or (stored.text if stored is not both or not retention else None))
        if stored is not None
        else _place(name.text)
    )
    return Record(
        name.text.rstrip(" ;."), retention, place, name.paragraphs[0].place if name.paragraphs else event.place
    )


def _retention(text: str) -> str | None:
    m = _RETENTION.search(text)
    return squeeze(m[1]) if m else None


def _place(text: str) -> str | None:
    m = _PLACE.search(text)
    return squeeze(m[1]) if m else None


def listed_procedures(events: Sequence[Event]) -> list[ListedProcedure]:
    """The procedures that list annexes name: rows under a header with TTHC codes or names."""
    found: list[ListedProcedure] = []
    for event in events:
        header = event.header
        if event.kind != "row" or header is None or header.kind != "list" or event.paragraph is not None:
            continue
        entry = _listed(event, header)
        if entry is not None:
            found.append(entry)
    return found


def _listed(event: Event, header: Header) -> ListedProcedure | None:
    own = [s for s in event.slots if not s.merged]
    if len(own) < 2:
        return None
    by_role: dict[str, Slot] = {}
    at = [c for c, _ in header.columns]
    for slot in own:
        role = next((r for c, r in reversed(header.columns) if c <= slot.column), "")
        by_role.setdefault(role, slot)
    if (
        len(own) == len(at) - 1
        and "label" not in by_role.get("label", own[0]).text
        and not is_number(own[0].text)
        and header.columns[0][1] == "label"
    ):
        by_role = {r: s for (_, r), s in zip(header.columns[1:], own, strict=True)}  # the row lost its number
    codes = title_codes(by_role["tthc_code"].text) if "tthc_code" in by_role else ()
    name = by_role.get("tthc_name")
    if not codes:
        coded = next((s for s in own if title_codes(s.text)), None)
        codes = title_codes(coded.text) if coded is not None else ()
        if coded is not None and name is None and len(coded.text) > 30:
            name = coded
    if name is None or title_codes(name.text) == (name.text.strip(),):
        name = max(
            (s for s in own if s.column > own[0].column and not title_codes(s.text[:12])),
            key=lambda s: len(s.text) if s.column <= own[0].column + 3 else 0,
            default=None,
        )
    if name is None or len(name.text) < 12:
        return None
    marker = split_marker(name.text)
    title = clean_title(marker.rest)
    if not title or (not codes and not is_number(own[0].text)):
        return None
    time = by_role.get("duration")
    days = read_duration(time.cell.text).days if time is not None else None
    sign = by_role.get("code")
    code = sign.text if sign is not None and any(c.isdigit() for c in sign.text) else own_code(name.text)
    place = name.paragraphs[0].place if name.paragraphs else event.place
    return ListedProcedure(
        codes[0] if codes else None, title, code, days, time.cell.text if time is not None else None, place
    )
