"""Step tables: steps, sub-rows, cases, levels, totals, and the traps around them."""

from __future__ import annotations

import pytest

from tests.understand.samples import HEAD, flow, flows, procedure, reading


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


def test_a_table_without_a_time_column_has_steps_without_times() -> None:
    found = flow(
        "| B1 | Nhận | Công chức |", "| B2 | Trả | Công chức |", head="| TT | Nội dung công việc | Người thực hiện |"
    )
    assert [s.duration for s in found.steps] == ["none", "none"] and "duration" not in found.roles


def test_the_unit_may_stand_in_the_header_alone() -> None:
    found = flow(
        "| Bước 1 | Nhận | Công chức | 0,25 |",
        "| Bước 2 | Xử lý | Chuyên viên | 1,75 |",
        "| Tổng | < | < | 2 |",
        head="| Các bước | Nội dung công việc | Trách nhiệm thực hiện | Thời gian thực hiện (ngày làm việc) |",
    )
    assert [s.days for s in found.steps] == [0.25, 1.75]
    assert found.stated_total_days == 2


def test_hours_in_the_header_are_counted_as_eighths_of_a_day() -> None:
    found = flow("| 1 | Nhận | Công chức | 4 |", "| 2 | Trả | Công chức | 12 |",
                 head="| TT | Nội dung công việc | Người thực hiện | Thời gian (giờ) |")  # fmt: skip
    assert [s.days for s in found.steps] == [0.5, 1.5]


# ------------------------------------------------------------------------------------------------ totals


@pytest.mark.parametrize(
    ("row", "days"),
    [
        ("| Tổng thời gian giải quyết TTHC | < | < | 08 ngày làm việc | < |", 8),
        ("| | Tổng cộng | | 08 ngày | |", 8),
        ("| Tổng thời gian giải quyết: 08 ngày làm việc | < | < | < | < |", 8),
        ("| Tổng thời gian (08 ngày) | < | < | < | < |", 8),
        pytest.param("| Tổng cộng: 08 ngày | < | < | < | < |", 8),
        pytest.param("| Tổng: 08 ngày làm việc | < | < | < | < |", 8),
        ("| Tổng thời gian | < | < | 80 giờ làm việc (tương đương 10 ngày làm việc) | < |", 10),
        ("| Tổng thời gian | < | < | Không quá 17 ngày kể từ ngày nhận đủ hồ sơ | < |", 17),
        ("| TỔNG SỐ NGÀY | < | < | 8,5 ngày | |", 8.5),
        ("| Thời hạn giải quyết | < | < | 08 ngày | |", 8),
    ],
)
def test_a_total_row_is_no_step(row: str, days: float) -> None:
    found = flow("| B1 | Nhận | Công chức | 1 ngày | |", "| B2 | Trả | Công chức | 7 ngày | |", row)
    assert len(found.steps) == 2
    assert found.stated_total_days == days
    assert found.total is not None and (found.total.first, found.total.last) == (0, 1)


def test_the_figure_of_a_total_may_stand_in_the_next_row() -> None:
    found = flow("| B1 | Nhận | Công chức | 1 ngày | |", "| B2 | Trả | Công chức | 7 ngày | |",
                 "| Tổng thời gian giải quyết | < | < | < | < |", "| 08 ngày làm việc | < | < | < | < |")  # fmt: skip
    assert found.stated_total_days == 8 and len(found.steps) == 2


def test_a_total_without_a_figure_says_nothing() -> None:
    found = flow("| B1 | Nhận | Công chức | 1 ngày | |", "| B2 | Trả | Công chức | 7 ngày | |",
                 "| Tổng thời gian giải quyết | < | < | Theo quy định | < |")  # fmt: skip
    assert found.stated_total_days is None and len(found.steps) == 2


def test_the_total_may_stand_in_the_header() -> None:
    found = flow("| 1 | Nhận | Công chức | 1 ngày |", "| 2 | Xử lý | Chuyên viên | 2 ngày |",
                 head="| Bước | Nội dung công việc | Trách nhiệm | THỜI GIAN GIẢI QUYẾT TTHC (03 ngày làm việc) |")  # fmt: skip
    assert found.stated_total_days == 3
    assert found.total is not None and found.total.label == "header"


def test_how_days_are_counted_in_the_header_is_no_total() -> None:
    found = flow("| 1 | Nhận | Công chức | 1 ngày |", "| 2 | Xử lý | Chuyên viên | 2 ngày |",
                 head="| Bước | Nội dung công việc | Trách nhiệm | Thời gian (tính mỗi ngày 08 giờ làm việc) |")  # fmt: skip
    assert found.total is None


def test_a_labelled_step_may_begin_like_a_total() -> None:
    found = flow("| B1 | Nhận | Công chức | 1 ngày | |", "| B2 | Tổng hợp hồ sơ | Công chức | 1 ngày | |",
                 "| B3 | Tổng cộng chi phí | Kế toán | 1 ngày | |")  # fmt: skip
    assert len(found.steps) == 3 and found.total is None


