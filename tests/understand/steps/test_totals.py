"""Totals of step tables: in rows, headers, headings and lines below, and what is not counted in them."""

from __future__ import annotations

import pytest

from tests.understand.samples import HEAD, flow, flows, procedure
from tests.understand.steps.samples import CASES

WHO = "| TT | Đơn vị, người thực hiện | Nội dung công việc | Thời gian thực hiện | Ghi chú |"
LEVELS = "| Bước | Việc | Người làm | Thời gian cấp xã | Thời gian cấp tỉnh |"


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


def test_the_total_of_a_case_may_stand_in_its_heading() -> None:
    new, again = flows(
        "| Trường hợp cấp mới: 05 ngày làm việc | < | < | < | < |", *CASES[1:3],
        "| Trường hợp cấp lại: 03 ngày làm việc | < | < | < | < |", *CASES[5:7],
    )  # fmt: skip
    assert (new.stated_total_days, again.stated_total_days) == (5, 3)


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


def test_an_office_and_its_time_above_a_table_state_no_limit_but_its_share() -> None:
    head = "| TT | Trình tự | Trách nhiệm | Thời gian |\n"
    found = procedure(
        "**1. Thủ tục cấp thẻ kho lạnh (1.990001)**\n\nThời hạn giải quyết: 05 ngày làm việc\n\n"
        f"I. UBND cấp xã (02 ngày làm việc)\n\n{head}"
        "| B1 | Nhận | Công chức xã | 01 ngày |\n| B2 | Gửi | Công chức xã | 01 ngày |\n\n"
        f"II. Sở Nội vụ (03 ngày làm việc)\n\n{head}| B3 | Thẩm định | Chuyên viên | 02 ngày |\n| B4 | Ký | Giám đốc | 01 ngày |"
    )
    assert [limit.days for limit in found.time_limits] == [5.0]
    assert [s.label for f in found.flows for s in f.steps] == ["B1", "B2", "B3", "B4"]


def test_a_line_right_above_each_of_several_tables_states_the_total_of_that_table() -> None:
    head = "| TT | Trình tự | Trách nhiệm | Thời gian |\n"
    found = procedure(
        "# Quy trình cấp thẻ kho lạnh\n\n**1. Thời hạn giải quyết**\n\n- Cấp mới: 03 ngày;\n\n- Cấp lại: 02 ngày.\n\n"
        f"**2. Trình tự**\n\n**2.1. Cấp mới**\n\n*Tổng thời gian: 03 ngày*\n\n{head}"
        "| 1 | Nhận | Văn thư | 1 ngày |\n| 2 | Ký | Giám đốc | 2 ngày |\n\n"
        f"**2.2. Cấp lại**\n\n*Tổng thời gian: 02 ngày*\n\n{head}"
        "| 1 | Nhận | Văn thư | 1 ngày |\n| 2 | Ký | Giám đốc | 1 ngày |"
    )
    assert [(limit.days, limit.case) for limit in found.time_limits] == [(3.0, "Cấp mới"), (2.0, "Cấp lại")]
    assert [(f.case, f.stated_total_days) for f in found.flows] == [("2.1. Cấp mới", 3.0), ("2.2. Cấp lại", 2.0)]


def test_a_line_above_the_first_of_several_tables_alone_states_the_limit_of_the_whole() -> None:
    head = "| TT | Trình tự | Trách nhiệm | Thời gian |\n"
    found = procedure(
        "# Quy trình cấp thẻ kho lạnh\n\n**1. Trình tự**\n\nTổng thời gian: 05 ngày\n\n"
        f"{head}| 1 | Nhận | Công chức xã | 1 ngày |\n| 2 | Gửi | Văn thư xã | 2 ngày |\n\n"
        f"Tại Sở Nội vụ\n\n{head}| 3 | Ký | Giám đốc | 2 ngày |\n| 4 | Trả | Văn thư | 0 ngày |"
    )
    assert [limit.days for limit in found.time_limits] == [5.0]
