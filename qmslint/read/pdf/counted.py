"""Tables with upright lines only, whose rows are counted in the first column: the rules that part the rows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from qmslint.read.pdf.grids import NEAR, Grid
from qmslint.read.pdf.gutters import lines_of_runs
from qmslint.read.pdf.levels import Spot, counted, height, levels_of, starts
from qmslint.read.pdf.page import Edge, Run

__all__ = ["counted_rows", "inner_rows"]

TALL = 30.0  # points: a lower row is one row
FEW = 3  # rows: fewer are not counted
MOST = 4  # rules across: a table with more has rules between its rows


def inner_rows(grids: list[Grid], down: list[Edge]) -> list[Edge]:
    """The rules of rows at the ends of upright lines that stand inside of a grid and touch none of its rules: above and below
    them, cells go over several columns."""
    found: list[Edge] = []
    for grid in grids:
        left, top, right, bottom = grid.box
        for at, start, end in down:
            if not left + NEAR < at < right - NEAR or min(abs(at - x) for x in grid.xs) <= NEAR:
                continue
            if start < top - NEAR or end > bottom + NEAR or any(_side(at, start, end, other) for other in grids):
                continue
            found += [Edge(y, left, right) for y in (start, end) if min(abs(y - other) for other in grid.ys) > TALL / 3]
    return found


def _side(at: float, start: float, end: float, grid: Grid) -> bool:
    """Whether an upright line bounds a column of a grid that has rules across."""
    left, top, right, bottom = grid.box
    if (grid.open_top and grid.open_bottom) or not left - NEAR <= at <= right + NEAR:
        return False
    return start >= top - NEAR and end <= bottom + NEAR and min(abs(at - x) for x in grid.xs) <= NEAR


def counted_rows(grids: list[Grid], runs: list[Run], made: list[Edge]) -> list[Edge]:
    """The missing rules of these tables, beside those that were `made` already."""
    ends = [edge.at for edge in made]
    found: list[Edge] = []
    for grid in grids:
        ruled = [y for y in grid.ys if min((abs(y - end) for end in ends), default=1e9) > NEAR] if ends else grid.ys
        if len(grid.xs) < 4 or len(ruled) > MOST:
            continue
        for top, bottom in pairwise(grid.ys):
            if bottom - top < TALL:
                continue
            inside = (run for run in runs if top < run.base <= bottom and grid.xs[0] < run.x0 < grid.xs[-1])
            levels = levels_of(_spots(inside, grid.xs))
            begin = starts(levels)
            if len(begin) >= (FEW - 1 if ends else FEW) and counted(levels, begin):
                found += [Edge(height(levels, at), grid.xs[0], grid.xs[-1]) for at in begin[1:]]
    return found


def _spots(runs: Iterable[Run], xs: Sequence[float]) -> list[Spot]:
    """The lines of the cells between these upright lines. A program may draw each letter by itself: a line is all of them."""
    found: list[Spot] = []
    for line in lines_of_runs(sorted(runs, key=lambda run: run.base)):
        cells: dict[int, list[Run]] = {}
        for run in sorted(line, key=lambda run: run.x0):
            cells.setdefault(bisect_right(xs, (run.x0 + run.x1) / 2) - 1, []).append(run)
        found += [Spot(own[0].base, c, own[0].size, "".join(run.text for run in own)) for c, own in cells.items()]
    return found
