"""Tables that go on over pages, joined to one: without their repeated headings, with rows and cells that were cut mended."""

from __future__ import annotations

import re

from qmslint.read.pdf.grids import Area
from qmslint.read.pdf.paragraphs import begins_item, goes_on
from qmslint.read.pdf.tables import Piece, RawTable

__all__ = ["stitched"]

ALIGNED = 5.0  # points: column bounds of two pages that are nearer are the same
_NEW = re.compile(r"(?:bước|b|step)\W*\d|\d+\W*$", re.IGNORECASE)  # the label of a row of its own
_NUMBERED = re.compile(r"(\w*\s?)(\d{1,3})\W?")
_LABEL = re.compile(r"bước|b|step|bước thứ", re.IGNORECASE)


def stitched(first: RawTable, then: RawTable) -> RawTable | None:
    """The two as one table, if the second goes on with the first on the next page; None if it does not."""
    if not 0 <= then.page - first.last_page <= 1:  # the same one: two pages, or columns, on one sheet
        return None
    if abs(first.xs[0] - then.xs[0]) > ALIGNED:
        return None
    if abs(first.xs[-1] - then.xs[-1]) > ALIGNED and not _narrower(first, then):
        if not _same_columns(first, then) or not (_repeated(first, then) or _counts_on(first, then)):
            return None
        then = then._replace(xs=(*then.xs[:-1], first.xs[-1]))
    repeated = _repeated(first, then)
    if not repeated and first.end < 0.5 and not _counts_on(first, then):  # half a page left empty: something new begins
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
    if head and _cut_row(one, head, two.open_top or repeated > 0):
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
        max(first.repeated, repeated), first.open_top, then.open_bottom,
    )  # fmt: skip


def _counts_on(first: RawTable, then: RawTable) -> bool:
    """Whether the first row of the second has the number after that of the last row of the first: "Bước 6", "Bước 7"."""
    one, two = (_NUMBERED.fullmatch(row[0].text) if row else None for row in (first.row(first.rows - 1), then.row(0)))
    return one is not None and two is not None and one[1] == two[1] and int(two[2]) == int(one[2]) + 1


def _narrower(first: RawTable, then: RawTable) -> bool:
    """Whether one of them only lacks columns at its right side, and no rule closed the first where the page ends: rows of
    a table may be short."""
    few, many = sorted((first.xs, then.xs), key=len)
    return first.open_bottom and all(min(abs(x - y) for y in many) <= ALIGNED for x in few)


def _same_columns(first: RawTable, then: RawTable) -> bool:
    """Whether two tables differ only in where their last columns end: without lines, that is where their words do."""
    return len(first.xs) == len(then.xs) > 3 and all(
        abs(x - y) <= ALIGNED for x, y in zip(first.xs[:-1], then.xs[:-1], strict=True)
    )


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


def _cut_row(one: RawTable, head: list[Piece], open_top: bool) -> bool:
    """Whether the first row of the next page is the rest of the last row of this one: no rule closed it (`open_top`: nor
    does one begin the next page), or text goes on in some cell, and in none does something new begin."""
    last = one.row(one.rows - 1)
    if one.open_bottom and len(last) != len(head):
        few = min(len(last), len(head))
        if not any(p.items for p in (*last[few:], *head[few:])):
            last, head = last[:few], head[:few]
    if [(p.area.left, p.area.right) for p in last] != [(p.area.left, p.area.right) for p in head]:
        return False
    if one.open_bottom and open_top:
        both = [(before, after) for before, after in zip(last, head, strict=True) if before.items and after.items]
        new = len(both) > 1 and not any(_sentence_goes_on(before, after) for before, after in both)
        return not new and not (last[0].items and _NEW.match(head[0].text))
    pairs = [(before, after) for before, after in zip(last, head, strict=True) if after.items]
    if not pairs or any(not before.items for before, _ in pairs):
        return False
    if len(last) > 1 and pairs[0][0] is last[0]:  # a row has one label; half of it may be on the other page
        if _LABEL.fullmatch(last[0].text.replace(" ", "")) and head[0].text.strip(". ").isdecimal():
            return one.rows > 1  # a row alone on its page is the heading
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
        or following.text[0] == "("
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
