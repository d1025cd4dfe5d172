"""What the rules looked at, counted by clause and document and by rule and document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qmslint.check.evidence import Tally
from qmslint.report.clauses import clause_order
from qmslint.report.run import Run
from qmslint.tuples import NamedTuple

__all__ = ["STATES", "Cell", "Matrix", "Row", "matrix_of"]

STATES = ("found", "not-found", "not-read", "not-applicable")
"""What a clause comes to in a document: what was looked at holds; something does not; it could not be read or decided;
nothing of the kind is there."""

_STATE = {"passed": "found", "failed": "not-found", "not-read": "not-read", "not-applicable": "not-applicable"}


class Cell(NamedTuple):
    """One clause or rule in one document: how many things its rules looked at, and what came of it."""

    state: str
    examined: int
    passed: int
    failed: int
    not_applicable: int
    not_read: int


class Row(NamedTuple):
    """A clause (its label, "" for the rules without one) or a rule (`pack/rule`), its titles in both languages, what goes
    with it – the rules of a clause, the clauses of a rule – and a cell for each document in which its rules ran."""

    name: str
    titles: tuple[str, str]
    others: tuple[str, ...]
    cells: Mapping[str, Cell]

    def count(self, state: str) -> int:
        """In how many documents it comes to this."""
        return sum(cell.state == state for cell in self.cells.values())

    @property
    def whole(self) -> Cell:
        """All documents together."""
        cells = self.cells.values()
        return Cell(
            _worst(c.state for c in cells),
            sum(c.examined for c in cells),
            sum(c.passed for c in cells),
            sum(c.failed for c in cells),
            sum(c.not_applicable for c in cells),
            sum(c.not_read for c in cells),
        )


class Matrix(NamedTuple):
    """`paths` of the documents (and lists) in the run's order, a row for each clause, a row for each rule."""

    paths: tuple[str, ...]
    clauses: tuple[Row, ...]
    rules: tuple[Row, ...]


def matrix_of(run: Run) -> Matrix:
    """The matrix of a run with evidence; empty for one without."""
    seen = {path: found for path, found in (run.evidence or {}).items() if found}
    by_rule: dict[str, dict[str, Tally]] = {}
    for path, found in seen.items():
        for tally in found:
            by_rule.setdefault(f"{tally.pack}/{tally.rule}", {})[path] = tally
    by_clause: dict[str, list[str]] = {}
    titles: dict[str, tuple[str, str]] = {}
    rules = []
    for name in sorted(by_rule):
        vi, en = run.book.text(name, "vi"), run.book.text(name, "en")
        labels = tuple(label for label, _ in vi.cited)
        titles |= {label: (a, b) for (label, a), (_, b) in zip(vi.cited, en.cited, strict=True)}
        for label in labels or ("",):
            by_clause.setdefault(label, []).append(name)
        cells = {path: _cell((tally,)) for path, tally in by_rule[name].items()}
        rules.append(Row(name, (vi.title, en.title), labels, cells))
    clauses = []
    for label in sorted(by_clause, key=clause_order):
        cells = {}
        for path in seen:
            here = [by_rule[name][path] for name in by_clause[label] if path in by_rule[name]]
            if here:
                cells[path] = _cell(here)
        clauses.append(Row(label, titles.get(label, ("", "")), tuple(by_clause[label]), cells))
    return Matrix(tuple(seen), tuple(clauses), tuple(rules))


def _cell(tallies: Iterable[Tally]) -> Cell:
    tallies = list(tallies)
    return Cell(
        _worst(_STATE[t.state] for t in tallies),
        sum(t.examined for t in tallies),
        sum(t.passed for t in tallies),
        sum(t.failed for t in tallies),
        sum(t.not_applicable for t in tallies),
        sum(t.not_read for t in tallies),
    )


def _worst(states: Iterable[str]) -> str:
    """Not found before not read before found: unread is never clean."""
    there = frozenset(states)
    return next((s for s in ("not-found", "not-read", "found") if s in there), "not-applicable")
