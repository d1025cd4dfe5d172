"""Chapters of a regulation: "Chương I", its name in the next line, and the articles that are the parts of the procedure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.understand.events.event import Event

__all__ = ["with_chapters"]

_CHAPTER = re.compile(r"(?:Chương|CHƯƠNG)\s+(?:[IVX]{1,5}|\d{1,2})\s*[.:]?")
_ARTICLE = re.compile(r"(?:Điều|ĐIỀU)\s+\d{1,3}\s*[.:]")


def with_chapters(events: list[Event]) -> list[Event]:
    """The events with the lines that head chapters as groups: such a line names no procedure, and is no part of one where
    its articles are."""
    if not any(event.text.startswith(("Chương", "CHƯƠNG")) for event in events):
        return events
    found = list(events)
    for i, event in enumerate(events):
        chapter = (
            _CHAPTER.match(event.text) if event.kind in ("text", "weak-title", "title", "heading", "group") else None
        )
        if chapter is None:
            continue
        alone = chapter.end() == len(event.text.strip())
        for j in (i, i + 1) if alone else (i,):
            if j < len(events) and _heads(events, j, named=j > i or not alone):
                found[j] = events[j]._replace(kind="group", kinds=())
    return found


def _heads(events: Sequence[Event], i: int, *, named: bool) -> bool:
    """Whether a line only heads a chapter. One that is `named` like a part is that part, unless an article follows."""
    event = events[i]
    if event.kind == "heading" and named:
        after = events[i + 1] if i + 1 < len(events) else None
        return after is not None and _ARTICLE.match(after.text) is not None
    return event.kind in ("text", "weak-title", "title", "group") and (event.strong or not named)
