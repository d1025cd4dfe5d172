from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qmslint.model import Paragraph, Table
from qmslint.read.sample import parse


def texts(text: str) -> list[str]:
    return [p.printed for p in parse(text).paragraphs()]


def one(text: str) -> Paragraph:
    (block,) = parse(text).blocks
    assert isinstance(block, Paragraph)
    return block


def table(text: str) -> Table:
    (block,) = parse(text).blocks
    assert isinstance(block, Table)
    return block


def test_a_blank_line_ends_a_paragraph_and_a_plain_line_goes_on():
    assert texts("Quy trình này\náp dụng cho\n\nmọi đơn vị") == ["Quy trình này áp dụng cho", "mọi đơn vị"]


def test_lines_that_begin_something_of_their_own_are_paragraphs():
    text = "Hồ sơ gồm:\n- Đơn\n- Bản sao\n1. Một\n5.2 Hai\na) Ba\nIV. Bốn\nđ) Năm\n**Sáu**"
    assert texts(text) == ["Hồ sơ gồm:", "- Đơn", "- Bản sao", "1. Một", "5.2 Hai", "a) Ba", "IV. Bốn", "đ) Năm", "Sáu"]


def test_a_heading_has_an_outline_level_and_ends_at_its_line():
    document = parse("## 5.2 Thành phần hồ sơ\nĐơn đề nghị")
    first, second = document.paragraphs()
    assert (first.text, first.outline, first.style) == ("5.2 Thành phần hồ sơ", 2, "heading 2")
    assert (second.text, second.outline) == ("Đơn đề nghị", 0)


def test_seven_hashes_are_text():
    assert one("####### x").outline == 0


def test_bold_is_the_whole_paragraph_or_its_beginning():
    assert (one("**Mục đích**").bold, one("**Mục đích**").text) == (True, "Mục đích")
    lead = one("**Mục đích:** để làm gì")
    assert (lead.bold, lead.bold_lead, lead.text[: lead.bold_lead]) == (False, 9, "Mục đích:")
    inside = one("Xem **mục** này")
    assert (inside.bold, inside.bold_lead, inside.text) == (False, 0, "Xem mục này")


def test_italic_and_centred():
    assert one("*ghi chú*").italic
    assert not one("*ghi* chú").italic
    centred = one("-> **QUY TRÌNH** <-")
    assert (centred.centred, centred.bold, centred.text) == (True, True, "QUY TRÌNH")


def test_braces_make_an_automatic_number_with_its_level():
    numbered = one("{5.2.} Thành phần hồ sơ")
    assert (numbered.number, numbered.level, numbered.text) == ("5.2.", 1, "Thành phần hồ sơ")
    assert numbered.printed == "5.2. Thành phần hồ sơ"
    heading = one("## {5.2.} Thành phần hồ sơ")
    assert (heading.number, heading.outline) == ("5.2.", 2)


def test_double_braces_stay_text_as_the_placeholder_that_they_are():
    assert one("{{FIELD}} còn lại").text == "{{FIELD}} còn lại"


def test_a_table_has_rows_cells_and_header_rows():
    found = table("| TT | Tên |\n|----|:---:|\n| 1 | Đơn |\n| 2 | Phiếu |")
    assert [[cell.text for cell in row] for row in found.grid] == [["TT", "Tên"], ["1", "Đơn"], ["2", "Phiếu"]]
    assert (found.header_rows, found.number, found.place.table) == (1, 1, 1)


def test_signs_join_cells_above_and_to_the_left():
    found = table("| a | < | b |\n| ^ | < | c |")
    cell = found.grid[0][0]
    assert (cell.rows, cell.columns) == (2, 2)
    assert found.grid[1][1] is cell
    assert [c.text for c in found.cells()] == ["a", "b", "c"]


def test_a_sign_with_nothing_to_join_is_text():
    found = table("| < | b |\n| ^ | c |")
    assert found.grid[0][0].text == "<"
    assert found.grid[0][0].rows == 2


def test_cells_hold_several_paragraphs_numbers_and_bars():
    found = table(r"| Một<br>Hai\nBa | {1.} x \| y |")
    assert [p.text for p in found.grid[0][0].blocks if isinstance(p, Paragraph)] == ["Một", "Hai", "Ba"]
    assert found.grid[0][0].text == "Một\nHai\nBa"
    assert found.grid[0][1].text == "1. x | y"


