"""All paragraphs of a document as one text: a literal is looked for once, and only where it stands is anything matched."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from qmslint.check.nouns.subjects import Subject, Subjects

__all__ = ["TextIndex"]


class TextIndex:
    """The paragraphs joined, in small letters, with the way back from an offset to its paragraph.

    `texts` are the paragraphs as they are, `lowered` in small letters, `paragraphs` their subjects, made when asked for.
    """

    def __init__(self, subjects: Subjects) -> None:
        self.paragraphs = Made(subjects)
        self.texts = [p.text for p in subjects.texts]
        self.lowered = [t.lower() for t in self.texts]
        self.joined = "\n".join(self.lowered)
        # Whether an offset in small letters is the offset in the text: a few letters (İ) grow.
        self.aligned = sum(map(len, self.texts)) == sum(map(len, self.lowered))
        self._starts: list[int] = []
        at = 0
        for t in self.lowered:
            self._starts.append(at)
            at += len(t) + 1

    def having(self, literals: Iterable[str]) -> list[int]:
        """Which paragraphs hold one of these literals (given in small letters), in reading order."""
        joined, starts = self.joined, self._starts
        found: set[int] = set()
        for literal in literals:
            at = joined.find(literal)
            while at >= 0:
                n = bisect_right(starts, at)
                found.add(n - 1)
                at = joined.find(literal, starts[n]) if n < len(starts) else -1
        return sorted(found)

    def offsets(self, literal: str) -> Iterator[int]:
        """Every offset of a literal in the text in small letters. A run of one sign is one place."""
        joined = self.joined
        sign = literal[0] if len(literal) > 1 and literal.count(literal[0]) == len(literal) else ""
        at = joined.find(literal)
        while at >= 0:
            yield at
            end = at + 1
            if sign:
                end = at + len(literal)
                while joined.startswith(sign, end):
                    end += 1
            at = joined.find(literal, end)

    def paragraph_at(self, offset: int) -> tuple[int, int]:
        """The number of the paragraph at an offset, and the offset where it begins."""
        n = bisect_right(self._starts, offset) - 1
        return n, self._starts[n]


class Made:
    """The subjects of all paragraphs, each made when it is asked for."""

    def __init__(self, subjects: Subjects) -> None:
        self._subjects = subjects

    def __len__(self) -> int:
        return len(self._subjects.texts)

    def __getitem__(self, n: int) -> Subject:
        return self._subjects.paragraph(n)
