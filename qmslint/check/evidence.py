"""Evidence: how much each rule looked at in each document. An auditor reads it as "found" or "not found", never
"conforming".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qmslint.check.rule import Rule

__all__ = ["Evidence", "Tally", "nothing_read"]


class Tally(NamedTuple):
    """What one rule did in one document. `examined` = passed + failed + not read; excepted subjects are not
    applicable. All zero: the rule applies, and nothing of the kind it looks at is there.
    """

    pack: str
    rule: str
    passed: int = 0
    failed: int = 0
    not_applicable: int = 0
    not_read: int = 0

    @property
    def examined(self) -> int:
        """How many subjects the rule looked at."""
        return self.passed + self.failed + self.not_read

    @property
    def state(self) -> str:
        """What it comes to: failed, not-read, passed, or not-applicable. The worse wins: unread is never clean."""
        if self.failed:
            return "failed"
        if self.not_read:
            return "not-read"
        return "passed" if self.passed else "not-applicable"


_COUNTERS = Tally._fields[2:]


class Evidence:
    """The counters of one document by (pack, rule), in the order in which the rules came."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, str], list[int]] = {}

    def begin(self, rule: Rule) -> None:
        """The rule is among those that were chosen for this document."""
        self._counts.setdefault((rule.pack, rule.id), [0, 0, 0, 0])

    def count(self, rule: Rule, what: str, n: int = 1) -> None:
        """Add to one counter: passed, failed, not_applicable or not_read."""
        self.begin(rule)
        self._counts[rule.pack, rule.id][_COUNTERS.index(what)] += n

    def more_unread(self, rule: Rule) -> None:
        """Pages were not read, and what the rule looks at may stand there."""
        counts = self._counts[rule.pack, rule.id]
        counts[-1] = counts[-1] or 1

    def tallies(self) -> tuple[Tally, ...]:
        """What was counted."""
        return tuple(Tally(*at, *counts) for at, counts in self._counts.items())

    def __getitem__(self, at: tuple[str, str]) -> Tally:
        """What was counted for a (pack, rule). Raises `KeyError` for a rule that did not run."""
        return Tally(*at, *self._counts[at])


def nothing_read(rules: Iterable[Rule], found: Iterable[str] = ()) -> tuple[Tally, ...]:
    """The evidence in a document that could not be read: none, but for the rules that `found` just this."""
    told = frozenset(found)
    evidence = Evidence()
    for rule in rules:
        if rule.over == "document":
            evidence.count(rule, "failed" if rule.id in told else "not_read")
    return evidence.tallies()
