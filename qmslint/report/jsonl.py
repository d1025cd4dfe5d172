"""One finding a line as JSON, each as in the `json` report: for streams and for merging."""

from __future__ import annotations

import json
from collections.abc import Iterator

from qmslint.report.json import finding_object
from qmslint.report.look import Look
from qmslint.report.run import Run

__all__ = ["write"]


def write(run: Run, lang: str, look: Look) -> Iterator[str]:
    """No line at all when nothing was found."""
    for finding in run.findings:
        yield json.dumps(finding_object(run, finding, lang), ensure_ascii=False) + "\n"
