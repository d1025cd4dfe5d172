"""Dates as offices write them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.understand.text.dates import date_at, earliest_day, find_dates, iso_date, read_date


@pytest.mark.parametrize(
    "text",
    [
        "20/11/2025", "20-11-2025", "20.11.2025", "20 / 11 / 2025", "20/11/25", "2025-11-20", "2025/11/20",
        "ngày 20 tháng 11 năm 2025", "Huế, NGÀY 20 THÁNG 11 NĂM 2025", "20 tháng 11 năm 2025", "20 Nov 2025",
        "20-Nov-2025", "20/NOV/25", "20-Nov-25", "20th November 2025", "November 20, 2025", "Nov. 20 2025",
        "Effective: 20 NOV 2025",
    ],
)  # fmt: skip
def test_a_date_is_read_in_any_spelling(text: str) -> None:
    date = read_date(text)
    assert date is not None
    assert (date.kind, date.iso, date.year) == ("date", "2025-11-20", 2025)


@pytest.mark.parametrize(
    "text", ["31/02/2024", "29/2/2023", "15/13/2025", "ngày 31 tháng 4 năm 2025", "0/1/2020", "11/20/2020"]
)
def test_an_impossible_date_is_recognised(text: str) -> None:
    date = read_date(text)
    assert date is not None
    assert (date.kind, date.iso) == ("impossible", None)


def test_month_first_is_read_where_it_is_asked_for() -> None:
    date = read_date("11/20/2020", day_first=False)
    assert date is not None
    assert date.iso == "2020-11-20"


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Vinh, ngày    tháng 11 năm 2025", 2025),
        ("ngày … tháng … năm 2025", 2025),
        ("ngày .... tháng .... năm ......", None),
        ("ngày /11/2025", 2025),
        ("ngày ..../..../2025", 2025),
        ("ngày …/…/20…", 2020),
    ],
)
def test_a_date_left_blank_is_recognised(text: str, year: int | None) -> None:
    date = read_date(text)
    assert date is not None
    assert (date.kind, date.iso, date.year) == ("blank", None, year)


@pytest.mark.parametrize("text", ["tháng 6/2025", "06/2025", "tháng 6 năm 2025"])
def test_month_and_year_are_a_partial_date(text: str) -> None:
    date = read_date(text)
    assert date is not None
    assert (date.kind, date.iso) == ("partial", "2025-06")


@pytest.mark.parametrize(
    "text", ["", "không có ngày", "YYYY-MM-DD", "63/2010/NĐ-CP", "13/2025", "24/24 giờ", "3.1.2", "3.1.20"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


def test_several_dates_come_in_order_with_their_places() -> None:
    text = "từ ngày 5/1/2024 đến 6 tháng 2 năm 2024 (07-Mar-2024)"
    found = find_dates(text)
    assert [d.iso for d in found] == ["2024-01-05", "2024-02-06", "2024-03-07"]
    assert [text[d.start : d.end] for d in found] == [d.text for d in found]
    assert find_dates("İ 20/11/2025")[0].iso == "2025-11-20"


def test_a_date_beside_a_word() -> None:
    text = "ký ngày 09 tháng 6 năm 2025, ngày 10/6/2025, ngày tốt"
    first, second, third = (i + 4 for i in range(len(text)) if text.startswith("ngày", i))
    assert (date_at(text, first) or ("",) * 4)[3] == "2025-06-09"
    beside = date_at(text, second)
    assert beside is not None
    assert (beside.iso, beside.text) == ("2025-06-10", "10/6/2025")
    assert date_at(text, third) is None


@given(st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31)))
def test_every_day_of_a_century_is_possible_in_every_form(day: datetime.date) -> None:
    forms = (
        f"{day.day}/{day.month}/{day.year}", f"{day:%d-%m-%y}", day.isoformat(), f"{day:%d %b %Y}", f"{day:%B %d, %Y}",
        f"ngày {day.day:02} tháng {day.month:02} năm {day.year}",
    )  # fmt: skip
    for form in forms:
        assert [d.iso for d in find_dates(form)] == [day.isoformat()], form


@given(st.integers(1900, 2199), st.integers(0, 13), st.integers(0, 32))
def test_only_days_of_the_calendar_have_an_iso_form(year: int, month: int, day: int) -> None:
    try:
        expected = datetime.date(year, month, day).isoformat()
    except ValueError:
        expected = None
    assert iso_date(year, month, day) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ngày     tháng 11 năm 2025", "2025-11-01"),
        ("ngày … tháng … năm 2025", "2025-01-01"),
        ("ngày    tháng    năm", None),
        ("ngày /11/2025", "2025-11-01"),
        ("ngày / /2025", "2025-01-01"),
        ("11/2025", "2025-11-01"),
        ("không có ngày", None),
    ],
)
def test_a_date_left_blank_in_part_has_a_first_day(text: str, day: str | None) -> None:
    assert earliest_day(text) == day


@pytest.mark.parametrize(
    ("text", "iso"), [("Date: April 2025", "2025-04"), ("Nov. 2006", "2006-11"), ("SOP of May, 2019", "2019-05")]
)
def test_a_month_and_year_in_english_are_partial(text: str, iso: str) -> None:
    assert [(d.kind, d.iso) for d in find_dates(text)] == [("partial", iso)]


def test_words_that_begin_like_a_month_are_none() -> None:
    assert not find_dates("market 2025, Mayor 2024, decree 2018")
