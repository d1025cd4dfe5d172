"""The sections at the top of the page: the run in numbers, and the verdict on each document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from qmslint.check.unreadable import unread_because
from qmslint.model import DocumentStatus, Finding
from qmslint.report.divisions import Divisions
from qmslint.report.html.words import both, each, filed, safe, spoken
from qmslint.report.run import LEVELS, Run
from qmslint.report.words import day

__all__ = ["documents", "heads", "overview", "sections", "table"]

_MANY = 25  # lines of a table that is scrolled in a place of its own, so that what follows it is not far
_HALVES = ("rules", "clauses")
_NUMBERS = ("documents", "errors", "warnings", "infos")


def sections(contents: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Each content under its heading; one without content is left out. Some stand side by side where there is room."""
    for name, content in contents.items():
        if content:
            half = ' class="half"' if name in _HALVES else ""
            yield f'<section{half} aria-labelledby="{name}-head"><h2 id="{name}-head" tabindex="-1">{both(name)}</h2>\n'
            yield from content
            yield "</section>\n"


def table(name: str, head: str, rows: Iterable[str], kind: str = "") -> Iterator[str]:
    """A table in a region of its own, which can be scrolled by keyboard. `name` is the section that it stands in; of kind
    `sortable` it can be sorted by its columns."""
    lines = list(rows)
    tall = " tall" if kind == "bars" or len(lines) > _MANY else ""
    yield f'<div class="wide{tall}" role="region" tabindex="0" aria-labelledby="{name}-head">'
    yield f'<table class="{kind}"><thead><tr>{head}</tr></thead><tbody>\n'
    yield from lines
    yield "</tbody></table></div>\n"


def heads(*names: str, roomy: str = "") -> str:
    """The heads of a table's columns. `roomy` names the one that is left out where the page is narrow."""
    kinds = {**dict.fromkeys(_NUMBERS, "count"), roomy: "roomy"}
    return "".join(f'<th scope="col" class="{kinds.get(name, "")}">{both(name)}</th>' for name in names)


def overview(run: Run) -> Iterator[str]:
    """The numbers of the run."""
    summary = run.summary
    numbers: tuple[tuple[str, str], ...] = (
        ("checked", f"{summary.checked}/{summary.documents}"),
        ("errors", str(summary.errors)),
        ("warnings", str(summary.warnings)),
        ("infos", str(summary.infos)),
    )
    yield '<dl class="numbers">'
    unread = sum(d.status == "not-read" for d in run.documents)
    if unread:
        numbers = (numbers[0], ("not-read", str(unread)), *numbers[1:])
    levels = dict(zip(("errors", "warnings", "infos"), LEVELS, strict=True))
    for name, number in numbers:
        if name in levels and number != "0":
            number = f'<a href="#findings-head" data-level="{levels[name]}">{number}</a>'
        yield f'<div class="number {name}"><dt>{both(name)}</dt> <dd>{number}</dd></div>'
    yield "</dl>\n"
    yield f"<p>{both('made')} <time>{each(day('vi', run.today), day('en', run.today))}</time>.</p>\n"


_WORST = ("skipped", "clean", "look", "fails", "not-read")


def _verdict(run: Run, status: DocumentStatus, found: Sequence[Finding]) -> str:
    if status.status != "checked":
        return status.status
    if any(run.fails(f.level) for f in found):
        return "fails"
    return "look" if found else "clean"


def documents(run: Run, divisions: Divisions) -> Iterator[str]:
    """The verdict on each document."""
    told = any(divisions.of(d.path) for d in run.documents)
    columns = ("document", *(["division"] if told else []), "verdict", "errors", "warnings", "infos")
    return table(
        "documents", heads(*columns, roomy="division"), _documents(run, divisions if told else None), "sortable"
    )


def _documents(run: Run, divisions: Divisions | None) -> Iterator[str]:
    by_document = run.by_document()
    judged = [
        (_verdict(run, status, by_document.get(status.path, [])), number, status)
        for number, status in enumerate(run.documents)
    ]
    # What is to be mended comes first: in a long list it would be out of sight among forms without a finding.
    for verdict, number, status in sorted(judged, key=lambda j: -_WORST.index(j[0])):
        found = by_document.get(status.path, [])
        levels = Counter(f.level for f in found)
        name = f'<a href="#d{number}">{filed(status.path)}</a>' if found else filed(status.path)
        counts = "".join(f'<td class="count">{levels[level] or ""}</td>' for level in LEVELS)
        why = f" ({spoken(partial(unread_because, status.reason))})" if status.reason else ""
        yield f'<tr><th scope="row">{name}</th>'
        if divisions is not None:
            yield f'<td class="roomy">{safe(divisions.of(status.path))}</td>'
        yield f'<td data-sort="{_WORST.index(verdict)}"><span class="verdict {verdict}">{both(verdict)}</span>{why}</td>'
        yield f"{counts}</tr>\n"
