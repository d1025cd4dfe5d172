"""Documents → one `Run`: each is checked by itself, then those of a project together; what is waived is left out."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from qmslint.config.settings import Settings
from qmslint.model import Finding
from qmslint.project.asking import Progress, ask
from qmslint.project.checker import Checker
from qmslint.project.decided import decided
from qmslint.project.how import Parallel
from qmslint.project.outcome import Outcome
from qmslint.project.source import Source
from qmslint.project.whole import Lists, is_project, judge, make_project, read_lists
from qmslint.report.rulebook import RulesBook
from qmslint.report.run import Run, order

if TYPE_CHECKING:
    from qmslint.check import RuleSet
    from qmslint.check.evidence import Evidence, Tally
    from qmslint.facts.index import Project
    from qmslint.project.since import Earlier

__all__ = ["check_sources", "today"]


def today() -> str:
    """This day as an ISO date: the only look at a clock, at the edge."""
    return time.strftime("%Y-%m-%d")


def check_sources(
    sources: Iterable[Source],
    rules: RuleSet,
    settings: Settings,
    day: str,
    lang: str,
    missing: tuple[str, ...] = (),
    how: Parallel | None = None,
    *,
    evidence: bool = False,
    kept_in: str | None = None,
    progress: Progress | None = None,
    earlier: Earlier | None = None,
) -> Run:
    """Check every source. Nothing that one document does keeps another from being checked.

    `how` tells when documents are given to worker processes; without it all are checked in this one. `evidence`: count as
    well what each rule looked at. `kept_in` is the folder in which outcomes are kept between runs, None for none.
    `progress` is told of every document that begins. `earlier`, entered, is the version that they are compared with.
    """
    listed = list(sources) if earlier is None else [s._replace(kept=True) for s in earlier.checked]
    together = is_project(listed, settings)
    lists = read_lists(settings)
    checker = Checker(rules, settings, day, together, evidence)
    olds = earlier.sources if earlier is not None else ()
    outcomes = ask([*listed, *olds], checker, how, kept_in, progress)
    outcomes, old = outcomes[: len(listed)], outcomes[len(listed) :]
    seen = {o.document.path: o.evidence for o in outcomes} if evidence else None
    project = _project(outcomes, listed, lists, checker)
    if together and project is not None:
        outcomes = _together(outcomes, project, checker, seen)
    changes = None
    if earlier is not None:
        from qmslint.project.compared import compared

        both = compared(earlier, outcomes, old, project.documents if project is not None else (), day)
        changes = both.changes
        outcomes = _together(outcomes, both, checker, seen, "changes")
    run = Run(
        findings=tuple(sorted((f for o in outcomes for f in o.findings), key=order)),
        documents=tuple(sorted((o.document for o in outcomes), key=lambda d: d.path)),
        today=day,
        book=RulesBook(rules),
        lang=lang,
        fail_on=settings.fail_on,
        missing=missing,
        crashes=tuple(sorted(c for o in (*outcomes, *old) for c in o.crashes)),
        evidence=seen,
        project=project,
        changes=changes,
    )
    return decided(run, [w for o in outcomes for w in o.waivers], rules, settings)


def _project(outcomes: list[Outcome], sources: list[Source], lists: Lists, checker: Checker) -> Project | None:
    """What the documents are together, None where nothing is kept of them."""
    if not checker.keeps:
        return None
    from qmslint.facts.gather import unread

    facts = [o.facts or unread(o.document.path) for o in outcomes if o.document.status != "skipped"]
    return make_project(facts, sources, lists, checker.settings, checker.day) if facts else None


def _together(
    outcomes: list[Outcome],
    project: Project,
    checker: Checker,
    seen: dict[str, tuple[Tally, ...]] | None,
    over: str = "project",
) -> list[Outcome]:
    """What the rules over the project, or over its changes, add: findings at documents, and (with the first outcome) at
    rows of the lists; to `seen`, what they looked at."""
    evidence: dict[str, Evidence] | None = None if seen is None else {}
    findings, crashes = judge(project, checker.rules, checker.chosen, evidence, over)
    for path, more in (evidence or {}).items():
        if seen is not None:
            seen[path] = (*seen.get(path, ()), *more.tallies())
    if not outcomes:
        return outcomes
    at: dict[str, list[Finding]] = {}
    for f in findings:
        at.setdefault(f.path, []).append(f)
    done = []
    for o in outcomes:
        here = at.pop(o.document.path, [])
        document = o.document._replace(findings=o.document.findings + len(here))
        done.append(o._replace(document=document, findings=(*o.findings, *here)))
    rest = tuple(f for found in at.values() for f in found)
    done[0] = done[0]._replace(findings=(*done[0].findings, *rest), crashes=(*done[0].crashes, *crashes))
    return done
