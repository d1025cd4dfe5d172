"""The evidence as one page: by clause, clause × document, by rule."""

from __future__ import annotations

import os
from collections.abc import Iterator
from html import escape

from qmslint.report.evidence.matrix import STATES, Cell, Matrix, Row, matrix_of
from qmslint.report.evidence.words import SIGNS, WORDS
from qmslint.report.html.frame import framed
from qmslint.report.html.words import each, label, safe
from qmslint.report.layout import told_apart
from qmslint.report.run import Run
from qmslint.report.words import day

__all__ = ["write"]

_COUNTS = ("examined", "passed", "failed", "n-a", "unread")


def write(run: Run, lang: str) -> bytes:
    """The page, shown in `lang` at first."""
    skip = ("clauses-head", WORDS["skip"])
    there = [(f"{name}-head", WORDS[name]) for name in ("clauses", "matrix", "rules")]
    body = _body(run, matrix_of(run), lang)
    return "".join(framed(lang, WORDS["title"], skip, there, body, os.path.dirname(__file__))).encode()


def _both(name: str, *values: object) -> str:
    vi, en = (escape(words.format(*values)) for words in WORDS[name])
    return each(vi, en)


def _body(run: Run, matrix: Matrix, lang: str) -> Iterator[str]:
    today = each(day("vi", run.today), day("en", run.today))
    yield f"<p>{_both('made')} <time>{today}</time>. {_both('note')} {_both('waived')}</p>\n"
    if not matrix.paths:
        yield f"<p>{_both('nothing')}</p>\n"
        return
    yield from _legend()
    yield from _filters(lang, sum(len(rows) for rows in (matrix.clauses, matrix.clauses, matrix.rules)))
    heads = [_both(name) for name in ("clause", *STATES)]
    yield from _section("clauses", heads, (_clause(row) for row in matrix.clauses), "sortable", numbers=1)
    names = zip(matrix.paths, told_apart(matrix.paths), strict=True)
    turned = [f'<span class="turned" title="{safe(path)}">{safe(name)}</span>' for path, name in names]
    rows = (_across(row, matrix.paths) for row in matrix.clauses)
    yield from _section("matrix", [_both("clause"), *turned], rows, "matrix")
    heads = [_both(name) for name in ("rule", "pack", *_COUNTS)]
    yield from _section("rules", heads, (_rule(row) for row in matrix.rules), "sortable", numbers=2)


def _legend() -> Iterator[str]:
    signs = "".join(
        f'<div class="sign {state}"><dt aria-hidden="true">{SIGNS[state]}</dt><dd>{_both(state)}</dd></div>'
        for state in STATES
    )
    yield f'<dl class="signs">{signs}</dl>\n'


def _filters(lang: str, rows: int) -> Iterator[str]:
    yield f'<form id="filters" role="search" hidden {label("filters", lang)}><fieldset><legend>{_both("filters")}</legend>'
    yield f'<label>{_both("search")} <input type="search" id="search" autocomplete="off"></label>\n'
    options = "".join(_option(state, lang) for state in STATES)
    yield f'<label>{_both("show")} <select id="state">{_option("all", lang)}{options}</select></label></fieldset></form>\n'
    yield f'<p role="status" aria-live="polite">{_both("shown")} <span id="shown">{rows}</span></p>\n'


def _option(name: str, lang: str) -> str:
    vi, en = WORDS[name]
    value = "" if name == "all" else name
    return f'<option value="{value}" data-vi="{vi}" data-en="{en}">{vi if lang == "vi" else en}</option>'


def _section(name: str, heads: list[str], rows: Iterator[str], kind: str = "", numbers: int = 99_999) -> Iterator[str]:
    """A table under its heading; its columns from `numbers` on hold numbers."""
    yield f'<section aria-labelledby="{name}-head"><h2 id="{name}-head" tabindex="-1">{_both(name)}</h2>\n'
    yield f'<div class="wide" role="region" tabindex="0" aria-labelledby="{name}-head"><table class="{kind}"><thead><tr>'
    right = ' class="count"'
    yield "".join(f'<th scope="col"{right if at >= numbers else ""}>{head}</th>' for at, head in enumerate(heads))
    yield "</tr></thead><tbody>\n"
    yield from rows
    yield "</tbody></table></div></section>\n"


def _named(row: Row) -> str:
    return safe(row.name) if row.name else _both("no-clause")


def _row(row: Row, cells: str) -> str:
    states = " ".join(dict.fromkeys(cell.state for cell in row.cells.values()))
    return f'<tr data-states="{states}">{cells}</tr>\n'


def _clause(row: Row) -> str:
    """A clause, and in how many documents it comes to what."""
    about = each(safe(row.titles[0]), safe(row.titles[1]))
    rules = f"<details><summary>{_both('rule-count', len(row.others))}</summary>"
    rules += " ".join(f"<code>{safe(name)}</code>" for name in row.others) + "</details>"
    counts = "".join(_many(state, row.count(state)) for state in STATES)
    return _row(row, f'<th scope="row">{_named(row)}<br>{about}{rules}</th>{counts}')


def _many(state: str, number: int) -> str:
    return f'<td class="count {state}">{number}</td>' if number else '<td class="count quiet">0</td>'


def _across(row: Row, paths: tuple[str, ...]) -> str:
    """A clause in each document."""
    about = each(safe(row.titles[0]), safe(row.titles[1]))
    name = f'<th scope="row">{_named(row)}<br><small>{about}</small></th>'
    return _row(row, name + "".join(_cell(row.cells.get(path)) for path in paths))


def _cell(cell: Cell | None) -> str:
    if cell is None:
        return "<td></td>"
    told = f"{_both(cell.state)}, {_both('places', cell.passed, cell.examined)}"
    shown = f"{SIGNS[cell.state]} <small>{cell.passed}/{cell.examined}</small>" if cell.examined else SIGNS[cell.state]
    return f'<td class="{cell.state}"><span aria-hidden="true">{shown}</span><span class="unseen">{told}</span></td>'


def _rule(row: Row) -> str:
    """A rule, and how many things it looked at in all documents."""
    pack, _, rule = row.name.partition("/")
    about = each(safe(row.titles[0]), safe(row.titles[1]))
    whole = row.whole
    counts = (whole.examined, whole.passed, whole.failed, whole.not_applicable, whole.not_read)
    states = ("", "found", "not-found", "quiet", "not-read")
    cells = "".join(
        f'<td class="count {state if n else "quiet"}">{n}</td>' for n, state in zip(counts, states, strict=True)
    )
    return _row(row, f'<th scope="row">{about}<br><code>{safe(rule)}</code></th><td>{safe(pack)}</td>{cells}')
