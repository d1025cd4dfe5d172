"""Lines that state a total right above each of several step tables: "Tổng thời gian: 03 ngày", its table, and so on."""

from __future__ import annotations

from collections.abc import Sequence

from qmslint.understand.events.event import Event
from qmslint.understand.events.line_words import states_total

__all__ = ["with_totals_above"]


def with_totals_above(events: Sequence[Event]) -> Sequence[Event]:
    """The events, such a line read as the total of its table, not as the part that states the limit of the whole.

    Above a single table, or some of several, the line may hold for all that follows and stays what it was.
    """
    tables = [
        i for i, e in enumerate(events) if e.kind == "header" and e.header is not None and e.header.kind == "steps"
    ]
    above = [i - 1 for i in tables if i and _is_total(events[i - 1])]
    if len(tables) < 2 or len(above) < len(tables):
        return events
    return [e._replace(kind="total-above", kinds=()) if i in above else e for i, e in enumerate(events)]


def _is_total(event: Event) -> bool:
    return event.kind == "heading" and event.kinds == ("time_limit",) and bool(event.rest) and states_total(event.text)
