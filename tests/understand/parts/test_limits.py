"""Time limits: from their part, from totals, from the list annex."""

from __future__ import annotations

import pytest

from qmslint.model import TimeLimit
from tests.understand.samples import STEPS, procedure


def limits(*paragraphs: str) -> tuple[TimeLimit, ...]:
    head = ("# Thủ tục cấp thẻ ra vào kho", "## 1. Thành phần hồ sơ", "- Đơn đề nghị")
    return procedure("\n\n".join((*head, *paragraphs, "## 3. Lệ phí: Không"))).time_limits


@pytest.mark.parametrize(
    ("text", "days", "unit"),
    [
        ("2. Thời hạn giải quyết: 07 ngày làm việc", 7, "workday"),
        ("2. Thời gian giải quyết: Không quá 17 ngày kể từ ngày nhận đủ hồ sơ", 17, "day"),
        ("2. Thời gian xử lý: 04 giờ làm việc", 0.5, "hour"),
        ("2. Tổng thời hạn: 04 ngày làm việc (không kể thời gian bổ sung)", 4, "workday"),
        ("Mã số: 1.001061. Thời gian giải quyết: 07 ngày kể từ ngày nhận đủ hồ sơ.", 7, "day"),
        ("**2. Thời hạn giải quyết:** 10 (mười) ngày", 10, "day"),
    ],
)
def test_a_limit_stands_behind_its_label(text: str, days: float, unit: str) -> None:
    (found,) = limits(text)
    assert (found.days, found.unit, found.source, found.case) == (days, unit, "section", None)


@pytest.mark.parametrize("line", ["- Thời hạn: 03 ngày làm việc", "• Thời gian: 03 ngày làm việc."])
def test_a_limit_may_stand_behind_a_dash_and_a_short_label(line: str) -> None:
    found = procedure(f"**1. Thủ tục cấp thẻ kho lạnh (1.990001)**\n\n{line}\n{STEPS}")
    assert [limit.days for limit in found.time_limits] == [3.0]
    assert "time_limit" in [s.kind for s in found.sections]


def test_the_limit_that_was_cut_holds_for_the_steps() -> None:
    head = "**1. Thủ tục cấp thẻ kho lạnh (1.990001)**\n\n- Thời hạn giải quyết theo quy định: {} ngày làm việc;\n\n"
    text = head + "- Thời hạn giải quyết sau cắt giảm: 03 ngày làm việc.\n" + STEPS
    found = procedure(text.format("05"))
    assert [limit.days for limit in found.time_limits] == [5.0, 3.0]
    assert found.flows[0].stated_total_days == 3.0
    assert [limit.days for limit in procedure(text.format("03")).time_limits] == [3.0]


def test_a_limit_stands_below_its_heading() -> None:
    (found,) = limits("## 2. Thời hạn giải quyết", "Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.")
    assert found.days == 5
    assert found.location.section == "2 Thời hạn giải quyết"


def test_each_case_has_its_limit() -> None:
    found = limits("## 2. Thời hạn giải quyết", "- Trường hợp cấp mới: 05 ngày làm việc;",
                   "- Trường hợp cấp lại: 03 ngày làm việc.")  # fmt: skip
    assert [(t.days, t.case) for t in found] == [(5, "Trường hợp cấp mới"), (3, "Trường hợp cấp lại")]


def test_the_case_may_follow_its_figure() -> None:
    found = limits("2. Thời hạn giải quyết: 05 ngày đối với cấp mới; 03 ngày đối với cấp lại")
    assert [(t.days, t.case) for t in found] == [(5, "đối với cấp mới"), (3, "đối với cấp lại")]


def test_one_limit_in_two_units_is_one() -> None:
    (found,) = limits("2. Thời hạn giải quyết: 80 giờ làm việc (tương đương 10 ngày làm việc)")
    assert (found.days, found.stated_hours, found.stated_days) == (10, 80, 10)


def test_two_units_that_disagree_are_kept_as_stated() -> None:
    (found,) = limits("2. Thời hạn giải quyết: 10 ngày làm việc (tương đương 72 giờ làm việc)")
    assert (found.stated_days, found.stated_hours) == (10, 72)


@pytest.mark.parametrize("text", ["Ngay khi nhận đủ hồ sơ", "Theo giấy hẹn", "Trong ngày làm việc", "Không quy định"])
def test_words_without_a_figure_are_a_limit_without_days(text: str) -> None:
    (found,) = limits(f"2. Thời hạn giải quyết: {text}")
    assert (found.days, found.text) == (None, text)


def test_words_count_only_where_no_figure_stands() -> None:
    (found,) = limits("## 2. Thời hạn giải quyết", "Tính từ khi nhận đủ hồ sơ.", "- 05 ngày làm việc")
    assert found.days == 5


