"""The header of a table that takes two rows: what spans both, and what stands below a common head."""

from __future__ import annotations

from qmslint.understand.events.event import State
from qmslint.understand.table.columns import Header, header_role, read_header, with_total
from qmslint.understand.table.lines import Line, Slot

__all__ = ["header_of"]


def header_of(line: Line, slots: tuple[Slot, ...], own: tuple[Slot, ...], state: State) -> Header | None:
    """The header that this row is, alone or with the row above it; None for a row of data.

    `slots` are all cells of the row, `own` those that begin in it.
    """
    alone = read_header(line, state.section, own)
    if len(own) == len(slots):
        return alone
    both = _spanning(line, slots, own, state.section)
    if both is not None:
        return both
    above = state.header if state.header_row == line.row - 1 else None
    return alone if alone is None or above is None else _second_row(above, alone)


def _spanning(line: Line, slots: tuple[Slot, ...], own: tuple[Slot, ...], section: str | None) -> Header | None:
    """The header of steps that this row makes with the cells that reach down to it from the row above.

    "TT | Nội dung | (Thực hiện: Ai | Bao lâu)": the common head says less than the cells below it.
    """
    merged = [s for s in slots if s.merged]
    if any(s.cell.row != line.row - 1 for s in merged) or not any(map(_is_head, own)):
        return None
    if sum(map(_is_head, merged)) * 2 <= len(merged):
        return None
    header = read_header(line, section, slots)
    return header if header is not None and header.kind == "steps" else None


def _is_head(slot: Slot) -> bool:
    return header_role(slot.text) is not None


def _second_row(above: Header, below: Header) -> Header:
    """A header of two rows: the lower one says what stands under its merged upper cells."""
    columns = dict(above.columns)
    texts = list(below.texts)
    for column, role in below.columns:
        over = next((r for c, r in reversed(above.columns) if c <= column), None)
        if over == "duration" and role in ("workdays", "workhours") and above.kind != "limit":
            # "Thời gian" over "Ngày làm việc | Giờ làm việc": the same time twice
            if columns.get(column) == "duration":
                texts.insert(0, ("duration", f"{above.text('duration')} ({below.text(role)})"))
                continue
            role = "duration+"
        columns[column] = f"{role}+" if role == "label" and role in columns.values() else role
    roles = set(columns.values())
    kind = (
        "steps" if above.kind == "other" and "duration" in roles and roles & {"action", "responsible"} else above.kind
    )
    return with_total(Header(kind, tuple(sorted(columns.items())), (*texts, *above.texts)))
