"""Words, numbers, days and places in both languages."""

from __future__ import annotations

import re
import string

import pytest

from qmslint.model import Location
from qmslint.report import words
from qmslint.report.place import in_words
from qmslint.report.words import count, day, decimal, say


@pytest.mark.parametrize("name", words.every())
def test_both_languages_have_the_same_gaps(name):
    vi, en, *many = words.every()[name]
    gaps = [sum(1 for _, field, *_ in string.Formatter().parse(t) if field is not None) for t in (vi, en, *many)]
    assert len(set(gaps)) == 1


def test_every_word_that_is_said_is_there():
    """Names are looked up when a sentence is made: a missing one would crash only then."""
    from pathlib import Path

    import qmslint

    folder = Path(qmslint.__file__).parent
    said = set()
    for file in folder.rglob("*.py"):
        if file.parent.name not in ("check", "read", "understand", "verbs"):
            text = file.read_text(encoding="utf-8")
            said |= set(re.findall(r'(?:say|count)\([^"\n]*?lang, (?:len\([^)]*\), )?[\'"]([a-z-]+)[\'"]', text))
            said |= set(re.findall(r'Mistake\([^"\n]*(?:"",|path,|content\.path,)[^"\n]*"([a-z-]+)"', text))
    assert len(said) > 50
    assert {name for name in said if name not in words.every() and not name.endswith("-")} == set()


def test_counts_have_their_plural():
    assert count("en", 1, "error") == "1 error"
    assert count("en", 2, "error") == "2 errors"
    assert [count("en", n, "day-count") for n in (0.5, 1.0, 2.0)] == ["0.5 days", "1 day", "2 days"]
    assert count("vi", 6.5, "day-count") == "6,5 ngày"
    assert count("vi", 2, "error") == "2 lỗi"
    assert count("en", 0, "history-count") == "0 history entries"


def test_numbers_and_days_are_written_as_the_language_writes_them():
    assert decimal("vi", 6.5) == "6,5"
    assert decimal("en", 6.25) == "6.25"
    assert decimal("vi", 10.0) == "10"
    assert day("vi", "2026-11-02") == "02/11/2026"
    assert day("en", "2026-11-02") == "2026-11-02"
    assert day("vi", "2026") == "2026"


def test_an_unknown_word_is_a_key_error():
    with pytest.raises(KeyError):
        say("vi", "no-such-word")


@pytest.mark.parametrize(
    ("location", "vi", "en"),
    [
        (
            Location(section="5.2 Thành phần hồ sơ", table=2, row=3, column=4, page=4),
            "mục 5.2 Thành phần hồ sơ › bảng 2 › dòng 3 › cột 4, khoảng trang 4",
            "section 5.2 Thành phần hồ sơ › table 2 › row 3 › column 4, about page 4",
        ),
        (Location(page=4, page_exact=True), "trang 4", "page 4"),
        (
            Location(part="textbox", section="1 Mục đích"),
            "hộp văn bản › mục 1 Mục đích",
            "text box › section 1 Mục đích",
        ),
        (Location(), "toàn văn bản", "whole document"),
        (Location(index=3), "phần nội dung", "document body"),
    ],
)
def test_a_place_is_told_in_words(location, vi, en):
    assert in_words(location, "vi") == vi
    assert in_words(location, "en") == en
