"""Markdown: for a comment on a change, a job summary or a wiki page."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.model import Finding
from qmslint.report.layout import one_line
from qmslint.report.look import Look
from qmslint.report.place import in_words
from qmslint.report.run import Run
from qmslint.report.text import summary_lines
from qmslint.report.words import say

__all__ = ["escape", "write"]

_SPECIAL = str.maketrans({c: f"\\{c}" for c in "\\`*_{}[]<>#|~&"})


def write(run: Run, lang: str, look: Look) -> Iterator[str]:
    """Title and summary, then a table of findings per document, what changed, then how to mend each kind."""
    yield f"# {say(lang, 'report-title')}\n\n"
    for line in summary_lines(run, lang):
        yield f"{escape(line)}\n"
    for path, findings in run.by_document().items():
        yield f"\n## {escape(path)}\n\n"
        heads = [say(lang, name) for name in ("head-level", "head-rule", "head-place", "head-finding")]
        yield f"| {' | '.join(heads)} |\n|---|---|---|---|\n"
        for finding in findings:
            yield _row(run, finding, lang)
    if run.changes is not None:
        from qmslint.report.changes.markdown import parts

        yield from parts(run.changes, lang, escape)
    names = sorted({f.rule for f in run.findings})
    if names:
        yield f"\n## {say(lang, 'head-rules')}\n"
    for name in names:
        text = run.book.text(name, lang)
        yield f"\n### {name}\n\n{escape(text.title)}\n"
        for label, words in (("about-this-rule", text.why), ("mend", text.mend), ("clause", "; ".join(text.clauses))):
            if words:
                yield f"\n{escape(say(lang, label, words))}\n"


def _row(run: Run, finding: Finding, lang: str) -> str:
    place = in_words(finding.location, lang)
    if finding.procedure and finding.procedure_index is not None:
        place = f"{say(lang, 'procedure', finding.procedure_index + 1, finding.procedure)} › {place}"
    level = say(lang, finding.level) + (f" ({say(lang, 'known')})" if run.knows(finding) else "")
    cells = (level, f"`{finding.rule}`", escape(place), escape(run.message(finding, lang)))
    return f"| {' | '.join(cells)} |\n"


def escape(text: str) -> str:
    """The text in one line, with what Markdown or HTML would take as markup escaped."""
    return one_line(text).translate(_SPECIAL)
