"""What a check may ask about the document around its subject."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from qmslint.check.nouns.subjects import Subject, Subjects
from qmslint.check.outcome import Options
from qmslint.model import Finding, Reading, Table

if TYPE_CHECKING:
    from qmslint.check.nouns.textindex import TextIndex
    from qmslint.check.nouns.zones import Zones

__all__ = ["NEVER", "Context", "Day"]

NEVER = "9999-12-31"


class Day:
    """The day of a run, and how long what was made of it holds: `until` is the first day on which it may be otherwise,
    the day itself where it holds for no other, `NEVER` while nobody has asked."""

    __slots__ = ("_today", "until")

    def __init__(self, today: str | None) -> None:
        self._today = today
        self.until = NEVER

    def asked(self, compared_with: Sequence[str] | None = None) -> str | None:
        """The day (ISO), None where no clock was given. `compared_with`: the days, sorted, that are all it will be
        compared with; without them the answer is taken to hold for this day alone."""
        if self._today is not None:
            at = 0 if compared_with is None else bisect_left(compared_with, self._today)
            ends = self._today if compared_with is None else (*compared_with[at : at + 1], NEVER)[0]
            self.until = min(self.until, ends)
        return self._today


class Context:
    """One document under check: its subjects, its text as a whole, its zones, the options of the run.

    `memo` is for verbs: what one subject's check worked out about the document, the next may use.
    """

    def __init__(self, reading: Reading, options: Options, day: Day | None = None) -> None:
        self.reading = reading
        self._options = options
        self._day = day or Day(options.today)
        self.subjects = Subjects(reading)
        self.memo: dict[Any, Any] = {}

    @property
    def options(self) -> Options:
        """How documents are checked. Who asks for all options may ask for the day."""
        self._day.asked()
        return self._options

    def today(self, compared_with: Sequence[str] | None = None) -> str | None:
        """The day of the run, as `Day.asked` gives it."""
        return self._day.asked(compared_with)

    def told(self, finding: Finding) -> None:
        """To be called with every finding: one that shows the day holds for this day alone."""
        if self._options.today in (*finding.params.values(), finding.observed, finding.expected):
            self._day.asked()

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

    def table(self, number: int | None) -> Table | None:
        """The table of the document with this number."""
        return self._tables.get(number) if number is not None else None

    @cached_property
    def _tables(self) -> dict[int, Table]:
        return {s.value.number: s.value for s in reversed(self.all("table"))}

    @cached_property
    def _by_index(self) -> dict[int, int]:
        return {p.index: n for n, p in enumerate(self.subjects.texts) if p.place.part in ("body", "textbox")}

    @cached_property
    def text(self) -> TextIndex:
        """The whole text, searchable at once."""
        from qmslint.check.nouns.textindex import TextIndex

        return TextIndex(self.subjects)

    @cached_property
    def zones(self) -> Zones:
        """Which section kinds and other zones a place lies in."""
        from qmslint.check.nouns.zones import Zones

        return Zones(self.subjects)
