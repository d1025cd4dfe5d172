from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.check.lookup.labels import covers, read_label


@pytest.mark.parametrize(
    ("text", "number", "upto", "suffix"),
    [
        ("B1", 1, 1, ""), ("Bước 02:", 2, 2, ""), ("Step 4", 4, 4, ""), ("(3)", 3, 3, ""), ("05.", 5, 5, ""),
        ("B2a", 2, 2, "a"), ("Bước 3 (a)", 3, 3, "(a"), ("B2-B4", 2, 4, ""), ("Bước 2, 3", 2, 3, ""),
        ("2 và 3", 2, 3, ""), ("5.2", 2, 2, ""), ("a)", 1, 1, ""), ("đ.", 5, 5, ""), ("IV", 4, 4, ""), ("XII.", 12, 12, ""),
        ("Bước III", 3, 3, ""), ("Bước hai:", 2, 2, ""),
    ],
)  # fmt: skip
def test_a_label_is_read(text: str, number: int, upto: int, suffix: str) -> None:
    label = read_label(text)
    assert label is not None
    assert (label.number, label.upto, label.suffix) == (number, upto, suffix)


@pytest.mark.parametrize(
    "text", ["", "*", "–", "Tổng", "f)", "IIV", "Bước cuối", "5 năm kể từ ngày nhận đủ hồ sơ hợp lệ"]
)
def test_what_does_not_count_is_no_label(text: str) -> None:
    assert read_label(text) is None


@pytest.mark.parametrize(
    ("text", "number", "printed"),
    [
        ("B1", 2, "B2"), ("Bước 09:", 10, "Bước 10:"), ("01", 2, "02"), ("5.2.", 3, "5.3."), ("d)", 5, "đ)"), ("IV.", 5, "V."),
        ("IX", 40, "XL"), ("B2-B4", 5, "5"), ("y)", 24, "?)"),
        ("Bước III", 4, "Bước IV"), ("Bước hai", 3, "Bước ba"), ("BƯỚC HAI", 3, "BƯỚC BA"),
    ],
)  # fmt: skip
def test_the_label_of_another_number_is_printed_alike(text: str, number: int, printed: str) -> None:
    label = read_label(text)
    assert label is not None
    assert label.at(number) == printed


@given(st.integers(1, 99))
def test_every_number_is_read_back_from_its_printed_label(n: int) -> None:
    for text in ("B1", "Bước 1:", "1."):
        label = read_label(text)
        assert label is not None
        again = read_label(label.at(n))
        assert again is not None
        assert again.number == n


@pytest.mark.parametrize(
    ("label", "wanted", "answer"),
    [
        ("B3", "Bước 3", True), ("B3", "B9", False), ("B2-B4", "3", True), ("5.2", "5.2", True), ("5.2", "6.2", False),
        ("B3.1", "B3", True),
    ],
)  # fmt: skip
def test_a_label_covers_the_numbers_that_it_stands_for(label: str, wanted: str, answer: bool) -> None:
    one, other = read_label(label), read_label(wanted)
    assert one is not None
    assert other is not None
    assert covers(one, other) is answer
