"""SARIF 2.1.0, the exchange format of analysis tools.

Word has no lines, so a result has no region: its place is a chain of logical locations (procedure, section, table, row,
column) and stands in words in the message. The fingerprint is given under the name of this tool and under the one that
GitHub reads.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from qmslint import __version__
from qmslint.model import Finding
from qmslint.report.look import Look
from qmslint.report.markdown import escape
from qmslint.report.place import in_words, steps_to
from qmslint.report.run import RuleText, Run

__all__ = ["write"]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_LANGUAGES = {"vi": "vi-VN", "en": "en-US"}


def write(run: Run, lang: str, look: Look) -> Iterator[str]:
    """One log with one run. Only rules that found something are described."""
    names = sorted({f.rule for f in run.findings})
    index = {name: i for i, name in enumerate(names)}
    driver = {
        "name": "qmslint",
        "version": __version__,
        "semanticVersion": __version__,
        "language": _LANGUAGES[lang],
        "rules": [_rule(run.book.text(name, lang)) for name in names],
    }
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "language": _LANGUAGES[lang],
                "invocations": [_invocation(run)],
                "artifacts": [{"location": _artifact(d.path), "roles": ["analysisTarget"]} for d in run.documents],
                "columnKind": "unicodeCodePoints",
                "results": [_result(run, f, index[f.rule], lang) for f in run.findings],
            }
        ],
    }
    yield json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(text: RuleText) -> dict[str, Any]:
    name = "".join(part.capitalize() for part in text.id.split("-"))
    parts = [part for part in (text.why, text.mend, "; ".join(text.clauses)) if part]
    found: dict[str, Any] = {"id": text.id, "name": name, "shortDescription": {"text": text.title or text.id}}
    if text.why:
        found["fullDescription"] = {"text": text.why}
    if parts:
        markdown = "\n\n".join([f"**{escape(text.title)}**", *map(escape, parts)])
        found["help"] = {"text": "\n\n".join(parts), "markdown": markdown}
    found["defaultConfiguration"] = {"level": _LEVELS.get(text.level, "warning"), "enabled": text.default}
    found["properties"] = {"tags": [text.pack] if text.pack else [], "clauses": list(text.clauses)}
    return found


def _invocation(run: Run) -> dict[str, Any]:
    found: dict[str, Any] = {"executionSuccessful": not (run.crashes or run.missing), "exitCode": run.exit_code}
    troubles = [*map(str, run.crashes), *run.missing]
    if troubles:
        found["toolExecutionNotifications"] = [{"level": "error", "message": {"text": text}} for text in troubles]
    return found


def _artifact(path: str) -> dict[str, str]:
    """Relative to the root that the reader of the log knows, or a file address."""
    if path.startswith("/"):
        return {"uri": "file://" + quote(path, safe="/", errors="replace")}
    if path[1:3] == ":/":
        return {"uri": "file:///" + quote(path, safe="/:", errors="replace")}
    return {"uri": quote(path, safe="/", errors="replace"), "uriBaseId": "%SRCROOT%"}


def _result(run: Run, finding: Finding, index: int, lang: str) -> dict[str, Any]:
    place = in_words(finding.location, lang)
    extra = {
        "confidence": finding.confidence,
        "documentCode": finding.document_code,
        "procedure": finding.procedure,
        "excerpt": finding.excerpt or None,
        "observed": finding.observed,
        "expected": finding.expected,
        "clauses": list(finding.clause) or None,
        "page": finding.location.page,
    }
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(finding.path)}}
    logical = _logical(finding, lang)
    if logical:
        location["logicalLocations"] = logical
    location["message"] = {"text": place}
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.level],
        "message": {"text": f"{run.message(finding, lang)} ({place})"},
        "locations": [location],
        "partialFingerprints": {
            "primaryLocationLineHash": finding.fingerprint,
            "qmslintFingerprint/v1": finding.fingerprint,
        },
        "properties": {name: value for name, value in extra.items() if value is not None},
        **({"baselineState": "unchanged" if run.knows(finding) else "new"} if run.known else {}),
    }


def _logical(finding: Finding, lang: str) -> list[dict[str, str]]:
    """Procedure, section, table, row, column: each with the whole way to it, outermost first."""
    steps = steps_to(finding.location, lang)
    if finding.procedure:
        steps.insert(0, ("procedure", finding.procedure))
    found = []
    way = ""
    for kind, words in steps:
        way = f"{way} › {words}" if way else words
        found.append({"name": words, "fullyQualifiedName": way, "kind": kind})
    return found
