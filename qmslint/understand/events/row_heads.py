"""Rows that head what follows: parts, columns, signatures, changes."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.understand.cover.history import heads_history
from qmslint.understand.events.event import Event
from qmslint.understand.events.header_rows import header_of
from qmslint.understand.events.row import Events, Row
from qmslint.understand.events.rows import header_again, row_heading, signature_row
from qmslint.understand.events.said import text_event
from qmslint.understand.table.columns import Header, header_role, is_label, read_header
from qmslint.understand.text.headings import Heading, is_number, read_heading

__all__ = ["changes_head", "head_row", "part_with_head", "signatures"]


def signatures(row: Row) -> Events:
    """A row that names who signs."""
    signed = signature_row(row.own)
    if signed is None or (row.state.in_steps and is_label(row.own[0].text)):
        return None
    row.state.header = None
    return (row.event("heading", signed, kinds=("approval",), strong=True),)


def changes_head(row: Row) -> Events:
    """The head of a change history."""
    if len(row.own) < 3 or not heads_history(tuple(s.text for s in row.own)):
        return None
    row.state.header = Header("history", tuple((s.column, "") for s in row.own))
    return (row.event("header", row.own[0].text, header=row.state.header),)


def part_with_head(row: Row) -> Events:
    """A part beside the head of its table: "Thành phần hồ sơ | STT | Tên giấy tờ | Số lượng"."""
    own, state = row.own, row.state
    _leave_papers(row)
    if len(own) < 3 or header_role(own[1].text) != "label":
        return None
    part = read_heading(own[0].text, strong=True)
    inner = read_header(row.line, part.kinds[0], own[1:]) if part else None
    if part is None or inner is None or inner.kind not in part.kinds:
        return None
    state.header, state.section = inner, part.kinds[0]
    return (
        row.event("heading", own[0].text, number=part.number, kinds=part.kinds, strong=True),
        row.event("header", own[1].text, header=inner),
    )


def _leave_papers(row: Row) -> None:
    """The table of papers stood beside its label, and this row is the next label: its columns end."""
    header = row.state.header
    beside = header is not None and header.kind == "dossier" and row.own[0].column < header.columns[0][0]
    if beside and read_heading(row.own[0].text, strong=True) is not None:
        row.state.header = None


def head_row(row: Row) -> Events:
    """A row that heads a part or the columns below it."""
    line, own, state = row.line, row.own, row.state
    numbered = is_number(own[0].text) or (is_label(own[0].text) and state.header is None)
    header = header_of(line, row.slots, own, state)
    heading = None if header is not None and not numbered else row_heading(own, state, numbered)
    if heading is not None:
        return _heading_row(row, heading, 2 if numbered and len(own) > 1 else 1)
    if header is None and state.header is None and line.table is not None and len(own) >= 3:
        header = header_again(line, own, state)
        if header is not None and is_label(own[0].text):
            state.header = header
            return (row.event("header", own[0].text, header=header), row.event("row", own[0].text, header=header))
    if header is None:
        return None
    state.header_row = line.row
    if header.kind in ("steps", "list"):
        state.steps = header
    if state.header is not None and header.kind == "other" and state.header.kind != "other":
        return ()  # a second header row
    state.header = header
    state.after_steps, state.opened = header.kind == "steps", False
    return (row.event("header", own[0].text, header=header),)


def _heading_row(row: Row, heading: Heading, start: int) -> Iterator[Event]:
    """A row that is a heading: what stands beside it heads columns, or is what the part says."""
    own, state = row.own, row.state
    state.section, state.header = heading.kinds[0], None
    label, rest = own[start - 1], own[start:]
    inline = tuple((s.column, r) for s in rest if (r := header_role(s.text)) is not None)
    text = label.paragraphs[0].text.strip() if label.paragraphs else label.text
    yield row.event("heading", text, number=heading.number, kinds=heading.kinds, rest=heading.rest, strong=True)
    listing = heading.kinds[0] in ("dossier", "forms", "records")
    if rest and len(inline) == len(rest) and (len(rest) > 1 or listing):
        kind = heading.kinds[0] if listing or heading.kinds[0] == "steps" else "other"
        name = {"dossier": "component", "forms": "name", "records": "record"}.get(kind, "action")
        columns = ((label.column, name), *inline)
        state.header = Header(kind, columns, tuple((r, s.text) for s, (_, r) in zip(rest, inline, strict=True)))
        yield row.event("header", row.line.own[0].text, header=state.header)
        return
    for slot in (label, *rest):
        for paragraph in slot.paragraphs[1 if slot is label else 0 :]:
            words = paragraph.text.strip()
            yield text_event(words, row.line, paragraph, state, paragraph.number, value=bool(rest))
