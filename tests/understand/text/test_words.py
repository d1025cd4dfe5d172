"""Keys by which words are compared."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.understand.text import words
from qmslint.understand.text.words import digits, key, sentence_case, shorten, squeeze, tone_key

texts = st.text(max_size=60) | st.text("aăâbcdđeêoôơuưyÁẶỂỗỢủýĐÐ ,.:–½\u00a0\u0323\u0301\u200b", max_size=40)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("5.2  THÀNH PHẦN HỒ SƠ:", "5 2 thanh phan ho so"),
        ("Điều kiện – ĐIỀU KIỆN", "dieu kien dieu kien"),
        ("\u00d0iều", "dieu"),
        ("hoá", "hoa"),
        ("Phí,\u00a0lệ\u00a0phí…", "phi le phi"),
        ("SỐ\u200b LƯỢNG", "so luong"),
        ("Straße ΑΒΓ №5", "strasse αβγ 5"),
        ("½ ngày", "ngay"),
        ("", ""),
        ("…", ""),
    ],
)
def test_a_key_keeps_letters_and_digits_only(text: str, folded: str) -> None:
    assert key(text) == folded


@given(texts)
def test_a_key_does_not_see_composition(text: str) -> None:
    assert key(unicodedata.normalize("NFD", text)) == key(unicodedata.normalize("NFC", text))


@given(texts)
def test_a_key_is_its_own_key(text: str) -> None:
    assert key(key(text)) == key(text)


@given(texts)
def test_the_quick_and_the_slow_road_agree(text: str) -> None:
    plain = text.casefold()
    for sign in words._INVISIBLE:
        plain = plain.replace(sign, "")
    slow = "".join(map(words._letter, unicodedata.normalize("NFD", plain)))
    assert key(text) == " ".join(slow.split())


def test_long_texts_fold_like_short_ones() -> None:
    assert key("Thành phần hồ sơ; " * 40) == " ".join(["thanh phan ho so"] * 40)


@pytest.mark.parametrize(("one", "other"), [("hoá", "HÓA"), ("khoẻ", "khỏe"), ("thuỷ", "Thủy"), ("uỷ  ban", "ủy ban")])
def test_a_tone_key_ignores_case_and_the_place_of_the_mark(one: str, other: str) -> None:
    assert tone_key(one) == tone_key(other)


def test_a_tone_key_keeps_the_marks_that_carry_meaning() -> None:
    assert tone_key("ngày") != tone_key("ngay")
    assert tone_key("Sở Y tế") == "sở y tế"
    assert tone_key("QT-03") == "qt-03"


@given(texts)
def test_a_tone_key_is_its_own_tone_key_and_does_not_see_composition(text: str) -> None:
    assert tone_key(tone_key(text)) == tone_key(text)
    assert tone_key(unicodedata.normalize("NFD", text)) == tone_key(unicodedata.normalize("NFC", text))


@given(st.text(max_size=200), st.integers(min_value=1, max_value=100))
def test_a_shortened_text_is_never_longer_than_asked(text: str, n: int) -> None:
    assert len(shorten(text, n)) <= n


def test_shortening_cuts_between_words() -> None:
    assert shorten("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", 20) == "Giấy tiếp nhận hồ…"
    assert shorten("  ngắn \n gọn ", 20) == "ngắn gọn"


def test_small_helpers() -> None:
    assert sentence_case("THÀNH PHẦN HỒ SƠ") == "Thành phần hồ sơ"
    assert sentence_case("Thành phần TTHC") == "Thành phần TTHC"
    assert squeeze("a\u00a0\tb\n c ") == "a b c"
    assert digits("Bước 12a") == "12"
