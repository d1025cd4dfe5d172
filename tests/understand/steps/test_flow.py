"""Step tables: steps, sub-rows, cases, levels, totals, and the traps around them."""

from __future__ import annotations

import pytest

from tests.understand.samples import flow, procedure


def test_each_row_is_a_step() -> None:
    found = flow(
        "| Bước 1 | Nhận hồ sơ | Công chức một cửa | 0,5 ngày | Giấy hẹn |",
        "| Bước 2 | Ký giấy phép | Giám đốc Sở | 04 giờ làm việc | Giấy phép |",
    )
    first, second = found.steps
    assert (first.label, first.action, first.responsible) == ("Bước 1", "Nhận hồ sơ", "Công chức một cửa")
    assert (first.days, first.duration, first.duration_text, first.outputs) == (0.5, "number", "0,5 ngày", "Giấy hẹn")
    assert (second.days, second.unit) == (0.5, "hour")
    assert found.table == 1 and not found.prose and found.total is None


def test_a_step_stands_where_its_action_is_written() -> None:
    found = flow("| B1 | Nhận | Công chức | 1 ngày | |", "| B2 | Trả | Công chức | 1 ngày | |")
    assert [(s.location.table, s.location.row, s.location.column) for s in found.steps] == [(1, 2, 2), (1, 3, 2)]


def test_a_sub_row_takes_the_label_of_its_step() -> None:
    found = flow(
        "| Bước 2 | Phân công xử lý | Lãnh đạo phòng | 0,5 ngày | |",
        "| ^ | Thẩm định hồ sơ | Chuyên viên | 2 ngày | Tờ trình |",
    )
    assert [(s.label, s.own_label) for s in found.steps] == [("Bước 2", True), ("Bước 2", False)]


def test_a_sub_row_with_an_empty_label_cell_takes_the_label_above() -> None:
    found = flow(
        "| Bước 2 | Phân công xử lý | Lãnh đạo phòng | 0,5 ngày | |",
        "| | Thẩm định hồ sơ | Chuyên viên | 2 ngày | Tờ trình |",
    )
    assert [(s.label, s.own_label) for s in found.steps] == [("Bước 2", True), ("Bước 2", False)]


def test_a_time_merged_over_several_steps_counts_once() -> None:
    found = flow(
        "| Bước 1 | Nhận hồ sơ | Công chức | 5 ngày | |",
        "| Bước 2 | Thẩm định | Chuyên viên | ^ | |",
        "| Bước 3 | Ký duyệt | Lãnh đạo | ^ | |",
    )
    assert [(s.days, s.duration) for s in found.steps] == [(5, "number"), (None, "merged"), (None, "merged")]


def test_a_person_merged_over_several_steps_does_all_of_them() -> None:
    found = flow("| B1 | Nhận | Công chức | 1 ngày | |", "| B2 | Trả | ^ | 1 ngày | |")
    assert [s.responsible for s in found.steps] == ["Công chức", "Công chức"]


@pytest.mark.parametrize(
    ("cell", "days", "kind"),
    [
        ("Giờ hành chính", None, "zero"),
        ("Không tính thời gian", None, "zero"),
        ("Trong ngày", None, "text"),
        ("Ngay sau khi nhận đủ hồ sơ", None, "text"),
        ("Theo giấy hẹn", None, "text"),
        ("", None, "empty"),
        ("…", None, "empty"),
        ("½ ngày", 0.5, "number"),
        ("1 ngà y", 1, "number"),
    ],
)
def test_a_time_cell_is_a_number_only_where_it_can_be_read(cell: str, days: float | None, kind: str) -> None:
    found = flow(f"| B1 | Nhận hồ sơ | Công chức | {cell} | x |", "| B2 | Trả | Công chức | 1 ngày | |")
    assert (found.steps[0].days, found.steps[0].duration) == (days, kind)


