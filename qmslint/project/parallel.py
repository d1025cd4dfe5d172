"""Documents checked in worker processes: what goes there, what comes back, what becomes of those that never do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from qmslint.config.settings import Settings
from qmslint.project.checker import Checker
from qmslint.project.how import Parallel
from qmslint.project.outcome import Outcome
from qmslint.project.source import Source
from qmslint.project.workers import Failure, run_tasks
from qmslint.read import UnreadableDocument

__all__ = ["check_in_workers", "make_checker"]

Make: TypeAlias = Callable[[Settings, str, bool], Callable[[Source], Outcome]]


def check_in_workers(
    sources: Sequence[Source],
    checker: Checker,
    how: Parallel,
    jobs: int,
    make: Make | None = None,
    tell: Callable[[int, str], None] | None = None,
) -> Iterator[tuple[int, Outcome]]:
    """Check each source in a worker; the outcomes, each with the number of its source, as they come.

    A document whose worker was late, died or ran out of memory is one that was not read: the others are as they would be
    without it. `make` (for tests) makes in each worker what checks a source. `tell` is told of every document that begins:
    how many are done, and its name.
    """
    here = [n for n, s in enumerate(sources) if s.skipped or s.document is not None]
    yield from ((n, checker.check(sources[n])) for n in here)
    at = sorted(set(range(len(sources))).difference(here))
    tasks = [sources[n] for n in at]

    def progress(done: int, _of: int, task: Source) -> None:
        if tell is not None:
            tell(len(here) + done, task.shown)

    setup, memory = (checker.settings, checker.day, checker.evidence), how.memory << 20
    made = make or make_checker
    for n, result in run_tasks(made, setup, tasks, jobs=jobs, timeout=how.timeout, memory=memory, progress=progress):
        if isinstance(result, Failure):
            result = checker.not_read(tasks[n].shown, UnreadableDocument(result.reason, result.detail))
        yield at[n], result


def make_checker(settings: Settings, day: str, evidence: bool = False) -> Callable[[Source], Outcome]:
    """In a worker: the rules loaded once, then document after document."""
    from qmslint.project.ruleset import rules_for

    return Checker(rules_for(settings), settings, day, together=True, evidence=evidence).check
