"""Workflow commands of GitHub Actions: each finding an annotation on its file."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.report.look import Look
from qmslint.report.place import in_words
from qmslint.report.run import Run
from qmslint.report.words import say

__all__ = ["write"]

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def write(run: Run, lang: str, look: Look) -> Iterator[str]:
    """`::error file=…,title=rule::place: sentence`. Word has no lines, so the place stands in the sentence. What a baseline
    lists is only a notice.
    """
    for finding in run.findings:
        where = f"file={_property(finding.path)},title={_property(f'qmslint {finding.rule}')}"
        sentence = f"{in_words(finding.location, lang)}: {run.message(finding, lang)}"
        if run.knows(finding):
            sentence = f"{sentence} ({say(lang, 'known')})"
        command = "notice" if run.knows(finding) else _COMMANDS[finding.level]
        yield f"::{command} {where}::{_data(sentence)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
