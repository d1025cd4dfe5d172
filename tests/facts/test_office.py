"""Whose a document is, by the lines at its head."""

from __future__ import annotations

import pytest

from qmslint.facts.office import office_of
from tests.check.little import line, reading


@pytest.mark.parametrize(
    ("lines", "office"),
    [
        (("UBND TỈNH BÌNH TRẠCH", "SỞ CÔNG THƯƠNG", "QUY TRÌNH"), "SỞ CÔNG THƯƠNG"),
        (("SỞ CÔNG THƯƠNG", "TỈNH BÌNH TRẠCH", "QUY TRÌNH"), "SỞ CÔNG THƯƠNG TỈNH BÌNH TRẠCH"),
        (("ỦY BAN NHÂN DÂN\nTỈNH BÌNH TRẠCH", "QUYẾT ĐỊNH"), "ỦY BAN NHÂN DÂN TỈNH BÌNH TRẠCH"),
        (("SỞ CÔNG THƯƠNG", "Đơn vị: Phòng Quản lý thương mại"), "Phòng Quản lý thương mại"),
        (("Northgate Laboratories", "Standard operating procedure"), "Northgate Laboratories"),
        (("Department of Chemistry", "SOP-1"), "Department of Chemistry"),
        (("Đơn vị: ……", "Phòng họp của cơ quan được dùng như sau:"), ""),
        (("Khóa XI, kỳ họp thứ 4", "Trường hợp khác:"), ""),
        (("1. Mục đích", "Quy định việc cấp thẻ."), ""),
    ],
)
def test_the_line_at_the_head_that_names_an_office(lines: tuple[str, ...], office: str) -> None:
    assert office_of(reading(blocks=[line(i, text) for i, text in enumerate(lines)])) == office


def test_what_stands_far_below_is_no_head() -> None:
    lines = [line(i, "Nội dung.") for i in range(20)] + [line(20, "SỞ CÔNG THƯƠNG")]
    assert office_of(reading(blocks=lines)) == ""
