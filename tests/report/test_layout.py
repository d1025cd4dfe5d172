"""Lines that fit a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.report.layout import excerpt_lines, one_line, shorten, told_apart, width, wrap

PRINTABLE = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs", "Mn")), max_size=120)


@pytest.mark.parametrize(
    ("text", "columns"),
    [("abc", 3), ("Thủ tục", 7), ("hồ", 2), ("ho\u0302\u0300", 2), ("汉字", 4), ("\u200b", 0), ("½ ngày…", 7)],
)
def test_width_is_what_a_terminal_uses(text, columns):
    assert width(text) == columns


def test_a_long_text_is_wrapped_at_blanks_and_indented():
    assert wrap("một hai ba bốn", 9, "- ", "  ") == ["- một hai", "  ba bốn"]


def test_a_word_wider_than_the_line_is_kept_whole():
    assert wrap("a 0123456789 b", 5) == ["a", "0123456789", "b"]


def test_line_breaks_are_kept():
    assert wrap("a\nb c", 10, "", "  ") == ["a", "  b c"]


@given(PRINTABLE, st.integers(8, 100))
def test_wrapping_loses_no_word_and_keeps_to_the_width(text, columns):
    lines = wrap(text, columns, "  ", "    ")
    assert " ".join(lines).split() == text.split()
    assert all(width(line) <= columns or len(line.split()) == 1 for line in lines)


@given(PRINTABLE, st.integers(4, 60))
def test_a_shortened_text_fits(text, columns):
    assert width(shorten(text, columns)) <= columns


def test_a_shortened_text_ends_at_a_word():
    assert shorten("Thành phần hồ sơ gồm", 14) == "Thành phần …"
    assert shorten("Thànhphầnhồsơgồm", 8) == "Thànhph…"


def test_control_and_format_characters_become_blanks():
    assert one_line("a\tb\nc\x1b[0m\u202e\u00a0d\x9b") == "a b c [0m  d "


def test_an_excerpt_shows_a_caret_under_the_fault():
    assert excerpt_lines("Thời hạn 07 ngày", (9, 16), 40) == ["Thời hạn 07 ngày", "         ^^^^^^^"]


def test_a_caret_stands_right_behind_wide_letters():
    assert excerpt_lines("汉字 lỗi", (3, 6), 40) == ["汉字 lỗi", "     ^^^"]


@pytest.mark.parametrize("span", [None, (5, 5), (9, 3), (-1, 2), (2, 99)])
def test_an_excerpt_without_a_usable_span_has_no_caret(span):
    assert excerpt_lines("  ba  bốn ", span, 40) == ["ba bốn"]


def test_an_empty_excerpt_gives_no_lines():
    assert excerpt_lines(" ", None, 40) == []
    assert excerpt_lines("  ", (0, 1), 40) == []


def test_leading_blanks_do_not_move_the_caret():
    assert excerpt_lines("\t  lỗi", (3, 6), 40) == ["lỗi", "^^^"]


@given(PRINTABLE, st.integers(0, 119), st.integers(1, 40), st.integers(20, 80))
def test_an_excerpt_fits_and_its_carets_stand_under_its_text(text, start, length, columns):
    lines = excerpt_lines(text, (start, start + length), columns)
    assert len(lines) <= 2
    assert all(width(line) <= columns for line in lines)
    if len(lines) == 2:
        assert set(lines[1].strip()) == {"^"}


def test_a_long_excerpt_is_cut_around_the_fault():
    text = "a" * 50 + " lỗi ở đây " + "b" * 50
    first, second = excerpt_lines(text, (51, 60), 30)
    assert "lỗi ở đây" in first
    assert first.startswith("…")
    assert first.endswith("…")
    assert first[second.index("^") : second.rindex("^") + 1] == "lỗi ở đây"


def test_files_are_called_by_their_names_and_like_names_by_their_folders() -> None:
    assert told_apart(["a/b/x.docx", "a/c/y.docx"]) == ["x.docx", "y.docx"]
    assert told_apart(["a/b/x.docx", "a/c/x.docx", "a/z.docx"]) == ["b/x.docx", "c/x.docx", "z.docx"]
