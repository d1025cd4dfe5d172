"""What a check may ask about the document around its subject."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from qmslint.check.outcome import Options
from qmslint.check.subjects import Subject, Subjects
from qmslint.model import Reading

if TYPE_CHECKING:
    from qmslint.check.textindex import TextIndex
    from qmslint.check.zones import Zones

__all__ = ["Context"]


class Context:
    """One document under check: its subjects, its text as a whole, its zones, the options of the run."""

    def __init__(self, reading: Reading, options: Options) -> None:
        self.reading = reading
        self.options = options
        self.subjects = Subjects(reading)

    def all(self, noun: str) -> list[Subject]:
        """Every subject of this noun in the document."""
        return self.subjects.all(noun)

    def within(self, subject: Subject, noun: str) -> list[Subject]:
        """The subjects of this noun that `subject` holds."""
        return self.subjects.within(subject, noun)

    @cached_property
    def text(self) -> TextIndex:
        """The whole text, searchable at once."""
        from qmslint.check.textindex import TextIndex

        return TextIndex(self.subjects.all("paragraph"))

    @cached_property
    def zones(self) -> Zones:
        """Which section kinds and other zones a place lies in."""
        from qmslint.check.zones import Zones

        return Zones(self.subjects)
