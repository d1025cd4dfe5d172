"""Codes that the list of references is known by: built as the document's own, with letters of it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qmslint.understand.events.event import Event
from qmslint.understand.text.codes import UPPER, code_prefix, find_loose_codes

__all__ = ["listed_families"]

_LETTERS, _DIGITS = re.compile(rf"[{UPPER}]+"), re.compile(r"\d+")
_FEWEST = 2  # signs in a code whose build tells it from a standard's number


def listed_families(events: Iterable[Event], own: str | None) -> frozenset[str]:
    """How the codes begin that stand in the part on references, are built as the document's `own` and share letters with it:
    "TRA-P" of "TRA-P-002" beside "PRE-P-014". Others may be of another house."""
    build, letters = _build(own or ""), set(_LETTERS.findall(own or ""))
    if sum(not c.isalnum() for c in build) < _FEWEST:
        return frozenset()
    found: set[str] = set()
    inside = False
    for event in events:
        if event.kind == "heading":
            inside = "references" in event.kinds
        elif inside:
            codes = [c.text for c in find_loose_codes(event.text) if _build(c.text) == build]
            found |= {code_prefix(code) for code in codes if not letters.isdisjoint(_LETTERS.findall(code))}
    return frozenset(found - {""})


def _build(code: str) -> str:
    """How a code is built: "PRE-P-014" → "A-A-9"."""
    return _DIGITS.sub("9", _LETTERS.sub("A", code.strip()))
