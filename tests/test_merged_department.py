"""The rules over the project, measured on the department after the merger: what is planted is found, and nothing else."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from qmslint.report.run import Run
from tests.measured import PROJECT_RULES, check, measure
from tests.merged_department.department import department
from tests.merged_department.plants import planted
from tests.merged_department.write import write

LISTS = [("danh-muc.xlsx", "tthc.xlsx"), ("danh-muc-1258.csv", "tthc.jsonl")]


@cache
def checked(folder: Path, register: str, catalogue: str) -> Run:
    return check(folder, "tai-lieu", register, catalogue)


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


@pytest.mark.parametrize(("register", "catalogue"), LISTS)
def test_the_clean_department_gives_neither_a_finding_of_the_project_nor_an_error_nor_a_warning(
    clean: Path, register: str, catalogue: str
) -> None:
    run = checked(clean, register, catalogue)
    assert run.summary.checked >= 70
    found = [(f.rule, f.path, run.message(f)) for f in run.findings if f.rule in PROJECT_RULES or f.level != "info"]
    assert found == []


@pytest.mark.parametrize(("register", "catalogue"), [("danh-muc.yaml", "tthc.xlsx"), ("danh-muc.csv", "tthc.jsonl")])
def test_what_is_planted_is_found_and_nothing_else(faulty: Path, register: str, catalogue: str) -> None:
    found = measure(checked(faulty, register, catalogue), planted()[1])
    assert (found.precision >= 0.97, found.recall >= 0.97) == (True, True), (found.table(), found.missed, found.wrong)


def test_every_rule_over_the_project_is_planted() -> None:
    assert {label.rule for label in planted()[1]} == PROJECT_RULES


def test_an_excel_list_and_its_copies_as_csv_and_yaml_say_the_same(faulty: Path) -> None:
    told = []
    for register in ("danh-muc.xlsx", "danh-muc-1258.csv", "danh-muc.yaml"):
        run = checked(faulty, register, "tthc.xlsx")
        told.append(
            sorted(
                (f.rule, Path(f.path).stem.partition("-1258")[0], f.observed or "")
                for f in run.findings
                if f.rule in PROJECT_RULES
            )
        )
    assert told[0] == told[1] == told[2]
