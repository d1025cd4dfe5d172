"""Two pages on one sheet, text in two columns, lines counted in the margin: read as the pages would be without."""

from __future__ import annotations

import pytest

from qmslint.model import Document, Table
from qmslint.read.pdf import read
from tests.read.pdf.paper import Paper, width

WORDS = "Công chức bộ phận một cửa kiểm tra thành phần hồ sơ, ghi sổ, viết giấy tiếp nhận và hẹn ngày trả kết quả. "
PAGES = ["", "trang đầu", "trang sau", "tờ thứ hai", "mặt cuối"]
HEAD = ["Bước", "Nội dung", "Thời gian"]


def texts(paper: Paper) -> list[str]:
    return [block.text for block in read(paper.save(), "x.pdf").blocks]


def wrapped(text: str, wide: float, size: float) -> list[str]:
    """A text in lines no wider than this."""
    lines = [""]
    for word in text.split():
        if width(f"{lines[-1]} {word}", size) > wide:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def paragraphs(count: int, first: int = 1) -> list[str]:
    return [f"{i}. {WORDS * (1 + i % 3)}".strip() for i in range(first, first + count)]


def half(paper: Paper, left: float, first: int, label: str) -> None:
    """A page of 421 points on a sheet lying on its side, set in 8 points."""
    paper.text(left + 200, 580, label, 8)
    paper.text(left + 40, 40, "QUY TRÌNH CẤP THẺ THƯ VIỆN", 8)
    paper.table(left + 40, 60 + 5 * first, [40, 220, 80], [HEAD, [f"Bước {first}", "Tiếp nhận hồ sơ", "01 ngày"]], 8)
    for i in range(12):
        paper.text(left + 40, 180 + 5 * first + 12 * i, f"Đoạn {'abcdefghijkl'[i]} của {PAGES[first]}.", 8)


def two_up(sheets: int, *, last: bool = True) -> Paper:
    paper = Paper(842, 595)
    for sheet in range(sheets):
        paper.page()
        half(paper, 0, 2 * sheet + 1, str(2 * sheet + 1))
        if sheet < sheets - 1 or last:
            half(paper, 421, 2 * sheet + 2, str(2 * sheet + 2))
    return paper


@pytest.mark.parametrize("last", [True, False])
def test_two_pages_on_a_sheet_are_read_one_after_the_other(last):
    document = read(two_up(2, last=last).save(), "x.pdf")
    assert document.pages == (4 if last else 3)
    body = [block for block in document.blocks if not isinstance(block, Table)]
    pages = range(1, document.pages + 1)
    assert [block.text for block in body] == [
        f"Đoạn {sign} của {PAGES[page]}." for page in pages for sign in "abcdefghijkl"
    ]
    assert {story.part for story in document.headers} == {"header", "footer"}
    assert [block.place.page for block in body[::12]] == [(page + 1) // 2 for page in pages]  # as the file counts them


def test_letters_of_a_page_made_smaller_have_their_size_again():
    sizes = {block.size for block in read(two_up(2).save(), "x.pdf").blocks if not isinstance(block, Table)}
    assert sizes == {11.5}


def test_a_table_across_a_sheet_is_no_two_pages():
    paper = Paper(842, 595)
    paper.table(57, 100, [60, 330, 330], [["TT", "Nội dung", "Kết quả"], ["1", "Tiếp nhận", "Giấy hẹn"]])
    for i in range(10):
        paper.text(57, 200 + 15 * i, f"Dòng bên trái {i}.").text(478, 200 + 15 * i, f"Dòng bên phải {i}.")
    assert read(paper.save(), "x.pdf").pages == 1


def columns(paper: Paper, *, level: bool = False) -> list[str]:
    """Two columns of 225 points, and what they say."""
    said = paragraphs(8)
    for x, own in ((57, said[:4]), (313, said[4:])):
        y = 150.0
        for text in own:
            for line in wrapped(text, 225, 10):
                paper.text(x, y, line, 10)
                y += 12
            y += 0 if level else 5
    return said


def test_two_columns_of_text_are_read_one_after_the_other():
    paper = Paper().middle(100, "QUY TRÌNH TIẾP NHẬN HỒ SƠ")
    assert texts(paper) + columns(paper) == texts(paper)
    assert texts(paper) == ["QUY TRÌNH TIẾP NHẬN HỒ SƠ", *paragraphs(8)]


def test_columns_whose_lines_stand_at_the_same_heights_are_told_by_how_full_they_are():
    paper = Paper()
    assert columns(paper, level=True) == texts(paper)


def test_a_paragraph_and_a_table_go_on_in_the_next_column():
    paper, lines = Paper(), wrapped(WORDS * 6, 225, 10)
    y = 60.0
    for i, text in enumerate(paragraphs(5)):
        for line in wrapped(text, 225, 10):
            paper.text(57, y, line, 10)
            y += 12
        y += 5 + i % 2
    for i, line in enumerate(lines[:10]):
        paper.text(57, y + 12 * i, line, 10)
    for i, line in enumerate(lines[10:]):
        paper.text(313, 63 + 12 * i, line, 10)
    end = paper.table(313, 420, [45, 120, 60], [HEAD, ["Bước 1", "Tiếp nhận", "01 ngày"]], 10)
    paper.text(313, end + 40, "Nơi nhận: Lưu văn thư.", 10)
    made = read(paper.save(), "x.pdf").blocks
    assert [block.text for block in made[:6]] == [*paragraphs(5), (WORDS * 6).strip()]
    assert isinstance(made[6], Table)


def test_what_belongs_together_row_by_row_is_no_two_columns():
    paper = Paper()
    for i in range(10):
        for k, (left, right) in enumerate(zip(*(wrapped(WORDS, 225, 10)[:3] for _ in range(2)), strict=True)):
            paper.text(57, 100 + 50 * i + 12 * k, left, 10).text(313, 100 + 50 * i + 12 * k, right, 10)
    [table] = read(paper.save(), "x.pdf").blocks
    assert isinstance(table, Table)


def counted(paper: Paper, step: int = 1, *, table: bool = True) -> Paper:
    """Lines with numbers in the margin, a title and a table among them, over two pages."""
    number = 0
    for page in range(2):
        paper.page()
        y, lines = 80.0 + 30 * page, [f"PHẦN {'AB'[page]}", *wrapped(WORDS * (14 - page), 480, 12)]
        for i, line in enumerate(lines):
            paper.text(200 if not i else 57, y, line)
            number += 1
            if number % step == 0:
                paper.text(40 - width(str(number), 9), y, str(number), 9)
            y += 15
        if table:
            paper.table(57, y, [60, 300, 100], [HEAD, ["Bước 1", "Tiếp nhận hồ sơ", "01 ngày"]])
    return paper


def words(document: Document) -> list[str]:
    return [block.text for block in document.blocks if not isinstance(block, Table)]


@pytest.mark.parametrize("step", [1, 5])
def test_numbers_of_lines_are_no_text(step):
    document = read(counted(Paper(), step).save(), "x.pdf")
    assert words(document) == ["PHẦN A", (WORDS * 14).strip(), "PHẦN B", (WORDS * 13).strip()]


def test_numbers_of_rows_stay():
    paper = Paper().middle(60, "DANH MỤC THỦ TỤC")
    for i in range(1, 21):
        paper.text(40, 80 + 18 * i, str(i)).text(70, 80 + 18 * i, f"Cấp giấy phép loại {i}")
    assert any(text.startswith("20") for text in texts(paper))