def test_time_outside_the_limit_is_no_limit() -> None:
    (found,) = limits(
        "2. Thời hạn giải quyết: 05 ngày làm việc; 10 ngày khắc phục (không tính vào thời gian giải quyết)"
    )
    assert found.days == 5


def test_a_part_of_the_limit_is_no_limit() -> None:
    (found,) = limits("2. Thời hạn giải quyết: 10 ngày làm việc, trong đó: Sở 07 ngày, UBND tỉnh 03 ngày")
    assert found.days == 10


def test_a_limit_said_twice_counts_once() -> None:
    assert len(limits("2. Thời hạn giải quyết: 05 ngày", "05 ngày")) == 1


def test_a_table_of_days_and_hours_states_one_limit() -> None:
    (found,) = limits("## 2. Thời gian giải quyết", "| Ngày làm việc | Giờ làm việc |\n| 30 | 240 |")
    assert (found.days, found.stated_days, found.stated_hours, found.unit) == (30, 30, 240, "workday")


def test_hours_alone_are_a_limit() -> None:
    (found,) = limits("## 2. Thời gian giải quyết", "| Ngày làm việc | Giờ làm việc |\n| | 240 giờ |\n| a | b |")
    assert (found.days, found.stated_days, found.stated_hours, found.unit) == (30, None, 240, "hour")


def test_days_and_hours_side_by_side_are_one_limit() -> None:
    (found,) = limits("## 2. Thời gian giải quyết", "| Ngày làm việc | 30 ngày | Giờ làm việc | 240 giờ |")
    assert (found.days, found.stated_hours) == (30, 240)


def test_a_table_may_give_each_case_its_limit() -> None:
    found = limits("## 2. Thời gian giải quyết", "| Cấp mới | 05 ngày |\n| Cấp lại | 03 ngày |")
    assert [(t.days, t.case) for t in found] == [(5, "Cấp mới"), (3, "Cấp lại")]


def test_a_figure_in_another_part_is_no_limit() -> None:
    assert limits("2. Điều kiện: đã hoạt động từ 30 ngày trở lên") == ()


def test_a_total_serves_where_no_part_states_a_limit() -> None:
    found = procedure(f"# Quy trình cấp thẻ\n{STEPS}| Tổng thời gian | < | < | 2 ngày |")
    assert [(t.days, t.source) for t in found.time_limits] == [(2, "total")]


def test_a_total_is_no_limit_where_a_part_states_one() -> None:
    found = procedure(f"# Quy trình cấp thẻ\n\n1. Thời hạn giải quyết: 02 ngày\n\n## 2. Quy trình thực hiện\n{STEPS}"
                      "| Tổng thời gian | < | < | 3 ngày |")  # fmt: skip
    assert [(t.days, t.source) for t in found.time_limits] == [(2, "section")]
    assert found.flows[0].stated_total_days == 3


def test_a_total_in_a_header_is_a_limit_of_its_own_source() -> None:
    found = procedure("# Quy trình cấp thẻ\n\n| Bước | Nội dung | Trách nhiệm | Thời gian (02 ngày) |\n"
                      "| 1 | Nhận | Công chức | 1 ngày |\n| 2 | Trả | Công chức | 1 ngày |")  # fmt: skip
    assert [(t.days, t.source) for t in found.time_limits] == [(2, "header")]


def test_a_total_that_names_both_units_keeps_both() -> None:
    found = procedure(f"# Quy trình cấp thẻ\n{STEPS}| Tổng thời gian | < | < | 16 giờ làm việc (tương đương 02 ngày) |")
    (limit,) = found.time_limits
    assert (limit.days, limit.stated_days, limit.stated_hours) == (2, 2, 16)


def test_steps_without_a_total_are_held_to_the_one_limit() -> None:
    found = procedure(f"# Quy trình cấp thẻ\n\n1. Thời hạn giải quyết: 02 ngày\n\n## 2. Quy trình thực hiện\n{STEPS}")
    assert found.flows[0].stated_total_days == 2
    assert found.flows[0].total is not None and found.flows[0].total.label == "limit"


