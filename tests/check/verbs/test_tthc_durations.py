"""Sums of durations: what counts, what does not, and what cannot be told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.check.context import Context
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Options
from qmslint.check.verbs import durations
from qmslint.model import Control, Document, Flow, Location, Procedure, Reading, Step, Total
from tests.check.asking import decision, finds, process, says

RULE = "time-sum-mismatch"
TOTAL = "Tổng thời gian giải quyết | < | < | "


def test_two_rows_below_one_number_with_the_same_time_are_no_whole_and_its_part() -> None:
    rows = (
        "1. | Tiếp nhận | Một cửa | 0,5 ngày",
        "2. | Thẩm định | Phòng A | 01 ngày",
        "^ | Soát xét | Phòng B | 01 ngày",
    )
    assert finds(RULE, process(*rows, "3. | Ký | Lãnh đạo Sở | 0,5 ngày", TOTAL + "03 ngày")) == []


def test_a_header_repeated_without_its_column_for_remarks_goes_on_with_the_steps() -> None:
    head = "| Bước | Nội dung công việc | Trách nhiệm | Thời gian | {} |"
    rows = "| {0} | Tiếp nhận | Một cửa | 0,5 ngày | |\n| {1} | Thẩm định | Phòng A | 01 ngày | |"
    table = "\n".join(
        (head.format("Ghi chú"), rows.format(1, 2), head.format(""), rows.format(3, 4), "| " + TOTAL + "03 ngày | |")
    )
    assert finds(RULE, f"# Quy trình cấp thẻ kho lạnh\n\n{table}") == []


def test_a_sum_that_differs_is_told_with_both_figures() -> None:
    text = process("B1 | Tiếp nhận | Một cửa | 0,5 ngày", "B2 | Thẩm định | Phòng A | 06 ngày", TOTAL + "07 ngày")
    assert says(RULE, text) == ["The steps add up to 6.5 days, the total says 7 days."]
    assert says(RULE, text, "vi") == ["Các bước cộng lại là 6,5 ngày, tổng thời gian ghi 7 ngày."]
    (finding,) = finds(RULE, text)
    assert (finding.observed, finding.expected, finding.confidence) == ("6.5", "7", "high")
    assert finding.level == "error"
    assert "63/2010/NĐ-CP 8.2.đ" in finding.clause


@pytest.mark.parametrize(
    ("one", "other", "total"),
    [
        ("1/4 ngày", "3/4 ngày", "01 ngày"),
        ("½ ngày", "1,5 ngày", "02 ngày làm việc"),
        ("04 giờ làm việc", "12 giờ", "2 ngày"),
        ("0.25 ngày", "0,75 ngày", "8 giờ làm việc"),
        ("Giờ hành chính", "03 ngày", "03 ngày"),
        ("Không tính thời gian", "03 ngày", "03 ngày"),
        ("01 ngày", "09 ngày", "80 giờ làm việc (tương đương 10 ngày làm việc)"),
        ("01 ngày", "04 ngày", "Không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ"),
        ("1/3 ngày", "2/3 ngày", "01 ngày"),
    ],
)
def test_figures_in_any_dress_add_up(one: str, other: str, total: str) -> None:
    assert (
        finds(RULE, process(f"B1 | Tiếp nhận | Một cửa | {one}", f"B2 | Xử lý | Phòng A | {other}", TOTAL + total))
        == []
    )


@pytest.mark.parametrize("words", ["Trong ngày", "Theo giấy hẹn", "Ngay sau khi nhận đủ hồ sơ", "1-2 ngày"])
def test_a_time_that_is_no_number_makes_no_mismatch_but_cannot_be_verified(words: str) -> None:
    text = process(f"B1 | Tiếp nhận | Một cửa | {words}", "B2 | Xử lý | Phòng A | 01 ngày", TOTAL + "05 ngày")
    assert finds(RULE, text) == []
    (finding,) = finds("time-sum-unverifiable", text)
    assert finding.level == "info"
    assert finding.params["step"] == "B1"


def test_an_empty_cell_makes_the_total_unverifiable() -> None:
    text = process("B1 | Tiếp nhận | Một cửa |", "B2 | Xử lý | Phòng A | 01 ngày", TOTAL + "05 ngày")
    assert finds(RULE, text) == []
    assert len(finds("time-sum-unverifiable", text)) == 1


def test_a_time_merged_over_steps_counts_once() -> None:
    rows = ["B1 | Tiếp nhận | Một cửa | 01 ngày", "B2 | Xử lý | Phòng A | 04 ngày", "B3 | Trình | Phòng A | ^"]
    assert finds(RULE, process(*rows, TOTAL + "05 ngày")) == []
    assert len(finds(RULE, process(*rows, TOTAL + "09 ngày"))) == 1


def test_a_step_outside_the_total_does_not_count() -> None:
    text = process(
        "B1 | Tiếp nhận | Một cửa | 01 ngày",
        "B2 | Xử lý | Phòng A | 02 ngày",
        "B3 | Đăng tải (không tính trong quy trình giải quyết hồ sơ) | Phòng A | 05 ngày",
        TOTAL + "03 ngày",
    )
    assert finds(RULE, text) == []


def test_days_that_the_total_itself_leaves_out_do_not_count() -> None:
    text = process(
        "B1 | Tiếp nhận | Một cửa | 01 ngày",
        "B2 | Xử lý | Phòng A | 02 ngày",
        "B3 | Đăng tải | Phòng A | 05 ngày",
        TOTAL + "Không quá 03 ngày; đăng tải: 05 ngày (không tính trong quy trình giải quyết hồ sơ)",
    )
    assert finds(RULE, text) == []


LEVELS = (
    "Quy trình giải quyết tại cấp xã ({0} ngày làm việc) | < | < | <",
    "Bước 1 | Tiếp nhận | Công chức xã | 01 ngày",
    "Bước 2 | Trình ký | Công chức xã | 01 ngày",
    "Quy trình giải quyết tại cấp tỉnh (03 ngày làm việc) | < | < | <",
    "Bước 1 | Thẩm định | Sở Nội vụ | 02 ngày",
    "Bước 2 | Ký | Lãnh đạo Sở | 01 ngày",
)


def test_each_level_is_held_to_its_own_total() -> None:
    assert finds(RULE, process(*(r.format("02") for r in LEVELS))) == []
    told = says(RULE, process(*(r.format("04") for r in LEVELS)))
    assert len(told) == 1
    assert "add up to 2 days, the total of that part says 4 days" in told[0]


def test_a_flow_without_a_total_is_held_to_the_one_limit_with_less_confidence() -> None:
    above = "Thời hạn giải quyết: 05 ngày làm việc."
    text = process("B1 | Tiếp nhận | Một cửa | 01 ngày", "B2 | Xử lý | Phòng A | 02 ngày", above=above)
    (finding,) = finds(RULE, text)
    assert finding.confidence == "medium"
    assert "the time limit is 5 days" in says(RULE, text)[0]


def test_working_days_are_not_held_to_a_limit_in_calendar_days() -> None:
    above = "Thời hạn giải quyết: 30 ngày."
    rows = ("B1 | Tiếp nhận | Một cửa | 02 ngày làm việc", "B2 | Xử lý | Phòng A | 20 ngày làm việc")
    assert finds(RULE, process(*rows, above=above)) == []
    assert len(finds(RULE, process(*rows, above="Thời hạn giải quyết: 30 ngày làm việc."))) == 1
    assert len(finds(RULE, process(*rows, above="Thời hạn giải quyết: 15 ngày."))) == 1


def test_steps_told_in_prose_are_compared_only_if_each_has_a_time() -> None:
    each = """**1. Thủ tục công nhận câu lạc bộ (1.012380)**

