"""From the cells of a table, row by row, to the full grid of `model.Table`."""

from __future__ import annotations

from typing import Any, TypeAlias

from qmslint.model import Block, Cell, Location, Paragraph, Table, iter_paragraphs
from qmslint.read.errors import UnreadableDocument

__all__ = ["GridBuilder", "cell_text"]

MOST_COLUMNS = 256  # Word itself stops at 63
MOST_POSITIONS = 4_000_000  # rows × columns; beyond, the table is an attack or not for people


def cell_text(blocks: list[Block]) -> str:
    """The printed paragraphs of a cell (nested tables included), empty ones left out, joined by newlines."""
    if len(blocks) == 1:
        block = blocks[0]
        if isinstance(block, Paragraph):
            return f"{block.number} {block.text}" if block.number else block.text
    return "\n".join(p.printed for p in iter_paragraphs(tuple(blocks)) if p.text or p.number)


# A cell while the table is read: row, column, rows, columns, blocks. A list, since every cell of every document is one.
_Raw: TypeAlias = list[Any]
_new = tuple.__new__  # makes a NamedTuple without the Python-level call in between


class GridBuilder:
    """Collects one table. `row` and `column` are where the next cell will stand, counted from 1.

    >>> from qmslint.model import Location
    >>> grid = GridBuilder()
    >>> grid.start_row(); _ = grid.add_cell(columns=2)
    >>> grid.start_row(); _ = grid.add_cell(); _ = grid.add_cell()
    >>> [[cell.columns for cell in row] for row in grid.finish(0, 1, Location()).grid]
    [[2, 2], [1, 1]]
    """

    __slots__ = ("_below", "_open", "_orphans", "_raw", "_regular", "_rows", "column", "header_rows", "row")

    def __init__(self) -> None:
        self.row = 0
        self.column = 1
        self.header_rows = 0
        self._regular = True  # so far every cell covers one position, and none was left out
        self._rows: list[list[_Raw]] = []
        self._raw: list[_Raw] = []
        self._open: dict[int, _Raw] = {}  # column → the cell of the row above that may go on here
        self._orphans: set[int] = set()  # identities of cells that continue nothing
        self._below: dict[int, _Raw] = {}

    def start_row(self) -> None:
        """Begin the next row."""
        self._open = self._below
        self._below = {}
        self._raw = []
        self._rows.append(self._raw)
        self.row += 1
        self.column = 1

    def skip(self, columns: int) -> None:
        """Leave columns out at this place (gridBefore, gridAfter)."""
        self._regular = False
        self.column = min(self.column + max(columns, 0), MOST_COLUMNS)

    def add_cell(self, columns: int = 1, merge: str = "", *, words: bool = False) -> list[Block] | None:
        """Add a cell; gives the list to put its blocks in, or None if it only continues the cell above.

        `merge` is "restart" for a cell that may go on below, "continue" for one that continues the one above, "left"
        for one that belongs to its left neighbour. A "continue" without a beginning becomes the beginning, unless the
        next one below has `words` of its own: then each stands for itself, and no words are lost.
        """
        column = self.column
        if columns == 1 and not merge and column <= MOST_COLUMNS:
            return self.add_plain_cell()
        blocks: list[Block] = []
        self._regular = False
        columns = min(max(columns, 1), MOST_COLUMNS - column + 1) if column <= MOST_COLUMNS else 0
        if self._raw and (merge == "left" or not columns):  # too many columns: the text goes to the last one
            left = self._raw[-1]
            left[3] += columns
            self.column = column + columns
            kept: list[Block] = left[4]
            return kept
        self.column = column + columns
        if merge == "continue":
            above = self._above(column)
            if above is not None and not (words and id(above) in self._orphans):
                if above[0] + above[2] == self.row:
                    above[2] += 1
                self._below[above[1]] = above
                return None
        raw = [self.row, column, 1, columns, blocks]
        if merge == "continue":
            self._orphans.add(id(raw))
        self._raw.append(raw)
        if merge:
            self._below[column] = raw
        return blocks

    def add_plain_cell(self) -> list[Block]:
        """Add a cell of one column that is joined to no other; gives the list to put its blocks in."""
        column = self.column
        if column > MOST_COLUMNS:
            return self.add_cell(1, "left") or []
        blocks: list[Block] = []
        self._raw.append([self.row, column, 1, 1, blocks])
        self.column = column + 1
        return blocks

    def _above(self, column: int) -> _Raw | None:
        """The cell of the row above that goes on at this column."""
        above = self._open.get(column)
        if above is not None:
            return above
        return next((raw for raw in self._open.values() if raw[1] <= column < raw[1] + raw[3]), None)

    def finish(self, index: int, number: int, place: Location, declared: int = 0) -> Table:
        """The table. `declared` is the number of columns that the file states (0: none): a row that claims more is cut
        to it when it stands alone with that. Raises `UnreadableDocument` (too-large) for an absurd size."""
        ends = [raws[-1][1] + raws[-1][3] - 1 if raws else 0 for raws in self._rows]  # the last column of each row
        width = max(ends, default=0)
        if declared and width > declared and 2 * sum(end > declared for end in ends) < len(ends):
            width = max([declared] + [raw[1] for raws in self._rows for raw in raws])
        if len(self._rows) * width > MOST_POSITIONS:  # spans that reach beyond every cell are nonsense
            width = max([1] + [raw[1] for raws in self._rows for raw in raws])
        if len(self._rows) * width > MOST_POSITIONS:
            raise UnreadableDocument("too-large", f"a table of {len(self._rows)} rows and {width} columns")
        if self._regular and all(end == width for end in ends):
            grid = tuple(
                tuple(
                    [
                        _new(Cell, (row, column, 1, 1, tuple(blocks), cell_text(blocks)))
                        for row, column, _, _, blocks in raws
                    ]
                )
                for raws in self._rows
            )
            return Table(index, number, grid, place, self.header_rows)
        rows: list[list[Cell | None]] = [[None] * width for _ in self._rows]
        for raws in self._rows:
            for row, column, down, across, blocks in raws:
                across = min(across, width - column + 1)
                cell = _new(Cell, (row, column, down, across, tuple(blocks), cell_text(blocks)))
                if down == 1 and across == 1:
                    rows[row - 1][column - 1] = cell
                    continue
                for r in range(row - 1, row - 1 + down):
                    rows[r][column - 1 : column - 1 + across] = [cell] * across
        grid = tuple(
            tuple([cell or Cell(r, c, 0, 0, (), "") for c, cell in enumerate(cells, 1)])
            for r, cells in enumerate(rows, 1)
        )
        return Table(index, number, grid, place, self.header_rows)