def test_totals_that_differ_leave_no_figure() -> None:
    found = flow("| B1 | Nhận | Công chức | 1 ngày | |", "| B2 | Trả | Công chức | 7 ngày | |",
                 "| Tổng thời gian (loại I) | < | < | 08 ngày | < |",
                 "| Tổng thời gian (loại II) | < | < | 10 ngày | < |")  # fmt: skip
    assert found.stated_total_days is None
    assert found.total is not None and found.total.text == "08 ngày / 10 ngày"


def test_a_total_said_twice_is_one() -> None:
    found = flow("| B1 | Nhận | Công chức | 1 ngày | |", "| B2 | Trả | Công chức | 7 ngày | |",
                 "| Tổng thời gian | < | < | 08 ngày | < |", "| Thời hạn giải quyết | < | < | 8 ngày | < |")  # fmt: skip
    assert found.stated_total_days == 8


def test_a_step_said_to_be_outside_is_not_counted() -> None:
    found = flow(
        "| B1 | Nhận | Công chức | 1 ngày | |",
        "| B2 | Lấy ý kiến | Sở | 5 ngày (không tính vào thời gian giải quyết) | |",
        "| B3 | Trả | Sở | 1 ngày | |",
    )
    assert [s.counted for s in found.steps] == [True, False, True]


def test_an_action_may_say_that_its_time_is_outside() -> None:
    found = flow("| B1 | Nhận | Công chức | 1 ngày | |",
                 "| B2 | Chờ bổ sung 05 ngày, không tính vào thời gian giải quyết | Cá nhân | 5 ngày | |")  # fmt: skip
    assert [s.counted for s in found.steps] == [True, False]


def test_a_time_in_brackets_said_not_to_count_is_outside() -> None:
    found = flow(
        "| B1 | Nhận | Công chức | 1 ngày | |",
        "| B2 | Nộp phí (không tính thời gian) | Cá nhân | 10 ngày | |",
        "| B3 | Trả | Công chức | 5 ngày (không tính thời gian lấy ý kiến) | |",
    )
    assert [s.counted for s in found.steps] == [True, False, True]


# ------------------------------------------------------------------------------------------------ cases and levels


CASES = (
    "| I | Trường hợp cấp mới | < | < | < |",
    "| Bước 1 | Nhận hồ sơ | Công chức | 1 ngày | |",
    "| Bước 2 | Xử lý | Chuyên viên | 4 ngày | |",
    "| Tổng thời gian | < | < | 5 ngày | |",
    "| II | Trường hợp cấp lại | < | < | < |",
    "| Bước 1 | Nhận hồ sơ | Công chức | 1 ngày | |",
    "| Bước 2 | Xử lý | Chuyên viên | 2 ngày | |",
    "| Tổng thời gian | < | < | 3 ngày | |",
)


def test_numbering_that_starts_again_under_a_case_is_another_flow() -> None:
    new, again = flows(*CASES)
    assert (new.case, new.stated_total_days, len(new.steps)) == ("Trường hợp cấp mới", 5, 2)
    assert (again.case, again.stated_total_days, len(again.steps)) == ("Trường hợp cấp lại", 3, 2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I", "II"), ("1", "2"), ("I.", "II."), ("", ""),
        pytest.param("A", "B"),
    ],
)  # fmt: skip
def test_the_heading_of_a_case_may_be_numbered_in_any_way(one: str, other: str) -> None:
    heads = (f"| {one} | Trường hợp cấp mới | < | < | < |", f"| {other} | Trường hợp cấp lại | < | < | < |")
    found = flows(heads[0], *CASES[1:3], heads[1], *CASES[5:7])
    assert [(f.case, len(f.steps)) for f in found] == [("Trường hợp cấp mới", 2), ("Trường hợp cấp lại", 2)]


def test_the_total_of_a_case_may_stand_in_its_heading() -> None:
    new, again = flows(
        "| Trường hợp cấp mới: 05 ngày làm việc | < | < | < | < |", *CASES[1:3],
        "| Trường hợp cấp lại: 03 ngày làm việc | < | < | < | < |", *CASES[5:7],
    )  # fmt: skip
    assert (new.stated_total_days, again.stated_total_days) == (5, 3)


def test_numbering_that_starts_again_without_a_word_is_another_flow_without_a_case() -> None:
    one, other = flows(*CASES[1:3], *CASES[5:7])
    assert one.case is None and other.case is None
    assert [len(one.steps), len(other.steps)] == [2, 2]


def test_one_total_under_several_cases_belongs_to_none_of_them() -> None:
    found = procedure("\n".join(["# Quy trình cấp thẻ", "", HEAD, *CASES[:3], *CASES[4:]]))
    assert [f.stated_total_days for f in found.flows] == [None, None]
    assert [t.days for t in found.time_limits] == [3]


