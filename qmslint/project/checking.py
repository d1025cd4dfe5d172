"""Documents → one `Run`: each is read, understood and checked by itself, and a failure stays with its document."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from qmslint.config.settings import Settings
from qmslint.model import Document, DocumentStatus, Finding, Location, Reading
from qmslint.project.patterns import matcher, plain_path
from qmslint.project.source import Source
from qmslint.read import UnreadableDocument
from qmslint.report.rulebook import RULE_CRASHED, RulesBook
from qmslint.report.run import Crash, Run, order

if TYPE_CHECKING:
    from qmslint.check import Options, RuleSet

__all__ = ["check_sources", "today", "understood"]


def today() -> str:
    """This day as an ISO date: the only look at a clock, at the edge."""
    return time.strftime("%Y-%m-%d")


def check_sources(
    sources: Iterable[Source], rules: RuleSet, settings: Settings, day: str, lang: str, missing: tuple[str, ...] = ()
) -> Run:
    """Check every source. Nothing that one document does keeps another from being checked."""
    run = _Checking(rules, settings, day)
    for source in sources:
        if source.skipped:
            run.documents.append(DocumentStatus(source.shown, "skipped", 0, 0))
        else:
            run.check(source)
    return Run(
        findings=tuple(sorted(run.findings, key=order)),
        documents=tuple(sorted(run.documents, key=lambda d: d.path)),
        today=day,
        book=RulesBook(rules),
        lang=lang,
        fail_on=settings.fail_on,
        missing=missing,
        crashes=tuple(sorted(run.crashes)),
    )


class _Checking:
    """What has come together so far."""

    def __init__(self, rules: RuleSet, settings: Settings, day: str) -> None:
        self.findings: list[Finding] = []
        self.documents: list[DocumentStatus] = []
        self.crashes: list[Crash] = []
        self._settings = settings
        self._day = day
        self._rules = rules
        self._overrides = [(matcher(o.files), o) for o in settings.overrides]
        self._chosen: dict[tuple[int, ...], tuple[RuleSet, Options]] = {}

    def check(self, source: Source) -> None:
        """Read, understand, check; whatever happens becomes a finding and a status."""
        path = source.shown
        rules, options = self._for(path)
        try:
            reading = understood(source.load(), path)
        except UnreadableDocument as error:
            found = self._unreadable(error, path, options)
            self.documents.append(DocumentStatus(path, "not-read", 0, len(found), error.reason))
            if error.reason == "crashed":
                self.crashes.append(Crash(path, "reading", error.detail, _trace(error)))
        else:
            found = list(self._findings(reading, rules, options))
            self.documents.append(DocumentStatus(path, "checked", len(reading.procedures), len(found)))
        self.findings += found

    def _for(self, path: str) -> tuple[RuleSet, Options]:
        """The rules and options for a document: those of all, with the overrides whose patterns match."""
        at = tuple(i for i, (matches, _) in enumerate(self._overrides) if matches(self._below_root(path)))
        found = self._chosen.get(at)
        if found is None:
            found = self._chosen[at] = _overridden(self._rules, self._settings, self._day, at)
        return found

    def _below_root(self, path: str) -> str:
        from os.path import abspath, relpath

        return plain_path(relpath(abspath(path), abspath(self._settings.root)))

    def _unreadable(self, error: UnreadableDocument, path: str, options: Options) -> list[Finding]:
        """Told whatever is selected, unless ignored by its very name: what is unread is never clean."""
        from qmslint.check.unreadable import unreadable

        found = unreadable(path, error.reason, error.detail, self._rules, options)
        return [f for f in found if f.rule not in self._settings.ignore]

    def _findings(self, reading: Reading, rules: RuleSet, options: Options) -> Iterator[Finding]:
        from qmslint.check import RuleCrash, check_document

        for found in check_document(reading, rules, options):
            if isinstance(found, RuleCrash):
                self.crashes.append(Crash(reading.path, found.rule, found.error, found.traceback))
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
    return rules.choose(select, ignore, extend), Options(mode=mode, today=day, levels=levels)
