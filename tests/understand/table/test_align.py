"""Rows that do not stand under their header, and tables that have none."""

from __future__ import annotations

import pytest

from qmslint.read.sample import parse
from qmslint.understand.table.align import align, timed
from qmslint.understand.table.columns import Header, read_header
from qmslint.understand.table.infer import infer_header
from qmslint.understand.table.lines import Line, document_lines
from tests.understand.samples import HEAD


def rows(*texts: str) -> list[Line]:
    return list(document_lines(parse("\n".join(texts))))


def aligned(row: str, *above: str, head: str = HEAD) -> dict[str, str]:
    lines = rows(head, *above, row)
    header = read_header(lines[0])
    assert header is not None
    return {role: slot.text for role, slot in align(lines[-1].slots, header, None).items()}


def test_a_row_is_laid_under_its_header() -> None:
    assert aligned("| B1 | Nhận hồ sơ | Công chức | 1 ngày | Giấy hẹn |") == {
        "label": "B1", "action": "Nhận hồ sơ", "responsible": "Công chức", "duration": "1 ngày", "outputs": "Giấy hẹn",
    }  # fmt: skip


def test_a_row_that_slid_to_the_left_is_laid_by_its_time() -> None:
    found = aligned("| Xử lý hồ sơ | Chuyên viên | 4 ngày | Tờ trình | |")
    assert found == {"action": "Xử lý hồ sơ", "responsible": "Chuyên viên", "duration": "4 ngày", "outputs": "Tờ trình"}


def test_merged_cells_of_the_columns_above_belong_to_the_row() -> None:
    found = aligned("| ^ | Thẩm định | ^ | 2 ngày | |", "| B1 | Phân công | Lãnh đạo phòng | 1 ngày | |")
    assert found["label"] == "B1" and found["responsible"] == "Lãnh đạo phòng" and found["duration"] == "2 ngày"


def test_an_odd_time_does_not_move_a_row() -> None:
    found = aligned("| B1 | Nhận hồ sơ | Công chức | Theo giấy hẹn | Thẻ |")
    assert found["duration"] == "Theo giấy hẹn"


def test_a_cell_right_of_the_header_belongs_to_the_last_column() -> None:
    lines = rows("| TT | Nội dung công việc | Trách nhiệm | Thời gian |", "| B1 | Nhận | Sở | 1 ngày |")
    header = Header("steps", ((2, "action"), (3, "responsible"), (4, "duration")))
    found = align(lines[1].slots, header, None)
    assert {r: s.text for r, s in found.items()} == {"action": "Nhận", "responsible": "Sở", "duration": "1 ngày"}


@pytest.mark.parametrize(("text", "hint", "expected"), [
    ("02 ngày", None, True), ("Giờ hành chính", None, True), ("0,25", "workday", True), ("0,25", None, False),
    ("Trong ngày", None, False), ("-", None, False), ("", None, False),
    ("Trong thời hạn 02 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ theo quy định của pháp luật", None, False),
])  # fmt: skip
def test_a_cell_is_timed_if_it_is_nothing_but_a_time(text: str, hint: str | None, *, expected: bool) -> None:
    assert timed(text, hint) is expected


def test_the_roles_of_a_table_without_a_header_show_in_its_contents() -> None:
    found = infer_header(rows(
        "| 1 | Kiểm tra, tiếp nhận hồ sơ của tổ chức | Công chức một cửa | 04 giờ | Giấy hẹn |",
        "| 2 | Thẩm định hồ sơ và lập tờ trình | Chuyên viên phòng | 02 ngày | Tờ trình |",
        "| 3 | Ký duyệt giấy phép | Lãnh đạo Sở | 01 ngày | Giấy phép |",
    ))  # fmt: skip
    assert found is not None
    assert found.columns == ((1, "label"), (2, "action"), (3, "responsible"), (4, "duration"), (5, "outputs"))


def test_where_nobody_is_known_the_second_text_is_the_person() -> None:
    found = infer_header(
        rows("| 1 | Kiểm tra, tiếp nhận hồ sơ | Ông A | 04 giờ |", "| 2 | Thẩm định hồ sơ | Bà C | 02 ngày |")
    )
    assert found is not None and found.columns[2] == (3, "responsible")


@pytest.mark.parametrize("table", [
    ("| 1 | Nhận | Công chức | 04 giờ |",),
    ("| 1 | 04 giờ |", "| 2 | 01 ngày |"),
    ("| 1 | Nhận | Công chức |", "| 2 | Trả | Công chức |"),
    ("| Sáng | Nhận | 1 ngày |", "| Chiều | Trả | 1 ngày |"),
])  # fmt: skip
def test_without_labels_and_times_there_are_no_steps(table: tuple[str, ...]) -> None:
    assert infer_header(rows(*table)) is None


@pytest.mark.parametrize(
    "row", ["| Step 1 | < | < | Read the logger | Nurse | | |", "| Step 1 | Read the logger | < | < | < | Nurse | < |"]
)
def test_a_row_drawn_off_the_grid_of_its_head_is_read_in_order(row: str) -> None:
    found = aligned(row, head="| Step | < | What to do | < | < | < | By whom |")
    assert found == {"label": "Step 1", "action": "Read the logger", "responsible": "Nurse"}


@pytest.mark.parametrize("label", ["B2", "Bước thứ nhất", "Thẩm định"])
def test_an_empty_cell_leaves_the_others_in_their_columns(label: str) -> None:
    assert aligned(f"| {label} | Ký giấy phép | | 02 ngày | |") == {
        "label": label, "action": "Ký giấy phép", "duration": "02 ngày",
    }  # fmt: skip
    assert aligned(f"| {label} | Theo dõi 30 phút | Điều dưỡng | | |") == {
        "label": label, "action": "Theo dõi 30 phút", "responsible": "Điều dưỡng",
    }  # fmt: skip


def test_what_stands_below_an_unknown_head_belongs_to_no_other_column() -> None:
    head = "| Bước | Nội dung công việc | Trách nhiệm | Trạng thái hồ sơ | Thời gian |"
    found = aligned("| B1 | Tiếp nhận | | Mới tiếp nhận | 4 giờ |", head=head)
    assert found == {"label": "B1", "action": "Tiếp nhận", "duration": "4 giờ"}


def test_a_row_that_slid_keeps_its_empty_cells() -> None:
    head = "| Lĩnh vực | Tên | Bước | Nội dung công việc | Trách nhiệm | Thời gian |"
    found = aligned("| B3 | Ký giấy phép | | 1 ngày | | |", head=head)
    assert (found["label"], found["action"], found["duration"]) == ("B3", "Ký giấy phép", "1 ngày")
    assert "responsible" not in found
