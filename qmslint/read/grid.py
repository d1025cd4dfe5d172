"""From the cells of a table, row by row, to the full grid of `model.Table`."""

from __future__ import annotations

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


class _Raw:
    """A cell while the table is read: its upper left position, its spans, its blocks."""

    __slots__ = ("blocks", "column", "columns", "row", "rows")

    def __init__(self, row: int, column: int, columns: int) -> None:
        self.row = row
        self.column = column
        self.rows = 1
        self.columns = columns
        self.blocks: list[Block] = []


class GridBuilder:
    """Collects one table. `row` and `column` are where the next cell will stand, counted from 1.

    >>> from qmslint.model import Location
    >>> grid = GridBuilder()
    >>> grid.start_row(); _ = grid.add_cell(columns=2)
    >>> grid.start_row(); _ = grid.add_cell(); _ = grid.add_cell()
    >>> [[cell.columns for cell in row] for row in grid.finish(0, 1, Location()).grid]
    [[2, 2], [1, 1]]
    """

    __slots__ = ("_below", "_open", "_raw", "_rows", "column", "header_rows", "row")

    def __init__(self) -> None:
        self.row = 0
        self.column = 1
        self.header_rows = 0
        self._rows: list[list[_Raw]] = []
        self._raw: list[_Raw] = []
        self._open: dict[int, _Raw] = {}  # column → the cell of the row above that may go on here
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
        self.column = min(self.column + max(columns, 0), MOST_COLUMNS)

    def add_cell(self, columns: int = 1, merge: str = "") -> list[Block] | None:
        """Add a cell; gives the list to put its blocks in, or None if it only continues the cell above.

        `merge` is "restart" for a cell that may go on below, "continue" for one that continues the one above (where
        there is none, it begins a new one), "left" for one that belongs to its left neighbour.
        """
        if not self._rows:
            self.start_row()
        column = self.column
        columns = min(max(columns, 1), MOST_COLUMNS - column + 1) if column <= MOST_COLUMNS else 0
        if self._raw and (merge == "left" or not columns):  # too many columns: the text goes to the last one
            left = self._raw[-1]
            left.columns += columns
            self.column = column + columns
            return left.blocks
        self.column = column + columns
        if merge == "continue":
            above = self._open.get(column)
            if above is not None and above.row + above.rows == self.row:
                above.rows += 1
                self.column = column + above.columns
                self._below[column] = above
                return None
        raw = _Raw(self.row, column, columns)
        self._raw.append(raw)
        if merge:
            self._below[column] = raw
        return raw.blocks

    def finish(self, index: int, number: int, place: Location, declared: int = 0) -> Table:
        """The table. `declared` is the number of columns that the file states (0: none): a row that claims more is cut
        to it when it stands alone with that. Raises `UnreadableDocument` (too-large) for an absurd size."""
        ends = [max((raw.column + raw.columns - 1 for raw in raws), default=0) for raws in self._rows]
        width = max(ends, default=0)
        if declared and width > declared and 2 * sum(end > declared for end in ends) < len(ends):
            width = max([declared] + [raw.column for raws in self._rows for raw in raws])
        if len(self._rows) * width > MOST_POSITIONS:
            raise UnreadableDocument("too-large", f"a table of {len(self._rows)} rows and {width} columns")
        rows: list[list[Cell | None]] = [[None] * width for _ in self._rows]
        for raws in self._rows:
            for raw in raws:
                row, column = raw.row, raw.column
                columns = min(raw.columns, width - column + 1)
                cell = Cell(row, column, raw.rows, columns, tuple(raw.blocks), cell_text(raw.blocks))
                if raw.rows == 1 and columns == 1:
                    rows[row - 1][column - 1] = cell
                    continue
                for r in range(row - 1, row - 1 + raw.rows):
                    rows[r][column - 1 : column - 1 + columns] = [cell] * columns
        grid = tuple(
            tuple(cell or Cell(r, c, 0, 0, (), "") for c, cell in enumerate(cells, 1))
            if None in cells
            else tuple(cells)
            for r, cells in enumerate(rows, 1)
        )
        return Table(index, number, grid, place, self.header_rows)  # type: ignore[arg-type]
