"""What stands in the report, part by part."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial

from qmslint import __version__
from qmslint.check.rulefiles.authority import authorities
from qmslint.model import Finding
from qmslint.report import SELF_INSPECTION
from qmslint.report.divisions import Divisions
from qmslint.report.errors import NotOurs
from qmslint.report.evidence.matrix import Matrix, matrix_of
from qmslint.report.layout import one_line, shorten, told_apart
from qmslint.report.place import in_words
from qmslint.report.run import LEVELS, Run
from qmslint.report.selfcheck.decree import Sheet
from qmslint.report.selfcheck.words import said
from qmslint.report.words import day, level_word

__all__ = ["must_be_ours", "write_file"]

_MOST = 160  # letters of an excerpt


def write_file(run: Run, path: str, lang: str) -> bytes:
    """The report's bytes. Raises `NotOurs` when another document lies at `path`."""
    must_be_ours(path)
    say = partial(said, lang)
    divisions, matrix = Divisions(run), matrix_of(run)
    sheet = Sheet(SELF_INSPECTION, say("about"))
    office = _office(run, divisions)
    heads = (say("parent"), office.upper() or say("office"))
    sheet.head(heads, say("number"), say("country"), say("motto"), say("place-day"))
    sheet.title(say("kind"), say("about"))
    for basis in _basis(matrix, lang):
        sheet.text(say("basis", basis), italic=True)
    sheet.text(say("opening", office or say("we")))
    _scope(sheet, run, matrix, lang)
    _results(sheet, run, divisions, matrix, lang)
    _proposals(sheet, run, lang)
    recipients = (say("recipients"), say("recipient"), say("recipient"), say("kept"))
    sheet.foot(recipients, say("signer"), say("sign"))
    return sheet.data(run.today)


def must_be_ours(path: str) -> None:
    """Raise `NotOurs` where another document lies at the path."""
    if os.path.exists(path) and not _ours(path):
        raise NotOurs("not-our-report", path)


def _ours(path: str) -> bool:
    """Whether such a report lies there."""
    from docx import Document

    try:
        return bool(Document(path).core_properties.category == SELF_INSPECTION)
    except Exception:  # noqa: BLE001 - whatever python-docx says of a file that is no document
        return False


def _office(run: Run, divisions: Divisions) -> str:
    """The one office whose documents these are, "" where there are several or none is known."""
    known = {divisions.of(d.path) for d in run.documents if d.status != "skipped"} - {""}
    return known.pop() if len(known) == 1 else ""


def _basis(matrix: Matrix, lang: str) -> Iterator[str]:
    """The authorities of the clauses that were looked at, by their titles."""
    labels = {row.name for row in matrix.clauses if any(c.examined for c in row.cells.values())}
    for authority in authorities().values():
        label = str(authority.get("label", authority["id"]))
        if any(one == label or one.startswith(f"{label} ") for one in labels):
            title = authority.get("title")
            yield str((title.get(lang) if isinstance(title, Mapping) else title) or label)


def _scope(sheet: Sheet, run: Run, matrix: Matrix, lang: str) -> None:
    say = partial(said, lang)
    states = Counter(d.status for d in run.documents)
    numbers = (states["checked"], states["not-read"], states["skipped"], sum(d.procedures for d in run.documents))
    sheet.part(say("scope"))
    sheet.text(say("looked-at", len(run.documents), *numbers))
    sheet.text(say("method", __version__, day(lang, run.today), len(matrix.rules)))
    sheet.text(say("caution"))


def _results(sheet: Sheet, run: Run, divisions: Divisions, matrix: Matrix, lang: str) -> None:
    say = partial(said, lang)
    summary = run.summary
    sheet.part(say("results"))
    sheet.heading(say("overall"))
    sheet.text(say("totals", summary.errors, summary.warnings, summary.infos, summary.suppressed))
    sheet.heading(say("by-document"))
    heads = [say(name) for name in ("order", "document", "division", "errors", "warnings", "infos", "state")]
    sheet.table((1.45, 4.75, 3.2, 1.3, 1.9, 1.4, 2.5), heads, _documents(run, divisions, lang), 3)
    sheet.heading(say("by-clause"))
    sheet.text(say("clause-note"))
    heads = [say(name) for name in ("clause", "found", "not-found", "undecided")]
    sheet.table((9.0, 2.4, 2.6, 2.5), heads, _clauses(matrix, lang), 1)
    sheet.heading(say("findings"))
    if not run.findings:
        sheet.text(say("nothing"))
    by_division: dict[str, dict[str, list[Finding]]] = {}
    for finding in run.findings:
        by_division.setdefault(divisions.of_finding(finding), {}).setdefault(finding.path, []).append(finding)
    for number, division in enumerate(sorted(by_division, key=lambda name: (not name, name)), 1):
        sheet.heading(f"4.{number}. {division or say('division-none')}")
        for path, found in by_division[division].items():
            sheet.heading(one_line(path), italic=True)
            for finding in found:
                sheet.runs(_finding(run, finding, lang))


def _documents(run: Run, divisions: Divisions, lang: str) -> Iterator[tuple[str, ...]]:
    by_document = run.by_document()
    names = told_apart([d.path for d in run.documents])
    shown = [(name, d) for name, d in zip(names, run.documents, strict=True) if d.status != "skipped"]
    for at, (name, status) in enumerate(shown, 1):
        levels = Counter(f.level for f in by_document.get(status.path, ()))
        counts = [str(levels[level]) for level in LEVELS]
        yield (str(at), one_line(name), divisions.of(status.path), *counts, said(lang, status.status))


def _clauses(matrix: Matrix, lang: str) -> Iterator[tuple[str, ...]]:
    for row in matrix.clauses:
        counts = [row.count(state) for state in ("found", "not-found", "not-read")]
        if any(counts):
            title = row.titles[0 if lang == "vi" else 1]
            name = f"{row.name}: {title}".removesuffix(": ") if row.name else title
            yield (name or said(lang, "no-clause"), *map(str, counts))


def _finding(run: Run, finding: Finding, lang: str) -> Iterator[tuple[str, bool]]:
    """A finding in one paragraph: what is wrong, where, how to mend it, by which clause."""
    say = partial(said, lang)
    level = level_word(lang, finding.level)
    yield f"- {level[:1].upper()}{level[1:]}: ", True
    yield one_line(run.message(finding, lang)), False
    yield " " + say("place", in_words(finding.location, lang)), False
    if finding.excerpt:
        yield " " + say("excerpt", shorten(one_line(finding.excerpt), _MOST)), False
    mend = run.book.text(finding.rule, lang).mend
    if mend:
        yield " " + say("mend", one_line(mend)), False
    if finding.clause:
        yield " " + say("behind", "; ".join(finding.clause)), False


def _proposals(sheet: Sheet, run: Run, lang: str) -> None:
    say = partial(said, lang)
    sheet.part(say("proposals"))
    sheet.text(say("mend-errors" if run.summary.errors else "no-errors"))
    sheet.text(say("weigh-warnings"))
    unread = [one_line(d.path) for d in run.documents if d.status == "not-read"]
    if unread:
        sheet.text(say("read-again", "; ".join(unread)))
