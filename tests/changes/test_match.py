"""Which things of two rows are the same thing."""

from __future__ import annotations

import pytest

from qmslint.changes.match import alike, differs, folded, pair


@pytest.mark.parametrize(
    ("one", "other"),
    [("5.2. Thành phần hồ sơ:", "THÀNH PHẦN HỒ SƠ"), ("a) Đơn", "- đơn;"), ("07 ngày", "7 ngày"), ("lý do", "lí do"),
     ("quý khách", "quí khách"), ("hoá đơn", "hóa đơn")],
)  # fmt: skip
def test_two_spellings_of_one_text_fold_alike(one, other) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("07 ngày", "70 ngày"), ("hợp đồng thuê đất", "hợp đồng thuê nhà")])
def test_two_texts_do_not(one, other) -> None:
    assert folded(one) != folded(other)
    assert differs(one, other)


def test_recognised_text_may_have_a_letter_astray_but_no_figure() -> None:
    text = "Bản sao giấy chứng nhận đăng ký doanh nghiệp số 12"
    assert differs(text, text.replace("doanh", "doonh"))
    assert not differs(text, text.replace("doanh", "doonh"), loose=True)
    assert differs(text, text.replace("12", "13"), loose=True)
    assert not differs(None, "", loose=True)


def test_papers_are_alike_by_what_they_are_not_by_how_they_are_handed_in() -> None:
    assert alike("Bản sao hợp đồng thuê đất", "Hợp đồng thuê đất, 02 bản chính") == 1
    assert alike("Bản sao hợp đồng", "Bản sao lý lịch") == 0
    assert alike("Hợp đồng thuê", "Hợp đồng thuê địa điểm tổ chức hội chợ hàng năm") == 0.5
    assert alike("", "Đơn") == 0


def test_pairs_keep_the_order_of_the_newer_row() -> None:
    assert pair("abc", "cxa", str) == [("c", "c"), (None, "x"), ("a", "a"), ("b", None)]


def test_of_several_of_one_key_as_many_as_can_keep_their_order() -> None:
    olds, news = [("s", 1), ("x", 2), ("s", 3)], [("x", 4), ("s", 5)]
    assert pair(olds, news, lambda t: t[0]) == [(("x", 2), ("x", 4)), (("s", 3), ("s", 5)), (("s", 1), None)]


def test_a_later_key_only_pairs_what_an_earlier_one_left_and_none_pairs_nothing() -> None:
    def first(t):
        return t[0]

    def second(t):
        return t[1]

    assert pair([("a", 1), (None, 2)], [(None, 1), ("a", 2)], first, second) == [
        (None, (None, 1)), (("a", 1), ("a", 2)), ((None, 2), None)]  # fmt: skip


def test_the_most_alike_are_paired_first() -> None:
    assert pair(["ab", "abc"], ["abcd"], likeness=lambda a, b: len(a) / len(b)) == [("abc", "abcd"), ("ab", None)]
    assert pair(["a"], ["abcd"], likeness=lambda a, b: len(a) / len(b)) == [(None, "abcd"), ("a", None)]
