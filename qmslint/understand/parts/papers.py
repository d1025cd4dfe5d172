"""The lines of a dossier part as items: from paragraphs, table rows and sentences, with their counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from qmslint.model import Location
from qmslint.resources import yaml_folder
from qmslint.tuples import NamedTuple
from qmslint.understand.events.event import Event
from qmslint.understand.table.columns import Header, header_role, is_label
from qmslint.understand.table.lines import Slot
from qmslint.understand.text.headings import is_number, marker_depth, split_marker
from qmslint.understand.text.words import key, squeeze

__all__ = [
    "Item",
    "begins",
    "dossier_words",
    "line_item",
    "only_counts",
    "prose_items",
    "row_items",
    "says_none",
    "told_items",
]


_COUNTS = re.compile(r"bản\s*(chính|gốc|sao)\s*:?\s*(\d{1,2}|không|x)?", re.IGNORECASE)


_COPIES = re.compile(r"(\d{1,2})\s*(?:\([^()\d]{1,16}\)\s*)?bản\s*(chính|gốc|sao|photo)?", re.IGNORECASE)


_MARK = re.compile(r"[xX×✓✔☑v☒√]|\(x\)", re.IGNORECASE)


_FORM = re.compile(
    r"((?:Biểu mẫu|Mẫu|mẫu|Phụ lục|BM)\s*(?:số|đơn|tờ khai)?\s*[\w.\-/Đđ]*\d[\w.\-/]*|BM[.\-\s]?[\w.\-ĐđƯư]*\d[\w.\-]*)"
)


class Item(NamedTuple):
    """A line of the dossier part before it is known what it is."""

    text: str
    depth: int
    place: Location
    originals: int | None = None
    copies: int | None = None
    quantity: int | None = None
    copy_type: str | None = None
    form: str | None = None
    table: bool = False
    counted: bool = False  # a figure beside it says how many; a cross only says of which kind
    head: bool = False  # it stands like the heading of a group: "2.1. Cấp mới" below "2. Hồ sơ"


@cache
def dossier_words(name: str) -> tuple[str, ...]:
    return tuple(sorted((key(w) for w in yaml_folder("vocabulary")["dossier"][name]), key=len, reverse=True))


def begins(k: str, name: str) -> bool:
    return f"{k} ".startswith(_whole_words(name))


@cache
def _whole_words(name: str) -> tuple[str, ...]:
    return tuple(f"{word} " for word in dossier_words(name))


def line_item(text: str, depth: int, place: Location) -> Item:
    low = text.lower()
    originals = copies = None
    if "bản" in low:
        for m in _COUNTS.finditer(low):
            if m[2] is None or m[2] == "x":
                continue
            n = 0 if m[2] == "không" else int(m[2])
            if m[1] == "sao":
                copies = n
            else:
                originals = n
        if originals is None and copies is None:
            for m in _COPIES.finditer(low):
                if m[2] in ("chính", "gốc"):
                    originals = int(m[1])
                elif m[2]:
                    copies = int(m[1])
    return Item(squeeze(text), depth, place, originals, copies, None, _copy_type(low), _form_of(text))


def _copy_type(low: str) -> str | None:
    return next((w for w in yaml_folder("vocabulary")["dossier"]["copy-type"] if w in low), None)


def _form_of(text: str) -> str | None:
    m = _FORM.search(text)
    return m[1].rstrip(".,;)") if m else None


def row_items(event: Event, header: Header | None) -> list[Item]:
    """A table row as an item; the paragraphs of a row without a name column as items of their own."""
    own = [s for s in event.slots if not s.merged]
    if not own or all(header_role(s.text) for s in own):
        return []
    roles = dict(header.columns) if header is not None else {}
    leads = is_number(own[0].text) or is_label(own[0].text) or own[0].text in "-–+*•"
    number = own[0] if leads and not all(_is_mark(s.text) for s in own) else None
    name = _name_slot([s for s in own if s is not number and not _is_mark(s.text)], roles)
    originals = copies = quantity = None
    copy_type = form = None
    counted = False
    for slot in own:
        if slot is name or slot is number:
            continue
        counted = counted or (any(map(str.isdigit, slot.text)) and _count(slot.text) is not None)
        role = roles.get(slot.column)
        low = slot.text.lower()
        counts = line_item(slot.text, 0, event.place) if "bản" in low else None
        if counts is not None and (counts.originals is not None or counts.copies is not None):
            originals = counts.originals if counts.originals is not None else originals
            copies = counts.copies if counts.copies is not None else copies
            counted = True
            continue
        n = _count(slot.text)
        if role == "originals" and n is not None:
            originals = n
        elif role == "copies" and n is not None:
            copies = n
        elif role == "quantity" and n is not None:
            quantity = n
        elif role == "copytype" or _copy_type(low):
            copy_type = slot.text
        elif role == "template" or _FORM_ONLY.fullmatch(slot.text.strip()):
            form = slot.text
        elif n is not None and not roles and slot is own[-1] and slot.text.strip().isdigit():
            quantity = n
    if name is None:
        return [Item("", 30, event.place, originals, copies, quantity, copy_type, form, True, counted)]
    paragraphs = name.paragraphs
    place = paragraphs[0].place if paragraphs else event.place
    listed = [p for p in paragraphs if split_marker(p.text, p.number).dash or split_marker(p.text, p.number).number]
    if number is None and len(paragraphs) > 1 and len(listed) >= 2 and not (originals or copies or quantity):
        found = []
        for p in paragraphs:
            marker = split_marker(p.text, p.number)
            found.append(line_item(marker.rest, marker_depth(marker), p.place)._replace(table=True))
        return found
    marker = split_marker(name.text, paragraphs[0].number if paragraphs else "")
    depth = (
        marker_depth(marker)
        if number is None
        else marker_depth(split_marker(f"{number.text.rstrip('.')}. x"))
        if number.text not in "-–+*•"
        else 6
    )
    if len(listed) and len(paragraphs) > 1:
        text = split_marker(paragraphs[0].text, paragraphs[0].number).rest
        if text.rstrip().endswith(":") or len(text) > 20:
            marker = marker._replace(rest=text if not text.rstrip().endswith(":") else name.text)
    base = line_item(marker.rest or name.text, depth, place)
    return [base._replace(
        originals=originals if originals is not None else base.originals,
        copies=copies if copies is not None else base.copies, quantity=quantity, copy_type=copy_type or base.copy_type,
        form=form or base.form, table=True, counted=counted)]  # fmt: skip


_OTHER_ROLES = frozenset({"template", "copytype", "quantity", "originals", "copies", "note", "label"})


_FORM_ONLY = re.compile(
    r"(?:Biểu mẫu|Mẫu|Phụ lục)\s*(?:số)?\s*[A-ZĐ]?\d[\w.\-/]*"
    r"(?:[\s,;(–-]+(?:tại|theo|ban hành|kèm theo|của|Phụ lục|Nghị định|Thông tư|Quyết định)\b.*)?",
    re.DOTALL,
)


def _name_slot(texts: Sequence[Slot], roles: dict[int, str]) -> Slot | None:
    """The cell that names the paper: under its header, else the first that is neither a count nor a form's number."""
    wordy = [s for s in texts if not only_counts(s.text) and not _FORM_ONLY.fullmatch(s.text.strip())]
    named = [s for s in wordy if roles.get(s.column) in ("component", "name", "record", "action")]
    first = min((c for c, r in roles.items() if r in ("component", "name", "record")), default=0)
    if named and not any(s.column < first for s in wordy):
        return named[0]
    free = [s for s in wordy if roles.get(s.column) not in _OTHER_ROLES]
    return next(iter(free or named or wordy), None)


