"""The page of findings: which sections it has."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.report.divisions import Divisions
from qmslint.report.html import counts, findings, network, parts
from qmslint.report.html.frame import framed
from qmslint.report.html.words import WORDS
from qmslint.report.look import Look
from qmslint.report.run import Run

__all__ = ["write"]


def write(run: Run, lang: str, look: Look) -> Iterator[str]:
    """The page, shown in `lang` at first."""
    divisions = Divisions(run)
    sections = {
        "summary": list(parts.overview(run)),
        "documents": list(parts.documents(run, divisions)),
        "divisions": list(counts.divisions(run, divisions)),
        "rules": list(counts.rules(run)),
        "clauses": list(counts.clauses(run)),
        "matrix": list(counts.matrix(run)),
        "graph": list(network.picture(run)),
        "changes": list(_changes(run)),
        "findings": list(findings.findings(run, divisions, lang)),
    }
    there = [(f"{name}-head", WORDS[name]) for name, content in sections.items() if content and name != "summary"]
    skip = ("findings-head", WORDS["skip"])
    yield from framed(lang, WORDS["title"], skip, there, parts.sections(sections))


def _changes(run: Run) -> Iterator[str]:
    """What changed since an earlier version, where the run compared with one."""
    if run.changes is not None:
        from qmslint.report.changes.html import told_changes

        yield from told_changes(run.changes)
