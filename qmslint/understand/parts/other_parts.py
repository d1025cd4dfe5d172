"""Headings of parts that qmslint has no name for ("10. Diễn giải kết quả", "Equipment"): the part before them ends there.

Only in procedures that carry their parts under numbers or styles of their own, purpose or scope among them: there the next
number, or the style of the headings so far, says that a short line is a heading whatever its words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qmslint.understand.events.event import Event
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.numbers import continues

__all__ = ["other_parts"]

_LONGEST = 90  # letters in a heading
_OPENING = frozenset(("purpose", "scope"))


def other_parts(events: Sequence[Event]) -> Iterator[Event]:
    """The events, those that head a part without a known name as groups: what is read of a part ends before them."""
    if not any(e.kind == "heading" and not _OPENING.isdisjoint(e.kinds) for e in events):
        yield from events
        return
    last, outline = "", 0
    for event in events:
        if event.kind == "heading" and event.line.table is None:
            if "." not in event.number:
                last = event.number or last
            outline = outline or (event.paragraph.outline if event.paragraph is not None else 0)
        elif event.kind in ("text", "weak-title", "group") and event.line.table is None and len(event.text) <= _LONGEST:
            number = _own_number(event)
            styled = outline and event.paragraph is not None and event.paragraph.outline == outline
            if styled or (number and last and continues(last, number)):
                last = number or last
                event = event._replace(kind="group")
        yield event


def _own_number(event: Event) -> str:
    """The number of a line that may be a heading: of one level, before words that end as no sentence does."""
    number = event.number
    if not number and event.text[:1].isdigit():
        number = split_marker(event.text, event.paragraph.number if event.paragraph is not None else "").number
    return "" if "." in number or event.text.endswith((".", ";", ",", ":")) else number
