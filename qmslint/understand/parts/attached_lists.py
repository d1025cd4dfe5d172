"""Lists of forms under a heading that alone names no part of a procedure: "PHỤ LỤC" or "Materials", then a code a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qmslint.understand.events.event import Event
from qmslint.understand.text.codes import find_loose_codes
from qmslint.understand.text.vocabulary import title_words
from qmslint.understand.text.words import key

__all__ = ["with_attached_lists"]

_LONGEST = 40  # letters in such a heading


def with_attached_lists(events: Sequence[Event]) -> Iterator[Event]:
    """The events, such headings as those of the forms where what follows at once begins with a code."""
    for i, event in enumerate(events):
        if (
            event.strong
            and event.kind in ("annex", "text", "weak-title", "group")
            and len(event.text) < _LONGEST
            and key(event.text) in title_words("attached-list")
            and i + 1 < len(events)
            and _led_by_code(events[i + 1])
        ):
            event = event._replace(kind="heading", kinds=("forms",), rest="")
        yield event


def _led_by_code(event: Event) -> bool:
    """Whether a line begins with a code that more words follow, or a row with a cell of nothing but one."""
    if event.kind == "row" and event.paragraph is None:
        first = next((s.text for s in event.own), "")
        code = next(iter(find_loose_codes(first)), None)
        return code is not None and (code.start, code.end) == (0, len(first)) and len(event.slots) > 1
    code = next(iter(find_loose_codes(event.text)), None) if event.kind in ("text", "weak-title") else None
    return code is not None and code.start == 0 and len(event.text) > code.end + 3