def test_a_remark_between_the_rows_is_neither_step_nor_heading() -> None:
    found = flow(
        "| B1 | Nhận | Công chức | 1 ngày | |",
        "| Ghi chú: Trường hợp hồ sơ chưa đủ thì trả lại trong ngày | < | < | < | < |",
        "| B2 | Trả | Công chức | 1 ngày | |",
    )
    assert len(found.steps) == 2 and found.groups == ()


def test_a_row_that_names_nobody_and_nothing_is_no_step() -> None:
    found = flow(
        "| B1 | Nhận | Công chức | 1 ngày | |", "| | | | 1 ngày | Giấy hẹn |", "| B2 | Trả | Công chức | 1 ngày | |"
    )
    assert [s.label for s in found.steps] == ["B1", "B2"]


def test_a_range_cannot_be_verified() -> None:
    found = flow("| B1 | Nhận | Công chức | 1-2 ngày | |", "| B2 | Trả | Công chức | 02 ngày | |")
    assert [s.duration for s in found.steps] == ["text", "number"]


def test_a_moment_before_something_is_no_duration() -> None:
    found = flow("| B1 | Lập kế hoạch | QA | Trước đánh giá 15 ngày | |", "| B2 | Đánh giá | QA | 02 ngày | |")
    assert [s.days for s in found.steps] == [None, 2]


def test_a_time_that_slid_into_the_next_row_belongs_to_the_step_above() -> None:
    found = flow("| B1 | Nhận | Công chức | | |", "| | | | 1 ngày | |", "| B2 | Trả | Công chức | 1 ngày | |")
    assert [s.days for s in found.steps] == [1, 1]


def test_ways_of_handing_in_are_no_steps() -> None:
    text = "| Hình thức nộp | Thời hạn giải quyết | Phí, lệ phí | Mô tả |\n| Trực tiếp | 05 ngày | Không | Tại Sở |"
    found = procedure(
        f"**1. Thủ tục cấp thẻ ra vào kho**\n\n1.1. Cách thức thực hiện:\n\n{text}\n\n1.2. Thời hạn: 05 ngày"
    )
    assert not found.flows


def test_steps_with_roman_numbers_are_steps() -> None:
    found = flow("| I | Nhận hồ sơ | Văn thư | 1 ngày | |", "| II | Trả hồ sơ | Văn thư | 1 ngày | |")
    assert [s.days for s in found.steps] == [1, 1]


def test_a_sub_row_in_capitals_stays_a_step() -> None:
    found = flow("| 1 | Nhận | Công chức | 1 ngày | |", "| | Chuyển hồ sơ | Văn thư | | |")
    assert len(found.steps) == 2


@pytest.mark.parametrize("partner", ["Đơn vị phối hợp", "Phối hợp", "Cơ quan, đơn vị phối hợp"])
def test_who_only_helps_does_not_do_the_step(partner: str) -> None:
    head = f"| Bước | Việc | {partner} | Đơn vị chủ trì | Hạn (giờ) |"
    found = flow("| 1 | Nhận | Phòng A | Văn phòng | 8 |", "| 2 | Ký | Văn thư | Lãnh đạo Sở | 16 |", head=head)
    assert [s.responsible for s in found.steps] == ["Văn phòng", "Lãnh đạo Sở"]


def test_a_label_that_tells_the_action_is_a_step_without_anybody() -> None:
    found = flow(
        "| 1. Tiếp nhận hồ sơ | Thủ thư | 0,5 ngày |",
        "| 2. Ký thẻ | | 1 ngày |",
        "| 3. Trả thẻ | Thủ thư | 0,5 ngày |",
        head="| Bước công việc | Người thực hiện | Thời gian |",
    )
    assert [(s.label, s.action, s.responsible) for s in found.steps][1] == ("2", "Ký thẻ", None)


def test_a_step_of_approval_without_anybody_is_no_row_of_signatures() -> None:
    found = flow(
        "| 1 | Soạn | Soạn phiếu trên phần mềm | Kỹ thuật viên |",
        "| 2 | Duyệt | Duyệt trên phần mềm | |",
        head="| STT | Các bước thực hiện | Nội dung thực hiện | Người thực hiện |",
    )
    assert [s.label for s in found.steps] == ["1", "2"]
