"""How often each rule found something, most often first."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.report.run import Run
from qmslint.report.words import say

__all__ = ["write_json", "write_text"]


def _counts(run: Run) -> list[tuple[str, str, int]]:
    found: dict[tuple[str, str], int] = {}
    for finding in run.findings:
        at = (finding.rule, finding.level)
        found[at] = found.get(at, 0) + 1
    return sorted(((rule, level, n) for (rule, level), n in found.items()), key=lambda c: (-c[2], c[0], c[1]))


def write_text(run: Run, lang: str) -> Iterator[str]:
    """A line a rule: count, level, name, title."""
    counts = _counts(run)
    wide = max((len(str(n)) for _, _, n in counts), default=1)
    long = max((len(rule) for rule, _, _ in counts), default=0)
    level_wide = max((len(say(lang, level)) for _, level, _ in counts), default=0)
    for rule, level, n in counts:
        yield (
            f"{n:>{wide}}  {say(lang, level):<{level_wide}}  {rule:<{long}}  {run.book.text(rule, lang).title}".rstrip()
            + "\n"
        )


def write_json(run: Run, lang: str) -> Iterator[str]:
    """An array of `{rule, level, count, title}`."""
    import json

    found = [
        {"rule": rule, "level": level, "count": n, "title": run.book.text(rule, lang).title}
        for rule, level, n in _counts(run)
    ]
    yield json.dumps(found, ensure_ascii=False, indent=2) + "\n"
