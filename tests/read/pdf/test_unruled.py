"""Tables whose columns, or whose last rows, the file rules only in part."""

from __future__ import annotations

from itertools import pairwise

import pytest

from qmslint.model import Table
from qmslint.read.pdf import read
from qmslint.read.pdf.page import Edge, Font, Run
from qmslint.read.pdf.unruled import sides
from tests.read.pdf.paper import Paper, width

ROWS = [
    ["Bước", "Nội dung", "Thời gian"],
    ["B1", "Tiếp nhận hồ sơ", "0,5 ngày"],
    ["B2", "Thẩm định hồ sơ, dự thảo kết quả", "2 ngày"],
    ["B3", "Ký duyệt", "1 ngày"],
]
STARTS = (57.0, 107.0, 387.0)
END = 537.0


def paper(rows: list[list[str]] = ROWS, *, cut: bool = False, top: float = 100.0) -> Paper:
    """A table without vertical rules. `cut`: each cell has a rule of its own."""
    made = Paper().page()
    for i, row in enumerate(rows):
        for x, text in zip(STARTS, row, strict=False):
            made.text(x + 5, top + 20 * i + 14, text, 11)
    for i in range(len(rows) + 1):
        y = top + 20 * i
        bounds = [*STARTS, END] if cut else [STARTS[0], END]
        for one, two in pairwise(bounds):
            made.line(one, y, two, y)
    return made


def grids(made: Paper) -> list[list[list[str]]]:
    blocks = read(made.save(), "x.pdf").blocks
    return [[[cell.text for cell in row] for row in block.grid] for block in blocks if isinstance(block, Table)]


def test_columns_are_where_the_texts_leave_room():
    assert grids(paper()) == [ROWS]


def test_columns_are_where_the_rules_of_cells_meet():
    assert grids(paper(cut=True)) == [ROWS]


def test_a_text_across_columns_is_one_cell():
    rows = [*ROWS[:2], ["Trường hợp phải xin ý kiến của cơ quan có liên quan thì thực hiện như sau:"], *ROWS[2:]]
    (grid,) = grids(paper(rows, cut=True))
    assert grid[2] == [rows[2][0]] * 3
    assert grid[:2] + grid[3:] == ROWS


def test_columns_show_where_texts_begin_though_many_rows_have_one_text_across():
    across = ["Trường hợp phải xin ý kiến của cơ quan có liên quan thì thực hiện như sau, kể cả ngày nghỉ"]
    (grid,) = grids(paper([ROWS[0], ROWS[1], across, ROWS[2], across, ROWS[3], across]))
    assert [row for row in grid if row[0] not in across] == ROWS


def test_letters_written_one_by_one_are_one_text_across():
    font, word = Font("T"), "Trường hợp phải xin ý kiến"
    letters = [Run(c, 60.0 + 6 * i, 65.5 + 6 * i, 130.0, 11.0, font) for i, c in enumerate(word)]
    cells = [Run("a", x, x + 9, y, 11.0, font) for x in (60.0, 130.0) for y in (110.0, 150.0, 170.0)]
    across = [Edge(float(y), 57.0, 300.0) for y in (100, 120, 140, 160, 180)]
    _, made = sides(across, [], letters + cells)
    assert {(edge.start, edge.end) for edge in made if 60 < edge.at < 290} == {(100, 120), (140, 160), (160, 180)}


def test_a_heading_between_two_tables_is_a_row_of_neither():
    made = paper(cut=True)
    made.text(57, 195, "5.3 Trường hợp cấp lại", 11)
    for i, row in enumerate(ROWS):
        for x, text in zip(STARTS, row, strict=True):
            made.text(x + 5, 204 + 20 * i + 14, text, 11)
        for one, two in zip(STARTS, (*STARTS[1:], END), strict=True):
            made.line(one, 204 + 20 * (i + 1), two, 204 + 20 * (i + 1))
    for one, two in zip(STARTS, (*STARTS[1:], END), strict=True):
        made.line(one, 204, two, 204)
    blocks = read(made.save(), "x.pdf").blocks
    assert [b.text if not isinstance(b, Table) else "table" for b in blocks] == [
        "table", "5.3 Trường hợp cấp lại", "table",
    ]  # fmt: skip


def test_rules_between_paragraphs_make_no_table():
    line = "Công chức tiếp nhận kiểm tra hồ sơ, chuyển phòng chuyên môn thẩm định rồi trình lãnh đạo ký"
    made = Paper().page()
    for i in range(5):
        made.line(57, 100 + 40 * i, END, 100 + 40 * i)
        made.text(57, 120 + 40 * i, line, 11)
    assert grids(made) == []