def test_levels_make_one_flow_with_subtotals() -> None:
    found = flow(
        "| Quy trình giải quyết tại cấp xã (02 ngày làm việc) | < | < | < | < |",
        "| Bước 1 | Nhận hồ sơ | Công chức | 1 ngày | |",
        "| Bước 2 | Chuyển hồ sơ | UBND xã | 1 ngày | |",
        "| Quy trình giải quyết tại cấp tỉnh (05 ngày làm việc) | < | < | < | < |",
        "| Bước 1 | Thẩm định | Chuyên viên | 4 ngày | |",
        "| Bước 2 | Ký duyệt | Lãnh đạo Sở | 1 ngày | |",
        "| Tổng thời gian giải quyết | < | < | 07 ngày làm việc | |",
    )
    assert found.stated_total_days == 7
    assert [(t.days, t.first, t.last) for t in found.subtotals] == [(2, 0, 1), (5, 2, 3)]
    assert [s.group for s in found.steps] == [0, 0, 1, 1]
    assert [g.partition(" (")[0].partition("tại ")[2] for g in found.groups] == ["cấp xã", "cấp tỉnh"]


def test_a_total_of_a_level_closes_the_steps_of_that_level() -> None:
    found = flow(
        "| B1 | Nhận | Công chức | 1 ngày | |",
        "| B2 | Chuyển | Công chức | 1 ngày | |",
        "| Tổng thời gian thực hiện tại cấp xã | < | < | 2 ngày | |",
        "| B3 | Thẩm định | Chuyên viên | 3 ngày | |",
        "| Tổng thời gian thực hiện tại cấp tỉnh | < | < | 3 ngày | |",
        "| Tổng thời gian giải quyết | < | < | 5 ngày | |",
    )
    assert found.stated_total_days == 5
    assert [(t.days, t.first, t.last) for t in found.subtotals] == [(2, 0, 1), (3, 2, 2)]


def test_a_phase_in_the_middle_opens_a_group() -> None:
    found = flow(
        "| B1 | Nhận | Công chức | 1 ngày | |",
        "| Giai đoạn thẩm định | < | < | < | < |",
        "| B2 | Thẩm định | Chuyên viên | 3 ngày | |",
    )
    assert found.groups == ("", "Giai đoạn thẩm định")
    assert [s.group for s in found.steps] == [0, 1]


def test_a_case_above_the_table_is_the_flows_case() -> None:
    found = flow("| B1 | Nhận | Công chức | 1 ngày | |", "| B2 | Trả | Công chức | 1 ngày | |",
                 above="# Quy trình cấp thẻ ra vào kho\n\n**Trường hợp cấp lại thẻ bị mất:**")  # fmt: skip
    assert found.case == "Trường hợp cấp lại thẻ bị mất"


def test_a_remark_between_the_rows_is_neither_step_nor_heading() -> None:
    found = flow(
        "| B1 | Nhận | Công chức | 1 ngày | |",
        "| Ghi chú: Trường hợp hồ sơ chưa đủ thì trả lại trong ngày | < | < | < | < |",
        "| B2 | Trả | Công chức | 1 ngày | |",
    )
    assert len(found.steps) == 2 and found.groups == ()


def test_a_row_that_numbers_the_columns_is_no_step() -> None:
    found = flow("| (1) | (2) | (3) | (4) | (5) |", "| B1 | Nhận | Công chức | 1 ngày | |",
                 "| B2 | Trả | Công chức | 1 ngày | |")  # fmt: skip
    assert [s.label for s in found.steps] == ["B1", "B2"]


def test_a_header_may_come_again_on_the_next_page() -> None:
    text = "\n".join(["# Quy trình cấp thẻ", "", HEAD, "| B1 | Nhận | Công chức | 1 ngày | |", HEAD,
                      "| B2 | Trả | Công chức | 1 ngày | |"])  # fmt: skip
    found = procedure(text)
    assert [s.label for f in found.flows for s in f.steps] == ["B1", "B2"]


def test_a_table_that_goes_on_in_another_keeps_its_header() -> None:
    found = procedure(
        f"# Quy trình cấp thẻ\n\n{HEAD}\n| B1 | Nhận | Công chức | 1 ngày | |\n\n"
        "\n| B2 | Trả | Công chức | 1 ngày | Thẻ |\n| B3 | Lưu | Công chức | 1 ngày | Sổ |"
    )
    assert [s.label for f in found.flows for s in f.steps] == ["B1", "B2", "B3"]