Thời hạn giải quyết: 05 ngày làm việc.

Bước 1. Tiếp nhận hồ sơ. Thời gian: 01 ngày.

Bước 2. Thẩm định hồ sơ. Thời gian: 02 ngày.
"""
    assert len(finds(RULE, each)) == 1
    assert finds(RULE, each.replace("Thời gian: 01 ngày.", "")) == []
    # two last days counted from one day on are no shares of the limit
    assert finds(RULE, each.replace("Thời gian: 02 ngày", "Trong 05 ngày kể từ ngày nhận đủ hồ sơ")) == []


def test_the_time_of_a_step_that_only_sums_up_its_parts_counts_once() -> None:
    rows = (
        "3 | Thẩm định | Phòng A | 03 ngày",
        "3.1 | Kiểm tra | Chuyên viên | 01 ngày",
        "3.2 | Trình | Phòng A | 02 ngày",
    )
    text = process("1 | Tiếp nhận | Một cửa | 01 ngày", "2 | Chuyển | Một cửa | 01 ngày", *rows, TOTAL + "05 ngày")
    assert finds(RULE, text) == []


def test_a_table_without_a_column_of_times_is_left_alone() -> None:
    text = """**1. Thủ tục cấp thẻ (1.012345)**

Thời hạn giải quyết: 05 ngày làm việc.

