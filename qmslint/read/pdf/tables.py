"""Grids with their text: raw tables, those in cells of others included."""

from __future__ import annotations

from bisect import bisect_right

from qmslint.read.pdf.grids import Area, Grid
from qmslint.read.pdf.lines import Line, lines_of
from qmslint.read.pdf.page import Run
from qmslint.read.pdf.paragraphs import Column, Habits, Para, paragraphs
from qmslint.tuples import NamedTuple

__all__ = ["PADDING", "Piece", "RawTable", "fill"]

PADDING = 5.4  # points between a cell's border and its text, Word's own default
STRIP = 13.0  # points: the sides of a cell that a nested table leaves free are not wider


class Piece(NamedTuple):
    """A cell: the area of the grid that it covers, its paragraphs and nested tables, the page that it begins on."""

    area: Area
    items: list[Para | RawTable]
    page: int

    @property
    def text(self) -> str:
        """All its words in a row."""
        return " ".join(
            " ".join(line.text for line in item.lines)
            if isinstance(item, Para)
            else " ".join(piece.text for piece in item.pieces)
            for item in self.items
        )

    @property
    def last(self) -> Para | None:
        """Its last paragraph, if it ends in one."""
        item = self.items[-1] if self.items else None
        return item if isinstance(item, Para) else None

    @property
    def first(self) -> Para | None:
        """Its first paragraph, if it begins with one."""
        item = self.items[0] if self.items else None
        return item if isinstance(item, Para) else None


class RawTable(NamedTuple):
    """A table before it has places: column bounds, number of rows, cells. `top` is where it begins, in points from the
    top of its first page; `end` where it ends on its last page, as a share of the page's height (negative: it has no
    lines). `repeated` counts the rows that further pages repeat as headings. `open_top`, `open_bottom`: as in `Grid`."""

    xs: tuple[float, ...]
    rows: int
    pieces: list[Piece]
    page: int
    last_page: int
    top: float
    end: float
    repeated: int = 0
    open_top: bool = False
    open_bottom: bool = False

    def row(self, number: int) -> list[Piece]:
        """The cells that cover a row, from left to right."""
        found = [piece for piece in self.pieces if piece.area.top <= number < piece.area.bottom]
        return sorted(found, key=lambda piece: piece.area.left)

    def words(self, number: int) -> tuple[str, ...]:
        """The texts of a row's cells."""
        return tuple(piece.text for piece in self.row(number))


def fill(
    grid: Grid, runs: list[Run], page: int, height: float, habits: Habits, inner: list[RawTable] | None = None
) -> RawTable:
    """The table of a grid with the runs that lie in it, and the tables that lie in one of its cells each."""
    homes: dict[tuple[int, int], Area] = {
        (r, c): area for area in grid.areas for r in range(area.top, area.bottom) for c in range(area.left, area.right)
    }
    inside: dict[Area, list[Run]] = {}
    for run in runs:
        at = (_slot(grid.ys, run.base - 0.3 * run.size), _slot(grid.xs, (run.x0 + run.x1) / 2))
        inside.setdefault(homes[at], []).append(run)
    lined = {area: lines_of(inside[area], page) if area in inside else [] for area in grid.areas}
    padding = _padding(grid, lined)
    pieces = []
    for area in grid.areas:
        left, _, right, _ = grid.bounds(area)
        column = Column(left + padding, right - padding, habits)
        items: list[Para | RawTable] = list(paragraphs(lined[area], column))
        items += [
            table
            for table in inner or ()
            if homes[_slot(grid.ys, table.top + 1), _slot(grid.xs, (table.xs[0] + table.xs[-1]) / 2)] is area
        ]
        pieces.append(Piece(area, _from_the_top(items), page))
    table = RawTable(
        grid.xs, len(grid.ys) - 1, pieces, page, page, grid.ys[0], grid.ys[-1] / height,
        open_top=grid.open_top, open_bottom=grid.open_bottom,
    )  # fmt: skip
    return tidy(nested(table, grid))


def _from_the_top(items: list[Para | RawTable]) -> list[Para | RawTable]:
    if all(isinstance(item, Para) for item in items):
        return items
    return sorted(items, key=lambda item: item.lines[0].base if isinstance(item, Para) else item.top)


