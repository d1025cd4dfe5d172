"""A table row that is being read: its cells, the pass's state, and the events that it makes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from qmslint.model import Location
from qmslint.tuples import NamedTuple
from qmslint.understand.events.event import Event, State
from qmslint.understand.table.lines import Line, Slot
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.titles import make_title

__all__ = ["Events", "Row", "row_of"]

# What a reader of rows answers: the events of the row, none of them where nothing is to be said; None: not its kind of row.
Events: TypeAlias = "Iterable[Event] | None"


class Row(NamedTuple):
    """One row: all its cells (those merged from above too), those that begin in it, and what is known so far."""

    line: Line
    slots: tuple[Slot, ...]
    own: tuple[Slot, ...]
    state: State
    place: Location

    def event(self, kind: str, text: str, **more: object) -> Event:
        """An event of the whole row."""
        line = self.line
        return Event(kind, line, text, self.place, slots=self.slots, at=line.first, **more)  # type: ignore[arg-type]

    def title(self, name: Slot) -> Event:
        """The event of a cell that names a procedure; its number may stand in the first cell, its code in the column of codes."""
        marker = split_marker(name.text)
        number = marker.number or (self.own[0].text.strip(" .") if self.own[0] is not name else "")
        title = make_title(marker.rest, number)
        at = self.state.header.column("tthc_code") if self.state.header is not None else None
        code = next((s.text for s in self.own if s.column == at and s is not name), "")
        if title is not None and code:
            title = title._replace(tthc_codes=title.tthc_codes or title_codes(code))
        return self.event("title", name.text, title=title, number=number, strong=True)


def row_of(line: Line, slots: tuple[Slot, ...], own: tuple[Slot, ...], state: State) -> Row:
    """A row at the place of its first paragraph."""
    place = own[0].place
    if place is None:
        place = Location(table=line.table.number if line.table else None, row=line.row, index=line.first)
    return Row(line, slots, own, state, place)