| Bước | Nội dung công việc | Trách nhiệm |
| B1 | Tiếp nhận | Một cửa |
| B2 | Thẩm định | Phòng A |
"""
    assert finds(RULE, text) == []
    assert finds("time-sum-unverifiable", text) == []


def test_days_and_working_days_in_one_flow_are_told_once() -> None:
    text = process("B1 | Tiếp nhận | Một cửa | 01 ngày", "B2 | A | B | 02 ngày làm việc", "B3 | C | D | 01 ngày")
    (finding,) = finds("time-unit-mixed", text)
    assert finding.params == {"one": "01 ngày", "other": "02 ngày làm việc"}


def test_hours_beside_days_are_no_mixture() -> None:
    assert finds("time-unit-mixed", process("B1 | A | B | 04 giờ", "B2 | C | D | 02 ngày làm việc")) == []


@pytest.mark.parametrize(("hours", "right"), [(80, True), (60, False), (240, False)])
def test_a_limit_in_hours_must_be_eight_a_day(hours: int, right: bool) -> None:
    text = f"""# QUY TRÌNH ĐĂNG KÝ HOẠT ĐỘNG

**1. Thời hạn giải quyết**

10 ngày làm việc (tương đương {hours} giờ làm việc).

**2. Thành phần hồ sơ**

- Đơn đăng ký: 01 bản chính.
"""
    assert (finds("hours-days-mismatch", text) == []) is right


def test_two_procedures_of_a_decision_are_told_apart() -> None:
    first = process("B1 | A | B | 01 ngày", "B2 | C | D | 01 ngày", TOTAL + "02 ngày")
    other = process(
        "B1 | A | B | 01 ngày", "B2 | C | D | 01 ngày", TOTAL + "04 ngày", title="**2. Thủ tục cấp đổi thẻ (1.012346)**"
    )
    (finding,) = finds(RULE, decision(first + "\n" + other))
    assert finding.procedure_index == 1


CHECK = durations.compile({"find": "mismatch"})


def _faults(days: list[float], total: float) -> list[Fault]:
    steps = tuple(Step(f"B{i}", "a", "b", d, f"{d} ngày", None, Location(), "number") for i, d in enumerate(days, 1))
    stated = Total(total, f"{total} ngày", Location(), "Tổng", 0, len(steps) - 1)
    flow = Flow(None, steps, total, Location(), stated, roles=("label", "action", "duration"))
    procedure = Procedure("P", None, (), "process", Location(), ((0, 9),), flows=(flow,))
    reading = Reading("a.docx", Document("a.docx", "docx", "", ()), "vi", "procedure", Control(), (procedure,))
    context = Context(reading, Options())
    (subject,) = context.all("flow")
    assert isinstance(subject, Subject)
    return [f for f in CHECK(subject, context) if isinstance(f, Fault)]


QUARTERS = st.lists(st.integers(1, 80).map(lambda n: n / 4), min_size=1, max_size=20)


@given(QUARTERS)
def test_a_total_that_is_the_sum_is_never_told(days: list[float]) -> None:
    assert _faults(days, sum(days)) == []


@given(QUARTERS, st.integers(1, 40).map(lambda n: n / 8), st.booleans())
def test_a_total_that_is_another_is_always_told_with_both_figures(days: list[float], by: float, more: bool) -> None:
    total = sum(days) + (by if more else -by)
    (fault,) = _faults(days, total)
    assert float(fault.params["sum"]) == pytest.approx(sum(days), abs=0.001)
    assert float(fault.params["total"]) == pytest.approx(total, abs=0.001)
