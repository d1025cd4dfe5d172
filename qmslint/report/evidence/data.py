"""The evidence as JSON; its schema: `qmslint schema evidence`."""

from __future__ import annotations

import json
from typing import Any

from qmslint import __version__
from qmslint.report.evidence.matrix import Row, matrix_of
from qmslint.report.run import Run

__all__ = ["SCHEMA", "write"]

SCHEMA = 1
_STATES = {"found": "passed", "not-found": "failed"}


def write(run: Run, lang: str) -> bytes:
    """One indented object. The same run gives the same bytes."""
    matrix = matrix_of(run)
    at = 0 if lang == "vi" else 1
    report = {
        "schema": SCHEMA,
        "qmslint": __version__,
        "today": run.today,
        "documents": [{"path": d.path, "status": d.status} for d in run.documents],
        "clauses": [
            {
                "clause": row.name or None,
                "title": row.titles[at],
                "rules": list(row.others),
                "documents": _cells(row, {}),
            }
            for row in matrix.clauses
        ],
        "rules": [
            {"rule": row.name, "title": row.titles[at], "clause": list(row.others), "documents": _cells(row, _STATES)}
            for row in matrix.rules
        ],
    }
    return (json.dumps(report, ensure_ascii=False, indent=2) + "\n").encode()


def _cells(row: Row, words: dict[str, str]) -> list[dict[str, Any]]:
    return [
        {"path": path, **cell._asdict(), "state": words.get(cell.state, cell.state)} for path, cell in row.cells.items()
    ]
