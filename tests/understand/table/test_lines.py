"""A document as one row of lines: paragraphs, rows, framed paragraphs, nested tables."""

from __future__ import annotations

from qmslint.model import Cell, Document, Location, Paragraph, Table
from qmslint.read.sample import parse
from qmslint.understand.table.lines import Line, by_line, document_lines, table_lines


def lines(text: str) -> list[Line]:
    return list(document_lines(parse(text)))


def texts(line: Line) -> list[str]:
    return [s.text for s in line.slots]


def test_a_paragraph_with_words_is_a_line() -> None:
    (line,) = lines("Điều 1. Ban hành quy trình")
    assert line.paragraph is not None
    assert line.paragraph.text == "Điều 1. Ban hành quy trình"
    assert line.table is None and not line.framed and line.own == ()


def test_an_empty_paragraph_is_no_line() -> None:
    place = Location()
    document = Document("x", "docx", "", (Paragraph(0, "  ", place), Paragraph(1, "Chữ", place)))
    assert [line.first for line in document_lines(document)] == [1]


def test_a_row_is_a_line_of_its_filled_cells() -> None:
    (line,) = lines("| B1 | Nộp hồ sơ | | Giờ hành chính |")
    assert texts(line) == ["B1", "Nộp hồ sơ", "Giờ hành chính"]
    assert [s.column for s in line.slots] == [1, 2, 4]
    assert line.empty_columns == (3,) and line.width == 4 and line.row == 1


def test_an_empty_row_is_no_line() -> None:
    assert [texts(line) for line in lines("| a | b |\n| | |\n| c | d |")] == [["a", "b"], ["c", "d"]]


def test_a_row_with_one_filled_cell_only_frames_its_paragraphs() -> None:
    found = lines("| 5.1 Điều kiện<br>Không quy định | |")
    assert [line.paragraph.text for line in found if line.paragraph] == ["5.1 Điều kiện", "Không quy định"]
    assert all(line.framed for line in found)


def test_a_cell_merged_downwards_stands_in_each_of_its_rows() -> None:
    first, second = lines("| Bước 1 | Phân công | Lãnh đạo |\n| ^ | Xử lý | Chuyên viên |")
    assert [s.merged for s in first.slots] == [False, False, False]
    assert [(s.text, s.merged) for s in second.slots] == [("Bước 1", True), ("Xử lý", False), ("Chuyên viên", False)]
    assert [s.text for s in second.own] == ["Xử lý", "Chuyên viên"]


def test_a_lone_cell_beside_a_merged_one_is_still_a_row() -> None:
    found = lines("| Bước 1 | Phân công |\n| ^ | Xử lý |")
    assert found[1].paragraph is None and [s.text for s in found[1].own] == ["Xử lý"]


def test_a_row_that_only_goes_on_from_above_is_no_line() -> None:
    assert len(lines("| a | b |\n| ^ | ^ |\n| c | d |")) == 2


def test_a_cell_merged_sideways_counts_once() -> None:
    (line,) = lines("| Tổng thời gian | < | < | 07 ngày |")
    assert [(s.column, s.text) for s in line.slots] == [(1, "Tổng thời gian"), (4, "07 ngày")]


def test_the_text_of_a_cell_stands_on_one_line() -> None:
    (line,) = lines("| Bước 1 | Nộp<br>hồ sơ |")
    assert line.slots[1].text == "Nộp hồ sơ"
    assert [p.text for p in line.slots[1].paragraphs] == ["Nộp", "hồ sơ"]


def test_a_short_row_has_no_cells_beyond_its_end() -> None:
    first, second = lines("| a | b | c |\n| d | e |")
    assert texts(second) == ["d", "e"] and second.width == first.width == 3


def test_a_nested_table_follows_the_row_that_holds_it() -> None:
    place = Location(table=1)
    deep = Location(table=2)

    def cell(r: int, c: int, *blocks: Paragraph | Table) -> Cell:
        return Cell(r, c, 1, 1, blocks, "\n".join(b.text for b in blocks if isinstance(b, Paragraph)))

    inner = Table(3, 2, ((cell(1, 1, Paragraph(4, "x", deep)), cell(1, 2, Paragraph(5, "y", deep))),), deep)
    outer = Table(0, 1, (
        (cell(1, 1, Paragraph(1, "a", place)), cell(1, 2, Paragraph(2, "b", place), inner)),
        (cell(2, 1, Paragraph(6, "c", place)), cell(2, 2, Paragraph(7, "d", place))),
    ), place)  # fmt: skip
    assert [[s.text for s in line.own] for line in table_lines(outer)] == [["a", "b"], ["x", "y"], ["c", "d"]]


def test_a_table_without_rows_has_no_lines() -> None:
    assert list(table_lines(Table(0, 1, (), Location(table=1)))) == []


def test_line_breaks_stand_for_paragraphs_where_items_begin() -> None:
    place = Location(index=3)
    listed = Paragraph(3, "Gồm:\n- Đơn;\n- Ảnh", place, number="a)", bold_lead=4)
    found = by_line(listed)
    assert [(p.text, p.number, p.bold_lead) for p in found] == [("Gồm:", "a)", 4), ("- Đơn;", "", 0), ("- Ảnh", "", 0)]
    title = Paragraph(4, "QUY TRÌNH\nCẤP THẺ KHO LẠNH", place)
    assert by_line(title) == (title,)
