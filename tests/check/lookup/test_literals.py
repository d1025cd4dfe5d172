from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.check.lookup.literals import leads, needs, pattern, phrase

EXPRESSIONS = [
    r"<<\s*[^<>\n]{1,80}>>|\{\{[^{}\n]{1,80}\}\}",
    r"(?<!\w)(?P<fault>ngày\s*[.…_]+\s*tháng)",
    r"(?:số|no\.)\s*:?\s*/",
    r"(?:^|(?<=[\s:(]))(?P<fault>…{2,}|\.{5,}|_{5,})",
    r"(?-i:TBD|T\.B\.D\.)",
    r"\d+\s*(?:năm|tháng)",
    r"a?b+c",
    r"[xy]z|[wv]",
    r"(abc){2,3}d",
    r"Đơn đề nghị",
]
ALPHABET = "abcdxyzwvABC TtBbDd.…_:/<>{}0123số ngày tháng năm no Đđ\n"


@pytest.mark.parametrize("expression", EXPRESSIONS)
@given(text=st.text(ALPHABET, max_size=30))
def test_a_match_holds_one_of_the_literals_and_begins_with_a_lead(expression: str, text: str) -> None:
    for m in re.finditer(expression, text, re.IGNORECASE):
        wanted, first = needs(expression), leads(expression)
        assert not wanted or any(w in text.lower() for w in wanted)
        assert not first or m[0].lower().startswith(first)


@pytest.mark.parametrize(
    ("expression", "wanted", "first"),
    [
        (r"<<\w+>>", ("<<",), ("<<",)),
        (r"(?<!\w)ngày\s+tháng", ("tháng",), ("ngày",)),
        (r"\.{5,}|_{3,}", (".....", "___"), (".....", "___")),
        (r"\d{4}", (), ()),
        (r"a*", (), ()),
        (r"x?yes", ("yes",), ()),
        (r"(?:số|no\.)\s*/", ("số", "no."), ("số", "no.")),
        (r"[ab]cd", ("cd",), ()),
        (r"(?:abc)+", ("abc",), ("abc",)),
    ],
)
def test_the_literals_of_an_expression(expression: str, wanted: tuple[str, ...], first: tuple[str, ...]) -> None:
    assert needs(expression) == wanted
    assert leads(expression) == first


@pytest.mark.parametrize("text", ["Số hóa hồ sơ", "số  hoá\u00a0hồ sơ", "SỐ HÓA HỒ SƠ."])
def test_a_phrase_matches_in_any_case_spacing_and_tone_place(text: str) -> None:
    assert re.search(phrase("số hoá hồ sơ"), unicodedata.normalize("NFC", text), re.IGNORECASE)


@pytest.mark.parametrize("text", ["thành phần", "phí", "phíx", "xphí"])
def test_a_phrase_is_whole_words(text: str) -> None:
    assert bool(re.search(phrase("phí"), text)) is (text == "phí")


def test_a_phrase_may_begin_and_end_with_a_sign() -> None:
    assert re.search(phrase("(*)"), "x(*)y")


def test_a_pattern_is_made_of_a_phrase_or_a_mapping() -> None:
    assert pattern("TBD").match == phrase("TBD")
    made = pattern({"match": "a+", "case": "field", "unless": "b", "in": "steps"})
    assert (made.match, made.case, made.unless, made.zones) == ("a+", "field", "b", ("steps",))
