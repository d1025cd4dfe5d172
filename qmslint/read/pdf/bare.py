"""Tables without any line: three columns and more that line after line of text keeps to.

What has two columns only (letterheads, signatures, pairs) is left to `columns`, which asks for less. A table begins with a
line of at least three texts; it ends before a line that goes across its columns, stands beside them, or is far below.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from qmslint.read.pdf.gutters import columns_between, lines_of_runs
from qmslint.read.pdf.levels import Spot, height, levels_of, starts
from qmslint.read.pdf.page import Box, Run
from qmslint.read.pdf.stacks import Rule

__all__ = ["bare", "may_have_rows", "outside"]

ROOM = 6.0  # points, and
WIDE = 0.55  # of the font size: texts of two columns are not nearer to each other
FAR = 3.4  # of the font size: what is further below is no row of the table
LEADING = 1.5  # of the font size: the lines of a head are not further apart
MOST = 150  # lines of a table on one page
SHORT = 0.6  # of the width: a longer text alone on its line says nothing of columns
NEAR = (9, 5, 3)  # lines that tell of the columns before it is known how far the table goes; fewer, where they do not
FEW = 3  # lines with several texts: fewer are no table

Line = list[Run]


def outside(runs: list[Run], taken: list[Box]) -> list[Run]:
    """The runs that lie in none of these boxes."""
    for left, top, right, bottom in taken:
        runs = [
            run
            for run in runs
            if not (top <= run.base - 0.3 * run.size <= bottom and left <= (run.x0 + run.x1) / 2 <= right)
        ]
    return runs


def may_have_rows(runs: list[Run]) -> bool:
    """Whether at least two lines consist of three runs and more: asked first, since most pages have no such table."""
    return len(runs) >= 8 and sum(count > 2 for count in Counter([round(run.base) for run in runs]).values()) > 1


def bare(runs: list[Run]) -> Iterator[tuple[list[Rule], list[Line]]]:
    """Tables among runs from the top down: three rules, made up, and what stands between each and the next."""
    lines = [sorted(line, key=_start) for line in lines_of_runs(runs)]
    counts = [_texts(line) for line in lines]
    at = 0
    while at < len(lines):
        if counts[at] < 3:
            at += 1
            continue
        found = _table(lines, counts, at)
        if found is None:
            at += 1
            continue
        first, last, bounds = found
        made = _parts(lines[first:last], bounds)
        if made is not None:
            yield made
        at = last


def _start(run: Run) -> float:
    return run.x0


def _texts(line: Line) -> int:
    """How many texts with room between them stand on a line."""
    return 1 + sum(two.x0 - one.x1 >= max(ROOM, WIDE * two.size) for one, two in pairwise(line))


def _table(lines: list[Line], counts: list[int], at: int) -> tuple[int, int, list[float]] | None:
    """The first and the last line (exclusive) of the table that a line begins, and where its columns meet."""
    last = at + 1
    while (
        last < len(lines)
        and last - at < MOST
        and lines[last][0].base - lines[last - 1][0].base <= FAR * _size(lines[last])
    ):
        last += 1
    for near in NEAR:
        found = _as_told_by(near, lines[at:last], counts[at:last])
        if found is not None:
            kept, bounds, start = found
            first = at
            while first and _of_head(lines[first - 1], lines[first], bounds, start):
                first -= 1
            return first, at + kept, bounds
    return None


def _as_told_by(near: int, block: list[Line], counts: list[int]) -> tuple[int, list[float], float] | None:
    """How many of these lines are those of a table whose columns the first ones (as many as `near`) tell, where the columns
    meet, and where the first one begins."""
    start = min(line[0].x0 for line, count in zip(block[:near], counts, strict=False) if count > 1)
    kept, bounds = near, [0.0]
    for _ in range(2):  # then once more from all of them
        bounds = _bounds(block[:kept], counts[:kept], start)
        if len(bounds) < 2 or any(_over(run, bounds) for run in block[0]):
            return None
        kept = _kept(block, counts, bounds, start)
    rich = sum(count > 1 for count in counts[:kept])
    if _contents(block[:kept], counts):
        return None
    if rich < FEW or sum(count > 2 for count in counts[:kept]) < 2:
        return None
    return kept, bounds, start


def _contents(lines: list[Line], counts: list[int]) -> bool:
    """Whether each of several texts ends in a number, the first one too: a table of contents, whose pages go up."""
    last = [line[-1].text.strip(" .") for line, count in zip(lines, counts, strict=False) if count > 1]
    return all(map(str.isdecimal, last)) and [int(text) for text in last] == sorted(map(int, last))


def _bounds(block: list[Line], counts: list[int], start: float) -> list[float]:
    """Where the columns of a table meet, as far as its first lines tell."""
    end = max(run.x1 for line in block for run in line)
    telling = [
        line
        for line, count in zip(block, counts, strict=True)
        if count > 1 or line[-1].x1 - line[0].x0 < SHORT * (end - start)
    ]
    return columns_between(start, end, _until_text(telling))


def _until_text(lines: list[Line]) -> list[Line]:
    """The lines before three in a row that have one text each, all at one place: what follows is no table."""
    for i in range(len(lines) - 2):
        three = lines[i : i + 3]
        if all(_texts(line) == 1 for line in three) and max(line[0].x0 for line in three) - lines[0][0].x0 < 2:
            return lines[:i]
    return lines


def _size(line: Line) -> float:
    return max(run.size for run in line)


def _over(run: Run, bounds: list[float]) -> bool:
    """Whether a text goes across the columns."""
    return any(run.x0 < x - 2 and run.x1 > x + 2 for x in bounds)


def _kept(block: list[Line], counts: list[int], bounds: list[float], start: float) -> int:
    """How many lines keep to the columns."""
    last = 0
    for i, (line, count) in enumerate(zip(block, counts, strict=True)):
        if line[0].x0 < start - 2.5:
            break
        if any(_over(run, bounds) for run in line):
            near = range(i + 1, min(i + 4, len(block)))
            if not any(counts[k] > 1 and not any(_over(run, bounds) for run in block[k]) for k in near):
                break
            continue
        if count > 1:
            last = i + 1
    while last < len(block):
        line = block[last]
        gap = line[0].base - block[last - 1][0].base
        if gap > LEADING * _size(line) or line[0].x0 < start - 2.5 or any(_over(run, bounds) for run in line):
            break
        if counts[last] == 1 and line[0].x0 < bounds[0] and line[-1].x1 > line[0].x0 + 0.8 * (bounds[0] - line[0].x0):
            break  # fills its column: rather the next heading
        last += 1
    return last


def _of_head(line: Line, below: Line, bounds: list[float], start: float) -> bool:
    """Whether a line belongs to the head of the table whose first known line is below it."""
    if below[0].base - line[0].base > LEADING * _size(below) or any(_over(run, bounds) for run in line):
        return False
    return line[0].x0 >= start - 2.5 and (_texts(line) > 1 or line[0].x0 > bounds[0])


def _parts(lines: list[Line], bounds: list[float]) -> tuple[list[Rule], list[Line]] | None:
    """The head and the body of a table, between rules."""
    spots = [Spot(run.base, sum(run.x0 + 1 >= x for x in bounds), run.size, run.text) for line in lines for run in line]
    levels = levels_of(spots)
    begin = starts(levels)
    if len(begin) < 2:
        return None
    left, right = min(line[0].x0 for line in lines) - 2, max(run.x1 for line in lines for run in line) + 2
    heights = [min(spot.base - 1.1 * spot.size for spot in levels[0]), height(levels, begin[1])]
    heights.append(max(spot.base + 0.4 * spot.size for spot in levels[-1]))
    rules = [Rule(at, left, right, ()) for at in heights]
    head = [run for line in lines for run in line if run.base - 0.3 * run.size < heights[1]]
    body = [run for line in lines for run in line if run.base - 0.3 * run.size >= heights[1]]
    return rules, [head, body]
