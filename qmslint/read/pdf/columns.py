"""Reading order of free text: columns without ruling lines (letterheads, signatures, lists of pairs) become tables."""

from __future__ import annotations

import re
from itertools import pairwise

from qmslint.read.pdf.aligned import EXACT, TIGHT
from qmslint.read.pdf.flow import Strip
from qmslint.read.pdf.grids import Area
from qmslint.read.pdf.levels import Spot, starts
from qmslint.read.pdf.lines import Line
from qmslint.read.pdf.page import Font
from qmslint.read.pdf.paragraphs import Column, Para, paragraphs
from qmslint.read.pdf.tables import Piece, RawTable
from qmslint.tuples import NamedTuple

__all__ = ["ordered"]

LOOSE = 0.8  # of the font size: a gutter is not narrower, but where the texts of its column begin at one place
_LABEL = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}|[a-zđ]|[-–•●○▪+*])[.)]*")


class _Region(NamedTuple):
    """Rows of segments from `start` to `end` that keep the same `gutters` (from, to) free."""

    start: int
    end: int
    gutters: list[tuple[float, float]]


def ordered(strip: Strip, column: Column) -> list[Para | RawTable]:
    """The paragraphs of a strip in reading order, and tables for what stands in columns."""
    made: list[Para | RawTable] = []
    rows = strip.rows
    at = 0
    plain: list[Line] = []
    while at < len(rows):
        region = _region(rows, at)
        if region is None:
            plain.append(_whole(rows[at]))
            at += 1
            continue
        made += paragraphs(plain, column)
        plain = []
        made.append(_table(rows[region.start : region.end], region.gutters, column))
        at = region.end
    return made + list(paragraphs(plain, column))


def _whole(segments: list[Line]) -> Line:
    """Segments of a line as one line, tabs between."""
    if len(segments) == 1:
        return segments[0]
    spans: list[tuple[str, Font]] = []
    for i, segment in enumerate(segments):
        for k, (text, font) in enumerate(segment.spans):
            last = k == len(segment.spans) - 1 and i < len(segments) - 1
            spans.append((("\t" if i and not k else "") + (text.rstrip() if last else text), font))
    return segments[0]._replace(
        text="\t".join(segment.text for segment in segments), spans=tuple(spans), x1=segments[-1].x1,
        wrapped=segments[-1].wrapped,
    )  # fmt: skip


def _region(rows: list[list[Line]], start: int) -> _Region | None:
    """The columns that begin at this row, if any do: at least two rows that share a gutter, both sides in use."""
    if len(rows[start]) < 2:
        return None
    gutters = [(one.x1, two.x0) for one, two in zip(rows[start], rows[start][1:], strict=False)]
    end = start + 1
    both = 1
    last_both = start
    while end < len(rows):
        before, row = rows[end - 1], rows[end]
        if row[0].base - before[0].base > 3.2 * row[0].size:
            break
        left = [kept for kept in (_kept(gutter, row) for gutter in gutters) if kept is not None]
        if len(left) < len(gutters) and (both > 1 or not left):
            break
        gutters = left
        if len(row) > 1:
            both += 1
            last_both = end
        end += 1
    end = _trimmed(rows, last_both, end, gutters)
    if end - start < 2 or (both < 2 and not _one_sided(rows[start:end], gutters)):
        return None
    full = [row for row in rows[start:end] if len(row) > 1]
    if all(len(row) == 2 and row[1].text.strip(". ").isdecimal() for row in full):
        return None  # a table of contents
    if all(len(row) == 2 and _LABEL.fullmatch(row[0].text.strip()) for row in full):
        return None  # numbers or dashes, set apart from what they count: "1.0   PURPOSE", "1.1   To prevent …"
    return _Region(start, end, gutters)


def _kept(gutter: tuple[float, float], row: list[Line]) -> tuple[float, float] | None:
    """What a row leaves free of a gutter."""
    left, right = gutter
    if any(abs(line.x0 - right) <= EXACT for line in row[1:]):  # what stands before it belongs to the column before
        left = max(left, *(line.x1 for line in row if line.x0 < right - EXACT))
        return (left, right) if right - left > TIGHT * row[0].size else None
    for line in row:
        if line.x1 <= right and (line.x0 + line.x1) / 2 < (left + right) / 2:
            left = max(left, line.x1)
        elif line.x0 >= left and (line.x0 + line.x1) / 2 > (left + right) / 2:
            right = min(right, line.x0)
        elif line.x1 > left and line.x0 < right:
            return None
    return (left, right) if right - left > LOOSE * row[0].size else None


def _trimmed(rows: list[list[Line]], last_both: int, end: int, gutters: list[tuple[float, float]]) -> int:
    """Where a region ends: single lines after its last full row stay only as close company in the same size."""
    at = last_both + 1
    while at < end:
        line = rows[at][0]
        side = _slot(line, gutters)
        above = next(
            (one for row in reversed(rows[max(at - 4, 0) : at]) for one in row if _slot(one, gutters) == side), None
        )
        if above is None or line.base - above.base > 1.7 * line.size or abs(line.size - above.size) > 0.6:
            break
        if side == 0 and line.x1 - line.x0 < 1 and above.text.endswith("."):
            break
        at += 1
    return at


def _one_sided(rows: list[list[Line]], gutters: list[tuple[float, float]]) -> bool:
    """Whether the single lines of a region all stand on the right, beside what the first row has on its left."""
    return all(_slot(row[0], gutters) > 0 for row in rows[1:])


def _slot(line: Line, gutters: list[tuple[float, float]]) -> int:
    middle = (line.x0 + line.x1) / 2
    return sum(middle > (left + right) / 2 for left, right in gutters)


def _table(rows: list[list[Line]], gutters: list[tuple[float, float]], column: Column) -> RawTable:
    """Rows of segments as a table: one row where each side is text of its own, else a row for each full line."""
    bounds = [column.left, *((left + right) / 2 for left, right in gutters), column.right]
    page = rows[0][0].page
    if len(gutters) > 1:
        groups = _rows(rows, gutters)
    elif len(rows) > 3 and all(len(row) > 1 for row in rows) and _pairs(rows):
        groups = [[row] for row in rows]
    else:
        groups = [rows]
    pieces = []
    for r, group in enumerate(groups):
        for c in range(len(gutters) + 1):
            held = [line for row in group for line in row if _slot(line, gutters) == c]
            strip = Column(bounds[c], bounds[c + 1], column.habits)
            merged = [_whole(same) for same in _same_base(held)]
            pieces.append(Piece(Area(r, c, r + 1, c + 1), list(paragraphs(merged, strip)), page))
    return RawTable(tuple(bounds), len(groups), pieces, page, page, -1.0, -1.0)


def _rows(rows: list[list[Line]], gutters: list[tuple[float, float]]) -> list[list[list[Line]]]:
    """The lines of each row of a table."""
    levels = [[Spot(one.base, _slot(one, gutters), one.size, one.text) for one in row] for row in rows]
    begin = [*starts(levels), len(rows)]
    return [rows[one:two] for one, two in pairwise(begin)]


def _pairs(rows: list[list[Line]]) -> bool:
    """Whether the left side looks like labels: each ends in a colon, or none goes on in the next line."""
    return sum(row[0].text.endswith(":") for row in rows) >= 0.6 * len(rows)


def _same_base(lines: list[Line]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    for line in lines:
        if groups and line.base == groups[-1][0].base:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups
