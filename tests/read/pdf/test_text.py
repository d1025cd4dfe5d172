"""Runs of text: the order of letters, spaces, doubled and spaced letters, rotated pages, form fields, old encodings."""

from __future__ import annotations

import io

import pikepdf
import pytest

from qmslint.read.pdf import read
from qmslint.read.pdf.letters import Letters, rebuild, spaced_out
from qmslint.read.pdf.page import Font, times
from tests.read.pdf.paper import Paper

FONT = Font("Times")


def text_of(paper: Paper) -> str:
    return read(paper.save(), "test.pdf").text


def test_text_is_read_line_by_line():
    assert text_of(Paper().text(57, 100, "Ủy ban nhân dân xã").text(57, 130, "Mã hiệu: QT-03")) == (
        "Ủy ban nhân dân xã\nMã hiệu: QT-03"
    )


def test_letters_from_a_second_font_go_to_their_places():
    paper = Paper()
    paper.parts(57, 100, ["S", 1, " LAO Đ", 1, "NG - THƯƠNG BINH"]).parts(63, 100, ["Ở", 6, "Ộ"], font="Arial")
    assert text_of(paper) == "SỞ LAO ĐỘNG - THƯƠNG BINH"


def test_a_signature_printed_over_its_placeholder_does_not_double_words():
    assert text_of(Paper().text(57, 100, "Số:").text(57.6, 100, "Số:469")) == "Số:469"


def test_two_texts_printed_over_each_other_stay_apart():
    text = text_of(Paper().text(57, 100, "Quyết định này có hiệu lực").text(60, 100, "ĐÃ KÝ ĐIỆN TỬ", size=12))
    assert "Quyết định này có hiệu lực" in text
    assert "ĐÃ KÝ ĐIỆN TỬ" in text


def test_a_title_with_letters_set_apart_is_joined():
    paper = Paper()
    x = 100.0
    for letter in "QUY TRÌNH":
        if letter != " ":
            paper.text(x, 100, letter, 14)
        x += 14
    assert text_of(paper) == "QUY TRÌNH"


def test_marks_set_apart_from_their_letters_go_back():
    assert text_of(Paper().text(57, 100, "Bô \u0323 phâ \u0323n Một cửa")) == "Bộ phận Một cửa"


def test_one_object_across_a_ruling_line_is_two_cells():
    paper = Paper()
    paper.box(50, 80, 300, 110).line(150, 80, 150, 110).box(50, 110, 300, 140).line(150, 110, 150, 140)
    paper.parts(57, 100, ["Bước", 12, "Nội dung"]).text(57, 130, "B1").text(157, 130, "Nhận")
    table = read(paper.save(), "x.pdf").blocks[0]
    assert [[cell.text for cell in row] for row in table.grid] == [["Bước", "Nội dung"], ["B1", "Nhận"]]


@pytest.mark.parametrize(("rotate", "matrix", "place"), [
    (90, "0 1 -1 0", lambda x, y: (y, 842 - x)), (270, "0 -1 1 0", lambda x, y: (595 - y, x)),
    (180, "-1 0 0 -1", lambda x, y: (595 - x, 842 - y)), (0, "0 1 -1 0", lambda x, y: (y, 842 - x)),
])  # fmt: skip
def test_turned_pages_stand_upright(rotate, matrix, place):
    paper = Paper().page(rotate)
    for i, line in enumerate(["Phạm vi áp dụng", "Tài liệu viện dẫn", "Q U Y   T R Ì N H   C Ấ P"]):
        paper.text(*place(80, 100 + 40 * i), line, matrix=matrix)
    document = read(paper.save(), "x.pdf")
    assert document.text == "Phạm vi áp dụng\nTài liệu viện dẫn\nQUY TRÌNH CẤP"


def test_text_against_the_direction_of_the_page_stands_apart():
    paper = Paper().text(57, 100, "Quy trình giải quyết thủ tục hành chính")
    paper.text(300, 400, "BẢN SAO", 40, matrix="0.7 0.7 -0.7 0.7")
    document = read(paper.save(), "x.pdf")
    assert [p.text for p in document.paragraphs()] == ["Quy trình giải quyết thủ tục hành chính", "BẢN SAO"]
    assert [p.place.part for p in document.paragraphs()] == ["body", "textbox"]


def test_form_fields_are_read_where_they_stand():
    paper = Paper().text(57, 100, "Họ và tên:").field(122, 90, 300, 104, "Trần Thị Bưởi").text(57, 140, "Chức vụ")
    assert text_of(paper) == "Họ và tên: Trần Thị Bưởi\nChức vụ"


def test_old_encodings_are_told_by_the_font_behind_its_prefix():
    paper = Paper().text(57, 100, "Céng hßa x· héi chñ nghÜa ViÖt Nam", font="ABCDEF+.VnTime")
    paper.text(57, 140, "Nghị định số 63", font="Times")
    document = read(paper.save(), "x.pdf")
    assert document.text == "Cộng hòa xã hội chủ nghĩa Việt Nam\nNghị định số 63"
    [use] = document.encodings
    assert (use.encoding, use.fonts, use.location.page) == ("TCVN3", (".VnTime",), 1)


def test_unicode_in_a_font_of_an_old_encoding_stays():
    document = read(Paper().text(57, 100, "Cộng hòa xã hội", font=".VnTime").save(), "x.pdf")
    assert (document.text, document.encodings) == ("Cộng hòa xã hội", ())


def in_forms(data: bytes, depth: int) -> bytes:
    """The same page, drawn through forms within forms, the outermost moved by 10 points."""
    room = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[0]
        for level in range(depth):
            form = pdf.make_stream(
                page.obj.Contents.read_bytes(), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form,
                BBox=page.obj.MediaBox, Resources=page.obj.Resources,
            )  # fmt: skip
            page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fx=form))
            move = b"10 0" if level == depth - 1 else b"0 0"
            page.obj.Contents = pdf.make_stream(b"q 1 0 0 1 " + move + b" cm /Fx Do Q")
        pdf.save(room)
    return room.getvalue()


@pytest.mark.parametrize("depth", [1, 3])
def test_text_rules_and_pictures_inside_of_forms_are_read(depth):
    paper = Paper().text(57, 60, "Trang có biểu mẫu").picture(57, 300, 400, 700)
    paper.table(57, 100, [60, 200], [["TT", "Nội dung"], ["1", "Tiếp nhận"]])
    document = read(in_forms(paper.save(), depth), "x.pdf")
    first, table = document.blocks
    assert (first.text, [[cell.text for cell in row] for row in table.grid]) == (
        "Trang có biểu mẫu", [["TT", "Nội dung"], ["1", "Tiếp nhận"]],
    )  # fmt: skip
    assert [one.what for one in document.not_read] == ["picture"]


def test_forms_nested_too_deep_are_told():
    document = read(in_forms(Paper().text(57, 60, "Quy trình").box(50, 50, 200, 80).save(), 20), "x.pdf")
    assert document.text == "Quy trình"
    assert [one.what for one in document.not_read] == ["part"]


def test_spaced_out_lines_are_told_from_lines_of_short_words():
    assert spaced_out("Q U Y T R Ì N H")
    assert not spaced_out("1 x 2 và a b c")
    assert not spaced_out("Quy trình")


def test_marks_stay_with_their_letters_when_sorted():
    letters = Letters(["a", "\u0323", "n"], [0.0, 0.0, 6.0], [6.0, 0.0, 12.0], [FONT] * 3)
    made = rebuild(letters, 100.0, 12.0, [])
    assert made is not None
    assert [run.text for run in made] == ["a\u0323n"]


def test_matrices_are_applied_one_after_the_other():
    moved, doubled = (1.0, 0.0, 0.0, 1.0, 5.0, 7.0), (2.0, 0.0, 0.0, 2.0, 0.0, 0.0)
    assert times(moved, doubled) == (2.0, 0.0, 0.0, 2.0, 10.0, 14.0)
