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


def written(made: Paper) -> Paper:
    """The page with the lines of a text on it."""
    for i, line in enumerate(LINES):
        made.text(57, 300 + 20 * i, line, 12)
    return made


def test_a_watermark_across_the_lines_is_apart():
    made = written(Paper().page())
    plain = body(made)
    made.text(90, 360, "DỰ THẢO", 90)
    assert body(made) == plain
    assert "DỰ THẢO" in read(made.save(), "x.pdf").text


def test_a_large_title_is_none():
    made = Paper().page()
    made.middle(200, "QUY TRÌNH", 40)
    written(made)
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


def test_the_stamp_of_an_office_that_it_came_to_is_apart():
    made = Paper().page()
    made.text(57, 60, "ỦY BAN NHÂN DÂN TỈNH SÔNG ĐÀ", 12)
    written(made)
    plain = body(made)
    made.lines(420, 40, ["SỞ TƯ PHÁP", "CÔNG VĂN ĐẾN", "Số: 4521", "Ngày: 14/11/2025"], 9, "Arial")
    assert body(made) == plain
    assert "CÔNG VĂN ĐẾN" in read(made.save(), "x.pdf").text


def test_a_list_of_what_came_in_is_text():
    lines = ["CÔNG VĂN ĐẾN", "Số: ghi theo sổ của văn thư", "Ngày: ghi ngày nhận"]
    made = Paper().page()
    for i, line in enumerate(lines):
        made.text(57, 60 + 30 * i, line, 12)
    assert body(made) == lines


def test_the_signer_in_large_letters_goes_with_the_signature():
    made = written(Paper().page())
    plain = body(made)
    made.text(300, 60, "PHẠM VĂN", 16, "Arial").text(300, 78, "HẢI", 16, "Arial")
    made.lines(380, 52, ["Digitally signed by PHẠM VĂN HẢI", "Reason: duyệt", "Date: 2025.11.12"], 6, "Arial")
    assert body(made) == plain


def test_words_that_do_not_show_beside_the_same_that_do_are_left_out():
    made = written(Paper().page())
    plain = body(made)
    made.put("q 3 Tr")
    for i, line in enumerate(LINES):
        made.text(60, 303 + 20 * i, line, 12)
    made.put("Q")
    assert body(made) == plain


def test_words_that_do_not_show_are_read_where_no_others_are():
    made = Paper().text(57, 60, "Ký bởi: Sở Tư pháp", 8).put("q 3 Tr")
    written(made)
    made.put("Q")
    assert " ".join(body(made)).endswith(" ".join(LINES))


@pytest.mark.parametrize(("size", "places"), [(28, [(120, 331)]), (12, [(60, 303), (300, 331), (60, 355)])], ids=str)
def test_what_is_printed_faintly_over_the_text_is_apart(size: float, places: list[tuple[float, float]]):
    made = written(Paper().page())
    plain = body(made)
    made.put("q 0.8 0.8 0.8 rg")
    for x, y in places:
        made.text(x, y, "DỰ THẢO LẦN 2", size)
    made.put("Q")
    assert body(made) == plain
    assert "DỰ THẢO LẦN 2" in read(made.save(), "x.pdf").text


def test_heads_in_white_are_no_watermark():
    made = Paper().page()
    for i in range(3):
        made.put(f"q 0 0 0.6 rg 57 {735 - 100 * i} 480 20 re f Q q 1 1 1 rg")
        made.text(62, 100 + 100 * i, "Thời gian giải quyết", 11)
        made.put("Q").text(62, 130 + 100 * i, f"{i} ngày", 11)
    assert read(made.save(), "x.pdf").text.count("Thời gian giải quyết") == 3
    assert body(made)[0].startswith("Thời gian giải quyết")
