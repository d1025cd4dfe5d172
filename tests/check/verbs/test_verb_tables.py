"""Tables as an author sees them (`table`), and exchanged cells of a flow (`swapped`)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qmslint.model import Cell, Step, Table
from tests.check.little import at, flow, judge, line, procedure, reading, rules, told


def table(*rows: tuple[str, ...], header_rows: int = 1) -> Table:
    grid = []
    for r, row in enumerate(rows, 1):
        cells: list[Cell] = []
        for c, text in enumerate(row, 1):
            cells.append(cells[-1] if text == "<" else Cell(r, c, 1, 1, (line(r * 10 + c, text),), text))
        if "<" in row:
            cells = [cells[0]._replace(columns=len(row))] * len(row)
        grid.append(tuple(cells))
    return Table(1, 1, tuple(grid), at(1, table=1), header_rows)


ROWS = table(
    ("Bước", "Nội dung", "Trách nhiệm"), ("I. Tiếp nhận", "<", "<"), ("1", "Nhận đơn", "Thủ thư"), ("2", "Ký", "")
)
MESSAGE = {"column": {"vi": "x", "en": "no {column}"}, "cell": {"vi": "x", "en": "row {row}: {column}"}}


@pytest.mark.parametrize(
    ("options", "faults"),
    [
        ({"columns": ["Trách nhiệm", ["Thời gian", "Nội dung"]]}, []),
        ({"columns": ["Thời gian"]}, ["no Thời gian"]),
        ({"columns": [["Thời gian", "Thời hạn"]], "only-with": ["Nội dung"]}, ["no Thời gian"]),
        ({"columns": ["Thời gian"], "only-with": "Biểu mẫu"}, []),
        ({"cells": {"trách nhiệm": "filled"}}, ["row 4: trách nhiệm"]),
        ({"cells": {"Bước": {"matches": r"^\d$"}}}, []),
        ({"cells": {"Thời gian": "filled"}}, []),
    ],
)
def test_a_table_has_its_columns_and_its_cells_hold_what_they_must(
    tmp_path: Path, options: dict[str, Any], faults: list[str]
) -> None:
    checked = rules(tmp_path, select="table", check={"table": options}, message=MESSAGE)
    assert told(checked, reading(blocks=[ROWS])) == faults


def test_a_cell_can_be_selected_by_itself(tmp_path: Path) -> None:
    checked = rules(tmp_path, select={"each": "cell", "where": {"header": True, "text": {"says": "trách nhiệm"}}})
    assert [(f.location.table, f.excerpt) for f in judge(checked, reading(blocks=[ROWS]))] == [(None, "Trách nhiệm")]


SWAPPED = {"swapped": {"actors": ["Chuyên viên", "Lãnh đạo"], "actions": ["Chuyển", "Kiểm tra", "Ký"]}}


def row(*cells: tuple[str, str | None]) -> tuple[Step, ...]:
    return tuple(
        Step(f"B{i}", action, who, 1.0, "1 ngày", None, at(10 + i, row=i + 1))
        for i, (action, who) in enumerate(cells, 1)
    )


@pytest.mark.parametrize(
    ("cells", "rows"),
    [
        ([("Kiểm tra đơn", "Chuyên viên"), ("Lãnh đạo phòng", "Ký thẻ"), ("Chuyển thẻ", "Chuyên viên")], [3]),
        ([("Kiểm tra đơn", "Chuyên viên"), ("Chuyển thẻ", "Chuyên viên")], []),
        ([("Lãnh đạo phòng", "Ký thẻ"), ("Chuyên viên", "Kiểm tra")], []),
        ([("Kiểm tra", "Chuyên viên"), ("Chuyên viên kiểm tra", "Lãnh đạo"), ("Ký", "Lãnh đạo")], []),
        ([("Kiểm tra", "Chuyên viên"), ("Lãnh đạo phòng", None), ("Ký", "Lãnh đạo")], []),
        ([("Triage", "Duty lead"), ("Duty lead", "Cut off the net"), ("Learn", "Duty lead")], [3]),
        ([("Chuyên viên " + "rất dài " * 20, "Ký"), ("Kiểm tra", "Lãnh đạo")], []),
    ],
)
def test_only_a_row_plainly_exchanged_among_others_is_found(
    tmp_path: Path, cells: list[tuple[str, str | None]], rows: list[int]
) -> None:
    about = reading(procedure(flows=(flow(row(*cells)),)))
    found = judge(rules(tmp_path, select="flow", check=SWAPPED), about)
    assert [f.location.row for f in found] == rows
