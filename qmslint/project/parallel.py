"""Documents checked in worker processes: what goes there, what comes back, what becomes of those that never do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from qmslint.config.settings import Settings
from qmslint.project.checking import Checker, Outcome
from qmslint.project.how import Parallel
from qmslint.project.source import Source
from qmslint.project.workers import Failure, run_tasks
from qmslint.read import UnreadableDocument

__all__ = ["check_in_workers", "make_checker"]

Make: TypeAlias = Callable[[Settings, str, bool], Callable[[Source], Outcome]]


def check_in_workers(
    sources: Sequence[Source], checker: Checker, how: Parallel, jobs: int, make: Make | None = None
) -> list[Outcome]:
    """Check each source in a worker; the outcomes in the order of the sources.

    A document whose worker was late, died or ran out of memory is one that was not read: the others are as they would be
    without it. `make` (for tests) makes in each worker what checks a source.
    """
    outcomes: list[Outcome | None] = [
        checker.check(s) if s.skipped or s.document is not None else None for s in sources
    ]
    at = [i for i, outcome in enumerate(outcomes) if outcome is None]
    tasks = [sources[i] for i in at]
    setup = (checker.settings, checker.day, checker.evidence)
    for n, result in run_tasks(
        make or make_checker, setup, tasks, jobs=jobs, timeout=how.timeout, memory=how.memory << 20
    ):
        if isinstance(result, Failure):
            result = checker.not_read(tasks[n].shown, UnreadableDocument(result.reason, result.detail))
        outcomes[at[n]] = result
    return [o for o in outcomes if o is not None]


def make_checker(settings: Settings, day: str, evidence: bool = False) -> Callable[[Source], Outcome]:
    """In a worker: the rules loaded once, then document after document."""
    from qmslint.project.ruleset import rules_for

    return Checker(rules_for(settings), settings, day, together=True, evidence=evidence).check
