"""Codes that the list of references is known by: built as the document's own, whatever letters they begin with."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qmslint.understand.events.event import Event
from qmslint.understand.text.codes import UPPER, code_prefix, find_loose_codes

__all__ = ["listed_families"]

_LETTERS, _DIGITS = re.compile(rf"[{UPPER}]+"), re.compile(r"\d+")
_FEWEST = 2  # signs in a code whose build tells it from a standard's number


def listed_families(events: Iterable[Event], own: str | None) -> frozenset[str]:
    """How the codes begin that stand in the part on references and are built as the document's `own`: "TRA-P" of "TRA-P-002"
    beside "PRE-P-014"."""
    build = _build(own or "")
    if sum(not c.isalnum() for c in build) < _FEWEST:
        return frozenset()
    found: set[str] = set()
    inside = False
    for event in events:
        if event.kind == "heading":
            inside = "references" in event.kinds
        elif inside:
            found |= {code_prefix(c.text) for c in find_loose_codes(event.text) if _build(c.text) == build}
    return frozenset(found - {""})


def _build(code: str) -> str:
    """How a code is built: "PRE-P-014" → "A-A-9"."""
    return _DIGITS.sub("9", _LETTERS.sub("A", code.strip()))