def _is_mark(text: str) -> bool:
    t = text.strip()
    return len(t) <= 3 and (_MARK.fullmatch(t) is not None or t.isdigit() or t in "-–")


def only_counts(text: str) -> bool:
    rest = _COUNTS.sub("", text.lower())
    return not any(c.isalpha() for c in rest) if rest != text.lower() else _is_mark(text)


def _count(text: str) -> int | None:
    t = text.strip().lower()
    if _MARK.fullmatch(t):
        return 1
    m = re.match(r"(\d{1,3})(?:\s*(?:\(.*\))?\s*(?:bản|bộ|tờ|ảnh)?\b.*)?$", t)
    return int(m[1]) if m else None


def prose_items(text: str, place: Location) -> list[Item]:
    """Papers named in a sentence behind the colon: "gồm: Đơn …; bản sao …; và …"."""
    if says_none(text):
        return []
    lead = re.match(r"(?:bao gồm|gồm có|gồm)\s*:?\s*", text, re.IGNORECASE)
    if lead:
        text = text[lead.end() :]
    text = re.split(r"[.;]\s*Số lượng\b", text, maxsplit=1)[0]
    pieces = [p.strip(" .") for p in text.split(";")]
    pieces = [re.sub(r"^(?:và|and)\s+", "", p) for p in pieces if len(p) > 3 and not _SETS_ALONE.fullmatch(p)]
    found = []
    for piece in pieces:
        marker = split_marker(piece)
        k = key(marker.rest[:60]).lstrip("0123456789 ")
        if begins(k, "paper") and not (len(pieces) == 1 and _points_away(k)):
            found.append(line_item(marker.rest, 6, place))
    return found


