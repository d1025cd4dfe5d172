"""What the rules looked at, by clause and by rule."""

from __future__ import annotations

from qmslint.check.evidence import Tally
from qmslint.report.evidence.matrix import Cell, matrix_of
from tests.report.sample import run, tallies

CLAUSE = "ISO 9001:2015 8.5.1"
FIRST, SECOND, UNREAD = "Quy trình/QT-03.docx", "Quy trình/QT-04.docx", "cũ/hỏng, 50%: a.docx"


def test_a_clause_comes_to_what_its_rules_come_to_together() -> None:
    (clause,) = matrix_of(run(evidence=tallies(), findings=())).clauses
    assert (clause.name, clause.titles) == (CLAUSE, ("Kiểm soát", "Control"))
    assert clause.others == ("core/header-mismatch", "tthc/time-sum-mismatch")
    assert clause.cells == {
        FIRST: Cell("not-found", 5, 4, 1, 2, 0),
        SECOND: Cell("found", 2, 2, 0, 0, 0),
        UNREAD: Cell("not-read", 1, 0, 0, 0, 1),
    }
    assert [clause.count(state) for state in ("found", "not-found", "not-read", "not-applicable")] == [1, 1, 1, 0]


def test_a_rule_that_found_nothing_of_its_kind_is_not_applicable() -> None:
    rules = matrix_of(run(evidence=tallies(), findings=())).rules
    assert [row.name for row in rules] == ["core/header-mismatch", "tthc/time-sum-mismatch"]
    assert {cell.state for cell in rules[0].cells.values()} == {"not-applicable"}
    assert rules[1].whole == Cell("not-found", 8, 6, 1, 2, 1)


def test_unread_is_never_clean() -> None:
    evidence = {SECOND: (Tally("core", "a", passed=9), Tally("core", "b", not_read=1))}
    (clause,) = matrix_of(run(evidence=evidence, findings=())).clauses
    assert clause.cells[SECOND].state == "not-read"


def test_a_run_without_evidence_gives_nothing() -> None:
    assert matrix_of(run()) == ((), (), ())