def nested(table: RawTable, grid: Grid) -> RawTable:
    """Tables in cells whose lines touch those of the table around them: they show by the empty strips at their sides."""
    strips = [piece for piece in table.pieces if not piece.items and _narrow(piece, table)]
    pieces = list(table.pieces)
    for one in strips:
        for two in strips:
            a, b = one.area, two.area
            if (a.top, a.bottom) != (b.top, b.bottom) or b.left <= a.right or one not in pieces or two not in pieces:
                continue
            inside = [p for p in pieces if a.top <= p.area.top < a.bottom and a.right <= p.area.left < b.left]
            blank = [p for p in inside if not p.items and (p.area.left, p.area.right) == (a.right, b.left)]
            inside = [p for p in inside if p not in blank]
            if len(inside) < 2 or any(p.area.bottom > a.bottom or p.area.right > b.left for p in inside):
                continue
            inner = tidy(
                RawTable(
                    grid.xs[a.right : b.left + 1], a.bottom - a.top,
                    [p._replace(area=_shifted(p.area, -a.top, -a.right)) for p in inside], table.page, table.page,
                    grid.ys[a.top], -1.0,
                )
            )  # fmt: skip
            top, bottom = a.top, a.bottom
            beside = [
                p.area for p in pieces if p.area.right == a.left and p.area.top <= top and p.area.bottom >= bottom
            ]
            if beside:
                top, bottom = beside[0].top, beside[0].bottom
            whole = [
                p for p in pieces if (p.area.left, p.area.right) == (a.left, b.right) and top <= p.area.top < bottom
            ]
            if sum(p.area.bottom - p.area.top for p in whole) + a.bottom - a.top != bottom - top:
                top, bottom, whole = a.top, a.bottom, []
            items = [item for p in whole for item in p.items]
            gone = {id(p) for p in (*inside, *blank, *whole, one, two)}
            pieces = [p for p in pieces if id(p) not in gone]
            pieces.append(Piece(Area(top, a.left, bottom, b.right), _from_the_top([*items, inner]), table.page))
            break
    if len(pieces) == len(table.pieces):
        return table
    return table._replace(pieces=sorted(pieces, key=lambda piece: piece.area))


def _narrow(piece: Piece, table: RawTable) -> bool:
    return table.xs[piece.area.right] - table.xs[piece.area.left] <= STRIP


def _shifted(area: Area, down: int, right: int) -> Area:
    return Area(area.top + down, area.left + right, area.bottom + down, area.right + right)


def _slot(ticks: tuple[float, ...], value: float) -> int:
    """Between which two bounds a value lies; outside, the nearest."""
    return min(max(bisect_right(ticks, value) - 1, 0), len(ticks) - 2)


def _padding(grid: Grid, lined: dict[Area, list[Line]]) -> float:
    """The distance of text from borders on the left, as small as it gets in this table."""
    least = [
        line.x0 - grid.xs[area.left]
        for area, lines in lined.items()
        for line in lines
        if 0.5 <= line.x0 - grid.xs[area.left] <= 12
    ]
    return min(min(least), 8.0) if least else PADDING


def tidy(table: RawTable) -> RawTable:
    """Without rows and columns that no cell begins in: lines that only stick out, doubled borders."""
    rows = sorted({piece.area.top for piece in table.pieces})
    columns = sorted({piece.area.left for piece in table.pieces})
    if len(rows) == table.rows and len(columns) == len(table.xs) - 1:
        return table
    row_of = {old: new for new, old in enumerate(rows)} | {table.rows: len(rows)}
    column_of = {old: new for new, old in enumerate(columns)} | {len(table.xs) - 1: len(columns)}

    def after(value: int, known: dict[int, int]) -> int:
        return known[min(key for key in known if key >= value)]

    pieces = [
        piece._replace(
            area=Area(
                row_of[piece.area.top], column_of[piece.area.left], after(piece.area.bottom, row_of),
                after(piece.area.right, column_of),
            )
        )
        for piece in table.pieces
    ]  # fmt: skip
    xs = tuple(table.xs[c] for c in columns) + table.xs[-1:]
    return table._replace(xs=xs, rows=len(rows), pieces=pieces)
