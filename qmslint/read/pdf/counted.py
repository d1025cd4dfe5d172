"""Tables with upright lines only, whose rows are counted in the first column: the rules that part the rows."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from qmslint.read.pdf.grids import Grid
from qmslint.read.pdf.levels import Spot, counted, height, levels_of, starts
from qmslint.read.pdf.page import Edge, Run

__all__ = ["counted_rows"]

TALL = 60.0  # points: a lower row is one row
FEW = 3  # rows: fewer are not counted
MOST = 4  # rules across: a table with more has rules between its rows


def counted_rows(grids: list[Grid], runs: list[Run]) -> list[Edge]:
    """The missing rules of these tables."""
    found: list[Edge] = []
    for grid in grids:
        if len(grid.xs) < 4 or len(grid.ys) > MOST:
            continue
        for top, bottom in pairwise(grid.ys):
            if bottom - top < TALL:
                continue
            levels = levels_of(
                [
                    Spot(run.base, bisect_right(grid.xs, (run.x0 + run.x1) / 2) - 1, run.size, run.text)
                    for run in runs
                    if top < run.base <= bottom and grid.xs[0] < run.x0 < grid.xs[-1]
                ]
            )
            begin = starts(levels)
            if len(begin) >= FEW and counted(levels, begin):
                found += [Edge(height(levels, at), grid.xs[0], grid.xs[-1]) for at in begin[1:]]
    return found