def test_rules_that_a_vertical_line_touches_are_left_alone():
    runs = [Run("a", x, x + width("a", 11), y, 11.0, Font("T")) for x in (60.0, 200.0) for y in (110.0, 130.0, 150.0)]
    across = [Edge(float(y), 57.0, 300.0) for y in (100, 120, 140, 160)]
    assert sides(across, [], runs)[1]
    assert sides(across, [Edge(150.0, 100.0, 160.0)], runs) == ([], [])


def test_a_row_that_the_page_break_cut_without_a_rule_belongs_to_its_table():
    made = Paper().page()
    end = made.table(57, 700, [40, 280, 160], [["TT", "Nội dung", "Thời gian"], ["1", "Tiếp nhận", "1 ngày"]], 11)
    for x, text in ((57, "2"), (97, "Thẩm định hồ sơ và"), (377, "2 ngày"), (537, "")):
        made.line(x, end, x, end + 30)
        if text:
            made.text(x + 5, end + 14, text, 11)
    made.page()
    for x, text in ((57, ""), (97, "dự thảo kết quả"), (377, ""), (537, "")):
        made.line(x, 60, x, 80)
        if text:
            made.text(x + 5, 74, text, 11)
    made.table(57, 80, [40, 280, 160], [["3", "Ký duyệt", "1 ngày"]], 11)
    assert grids(made) == [
        [
            ["TT", "Nội dung", "Thời gian"],
            ["1", "Tiếp nhận", "1 ngày"],
            ["2", "Thẩm định hồ sơ và\ndự thảo kết quả", "2 ngày"],
            ["3", "Ký duyệt", "1 ngày"],
        ]
    ]


def test_a_heading_row_alone_at_the_end_of_a_page_stays_a_row():
    made = Paper().page()
    made.table(57, 740, [60, 280, 160], [["Bước", "Nội dung", "Thời gian"]], 11)
    made.page().table(57, 60, [60, 280, 160], [["1", "Tiếp nhận", "1 ngày"], ["2", "Ký duyệt", "1 ngày"]], 11)
    assert grids(made)[0][0] == ["Bước", "Nội dung", "Thời gian"]


@pytest.mark.parametrize("merged", [0, 1, 3])
def test_a_cell_over_several_rows_breaks_the_rules_beside_it(merged: int):
    starts, end = (57.0, 157.0, 297.0, 417.0), 537.0
    rows = [[f"{word} {i}" for word in ("Giai đoạn", "Công việc", "Người làm", "Thời gian")] for i in range(1, 7)]
    made = Paper().page()
    for i, row in enumerate(rows):
        for c, (x, text) in enumerate(zip(starts, row, strict=True)):
            if c != merged or i in (0, 1, 4):
                made.text(x + 5, 114 + 20 * i, text, 11)
    for i in range(len(rows) + 1):
        y = 100 + 20 * i
        if i in (0, 1, 4, 6):
            made.line(57, y, 537, y)
            continue
        bounds = [*starts, end]
        for left, right in ((57.0, bounds[merged]), (bounds[merged + 1], end)):
            if left < right:
                made.line(left, y, right, y)
    for i in (2, 3, 5):
        rows[i][merged] = rows[1 if i < 4 else 4][merged]
    assert grids(made) == [rows]


def test_a_narrower_table_below_is_no_part_of_the_wider_one():
    made = paper()
    for i, (left, right) in enumerate((("Mẫu", "Tên"), ("M1", "Đơn đề nghị"), ("M2", "Tờ khai"))):
        made.text(62, 314 + 20 * i, left, 11).text(162, 314 + 20 * i, right, 11)
    for i in range(4):
        made.line(57, 300 + 20 * i, 337, 300 + 20 * i)
    assert grids(made) == [ROWS, [["Mẫu", "Tên"], ["M1", "Đơn đề nghị"], ["M2", "Tờ khai"]]]


def test_rules_each_shorter_than_the_one_above_are_no_table():
    rules = [Edge(10.0 + 1.6 * i, 50.0, 13_000.0 - 4 * i) for i in range(2900)]  # a depth that no recursion stands
    words = [Run("Hồ sơ", 60.0 + 20 * (i % 20), 75.0 + 20 * (i % 20), 12.0 + i, 8.0, Font("A")) for i in range(400)]
    assert sides(rules, [], words) == ([], [])
