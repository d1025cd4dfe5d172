"""The forms that a procedure lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qmslint.model import Form
from qmslint.understand.events.event import Event
from qmslint.understand.table.columns import header_role
from qmslint.understand.text.headings import is_number, split_marker
from qmslint.understand.text.labels import pairs_in_line
from qmslint.understand.text.numbers import continues, form_of
from qmslint.understand.text.title_lines import is_note
from qmslint.understand.text.words import key, squeeze

__all__ = ["part_rows", "read_forms", "roles_of"]


# "BM.ĐCKS.01.01", "BM-21", "F30.01", "Mẫu số 06", "Mẫu B12", "Phụ lục 2"
_FORM_CODE = re.compile(
    r"(?:Biểu mẫu|Mẫu|Phụ lục|Form|Annexure|Attachment|Appendix|Annex)\s*(?:số|no\.?)?\s*:?\s*[A-ZĐƯ]?[\w.\-/]*\d[\w.\-/]*"
    r"|(?:Annexure|Attachment|Appendix|Annex|Exhibit)\s+[A-Z](?!\w)(?=\s*[:.–—-])"
    r"|(?<!\w)[A-ZĐƯƠÔÊÂĂ]{1,6}[.\-–/ ]?[A-ZĐƯƠÔÊÂĂ\d]*(?:[.\-/–]?\d[\w.\-/]*)+",
    re.IGNORECASE,
)


# A code of the house's own, not a number of the law's ("Mẫu số 13").
_HOUSE_CODE = re.compile(r"[A-ZĐ]{2,6}[.-][\w.\-/]*\d")
# Behind a word in small letters.
_CAPITAL_CODE = re.compile(r"(?<=[a-zà-ỹ] )[A-ZĐ]{2,}[\w.\-/]*\d[\w.\-/]*$")


def part_rows(events: Sequence[Event], kind: str) -> Iterator[Event]:
    """The rows and lines of the parts of that kind."""
    inside = False
    number = ""  # of the part's heading
    for event in events:
        if event.kind == "heading":
            inside = kind in event.kinds
            number = event.number
            if inside:
                yield event
        elif event.kind in ("weak-title", "text") and event.strong and inside and _next_part(number, event.number):
            inside = False  # "9.0 REVISION STATUS" behind "8.0 RECORDS"
        elif event.kind in ("title", "annex", "group") or (
            event.kind == "header" and event.header is not None and event.header.kind in ("steps", "list", "dossier")
        ):
            inside = False
        elif event.kind == "header" and event.header is not None and event.header.kind == kind:
            inside = True
        elif inside and event.kind in ("row", "text", "weak-title", "code"):
            yield event


def _next_part(last: str, number: str) -> bool:
    """Whether a number is that of the next part at the level of the last: 9 after 8, 9.0 after 8.0, VI after V."""
    return (
        bool(last and number)
        and form_of(last) == form_of(number)
        and continues(last.removesuffix(".0"), number.removesuffix(".0"))
    )


def roles_of(event: Event) -> dict[int, str]:
    """The role of each column of a row's table."""
    return dict(event.header.columns) if event.header is not None else {}


def read_forms(events: Sequence[Event]) -> list[Form]:
    """The forms that the forms part lists, with their codes where they have one."""
    found: list[Form] = []
    attached = False  # below "Annexure-1: Checklist" stands the form itself
    for event in part_rows(events, "forms"):
        if event.kind == "heading":
            attached = False
            if event.rest and event.kinds[0] == "forms" and _HOUSE_CODE.match(event.rest):
                found += _line_forms(event._replace(text=event.rest))  # "6. Biểu mẫu: BM-01 Sổ theo dõi"
            continue
        if event.kind == "row" and event.paragraph is None:
            if attached and not (
                event.header is not None and event.header.kind == "forms" and event.header.has("code")
            ):
                continue
            form = _row_form(event)
            found += [form] if form is not None else []
        else:
            lines = _line_forms(event)
            labelled = event.strong or _APPENDED.match(event.text) is not None
            attached = labelled and bool(lines) and all(form.code for form in lines)
            found += lines
    return found


