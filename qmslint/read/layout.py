"""Where the walker is: which table, row and cell are open, and which list the next block goes to."""

from __future__ import annotations

from typing import Any

from qmslint.model import Block, Location
from qmslint.read.grid import GridBuilder
from qmslint.read.names import BOX
from qmslint.read.xml import Element, w

__all__ = ["Layout", "frames_of_page"]

_TBL, _TR, _TC, _T, _COLUMNS, _BODY = w("tbl"), w("tr"), w("tc"), w("t"), w("tblGrid"), w("body")
_BLOCKS = frozenset((w("p"), _TBL))
_HOMES = frozenset((_TC, BOX))
_PAGE = 12  # blocks in one cell: no box holds that many


def _around(element: Element, tags: frozenset[str] | str) -> Element | None:
    """The nearest ancestor of these names; controls and the like lie between."""
    element = element.getparent()
    while element is not None and element.tag not in tags:
        element = element.getparent()
    return element


def frames_of_page(root: Element) -> int:
    """How many tables lie one in the other around the whole page, each of one cell: the layout of a web page."""
    home = root.find(_BODY)
    count = 0
    while home is not None:
        table = next((child for child in home if child.tag in _BLOCKS), None)
        if table is None or table.tag != _TBL:
            break
        cells = table.findall(f"{_TR}/{_TC}")
        home = cells[0] if len(cells) == 1 and (len(cells[0]) > _PAGE or cells[0].find(_TBL) is not None) else None
        count += home is not None
    return count


class Layout:
    """The open tables and boxes of one part. The walker tells it of every paragraph, table, row, cell and box.

    `blocks` takes what comes next; `part`, `number`, `row`, `column` and `page` are its place; with `skip` it stands in
    a cell that only continues the one above, whose content Word does not show. `index` counts blocks in reading order.
    """

    __slots__ = (
        "_before", "_furthest", "_grid", "_home", "_pending", "_row_page", "_skipped", "_stack", "_table", "_tr",
        "blocks", "column", "index", "merge", "number", "page", "pages", "part", "row", "skip", "span", "tables",
    )  # fmt: skip

    def __init__(self, part: str, index: int, *, pages: bool) -> None:
        self.part = part
        self.index = index
        self.pages = pages
        self.blocks: list[Block] = []
        self.number: int | None = None
        self.row: int | None = None
        self.column: int | None = None
        self.page = 1
        self.skip = False
        self.span = 1
        self.merge = ""
        self.tables = 0
        self._stack: list[tuple[Any, ...]] = []
        self._home: Element | None = None  # what directly holds the content met now; None at the top
        self._table: Element | None = None
        self._tr: Element | None = None
        self._grid: GridBuilder | None = None
        self._pending = False  # a cell has begun, its properties are still being read
        self._skipped = False
        self._before: tuple[int, Location] = (0, Location())
        self._row_page = self._furthest = 1

    def place(self) -> Location:
        """The place of the next block."""
        page = self.page if self.pages else None
        return Location(self.part, None, self.number, self.row, self.column, page, index=self.index)

    def paragraph(self, element: Element) -> None:
        """A paragraph begins."""
        if self._stack:
            if element.getparent() is not self._home:
                self._leave(element)
            if self._pending:
                grid = self._grid
                if self.span == 1 and not self.merge and grid is not None:  # nearly every cell: no further calls
                    self._pending = False
                    self.skip = self._skipped
                    self.row, self.column = grid.row, grid.column
                    self.blocks = grid.add_plain_cell()
                else:
                    self._open_cell()

    def box(self, element: Element) -> None:
        """The content of a text box begins; in headers and notes it is part of them."""
        self.paragraph(element)
        self._push()
        self._home = element
        self._table = self._tr = self._grid = None
        if self.part == "body":
            self.part = "textbox"

    def table(self, element: Element) -> None:
        """A table begins."""
        self.paragraph(element)
        self._push()
        self._home = self._table = element
        self._tr = None
        self._grid = GridBuilder()
        self._skipped = self.skip
        if not self.skip:
            self.tables += 1
            self.number = self.tables
        self.row = self.column = None
        self._before = (self.index, self.place())
        if not self.skip:
            self.index += 1

    def begin_row(self, element: Element) -> None:
        """A table row begins. Stray rows, outside every open table, are passed over; their text stays."""
        if element.getparent() is not self._table:
            table = _around(element, _TBL)
            if table is None or not self._is_open(5, table, self._table):
                return
            while self._table is not table:
                self._close()
        if self._pending:
            self._open_cell()
        if self.pages:
            self.page = self._row_page = self._furthest = max(self.page, self._furthest)
        self._home = self._tr = element
        if self._grid is not None:
            self._grid.start_row()

    def begin_cell(self, element: Element) -> None:
        """A cell begins; `span` and `merge` are to be set before its content comes."""
        if element.getparent() is not self._tr:
            row = _around(element, _TR)
            if row is None or not self._is_open(6, row, self._tr):
                return
            while self._tr is not row:
                self._close()
        if self._pending:
            self._open_cell()
        if self.pages:
            self._furthest = max(self._furthest, self.page)
            self.page = self._row_page
        self._home = element
        self._pending = True
        self.span = 1
        self.merge = ""

    def skip_columns(self, count: int) -> None:
        """The row leaves out so many columns here."""
        if self._grid is not None:
            self._grid.skip(count)

    def header_row(self) -> None:
        """The row that has begun is marked as a repeated heading."""
        if self._grid is not None and self._grid.header_rows == self._grid.row - 1:
            self._grid.header_rows += 1

    def end(self) -> list[Block]:
        """Close whatever is open; the part's blocks."""
        while self._stack:
            self._close()
        return self.blocks

    def _is_open(self, at: int, wanted: Element, now: Element | None) -> bool:
        return wanted is now or any(frame[at] is wanted for frame in self._stack)

    def _leave(self, element: Element) -> None:
        """Close the cells, tables and boxes that this element is not inside of."""
        home = _around(element, _HOMES)
        while self._stack and self._home is not home:
            self._close()

    def _open_cell(self) -> None:
        self._pending = False
        grid = self._grid
        if grid is None:
            return
        self.column = grid.column
        inside = self._home.iter(_T) if self._home is not None and self.merge == "continue" else ()
        words = any(text.text and text.text.strip() for text in inside)
        blocks = grid.add_cell(self.span, self.merge, words=words)
        self.row = grid.row
        self.skip = self._skipped or blocks is None
        self.blocks = [] if blocks is None else blocks

    def _push(self) -> None:
        self._stack.append(
            (
                self._home, self.blocks, self.number, self.row, self.column, self._table, self._tr, self._grid,
                self.skip, self._skipped, self._before, self._row_page, self._furthest, self.part,
            )
        )  # fmt: skip

    def _close(self) -> None:
        """End the innermost table or box."""
        table, grid, before = self._table, self._grid, self._before
        number, skipped = self.number, self._skipped
        if self._pending:  # a cell that ended without content is still a cell
            self._open_cell()
        page = max(self.page, self._furthest)
        (
            self._home, self.blocks, self.number, self.row, self.column, self._table, self._tr, self._grid, self.skip,
            self._skipped, self._before, self._row_page, self._furthest, self.part,
        ) = self._stack.pop()  # fmt: skip
        self.page = page
        if grid is not None and table is not None and not skipped:  # a box has no grid: its blocks are already there
            columns = table.find(_COLUMNS)
            declared = len(columns) if columns is not None else 0
            self.blocks.append(grid.finish(before[0], number or 0, before[1], declared))
