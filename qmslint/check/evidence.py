"""Evidence: how much each rule looked at in each document. An auditor reads it as "found" or "not found", never
"conforming".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from qmslint.check.rule import Rule

__all__ = ["Evidence", "Tally"]


class Tally(NamedTuple):
    """What one rule did in one document. `examined` = passed + failed + not read; excepted subjects are not
    applicable.
    """

    passed: int = 0
    failed: int = 0
    not_applicable: int = 0
    not_read: int = 0

    @property
    def examined(self) -> int:
        """How many subjects the rule looked at."""
        return self.passed + self.failed + self.not_read


class Evidence:
    """Counters by (pack, rule, path), in the order in which they were first touched."""

    def __init__(self) -> None:
        self.tallies: dict[tuple[str, str, str], Tally] = {}

    def count(self, rule: Rule, path: str, what: str, n: int = 1) -> None:
        """Add to one counter: passed, failed, not_applicable or not_read."""
        at = (rule.pack, rule.id, path)
        tally = self.tallies.get(at, Tally())
        self.tallies[at] = tally._replace(**{what: getattr(tally, what) + n})

    def skip(self, rule: Rule, path: str) -> None:
        """The rule does not apply to this document."""
        self.tallies.setdefault((rule.pack, rule.id, path), Tally(not_applicable=1))
