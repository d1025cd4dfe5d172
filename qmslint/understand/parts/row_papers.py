"""Rows of a table of papers: the cell that names the paper, and the counts and forms beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.model import Location
from qmslint.understand.events.event import Event
from qmslint.understand.parts.papers import COUNTS, Item, copy_type_of, line_item
from qmslint.understand.table.columns import Header, header_role, is_label
from qmslint.understand.table.lines import Slot
from qmslint.understand.text.headings import is_number, marker_depth, split_marker

__all__ = ["only_counts", "row_items"]

_MARK = re.compile(r"[xX×✓✔☑v☒√]|\(x\)", re.IGNORECASE)


def row_items(event: Event, header: Header | None) -> list[Item]:
    """A table row as an item; the paragraphs of a row without a name column as items of their own."""
    own = event.own
    if not own or all(header_role(s.text) for s in own):
        return []
    roles = dict(header.columns) if header is not None else {}
    leads = is_number(own[0].text) or is_label(own[0].text) or own[0].text in _SIGNS
    number = own[0] if leads and not all(_is_mark(s.text) for s in own) else None
    name = _name_slot([s for s in own if s is not number and not _is_mark(s.text)], roles)
    beside = _beside([s for s in own if s is not name and s is not number], roles, own[-1], event.place)
    if name is None:
        return [beside]
    paragraphs = name.paragraphs
    place = paragraphs[0].place if paragraphs else event.place
    marked = [(p, split_marker(p.text, p.number)) for p in paragraphs]
    listed = [m for _, m in marked if m.dash or m.number]
    if number is None and len(listed) >= 2 and not (beside.originals or beside.copies or beside.quantity):
        return [line_item(m.rest, marker_depth(m), p.place)._replace(table=True) for p, m in marked]
    marker = split_marker(name.text, paragraphs[0].number if paragraphs else "")
    depth = marker_depth(marker) if number is None else _depth(number.text)
    text = marker.rest or name.text
    if listed and len(paragraphs) > 1:  # its parts are listed below its name
        first = marked[0][1].rest
        if first.rstrip().endswith(":"):
            text = name.text
        elif len(first) > 20:
            text = first
    base = line_item(text, depth, place)
    return [base._replace(
        originals=base.originals if beside.originals is None else beside.originals,
        copies=base.copies if beside.copies is None else beside.copies, quantity=beside.quantity,
        copy_type=beside.copy_type or base.copy_type, form=beside.form or base.form, table=True,
        counted=beside.counted)]  # fmt: skip


_SIGNS = "-–+*•"


def _depth(number: str) -> int:
    """How deep a row stands by the label in its first cell."""
    return 6 if number in _SIGNS else marker_depth(split_marker(f"{number.rstrip('.')}. x"))


def _beside(slots: Sequence[Slot], roles: dict[int, str], last: Slot, place: Location) -> Item:
    """What the cells beside a paper say of it, as an item without words: counts, kind of copy, form."""
    originals = copies = quantity = None
    copy_type = form = None
    counted = False
    for slot in slots:
        n = _count(slot.text)
        counted = counted or (n is not None and any(map(str.isdigit, slot.text)))
        role = roles.get(slot.column)
        low = slot.text.lower()
        told = line_item(slot.text, 0, place) if "bản" in low else None
        if told is not None and (told.originals is not None or told.copies is not None):
            originals = originals if told.originals is None else told.originals
            copies = copies if told.copies is None else told.copies
            counted = True
        elif role == "originals" and n is not None:
            originals = n
        elif role == "copies" and n is not None:
            copies = n
        elif role == "quantity" and n is not None:
            quantity = n
        elif role == "copytype" or copy_type_of(low):
            copy_type = slot.text
        elif role == "template" or _FORM_ONLY.fullmatch(slot.text.strip()):
            form = slot.text
        elif n is not None and not roles and slot is last and slot.text.strip().isdigit():
            quantity = n
    return Item("", 30, place, originals, copies, quantity, copy_type, form, True, counted)


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
    """Whether a cell only says how many: "Bản chính: 1", "x"."""
    rest = COUNTS.sub("", text.lower())
    return not any(c.isalpha() for c in rest) if rest != text.lower() else _is_mark(text)


def _count(text: str) -> int | None:
    t = text.strip().lower()
    if _MARK.fullmatch(t):
        return 1
    if not t[:1].isdigit():
        return None
    m = re.match(r"(\d{1,3})(?:\s*(?:\(.*\))?\s*(?:bản|bộ|tờ|ảnh)?\b.*)?$", t)
    return int(m[1]) if m else None
