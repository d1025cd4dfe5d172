"""All documents of a run together: the master list, the catalogue, the files beside them, and the rules over it all."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qmslint.config.settings import ConfigurationError, Mistake, Settings
from qmslint.model import Finding, Location
from qmslint.project.files import SUFFIXES, is_address
from qmslint.project.patterns import matcher, plain_path
from qmslint.project.source import Source
from qmslint.report.rulebook import RULE_CRASHED
from qmslint.report.run import Crash

if TYPE_CHECKING:
    from qmslint.check.evidence import Evidence
    from qmslint.check.project import Chosen
    from qmslint.check.rule import RuleSet
    from qmslint.facts.files import Entry
    from qmslint.facts.index import Project
    from qmslint.facts.model import Catalogue, DocumentFacts, Register
    from qmslint.facts.sheets import ListError

__all__ = ["Lists", "is_project", "judge", "make_project", "read_lists"]


Lists = tuple["Register | None", "Catalogue | None"]


def is_project(sources: Sequence[Source], settings: Settings) -> bool:
    """Whether a run is more than one document by itself: several documents, or a list to compare one with."""
    if settings.register or settings.catalogue:
        return True
    return sum(not s.skipped for s in sources) > 1


def read_lists(settings: Settings) -> Lists:
    """The master list and the catalogue that the settings name. Raises `ConfigurationError` with the mistakes of both."""
    if not settings.register and not settings.catalogue:
        return None, None
    from qmslint.facts.catalogue import read_catalogue
    from qmslint.facts.register import read_register
    from qmslint.facts.sheets import ListError

    mistakes: list[Mistake] = []
    register = catalogue = None
    try:
        register = read_register(_shown(settings.register)) if settings.register else None
    except ListError as error:
        mistakes.append(_mistake(error))
    try:
        catalogue = read_catalogue(_shown(settings.catalogue)) if settings.catalogue else None
    except ListError as error:
        mistakes.append(_mistake(error))
    if mistakes:
        raise ConfigurationError(mistakes)
    return register, catalogue


def _mistake(error: ListError) -> Mistake:
    return Mistake(error.path, error.row, error.name, error.values)


def _shown(path: str) -> str:
    """The path as reports call it: from the current folder, where the list lies below it."""
    if os.path.isabs(path):
        here = os.getcwd()
        if path.startswith(here + os.sep):
            path = os.path.relpath(path, here)
    return plain_path(path)


def make_project(
    facts: Sequence[DocumentFacts], sources: Sequence[Source], lists: Lists, settings: Settings, day: str | None
) -> Project:
    """The project that these documents make."""
    from qmslint.facts.aside import put_aside
    from qmslint.facts.files import look_beside
    from qmslint.facts.index import Project

    named = {source.path or source.address or "": _place(source) for source in sources}
    old = put_aside([name for name in named if name])
    folders = {os.path.dirname(place) for name, place in named.items() if place and name not in old}
    return Project(facts, *lists, look_beside(folders, entries), _is_whole(sources, settings), day)


def _place(source: Source) -> str:
    """Where a document lies: its address or absolute path, "" for bytes."""
    if source.address is not None:
        return source.address
    return os.path.abspath(source.path) if source.path is not None else ""


def entries(folder: str) -> Sequence[Entry]:
    """What lies in a folder, of this machine or of a store; nothing where it cannot be listed."""
    if is_address(folder):
        from qmslint.project.store import entries

        return entries(folder)
    from qmslint.facts.files import entries_here

    return entries_here(folder)


def _is_whole(sources: Sequence[Source], settings: Settings) -> bool:
    """Whether the run holds every document of the folders that it looks at, but for those that are excluded."""
    there = set(map(_place, sources))
    if not there or "" in there:
        return False
    excluded = matcher(settings.exclude)
    for folder in sorted({os.path.dirname(place) for place in there}):
        here = not is_address(folder)
        if here and not os.path.isdir(folder):
            return False
        for entry in entries(folder):
            if entry.name.startswith("~$") or not entry.name.lower().endswith(SUFFIXES) or entry.path in there:
                continue
            below = os.path.relpath(entry.path, os.path.abspath(settings.root)) if here else entry.path
            if not excluded(plain_path(below)):
                return False
    return True


def judge(
    project: Project,
    rules: RuleSet,
    chosen: Chosen,
    evidence: dict[str, Evidence] | None = None,
    over: str = "project",
) -> tuple[list[Finding], list[Crash]]:
    """What the rules over the project (`over` changes: over what changed in it) find. A rule that crashes is a finding and
    a crash, as it is for one document. `evidence` takes what they looked at."""
    from qmslint.check import RuleCrash
    from qmslint.check.project import check_project

    findings: list[Finding] = []
    crashes: list[Crash] = []
    for found in check_project(project, rules, chosen, evidence, over):
        if isinstance(found, RuleCrash):
            crashes.append(Crash(found.path, found.rule, found.error, found.traceback))
            params = {"rule": found.rule, "error": found.error}
            findings.append(Finding(RULE_CRASHED, "error", found.path, Location(), params, fingerprint=RULE_CRASHED))
        else:
            findings.append(found)
    return findings, crashes
