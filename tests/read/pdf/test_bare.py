"""Tables without any line, and the lines of tables that are no simple ones: dots, rounded corners, shades of every second row."""

from __future__ import annotations

from qmslint.model import Table
from qmslint.read.pdf import read
from tests.read.pdf.paper import Paper, width
from tests.read.pdf.test_headed import HEAD, LEFT, RIGHT, STEPS, WANTED, blocks, shade, written


def doubts(made: Paper) -> list[int | None]:
    """The pages whose tables are not certain."""
    return [n.location.page for n in read(made.save(), "x.pdf").not_read if n.what == "table"]


def test_columns_are_told_by_the_words_alone():
    made = Paper().page()
    made.text(57, 80, "5.7 Quy trình xử lý công việc", 11)
    end = written(made, [HEAD, *STEPS], 100)[-1]
    made.text(57, end + 25, "6. Biểu mẫu và hồ sơ lưu được lập, cấp phát và giữ theo quy định hiện hành", 11)
    said = blocks(made)
    assert said[1] == WANTED
    assert [type(block) for block in said] == [str, list, str]
    assert doubts(made) == []


def test_a_table_goes_on_with_its_head_on_the_next_page():
    made = Paper().page()
    for i in range(28):
        made.text(57, 60 + 20 * i, "Dòng chữ của phần mở đầu, nêu mục đích của quy trình.", 11)
    written(made, [HEAD, *STEPS[:2]], 650)
    made.page()
    written(made, [HEAD, *STEPS[2:]], 60)
    (table,) = (block for block in read(made.save(), "x.pdf").blocks if isinstance(block, Table))
    assert [[" ".join(cell.text.split()) for cell in row] for row in table.grid] == WANTED


def test_a_label_cut_by_a_narrow_column_stays_one():
    rows = [HEAD, *([row[0].replace("B", "Bước|"), *row[1:]] for row in STEPS)]
    made = Paper().page()
    written(made, rows, 100)
    (table,) = blocks(made)
    assert [row[0] for row in table] == ["TT", "Bước 1", "Bước 2", "Bước 3", "Bước 4"]


def test_two_tables_one_after_the_other_stay_two():
    made = Paper().page()
    end = written(made, [HEAD, *STEPS], 100)[-1]
    made.text(57, end + 16, "2. Cấp lại giấy phép cho tổ chức đã được cấp mà bị mất hoặc bị hỏng", 11)
    written(made, [HEAD, *STEPS], end + 30)
    assert [block for block in blocks(made) if isinstance(block, list)] == [WANTED, WANTED]


def test_prose_lists_and_contents_are_no_tables():
    made = Paper().page()
    line = "Công chức tiếp nhận kiểm tra hồ sơ, chuyển phòng chuyên môn thẩm định"
    for i in range(6):
        made.text(57, 80 + 14 * i, line, 11)
    for i in range(5):
        made.text(57, 200 + 16 * i, f"{i + 1}.", 11).text(80, 200 + 16 * i, "Mục đích và phạm vi áp dụng", 11)
        made.text(500, 200 + 16 * i, str(i + 2), 11)
    assert not [block for block in blocks(made) if isinstance(block, list)]
    assert doubts(made) == []


def test_lines_of_texts_beside_each_other_that_make_no_table_are_not_certain():
    made = Paper().page()
    for i, places in enumerate([(57, 200, 380), (57, 150, 330), (57, 260, 460), (57, 180, 410)]):
        for x, text in zip(places, ("Thủ thư", "Tiếp nhận hồ sơ, cấp thẻ", "02 ngày làm việc"), strict=True):
            made.text(x, 100 + 18 * i, text, 11)
    assert doubts(made) == [1]


def test_dots_make_lines():
    made = Paper().page()
    heights = written(made, [HEAD, *STEPS], 100)
    for y in heights:
        for x in range(int(LEFT), int(RIGHT), 2):
            made.put(f"{x} {made.high - y:.2f} 0.8 0.8 re f")
    for x in (57, 107, 327, 447, 537):
        for y in range(int(heights[0]), int(heights[-1]), 2):
            made.put(f"{x} {made.high - y:.2f} 0.8 0.8 re f")
    assert blocks(made) == [WANTED]


