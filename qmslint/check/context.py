"""What a check may ask about the document around its subject."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from qmslint.check.outcome import Options
from qmslint.check.subjects import Subject, Subjects
from qmslint.model import Reading

if TYPE_CHECKING:
    from qmslint.check.textindex import TextIndex
    from qmslint.check.zones import Zones

__all__ = ["Context"]


class Context:
    """One document under check: its subjects, its text as a whole, its zones, the options of the run.

    `memo` is for verbs: what one subject's check worked out about the document, the next may use.
    """

    def __init__(self, reading: Reading, options: Options) -> None:
        self.reading = reading
        self.options = options
        self.subjects = Subjects(reading)
        self.memo: dict[Any, Any] = {}

    def all(self, noun: str) -> list[Subject]:
        """Every subject of this noun in the document."""
        return self.subjects.all(noun)

    def within(self, subject: Subject, noun: str) -> list[Subject]:
        """The subjects of this noun that `subject` holds."""
        return self.subjects.within(subject, noun)

    def paragraph(self, index: int | None) -> Subject | None:
        """The paragraph of the body with this index in reading order."""
        n = self._by_index.get(index) if index is not None else None
        return None if n is None else self.subjects.paragraph(n)

    @cached_property
    def _by_index(self) -> dict[int, int]:
        return {p.index: n for n, p in enumerate(self.subjects.texts) if p.place.part in ("body", "textbox")}

    @cached_property
    def text(self) -> TextIndex:
        """The whole text, searchable at once."""
        from qmslint.check.textindex import TextIndex

        return TextIndex(self.subjects)

    @cached_property
    def zones(self) -> Zones:
        """Which section kinds and other zones a place lies in."""
        from qmslint.check.zones import Zones

        return Zones(self.subjects)