def test_a_step_table_without_a_header_is_read_from_its_contents() -> None:
    found = procedure(
        "# Quy trình cấp thẻ\n\n## Quy trình thực hiện\n\n"
        "| B1 | Nộp hồ sơ theo quy định tại bộ phận một cửa | Cá nhân | Giờ hành chính |\n"
        "| B2 | Xem xét hồ sơ, lập tờ trình | Chuyên viên phòng | 02 ngày |\n"
        "| B3 | Ký duyệt văn bản | Lãnh đạo Sở | 01 ngày |"
    )
    (only,) = found.flows
    assert only.roles == ("label", "action", "responsible", "duration")
    assert [s.responsible for s in only.steps] == ["Cá nhân", "Chuyên viên phòng", "Lãnh đạo Sở"]


def test_rows_without_labels_and_times_are_no_step_table() -> None:
    found = procedure(
        "# Quy trình cấp thẻ\n\n## Quy trình thực hiện\n\n| Sở | Đèn | Đỏ |\n| Sân | Ghế | Xanh |\n\n## Hồ sơ gồm\n\n- Đơn"
    )
    assert found.flows == ()


def test_two_columns_of_actions_are_one_action() -> None:
    found = flow("| B1 | Tiếp nhận | Kiểm tra thành phần hồ sơ | Công chức | 1 ngày |",
                 head="| TT | Trình tự | Nội dung công việc | Trách nhiệm | Thời gian |")  # fmt: skip
    assert found.steps[0].action == "Tiếp nhận Kiểm tra thành phần hồ sơ"
    assert found.roles == ("label", "action", "responsible", "duration")


def test_a_row_that_names_nobody_and_nothing_is_no_step() -> None:
    found = flow(
        "| B1 | Nhận | Công chức | 1 ngày | |", "| | | | 1 ngày | Giấy hẹn |", "| B2 | Trả | Công chức | 1 ngày | |"
    )
    assert [s.label for s in found.steps] == ["B1", "B2"]


def test_the_order_of_who_and_what_is_free() -> None:
    found = flow("| 1 | Công chức | Nhận hồ sơ | 1 ngày |", "| 2 | Lãnh đạo | Ký duyệt | 1 ngày |",
                 head="| STT | Đơn vị/người thực hiện | Nội dung công việc | Thời gian thực hiện |")  # fmt: skip
    assert [(s.responsible, s.action) for s in found.steps] == [("Công chức", "Nhận hồ sơ"), ("Lãnh đạo", "Ký duyệt")]


# ------------------------------------------------------------------------------------------------ odd tables


def test_figures_of_several_cases_in_one_cell_cannot_be_verified() -> None:
    found = flow(
        "| B1 | Nhận | Công chức | 1 ngày | |",
        "| B2 | Thẩm định | Chuyên viên | 02 ngày (cấp mới); 01 ngày (cấp lại) | |",
        "| Tổng thời gian | < | < | 03 ngày (cấp mới); 02 ngày (cấp lại) | |",
    )
    assert (found.steps[1].days, found.steps[1].duration) == (None, "text")
    assert found.stated_total_days is None


def test_a_range_cannot_be_verified() -> None:
    found = flow("| B1 | Nhận | Công chức | 1-2 ngày | |", "| B2 | Trả | Công chức | 02 ngày | |")
    assert [s.duration for s in found.steps] == ["text", "number"]


def test_a_moment_before_something_is_no_duration() -> None:
    found = flow("| B1 | Lập kế hoạch | QA | Trước đánh giá 15 ngày | |", "| B2 | Đánh giá | QA | 02 ngày | |")
    assert [s.days for s in found.steps] == [None, 2]


def test_a_table_without_labels_has_steps_all_the_same() -> None:
    found = flow("| Nhận | Công chức | 1 ngày |", "| Trả | Công chức | 1 ngày |", "| Tổng thời gian | < | 2 ngày |",
                 head="| Nội dung công việc | Trách nhiệm | Thời gian |")  # fmt: skip
    assert [(s.label, s.own_label) for s in found.steps] == [("", False), ("", False)]
    assert found.stated_total_days == 2


def test_a_time_that_slid_into_the_next_row_belongs_to_the_step_above() -> None:
    found = flow("| B1 | Nhận | Công chức | | |", "| | | | 1 ngày | |", "| B2 | Trả | Công chức | 1 ngày | |")
    assert [s.days for s in found.steps] == [1, 1]


def test_a_column_of_people_is_known_by_what_stands_in_it() -> None:
    found = flow("| B1 | Nhận hồ sơ | Chuyên viên phòng | 1 ngày |", "| B2 | Ký duyệt | Lãnh đạo Sở | 1 ngày |",
                 head="| TT | Nội dung công việc | Phân vai | Thời gian |")  # fmt: skip
    assert [s.responsible for s in found.steps] == ["Chuyên viên phòng", "Lãnh đạo Sở"]


def test_a_column_of_times_is_known_by_what_stands_in_it() -> None:
    found = flow("| B1 | Nhận hồ sơ | Chuyên viên phòng | 1 ngày |", "| B2 | Ký duyệt | Lãnh đạo Sở | 1 ngày |",
                 head="| TT | Nội dung công việc | Trách nhiệm | Mức tối đa cho phép |")  # fmt: skip
    assert [s.days for s in found.steps] == [1, 1]


