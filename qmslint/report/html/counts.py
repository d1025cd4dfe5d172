"""The sections that count findings: by division, by rule, by clause, and documents × clauses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from qmslint.report.clauses import clause_order
from qmslint.report.divisions import Divisions
from qmslint.report.html.parts import heads, table
from qmslint.report.html.words import both, safe, spoken
from qmslint.report.layout import told_apart
from qmslint.report.run import LEVELS, Run

__all__ = ["clauses", "divisions", "matrix", "rules", "title_of"]


def divisions(run: Run, known: Divisions) -> Iterator[str]:
    """How many findings each division has to mend."""
    levels = Counter((known.of_finding(f), f.level) for f in run.findings)
    documents = Counter(known.of(d.path) for d in run.documents if d.status != "skipped")
    names = sorted({name for name, _ in levels} | set(documents), key=lambda name: (not name, name))
    if not any(names):
        return

    def rows() -> Iterator[str]:
        for name in names:
            counts = [levels[name, level] for level in LEVELS]
            shown = _pick("division", name, safe(name)) if name and any(counts) else safe(name) or both("not-stated")
            cells = "".join(f'<td class="count">{n or ""}</td>' for n in (documents[name], *counts))
            yield f'<tr><th scope="row">{shown}</th>{cells}</tr>\n'

    yield from table("divisions", heads("division", "documents", "errors", "warnings", "infos"), rows(), "sortable")


def rules(run: Run) -> Iterator[str]:
    """How often each rule found something."""
    counted = Counter(f.rule for f in run.findings)
    if not counted:
        return

    def rows() -> Iterator[str]:
        for rule, number in _most_first(counted):
            name = f"{title_of(run, rule)}<br>{_pick('rule', rule, f'<code>{safe(rule)}</code>')}"
            yield f'<tr><th scope="row">{name}</th>{_bar(number, counted)}</tr>\n'

    yield from table("rules", heads("rule", "count"), rows(), "bars")


def clauses(run: Run) -> Iterator[str]:
    """How many findings each clause is behind."""
    counted = Counter(clause for f in run.findings for clause in f.clause)
    if not counted:
        return
    titles = {
        lang: {label: title for f in run.findings for label, title in run.book.text(_full(f.pack, f.rule), lang).cited}
        for lang in ("vi", "en")
    }

    def rows() -> Iterator[str]:
        for clause, number in _most_first(counted):
            about = spoken(lambda lang, clause=clause: titles[lang].get(clause, ""))  # type: ignore[misc]
            name = f"{_pick('clause', clause, safe(clause))}<br>{about}"
            yield f'<tr><th scope="row">{name}</th>{_bar(number, counted)}</tr>\n'

    yield from table("clauses", heads("clause", "count"), rows(), "bars")


def matrix(run: Run) -> Iterator[str]:
    """How many findings each document has under each clause; and, where evidence was counted, what was looked at."""
    counted = Counter((f.path, clause) for f in run.findings for clause in f.clause)
    names = sorted({clause for _, clause in counted}, key=clause_order)
    if not names:
        return
    seen = _seen(run)
    paths = [d.path for d in run.documents if d.status != "skipped"] if seen else []
    told = Counter(f.path for f in run.findings)
    paths = sorted(dict.fromkeys((*paths, *told)), key=lambda path: not told[path])  # those with findings first
    most = max(counted.values())

    def cell(path: str, clause: str) -> str:
        number = counted[path, clause]
        if number:
            return f'<td class="hit s{min(4, 1 + 4 * number // (most + 1))}">{number}</td>'
        state = seen.get((path, clause), "")
        if state == "not-read":
            return f'<td class="unread"><span aria-hidden="true">?</span><span class="unseen">{both("unread-here")}</span></td>'
        if state in ("found", "not-found"):
            return f'<td class="quiet"><span aria-hidden="true">·</span><span class="unseen">{both("nothing-here")}</span></td>'
        return "<td></td>"

    def rows() -> Iterator[str]:
        for path, short in zip(paths, told_apart(paths), strict=True):
            cells = "".join(cell(path, clause) for clause in names)
            yield f'<tr><th scope="row" title="{safe(path)}">{safe(short)}</th>{cells}</tr>\n'

    yield f"<p>{both('matrix-note')}{' ' + both('matrix-signs') if seen else ''}</p>\n"
    turned = "".join(f'<th scope="col"><span class="turned">{safe(name)}</span></th>' for name in names)
    yield from table("matrix", heads("document") + turned, rows(), "matrix")


def _seen(run: Run) -> Mapping[tuple[str, str], str]:
    """What was looked at, by document and clause."""
    if run.evidence is None:
        return {}
    from qmslint.report.evidence.matrix import matrix_of

    return {(path, row.name): cell.state for row in matrix_of(run).clauses for path, cell in row.cells.items()}


def title_of(run: Run, rule: str) -> str:
    """A rule's title in both languages, as HTML."""
    return spoken(lambda lang: run.book.text(rule, lang).title or rule)


def _full(pack: str, rule: str) -> str:
    return f"{pack}/{rule}" if pack else rule


def _most_first(counted: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def _bar(number: int, counted: Counter[str]) -> str:
    width = 100 * number / max(counted.values())
    return f'<td class="bars-cell"><span class="bar" style="width:{width:.0f}%"></span><span>{number}</span></td>'


def _pick(what: str, value: str, shown: str) -> str:
    """A link that leads to the findings and shows only these."""
    return f'<a href="#findings-head" data-pick="{what}" data-value="{safe(value)}">{shown}</a>'
