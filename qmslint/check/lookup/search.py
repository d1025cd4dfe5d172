"""Searching for a pattern: in one text, or in all paragraphs of a document at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from qmslint.check.fields import Pattern

if TYPE_CHECKING:
    from qmslint.check.nouns.textindex import TextIndex

__all__ = ["Search"]


class Search:
    """A pattern, compiled on demand."""

    def __init__(self, pattern: Pattern) -> None:
        self.pattern = pattern

    @cached_property
    def match(self) -> re.Pattern[str]:
        return re.compile(self.pattern.match, re.IGNORECASE)

    @cached_property
    def unless(self) -> re.Pattern[str]:
        return re.compile(self.pattern.unless, re.IGNORECASE)

    def matches(self, index: TextIndex) -> Iterator[tuple[int, re.Match[str]]]:
        """Every match in the whole text with the number of its paragraph, in no fixed order; they may overlap."""
        texts = index.texts
        if not self.pattern.leads or not index.aligned:
            numbers = index.having(self.pattern.needs) if self.pattern.needs else range(len(texts))
            for n in numbers:
                for m in self.match.finditer(texts[n]):
                    yield n, m
            return
        match, paragraph_at = self.match.match, index.paragraph_at
        for lead in self.pattern.leads:
            for at in index.offsets(lead):
                n, start = paragraph_at(at)
                led = match(texts[n], at - start)
                if led:
                    yield n, led

    def stands(self, text: str, lowered: str) -> bool:
        """Whether the pattern is found in a text and nothing there excuses it."""
        pattern = self.pattern
        if pattern.leads and len(text) == len(lowered):
            starts = (m.start() for lead in pattern.leads for m in re.finditer(re.escape(lead), lowered))
            found = any(self.match.match(text, at) for at in starts)
            return found and not (pattern.unless and self.unless.search(text))
        return next(self.all(text, lowered), None) is not None

    def all(self, text: str, lowered: str) -> Iterator[re.Match[str]]:
        """Every match in a text, unless something there excuses it."""
        if self.pattern.needs and not any(n in lowered for n in self.pattern.needs):
            return
        for m in self.match.finditer(text):
            if self.pattern.unless and self.unless.search(text):
                return
            yield m
