from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qmslint.model import Cell, Location, Paragraph, Section, Step, Table
from tests.check.little import at, flow, labelled, procedure, reading, rules, told

MESSAGE = {case: {"vi": case, "en": f"{case} {{label}} {{wanted}}"} for case in ("twice", "skipped", "order", "start")}


def on_steps(tmp_path: Path, row: tuple[Step, ...], **options: Any) -> list[str]:
    check = {"numbering": {"of": "step", "by": "label", "group": "group", "own": "own_label", **options}}
    checked = rules(tmp_path, select="flow", check=check, message=MESSAGE)
    return told(checked, reading(procedure(flows=(flow(row),))))


@pytest.mark.parametrize(
    ("labels", "faults"),
    [
        (["B1", "B2", "B3"], []),
        (["B1", "B2", "B2"], ["twice B2 B3"]),
        (["Bước 01", "Bước 03"], ["skipped Bước 03 Bước 02"]),
        (["1", "2", "1", "2"], []),
        (["1", "3", "2"], ["order 2 4"]),
        (["B1", "B2a", "B2b", "B3"], []),
        (["B1", "B2-B4", "B5"], []),
        (["B1", "B2", "B4-B5"], ["skipped B4-B5 3"]),
        (["1", "2", "3.1", "3.2", "4"], []),
        (["Bước 1", "2.1", "2.2", "Bước 3"], []),
        (["3.1", "3.3"], ["skipped 3.3 3.2"]),
        (["a", "b", "c", "d", "e"], []),
        (["A", "B", "C", "D", "F", "G"], []),
        (["I", "III"], ["skipped III II"]),
        (["Bước 1", "B2", "B2"], ["twice B2 B3"]),
        (["*", "–", "*"], []),
        (["B1"], []),
        (["B2", "B3"], []),
        (["1", "1", "2", "2", "3"], []),
        (["1", "2", "2", "3", "4"], ["twice 2 3"]),
        (["1", "2", "2", "4", "5"], ["twice 2 3"]),
        (["1", "2", "2", "2", "3"], []),
        (["1", "2", "2", "5"], ["twice 2 3", "skipped 5 4"]),
        (["10", "20", "40"], []),
        (["10", "20", "20"], ["twice 20 21"]),
    ],
)
def test_labels_count_each_once_and_none_is_left_out(tmp_path: Path, labels: list[str], faults: list[str]) -> None:
    assert on_steps(tmp_path, labelled(*labels)) == faults


def test_sub_rows_under_a_merged_label_are_passed_by(tmp_path: Path) -> None:
    one, two = labelled("B1", "B2")
    assert on_steps(tmp_path, (one, two, two._replace(own_label=False))) == []


def test_each_group_counts_for_itself(tmp_path: Path) -> None:
    first, second = labelled("2", "3"), labelled("3", "5", group=1)
    assert on_steps(tmp_path, (*first, *second)) == ["skipped 5 4"]


def test_a_row_may_be_asked_to_begin_with_its_first_number(tmp_path: Path) -> None:
    assert on_steps(tmp_path, labelled("B2", "B3"), starts=True) == ["start B2 B1"]


def test_a_condition_can_leave_things_out(tmp_path: Path) -> None:
    assert on_steps(tmp_path, labelled("1", "2", "2"), where={"label": {"not": "2"}}) == []


def on_sections(tmp_path: Path, numbers: list[str], *printed: str) -> list[str]:
    sections = tuple(Section("fee", n, "Mục", at(i), i, i) for i, n in enumerate(numbers))
    check = {"numbering": {"of": "section", "by": "number", "elsewhere": True}}
    checked = rules(tmp_path, select="procedure", check=check, message=MESSAGE)
    blocks = [Paragraph(50 + i, text, at(50 + i)) for i, text in enumerate(printed)]
    return told(checked, reading(procedure(sections=sections), blocks=blocks))


def test_a_number_that_another_paragraph_carries_is_not_left_out(tmp_path: Path) -> None:
    assert on_sections(tmp_path, ["5.1", "5.3"]) == ["skipped 5.3 5.2"]
    assert on_sections(tmp_path, ["5.1", "5.3"], "5.2. Điều khác") == []
    assert on_sections(tmp_path, ["1", "3"], "Mục 2: khác") == []


def test_parts_of_several_sections_count_for_themselves(tmp_path: Path) -> None:
    headings = ["PHẦN 1. CHUNG", "1. Phí", "2. Thời hạn", "3. Nơi nộp", "PHẦN 2. QUY TRÌNH", "PHẦN 4. LƯU"]
    numbers = [text.removeprefix("PHẦN ").partition(".")[0] for text in headings]
    sections = tuple(Section("fee", n, "Mục", at(i), i, i) for i, n in enumerate(numbers))
    blocks = [Paragraph(i, text, at(i)) for i, text in enumerate(headings)]
    checked = rules(
        tmp_path, select="procedure", check={"numbering": {"of": "section", "by": "number"}}, message=MESSAGE
    )
    assert told(checked, reading(procedure(sections=sections), blocks=blocks)) == ["skipped 4 3"]


def test_one_heading_of_two_kinds_is_one_number(tmp_path: Path) -> None:
    twice = tuple(Section(kind, "5.2", "Thời hạn, phí", at(3), 3, 4) for kind in ("time_limit", "fee"))
    check = {"numbering": {"of": "section", "by": "number"}}
    checked = rules(tmp_path, select="procedure", check=check, message=MESSAGE)
    assert told(checked, reading(procedure(sections=twice))) == []


def in_table(row: int, text: str) -> Paragraph:
    return Paragraph(40 + row, text, Location(table=1, row=row, index=40 + row))


@pytest.mark.parametrize(("odd_row", "faults"), [(3, []), (9, ["skipped 3 2"])])
def test_in_a_table_only_the_rows_between_two_labels_count(tmp_path: Path, odd_row: int, faults: list[str]) -> None:
    row = tuple(
        Step(label, "Việc", "Ai", 1.0, "1 ngày", None, Location(table=1, row=n, index=20 + n, text=label))
        for label, n in (("1", 2), ("3", 4))
    )
    cell = Cell(odd_row, 1, 1, 1, (in_table(odd_row, "2. Dòng không đọc được thành bước"),), "2")
    odd = Table(30, 1, ((cell._replace(row=1),),), at(30, table=1))
    check = {"numbering": {"of": "step", "by": "label", "elsewhere": True}}
    checked = rules(tmp_path, select="flow", check=check, message=MESSAGE)
    assert told(checked, reading(procedure(flows=(flow(row),)), blocks=[odd])) == faults