def test_a_column_of_actions_is_known_by_its_length() -> None:
    found = flow("| B1 | Nhận hồ sơ và hẹn ngày trả | Chuyên viên | 1 ngày |", "| B2 | Ký duyệt giấy phép | Sở | 1 ngày |",
                 head="| TT | Phải làm gì | Trách nhiệm | Thời gian |")  # fmt: skip
    assert [s.action for s in found.steps] == ["Nhận hồ sơ và hẹn ngày trả", "Ký duyệt giấy phép"]


def test_labels_under_a_header_of_actions_are_labels() -> None:
    found = flow("| Bước 1 | Nhận hồ sơ | Công chức | 1 ngày |", "| Bước 2 | Ký duyệt | Lãnh đạo Sở | 1 ngày |",
                 head="| Tên bước công việc | Phải làm gì | Trách nhiệm | Thời gian |")  # fmt: skip
    assert [(s.label, s.action) for s in found.steps] == [("Bước 1", "Nhận hồ sơ"), ("Bước 2", "Ký duyệt")]


def test_a_time_column_may_be_split_into_days_and_hours() -> None:
    found = flow("| ^ | ^ | ^ | Ngày làm việc | Giờ làm việc |", "| B1 | Nhận | Công chức | 1 | 8 |",
                 "| B2 | Trả | Công chức | 2 | 16 |",
                 head="| TT | Nội dung công việc | Trách nhiệm | Thời gian | < |")  # fmt: skip
    assert [s.days for s in found.steps] == [1, 2]


def test_a_column_called_steps_beside_the_numbers_holds_the_actions() -> None:
    found = flow("| 1 | Nhận hồ sơ | Công chức | 1 ngày |", "| 2 | Ký duyệt | Lãnh đạo Sở | 1 ngày |",
                 head="| TT | Các bước | Người thực hiện | Thời gian |")  # fmt: skip
    assert [s.action for s in found.steps] == ["Nhận hồ sơ", "Ký duyệt"]


@pytest.mark.parametrize("line", ["Tổng thời gian: 07 ngày làm việc.", "Cộng: 07 ngày", "*Tổng số: 07 ngày làm việc*"])
def test_a_line_below_the_table_states_its_total(line: str) -> None:
    rows = ["| B1 | Nhận | Công chức | 3 ngày | |", "| B2 | Trả | Công chức | 4 ngày | |"]
    (found,) = flows(*rows, "", line)
    assert found.stated_total_days == 7


def test_a_line_below_several_levels_states_the_time_of_all() -> None:
    row = "| B1 | Nhận | Công chức | 2 giờ | |\n| Cộng {} | < | < | 2 giờ | |"
    text = f"1. Cấp xã\n\n{HEAD}\n{row.format('cấp xã')}\n\n2. Cấp tỉnh\n\n{HEAD}\n{row.format('cấp tỉnh')}"
    found = procedure(f"**1. Thủ tục cấp thẻ ra vào kho**\n\n{text}\n\nTổng thời gian giải quyết: 04 giờ làm việc")
    assert [f.stated_total_days for f in found.flows] == [0.25, 0.25]
    assert [t.days for t in found.time_limits] == [0.5]


def test_in_a_matrix_of_posts_the_marked_one_does_the_step() -> None:
    found = flow(
        "| 1 | Nhận hồ sơ | R | I | | 1 |",
        "| 2 | Thẩm định | | R | A | 2 |",
        "| 3 | Ký | | C | A/R | 1 |",
        head="| TT | Công việc | Một cửa | Kiểm soát viên | Chi cục trưởng | Thời gian (ngày) |",
    )
    assert [s.responsible for s in found.steps] == ["Một cửa", "Kiểm soát viên", "Chi cục trưởng"]
    assert "responsible" in found.roles


def test_ways_of_handing_in_are_no_steps() -> None:
    text = "| Hình thức nộp | Thời hạn giải quyết | Phí, lệ phí | Mô tả |\n| Trực tiếp | 05 ngày | Không | Tại Sở |"
    found = procedure(
        f"**1. Thủ tục cấp thẻ ra vào kho**\n\n1.1. Cách thức thực hiện:\n\n{text}\n\n1.2. Thời hạn: 05 ngày"
    )
    assert not found.flows


@pytest.mark.parametrize(
    ("words", "counted"),
    [
        ("Thẩm định. Thời gian khắc phục không tính vào thời hạn giải quyết.", True),
        ("Theo dõi việc cấp thẻ (không tính vào thời gian giải quyết)", False),
        ("Lấy ý kiến. Thời gian này không tính vào thời hạn giải quyết.", False),
    ],
)
def test_another_time_that_does_not_count_leaves_the_step_inside(words: str, counted: bool) -> None:
    found = flow(f"| B1 | {words} | Chuyên viên | 3 ngày | |", "| B2 | Trả | Công chức | 1 ngày | |")
    assert found.steps[0].counted is counted


