"""Whose duties the part on responsibilities tells: they are known where the steps name them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.understand.events.event import Event
from qmslint.understand.steps.actors import actor_of
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.words import key

__all__ = ["duties", "named_first"]

_LONGEST = 60  # letters of a post or unit
_WORD = re.compile(r"\S+")


def duties(events: Sequence[Event]) -> frozenset[str]:
    """The keys of those who are named before a colon ("- Quản lý thiết bị: cập nhật …"), in the short cells of a table, or whom
    a sentence begins with."""
    found: set[str] = set()
    inside = False
    for event in events:
        if event.kind == "heading":
            inside = event.kinds[:1] == ("responsibility",)
        elif inside and event.paragraph is not None:
            words = split_marker(event.text).rest
            label, colon, _ = words.partition(":")
            named = label if colon else actor_of(words) or ""
            found |= {key(named)} if len(named) < _LONGEST else set()
        elif inside:
            found |= {key(s.text) for s in event.slots if 2 < len(s.text) < _LONGEST}
    return frozenset(found - {""})


def named_first(sentence: str, known: frozenset[str]) -> str | None:
    """The one of these whom a sentence begins with, as printed: "Dispatch traces all pallets"; the longest name wins."""
    words = list(_WORD.finditer(sentence[: 2 * _LONGEST]))
    for count in range(min(6, len(words) - 1), 0, -1):
        name = sentence[words[0].start() : words[count - 1].end()]
        if key(name) in known and name[:1].isupper() and name[-1].isalnum():
            return name
    return None
