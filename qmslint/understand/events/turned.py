"""Step tables that are turned: a step a column, what is told of it row by row.

    Bước            | Bước 1      | Bước 2   | Bước 3
    Người thực hiện | Văn thư     | Thẩm tra | Chánh án
    Thời gian       | 02 giờ      | 01 ngày  | 02 giờ

and tables of one step each, whose rows say one thing of it: "Bước 1 | Tiếp nhận", "Người thực hiện | Văn thư".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qmslint.model import Cell, Location
from qmslint.understand.events.event import Event, State
from qmslint.understand.events.line_words import STEP_LINES
from qmslint.understand.table.columns import Header, header_role, is_label
from qmslint.understand.table.lines import Line, Slot, table_lines
from qmslint.understand.text.words import key

__all__ = ["card_row", "opens_card", "turned_rows"]

_ROLES = ("label", "action", "responsible", "duration", "outputs")
_FEWEST = 3  # rows, that of the labels among them
_STEP = re.compile(r"(?:Bước|BƯỚC|Step|STEP)\s+\d{1,2}\s*[.:]?")


def turned_rows(line: Line, own: Sequence[Slot], place: Location) -> list[Event]:
    """The events of a turned table whose row of labels this is – a header, a row for each step – and none for any other
    row."""
    if line.table is None or len(own) < 3 or own[0].column != 1 or not is_label(own[1].text):
        return []
    steps = own[1:]
    if not all(is_label(s.text) for s in steps) or header_role(own[0].text) != "label":
        return []
    found: dict[str, dict[int, Slot]] = {"label": {s.column: s for s in steps}}
    heads = [own[0].text]
    for below in table_lines(line.table):
        if below.row <= line.row:
            continue
        head = below.own[0] if below.paragraph is None and below.own else None
        role = header_role(head.text) if head is not None and head.column == 1 else None
        if role is None or role in found:
            return []
        if role in _ROLES:
            found[role] = {s.column: s for s in below.slots if s.column > 1}
            heads.append(head.text if head is not None else "")
    if len(found) < _FEWEST or not found.keys() & {"responsible", "duration"}:
        return []
    columns = tuple((i, role) for i, role in enumerate(found, 1))
    header = Header("steps", columns, tuple((role, text) for (_, role), text in zip(columns, heads, strict=True)))
    events = [Event("header", line, own[0].text, place, header=header, slots=tuple(own), at=line.first)]
    for step in steps:
        cells = [(i, cells.get(step.column)) for i, cells in enumerate(found.values(), 1)]
        slots = tuple(_slot(i, slot) for i, slot in cells if slot is not None)
        at = step.place or place
        events.append(Event("row", line, step.text, at, header=header, slots=slots, at=line.first))
    return events


def _slot(column: int, slot: Slot) -> Slot:
    cell = Cell(1, column, 1, 1, slot.cell.blocks, slot.cell.text)
    return Slot(column, slot.text, cell, merged=False)


def opens_card(line: Line) -> bool:
    """Whether a row begins a table of one step: what stands below it says one thing of the step and nothing else."""
    if line.table is None or line.row >= len(line.table.grid):
        return False
    below = {id(c): c for c in line.table.grid[line.row]}
    cells = [c for c in below.values() if c.text.strip()]
    return len(cells) == 2 and key(cells[0].text) in STEP_LINES


def card_row(line: Line, own: Sequence[Slot], state: State, place: Location) -> Iterator[Event]:
    """The event of a row of such a table: the step, or what is told of it; none if it is no row of one."""
    if line.table is None or len(own) != 2:
        return
    label, value = own

    def event(kind: str, text: str) -> Event:
        return Event(kind, line, text, place, slots=tuple(own), at=line.first)

    if _STEP.fullmatch(label.text) and len(value.text) < 300 and opens_card(line):
        state.card, state.told = line.table.number, True
        yield event("step", f"{label.text.rstrip(' .:')}: {value.text}")
    elif state.card == line.table.number and header_role(label.text) is not None:
        yield event("text", f"{label.text.rstrip(' :')}: {value.text}")
