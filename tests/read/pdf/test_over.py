"""What is printed over the text, and letters that programs wrote in odd ways."""

from __future__ import annotations

import pytest

from qmslint.read.pdf import read
from qmslint.read.pdf.shifted import unshifted
from tests.read.pdf.paper import Paper

LINES = [
    "Quyết định này có hiệu lực kể từ ngày ký và thay thế quyết định trước đây.",
    "Chánh Văn phòng, Giám đốc các Sở và các đơn vị có liên quan thi hành.",
    "Trong quá trình thực hiện nếu có vướng mắc thì báo cáo về Văn phòng.",
    "Các quy trình nội bộ được công khai trên trang thông tin điện tử.",
]


def body(made: Paper) -> list[str]:
    document = read(made.save(), "x.pdf")
    return [block.text for block in document.blocks if block.place.part == "body"]


def test_a_watermark_across_the_lines_is_apart():
    made = Paper().page()
    for i, line in enumerate(LINES):
        made.text(57, 300 + 20 * i, line, 12)
    plain = body(made)
    made.text(90, 360, "DỰ THẢO", 90)
    assert body(made) == plain
    assert "DỰ THẢO" in read(made.save(), "x.pdf").text


def test_a_large_title_is_none():
    made = Paper().page()
    made.middle(200, "QUY TRÌNH", 40)
    for i, line in enumerate(LINES):
        made.text(57, 300 + 20 * i, line, 12)
    assert body(made)[0] == "QUY TRÌNH"


def test_the_print_of_a_signature_is_apart():
    made = Paper().page()
    made.text(57, 60, "ỦY BAN NHÂN DÂN TỈNH SÔNG ĐÀ", 12)
    made.lines(400, 58, ["Ký bởi: Văn phòng", "Email: vp@songda.example", "Thời gian ký: 12.11.2025 09:12"], 7, "Arial")
    made.text(57, 90, "Số: 12/QĐ-UBND", 12)
    assert body(made) == ["ỦY BAN NHÂN DÂN TỈNH SÔNG ĐÀ", "Số: 12/QĐ-UBND"]
    assert "Thời gian ký" in read(made.save(), "x.pdf").text


def test_one_line_that_names_a_signer_is_text():
    made = Paper().text(57, 60, "Người ký: Giám đốc", 12).text(57, 80, "Nơi nhận: các phòng", 12)
    assert body(made) == ["Người ký: Giám đốc", "Nơi nhận: các phòng"]


def test_a_space_behind_a_letter_from_another_font_is_kept():
    made = Paper().parts(57, 100, ["Thời gian x", 1, " ", -0.7, "lý và x", 1, " ", -0.7, "phạt"])
    made.parts(123, 100, ["ử", 7.3, "ử"], font="Arial")
    assert body(made) == ["Thời gian xử lý và xử phạt"]


@pytest.mark.parametrize(
    ("moved", "right"),
    [("B\u7503\u1b00ớc 1", "Bu\u031bớc 1"), ("\u6600\u6600\u6900ce", "ffice"), ("一二 trang", "一二 trang")],
)
def test_letters_moved_by_a_byte_are_put_right(moved: str, right: str):
    assert unshifted(moved) == right


def test_numbers_of_shapes_instead_of_letters_are_not_read():
    made = Paper().page()
    for i in range(12):
        made.text(57, 100 + 20 * i, "! \" #$%&' &()*+ , -./ 01 2+)4 5567 89-4: !/9-4 ;<=;; \x03\x04\x05", 12)
    (unread,) = read(made.save(), "x.pdf").not_read
    assert unread.what == "page-without-text"


def test_codes_and_dotted_lines_are_text():
    made = Paper().page()
    for i in range(12):
        made.text(
            57,
            100 + 20 * i,
            f"BM.{i:02}/QĐ-UBND (118/2025/NĐ-CP; 03/2025/TT-VPCP), ngày ...../...../.....: ........",
            12,
        )
    assert not read(made.save(), "x.pdf").not_read
