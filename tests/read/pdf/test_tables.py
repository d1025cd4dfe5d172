"""Ruling lines → tables: merged cells, pages, tables in tables."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qmslint.model import Table
from qmslint.read.pdf import read
from qmslint.read.pdf.grids import Area, grids_of, joined
from qmslint.read.pdf.page import Edge
from tests.read.pdf.paper import Paper

HEAD = ["TT", "Nội dung công việc", "Trách nhiệm", "Thời gian"]
WIDTHS = [40.0, 230.0, 120.0, 90.0]


def tables(paper: Paper) -> list[Table]:
    return [block for block in read(paper.save(), "x.pdf").blocks if isinstance(block, Table)]


def rows(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.grid]


def test_a_ruled_table_is_read_cell_by_cell():
    paper = Paper()
    paper.table(
        57, 100, WIDTHS, [HEAD, ["B1", "Nhận hồ sơ", "Công chức", "½ ngày"], ["B2", "Thẩm định", "", "02 ngày"]]
    )
    [table] = tables(paper)
    assert rows(table) == [HEAD, ["B1", "Nhận hồ sơ", "Công chức", "½ ngày"], ["B2", "Thẩm định", "", "02 ngày"]]
    place = table.grid[1][1].blocks[0].place
    assert (place.table, place.row, place.column, place.page, place.page_exact) == (1, 2, 2, 1, True)


def test_merged_cells_span_rows_and_columns():
    paper = Paper()
    paper.table(
        57,
        100,
        WIDTHS,
        [["5.2", "Thành phần hồ sơ", "<", "<"], ["B1", "Nhận", "Công chức", "1 ngày"], ["^", "Chuyển", "Văn thư", "^"]],
    )
    [table] = tables(paper)
    heading, label, time = table.grid[0][1], table.grid[1][0], table.grid[1][3]
    assert (heading.columns, label.rows, time.rows) == (3, 2, 2)
    assert table.grid[2][0] is label
    assert table.grid[0][3] is heading


def test_items_in_a_cell_are_paragraphs():
    paper = Paper()
    paper.table(57, 100, [40, 420], [["1", "Hồ sơ gồm:|- Đơn đề nghị;|- Bản sao giấy phép."]])
    [table] = tables(paper)
    assert [p.text for p in table.grid[0][1].blocks] == ["Hồ sơ gồm:", "- Đơn đề nghị;", "- Bản sao giấy phép."]


def test_a_table_goes_on_over_pages_without_its_repeated_heading():
    paper = Paper()
    paper.table(57, 500, WIDTHS, [HEAD, *[[f"B{i}", f"Việc thứ {i}", "Công chức", "1 ngày"] for i in range(1, 12)]])
    paper.page().table(57, 60, WIDTHS, [HEAD, ["B12", "Việc thứ 12", "Lãnh đạo", "1 ngày"]])
    [table] = tables(paper)
    assert len(table.grid) == 13
    assert table.header_rows == 1
    assert table.grid[12][0].blocks[0].place.page == 2


def test_a_row_that_the_page_cuts_is_one_row():
    paper = Paper()
    paper.table(
        57,
        700,
        WIDTHS,
        [
            [
                "B1",
                "Tiếp nhận hồ sơ, kiểm tra tính đầy đủ,|hợp lệ của hồ sơ, quét hồ sơ điện tử và",
                "Công chức",
                "1 ngày",
            ]
        ],
    )
    paper.page().table(
        57, 60, WIDTHS, [["", "chuyển cho phòng chuyên môn.", "", ""], ["B2", "Thẩm định", "Phòng", "2 ngày"]]
    )
    [table] = tables(paper)
    assert len(table.grid) == 2
    assert table.grid[0][1].text == (
        "Tiếp nhận hồ sơ, kiểm tra tính đầy đủ, hợp lệ của hồ sơ, quét hồ sơ điện tử và chuyển cho phòng chuyên môn."
    )


def test_a_merged_cell_that_the_page_cuts_is_one_cell():
    paper = Paper()
    paper.table(57, 700, WIDTHS, [["B1", "Nhận", "Công chức", "1 ngày"], ["^", "Chuyển", "Văn thư", "2 ngày"]])
    paper.page().table(57, 60, WIDTHS, [["", "Trả lại", "Văn thư", "1 ngày"], ["B2", "Ký", "Lãnh đạo", "1 ngày"]])
    [table] = tables(paper)
    assert (table.grid[0][0].rows, table.grid[2][0].text) == (3, "B1")


def test_tables_with_text_between_or_other_columns_stay_apart():
    apart = Paper()
    apart.table(57, 700, WIDTHS, [["B1", "Nhận", "Công chức", "1 ngày"]])
    apart.page().text(57, 60, "Trường hợp 2:").table(57, 80, WIDTHS, [["B1", "Nhận", "Công chức", "2 ngày"]])
    assert len(tables(apart)) == 2
    other = Paper()
    other.table(57, 700, WIDTHS, [["B1", "Nhận", "Công chức", "1 ngày"]])
    other.page().table(57, 60, [200, 100], [["Nơi nhận", "Số bản"], ["Văn thư", "01"]])
    assert len(tables(other)) == 2


def test_a_table_in_a_cell_is_a_block_of_the_cell():
    paper = Paper().text(60, 112, "7").text(120, 112, "Hồ sơ gồm có:")
    paper.box(50, 95, 540, 200).line(100, 95, 100, 200).box(50, 200, 540, 230).line(100, 200, 100, 230)
    paper.table(120, 125, [40, 200], [["TT", "Giấy tờ"], ["1", "Đơn đề nghị"]])
    paper.text(60, 216, "8").text(120, 216, "01 bộ")
    [table] = tables(paper)
    first, inner = table.grid[0][1].blocks
    assert (first.text, isinstance(inner, Table)) == ("Hồ sơ gồm có:", True)
    assert rows(inner) == [["TT", "Giấy tờ"], ["1", "Đơn đề nghị"]]
    assert (table.number, inner.number) == (1, 2)


def test_a_table_that_touches_the_lines_of_its_cell_is_one_as_well():
    paper = Paper().text(60, 112, "7")
    paper.box(50, 95, 540, 146).line(100, 95, 100, 146).box(50, 146, 540, 176).line(100, 146, 100, 176)
    paper.table(106, 96, [100, 328], [["TT", "Giấy tờ"], ["1", "Đơn đề nghị"]])
    paper.text(60, 165, "8").text(110, 165, "01 bộ")
    [table] = tables(paper)
    assert [len(row) for row in table.grid] == [2, 2]
    [inner] = table.grid[0][1].blocks
    assert rows(inner) == [["TT", "Giấy tờ"], ["1", "Đơn đề nghị"]]


def test_a_frame_around_text_or_page_is_no_table():
    paper = Paper().box(20, 20, 575, 820).box(100, 90, 400, 120).text(110, 110, "LƯU HÀNH NỘI BỘ")
    paper.text(57, 200, "Phạm vi")
    document = read(paper.save(), "x.pdf")
    assert not any(isinstance(block, Table) for block in document.blocks)
    assert document.text == "LƯU HÀNH NỘI BỘ\nPhạm vi"


def test_lines_made_of_pieces_and_thin_bars_are_ruling_lines():
    paper = Paper()
    for y in (100, 120, 140):
        for x in range(50, 350, 10):
            paper.line(x, y, x + 8, y)
    for x in (50, 150, 350):
        paper.put(f"{x - 0.3} {842 - 140} 0.6 40 re f")
    paper.text(57, 115, "Tên").text(157, 115, "Số lượng").text(57, 135, "Đơn").text(157, 135, "01")
    [table] = tables(paper)
    assert rows(table) == [["Tên", "Số lượng"], ["Đơn", "01"]]


def test_all_lines_in_one_path_are_found():
    paper = Paper()
    ys, xs = (100, 120, 140), (50, 150, 350)
    path = " ".join(f"50 {842 - y} m 350 {842 - y} l" for y in ys) + " "
    path += " ".join(f"{x} {842 - 100} m {x} {842 - 140} l" for x in xs)
    paper.put(path + " S").text(57, 115, "Tên").text(157, 115, "Số").text(57, 135, "Đơn").text(157, 135, "01")
    assert rows(tables(paper)[0]) == [["Tên", "Số"], ["Đơn", "01"]]
    bars = " ".join(f"50 {842 - y} 300 0.5 re" for y in ys) + " " + " ".join(f"{x} 702 0.5 40 re" for x in xs)
    filled = (
        Paper().put(bars + " f").text(57, 115, "Tên").text(157, 115, "Số").text(57, 135, "Đơn").text(157, 135, "01")
    )
    assert rows(tables(filled)[0]) == [["Tên", "Số"], ["Đơn", "01"]]


def test_underlines_make_no_table():
    assert not tables(Paper().text(57, 100, "Nơi nhận:").line(57, 102, 110, 102).line(57, 130, 110, 130))


def test_a_grid_without_sides_is_bounded_by_its_rows():
    grid = grids_of([Edge(100, 50, 350), Edge(120, 50, 350), Edge(140, 50, 350)], [Edge(150, 100, 140)])[0]
    assert (grid.xs, len(grid.areas)) == ((50, 150, 350), 4)


def test_lines_that_follow_each_other_are_joined():
    assert joined([Edge(10, 0, 5), Edge(10.5, 6, 9), Edge(30, 0, 5)]) == [Edge(10, 0, 9), Edge(30, 0, 5)]


edges = st.lists(
    st.builds(lambda at, start, length: Edge(at, start, start + length), *[st.integers(0, 60).map(float)] * 3),
    max_size=12,
)


@given(edges, edges)
def test_cells_of_any_grid_cover_every_position_once(across, down):
    for grid in grids_of(across, down):
        seen = [(r, c) for a in grid.areas for r in range(a.top, a.bottom) for c in range(a.left, a.right)]
        assert sorted(seen) == [(r, c) for r in range(len(grid.ys) - 1) for c in range(len(grid.xs) - 1)]
        assert all(isinstance(area, Area) for area in grid.areas)