# "Phụ lục 1: Thứ tự ống": a table below it is its content.
_APPENDED = re.compile(r"(?:Phụ lục|Appendix|Annex)\s+\w{1,3}\s*[:.–-]", re.IGNORECASE)
# "Mẫu số 03, Mẫu số 04", "BM-08.1 Giấy đề nghị; BM-08.2 Biên bản", "Mẫu số 01, 02 và 03": several in one line.
_NEXT = re.compile(
    r"\s*(?:[;,]|\s(?:và|and)\s)\s*(?=(?:Biểu mẫu|Mẫu|Phụ lục|Form|Annexure|Attachment|Appendix)\s|[A-ZĐ]{2,6}[-.\d])"
)
_MORE = re.compile(
    r"((?:Biểu mẫu|Mẫu)(?: số)?)\s*([\w.\-/]*\d[\w.\-/]*)((?:\s*(?:,|và)\s*\d{1,2}[a-zđ]?(?![\w/]|[.,]\d))+)",
    re.IGNORECASE,
)


def _line_forms(event: Event) -> list[Form]:
    number = event.paragraph.number if event.paragraph else ""
    text = _MORE.sub(lambda m: ", ".join(f"{m[1]} {n}" for n in (m[2], *re.findall(r"\d+[a-zđ]?", m[3]))), event.text)
    parts = _NEXT.split(text)
    if len(parts) == 1 or not all(
        _code_in(split_marker(p, number if i == 0 else "").rest) for i, p in enumerate(parts)
    ):
        parts = [text]
    forms = [_line_form(part, number if i == 0 else "", event) for i, part in enumerate(parts)]
    return [form for form in forms if form is not None]


def _row_form(event: Event) -> Form | None:
    own, roles = event.own, roles_of(event)
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
    lead = name or code
    place = (lead.place if lead is not None else None) or event.place
    if _is_none(title) and text is None:
        return None
    return Form(text, title, place)


def _line_form(text: str, number: str, event: Event) -> Form | None:
    body = split_marker(text, number).rest.strip(" ;.")
    if len(body) < 3 or _is_none(body) or is_note(body) or len(body) > 400:
        return None
    code = _code_in(body)
    if code is None and (
        (event.strong and body.isupper()) or any(f in ("revision", "page_label") for f, _ in pairs_in_line(body))
    ):
        return None  # the title of what follows the list, the foot of the page
    if code and body.startswith(code) and (behind := _BEHIND_CODE.match(body, len(code))):
        body = _BY_LAW.sub("", body[behind.end() :])
    return Form(code, body, event.place) if code or not body.endswith(":") else None


# "Mẫu số 06 Thông tư số 03/2025/TT-VPCP: Phiếu kiểm soát …": whose number it is, before the name.
_BY_LAW = re.compile(
    r"^(?:\(?(?:theo|tại|ban hành kèm theo)\s+)?(?:Thông tư|Nghị định|Quyết định)\s[^:]{5,80}:\s*(?=\w)", re.IGNORECASE
)
_BEHIND_CODE = re.compile(r"\s*[:.–—-]+\s*(?=\w\w)|\s+(?=[^\W\d_]{2})")


def _code_in(text: str) -> str | None:
    m = _FORM_CODE.search(text)
    if m and m[0][:1].islower() and (own := _CAPITAL_CODE.search(m[0])):
        return own[0].rstrip(".-/")  # "letter TMP/0077-1": a word, then the code
    return (
        squeeze(m[0]).rstrip(".-/")
        if m and (m.start() < 3 or any(c in m[0] for c in ".-") or "mẫu" in m[0].lower())
        else None
    )


def _is_none(text: str) -> bool:
    return key(text) in ("khong", "khong co", "khong quy dinh", "none", "n a", "na", "nil", "not applicable", "")
