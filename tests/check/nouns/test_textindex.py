from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qmslint.check.nouns.subjects import Subjects
from qmslint.check.nouns.textindex import TextIndex
from tests.check.little import texts

LINES = st.lists(st.text("abc .…đĐ", max_size=12), min_size=1, max_size=6)


def index(lines: list[str]) -> TextIndex:
    return TextIndex(Subjects(texts(*lines)))


@given(LINES, st.lists(st.sampled_from(["a", "bc", "đ", "…", "  "]), max_size=3))
def test_the_paragraphs_that_hold_a_literal_are_found(lines: list[str], literals: list[str]) -> None:
    wanted = [n for n, text in enumerate(lines) if any(x in text.lower() for x in literals)]
    assert index(lines).having(literals) == wanted


@given(LINES, st.sampled_from(["a", "ab", "đ"]))
def test_every_place_of_a_literal_is_found(lines: list[str], literal: str) -> None:
    made = index(lines)
    wanted = [(n, i) for n, text in enumerate(lines) for i in range(len(text)) if text.lower().startswith(literal, i)]
    found = [(at, *made.paragraph_at(at)) for at in made.offsets(literal)]
    assert [(n, at - start) for at, n, start in found] == wanted


def test_a_run_of_one_sign_is_one_place() -> None:
    assert list(index(["a .......... b ....."]).offsets(".....")) == [2, 15]


def test_subjects_are_made_when_asked_for() -> None:
    lines = index(["một", "hai", "ba"]).paragraphs
    assert len(lines) == 3
    assert [lines[n].value.text for n in range(3)] == ["một", "hai", "ba"]
    assert lines[1] is lines[1]


def test_letters_that_grow_in_small_letters_are_noticed() -> None:
    assert index(["ngày"]).aligned
    assert not index(["İstanbul"]).aligned
