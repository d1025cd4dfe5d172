"""Tables with rules about their head and their end only, in a box, or with upright rules only."""

from __future__ import annotations

from itertools import pairwise

import pytest

from qmslint.model import Table
from qmslint.read.pdf import read
from qmslint.read.pdf.page import Edge
from qmslint.read.pdf.shades import shaded
from tests.read.pdf.paper import Paper

STARTS, LEFT, RIGHT = (62.0, 112.0, 332.0, 452.0), 57.0, 537.0
HEAD = ["TT", "Nội dung", "Người làm", "Thời gian"]
STEPS = [
    ["B1", "Tiếp nhận hồ sơ, kiểm tra tính|đầy đủ rồi chuyển", "Công chức|một cửa", "0,5 ngày"],
    ["B2", "Thẩm định", "Chuyên viên", "2 ngày"],
    ["B3", "Ký duyệt kết quả và chuyển|cho văn thư", "Lãnh đạo", "1 ngày"],
    ["B4", "Trả kết quả", "Văn thư", "Trong ngày"],
]
WANTED = [[cell.replace("|", " ") for cell in row] for row in [HEAD, *STEPS]]


def written(made: Paper, rows: list[list[str]], top: float, room: float = 7.0) -> list[float]:
    """Write the rows with so much room between them. Gives where a rule may stand: above each and below the last."""
    heights = [top]
    for row in rows:
        for x, cell in zip(STARTS, row, strict=False):
            for i, line in enumerate(cell.split("|")):
                made.text(x, heights[-1] + 13 + 13 * i, line, 11)
        heights.append(heights[-1] + 13 * max(cell.count("|") + 1 for cell in row) + room)
    return heights


def blocks(made: Paper) -> list[str | list[list[str]]]:
    """Paragraphs as their texts, tables as the texts of their cells."""
    found: list[str | list[list[str]]] = []
    for block in read(made.save(), "x.pdf").blocks:
        if isinstance(block, Table):
            found.append([[" ".join(cell.text.split()) for cell in row] for row in block.grid])
        else:
            found.append(block.text)
    return found


def rule(made: Paper, y: float) -> None:
    made.line(LEFT, y, RIGHT, y)


@pytest.mark.parametrize("rules", [(0, 1, 5), (0, 1), (1, 5), (1,), (1, 2, 3, 4, 5)], ids=str)
def test_rows_are_told_by_the_room_between_them(rules: tuple[int, ...]):
    made = Paper().page().text(57, 80, "5.5 Trình tự giải quyết", 11)
    heights = written(made, [HEAD, *STEPS], 100)
    for i in rules:
        rule(made, heights[i])
    made.text(57, heights[-1] + 30, "Hồ sơ được lưu tại phòng chuyên môn theo quy định hiện hành của cơ quan.", 11)
    assert blocks(made) == [
        "5.5 Trình tự giải quyết",
        WANTED,
        "Hồ sơ được lưu tại phòng chuyên môn theo quy định hiện hành của cơ quan.",
    ]


def test_rows_that_stand_as_close_as_lines_begin_with_their_labels():
    made = Paper().page()
    heights = written(made, [HEAD, *STEPS], 100, room=0.0)
    for i in (0, 1, 5):
        rule(made, heights[i] + 3)
    assert blocks(made) == [WANTED]


def test_each_head_begins_a_table_of_its_own():
    made = Paper().page()
    for top, title in ((100, "1. Cấp mới"), (300, "2. Cấp lại do mất, hỏng")):
        made.text(57, top - 8, title, 11)
        rule(made, written(made, [HEAD, *STEPS], top)[1])
    assert blocks(made) == ["1. Cấp mới", WANTED, "2. Cấp lại do mất, hỏng", WANTED]


def test_a_box_around_a_table_is_no_table_of_one_column():
    made = Paper().page()
    heights = written(made, [HEAD, *STEPS], 100)
    made.box(LEFT, 100, RIGHT, heights[-1])
    rule(made, heights[1])
    assert blocks(made) == [WANTED]