def test_short_rows_are_filled():
    found = table("| a | b |\n| c |")
    filler = found.grid[1][1]
    assert (filler.rows, filler.columns, filler.blocks) == (0, 0, ())


def test_places_and_indexes_follow_the_reading_order():
    document = parse("Một\n| a | b |\n\nHai")
    assert [p.index for p in document.paragraphs()] == [0, 2, 3, 4]
    cell = next(p for p in document.paragraphs() if p.text == "b").place
    assert (cell.table, cell.row, cell.column, cell.part) == (1, 1, 2, "body")


def test_headers_and_footers_are_stories_of_their_own():
    document = parse("header: | SỞ | QT-03 |\nheader: | ^ | Lần 01 |\nheader first: Trang đầu\nfooter: 3/5\nNội dung")
    assert [(s.part, s.kind) for s in document.headers] == [
        ("header", "default"),
        ("header", "first"),
        ("footer", "default"),
    ]
    grid = document.headers[0].blocks[0]
    assert isinstance(grid, Table)
    assert [[c.text for c in row] for row in grid.grid] == [["SỞ", "QT-03"], ["SỞ", "Lần 01"]]
    assert texts("footer: 3/5\nNội dung") == ["Nội dung"]
    assert document.headers[2].blocks[0].place.part == "footer"


def test_text_boxes_stand_in_the_body_with_their_own_part():
    document = parse("textbox: QT-03\n\ntextbox: | a |\ntextbox: | b |\nxong")
    assert [(type(b).__name__, b.place.part) for b in document.blocks] == [
        ("Paragraph", "textbox"), ("Table", "textbox"), ("Paragraph", "body"),
    ]  # fmt: skip


def test_notes_properties_and_the_name():
    document = parse("file: QT-03.docx\nproperty: title = Quy trình = 03\nfootnote: Theo quy định\nx")
    assert (document.name, document.format) == ("QT-03.docx", "docx")
    assert document.properties == {"title": "Quy trình = 03"}
    assert document.notes[0].blocks[0].text == "Theo quy định"
    assert "Theo quy định" in document.text


def test_comments_stand_at_the_paragraph_before():
    document = parse("Một\n\nHai\ncomment: An: sửa câu này: gấp\ncomment done: Bình: xong")
    assert [(c.author, c.text, c.index, c.done) for c in document.comments] == [
        ("An", "sửa câu này: gấp", 1, False), ("Bình", "xong", 1, True),
    ]  # fmt: skip


def test_tracked_changes_in_final_view():
    document = parse("Một\ninserted: thêm\ndeleted: bớt")
    assert [p.text for p in document.paragraphs()] == ["Một", "thêm"]
    assert [(r.kind, r.text, r.index) for r in document.revisions] == [("insert", "thêm", 1), ("delete", "bớt", 1)]


def test_what_was_not_read_and_encodings():
    document = parse("x\nnot-read: picture = sơ đồ\nencoding: TCVN3 .VnTime .VnTimeH 120")
    assert (document.not_read[0].what, document.not_read[0].detail) == ("picture", "sơ đồ")
    use = document.encodings[0]
    assert (use.encoding, use.fonts, use.characters) == ("TCVN3", (".VnTime", ".VnTimeH"), 120)


def test_pages_styles_and_contents():
    document = parse("Một\npage: 4\nHai\nstyle Caption: Bảng 1\ntoc: 1 Mục đích 3\npage: x")
    assert [p.place.page for p in document.paragraphs()] == [None, 4, 4, 4]
    assert [p.style for p in document.paragraphs()] == ["", "", "Caption", "toc 1"]
    assert document.pages == 4


def test_a_backslash_takes_the_meaning_away():
    assert texts("\\header: chữ thường") == ["header: chữ thường"]
    assert texts("\\- gạch") == ["- gạch"]


def test_a_line_break_stays_inside_its_paragraph():
    assert one("Một<br>Hai").text == "Một\nHai"


def test_text_is_composed():
    assert one("Bo\u0323\u0302 pha\u0323\u0302n").text == "Bộ phận"


@given(st.text(alphabet="ab |#*->{}<^\n\\:đ1.-pagehdr", max_size=80))
def test_any_text_parses_to_indexes_in_order(text):
    document = parse(text)
    indexes = [p.index for p in document.paragraphs()]
    assert indexes == sorted(set(indexes))
    for block in document.blocks:
        if isinstance(block, Table):
            assert len({len(row) for row in block.grid}) == 1