WHO = "| TT | Đơn vị, người thực hiện | Nội dung công việc | Thời gian thực hiện | Ghi chú |"


@pytest.mark.parametrize(
    "rows",
    [
        ("| I | **Cấp xã** | < | 03 ngày | |", "| II | **Sở Nội vụ** | < | 05 ngày | |"),
        ("| I | Tại UBND cấp xã | | 03 ngày | |", "| II | Tại Sở Nội vụ | | 05 ngày | |"),
        ("| | Tại UBND cấp xã | < | 03 ngày | |", "| | Tại Sở Nội vụ | < | 05 ngày | |"),
        ("| A | Ủy ban nhân dân cấp xã | < | 03 ngày | |", "| B | Chi cục Kiểm lâm | < | 05 ngày | |"),
        ("| I | Cấp xã (03 ngày) | < | < | |", "| II | Sở Nội vụ (05 ngày) | < | < | |"),
    ],
)
def test_a_row_of_a_level_states_the_days_of_its_steps_and_is_none(rows: tuple[str, str]) -> None:
    found = flow(
        rows[0],
        "| 1 | Bộ phận Một cửa | Nhận hồ sơ | 1 ngày | |",
        "| 2 | Công chức | Thẩm tra | 2 ngày | |",
        rows[1],
        "| 1 | Văn thư Sở | Nhận hồ sơ liên thông | 0,5 ngày | |",
        "| 2 | Phòng Nghiệp vụ | Thẩm định | 4,5 ngày | |",
        "| | **TỔNG THỜI GIAN (I + II)** | < | 08 ngày | |",
        head=WHO,
    )
    assert found.stated_total_days == 8
    assert [(t.days, t.first, t.last) for t in found.subtotals] == [(3, 0, 1), (5, 2, 3)]
    assert [s.group for s in found.steps] == [0, 0, 1, 1]


def test_steps_with_roman_numbers_are_steps() -> None:
    found = flow("| I | Nhận hồ sơ | Văn thư | 1 ngày | |", "| II | Trả hồ sơ | Văn thư | 1 ngày | |")
    assert [s.days for s in found.steps] == [1, 1]


@pytest.mark.parametrize("torn", ["| | lập biên bản ghi rõ | | | |", "| | lập biên bản ghi rõ | | | Sổ |"])
def test_a_step_that_a_page_cuts_goes_on_in_the_next_table(torn: str) -> None:
    found = flow(
        "| 1 | Nhận hồ sơ | Công chức | 1 ngày | |",
        "| 2 | Thẩm tra, làm việc với làng nghề; | Chuyên viên | 6 ngày | |",
        "",
        torn,
        "| 3 | Ký | Giám đốc | 1 ngày | |",
        "| | Tổng số ngày | | 08 ngày | |",
    )
    assert [s.days for s in found.steps] == [1, 6, 1]
    assert found.steps[1].action.endswith("lập biên bản ghi rõ")
    assert found.stated_total_days == 8


def test_a_sub_row_in_capitals_stays_a_step() -> None:
    found = flow("| 1 | Nhận | Công chức | 1 ngày | |", "| | Chuyển hồ sơ | Văn thư | | |")
    assert len(found.steps) == 2


def test_sums_of_numbered_parts_close_their_levels() -> None:
    found = flow(
        "| 1 | Nhận | Công chức | 1 ngày | |",
        "| 2 | Ký | UBND xã | 2 ngày | |",
        "| Cộng I | < | < | 3 ngày | |",
        "| 3 | Ký | Giám đốc Sở | 3 ngày | |",
        "| Cộng II | < | < | 3 ngày | |",
        "| Tổng cộng (I + II) | < | < | 6 ngày | |",
    )
    assert found.stated_total_days == 6
    assert [(t.days, t.first, t.last) for t in found.subtotals] == [(3, 0, 1), (3, 2, 2)]


def test_a_level_may_be_numbered_in_the_same_cell() -> None:
    found = flow(
        "| I. Cấp xã | < | < | 3 ngày | |",
        "| 1.1 | Nhận | Công chức | 1 ngày | |",
        "| 1.2 | Ký | UBND xã | 2 ngày | |",
        "| II. Sở Nội vụ | < | < | 3 ngày | |",
        "| 2.1 | Ký | Giám đốc Sở | 3 ngày | |",
    )
    assert [s.label for s in found.steps] == ["1.1", "1.2", "2.1"]
    assert [(t.days, t.first, t.last) for t in found.subtotals] == [(3, 0, 1), (3, 2, 2)]


