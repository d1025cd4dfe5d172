"""Whose a document is: the owner that the master list names, else the office that stands at the document's head."""

from __future__ import annotations

from collections.abc import Mapping

from qmslint.model import Finding
from qmslint.report.layout import one_line
from qmslint.report.run import Run

__all__ = ["Divisions"]


class Divisions:
    """The divisions of a run's documents, "" where none is stated."""

    def __init__(self, run: Run) -> None:
        self._project = run.project
        self._of: Mapping[str, str] = {}
        if run.project is not None:
            self._of = {d.path: self._owner(d.code) or one_line(d.office).strip() for d in run.project.documents}

    def of(self, path: str) -> str:
        """The division of a document."""
        return self._of.get(path, "")

    def of_finding(self, finding: Finding) -> str:
        """The division that has to mend it: of its document, or of the listed document that it is about."""
        return self._of[finding.path] if finding.path in self._of else self._owner(finding.document_code)

    def _owner(self, code: str | None) -> str:
        entry = self._project.entries.find(code) if code and self._project is not None else None
        return one_line(entry.owner or "").strip() if entry is not None else ""
