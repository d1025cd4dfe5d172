"""One finding a line: path, place, level, rule, sentence. For `grep` and for editors."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.report.layout import one_line
from qmslint.report.look import Look
from qmslint.report.place import in_words
from qmslint.report.run import Run
from qmslint.report.text import summary_lines
from qmslint.report.words import say

__all__ = ["write"]


def write(run: Run, lang: str, look: Look) -> Iterator[str]:
    """`path: place: level rule: sentence`, then the summary. Behind the sentence of a finding that a baseline lists: "(known)".

    Level and rule are their stable names in every language.
    """
    for finding in run.findings:
        place = in_words(finding.location, lang)
        line = f"{finding.path}: {place}: {finding.level} {finding.rule}: {run.message(finding, lang)}"
        if run.knows(finding):
            line = f"{line} ({say(lang, 'known')})"
        yield one_line(line) + "\n"
    if not look.quiet:
        for line in summary_lines(run, lang):
            yield line + "\n"
