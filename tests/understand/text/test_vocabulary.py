"""What headings, columns and titles are known by: heads, fillers and whole keys."""

from __future__ import annotations

import pytest

from qmslint.resources import yaml_folder
from qmslint.understand.text.vocabulary import (
    PhraseBook,
    column_book,
    keys_of,
    section_book,
    starts_with,
    title_words,
)
from qmslint.understand.text.words import key


def kinds(text: str) -> tuple[str, ...] | None:
    match = section_book().parse(key(text))
    return match.meanings if match else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thành phần hồ sơ", ("dossier",)),
        ("THÀNH PHẦN HỒ SƠ", ("dossier",)),
        ("Thành phần, số lượng hồ sơ", ("dossier", "dossier_sets")),
        ("Thành phần hồ sơ (nếu có)", ("dossier",)),
        ("Thời hạn giải quyết, phí, lệ phí", ("time_limit", "fee")),
        ("Thời gian giải quyết thủ tục hành chính", ("time_limit",)),
        ("Nơi tiếp nhận và trả kết quả", ("place",)),
        ("Cơ sở pháp lý", ("legal_basis",)),
        ("Mục đích và phạm vi áp dụng", ("purpose", "scope")),
        ("Tên mẫu đơn, tờ khai kèm theo", ("forms",)),
        ("Yêu cầu, điều kiện thực hiện TTHC", ("conditions",)),
        ("Kết quả thực hiện thủ tục hành chính", ("result",)),
        ("Scope and applicability", ("scope",)),
        ("Terms and definitions", ("definitions",)),
        ("Revision history", ("revision_history",)),
    ],
)
def test_a_heading_is_known_by_its_words(text: str, expected: tuple[str, ...]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Thành phần hồ sơ được kiểm tra ngay khi nộp",
        "Thời hạn sử dụng của giấy phép hết hiệu lực",
        "Đơn đề nghị cấp phép",
        "Kết quả thẩm định đạt yêu cầu",
        "của thủ tục hành chính",
        "",
    ],
)
def test_running_text_that_begins_like_a_heading_is_none(text: str) -> None:
    assert kinds(text) is None


def test_fillers_alone_name_nothing() -> None:
    assert kinds("nếu có") is None


def test_a_text_of_more_words_than_any_heading_is_not_read() -> None:
    assert kinds("Thành phần hồ sơ " + "và " * 40) is None


def test_words_common_in_running_text_are_weak() -> None:
    book = section_book()
    weak, strong = book.parse(key("Kết quả")), book.parse(key("Thành phần hồ sơ"))
    assert weak is not None and weak.weak
    assert strong is not None and not strong.weak


def test_a_strong_head_makes_a_heading_of_two_strong() -> None:
    match = section_book().parse(key("Thời hạn giải quyết, kết quả"))
    assert match is not None and not match.weak


def test_a_head_that_is_also_a_filler_only_goes_on_with_the_head_before_it() -> None:
    assert kinds("Hồ sơ") == ("records",)
    assert kinds("Nơi tiếp nhận hồ sơ") == ("place",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sơ đồ các bước công việc", ("steps",)),
        ("Bảng mô tả quy trình xử lý", ("steps",)),
        ("Danh sách biểu mẫu của phòng", None),
        ("Hồ sơ", None),
        ("Chất lượng hồ sơ trong năm vừa qua được nâng lên", None),
    ],
)
def test_a_standing_out_heading_may_hold_words_of_its_own(text: str, expected: tuple[str, ...] | None) -> None:
    match = section_book().parse_loosely(key(text))
    assert (match.meanings if match else None) == expected


def test_a_long_line_is_never_read_loosely() -> None:
    assert section_book().parse_loosely(key("Thành phần hồ sơ " * 5)) is None


def test_the_longest_head_at_the_front_decides() -> None:
    assert column_book().begins_with(key("Thời gian lưu trữ tại kho")) == ("retention",)
    assert column_book().begins_with(key("Màu sắc")) == ()


def test_a_head_may_carry_several_meanings() -> None:
    book = PhraseBook({"a": ["Một", "Hai ba => b c"]}, fillers=["và"], openers=["Các"], weak=["Một"])
    assert book.parse(key("Hai ba")).meanings == ("b", "c")  # type: ignore[union-attr]
    assert book.parse(key("Các một và hai ba")).meanings == ("a", "b", "c")  # type: ignore[union-attr]
    assert book.parse(key("một")).weak  # type: ignore[union-attr]


def test_an_opener_alone_is_no_heading() -> None:
    book = PhraseBook({"a": ["Một"]}, fillers=["và"], openers=["Các"])
    assert book.parse(key("Các")) is None
    assert book.parse(key("và một")) is None


def test_a_book_stays_small_however_many_texts_it_reads() -> None:
    book = PhraseBook({"a": ["một"]})
    for i in range(5100):
        assert book.parse(f"một {i}") is None
    assert book.parse("một") is None  # keys only: accents are not folded here
    assert book.parse("mot") is not None


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Tổng thời gian giải quyết", "total", True),
        ("Tổng", "total", False),
        ("Trường hợp cấp lại", "case", True),
        ("Ghi chú", "note", True),
        ("Ghi chúng", "note", False),
        ("Phụ lục II", "annex", True),
        ("Phụ lụch", "annex", False),
    ],
)
def test_a_phrase_leads_only_at_a_word_boundary(text: str, name: str, *, expected: bool) -> None:
    assert starts_with(key(text), name) is expected


def test_the_longest_phrases_come_first() -> None:
    lengths = [len(w) for w in title_words("group")]
    assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize("name", ["control", "dossier", "titles"])
def test_the_keys_of_a_file_stand_where_its_words_do(name: str) -> None:
    def same(words: object, keys: object) -> bool:
        if isinstance(words, dict):
            return (
                isinstance(keys, dict) and words.keys() == keys.keys() and all(same(words[n], keys[n]) for n in words)
            )
        if isinstance(words, list):
            return isinstance(keys, list) and len(words) == len(keys) and all(map(same, words, keys))
        return keys == (key(words) if isinstance(words, str) else words)

    assert same(yaml_folder("vocabulary")[name], keys_of(name))
