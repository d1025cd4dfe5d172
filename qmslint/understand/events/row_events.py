"""Table rows as events: each kind of row has its reader, and the first that knows a row says what it is.

Rows that programs tore come first, for what slipped into them is read by itself; then rows that open or close a way of
reading (signatures, changes, steps across); headings and headers; what stands below them comes last.
"""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.model import Paragraph
from qmslint.understand.events.crosswise import read_across, rows_across
from qmslint.understand.events.event import Event, State
from qmslint.understand.events.lanes import read_lanes
from qmslint.understand.events.row import Events, Row, row_of
from qmslint.understand.events.row_data import data_row, loose_row, told_row, uncounted_row
from qmslint.understand.events.row_heads import changes_head, head_row, part_with_head, signatures
from qmslint.understand.events.said import text_event
from qmslint.understand.events.torn import break_at, title_below, title_beside
from qmslint.understand.events.turned import card_row, turned_rows
from qmslint.understand.table.lines import Line, Slot, own_slots

__all__ = ["row_events"]


def row_events(line: Line, slots: tuple[Slot, ...], state: State) -> Iterator[Event]:
    """The events of one table row (or of some of its cells)."""
    own = own_slots(slots)
    if not own:
        return
    row = row_of(line, slots, own, state)
    for reader in _READERS:
        events = reader(row)
        if events is not None:
            yield from events
            return


def _torn_below(row: Row) -> Events:
    """A title that slipped into the last cell of the row before it."""
    torn = title_below(row.own, row.state)
    if torn is None:
        return None
    slot, foreign = torn
    slots = tuple(slot if s is row.own[-1] else s for s in row.slots)
    return _chained(row_events(row.line, slots, row.state), _foreign(row.line, foreign, row.state))


def _torn_beside(row: Row) -> Events:
    """A title in the first cell, beside a row of what comes below it."""
    title = title_beside(row.line, row.own)
    if title is None:
        return None
    row.state.header = None
    name = row.own[0]
    first = name.paragraphs[0] if name.paragraphs else None
    at = row.line.first
    named = Event("title", row.line, name.text, row.place, first, title.number, title=title, at=at)
    return _chained((named,), row_events(row.line, tuple(s for s in row.slots if s is not name), row.state))


def _torn_apart(row: Row) -> Events:
    """A row into which a foreign title or heading slipped: what stands before it, itself line by line, what follows."""
    cut = break_at(row.own, row.state)
    if cut is None:
        return None
    foreign = row.own[cut]
    before = tuple(s for s in row.slots if s.column < foreign.column)
    after = tuple(s for s in row.slots if s.column > foreign.column)
    return _chained(
        row_events(row.line, before, row.state),
        _foreign(row.line, foreign.paragraphs, row.state),
        row_events(row.line, after, row.state),
    )


def _chained(*parts: Iterator[Event] | tuple[Event, ...]) -> Iterator[Event]:
    """One after the other, each begun when the one before is through: they share the state."""
    for part in parts:
        yield from part


def _foreign(line: Line, paragraphs: tuple[Paragraph, ...], state: State) -> Iterator[Event]:
    """Paragraphs that do not belong to the row in which they stand: the table's header does not hold for them."""
    for paragraph in paragraphs:
        state.header = None
        yield text_event(paragraph.text.strip(), line, paragraph, state, paragraph.number)


def _read_already(row: Row) -> Events:
    """A row of a table that was read as a whole when its first row came."""
    return () if row.line.table is not None and row.state.turned == row.line.table.number else None


def _across(row: Row) -> Events:
    """A row of a table that lays its steps across, or in a lane for each who acts; or the head of one."""
    state = row.state
    if state.across is not None:
        return list(rows_across(row.line, row.own, state.across, row.place)) or None
    if len(row.own) >= 3 and (across := read_across(row.line, row.own, state)) is not None:
        state.across = across
        return ()
    if (lanes := read_lanes(row.line, row.own)) is not None:
        state.across, state.header, state.after_steps = lanes, lanes.header, True
        return (row.event("header", row.own[0].text, header=lanes.header),)
    return None


def _turned(row: Row) -> Events:
    """A table whose columns are the steps: all its rows at once."""
    if row.line.table is None or not (turned := turned_rows(row.line, row.own, row.place)):
        return None
    row.state.turned, row.state.header, row.state.after_steps = row.line.table.number, turned[0].header, True
    return turned


def _card(row: Row) -> Events:
    """A row of a table that tells one step."""
    return list(card_row(row.line, row.own, row.state, row.place)) or None


_READERS = (
    _torn_below,
    _torn_beside,
    _torn_apart,
    _read_already,
    signatures,
    changes_head,
    part_with_head,
    _across,
    _turned,
    _card,
    head_row,
    uncounted_row,
    told_row,
    loose_row,
    data_row,
)
