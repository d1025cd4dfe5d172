"""Headings that only say where steps are done, and the total that such a heading states."""

from __future__ import annotations

import pytest

from qmslint.model import Location
from qmslint.understand.text.levels import names_level, stated_total
from tests.understand.samples import STEPS, procedure, titles


@pytest.mark.parametrize(
    "text",
    [
        "1.1. Quy trình giải quyết tại cấp xã (03 ngày làm việc)",
        "2. Cấp tỉnh",
        "b) Tại Sở Nông nghiệp và Môi trường",
        "2.2. Tại Hạt Kiểm lâm khu vực (04 ngày làm việc)",
        "Quy trình nội bộ giải quyết tại UBND cấp xã: 02 ngày",
        "I. Thời gian giải quyết tại cấp tỉnh",
        "II. Sở Nội vụ (04 ngày làm việc)",
        "b) Văn phòng UBND tỉnh (½ ngày):",
    ],
)
def test_a_heading_that_says_where_is_a_level(text: str) -> None:
    assert names_level(text)


@pytest.mark.parametrize(
    "text",
    [
        "1. Cấp bổ sung giấy phép kinh doanh",
        "2. Quy trình cấp giấy phép xây dựng",
        "3. Tài liệu liên quan",
        "1. Xác nhận nguồn gốc lâm sản tại cấp xã",
        "1. Cấp xã (1.000111)",
        "1. Trường hợp cấp mới (05 ngày làm việc)",
        "2. Sở hữu nhà ở của tổ chức nước ngoài",
    ],
)
def test_a_title_is_no_level(text: str) -> None:
    assert not names_level(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Tại Sở (05 ngày làm việc)", 5.0),
        ("Cấp xã: 16 giờ làm việc", 2.0),
        ("Giai đoạn 1: Tại cấp xã (02 ngày)", 2.0),
        ("1.2. Cấp tỉnh – Tổng thời gian: không quá 07 ngày", 7.0),
        ("Trường hợp cấp lại (thời hạn giải quyết: 1/2 ngày)", 0.5),
        ("Hồ sơ nộp sau 15 giờ", None),
        ("Tại xã (áp dụng từ năm 2025)", None),
    ],
)
def test_a_heading_states_a_total_in_brackets_or_behind_a_colon(text: str, days: float | None) -> None:
    total = stated_total(text, Location())
    assert (total.days if total else None) == days


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("**1.1. Quy trình giải quyết tại cấp xã (02 ngày)**", "**1.2. Quy trình giải quyết tại cấp tỉnh (02 ngày)**"),
        ("1. Cấp xã", "2. Cấp tỉnh"),
        ("1.1. Cấp mới", "1.2. Cấp lại"),
        ("**Trường hợp 1: Cấp mới (02 ngày)**", "**Trường hợp 2: Cấp lại (02 ngày)**"),
        ("**1.1. Đối với tổ chức**", "**1.2. Đối với cá nhân**"),
        ("a) Tại UBND xã: 02 ngày", "b) Tại Sở Xây dựng: 02 ngày"),
    ],
)
def test_levels_and_cases_stand_inside_one_procedure(one: str, other: str) -> None:
    text = f"**1. Thủ tục cấp thẻ kho lạnh loại lớn (1.000111)**\n\n{one}\n{STEPS}\n\n{other}\n{STEPS}"
    assert titles(text) == ["Thủ tục cấp thẻ kho lạnh loại lớn"]
    assert [f.case for f in procedure(text).flows] == [one.strip("*"), other.strip("*")]
