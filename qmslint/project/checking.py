"""Documents → one `Run`: each is read, understood and checked by itself, and a failure stays with its document."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from qmslint.config.settings import Settings
from qmslint.model import Document, DocumentStatus, Finding, Location, Reading
from qmslint.project.asking import Progress, ask
from qmslint.project.decided import below_root, decided
from qmslint.project.how import Parallel
from qmslint.project.outcome import Outcome
from qmslint.project.patterns import matcher
from qmslint.project.source import Source
from qmslint.project.whole import Lists, is_project, judge, make_project, read_lists
from qmslint.read import UnreadableDocument
from qmslint.report.rulebook import RULE_CRASHED, RulesBook
from qmslint.report.run import Crash, Run, order
from qmslint.waive.comments import waivers_in

if TYPE_CHECKING:
    from qmslint.changes import Said
    from qmslint.check import Options, RuleSet
    from qmslint.check.context import Day
    from qmslint.check.evidence import Evidence, Tally
    from qmslint.facts.index import Project
    from qmslint.facts.model import DocumentFacts
    from qmslint.project.since import Earlier

__all__ = ["Checker", "check_sources", "today", "understood"]


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


class Checker:
    """Checks documents by one set of rules and settings. `together`: as parts of a project; `evidence`: count what each
    rule looked at. Either way it `keeps` the facts of each document."""

    def __init__(
        self, rules: RuleSet, settings: Settings, day: str, together: bool = False, evidence: bool = False
    ) -> None:
        self.settings = settings
        self.day = day
        self.rules = rules
        self.evidence = evidence
        self.keeps = together or evidence
        self._overrides = [(matcher(o.files), o) for o in settings.overrides]
        self._chosen: dict[tuple[int, ...], tuple[RuleSet, Options]] = {}

    def check(self, source: Source) -> Outcome:
        """Read, understand, check; whatever happens becomes a finding and a status."""
        path = source.shown
        if source.skipped:
            return Outcome(DocumentStatus(path, "skipped", 0, 0))
        rules, options = self.chosen(path)
        try:
            reading = understood(source.load(), path)
        except UnreadableDocument as error:
            return self.not_read(path, error)
        from qmslint.check.context import Day

        digest = "" if _may_be_read_otherwise(reading.document, source) else reading.document.sha256
        said = _said(reading) if source.kept or source.earlier else None
        if source.earlier:
            status = DocumentStatus(path, "checked", len(reading.procedures), 0)
            return Outcome(status, sha256=digest, until=Day(self.day).until, said=said)
        crashes: list[Crash] = []
        evidence, day = self._evidence(), Day(self.day)
        found = tuple(self._findings(reading, rules, options, crashes, evidence, day))
        state, why = ("not-read", "no-text") if _without_a_page(reading.document) else ("checked", "")
        status = DocumentStatus(path, state, len(reading.procedures), len(found), why)
        seen = evidence.tallies() if evidence is not None else ()
        facts = self._facts(reading)
        digest = "" if crashes else digest
        return Outcome(status, found, tuple(crashes), waivers_in(reading), facts, seen, digest, day.until, said)

    def _evidence(self) -> Evidence | None:
        if not self.evidence:
            return None
        from qmslint.check.evidence import Evidence

        return Evidence()

    def _facts(self, reading: Reading) -> DocumentFacts | None:
        if not self.keeps:
            return None
        from qmslint.facts.gather import facts_of

        return facts_of(reading)

    def not_read(self, path: str, error: UnreadableDocument) -> Outcome:
        """The outcome of a document that could not be read: told whatever is selected, unless ignored by its very name,
        for what is unread is never clean."""
        from qmslint.check.unreadable import unreadable

        rules, options = self.chosen(path)
        told = unreadable(path, error.reason, error.detail, self.rules, options)
        found = tuple(f for f in told if f.rule not in self.settings.ignore)
        crashes = (Crash(path, "reading", error.detail, _trace(error)),) if error.reason == "crashed" else ()
        seen: tuple[Tally, ...] = ()
        if self.evidence:
            from qmslint.check.evidence import nothing_read

            seen = nothing_read(rules, (f.rule for f in found))
        status = DocumentStatus(path, "not-read", 0, len(found), error.reason)
        return Outcome(status, found, crashes, evidence=seen)

    def chosen(self, path: str) -> tuple[RuleSet, Options]:
        """The rules and options for a document: those of all, with the overrides whose patterns match."""
        at = tuple(i for i, (matches, _) in enumerate(self._overrides) if matches(self._below_root(path)))
        found = self._chosen.get(at)
        if found is None:
            found = self._chosen[at] = _overridden(self.rules, self.settings, self.day, at)
        return found

    def _below_root(self, path: str) -> str:
        return below_root(path, self.settings)

    def _findings(
        self,
        reading: Reading,
        rules: RuleSet,
        options: Options,
        crashes: list[Crash],
        evidence: Evidence | None,
        day: Day,
    ) -> Iterator[Finding]:
        from qmslint.check import RuleCrash, check_document

        for found in check_document(reading, rules, options, evidence, day):
            if isinstance(found, RuleCrash):
                crashes.append(Crash(reading.path, found.rule, found.error, found.traceback))
                params = {"rule": found.rule, "error": found.error}
                yield Finding(RULE_CRASHED, "error", reading.path, Location(), params, fingerprint=RULE_CRASHED)
            else:
                yield found


def understood(document: Document, path: str) -> Reading:
    """What a document says. A failure to understand it is a document that was not read: `UnreadableDocument`."""
    from qmslint.understand import understand

    try:
        return understand(document, path)
    except Exception as error:  # one document must not stop the others
        raise UnreadableDocument("crashed", f"{type(error).__name__}: {error}", document.format) from error


def _said(reading: Reading) -> Said | None:
    """What is compared of a document; None when no page of it could be read."""
    from qmslint.changes import kept

    return None if _without_a_page(reading.document) else kept(reading)


def _without_a_page(document: Document) -> bool:
    """Whether none of a document's pages could be read: the rules were applied to nothing."""
    unread = {n.location.page for n in document.not_read if n.what == "page-without-text"}
    return 0 < document.pages <= len(unread)


def _may_be_read_otherwise(document: Document, source: Source) -> bool:
    """Whether the same bytes may give more another time: text was to be recognised, and on a page it was not, for want of
    a program or of time."""
    recognising = source.options is not None and source.options.ocr != "off"
    return recognising and any(n.what == "page-without-text" for n in document.not_read)


def _trace(error: UnreadableDocument) -> str:
    """The traceback of what made a reader crash, "" if that is not known."""
    if error.__cause__ is None:
        return ""
    import traceback

    return "".join(traceback.format_exception(error.__cause__))


def _overridden(rules: RuleSet, settings: Settings, day: str, at: tuple[int, ...]) -> tuple[RuleSet, Options]:
    from qmslint.check import Options

    select, extend, ignore = settings.select, settings.extend_select, settings.ignore
    levels: Mapping[str, str] = settings.levels
    mode = settings.mode
    for override in (settings.overrides[i] for i in at):
        select = override.select or select
        extend = (*extend, *override.extend_select)
        ignore = (*(i for i in ignore if i not in override.extend_select), *override.ignore)
        levels = {**levels, **override.levels}
        mode = override.mode or mode
    return rules.choose(select, ignore, extend), Options(mode, day, levels, settings.tone_marks)