_SETS_ALONE = re.compile(r"\d{1,2}\s*(?:\([^()]*\)\s*)?bộ(?: hồ sơ)?")  # "Đơn đề nghị; 01 bộ."
_GATHERS = re.compile(r"\b(?:bao gồm|gồm có|gồm|hồ sơ)\s*:\s*(?=\S)", re.IGNORECASE)


def told_items(event: Event) -> list[Item]:
    """Papers told in one sentence of running text: "nộp 01 bộ hồ sơ gồm: Đơn …; bản sao …"."""
    if " + " in event.text and (told := _behind_pluses(event)):
        return told
    if event.text.startswith("(1)") and (told := _counted_on(event)):
        return told
    m = _GATHERS.search(event.text, 0, 300)
    if m is None or ";" not in event.text[m.end() :] or split_marker(event.text).dash:
        return []
    return prose_items(event.text[m.end() :], event.place)


_COUNTED = re.compile(r"(?:^|[;.,]\s*(?:và\s+)?)\((\d{1,2})\)\s*")


def _counted_on(event: Event) -> list[Item]:
    """Papers that one line counts: "(1) Đơn yêu cầu; (2) Bản án, quyết định; (3) Giấy tờ về tài sản"."""
    lead, *rest = _COUNTED.split(event.text)
    numbers, papers = rest[::2], rest[1::2]
    if lead or len(papers) < 2 or numbers != [str(i) for i in range(1, len(numbers) + 1)]:
        return []
    return [line_item(paper.strip(" ;."), 6, event.place) for paper in papers]


_PLUS = re.compile(r"(?<=[:;.])\s*\+\s+(?=[^\W\d_])")


def _behind_pluses(event: Event) -> list[Item]:
    """Papers that a line runs on with behind its case: "Trường hợp bị mất: + Đơn đề nghị; + Bản sao Giấy xác nhận"."""
    case, *papers = _PLUS.split(event.text)
    if not papers or not all(begins(key(paper[:60]), "paper") for paper in papers):
        return []
    head = line_item(split_marker(case).rest, 6, event.place)
    return [head, *(line_item(paper.strip(" ;."), 8, event.place) for paper in papers)]


def _points_away(k: str) -> bool:
    return any(w in k for w in dossier_words("refers")) and not any(
        k.startswith(p + " ") for p in ("don", "to khai", "giay", "ban sao")
    )


def says_none(text: str) -> bool:
    k = key(text)
    return k in dossier_words("none") or (len(k) < 60 and begins(k, "none") and "theo" not in k.split())
