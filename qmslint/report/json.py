"""The findings as JSON: one object with findings, documents and summary. Its schema: `qmslint schema report`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from qmslint import __version__
from qmslint.model import Finding, Location
from qmslint.report.look import Look
from qmslint.report.run import Run

__all__ = ["SCHEMA", "finding_object", "location_object", "write"]

SCHEMA = 1


def write(run: Run, lang: str, look: Look) -> Iterator[str]:
    """The run as one indented object. The same run gives the same bytes."""
    report: dict[str, Any] = {
        "schema": SCHEMA,
        "qmslint": __version__,
        "today": run.today,
        "findings": [finding_object(run, f, lang) for f in run.findings],
        "documents": [
            {"path": d.path, "status": d.status, "procedures": d.procedures, "findings": d.findings}
            for d in run.documents
        ],
        "summary": run.summary._asdict(),
    }
    if run.changes is not None:
        from qmslint.report.changes.json import comparison_object

        report["changes"] = comparison_object(run.changes)
    yield json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def finding_object(run: Run, finding: Finding, lang: str) -> dict[str, Any]:
    """One finding with its sentence; `known` only where there is a baseline."""
    found = {
        "rule": finding.rule,
        "level": finding.level,
        "message": run.message(finding, lang),
        "path": finding.path,
        "document_code": finding.document_code,
        "procedure_index": finding.procedure_index,
        "procedure": finding.procedure,
        "location": location_object(finding.location),
        "excerpt": finding.excerpt,
        "observed": finding.observed,
        "expected": finding.expected,
        "clause": list(finding.clause),
        "confidence": finding.confidence,
        "fingerprint": finding.fingerprint,
        "fixable": finding.fixable,
    }
    return {**found, "known": run.knows(finding)} if run.known else found


def location_object(location: Location) -> dict[str, Any]:
    """A place without the keys that do not apply."""
    found: dict[str, Any] = {"part": location.part}
    for name in ("section", "table", "row", "column", "page"):
        value = getattr(location, name)
        if value is not None:
            found[name] = value
    if location.page is not None:
        found["page_exact"] = location.page_exact
    if location.text is not None:
        found["text"] = location.text
    return found
