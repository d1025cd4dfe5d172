"""One document → its `Outcome`: read, understood and checked by itself; whatever happens stays with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from qmslint.config.settings import Settings
from qmslint.model import Document, DocumentStatus, Finding, Location, Reading
from qmslint.project.decided import below_root
from qmslint.project.outcome import Outcome
from qmslint.project.patterns import matcher
from qmslint.project.source import Source
from qmslint.read import UnreadableDocument
from qmslint.report import SELF_INSPECTION
from qmslint.report.rulebook import RULE_CRASHED
from qmslint.report.run import Crash

if TYPE_CHECKING:
    from qmslint.changes import Said
    from qmslint.check import Options, RuleSet
    from qmslint.check.context import Day
    from qmslint.check.evidence import Evidence, Tally
    from qmslint.facts.model import DocumentFacts
    from qmslint.waive.model import Waiver

__all__ = ["Checker", "understood"]


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
        if reading.document.properties.get("category") == SELF_INSPECTION:
            return Outcome(DocumentStatus(path, "skipped", 0, 0))
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
        return Outcome(status, found, tuple(crashes), _waivers(reading), facts, seen, digest, day.until, said)

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


def _waivers(reading: Reading) -> tuple[Waiver, ...]:
    """The waivers in the comments of a document; most have no comments."""
    if not reading.document.comments:
        return ()
    from qmslint.waive.comments import waivers_in

    return waivers_in(reading)


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
