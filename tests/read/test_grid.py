from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.model import Location, Table
from qmslint.read import UnreadableDocument
from qmslint.read.grid import MOST_COLUMNS, GridBuilder


def shape(table: Table) -> list[list[tuple[int, int]]]:
    """Where the cell at each position begins; (0, 0) for a filler."""
    return [[(cell.row, cell.column) if cell.rows else (0, 0) for cell in row] for row in table.grid]


def build(*rows: list[tuple[int, str]], declared: int = 0) -> Table:
    grid = GridBuilder()
    for row in rows:
        grid.start_row()
        for columns, merge in row:
            grid.add_cell(columns, merge)
    return grid.finish(0, 1, Location(), declared)


def test_plain_rows():
    assert shape(build([(1, ""), (1, "")], [(1, ""), (1, "")])) == [[(1, 1), (1, 2)], [(2, 1), (2, 2)]]


def test_a_cell_over_two_columns_stands_at_both():
    assert shape(build([(2, ""), (1, "")], [(1, ""), (1, ""), (1, "")])) == [
        [(1, 1), (1, 1), (1, 3)], [(2, 1), (2, 2), (2, 3)],
    ]  # fmt: skip


def test_a_cell_goes_on_below():
    table = build([(1, "restart"), (1, "")], [(1, "continue"), (1, "")], [(1, "continue"), (1, "")])
    assert shape(table) == [[(1, 1), (1, 2)], [(1, 1), (2, 2)], [(1, 1), (3, 2)]]
    assert (table.grid[0][0].rows, len(list(table.cells()))) == (3, 4)


def test_a_cell_goes_on_below_over_columns_split_otherwise():
    table = build([(2, "restart"), (1, "")], [(1, "continue"), (1, "continue"), (1, "")])
    assert shape(table) == [[(1, 1), (1, 1), (1, 3)], [(1, 1), (1, 1), (2, 3)]]


def test_a_new_beginning_ends_the_one_above():
    table = build([(1, "restart")], [(1, "restart")], [(1, "continue")])
    assert shape(table) == [[(1, 1)], [(2, 1)], [(2, 1)]]


def test_a_row_without_the_cell_ends_it():
    table = build([(1, "restart"), (1, "")], [(1, ""), (1, "")], [(1, "continue"), (1, "")])
    assert shape(table)[2][0] == (3, 1)


def test_a_continuation_of_nothing_begins():
    assert shape(build([(1, "continue")], [(1, "continue")])) == [[(1, 1)], [(1, 1)]]


def test_a_continuation_of_nothing_keeps_apart_from_words_below():
    grid = GridBuilder()
    grid.start_row()
    assert grid.add_cell(1, "continue", words=True) is not None
    grid.start_row()
    assert grid.add_cell(1, "continue", words=True) is not None
    assert shape(grid.finish(0, 1, Location())) == [[(1, 1)], [(2, 1)]]


def test_a_cell_joined_to_the_left():
    assert shape(build([(1, ""), (1, "left"), (1, "")])) == [[(1, 1), (1, 1), (1, 3)]]


def test_missing_cells_are_filled_before_and_after():
    grid = GridBuilder()
    grid.start_row()
    grid.add_cell(), grid.add_cell(), grid.add_cell()
    grid.start_row()
    grid.skip(1)
    grid.add_cell()
    assert shape(grid.finish(0, 1, Location())) == [[(1, 1), (1, 2), (1, 3)], [(0, 0), (2, 2), (0, 0)]]


def test_a_row_that_claims_too_much_is_cut_to_the_declared_columns():
    table = build([(1, "")] * 4, [(9, "")], [(1, "")] * 4, declared=4)
    assert [len(row) for row in table.grid] == [4, 4, 4]
    assert table.grid[1][0].columns == 4


def test_a_declaration_that_most_rows_contradict_does_not_count():
    table = build([(2, ""), (2, "")], [(2, ""), (2, "")], declared=2)
    assert [len(row) for row in table.grid] == [4, 4]


def test_absurd_spans_are_bounded():
    table = build([(2_000_000_000, "")], [(-3, ""), (0, "")])
    assert len(table.grid[0]) == MOST_COLUMNS
    assert [cell.columns for cell in table.grid[1][:2]] == [1, 1]


def test_cells_beyond_the_last_column_give_their_text_to_it():
    grid = GridBuilder()
    grid.start_row()
    lists = [grid.add_cell() for _ in range(MOST_COLUMNS + 5)]
    assert lists[-1] is lists[MOST_COLUMNS - 1]
    assert len(grid.finish(0, 1, Location()).grid[0]) == MOST_COLUMNS


def test_one_absurd_span_does_not_make_a_long_table_unreadable():
    grid = GridBuilder()
    for row in range(20_000):
        grid.start_row()
        grid.add_cell(MOST_COLUMNS if row == 7 else 1)
    assert len(grid.finish(0, 1, Location()).grid[0]) == 1


def test_an_absurd_table_is_refused():
    grid = GridBuilder()
    for _ in range(20_000):
        grid.start_row()
        grid.skip(MOST_COLUMNS)
        grid.add_cell()
    with pytest.raises(UnreadableDocument, match="too-large"):
        grid.finish(0, 1, Location())


def test_a_table_without_rows_or_cells():
    assert GridBuilder().finish(0, 1, Location()).grid == ()
    assert build([]).grid == ((),)


cells = st.tuples(st.integers(-1, 5), st.sampled_from(["", "restart", "continue", "left"]))


@given(st.lists(st.lists(cells, max_size=6), max_size=8), st.integers(0, 6))
def test_every_grid_is_a_rectangle_and_every_cell_stands_in_its_own_corner(rows, declared):
    table = build(*rows, declared=declared)
    assert len({len(row) for row in table.grid}) <= 1
    for r, row in enumerate(table.grid, 1):
        for c, cell in enumerate(row, 1):
            if cell.rows:
                assert cell.row <= r < cell.row + cell.rows
                assert cell.column <= c < cell.column + cell.columns
            else:
                assert (cell.row, cell.column) == (r, c)
    starts = [(cell.row, cell.column) for cell in table.cells()]
    assert starts == sorted(set(starts))
