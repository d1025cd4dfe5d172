"""PDFs as browsers print them: letter by letter, pages that cut rows without a rule, everything clipped to its page."""

from __future__ import annotations

import pytest

from qmslint.model import Table
from qmslint.read.pdf import read
from qmslint.read.pdf.grids import grids_of
from qmslint.read.pdf.page import Edge
from tests.read.pdf.paper import Paper

XS = [57.0, 110.0, 340.0, 440.0, 540.0]
SIZE = 12
FULL = "Thẩm định hồ sơ, kiểm tra thực tế"  # as wide as its column


def letters(paper: Paper, x: float, y: float, text: str) -> Paper:
    """A text as one object a letter; spaces are only left free. (PDFium drops objects of a single letter that its stand-in
    for the font lacks, so the texts here are plain.)"""
    for i, char in enumerate(text):
        if char != " ":
            paper.text(x + 0.5 * SIZE * i, y, char, SIZE)
    return paper


def columns(paper: Paper, top: float, bottom: float) -> Paper:
    """The lines between columns."""
    for x in XS:
        paper.line(x, top, x, bottom)
    return paper


def across(paper: Paper, y: float) -> Paper:
    """A rule from side to side."""
    return paper.line(XS[0], y, XS[-1], y)


def row(paper: Paper, y: float, cells: list[str]) -> Paper:
    """The cells of a row: lines parted by "|"."""
    for x, cell in zip(XS, cells, strict=False):
        if cell:
            paper.lines(x + 5, y, cell.split("|"), SIZE)
    return paper


def texts(paper: Paper) -> list[str]:
    """The paragraphs of the body."""
    return [p.text for p in read(paper.save(), "x.pdf").paragraphs()]


def rows(paper: Paper) -> list[list[list[str]]]:
    """The tables, as the texts of their cells."""
    blocks = read(paper.save(), "x.pdf").blocks
    return [[[cell.text for cell in line] for line in b.grid] for b in blocks if isinstance(b, Table)]


@pytest.mark.parametrize("text", ["So: 1948/QD-UBND", "1.000111 - 11/11/2025", "To chuc, ca nhan nop le phi"])
def test_letters_written_one_by_one_make_words(text):
    assert texts(letters(Paper(), 57, 100, text)) == [text]


def test_a_title_with_its_letters_set_apart_is_one_word_all_the_same():
    paper = Paper()
    for i, char in enumerate("QUY TRÌNH"):
        if char != " ":
            paper.text(100 + 14 * i, 100, char, SIZE)
    assert texts(paper) == ["QUY TRÌNH"]


def two_pages(last: list[str], first: list[str]) -> Paper:
    """A table whose page ends after the row `last` and goes on with `first`, without a rule between."""
    paper = Paper()
    across(across(columns(paper, 600, 780), 600), 630)
    row(row(paper, 620, ["Bước", "Nội dung", "Trách nhiệm", "Thời gian"]), 650, last)
    paper.page()
    across(across(columns(paper, 60, 180), 120), 180)
    return row(row(paper, 80, first), 140, ["B3", "Trả kết quả", "Công chức", "01 ngày"])


def test_a_row_that_a_page_cuts_without_a_rule_is_one_row():
    [table] = rows(two_pages(["B2", f"{FULL} và", "Chuyên viên", "02 ngày"], ["", "lập báo cáo"]))
    assert table[1:] == [
        ["B2", f"{FULL} và lập báo cáo", "Chuyên viên", "02 ngày"],
        ["B3", "Trả kết quả", "Công chức", "01 ngày"],
    ]


def test_rows_of_their_own_stay_apart_although_no_rule_parts_them():
    last, first = ["B1", "Nhận hồ sơ.", "Công chức", "01 ngày"], ["B2", "Thẩm định.", "Chuyên viên", "02 ngày"]
    [table] = rows(two_pages(last, first))
    assert table[1:3] == [last, first]


def test_a_row_may_lack_its_last_columns_on_the_next_page():
    paper = Paper()
    across(across(columns(paper, 600, 780), 600), 630)
    row(row(paper, 620, ["Bước", "Nội dung", "Trách nhiệm", "Thời gian"]), 650, ["B2", f"{FULL} và"])
    paper.page()
    for x in XS[:4]:
        paper.line(x, 60, x, 120)
    paper.line(XS[0], 120, XS[3], 120)
    row(paper, 80, ["", "lập báo cáo"])
    [table] = rows(paper)
    assert table[1][:2] == ["B2", f"{FULL} và lập báo cáo"]


def test_a_table_goes_on_after_half_an_empty_page_when_it_counts_on():
    paper = Paper()
    end = paper.table(57, 60, [60, 300, 100], [["Bước 6", "Lấy số văn bản", "01 ngày"]])
    paper.page().table(57, 60, [60, 300, 100], [["Bước 7", "Tiếp nhận hồ sơ", "01 ngày"]])
    assert end < 200
    assert [len(table) for table in rows(paper)] == [2]


def test_lines_beyond_what_clips_them_are_left_out():
    paper = Paper()
    paper.put("q 57 92 483 690 re W n")  # the page shows what lies 60 to 750 points below its top
    paper.put("0.5 w 100 900 m 100 -300 l S 300 900 m 300 -300 l S 100 700 m 300 700 l S Q")
    paper.text(110, 160, "Nội dung")
    [table] = [b for b in read(paper.save(), "x.pdf").blocks if isinstance(b, Table)]
    assert [cell.text for line in table.grid for cell in line] == ["", "Nội dung"]


def test_the_tips_of_letters_whose_line_is_on_the_next_page_are_no_text():
    paper = Paper()
    letters(paper, 57, 100, "Pham vi ap dung")
    paper.put("q 57 92 483 690 re W n")
    letters(paper, 57, 756, "AEU")
    paper.put("Q")
    assert texts(paper) == ["Pham vi ap dung"]


def test_columns_beyond_the_last_rule_make_an_open_row():
    sides = [Edge(x, 100, 200) for x in (50, 150, 300)]
    [grid] = grids_of([Edge(100, 50, 300), Edge(130, 50, 300)], sides)
    assert (grid.ys, grid.open_top, grid.open_bottom) == ((100, 130, 200), False, True)


def test_columns_without_any_rule_are_a_row_open_at_both_ends():
    [grid] = grids_of([], [Edge(x, 100, 200) for x in (50, 150, 300)])
    assert (len(grid.areas), grid.open_top, grid.open_bottom) == (2, True, True)


@pytest.mark.parametrize("ends", [(200, 150), (133, 133)])
def test_one_line_that_sticks_out_opens_no_row(ends):
    down = [Edge(50, 100, ends[0]), Edge(300, 100, ends[1])]
    [grid] = grids_of([Edge(100, 50, 300), Edge(130, 50, 300)], down)
    assert grid.ys == (100, 130)