def test_a_box_may_have_round_corners():
    made = Paper().page()
    heights = written(made, [HEAD, *STEPS], 100)
    top, bottom, r = made.high - heights[0], made.high - heights[-1], 6
    made.put(
        f"0.7 w {LEFT + r} {top} m {RIGHT - r} {top} l {RIGHT - 2} {top} {RIGHT} {top - 2} {RIGHT} {top - r} c "
        f"{RIGHT} {bottom + r} l {RIGHT} {bottom + 2} {RIGHT - 2} {bottom} {RIGHT - r} {bottom} c {LEFT + r} {bottom} l "
        f"{LEFT + 2} {bottom} {LEFT} {bottom + 2} {LEFT} {bottom + r} c {LEFT} {top - r} l "
        f"{LEFT} {top - 2} {LEFT + 2} {top} {LEFT + r} {top} c S"
    )
    for y in heights[1:-1]:
        made.line(LEFT, y, RIGHT, y)
    assert blocks(made) == [WANTED]


def test_the_last_row_counts_though_only_every_second_one_is_shaded():
    made = Paper().page()
    heights = written(Paper().page(), [HEAD, *STEPS], 100)
    for i in (1, 3):
        shade(made, heights[i], heights[i + 1])
    written(made, [HEAD, *STEPS], 100)
    assert blocks(made) == [WANTED]


def test_upright_lines_inside_a_table_tell_of_its_rows():
    made = Paper().page()
    made.box(57, 100, 537, 240).line(107, 100, 107, 240)
    made.text(62, 114, "5.2", 11).text(112, 114, "Thành phần hồ sơ", 11)
    for i, (label, said, sign) in enumerate([("1", "Đơn đề nghị", "x"), ("2", "Bản vẽ", "x"), ("3", "Cam kết", "x")]):
        y = 134 + 20 * i
        made.text(62, y, label, 11).text(112, y, said, 11).text(445, y, sign, 11)
    made.line(437, 120, 437, 180)
    made.text(62, 194, "5.3", 11).text(112, 194, "Số lượng hồ sơ: 01 bộ", 11)
    (grid,) = blocks(made)
    assert [row[0] for row in grid] == ["5.2", "1", "2", "3", "5.3"]
    assert grid[1][-1] == "x"


def test_words_struck_through_are_deleted():
    made = Paper().page()
    made.text(57, 100, "Thời hạn: ", 12).text(117, 100, "45", 12).text(129, 100, "30", 12).text(145, 100, "ngày", 12)
    made.line(117, 97, 129, 97)
    made.line(57, 130, 57 + width("Thời hạn", 12), 130)  # a rule on its own
    document = read(made.save(), "x.pdf")
    assert document.text == "Thời hạn: 30 ngày"
    assert [(change.kind, change.text) for change in document.revisions] == [("delete", "45")]


def test_cells_set_in_the_middle_of_their_rows_belong_to_them():
    made = Paper().page()
    top = 100.0
    for row in [
        HEAD,
        *STEPS[:1],
        ["B2", "Thẩm định hồ sơ và|lập tờ trình, gửi|lấy ý kiến", "Chuyên viên", "2 ngày"],
        *STEPS[2:],
    ]:
        high = 13 * max(cell.count("|") + 1 for cell in row)
        for x, cell in zip((62.0, 112.0, 332.0, 452.0), row, strict=True):
            above = (high - 13 * (cell.count("|") + 1)) / 2
            made.lines(x, top + above, cell.split("|"), 13 / 1.2)
        top += high + 7
    (table,) = blocks(made)
    assert [row[0] for row in table] == ["TT", "B1", "B2", "B3", "B4"]
    assert table[2][1:] == ["Thẩm định hồ sơ và lập tờ trình, gửi lấy ý kiến", "Chuyên viên", "2 ngày"]


def test_columns_of_few_marks_are_columns():
    made = Paper().page()
    marks = [("R" * (i in (1, 9)), "A" * (i % 2)) for i in range(1, 22)]
    steps = [[str(i), f"Việc thứ {i} của phòng", *two, f"{i} giờ"] for i, two in enumerate(marks, 1)]
    rows = [["TT", "Công việc", "Một cửa", "Phòng", "Thời gian"], *steps]
    for i, row in enumerate(rows):
        for x, cell in zip((57, 100, 250, 330, 420), row, strict=True):
            if cell:
                made.text(x, 100 + 20 * i, cell, 11)
    assert blocks(made) == [rows]
