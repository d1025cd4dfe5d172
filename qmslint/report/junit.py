"""JUnit XML: a suite per document, a case per finding; red is exactly what makes the run fail."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.model import Finding
from qmslint.report.look import Look
from qmslint.report.place import in_words
from qmslint.report.run import Run
from qmslint.report.words import say

__all__ = ["write"]


def write(run: Run, lang: str, look: Look) -> Iterator[str]:
    """Findings below the failing level, and those that a baseline lists, are passed cases with a note; a document without
    findings is one passed case.
    """
    found = run.by_document()
    status = {d.path: d.status for d in run.documents}
    paths = [*status, *(path for path in found if path not in status)]
    idle = [path for path in paths if status.get(path) == "skipped" and path not in found]
    total = sum(len(found.get(path, ())) or 1 for path in paths)
    red = sum(map(run.counts, run.findings))
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="qmslint" tests="{total}" failures="{red}" errors="0" skipped="{len(idle)}">\n'
    for path in paths:
        findings = found.get(path, [])
        failures = sum(map(run.counts, findings))
        counts = f'tests="{len(findings) or 1}" failures="{failures}" errors="0" skipped="{int(path in idle)}"'
        yield f'  <testsuite name="{_escape(path)}" {counts}>\n'
        if not findings:
            case = f'    <testcase name="qmslint" classname="{_escape(path)}"'
            yield f"{case}><skipped/></testcase>\n" if path in idle else f"{case}/>\n"
        for finding in findings:
            yield from _case(run, finding, lang)
        yield "  </testsuite>\n"
    yield "</testsuites>\n"


def _case(run: Run, finding: Finding, lang: str) -> Iterator[str]:
    place = in_words(finding.location, lang)
    message = run.message(finding, lang)
    name = _escape(f"{finding.rule} – {place}")
    yield f'    <testcase name="{name}" classname="{_escape(finding.path)}">\n'
    details = "\n".join(x for x in (place, message, finding.excerpt, "; ".join(finding.clause)) if x)
    if run.counts(finding):
        yield f'      <failure type="{finding.level}" message="{_escape(message)}">{_escape(details)}</failure>\n'
    else:
        level = f"{finding.level} ({say(lang, 'known')})" if run.knows(finding) else finding.level
        yield f"      <system-out>{_escape(f'{level}: {details}')}</system-out>\n"
    yield "    </testcase>\n"


def _escape(text: str) -> str:
    """Escaped for text and attributes; characters that XML 1.0 forbids become U+FFFD."""
    clean = "".join(c if _allowed(c) else "\ufffd" for c in text)
    return (
        clean.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace('"', "&quot;")
        .replace("\n", "&#10;")
        .replace("\r", "&#13;")
    )


def _allowed(char: str) -> bool:
    return char in "\t\n\r" or " " <= char <= "\ud7ff" or "\ue000" <= char <= "\ufffd" or char > "\uffff"