def test_steps_of_two_cases_are_held_to_the_limit_of_their_case() -> None:
    table = (
        "| TT | Trình tự | Trách nhiệm | Thời gian |\n| B1 | Nhận | Công chức | {} |\n| B2 | Trả | Công chức | 1 ngày |"
    )
    found = procedure(
        "# Quy trình cấp thẻ\n\n## 1. Thời hạn giải quyết\n\n- Trường hợp cấp mới: 05 ngày\n\n- Trường hợp cấp lại: 03 ngày\n\n"
        f"## 2. Quy trình thực hiện\n\na) Trường hợp cấp mới\n\n{table.format('4 ngày')}\n\n"
        f"b) Trường hợp cấp lại\n\n{table.format('2 ngày')}"
    )
    assert [(f.case, f.stated_total_days) for f in found.flows] == [
        ("a) Trường hợp cấp mới", 5), ("b) Trường hợp cấp lại", 3),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "2. Thời hạn: 07 ngày. Đối với xã miền núi thì được tăng thêm không quá 10 ngày.",
        "2. Thời hạn: 07 ngày. Trường hợp hồ sơ chưa hợp lệ, trong 03 ngày phải có văn bản yêu cầu bổ sung.",
        "2. Thời hạn: 07 ngày; hồ sơ thiếu thì trong 02 ngày cơ quan hướng dẫn hoàn thiện.",
        "2. Thời hạn: 07 ngày (cấp xã 03 ngày, cấp tỉnh 04 ngày)",
    ],
)
def test_extensions_answers_to_faulty_dossiers_and_parts_are_no_limits(text: str) -> None:
    assert [t.days for t in limits(text)] == [7]


def test_a_case_with_faulty_dossiers_has_a_limit_of_its_own() -> None:
    text = "2. Thời hạn: 07 ngày đối với trường hợp hồ sơ đủ; 05 ngày đối với trường hợp có yêu cầu bổ sung hồ sơ"
    assert [t.days for t in limits(text)] == [7, 5]


WAYS = "| Hình thức nộp | Thời hạn giải quyết | Phí, lệ phí | Mô tả |"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["| Trực tiếp | 12 Ngày làm việc | 150.000 đồng | Bổ sung trong 02 ngày |",
          "| Trực tuyến | 12 Ngày làm việc |  |  |"], [(12, None)]),
        (["| Trực tiếp | 12 Ngày |  |  |", "| Trực tuyến | 8 Ngày |  |  |"], [(12, "Trực tiếp"), (8, "Trực tuyến")]),
    ],
)  # fmt: skip
def test_a_table_of_ways_to_file_states_limits_and_is_no_flow(
    rows: list[str], expected: list[tuple[float, str | None]]
) -> None:
    found = procedure("\n".join(["# Thủ tục cấp thẻ ra vào kho", "", "## Cách thức thực hiện", "", WAYS, *rows, STEPS]))
    assert [(t.days, t.case) for t in found.time_limits] == expected
    assert [len(f.steps) for f in found.flows] == [2]
    assert {"how_to_apply", "time_limit", "fee"} <= {s.kind for s in found.sections}


def test_a_place_a_time_and_a_fee_side_by_side() -> None:
    text = "\n".join(["# Thủ tục cấp thẻ ra vào kho", "", "| Nơi tiếp nhận | Thời gian xử lý | Lệ phí |",
                      "| Trung tâm Phục vụ hành chính công | 05 ngày làm việc | Không |", STEPS])  # fmt: skip
    assert [t.days for t in procedure(text).time_limits] == [5]


def test_a_case_may_only_be_named_before_its_figure() -> None:
    found = limits("2. Thời hạn giải quyết: Cấp mới: 04 ngày; gia hạn: 02 ngày")
    assert [(t.days, t.case) for t in found] == [(4, "Cấp mới"), (2, "gia hạn")]


@pytest.mark.parametrize("blank", ["…… ngày", "..... ngày làm việc", "Không quá …… ngày.", "____ giờ"])
def test_a_limit_that_was_never_filled_in_states_nothing(blank: str) -> None:
    assert limits(f"**2. Thời hạn giải quyết**\n\n{blank}") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Trong ngày làm việc; trường hợp cần xác minh thì thời hạn giải quyết không quá 05 ngày làm việc",
        "Ngay sau khi nhận đủ hồ sơ hợp lệ. Trường hợp cần xác minh: 05 ngày làm việc.",
    ],
)
def test_the_figure_of_one_case_beside_a_limit_in_words_holds_for_no_flow(text: str) -> None:
    found = procedure(
        f"# Thủ tục cấp thẻ ra vào kho\n\n## 1. Thời hạn giải quyết\n\n{text}\n\n## 2. Trình tự\n\n{STEPS}"
    )
    assert [(t.days, (t.case or "").lower()) for t in found.time_limits] == [(None, ""), (5, "trường hợp cần xác minh")]
    assert found.flows[0].total is None


def test_a_clause_that_only_leads_to_the_figure_is_no_limit_in_words() -> None:
    (found,) = limits("2. Thời hạn giải quyết: Ngay sau khi nhận đủ hồ sơ, trong 05 ngày làm việc")
    assert found.days == 5


def test_what_was_cut_and_from_what_is_no_limit() -> None:
    told = "Thời hạn giải quyết: 05 ngày làm việc (đã cắt giảm 02 ngày so với quy định là 07 ngày)"
    assert [limit.days for limit in procedure(f"1. Thủ tục cấp thẻ leo núi\n\n{told}\n\n{STEPS}").time_limits] == [5.0]
