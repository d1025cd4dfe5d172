"""Rows below a header, and rows that have none above them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qmslint.understand.events.event import CODE_LABELS, NAME_LABELS, TTHC_LABELS, Event
from qmslint.understand.events.line_words import labels_code
from qmslint.understand.events.row import Events, Row
from qmslint.understand.events.rows import (
    below_times,
    header_below,
    numbers_columns,
    procedure_beside,
    procedure_row,
    steps_in_cell,
)
from qmslint.understand.events.said import text_event
from qmslint.understand.table.columns import Header
from qmslint.understand.table.lines import Slot
from qmslint.understand.text.headings import is_number, split_marker
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.title_lines import is_total
from qmslint.understand.text.titles import make_title, read_title
from qmslint.understand.text.words import key

__all__ = ["data_row", "loose_row", "told_row", "uncounted_row"]


def uncounted_row(row: Row) -> Events:
    """A row that only numbers the columns, or goes on with the times of the one above."""
    if row.state.header is None:
        return None
    return () if numbers_columns(row.own) or below_times(row.line, row.slots, row.state) else None


def loose_row(row: Row) -> Events:
    """A row without a header above: key and value, a title in two cells, or plain data."""
    if row.state.header is not None and row.state.header.kind not in ("other", "limit"):
        return None
    own = row.own
    first = own[1] if is_number(own[0].text) and len(own) > 1 else own[0]
    at = own.index(first) + 1
    if at < len(own) and (told := _key_and_value(row, first, own[at])) is not None:
        return told
    if len(own) == 2 and first is own[1]:
        title = read_title(own[1].text, own[0].text) or None
        if title is None and title_codes(own[1].text) and header_below(row.line):
            title = make_title(
                own[1].text, own[0].text.strip(" .")
            )  # "1 | Cấp thẻ (1.001234)" above the header of its steps
        if title is not None and own[1].paragraphs:
            return (row.event("title", own[1].text, title=title, number=title.number),)
    return (row.event("row", own[0].text, header=row.state.header),)


def _key_and_value(row: Row, first: Slot, value: Slot) -> Events:
    """A label with the code or the name of the procedure beside it."""
    lead = key(split_marker(_DASHED_NUMBER.sub("", first.text)).rest.rstrip(": "))
    known = lead.startswith((*CODE_LABELS, *TTHC_LABELS)) or (lead == "ma so" and bool(title_codes(value.text)))
    known = known or labels_code(lead, value.text)
    if len(lead) < 50 and known:
        found = []
        if codes := title_codes(value.text):
            found.append(row.event("tthc-code", first.text, rest=" ".join(codes)))
        own_part = next((p for p in re.split(r"[;,]", value.text) if p.strip() and not title_codes(p)), "")
        if lead.startswith(CODE_LABELS) and own_part:
            found.append(row.event("code", first.text, rest=own_part.strip()))
        return found
    if (lead in NAME_LABELS or _names_and_codes(first.text)) and len(value.text) > 12:
        marker = split_marker(first.text)
        number = marker.number or (row.own[0].text.rstrip(".") if first is not row.own[0] else "")
        return (row.event("title", value.text, title=make_title(value.text, number), number=number),)
    return None


_DASHED_NUMBER = re.compile(r"\d{1,3}\s?[-–]\s?(?=[^\W\d_])")  # "1-Thủ tục" beside the procedure's name


def _names_and_codes(label: str) -> bool:
    """Whether a label asks for the name and a code at once: "TÊN, KÝ HIỆU", "Tên thủ tục/Mã số"."""
    parts = [key(part) for part in _AND.split(split_marker(label).rest.strip(" :"))]
    names = {"ten", *NAME_LABELS}
    codes = {"ma", "ma so", *CODE_LABELS, *TTHC_LABELS}
    return len(parts) > 1 and parts[0] in names and all(part in names | codes for part in parts)


_AND = re.compile(r"\s*(?:[,;/&+–-]|\bvà\b)\s*", re.IGNORECASE)


def told_row(row: Row) -> Events:
    """A row that is a whole procedure: its name, its time under the column's head, its steps in one cell."""
    header = row.state.header
    steps = steps_in_cell(row.own, header) if header is not None else None
    return _told(row, header, steps) if header is not None and steps is not None else None


def _told(row: Row, header: Header, steps: Slot) -> Iterator[Event]:
    name = next(s for s in row.own if s.column == header.column("tthc_name"))
    head, at = header.text("duration"), header.column("duration")
    if at is None:  # "Tổng thời gian" is no column of times of steps
        head, at = next(((t, int(r[1:])) for r, t in header.texts if r.startswith("?") and is_total(t)), ("", None))
    time = next((s for s in row.own if s.column == at), None)
    yield row.title(name)
    if time is not None:
        yield row.event("heading", head, kinds=("time_limit",), rest=time.text, strong=True)
    row.state.section = "steps"
    for paragraph in steps.paragraphs:
        yield text_event(paragraph.text.strip(), row.line, paragraph, row.state, paragraph.number)
    row.state.header = header


def data_row(row: Row) -> Events:
    """A row of the table that is open; before its steps it may name the procedure whose steps these are."""
    own, header = row.own, row.state.header
    if header is None:
        return None
    again = row.event("header", own[0].text, header=header)
    data = row.event("row", own[0].text, header=header)
    if (led := procedure_beside(own, header)) is not None:
        return (row.title(led), again, data)
    if (named := procedure_row(own, header, row.line)) is None:
        return (data,)
    title = make_title(split_marker(named.text).rest, "" if named is own[0] else own[0].text.strip(" ."))
    number = title.number if title else ""
    names = row.event("title", named.text, title=title, number=number, strong=True)
    return (names, again) if named is own[-1] else (names, again, data)