@pytest.mark.parametrize("partner", ["Đơn vị phối hợp", "Phối hợp", "Cơ quan, đơn vị phối hợp"])
def test_who_only_helps_does_not_do_the_step(partner: str) -> None:
    head = f"| Bước | Việc | {partner} | Đơn vị chủ trì | Hạn (giờ) |"
    found = flow("| 1 | Nhận | Phòng A | Văn phòng | 8 |", "| 2 | Ký | Văn thư | Lãnh đạo Sở | 16 |", head=head)
    assert [s.responsible for s in found.steps] == ["Văn phòng", "Lãnh đạo Sở"]


@pytest.mark.parametrize(
    "words",
    [
        "Tất cả",
        "Tổng thời lượng",
        "Thời gian toàn bộ",
        "Toàn bộ quy trình",
        "Cộng cả hai cấp",
        "Tổng thời gian các bước",
        "Tổng TG",
    ],
)
@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_row_that_only_sums_up_is_the_total_wherever_it_stands(words: str, at: int) -> None:
    rows = ["| 1 | Nhận | Công chức | 1 ngày | |", "| 2 | Ký | Giám đốc | 2 ngày | |"]
    rows.insert(at, f"| {words} | < | < | 3 ngày | |")
    found = flow(*rows)
    assert [s.days for s in found.steps] == [1, 2]
    assert found.stated_total_days == 3


def test_a_row_whose_sum_stands_behind_empty_cells_is_no_step() -> None:
    found = flow("| 1 | Nhận | Công chức | 1 ngày | |", "| | | Tất cả | 1 ngày | |")
    assert len(found.steps) == 1
    assert found.stated_total_days == 1


def test_a_total_below_the_name_of_a_case_is_of_the_steps_that_follow() -> None:
    one, two = flows(
        "| Trường hợp cấp mới | < | < | < | < |",
        "| Tổng thời lượng | < | < | 3 ngày | |",
        "| 1 | Nhận | Công chức | 1 ngày | |",
        "| 2 | Ký | Giám đốc | 2 ngày | |",
        "| Trường hợp cấp lại | < | < | < | < |",
        "| Tổng thời lượng | < | < | 2 ngày | |",
        "| 1 | Nhận | Công chức | 1 ngày | |",
        "| 2 | Ký | Giám đốc | 1 ngày | |",
    )
    assert [one.stated_total_days, two.stated_total_days] == [3, 2]


@pytest.mark.parametrize(
    "step", ["Tổng hợp hồ sơ", "Tổng kết, báo cáo", "Cộng tác viên nhận hồ sơ", "Toàn bộ hồ sơ chuyển Sở"]
)
def test_words_that_only_begin_like_a_sum_are_a_step(step: str) -> None:
    found = flow(f"| 1 | {step} | Công chức | 1 ngày | |", f"| | {step} | Chuyên viên | 2 ngày | |")
    assert len(found.steps) == 2
    assert found.stated_total_days is None


@pytest.mark.parametrize(
    ("unit", "days"), [("Giờ làm việc", 1), ("Giờ", 1), ("Ngày", 8), ("Số ngày", 8), ("Ngày làm việc", 8)]
)
def test_a_column_that_is_headed_by_a_unit_alone_holds_the_times(unit: str, days: float) -> None:
    found = flow(
        "| Công chức | Nhận | 8 |",
        "| Giám đốc | Ký | 8 |",
        head=f"| Đơn vị, chức danh giải quyết | Nội dung xử lý | {unit} |",
    )
    assert [s.days for s in found.steps] == [days, days]


def test_levels_with_their_hours_are_summed_by_the_last_row() -> None:
    found = flow(
        "| **Tại UBND cấp xã** | < | **16** |",
        "| Công chức | Nhận | 4 |",
        "| Lãnh đạo UBND cấp xã | Ký | 12 |",
        "| **Tại Sở Nội vụ** | < | **8** |",
        "| Giám đốc Sở | Ký | 8 |",
        "| **Cộng cấp xã và cấp tỉnh** | < | **24 giờ (03 ngày)** |",
        head="| Đơn vị, chức danh giải quyết | Nội dung xử lý | Giờ làm việc |",
    )
    assert [s.days for s in found.steps] == [0.5, 1.5, 1]
    assert [(t.days, t.first, t.last) for t in found.subtotals] == [(2, 0, 1), (1, 2, 2)]
    assert found.stated_total_days == 3


@pytest.mark.parametrize("head", ["Ngày | Giờ", "Ngày làm việc | Giờ làm việc"])
def test_two_columns_headed_by_units_tell_the_same_time_twice(head: str) -> None:
    found = flow(
        "| 1 | Nhận | Văn thư | 0,5 | 4 |",
        "| 2 | Ký | Giám đốc | 1 | 8 |",
        "| Tổng | | | 1,5 | 12 |",
        head=f"| Bước | Việc | Người làm | {head} |",
    )
    assert [s.days for s in found.steps] == [0.5, 1]
    assert found.stated_total_days == 1.5


LEVELS = "| Bước | Việc | Người làm | Thời gian cấp xã | Thời gian cấp tỉnh |"


