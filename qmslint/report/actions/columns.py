"""The columns of the list, and its rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qmslint.model import Finding
from qmslint.report.actions.kept import Earlier, Row
from qmslint.report.actions.words import said
from qmslint.report.divisions import Divisions
from qmslint.report.layout import one_line
from qmslint.report.place import in_words
from qmslint.report.run import Run
from qmslint.report.words import level_word

__all__ = ["COLUMNS", "FILLED", "rows"]

# Name and width, in characters. What people fill in comes last but the key, which is hidden.
COLUMNS: tuple[tuple[str, int], ...] = (
    ("number", 6), ("document", 28), ("code", 13), ("procedure", 26), ("place", 24), ("level", 10), ("finding", 44),
    ("excerpt", 28), ("mend", 34), ("clause", 20), ("rule", 18), ("state", 11), ("division", 18), ("responsible", 18),
    ("due", 12), ("done", 9), ("remark", 22), ("key", 20),
)  # fmt: skip
FILLED = ("division", "responsible", "due", "done", "remark")


def rows(run: Run, earlier: Earlier, lang: str) -> Iterator[Row]:
    """A row for each finding, then those of the earlier list whose finding is not there any more. The division is the one
    that the run knows, until people write another."""
    divisions = Divisions(run)
    for finding in run.findings:
        before = earlier.take(finding.fingerprint, finding.path)
        state = "new" if before is None and earlier.there else "open"
        values = _values(run, finding, lang)
        values["state"] = said(lang, state)
        if before is not None:
            values.update({name: before.values.get(name) for name in FILLED})
        values["division"] = values.get("division") or divisions.of_finding(finding) or None
        yield Row(values, before.extras if before is not None else {}, before.formats if before is not None else {})
    seen = {d.path for d in run.documents if d.status == "checked"}
    for left in earlier.rest():
        if left.values.get("document") in seen:
            left.values["state"] = said(lang, "gone")
        yield left


def _values(run: Run, finding: Finding, lang: str) -> dict[str, Any]:
    return {
        "document": finding.path,
        "code": finding.document_code or "",
        "procedure": _cell(finding.procedure or ""),
        "place": _cell(in_words(finding.location, lang)),
        "level": level_word(lang, finding.level),
        "finding": _cell(run.message(finding, lang)),
        "excerpt": _cell(finding.excerpt),
        "mend": _cell(run.book.text(finding.rule, lang).mend),
        "clause": _lines(finding.clause),
        "rule": finding.rule,
        "key": finding.fingerprint,
    }


def _cell(text: str) -> str:
    """A text that a cell takes."""
    return one_line(text)[:32_000]


def _lines(texts: Sequence[str]) -> str:
    return "; ".join(_cell(text) for text in texts)
