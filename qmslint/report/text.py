"""Findings for people: by document and procedure, each with its place in words, the words seen, and how to mend."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.model import Finding
from qmslint.report.layout import excerpt_lines, one_line, wrap
from qmslint.report.look import Look
from qmslint.report.place import in_words
from qmslint.report.run import Run
from qmslint.report.words import count, day, say

__all__ = ["summary_lines", "write"]

_COLOURS = {"error": "31", "warning": "33", "info": "36", "path": "1;4", "rule": "1", "faint": "2", "good": "32"}
_MOST_KEPT = 4096  # findings


def write(run: Run, lang: str, look: Look) -> Iterator[str]:
    """The whole report, document by document, then what changed and the summary."""
    paint = _Painter(look.colour)
    told = _Findings(run, lang, look)
    for path, findings in run.by_document().items():
        yield told.of_document(path, findings)
    if run.changes is not None:
        from qmslint.report.changes.text import lines

        yield from (f"{line}\n" for line in lines(run.changes, lang, look, paint))
    if not look.quiet:
        for line in summary_lines(run, lang):
            for part in wrap(line, look.columns):
                yield paint("good" if not run.findings else "rule", part) + "\n"


class _Painter:
    """Puts ANSI colours around a text, or leaves it."""

    def __init__(self, colour: bool) -> None:
        self.colour = colour

    def __call__(self, name: str, text: str) -> str:
        return f"\x1b[{_COLOURS[name]}m{text}\x1b[0m" if self.colour and text else text


class _Findings:
    """The lines of the findings of a run. Documents made of one template have the same faults at the same places: what was
    said of one is kept for the next."""

    def __init__(self, run: Run, lang: str, look: Look) -> None:
        self._run, self._lang, self._columns = run, lang, look.columns
        self._paint = _Painter(look.colour)
        self._said: dict[tuple[object, ...], tuple[str, ...]] = {}

    def of_document(self, path: str, findings: list[Finding]) -> str:
        """All that is said of one document, procedure by procedure."""
        paint, lang = self._paint, self._lang
        code = findings[0].document_code
        lines = [paint("path", one_line(path)) + (f"  {one_line(code)}" if code else "")]
        explained: set[str] = set()
        procedure: int | None = None
        by_procedure = sorted(findings, key=lambda f: -1 if f.procedure_index is None else f.procedure_index)
        for finding in by_procedure:
            if finding.procedure_index is not None and finding.procedure_index != procedure:
                procedure = finding.procedure_index
                name = say(lang, "procedure", procedure + 1, one_line(finding.procedure or "…"))
                lines += [paint("rule", line) for line in wrap(name, self._columns, "  ", "    ")]
            lines += self._lines(finding, finding.rule not in explained)
            lines.append("")
            explained.add(finding.rule)
        return "\n".join(lines) + "\n"

    def _lines(self, finding: Finding, explain: bool) -> tuple[str, ...]:
        """The lines of one finding. How to mend it and its clause stand only where `explain` says so."""
        shown = (
            finding.rule, finding.pack, finding.level, finding.confidence, finding.location, finding.excerpt, finding.span,
            finding.clause, explain, self._run.knows(finding), *finding.params.items(),
        )  # fmt: skip
        said = self._said.get(shown)
        if said is None:
            if len(self._said) >= _MOST_KEPT:
                self._said.clear()
            said = self._said[shown] = (*self._head(finding), *self._body(finding, explain))
        return said

    def _head(self, finding: Finding) -> Iterator[str]:
        """Level, rule and place. Wrapped plain and painted after, so that colour never counts as width."""
        paint, lang = self._paint, self._lang
        level = say(lang, finding.level)
        named = f"{level} {finding.rule}"
        listed = f" ({say(lang, 'known')})" if self._run.knows(finding) else ""
        place = one_line(in_words(finding.location, lang))
        lines = wrap(f"{named}{listed} · {place}", self._columns, "    ", "      ")
        first = lines[0][4:]
        if first.startswith(named):
            rest = paint("faint", first[len(named) :])
            yield f"    {paint(finding.level, level)} {paint('rule', finding.rule)}{rest}"
        else:
            yield f"    {paint(finding.level, first)}"
        yield from (paint("faint", line) for line in lines[1:])

    def _body(self, finding: Finding, explain: bool) -> Iterator[str]:
        paint, lang, columns = self._paint, self._lang, self._columns
        message = one_line(self._run.message(finding, lang))
        if finding.confidence != "high":
            message = f"{message} ({say(lang, f'{finding.confidence}-confidence')})"
        yield from wrap(message, columns, "      ", "      ")
        excerpt = excerpt_lines(finding.excerpt, finding.span, columns - 8)
        if excerpt:
            yield paint("faint", "      │ ") + excerpt[0]
            yield from (paint("faint", "      │ ") + paint(finding.level, line) for line in excerpt[1:])
        if explain:
            mend = self._run.book.text(finding.rule, lang).mend
            if mend:
                yield from wrap(say(lang, "mend", one_line(mend)), columns, "      ", "        ")
            if finding.clause:
                clause = say(lang, "clause", "; ".join(finding.clause))
                yield from (paint("faint", line) for line in wrap(clause, columns, "      ", "        "))


def summary_lines(run: Run, lang: str) -> Iterator[str]:
    """What was checked and what came of it, then the day whose law was applied."""
    summary = run.summary
    procedures = count(lang, sum(d.procedures for d in run.documents), "procedure-count")
    checked = say(lang, "checked", count(lang, summary.checked, "document"), procedures)
    levels = (("error", summary.errors), ("warning", summary.warnings), ("info", summary.infos))
    found = [count(lang, number, name) for name, number in levels if number]
    unread = sum(d.status == "not-read" for d in run.documents)
    skipped = sum(d.status == "skipped" for d in run.documents)
    fixable = sum(f.fixable for f in run.findings)
    others = (
        ("fixable-count", fixable), ("not-read-count", unread), ("skipped-count", skipped),
        ("suppressed-count", summary.suppressed), ("known-count", summary.known),
    )  # fmt: skip
    if not found and summary.checked:  # nothing is said of what nobody looked at
        found = [say(lang, "nothing-new" if summary.known else "nothing-found")]
    found += [say(lang, name, number) for name, number in others if number]
    yield f"{checked}: {', '.join(found)}." if found else f"{checked}."
    yield say(lang, "checked-on", day(lang, run.today)) + "."
