"""Tables with rules between their rows only: the sides of their columns, made up where the file draws none.

A program that draws the border of each cell cuts its rules where columns part, which is the surest sign. Else columns are
where the texts of nearly all rows leave room.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import pairwise

from qmslint.read.pdf.grids import MOST_COLUMNS, MOST_EDGES, NEAR
from qmslint.read.pdf.page import Edge, Run
from qmslint.read.pdf.stacks import Rule, stacks_of

__all__ = ["sides"]

CLOSE = 0.5  # of the font size: what is nearer to each other on a line is one text
GUTTER = 5.0  # points: texts of two columns are not nearer
CROSSED = 0.15  # of the rows: so many may have one text across columns


def sides(across: list[Edge], down: list[Edge], runs: list[Run]) -> list[Edge]:
    """The vertical lines that are missing on this page; none for rules that some vertical line touches."""
    if len(across) < 3 or len(across) > MOST_EDGES or len(runs) < 4:
        return []
    found: list[Edge] = []
    stacks = stacks_of(across, down)
    ordered = _whole(runs) if stacks else []
    bases = [run.base for run in ordered]
    for stack in stacks:
        left, right = stack[0].start - NEAR, stack[0].end + NEAR
        rows = [
            [
                run
                for run in ordered[bisect_left(bases, above.at) : bisect_right(bases, below.at + 1)]
                if left <= (run.x0 + run.x1) / 2 <= right
            ]
            for above, below in pairwise(stack)
        ]
        for first, last in _tables(stack, rows):
            found += _columns(stack[first : last + 1], rows[first:last])
    return found


def _whole(runs: list[Run]) -> list[Run]:
    """Runs that follow each other closely made one, by their baselines: some programs write letter by letter."""
    made: list[Run] = []
    for run in sorted(runs, key=lambda run: (round(run.base), run.x0)):
        last = made[-1] if made else None
        if last and abs(last.base - run.base) < 1 and -run.size < run.x0 - last.x1 < CLOSE * run.size:
            made[-1] = last._replace(x1=max(last.x1, run.x1))
        else:
            made.append(run)
    return sorted(made, key=lambda run: run.base)


def _tables(stack: list[Rule], rows: list[list[Run]]) -> list[tuple[int, int]]:
    """The stretches of rules (first, last) that belong to one table each: what stands between two tables is no row."""
    indents = [_indent(row, rule, stack[0].start) for row, rule in zip(rows, stack, strict=False)]
    known = sorted(indent for indent, row in zip(indents, rows, strict=True) if row)
    usual = known[len(known) // 2] if known else 0.0
    made, first = [], 0
    for i, row in enumerate(rows):
        above, below = stack[i].cuts, stack[i + 1].cuts
        strange = bool(above and below) and not any(abs(one - two) <= NEAR for one in above for two in below)
        outside = bool(row) and usual > 2.5 and indents[i] < usual - 2.0
        if strange or outside or not row:
            made.append((first, i))
            first = i + 1
    made.append((first, len(rows)))
    return [(one, two) for one, two in made if two - one >= 2]


def _indent(row: list[Run], above: Rule, start: float) -> float:
    """How far the text of a row stands from the left side of its table, or of the cells below a broken rule."""
    first = min((run.x0 for run in row), default=start)
    return first - (above.start if first >= above.start else start)


def _columns(rules: list[Rule], rows: list[list[Run]]) -> list[Edge]:
    """The sides of the columns of one table, left out where a text goes across."""
    start, end = min(rule.start for rule in rules), max(rule.end for rule in rules)
    cuts = sorted(x for rule in rules for x in rule.cuts)
    bounds = _apart(cuts) or _apart(sorted(_gutters(start, end, rows) + _begun(rows)))
    sure = _apart(sorted(x for rule in rules for x in rule.broken))
    if len(sure) + len(bounds) > MOST_COLUMNS:
        return []
    bounds = sorted(sure + [x for x in bounds if not any(_beside(x, one, rows) for one in sure)])
    if not bounds:
        return []
    made: list[Edge] = []
    for (above, below), row in zip(pairwise(rules), rows, strict=True):
        made += [
            Edge(x, above.at, below.at) for x in bounds if not any(run.x0 < x - 2 and run.x1 > x + 2 for run in row)
        ]
    return [*made, Edge(start, rules[0].at, rules[-1].at), Edge(end, rules[0].at, rules[-1].at)] if made else []


def _beside(one: float, two: float, rows: list[list[Run]]) -> bool:
    """Whether no text stands between two places."""
    left, right = min(one, two), max(one, two)
    return not any(left < (run.x0 + run.x1) / 2 < right for row in rows for run in row)


def _apart(places: list[float]) -> list[float]:
    """Sorted places without those that are nearly the same as the one before."""
    return [x for i, x in enumerate(places) if not i or x - places[i - 1] > NEAR]


def _begun(rows: list[list[Run]]) -> list[float]:
    """The left sides of columns: where, in at least half of the rows that have more than one text on a line, a text begins
    with room before it. So they show where texts that go across hide a gutter."""
    found: Counter[int] = Counter()
    telling = 0
    for row in rows:
        ordered = sorted(row, key=lambda run: (round(run.base), run.x0))
        starts = {
            round(two.x0)
            for one, two in pairwise(ordered)
            if abs(one.base - two.base) < 1 and two.x0 - one.x1 >= GUTTER
        }
        telling += bool(starts)
        found.update(starts)
    near = {x: found[x - 1] + found[x] + found[x + 1] for x in found}
    best = [
        x for x in near if near[x] >= max(2, 0.5 * telling) and near[x] == max(near.get(x + i, 0) for i in (-1, 0, 1))
    ]
    return [x - GUTTER / 2 for x in best]


def _gutters(start: float, end: float, rows: list[list[Run]]) -> list[float]:
    """The middles of the strips that nearly no row has text in, between strips that at least two rows have text in."""
    width = int(end - start) + 1
    covered = [0] * (width + 1)
    for row in rows:
        taken = bytearray(width + 1)
        for run in row:
            first, last = max(int(run.x0 - start), 0), min(int(run.x1 - start) + 1, width)
            if last > first:
                taken[first:last] = b"\1" * (last - first)
        covered = [count + one for count, one in zip(covered, taken, strict=True)]
    most = int(CROSSED * len(rows))
    bounds: list[float] = []
    at, before = 0, 0  # `before`: the most rows with text since the last gutter
    while at < width:
        free = at
        while free < width and covered[free] <= most:
            free += 1
        if free == at:
            before = max(before, covered[at])
            at += 1
            continue
        if before >= 2 and free < width and free - at >= GUTTER:
            bounds.append(start + free - GUTTER / 2)  # columns are set to the left more often than not
            before = 0
        at = free
    return bounds
