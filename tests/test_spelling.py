"""Both spellings of i and y, and slips of typing."""

from __future__ import annotations

import pytest

from qmslint.resources import yaml_folder
from qmslint.spelling import in_both_spellings
from qmslint.understand.text.slips import without_slips


def test_lists_hold_the_other_spelling_behind_each_text() -> None:
    assert in_both_spellings({"a": ["lý do", "ngày"], "Ký": "Ký"}) == {"a": ["lý do", "lí do", "ngày"], "Ký": "Ký"}


def test_the_vocabulary_is_given_in_both() -> None:
    signs = yaml_folder("vocabulary")["control"]["signs"]
    assert {"ký tên", "kí tên"} <= set(signs)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Thủ tục : Cấp lại", "Thủ tục: Cấp lại"),
        ("Tên TTHC:Cấp lại", "Tên TTHC: Cấp lại"),
        ("Bước 1 ( 05 ngày ): Tiếp nhận", "Bước 1 (05 ngày): Tiếp nhận"),
        ("Đạt (  ) Không đạt ( )", "Đạt (  ) Không đạt ( )"),
        ("Đơn đề nghị(bản chính)", "Đơn đề nghị (bản chính)"),
        ("The form(s) of QT-07(1), f(x)", "The form(s) of QT-07(1), f(x)"),
        ("https://dichvucong.gov.vn:Cổng", "https://dichvucong.gov.vn: Cổng"),
        ("QT:05, BM:QT.01, 08:30", "QT:05, BM:QT.01, 08:30"),
    ],
)
def test_slips_of_typing_are_taken_out(typed: str, meant: str) -> None:
    assert without_slips(typed) == meant
