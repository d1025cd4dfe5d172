"""Running headers and footers, apart from the body."""

from __future__ import annotations

import pytest

from qmslint.model import Paragraph, Table
from qmslint.read.pdf import read
from tests.read.pdf.paper import Paper

PROSE = "Công chức tiếp nhận kiểm tra hồ sơ thứ {} theo đúng quy định hiện hành."


def control(paper: Paper, page: int, pages: int) -> float:
    cells = [["SỞ Y TẾ", "QUY TRÌNH|CẤP THẺ", f"Mã hiệu: QT-03|Lần ban hành: 02|Trang: {page}/{pages}"]]
    return paper.table(57, 30, [150, 180, 150], cells)


def manual(pages: int, *, touching: bool = False) -> Paper:
    paper = Paper()
    for page in range(1, pages + 1):
        paper.page()
        y = control(paper, page, pages)
        if touching:
            rows = [["TT", "Trình tự", "Thời gian"]] if page == 1 else []
            rows += [[f"B{page}{i}", f"Việc {page}{i}", f"{page + i} ngày"] for i in range(24)]
            paper.table(57, y, [40, 340, 100], rows)
        else:
            paper.text(57, y + 40 + 20 * page, PROSE.format(page))
        paper.text(500, 810, str(page), 10)
    return paper


def test_a_sign_that_could_stand_for_a_number_is_one_of_the_text():
    made = Paper()
    for i in range(1, 5):
        made.page().text(57, 40, f"Phòng #2, biểu số # – trang {i}", 10)
        made.text(57, 100 + 7 * i, f"Nội dung của trang {['một', 'hai', 'ba', 'bốn'][i - 1]} trong quy trình.")
    assert "biểu số #" in read(made.save(), "x.pdf").text


def test_a_header_table_and_page_numbers_are_taken_out_of_the_body():
    document = read(manual(4).save(), "x.pdf")
    assert [p.text for p in document.paragraphs()] == [PROSE.format(i) for i in range(1, 5)]
    header, footer = document.headers
    assert (header.part, footer.part) == ("header", "footer")
    [table] = header.blocks
    assert isinstance(table, Table)
    assert [cell.text for cell in table.grid[0]] == [
        "SỞ Y TẾ", "QUY TRÌNH\nCẤP THẺ", "Mã hiệu: QT-03\nLần ban hành: 02\nTrang: 1/4",
    ]  # fmt: skip
    assert table.place.part == "header"
    assert document.pages == 4


def test_labels_that_count_pages_are_fields():
    header = read(manual(4).save(), "x.pdf").headers[0].blocks[0]
    paragraphs = header.grid[0][2].blocks
    assert [p.fields for p in paragraphs] == [(), (), ("PAGE", "NUMPAGES")]


def test_a_header_table_that_touches_the_table_of_the_body_is_cut_off():
    document = read(manual(4, touching=True).save(), "x.pdf")
    [table] = [block for block in document.blocks if isinstance(block, Table)]
    assert [[cell.text for cell in row] for row in table.grid][:3] == [
        ["TT", "Trình tự", "Thời gian"], ["B10", "Việc 10", "1 ngày"], ["B11", "Việc 11", "2 ngày"],
    ]  # fmt: skip
    assert len(table.grid) == 97
    assert document.headers[0].blocks[0].grid[0][0].text == "SỞ Y TẾ"


@pytest.mark.parametrize(
    "spilt", ["phụ trách ký quyết định", "Bước 4 Công chức trả kết quả", "Văn thư đóng dấu trong 04 giờ làm việc"]
)
def test_rows_of_procedures_alike_at_one_height_are_no_running_header(spilt: str):
    made = Paper()
    for page in range(1, 4):
        made.page().text(57, 40, spilt if page > 1 else "Quy trình giải quyết của phường")
        made.text(57, 80 + 20 * page, PROSE.format(page))
    assert read(made.save(), "x.pdf").text.count(spilt) == 2


