"""The document as a row of events: titles, headings, table headers, data rows and running text.

One pass over the lines. The only state is the table segment that is open (its header) and the kind of the last heading:
they decide whether a row is a step, a component or a heading of its own. What an event means for a procedure is decided
later, in `blocks`.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from qmslint.model import Location
from qmslint.understand.events.contents import announcements, in_contents
from qmslint.understand.events.event import Event, State
from qmslint.understand.events.row_events import row_events
from qmslint.understand.events.text_events import paragraph_events
from qmslint.understand.table.lines import Line

__all__ = ["document_events"]


def document_events(lines: Iterable[Line], history: Container[tuple[int, int]] = ()) -> Iterator[Event]:
    """Read lines as events, in order. `history`: table and row of the entries of the change history, which tell what was
    changed and head nothing ("Cập nhật thành phần hồ sơ")."""
    lines = tuple(lines)
    state = State(lines)
    announced = announcements(lines)
    for i, line in enumerate(lines):
        if i in announced:
            continue
        if line.table is not None and line.slots and (line.table.number, line.row) in history:
            at = next((s.place for s in line.own if s.place), Location(index=line.first))
            yield Event("text", line, " ".join(s.text for s in line.own), at, slots=line.slots, at=line.first)
            continue
        if line.nested and line.table is not None and state.in_steps and line.table.number != state.table:
            continue  # a small table in a cell of a step, which is part of what the step says
        if line.table is not None or state.header is not None:
            state.enter(line)
        if line.paragraph is not None:
            if in_contents(line, line.paragraph, state):
                continue
            yield from paragraph_events(line, line.paragraph, state)
        else:
            yield from row_events(line, line.slots, state)