@pytest.mark.parametrize("head", [LEVELS, "| Bước | Việc | Người làm | Cấp xã | Cấp tỉnh |"])
def test_the_times_of_a_step_at_two_levels_are_added(head: str) -> None:
    found = flow(
        "| 1 | Nhận | Văn thư | 0,5 ngày | 01 ngày |",
        "| 2 | Ký | Giám đốc | 1 ngày | 2 ngày |",
        "| Tổng | | | 1,5 ngày | 3 ngày |",
        head=head,
    )
    assert [(s.days, s.duration_text) for s in found.steps] == [(1.5, "0,5 ngày + 01 ngày"), (3, "1 ngày + 2 ngày")]
    assert found.stated_total_days == 4.5
    assert found.roles.count("duration") == 1


def test_two_levels_that_each_take_the_whole_time_are_two_ways() -> None:
    found = flow(
        "| 1 | Nhận | Văn thư | 0,5 ngày | 0,5 ngày |",
        "| 2 | Ký | Giám đốc | 1 ngày | 1 ngày |",
        "| Tổng thời gian: 1,5 ngày | < | < | < | < |",
        head=LEVELS,
    )
    assert [(s.days, s.duration_text) for s in found.steps] == [(0.5, "0,5 ngày"), (1, "1 ngày")]
    assert found.stated_total_days == 1.5


def test_a_step_at_one_of_two_levels_takes_its_time_alone() -> None:
    found = flow(
        "| 1 | Nhận | Văn thư xã | 0,5 ngày | |",
        "| 2 | Thẩm định | Phòng Lữ hành | | 2 ngày |",
        "| 3 | Ký | Giám đốc | | 1 ngày |",
        head=LEVELS,
    )
    assert [s.days for s in found.steps] == [0.5, 2, 1]


def test_a_row_above_its_parts_is_their_group() -> None:
    (found,) = flows(
        "| 1 | Bước 1. Tiếp nhận |  | 01 ngày |  |",
        "| 1.1 | Nhận hồ sơ | Công chức một cửa | 0,5 ngày |  |",
        "| 1.2 | Phân công | Chi cục trưởng | 0,5 ngày |  |",
        "| 2 | Trả kết quả | Công chức một cửa | 01 ngày |  |",
    )
    assert [s.label for s in found.steps] == ["1.1", "1.2", "2"]
    assert [(t.days, t.first, t.last) for t in found.subtotals][:1] == [(1.0, 0, 1)]


def test_whoever_a_step_begins_with_does_it_where_no_column_says_who() -> None:
    found = flow("| 1 | Văn thư: vào sổ, chuyển lãnh đạo | 1 ngày |", "| 2 | Lãnh đạo phòng phân công thụ lý | 1 ngày |",
                 "| 3 | Nạp đất vào phễu rồi kiểm tra | 1 ngày |",
                 head="| TT | Nội dung, người thực hiện | Thời gian |")  # fmt: skip
    assert [s.responsible for s in found.steps] == ["Văn thư", "Lãnh đạo phòng", None]


@pytest.mark.parametrize("head", ["Các bước thực hiện", "Tên thủ tục hành chính/ Các bước thực hiện"])
def test_rows_with_parts_of_their_own_name_the_procedures_of_one_table(head: str) -> None:
    code = "" if "Tên" in head else " (1.00173{})"
    rows = [
        f"| TT | {head} | Đơn vị thực hiện | Thời gian (giờ) |",
        f"| 1 | Cấp giấy phép xe tập lái{code.format(5)} | | 12 giờ |",
        "| 1.1 | Tiếp nhận hồ sơ | Bộ phận Một cửa | 4 giờ |",
        "| 1.2 | Ký giấy phép | Lãnh đạo Sở | 8 giờ |",
        f"| 2 | Cấp lại giấy phép xe tập lái{code.format(6)} | | 8 giờ |",
        "| 2.1 | Tiếp nhận hồ sơ | Bộ phận Một cửa | 4 giờ |",
        "| 2.2 | Ký giấy phép | Lãnh đạo Sở | 4 giờ |",
    ]
    found = reading("# QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH\n\n" + "\n".join(rows)).procedures
    assert [(len(p.flows[0].steps), p.flows[0].stated_total_days) for p in found] == [(2, 1.5), (2, 1.0)]
    assert [p.title for p in found] == ["Cấp giấy phép xe tập lái", "Cấp lại giấy phép xe tập lái"]


def test_a_row_with_parts_is_no_procedure_where_nothing_says_so() -> None:
    found = flow("| 1 | Xử lý hồ sơ | | 12 giờ | |", "| 1.1 | Tiếp nhận hồ sơ | Một cửa | 4 giờ | |",
                 "| 1.2 | Ký giấy phép | Lãnh đạo Sở | 8 giờ | |")  # fmt: skip
    assert [s.label for s in found.steps] == ["1.1", "1.2"]


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
