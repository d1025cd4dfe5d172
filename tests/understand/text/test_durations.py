"""What time cells, limits in prose and headers say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.understand.text.durations import find_durations, read_duration, total_in_header, unit_in_header


@pytest.mark.parametrize(
    ("text", "days", "unit"),
    [
        ("02 ngày", 2, "day"),
        ("0,25 ngày làm việc", 0.25, "workday"),
        ("0.125 ngày", 0.125, "day"),
        ("1/2 ngày", 0.5, "day"),
        ("3/4 ngày làm việc", 0.75, "workday"),
        ("½ ngày", 0.5, "day"),
        ("01 ½ ngày", 1.5, "day"),
        ("1½ngày", 1.5, "day"),
        ("2 1/2 ngày", 2.5, "day"),
        ("04 giờ làm việc", 0.5, "hour"),
        ("08h", 1, "hour"),
        ("(8h)", 1, "hour"),
        ("30 phút", 0.0625, "minute"),
        ("1.440 phút", 3, "minute"),
        ("1.200 giờ làm việc", 150, "hour"),
        ("2 giờ 30 phút", 0.3125, "hour"),
        ("1h30", 0.1875, "hour"),
        ("2h30 phút", 0.3125, "hour"),
        ("01 ngày 04 giờ", 1.5, "day"),
        ("01 ngày và 4 giờ", 1.5, "day"),
        ("1 ngày rưỡi", 1.5, "day"),
        ("ngày rưỡi", 1.5, "day"),
        ("Nửa ngày làm việc", 0.5, "workday"),
        ("một ngày", 1, "day"),
        ("mười lăm ngày", 15, "day"),
        ("hai mươi ngày làm việc", 20, "workday"),
        ("Trong thời hạn 05 (năm) ngày làm việc", 5, "workday"),
        ("10 (mười) ngày, kể từ ngày nhận đủ hồ sơ hợp lệ", 10, "day"),
        ("Không quá 17 ngày kể từ ngày nhận đủ hồ sơ", 17, "day"),
        ("02 ngày làm việc kể từ ngày 05 tháng 6 năm 2025", 2, "workday"),
        ("05 ngày làm việc theo Nghị định số 99/2030/NĐ-CP ngày 09/6/2030", 5, "workday"),
        ("1 ngà y", 1, "day"),
        ("04 gi ờ", 0.5, "hour"),
        ("02 ngay lam viec", 2, "workday"),
        ("0, 5 ngày", 0.5, "day"),
        ("0,5 (ngày)", 0.5, "day"),
        ("Ngày làm việc: 30", 30, "workday"),
        ("Giờ làm việc 240", 30, "hour"),
        ("0 ngày", 0, "day"),
        ("5 working days", 5, "workday"),
        ("2 business days", 2, "workday"),
        ("10 calendar days", 10, "day"),
        ("4 hours", 0.5, "hour"),
        ("half a day", 0.5, "day"),
        ("one day", 1, "day"),
        ("within 24 hours of receipt", 3, "hour"),
        ("sau 24 giờ kể từ khi nhận hồ sơ", 3, "hour"),
    ],
)
def test_a_figure_is_read_in_working_days(text: str, days: float, unit: str) -> None:
    duration = read_duration(text)
    assert (duration.kind, duration.days, duration.unit) == ("number", days, unit)


@pytest.mark.parametrize(
    ("text", "days", "hours", "stated"),
    [
        ("80 giờ làm việc (tương đương 10 ngày làm việc)", 10, 80, 10),
        ("1,5 ngày = 12 giờ", 1.5, 12, 1.5),
        ("15 ngày (120 giờ)", 15, 120, 15),
        ("02 ngày/16 giờ", 2, 16, 2),
        ("02 ngày 16 giờ", 2, 16, 2),
        ("40 giờ làm việc (4 ngày làm việc)", 5, 40, 4),
        ("04 giờ làm việc", 0.5, 4, None),
        ("03 ngày", 3, None, None),
        (
            "96 giờ làm việc (12 ngày làm việc kể từ ngày nhận đủ hồ sơ) trong đó:\n- Xã: 40 giờ (05 ngày)",
            12, 96, 12,
        ),
    ],
)  # fmt: skip
def test_one_limit_in_two_units_keeps_both_figures(
    text: str, days: float, hours: float | None, stated: float | None
) -> None:
    duration = read_duration(text)
    assert (duration.days, duration.hours, duration.stated_days) == (days, hours, stated)


@pytest.mark.parametrize(
    "text",
    [
        "Giờ hành chính", "Trong giờ hành chính", "Giờ HC", "Không tính thời gian", "KHÔNG TÍNH THỜI GIAN.",
        "Không tính thời gian chờ kết quả", "Không tính vào thời gian giải quyết", "-", "N/A",
    ],
)  # fmt: skip
def test_steps_that_take_no_time_of_the_limit_are_zero_without_a_number(text: str) -> None:
    assert read_duration(text)[:2] == (None, "zero")


@pytest.mark.parametrize("text", ["", "  ", "…", "……….", "...../.....", "____"])
def test_blanks_are_empty(text: str) -> None:
    assert read_duration(text)[:2] == (None, "empty")


@pytest.mark.parametrize(
    "text",
    [
        "Trong ngày", "Trong ngày làm việc", "Theo giấy hẹn", "Ngay sau khi nhận đủ hồ sơ", "Ngay", "Không", "1-2 ngày",
        "từ 1 đến 2 ngày", "01 ngày - 02 ngày", "0 5 ngày", "24/24 giờ", "24/24h", "Sau 15 giờ hàng ngày", "08 giờ 00",
        "từ 7h30 đến 11h30", "ngày 20/11/2025", "ngày 06 tháng 8 năm 2010", "kể từ ngày 01/7/2025",
        "Theo Quyết định số 15 ngày 20/11/2025", "Quý 3 năm 2025", "5 (năm) bộ", "theo mẫu số 2 h) Tên mẫu đơn",
        "1 buổi", "7", "2/24", "Same day", "As needed", "số 15 ngày /11/2025", "31 / 2 1/1 ngày",
    ],
)  # fmt: skip
def test_what_cannot_be_verified_is_text(text: str) -> None:
    assert read_duration(text)[:2] == (None, "text")


@pytest.mark.parametrize(
    ("text", "unit"), [("02 tháng", "month"), ("2 weeks", "week"), ("01 tuần", "week"), ("3 năm", "year")]
)
def test_weeks_months_and_years_have_no_length_in_working_days(text: str, unit: str) -> None:
    assert read_duration(text)[:3] == (None, "text", unit)
    assert read_duration("2", unit)[:3] == (None, "text", unit)


@pytest.mark.parametrize(
    ("text", "alternatives"),
    [
        ("10 ngày hoặc 30 ngày (trường hợp phải lấy ý kiến)", (10, 30)),
        ("10 ngày (30 ngày đối với hồ sơ phức tạp)", (10, 30)),
        ("02 ngày, 10 giờ", (2, 1.25)),
        ("02 giờ - 01 ngày", (0.25, 1)),
        ("- Thẩm định: Không quá 15 ngày\n- Phê duyệt: Không quá 05 ngày", (15, 5)),
    ],
)
def test_figures_of_several_cases_leave_no_number(text: str, alternatives: tuple[float, ...]) -> None:
    duration = read_duration(text)
    assert (duration.days, duration.kind, duration.alternatives) == (None, "text", alternatives)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("10 ngày làm việc:\n- Sở: 7 ngày\n- UBND tỉnh: 3 ngày", 10),
        ("07 ngày (chậm nhất 01 ngày trước khi hết hạn phải báo)", 7),
        ("02 ngày làm việc (mỗi ngày 8 giờ)", 2),
        ("05 ngày làm việc; 05 ngày làm việc", 5),
        ("15 ngày, trong đó Sở 10 ngày, xã 5 ngày, bưu điện 01 ngày", 15),
        ("Tổng: không quá 28 ngày\n- Đăng tải: 05 ngày (không tính trong quy trình giải quyết)", 28),
    ],
)
def test_the_outer_figure_counts(text: str, days: float) -> None:
    assert read_duration(text)[:2] == (days, "number")


def test_a_figure_outside_the_total_is_marked() -> None:
    outside = read_duration("05 ngày làm việc (không tính vào thời gian giải quyết)")
    assert (outside.days, outside.outside) == (5, True)
    assert read_duration("Không tính trong thời gian giải quyết").outside
    assert not read_duration("15 ngày (không tính thời gian niêm yết)").outside
    assert not read_duration("05 ngày").outside


@pytest.mark.parametrize(
    ("text", "days", "hours"),
    [
        ("05 ngày làm việc (08 giờ/ngày làm việc), tương đương 40 giờ", 5, None),
        ("05 ngày làm việc (tính 08 giờ làm việc/ngày)", 5, None),
        ("40 giờ (mỗi ngày 08 giờ làm việc)", 5, 40),
        ("40 giờ làm việc (05 ngày làm việc x 08 giờ/ngày)", 5, 40),
        ("24 giờ làm việc/03 ngày làm việc", 3, 24),
        ("08 giờ/ 01 ngày", 1, 8),
        ("05 ngày làm việc (tính 08 giờ/01 ngày)", 5, None),
    ],
)
def test_how_many_hours_a_day_has_is_no_length(text: str, days: float, hours: float | None) -> None:
    found = read_duration(text)
    assert (found.days, found.hours) == (days, hours)
    assert found.stated_days in (None, days)


@pytest.mark.parametrize(
    ("text", "hint", "days"),
    [("0,25", "day", 0.25), ("½", "workday", 0.5), ("1/2", "day", 0.5), ("04", "hour", 0.5), ("90", "minute", 0.1875)],
)
def test_a_bare_number_takes_the_unit_of_the_header(text: str, hint: str, days: float) -> None:
    assert read_duration(text, hint)[:3] == (days, "number", hint)
    assert read_duration(text)[:2] == (None, "text")


def test_a_printed_unit_beats_the_header() -> None:
    assert read_duration("04 giờ", "workday").days == 0.5
    assert read_duration("2-3", "day")[:2] == (None, "text")
    assert read_duration("24/24", "day")[:2] == (None, "text")


@given(
    st.integers(1, 400),
    st.sampled_from(["ngày", "ngày làm việc", "days", "NGÀY"]),
    st.sampled_from(["", " ", "\u00a0"]),
)
def test_whole_days_are_read_in_any_spelling(days: int, unit: str, gap: str) -> None:
    for text in (f"{days}{gap}{unit}", f"{days:02}{gap}{unit}", f"Không quá {days}{gap}{unit} kể từ ngày nhận hồ sơ"):
        assert read_duration(text).days == days


@given(st.integers(1, 800))
def test_hours_and_days_agree(quarters: int) -> None:
    hours = quarters / 4
    shown = f"{hours:g}".replace(".", ",")
    duration = read_duration(f"{shown} giờ làm việc ({hours / 8:g} ngày)") if quarters % 16 == 0 else None
    assert read_duration(f"{shown} giờ").hours == hours
    assert duration is None or duration.days == duration.stated_days


@given(st.text("0123456789/,.-½ ngàyiờhp'(tháng)\n", max_size=40))
def test_any_text_is_read_and_found_spans_lie_within_it(text: str) -> None:
    assert read_duration(text).kind in ("number", "zero", "text", "empty")
    end = 0
    for found in find_durations(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end


def test_running_text_gives_its_durations_in_order() -> None:
    text = (
        "Trong thời hạn 05 ngày làm việc kể từ ngày 01/7/2025, Sở gửi lấy ý kiến; cơ quan trả lời trong 15 ngày, "
        "tiếp nhận 24/24 giờ, trước 16 giờ hàng ngày; lưu 02 năm."
    )
    found = find_durations(text)
    assert [(f.duration.days, f.duration.unit) for f in found] == [
        (5, "workday"), (15, "day"), (None, "hour"), (None, "year"),
    ]  # fmt: skip
    assert text[found[0].start : found[0].end] == "05 ngày làm việc"


def test_parts_of_a_figure_are_marked() -> None:
    found = find_durations("12 ngày làm việc, trong đó: Sở 08 ngày; UBND tỉnh 04 ngày")
    assert [(f.duration.days, f.part) for f in found] == [(12, False), (8, True), (4, True)]


def test_letters_that_grow_in_lower_case_do_not_shift_the_text() -> None:
    assert find_durations("İİİ 05 ngày")[0].duration.text == "05 ngày"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Thời gian (ngày làm việc)", "workday"),
        ("Thời gian thực hiện (ngày)", "day"),
        ("Thời gian\n(giờ làm việc)", "hour"),
        ("ĐVT: giờ", "hour"),
        ("Thời gian (đơn vị tính: phút)", "minute"),
        ("Thời gian (tính theo ngày làm việc)", "workday"),
        ("Số ngày", "day"),
        ("Ngày làm việc", "workday"),
        ("Thời gian/ngày", "day"),
        ("Duration (hours)", "hour"),
        ("THỜI GIAN GIẢI QUYẾT TTHC (03 ngày làm việc)", "workday"),
        ("Thời gian", None),
        ("Thời gian thực hiện (tính mỗi ngày 08 giờ làm việc)", None),
        ("Thời gian (1 ngày = 8 giờ)", None),
        ("Thời hạn (08 giờ/ngày làm việc)", None),
        ("Trách nhiệm", None),
    ],
)
def test_a_header_may_name_the_unit(text: str, unit: str | None) -> None:
    assert unit_in_header(text) == unit


def test_a_header_may_state_the_total() -> None:
    total = total_in_header("Quy trình giải quyết tại cấp tỉnh (05 ngày làm việc)")
    assert total is not None and (total.days, total.unit) == (5, "workday")
    assert total_in_header("Thời gian thực hiện (tính mỗi ngày 08 giờ làm việc)") is None
    assert total_in_header("Thời gian thực hiện") is None
    assert total_in_header("Bước 1") is None


@pytest.mark.parametrize(
    ("text", "days"), [("0,5 ngày\n04 giờ", 0.5), ("01 ngày 08 giờ", 1.0), ("01 ngày 04 giờ", 1.5)]
)
def test_a_time_said_again_in_hours_is_no_sum(text: str, days: float) -> None:
    assert read_duration(text).days == days


def test_a_figure_is_quoted_with_the_bracket_that_closes_it() -> None:
    (found,) = find_durations("Tổng thời gian: 24 (giờ làm việc).")
    assert (found.duration.days, found.duration.text) == (3, "24 (giờ làm việc)")
