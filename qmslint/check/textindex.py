"""All paragraphs of a document as one text: a literal is looked for once, and only where it stands is anything
matched.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from qmslint.check.subjects import Subject

__all__ = ["TextIndex"]


class TextIndex:
    """The paragraphs joined, in lower case, with the way back from an offset to its paragraph."""

    def __init__(self, paragraphs: list[Subject]) -> None:
        self.paragraphs = paragraphs
        texts = [p.value.text for p in paragraphs]
        lowered = [t.lower() for t in texts]
        self.joined = "\n".join(lowered)
        self._starts: list[int] = []
        at = 0
        for t in lowered:
            self._starts.append(at)
            at += len(t) + 1

    def having(self, literals: Iterable[str]) -> list[int]:
        """Which paragraphs hold one of these literals (given in lower case), in reading order."""
        joined, starts = self.joined, self._starts
        found: set[int] = set()
        for literal in literals:
            at = joined.find(literal)
            while at >= 0:
                n = bisect_right(starts, at) - 1
                found.add(n)
                after = n + 1
                at = joined.find(literal, starts[after]) if after < len(starts) else -1
        return sorted(found)
