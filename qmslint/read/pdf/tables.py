"""Grids with their text: raw tables, and tables that go on over pages joined to one."""

from __future__ import annotations

import re
from bisect import bisect_right

from qmslint.read.pdf.grids import Area, Grid
from qmslint.read.pdf.lines import Line, lines_of
from qmslint.read.pdf.page import Run
from qmslint.read.pdf.paragraphs import Column, Habits, Para, begins_item, goes_on, paragraphs
from qmslint.tuples import NamedTuple

__all__ = ["Piece", "RawTable", "fill", "stitched"]

PADDING = 5.4  # points between a cell's border and its text, Word's own default
_LABEL = re.compile(r"bước|b|step|bước thứ", re.IGNORECASE)
STRIP = 13.0  # points: the sides of a cell that a nested table leaves free are not wider
ALIGNED = 5.0  # points: column bounds of two pages that are nearer are the same


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
    lines). `repeated` counts the rows that further pages repeat as headings."""

    xs: tuple[float, ...]
    rows: int
    pieces: list[Piece]
    page: int
    last_page: int
    top: float
    end: float
    repeated: int = 0

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
    table = RawTable(grid.xs, len(grid.ys) - 1, pieces, page, page, grid.ys[0], grid.ys[-1] / height)
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


def stitched(first: RawTable, then: RawTable) -> RawTable | None:
    """The two as one table, if the second goes on with the first on the next page; None if it does not."""
    if then.page != first.last_page + 1:
        return None
    if abs(first.xs[0] - then.xs[0]) > ALIGNED or abs(first.xs[-1] - then.xs[-1]) > ALIGNED:
        return None
    repeated = _repeated(first, then)
    if not repeated and first.end < 0.5:  # half a page left empty: something new begins
        return None
    xs = _merged(first.xs, then.xs)
    one, two = _spread(first, xs), _spread(then, xs)
    if len(xs) > max(len(first.xs), len(then.xs)) and not repeated:
        return None
    kept = [piece for piece in two.pieces if piece.area.top >= repeated]
    rows = two.rows - repeated
    pieces = list(one.pieces)
    start = one.rows - repeated
    head = sorted((p for p in kept if p.area.top == repeated), key=lambda p: p.area.left)
    if head and _cut_row(one, head):
        start -= 1
        rest = _mend(pieces, one.rows - 1, head, start)
        kept = [piece for piece in kept if piece.area.top > repeated] + rest
        rows -= 1
        start_rows = one.rows + rows
        shifted = [p if p in rest else _down(p, start) for p in kept]
    else:
        head = _carry(pieces, one.rows - 1, head, start)
        shifted = [_down(p, start) for p in kept if p.area.top > repeated] + [_down(p, start) for p in head]
        start_rows = one.rows + rows
    return RawTable(
        xs, start_rows, pieces + shifted, first.page, then.last_page, first.top, then.end,
        max(first.repeated, repeated),
    )  # fmt: skip


def _down(piece: Piece, by: int) -> Piece:
    area = piece.area
    return piece._replace(area=Area(area.top + by, area.left, area.bottom + by, area.right))


def _repeated(first: RawTable, then: RawTable) -> int:
    """How many rows at the top of the second table repeat those of the first."""
    if first.repeated:
        most = first.repeated
        return most if then.rows >= most and all(first.words(i) == then.words(i) for i in range(most)) else 0
    count = 0
    while count < min(first.rows, then.rows - 1, 4):
        words = first.words(count)
        if words != then.words(count) or sum(map(bool, words)) < min(2, len(words)):
            break
        count += 1
    return count


def _merged(one: tuple[float, ...], two: tuple[float, ...]) -> tuple[float, ...]:
    """The column bounds of both."""
    return tuple(sorted(one + tuple(x for x in two if min(abs(x - y) for y in one) > ALIGNED)))


def _spread(table: RawTable, xs: tuple[float, ...]) -> RawTable:
    """The table over more columns."""
    new = [min(range(len(xs)), key=lambda i, x=x: abs(xs[i] - x)) for x in table.xs]  # type: ignore[misc]
    pieces = [
        p._replace(area=Area(p.area.top, new[p.area.left], p.area.bottom, new[p.area.right])) for p in table.pieces
    ]
    return table._replace(xs=xs, pieces=pieces)


def _cut_row(one: RawTable, head: list[Piece]) -> bool:
    """Whether the first row of the next page is the rest of the last row of this one: text goes on in some cell, and
    in none does something new begin."""
    last = one.row(one.rows - 1)
    if [(p.area.left, p.area.right) for p in last] != [(p.area.left, p.area.right) for p in head]:
        return False
    pairs = [(before, after) for before, after in zip(last, head, strict=True) if after.items]
    if not pairs or any(not before.items for before, _ in pairs):
        return False
    if len(last) > 1 and pairs[0][0] is last[0]:  # a row has one label; half of it may be on the other page
        if _LABEL.fullmatch(last[0].text.replace(" ", "")) and head[0].text.strip(". ").isdecimal():
            return True
        label = last[0].last
        if not (head[0].text[:1].islower() or (label is not None and label.lines[-1].wrapped)):
            return False
    going = [_sentence_goes_on(before, after) for before, after in pairs]
    if all(going):
        return True
    if any(going):
        return not any(
            len(before.items) == 1 == len(after.items)
            for (before, after), on in zip(pairs, going, strict=True)
            if not on
        )
    return len(pairs) == 1 and len(last) > 2 and bool(last[0].items)


def _sentence_goes_on(before: Piece, after: Piece) -> bool:
    """Whether the text of a cell goes on in the cell below, on the next page."""
    para, rest = before.last, after.first
    if para is None or rest is None:
        return False
    last, following = para.lines[-1], rest.lines[0]
    if begins_item(following.text) or not goes_on(list(para.lines), following, para.column):
        return False
    return (
        following.text[:1].islower()
        or last.wrapped
        or (not para.column.habits.marked and not last.text.endswith((".", ";", ":")))
    )


def _mend(pieces: list[Piece], row: int, head: list[Piece], start: int) -> list[Piece]:
    """Put the rest of a cut row to the cells of its beginning. Gives cells that could not be put anywhere."""
    for rest in head:
        for i, piece in enumerate(pieces):
            area = piece.area
            if area.top <= row < area.bottom and area.left == rest.area.left:
                items, more = list(piece.items), list(rest.items)
                one, two = piece.last, rest.first
                if one is not None and two is not None and goes_on(list(one.lines), two.lines[0], one.column):
                    items[-1] = one._replace(lines=one.lines + two.lines)
                    del more[0]
                deeper = rest.area.bottom - rest.area.top - 1
                pieces[i] = Piece(area._replace(bottom=area.bottom + deeper), items + more, piece.page)
                break
    return []


def _carry(pieces: list[Piece], row: int, head: list[Piece], start: int) -> list[Piece]:
    """Lengthen merged cells that the page break cut: an empty cell at the top of the page below a merged one."""
    kept = []
    for below in head:
        for i, piece in enumerate(pieces):
            area = piece.area
            if (
                area.top <= row < area.bottom
                and not below.items
                and piece.items
                and (area.left, area.right) == (below.area.left, below.area.right)
                and (area.bottom - area.top > 1 or below.area.bottom - below.area.top > 1)
            ):
                pieces[i] = piece._replace(area=area._replace(bottom=below.area.bottom + start))
                break
        else:
            kept.append(below)
    return kept