def boxed(rows: list[list[str]]) -> Paper:
    """A table with rules around it, under its head and between its columns."""
    made = Paper().page()
    heights = written(made, rows, 100)
    made.box(LEFT, 100, RIGHT, heights[-1])
    rule(made, heights[1])
    for x in STARTS[1:]:
        made.line(x - 5, 100, x - 5, heights[-1])
    return made


def test_rows_between_upright_rules_are_counted():
    assert blocks(boxed([HEAD, *STEPS])) == [WANTED]


def test_rows_between_upright_rules_that_nothing_counts_are_one_row():
    rows = [["", "Soạn thảo", "Xem xét", "Phê duyệt"]]
    rows += [["", "(đã ký)", "(đã ký)", "(đã ký)"], ["", "Lê Thị Mận", "Võ Bình", "Hà Nam"]]
    rows += [["", "Chuyên viên", "Phó phòng", "Giám đốc"]]
    (grid,) = blocks(boxed(rows))
    assert len(grid) == 2


def test_a_rule_below_a_running_line_begins_no_table():
    line = "Công chức tiếp nhận kiểm tra hồ sơ, chuyển phòng chuyên môn thẩm định rồi trình lãnh đạo"
    made = Paper().page().text(57, 60, "QT-03", 11).text(450, 60, "Trang 1", 11)
    rule(made, 66)
    made.lines(57, 90, [line + "," for _ in range(12)] + ["ký duyệt."], 11)
    assert [type(block) for block in blocks(made)] == [str, str]


def test_a_title_between_two_tables_of_one_width_is_a_row_of_neither():
    made = Paper().page()
    rule(made, written(made, [HEAD, *STEPS], 100)[1])
    made.middle(250, "Trường hợp cấp lại", 11)
    rule(made, written(made, [HEAD, *STEPS], 270)[1])
    assert blocks(made) == [WANTED, "Trường hợp cấp lại", WANTED]


def shade(made: Paper, top: float, bottom: float, left: float = LEFT, right: float = RIGHT) -> None:
    made.put(f"q 0.85 g {left:.2f} {made.high - bottom:.2f} {right - left:.2f} {bottom - top:.2f} re f Q")


@pytest.mark.parametrize("cells", [False, True])
def test_shaded_rows_have_rules_at_their_edges(cells: bool):
    made = Paper().page()
    # The heights are known before the text, which is written over the shades.
    heights = written(Paper().page(), [HEAD, *STEPS], 100)
    for i in (0, 2, 4):
        sides = [*(x - 5 for x in STARTS), RIGHT] if cells else [LEFT, RIGHT]
        for left, right in pairwise(sides):
            shade(made, heights[i], heights[i + 1], left, right)
    written(made, [HEAD, *STEPS], 100)
    assert blocks(made) == [WANTED]


def test_shades_behind_lines_of_prose_are_no_rows():
    made = Paper().page()
    line = "Công chức tiếp nhận kiểm tra hồ sơ, chuyển phòng chuyên môn thẩm định rồi trình"
    for i in range(4):
        shade(made, 90 + 14 * i, 104 + 14 * i)
    made.lines(57, 101, [line + ",", line + ",", line + ",", "lãnh đạo ký."], 11.67)
    assert len(blocks(made)) == 1


def test_cells_that_are_shaded_each_tell_where_their_columns_meet():
    cells = [(left, top, left + 100.0, top + 20.0) for top in (100.0, 140.0) for left in (57.0, 157.0)]
    edges = shaded(cells, [], [])
    assert {edge.start for edge in edges} == {57.0, 157.0}
    assert {edge.at for edge in edges} == {100.0, 120.0, 140.0, 160.0}
    assert shaded(cells[:2], [], []) == []
    assert shaded(cells, [Edge(100.0, 57.0, 257.0), Edge(140.0, 57.0, 257.0)], []) == []
