"""Lines → paragraphs, columns, and the words at the ends of lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qmslint.model import Paragraph, Table
from qmslint.read.pdf import read
from qmslint.read.pdf.lines import Line
from qmslint.read.pdf.page import Font
from qmslint.read.pdf.paragraphs import Column, Habits, Para, begins_item, paragraphs
from qmslint.read.pdf.syllables import is_syllable
from qmslint.read.pdf.wording import Words, joints
from tests.read.pdf.paper import Paper, width

FONT, BOLD = Font("Times"), Font("Times-Bold", bold=True)
COLUMN = Column(57.0, 537.0)


def line(text: str, y: float, x: float = 57.0, size: float = 12.0, *, font: Font = FONT) -> Line:
    bare = text.rstrip(" ")
    return Line(bare, ((text, font),), x, x + width(bare, size), y, size, text != bare, 1)


def texts(lines: list[Line], column: Column = COLUMN) -> list[list[str]]:
    return [[one.text for one in para.lines] for para in paragraphs(lines, column)]


FULL = "Trong thời hạn ba ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, công chức phòng"
assert width(FULL, 12) == 480


def test_a_full_line_goes_on():
    assert texts([line(FULL, 100), line("chuyên môn thẩm định.", 115)]) == [[FULL, "chuyên môn thẩm định."]]


def test_a_line_with_room_for_the_next_word_ends_its_paragraph():
    assert len(texts([line("Phạm vi áp dụng", 100), line("Quy trình này áp dụng", 115)])) == 2


def test_a_gap_a_marker_or_another_size_begins_a_paragraph():
    for second in (line("chuyên môn", 135), line("- Đơn đề nghị", 115), line("chuyên môn", 116, size=16.0)):
        assert len(texts([line(FULL[:79] + ";", 100), second])) == 2


def test_a_pointer_alone_on_the_last_line_goes_on():
    assert len(texts([line(FULL, 100), line("Bước 7", 115)])) == 1
    assert len(texts([line(FULL, 100), line("Bước 7: Trả kết quả", 115)])) == 2
    assert len(texts([line(FULL[:79] + ";", 100), line("Bước 7", 115)])) == 2


def test_a_dash_between_words_does_not_begin_an_item():
    assert len(texts([line(FULL, 100), line("- nhập - tồn thuốc", 115)])) == 1


def test_centred_lines_are_joined_only_when_the_first_is_full():
    def middle(text: str, y: float) -> Line:
        return line(text, y, 297 - width(text, 12) / 2)

    assert len(texts([middle("QUY TRÌNH", 100), middle("CẤP GIẤY PHÉP", 115)])) == 2
    long = "QUY TRÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN CỦA ỦY BAN NHÂN DÂN"
    assert len(texts([middle(long, 100), middle("PHƯỜNG TRẠI", 115)])) == 1


def test_centred_lines_that_look_different_are_not_joined_however_full_the_first_is():
    def middle(text: str, y: float, font: Font = FONT) -> Line:
        return line(text, y, 297 - width(text, 12) / 2, font=font)

    long = "QUY TRÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN CỦA ỦY BAN NHÂN DÂN"
    for second in ("(Ban hành kèm theo Quyết định này)", "Lĩnh vực bảo trợ xã hội của tỉnh"):
        assert len(texts([middle(long, 100), middle(second, 115)])) == 2
    assert len(texts([middle(FULL, 100), middle("Mã số: QT-03", 115)])) == 2
    assert len(texts([middle(FULL, 100), middle("phường Trại thuộc tỉnh", 115, Font("T", italic=True))])) == 2
    assert len(texts([middle(FULL, 100), middle("phường Trại thuộc tỉnh", 115)])) == 1
    assert len(texts([middle(long, 100), middle("(SỬA ĐỔI)", 115)])) == 1


def test_a_code_cut_between_its_digits_is_one_word():
    paper = Paper().page()
    rows = [["TT", "Mã hiệu", "Tên"], ["1", "BM.TGPL.0|1", "Đơn"], ["2", "BM-02|1", "Đơn"], ["3", "QT.0|Mới", "Đơn"]]
    paper.table(57, 100, [40, 72, 200], rows, 11)
    (table,) = (b for b in read(paper.save(), "x.pdf").blocks if isinstance(b, Table))
    assert [row[1].text for row in table.grid[1:]] == ["BM.TGPL.01", "BM-02\n1", "QT.0\nMới"]


def test_a_first_line_indent_begins_a_paragraph():
    lines = [line(FULL[5:], 100, 87.0), line(FULL, 115), line(FULL[5:], 130, 87.0)]
    assert [len(para) for para in texts(lines)] == [2, 1]


def test_hanging_items_stay_together():
    assert len(texts([line("- " + FULL[2:], 100), line("của phòng", 115, 66.0)])) == 1


def test_where_lines_that_go_on_end_in_a_space_others_end_their_paragraph():
    marked = Column(57.0, 537.0, Habits(marked=True))
    first = FULL[4:]
    assert len(texts([line(first + " ", 100), line("Phòng_chuyên_môn", 115)], marked)) == 1
    assert len(texts([line(first, 100), line("Phòng_chuyên_môn", 115)], marked)) == 2
    assert len(texts([line(first, 100), line("phòng_chuyên_môn", 115)], marked)) == 1  # amid a sentence, with no room
    opened = first.replace(" ba", "(ba", 1)
    assert len(texts([line(opened, 100), line("Phòng_chuyên_môn)", 115)], marked)) == 1


def test_a_bold_heading_ends_where_plain_text_begins():
    assert len(texts([line(FULL, 100, font=BOLD), line("Quy định chung", 115)])) == 2


def test_markers_of_items_are_known():
    assert all(map(begins_item, ("- a", "a) b", "1. c", "5.2 Hồ sơ", "Bước 1: d", "Điều 5. e", "đ) g", "• h", "2/ i")))
    assert not any(map(begins_item, ("12 tháng", "n/Tờ khai", "Bước đi", "2.000 đồng")))


def joined(lines: list[str], right: float, *, words: str = "") -> str:
    column = Column(0.0, right)
    para = Para(tuple(line(text, 100 + 15 * i, 0.0) for i, text in enumerate(lines)), column)
    known = Words()
    known.learn([line(f"x {words} x", 0)])
    out = lines[0].rstrip()
    for joint, text in zip(joints(para, known), lines[1:], strict=True):
        out = out[:-1] + text if joint == "\b" else out + joint + text
    return out


def test_words_cut_by_a_narrow_cell_are_made_whole():
    assert joined(["Bướ", "c 1"], 20.0) == "Bước 1"
    assert joined(["Phí, l", "ệ phí"], 37.0) == "Phí, lệ phí"
    assert joined(["20 working", "days"], 60.0) == "20 working days"
    assert joined(["1.0", "144", "64"], 20.0) == "1.014464"
    assert joined(["STT"], 20.0) == "STT"
    assert joined(["Chuyên", "viên"], 37.0) == "Chuyên viên"


def test_codes_and_numbers_of_laws_stay_in_one_piece():
    assert joined(["Nghị định số 63/2010/NĐ-", "CP ngày"], 150.0) == "Nghị định số 63/2010/NĐ-CP ngày"
    assert joined(["Thông tư số 03/2025/", "TT-VPCP"], 150.0) == "Thông tư số 03/2025/TT-VPCP"
    assert joined(["BM.VTAT.", "09.01"], 50.0) == "BM.VTAT.09.01"
    assert joined(["https://dichvu", "cong.gov.vn"], 85.0) == "https://dichvucong.gov.vn"
    assert joined(["Thương binh -", "Xã hội"], 80.0) == "Thương binh - Xã hội"


def test_hyphens_of_printed_english_go():
    assert joined(["the docu-", "ment"], 60.0) == "the document"
    assert joined(["SB-", "1"], 60.0) == "SB-1"


def test_syllables_of_vietnamese_are_known():
    assert all(map(is_syllable, ["bước", "khuya", "nghiêng", "giải", "quyết", "thủ", "ủy", "ý", "đ"][:7]))
    assert not any(map(is_syllable, ("bướ", "th", "ngh", "khôngg", "", "quyếtt", "ngoằnx")))


@given(st.text(max_size=12))
def test_any_text_may_be_asked_for(text):
    assert is_syllable(text) in (True, False)


def test_a_letterhead_is_a_table_of_two_columns():
    paper = Paper().text(57, 60, "UBND XÃ TÂN LẬP", font="Times-Bold").text(320, 60, "CỘNG HÒA XÃ HỘI")
    paper.text(70, 76, "Số: 12/QĐ-UBND").text(330, 76, "Tân Lập, ngày 02/3/2026")
    paper.middle(130, "QUYẾT ĐỊNH").text(57, 170, "Điều 1. Ban hành quy trình.").text(57, 190, "Điều 2. Thi hành.")
    document = read(paper.save(), "x.pdf")
    table, *rest = document.blocks
    assert isinstance(table, Table)
    assert [cell.text for cell in table.grid[0]] == [
        "UBND XÃ TÂN LẬP\nSố: 12/QĐ-UBND", "CỘNG HÒA XÃ HỘI\nTân Lập, ngày 02/3/2026",
    ]  # fmt: skip
    assert next(p.text for p in rest if isinstance(p, Paragraph)) == "QUYẾT ĐỊNH"


def test_numbers_of_list_items_stay_with_their_words():
    paper = Paper()
    for i, text in enumerate(["a)", "b)", "c)"]):
        paper.text(57, 100 + 16 * i, text).text(110, 100 + 16 * i, f"Giấy tờ thứ {i + 1}")
    assert read(paper.save(), "x.pdf").text == "a) Giấy tờ thứ 1\nb) Giấy tờ thứ 2\nc) Giấy tờ thứ 3"


def test_numbers_of_headings_set_far_apart_are_no_column():
    paper = Paper()
    for i, (number, words) in enumerate([("1.0", "PURPOSE"), ("1.1", "To tell."), ("2.0", "SCOPE"), ("10.1", "All.")]):
        paper.text(57, 100 + 16 * i, number).text(140, 100 + 16 * i, words)
    document = read(paper.save(), "x.pdf")
    assert [p.text.split() for p in document.paragraphs()] == [
        ["1.0", "PURPOSE"], ["1.1", "To", "tell."], ["2.0", "SCOPE"], ["10.1", "All."],
    ]  # fmt: skip
    assert not any(isinstance(block, Table) for block in document.blocks)


def test_a_table_of_contents_is_no_table():
    paper = Paper()
    for i, text in enumerate(["1. Mục đích", "2. Phạm vi", "3. Nội dung"]):
        paper.text(57, 100 + 16 * i, text).text(500, 100 + 16 * i, str(i + 1))
    paper.text(57, 160, "4. Hồ sơ ........................ 12")
    document = read(paper.save(), "x.pdf")
    assert [p.text for p in document.paragraphs()] == [
        "1. Mục đích\t1", "2. Phạm vi\t2", "3. Nội dung\t3", "4. Hồ sơ\t12",
    ]  # fmt: skip


def test_bold_size_and_the_middle_are_told():
    paper = Paper().middle(60, "QUY TRÌNH", 16).text(57, 100, "Mục đích:", font="Times-Bold").text(117, 100, "để thử")
    paper.text(57, 140, FULL)
    title, lead, plain = read(paper.save(), "x.pdf").paragraphs()
    assert (title.bold, title.centred, title.size) == (True, True, 16.0)
    assert (lead.text, lead.bold, lead.bold_lead) == ("Mục đích: để thử", False, 9)
    assert (plain.bold, plain.centred, plain.bold_lead) == (False, False, 0)


def test_outline_levels_come_from_bookmarks():
    paper = Paper().text(57, 100, "1. Mục đích").text(57, 150, "Không có gì")
    paper.outline = [("1. Mục đích", 1)]
    assert [p.outline for p in read(paper.save(), "x.pdf").paragraphs()] == [1, 0]
