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
        # words that are alike but for their marks
        (
            ("UBND XÃ VĨNH THUẬN", "Số trang", "Trưởng phòng Kinh tế", "Vũ Trọng Khải", "Thanh Trà"),
            "UBND XÃ VĨNH THUẬN",
        ),
        (("UBND XÃ VĨNH THUẬN", "Trường Thịnh, ngày 27 tháng 02 năm 2026"), "UBND XÃ VĨNH THUẬN"),
        (("**UỶ BAN NHÂN DÂN TỈNH TRÀ GIANG**",), "UỶ BAN NHÂN DÂN TỈNH TRÀ GIANG"),
        # sentences, lists, posts, bodies in general
        (("BỘ CÔNG THƯƠNG", "- Cục Kiểm soát TTHC;", "+ Sở kiểm tra và cấp Giấy chứng nhận."), "BỘ CÔNG THƯƠNG"),
        (("Sở kiểm tra bể bơi", "Viện trưởng Nguyễn Thế Cường", "Sở Y tế, Ủy ban nhân dân cấp xã"), ""),
        # names that go on in the next line, in the next column, in another place
        (("UBND TỈNH CÁT BÀ", "CHI CỤC", "THÚ Y VÀ THỦY SẢN"), "CHI CỤC THÚ Y VÀ THỦY SẢN"),
        (("CÔNG TY CỔ PHẦN", "CẤP NƯỚC VÀM RÂY"), "CÔNG TY CỔ PHẦN CẤP NƯỚC VÀM RÂY"),
        (("UBND TỈNH BẮC KHÊ", "VĂN PHÒNG", "Lần ban hành"), "UBND TỈNH BẮC KHÊ"),
        (("VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI", "QUY TRÌNH"), "VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI"),
        (
            ("ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "XÃ NAM ĐƯỜNG\tĐộc lập - Tự do"),
            "ỦY BAN NHÂN DÂN XÃ NAM ĐƯỜNG",
        ),
        (("SỞ Y TẾ", "QT.11", "SỞ Y TẾ TỈNH ĐÔNG HẢI"), "SỞ Y TẾ TỈNH ĐÔNG HẢI"),
    ],
)
def test_the_line_at_the_head_that_names_an_office(lines: tuple[str, ...], office: str) -> None:
    assert office_of(reading(blocks=[line(i, text) for i, text in enumerate(lines)])) == office


def test_what_stands_far_below_is_no_head() -> None:
    lines = [line(i, "Nội dung.") for i in range(20)] + [line(20, "SỞ CÔNG THƯƠNG")]
    assert office_of(reading(blocks=lines)) == ""
