"""Tables that look like steps and are none, beside the steps that a procedure tells: who is responsible for what, what is
monitored how often and by whom."""

from __future__ import annotations

from qmslint.understand.events.event import Event
from qmslint.understand.table.columns import Header

__all__ = ["without_side_tables"]

_BESIDE = frozenset(("responsibility", "purpose", "scope", "definitions", "references"))


def without_side_tables(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events, tables of steps before the part of the steps read as tables of another kind: those that number and time
    nothing, where the part of the steps has its own."""
    tables: list[tuple[Header, str]] = []
    section = ""
    for event in events:
        if event.kind == "heading":
            section = event.kinds[0]
        elif event.kind == "header" and event.header is not None and event.header.kind == "steps":
            tables.append((event.header, section))
    if len(tables) < 2 or not any(at == "steps" for _, at in tables):
        return events
    beside = [h for h, at in tables if at in _BESIDE and not h.has("label", "duration", "outputs")]
    if not beside:
        return events
    return tuple(
        event._replace(header=event.header._replace(kind="other"))
        if event.header is not None and any(event.header is h for h in beside)
        else event
        for event in events
    )
