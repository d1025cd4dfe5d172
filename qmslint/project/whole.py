"""All documents of a run together: the master list, the catalogue, the files beside them, and the rules over it all."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qmslint.config.settings import ConfigurationError, Mistake, Settings
from qmslint.model import Finding, Location
from qmslint.project.patterns import matcher, plain_path
from qmslint.project.source import Source
from qmslint.report.rulebook import RULE_CRASHED
from qmslint.report.run import Crash

if TYPE_CHECKING:
    from qmslint.check.evidence import Evidence
    from qmslint.check.project import Chosen
    from qmslint.check.rule import RuleSet
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

    paths = [s.path for s in sources if s.path is not None]
    old = put_aside(paths)
    return Project(facts, *lists, look_beside(p for p in paths if p not in old), _is_whole(sources, settings), day)


def _is_whole(sources: Sequence[Source], settings: Settings) -> bool:
    """Whether the run holds every document of the folders that it looks at, but for those that are excluded."""
    from qmslint.project.files import SUFFIXES

    if not sources or any(s.path is None for s in sources):
        return False
    there = {os.path.abspath(s.path or "") for s in sources}
    excluded = matcher(settings.exclude)
    for folder in sorted({os.path.dirname(path) for path in there}):
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    name = entry.name
                    if name.startswith((".", "~$")) or not name.lower().endswith(SUFFIXES):
                        continue
                    path = os.path.join(folder, name)
                    if path not in there and not excluded(
                        plain_path(os.path.relpath(path, os.path.abspath(settings.root)))
                    ):
                        return False
        except OSError:
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
