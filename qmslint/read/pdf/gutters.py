"""Where the columns of a table part that has no upright lines: strips that its texts leave free, places where they begin."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from itertools import pairwise
from operator import attrgetter

from qmslint.read.pdf.grids import NEAR
from qmslint.read.pdf.page import Run

__all__ = ["apart", "columns_between", "lines_of_runs", "whole"]

CLOSE = 0.5  # of the font size: what is nearer to each other on a line is one text
FEW = 3  # lines
SPACE = 0.14  # of the font size: what is further apart is two words
GUTTER = 5.0  # points: texts of two columns are not nearer
PADDING = 6.0  # points: about so far a text stands from the side of its column
MANY = 8  # lines: in so many a column of few texts leaves a strip that nothing crosses
CROSSED = 0.15  # of the lines: so many may have one text across columns
_start = attrgetter("x0")


def columns_between(start: float, end: float, lines: list[list[Run]]) -> list[float]:
    """Where the columns of these lines meet between the sides of their table."""
    return _without_lone(apart(sorted(_gutters(start, end, lines) + _begun(lines))), lines)


def _without_lone(bounds: list[float], lines: list[list[Run]]) -> list[float]:
    """Bounds without those beside a column of one text alone, where the column next to it has none on that line: a head
    that is set in the middle stands beside the short figures below it."""
    if len(bounds) < 2 or len(lines) <= FEW:
        return bounds
    texts = [
        {bisect_right(bounds, run.x0 + 1) for run in line} for line in lines
    ]  # the columns that begin on each line
    dropped: set[int] = set()
    for column in range(1, len(bounds)):
        own = [line for line in texts if column in line]
        if len(own) == 1 and column - 1 not in dropped:
            if column - 1 not in own[0]:
                dropped.add(column - 1)
            elif column + 1 not in own[0]:
                dropped.add(column)
    return [x for i, x in enumerate(bounds) if i not in dropped]


def whole(runs: list[Run]) -> list[Run]:
    """Runs that follow each other closely made one, by their baselines: some programs write letter by letter."""
    made: list[Run] = []
    for run in sorted(runs, key=lambda run: (round(run.base), run.x0)):
        last = made[-1] if made else None
        if last and abs(last.base - run.base) < 1 and -run.size < run.x0 - last.x1 < CLOSE * run.size:
            space = " " if run.x0 - last.x1 > SPACE * run.size and last.text[-1:] != " " else ""
            made[-1] = last._replace(x1=max(last.x1, run.x1), text=last.text + space + run.text)
        else:
            made.append(run)
    return sorted(made, key=lambda run: run.base)


def lines_of_runs(row: list[Run]) -> list[list[Run]]:
    """Runs, sorted by their baselines, line by line."""
    made: list[list[Run]] = []
    for run in row:
        if made and run.base - made[-1][0].base < 1:
            made[-1].append(run)
        else:
            made.append([run])
    return made


def apart(places: list[float]) -> list[float]:
    """Sorted places without those that are nearly the same as the one before."""
    return [x for i, x in enumerate(places) if not i or x - places[i - 1] > NEAR]


def _begun(lines: list[list[Run]]) -> list[float]:
    """The left sides of columns: where, in at least half of the lines that have more than one text, a text begins with
    room before it. So they show where texts that go across hide a gutter."""
    found: Counter[int] = Counter()
    room: dict[int, float] = {}
    telling = 0
    for line in lines:
        apart = {
            round(two.x0): two.x0 - one.x1
            for one, two in pairwise(sorted(line, key=_start))
            if two.x0 - one.x1 >= GUTTER
        }
        telling += bool(apart)
        found.update(apart.keys())
        for x, wide in apart.items():
            room[x] = min(room.get(x, wide), wide)
    near = {x: found[x - 1] + found[x] + found[x + 1] for x in found}
    best = [
        x for x in near if near[x] >= max(2, 0.5 * telling) and near[x] == max(near.get(x + i, 0) for i in (-1, 0, 1))
    ]
    return [x - min(room[x] / 2, PADDING) for x in best]


def _gutters(start: float, end: float, lines: list[list[Run]]) -> list[float]:
    """The strips that nearly no line has text in, between strips that at least two lines have text in."""
    width = int(end - start) + 1
    covered = [0] * (width + 1)
    for line in lines:
        taken = bytearray(width + 1)
        for run in line:
            first, last = max(int(run.x0 - start), 0), min(int(run.x1 - start) + 1, width)
            if last > first:
                taken[first:last] = b"\1" * (last - first)
        covered = [count + one for count, one in zip(covered, taken, strict=True)]
    bounds = [x for x, _ in _strips(start, covered, int(CROSSED * len(lines)), lines)]
    if len(lines) >= MANY:
        begun = Counter(round(run.x0) for line in lines for run in line)
        for x, end in _strips(start, covered, 0, lines):
            if sum(begun[round(end) + i] for i in (-1, 0, 1)) > 1 and all(abs(x - one) > GUTTER for one in bounds):
                bounds.append(x)
    return bounds


def _strips(start: float, covered: list[int], most: int, lines: list[list[Run]]) -> list[tuple[float, float]]:
    """The strips that no more than `most` lines cover: where columns meet there, and where the next one begins."""
    width = len(covered) - 1
    bounds: list[tuple[float, float]] = []
    at, before, since = 0, 0, 0  # `before`: the most lines with text at one place after the last gutter, at `since`
    while at < width:
        free = at
        while free < width and covered[free] <= most:
            free += 1
        if free == at:
            before = max(before, covered[at])
            at += 1
            continue
        if free < width and free - at >= GUTTER and (before >= 2 or _both_sides(lines, start + since, start + at)):
            end = start + free
            bounds.append((end - min((free - at) / 2, PADDING), end))  # most columns are set to the left
            before, since = 0, free
        at = free
    return bounds


def _both_sides(lines: list[list[Run]], left: float, right: float) -> bool:
    """Whether each of a few lines, a head and a row perhaps, has text between two places and more to the right: heads are
    set in the middle of their columns, so no place need have text of both."""
    return len(lines) <= FEW and all(
        any(run.x1 > left and run.x0 < right for run in line) and any(run.x0 >= right for run in line) for line in lines
    )
