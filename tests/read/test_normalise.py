from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.read.normalise import clean, odd


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("Bo\u0302\u0323 pha\u0302\u0323n", "Bộ phận"),
        ("Bô \u0323 phâ \u0323n", "Bộ phận"),
        ("\u00d0\u01a1n", "Đơn"),
        ("\u0189ơn", "Đơn"),
        ("QT\u201103", "QT-03"),
        ("QT\u201003", "QT-03"),
        ("04\u00a0giờ", "04 giờ"),
        ("hồ\u200bsơ\ufeff", "hồsơ"),
        ("tổ\u00adchức", "tổchức"),
        ("a\u2028b", "a\nb"),
        ("\uf0fc", "✓"),
        ("\uf0a8", "☐"),
        ("a\x00\x07b", "ab"),
        ("Thời hạn：（05）ngày；", "Thời hạn:(05)ngày;"),
        ("½ ngày – “x” …", "½ ngày – “x” …"),
        ("a\tb\nc", "a\tb\nc"),
    ],
)
def test_one_form_of_every_character(raw, wanted):
    assert clean(raw) == wanted


def test_plain_vietnamese_needs_no_cleaning():
    assert odd("Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập – Tự do – Hạnh phúc: 0,5 ngày (“B1”)") is None


BLOCKS = ((0x09, 0x24F), (0x300, 0x36F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2126, 0x212B), (0xF000, 0xF0FF))
latin = st.text(alphabet=st.sampled_from([chr(code) for first, last in BLOCKS for code in range(first, last + 1)]))


@given(latin)
def test_cleaning_twice_changes_nothing_and_text_without_oddities_is_clean(text):
    once = clean(text)
    assert clean(once) == once
    if odd(text) is None:
        assert once == text


@given(st.text(alphabet="aăâeêioôơuưyđ\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b "))
def test_text_comes_out_composed(text):
    assert unicodedata.is_normalized("NFC", clean(text))
