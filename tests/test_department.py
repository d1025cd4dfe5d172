"""The rules over the project, measured on a department of sixty procedures: what is planted is found, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

import qmslint
from qmslint.check import load_rules
from tests.department.plants import planted
from tests.department.staff import department
from tests.department.write import write
from tests.measured import PROJECT_RULES, Label, check, measure

OVER_PROJECT = {r.id for r in load_rules() if r.over == "project"}
LISTS = ("quy-trinh", "danh-muc.xlsx")


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clean")
    write(department(), folder)
    return folder


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("planted")
    write(planted()[0], folder)
    return folder


@pytest.mark.parametrize("catalogue", ["tthc.xlsx", "tthc.jsonl"])
def test_the_clean_department_gives_no_finding_of_the_project_and_no_error(clean: Path, catalogue: str) -> None:
    run = check(clean, *LISTS, catalogue)
    assert run.summary.checked >= 60
    found = [(f.rule, f.path, run.message(f)) for f in run.findings if f.rule in PROJECT_RULES or f.level == "error"]
    assert found == []


@pytest.mark.parametrize("catalogue", ["tthc.xlsx", "tthc.jsonl"])
def test_what_is_planted_is_found_and_nothing_else(faulty: Path, catalogue: str) -> None:
    found = measure(check(faulty, *LISTS, catalogue), [Label(*label) for label in planted()[1]])
    assert (found.precision >= 0.97, found.recall >= 0.97) == (True, True), (found.table(), found.missed, found.wrong)


def test_every_rule_over_the_project_is_planted() -> None:
    assert {rule for rule, _, _ in planted()[1]} == OVER_PROJECT


def test_the_same_department_gives_the_same_bytes_twice_in_one_process_and_in_workers(faulty: Path) -> None:
    given = {
        "register": faulty / "danh-muc.xlsx",
        "catalogue": faulty / "tthc.xlsx",
        "isolated": True,
        "today": "2026-01-15",
    }
    paths = [faulty / "quy-trinh"]
    runs = [qmslint.check(paths, jobs=jobs, **given).to_json("vi") for jobs in (1, 2, 2)]
    assert runs[0] == runs[1] == runs[2]


def test_a_part_of_the_department_is_not_blamed_for_what_it_leaves_out(clean: Path) -> None:
    some = sorted((clean / "quy-trinh").glob("QT-0*.docx"))
    run = qmslint.check(
        some, register=clean / "danh-muc.xlsx", catalogue=clean / "tthc.xlsx", isolated=True, today="2026-01-15"
    )
    assert [f.rule for f in run.findings if f.rule in PROJECT_RULES] == []