def test_repeated_headings_of_a_table_are_no_running_header():
    paper = Paper()
    for page in range(1, 6):
        paper.page().table(57, 60, [40, 340, 100], [["TT", "Trình tự", "Thời gian"], *[
            [f"B{page}{i}", f"Việc {page}{i}", f"{page * i} ngày"] for i in range(25)
        ]])  # fmt: skip
    document = read(paper.save(), "x.pdf")
    assert document.headers == ()
    [table] = document.blocks
    assert isinstance(table, Table)
    assert len(table.grid) == 126
    assert [cell.text for cell in table.grid[0]] == ["TT", "Trình tự", "Thời gian"]


def test_rows_that_come_back_now_and_then_stay():
    paper = Paper()
    for page in range(1, 9):
        first = "Nộp hồ sơ tại Bộ phận Một cửa" if page % 3 == 1 else PROSE.format(page)
        paper.page().text(57, 80 if page % 3 == 1 else 60 + 9 * page, first).text(
            57, 220 + 9 * page, PROSE.format(page * 10)
        )
    document = read(paper.save(), "x.pdf")
    assert document.headers == ()
    assert document.text.count("Nộp hồ sơ tại Bộ phận Một cửa") == 3


def test_two_pages_are_enough():
    document = read(manual(2).save(), "x.pdf")
    assert [story.part for story in document.headers] == ["header", "footer"]


def test_an_item_of_a_list_is_no_running_header():
    paper = Paper()
    for page in range(1, 4):
        paper.page()
        paper.text(57, 60, "* Phí, lệ phí: Không.")
        paper.text(57, 120 + 20 * page, PROSE.format(page))
    found = [p.text for p in read(paper.save(), "x.pdf").paragraphs()]
    assert found.count("* Phí, lệ phí: Không.") == 3


def test_on_a_single_page_its_label_tells_the_header():
    paper = Paper()
    y = control(paper, 1, 1)
    paper.text(57, y + 40, PROSE.format(1))
    document = read(paper.save(), "x.pdf")
    assert document.text.endswith(PROSE.format(1))
    assert [story.part for story in document.headers] == ["header"]
    assert [p.text for p in document.paragraphs()] == [PROSE.format(1)]


def test_odd_and_even_headers_are_both_told():
    paper = Paper()
    for page in range(1, 9):
        paper.page().text(57, 40, "Sở Y tế" if page % 2 else "Quy trình cấp thẻ").text(
            57, 90 + 20 * page, PROSE.format(page)
        )
    document = read(paper.save(), "x.pdf")
    assert [block.text for story in document.headers for block in story.blocks if isinstance(block, Paragraph)] == [
        "Sở Y tế", "Quy trình cấp thẻ",
    ]  # fmt: skip


def test_paragraphs_go_on_over_pages():
    paper = Paper()
    line = "Trong thời hạn ba ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, công chức của"
    paper.text(57, 760, line[:78]).text(57, 780, line[:79])
    paper.page().text(57, 60, "phòng chuyên môn thẩm định.").text(57, 100, "Điều 2. Thi hành.")
    assert len(list(read(paper.save(), "x.pdf").paragraphs())) == 2


def test_a_header_that_stands_lower_on_the_first_page_is_no_text():
    words = ("Mục đích", "Phạm vi", "Trách nhiệm", "Hồ sơ", "Biểu mẫu")
    paper = Paper()
    for number, word in enumerate(words, 1):
        paper.page()
        top = 50
        if number == 1:
            paper.middle(60, "SỞ CÔNG THƯƠNG", 14)
            top = 90
        paper.table(57, top, [200, 180, 100], [["Mã: QT-03", "Cấp giấy phép", f"Trang {number}"]], 11)
        paper.text(57, top + 60, word).text(57, top + 90, f"{word} của công việc.")
    document = read(paper.save(), "x.pdf")
    assert [p.text for p in document.blocks] == [text for word in words for text in (word, f"{word} của công việc.")]


def test_a_title_with_the_words_of_the_header_stays_the_title():
    paper = Paper().middle(90, "Cấp giấy phép hoạt động", 16)
    for word in ("Mục đích", "Phạm vi", "Trách nhiệm", "Hồ sơ"):
        paper.text(57, 160, word)
        paper.page().text(57, 50, "Cấp giấy phép hoạt động", 10)
    document = read(paper.save(), "x.pdf")
    assert document.blocks[0].text == "Cấp giấy phép hoạt động"
