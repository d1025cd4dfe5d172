"""A Code Quality report of GitLab (Code Climate issues)."""

from __future__ import annotations

import json
from collections.abc import Iterator

from qmslint.report.look import Look
from qmslint.report.place import in_words
from qmslint.report.run import Run

__all__ = ["write"]

_SEVERITY = {"error": "major", "warning": "minor", "info": "info"}


def write(run: Run, lang: str, look: Look) -> Iterator[str]:
    """One array.

    GitLab wants a line and shows only the first of equal fingerprints: the line is 1, twins are numbered.
    """
    seen: dict[str, int] = {}
    issues = []
    for finding in run.findings:
        twin = seen[finding.fingerprint] = seen.get(finding.fingerprint, 0) + 1
        issues.append(
            {
                "type": "issue",
                "check_name": finding.rule,
                "description": f"{in_words(finding.location, lang)}: {run.message(finding, lang)}",
                "severity": _SEVERITY[finding.level],
                "fingerprint": finding.fingerprint if twin == 1 else f"{finding.fingerprint}-{twin}",
                "location": {"path": finding.path, "lines": {"begin": 1}},
            }
        )
    yield json.dumps(issues, ensure_ascii=False, indent=2) + "\n"
