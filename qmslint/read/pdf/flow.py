"""A sheet → what stands on it from the top down: lines of free text and tables, the running parts kept apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from qmslint.read.pdf.counted import counted_rows, inner_rows
from qmslint.read.pdf.doubt import loose, torn
from qmslint.read.pdf.grids import Grid, cut, grids_of
from qmslint.read.pdf.lines import Line, split
from qmslint.read.pdf.page import Edge, Run, Sheet
from qmslint.read.pdf.paragraphs import Habits
from qmslint.read.pdf.running import Band
from qmslint.read.pdf.shades import beside, shaded
from qmslint.read.pdf.tables import RawTable, fill
from qmslint.read.pdf.unruled import bare_sides, sides
from qmslint.tuples import NamedTuple

__all__ = ["Flow", "Strip", "flow_of", "habits_of"]

SMALL = 16.0  # points: about one line
GUTTER = 1.6  # of the font size: a wider gap parts the segments of a line


class Strip(NamedTuple):
    """Free text between two tables: lines from the top down, each as its segments from left to right."""

    rows: list[list[Line]]


class Flow(NamedTuple):
    """A page, sorted: header, body and footer, each from the top down. `doubtful`: tables without lines may be read wrong."""

    page: int
    width: float
    header: list[Strip | RawTable]
    body: list[Strip | RawTable]
    footer: list[Strip | RawTable]
    doubtful: bool = False


def habits_of(pages: Iterable[list[Line]]) -> Habits:
    """How the document is set, from lines of known kinds: those that end in a space, full ones, short ones."""
    seen: dict[int, Counter[float]] = {}
    full: Counter[bool] = Counter()
    short: Counter[bool] = Counter()
    for lines in pages:
        right = max([line.x1 for line in lines], default=0.0)
        for one, two in pairwise(lines):
            gap = two.base - one.base
            if one.wrapped and 0.9 * one.size < gap < 2.4 * one.size and abs(one.size - two.size) < 0.3:
                seen.setdefault(round(one.size), Counter())[round(gap * 2) / 2] += 1
            if one.x1 > right - 3 * one.size and one.x1 - one.x0 > 0.5 * right:
                full[one.wrapped] += 1
            elif one.x1 < 0.6 * right:
                short[one.wrapped] += 1
    pitches = {size: gaps.most_common(1)[0][0] for size, gaps in seen.items()}
    marked = full[True] >= max(2, 0.35 * full.total()) and short[True] <= 0.3 * short.total()
    return Habits(pitches, marked)


def flow_of(sheet: Sheet, band: Band, habits: Habits) -> Flow:
    """What stands on a page."""
    across, down = sheet.across, sheet.down
    shades = shaded(sheet.fills, across, down) if len(sheet.fills) > 1 else []
    if shades:
        told = bare_sides(sheet.runs, [grid.box for grid in grids_of(across, down)])
        shades = beside(shades, sheet.fills, [grid.box for grid in grids_of(*told)])
    more, upright = sides(across + shades, down, sheet.runs)
    across, down = across + more, down + upright
    if shades and upright:
        across = across + [edge for edge in shades if any(one.start - 3 <= edge.at <= one.end + 3 for one in upright)]
    header_end, footer_start = band.header, band.footer
    if band.label and not header_end and band.label < 0.35 * sheet.height:
        header_end = _labelled(sheet, band.label)
    whole = grids_of(across, down)
    inner = inner_rows(whole, down)
    if inner:
        across = across + inner
        whole = grids_of(across, down)
    more = counted_rows(whole, sheet.runs, inner)
    if more:
        across = across + more
        whole = grids_of(across, down)
    more, bare = bare_sides(sheet.runs, [grid.box for grid in whole])
    if bare:
        across, down = across + more, down + bare
        whole = grids_of(across, down)
    if header_end or footer_start < sheet.height:
        header_end = _without_headings(whole, header_end)
        footer_start = _without_rows(whole, footer_start)
        cuts = [at for grid in whole for at in _fused(grid, header_end, footer_start)]
        for at in cuts:
            across, down = cut(across, down, at)
        if cuts:
            whole = grids_of(across, down)
    runs = sheet.runs + sheet.fields
    parts: list[list[Run]] = [[], [], []]
    for run in runs:
        which = 0 if header_end and run.base <= header_end + 1 else 2 if run.base >= footer_start - 1 else 1
        parts[which].append(run)
    grids = _frames_left_out(whole, sheet)
    split_grids: list[list[Grid]] = [[], [], []]
    for grid in grids:
        middle = (grid.ys[0] + grid.ys[-1]) / 2
        split_grids[0 if middle <= header_end else 2 if middle >= footer_start - 10 else 1].append(grid)
    header, body, footer = (
        _arranged(grids, part, sheet, habits) for grids, part in zip(split_grids, parts, strict=True)
    )
    return Flow(sheet.number, sheet.width, header, body, footer, _doubtful(body, upright + bare, sheet.height))


def _doubtful(body: list[Strip | RawTable], made: list[Edge], height: float) -> bool:
    """Whether the tables of a page were not told for certain: `made` are the sides of columns that the file does not draw."""
    return any(
        loose(part.rows) if isinstance(part, Strip) else bool(made) and torn(part, made, height) for part in body
    )


def _labelled(sheet: Sheet, label: float) -> float:
    """The end of a header that only its page label tells: of the table that the label stands in, if that comes first on
    the page, or of the first line."""
    first = min(run.base for run in sheet.runs)
    for grid in grids_of(sheet.across, sheet.down):
        if grid.ys[0] <= label <= grid.ys[-1]:
            ends = [run.base for run in sheet.runs if run.base <= grid.ys[-1]]
            return max(ends) if first >= grid.ys[0] or first > grid.ys[0] - 3 * SMALL else 0.0
    return label if label - first < 3 * SMALL else 0.0


def _without_headings(grids: list[Grid], header_end: float) -> float:
    """The end of the running header when rows at its end are the repeated headings of a table that goes on below."""
    for grid in grids:
        if not grid.ys[0] < header_end < grid.ys[-1]:
            continue
        first = next((i for i, y in enumerate(grid.ys[1:]) if y > header_end), len(grid.ys))
        if first + 1 >= len(grid.ys) - 1:
            continue
        body = frozenset().union(*(grid.columns_at(i) for i in range(first + 1, len(grid.ys) - 1)))
        row = first
        while row >= 0 and grid.columns_at(row) <= body:
            row -= 1
        if row < first:
            return grid.ys[row + 1] - 1
    return header_end


def _without_rows(grids: list[Grid], footer_start: float) -> float:
    """The beginning of the footer when what seems to be one are the last rows of a table."""
    for grid in grids:
        if grid.ys[0] < footer_start < grid.ys[-1]:
            last = next(i for i, y in enumerate(grid.ys[1:]) if y > footer_start - 2)
            body = frozenset().union(*(grid.columns_at(i) for i in range(last)))
            if all(grid.columns_at(i) <= body for i in range(last, len(grid.ys) - 1)):
                return grid.ys[-1] + 1
    return footer_start


def _fused(grid: Grid, header_end: float, footer_start: float) -> list[float]:
    """The rules of a grid where the running header ends and the footer begins, if the grid goes over them."""
    found = []
    if grid.ys[0] < header_end < grid.ys[-1]:
        found += [y for y in grid.ys[1:-1] if y > header_end][:1]
    if grid.ys[0] < footer_start < grid.ys[-1]:
        found += [y for y in grid.ys[1:-1] if y < footer_start - 2][-1:]
    return found


def _frames_left_out(grids: list[Grid], sheet: Sheet) -> list[Grid]:
    """Without frames around the page or around other tables."""
    kept = []
    for grid in grids:
        left, top, right, bottom = grid.box
        if len(grid.areas) == 1:
            if (right - left) * (bottom - top) > 0.55 * sheet.width * sheet.height and len(grids) > 1:
                continue
            if any(
                g is not grid and left <= g.xs[0] and g.xs[-1] <= right and top <= g.ys[0] and g.ys[-1] <= bottom
                for g in grids
            ):
                continue
        kept.append(grid)
    return kept


def _arranged(grids: list[Grid], runs: list[Run], sheet: Sheet, habits: Habits) -> list[Strip | RawTable]:
    """Tables and the free text between them."""
    order = sorted(range(len(grids)), key=lambda i: _size(grids[i]))  # the innermost first
    inside: list[list[Run]] = [[] for _ in grids]
    free: list[Run] = []
    for run in runs:
        y, x = run.base - 0.3 * run.size, (run.x0 + run.x1) / 2
        for i in order:
            left, top, right, bottom = grids[i].box
            if top <= y <= bottom and left <= x <= right:
                inside[i].append(run)
                break
        else:
            free.append(run)
    tables: list[tuple[float, RawTable]] = []
    inner: dict[int, list[RawTable]] = {}
    for at, i in enumerate(order):
        if not inside[i] and i not in inner and len(grids[i].areas) < 3:
            continue
        table = fill(grids[i], inside[i], sheet.number, sheet.height, habits, inner.get(i))
        around = next((k for k in order[at + 1 :] if _within(grids[i], grids[k])), None)
        if around is None:
            tables.append((grids[i].ys[0], table))
        else:
            inner.setdefault(around, []).append(table)
    found: list[Strip | RawTable] = []
    free.sort(key=lambda run: run.base)
    at = 0
    for top, table in sorted(tables, key=lambda pair: pair[0]):
        before = at
        while at < len(free) and free[at].base <= top + 2:
            at += 1
        if at > before:
            found.append(_strip(free[before:at], sheet.number))
        found.append(table)
    if at < len(free):
        found.append(_strip(free[at:], sheet.number))
    return found


def _size(grid: Grid) -> float:
    left, top, right, bottom = grid.box
    return (right - left) * (bottom - top)


def _within(inner: Grid, outer: Grid) -> bool:
    """Whether a grid lies inside of another one."""
    left, top, right, bottom = outer.box
    return left <= inner.xs[0] and inner.xs[-1] <= right and top <= inner.ys[0] and inner.ys[-1] <= bottom


def _strip(runs: list[Run], page: int) -> Strip:
    size = sorted(run.size for run in runs)[len(runs) // 2]
    return Strip(split(runs, page, GUTTER * size))
