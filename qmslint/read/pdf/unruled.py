"""Tables with rules between their rows only: the sides of their columns, made up where the file draws none.

A program that draws the border of each cell cuts its rules where columns part, which is the surest sign. Else columns are
where the texts of nearly all rows leave room.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from qmslint.read.pdf.bare import bare, may_have_rows, outside
from qmslint.read.pdf.grids import MOST_COLUMNS, MOST_EDGES, NEAR
from qmslint.read.pdf.gutters import apart, columns_between, lines_of_runs, whole
from qmslint.read.pdf.heads import has_rows, head_of, headed
from qmslint.read.pdf.levels import Spot, height, levels_of, starts
from qmslint.read.pdf.page import Box, Edge, Run
from qmslint.read.pdf.stacks import Rule, stacks_of

__all__ = ["bare_sides", "sides"]

TORN = 1.6  # of the font size: so much room within a cell tells of columns
FEW = 3  # rows: without rules between them, and so few, each has to say something in its first column


Table = tuple[list[Rule], list[list[Run]]]  # its rules, and what stands between each and the next


def sides(across: list[Edge], down: list[Edge], runs: list[Run]) -> tuple[list[Edge], list[Edge]]:
    """The lines that are missing on this page, (across, down); none for rules that some vertical line touches."""
    found: tuple[list[Edge], list[Edge]] = ([], [])
    if not across or len(across) > MOST_EDGES or len(runs) < 4:
        return found
    stacks = stacks_of(across, down)
    if not stacks:
        return found
    ordered = whole(runs)
    bases = [run.base for run in ordered]
    heights = sorted(edge.at for edge in across)
    tall = [stack for stack in stacks if len(stack) > 2]
    for stack in stacks:
        head = head_of(stack[0], 0.0, ordered, bases)
        if len(stack) > 2 and not head:
            tables = list(_ruled(stack, ordered, bases))
        elif any(one[0].at - NEAR <= stack[0].at <= one[-1].at + NEAR for one in tall if one is not stack):
            continue
        else:
            tables = list(_headed(stack, head, heights, ordered, bases))
        for rules, rows in tables:
            more, made = _sides(rules, rows)
            if made:
                found[0].extend([*more, *(Edge(rule.at, rule.start, rule.end) for rule in (rules[0], rules[-1]))])
                found[1].extend(made)
    return found


def bare_sides(runs: list[Run], taken: list[Box]) -> tuple[list[Edge], list[Edge]]:
    """The lines that are missing of tables that have none at all, (across, down), beside the boxes `taken`."""
    across: list[Edge] = []
    down: list[Edge] = []
    free = outside(runs, taken)
    for rules, rows in bare(whole(free)) if may_have_rows(free) else ():
        more, made = _sides(rules, rows)
        if made:
            across += [*more, *(Edge(rule.at, rule.start, rule.end) for rule in rules)]
            down += made
    return across, down


def _headed(
    stack: list[Rule], head: list[list[Run]], heights: list[float], runs: list[Run], bases: list[float]
) -> Iterator[Table]:
    """The tables that have a rule under their heads: one for all of these rules where they part its rows, else one each.
    `head`: what stands above the first one."""
    if head and len(stack) > 1:
        tables = list(_ruled(stack, runs, bases))
        left, right = stack[0].start, stack[0].end
        if not any(_told(rows, columns_between(left, right, _all_lines(rows))) for _, rows in tables):
            yield from tables
            return
    if len(stack) == 2 and not head:
        yield from headed(stack[1], stack[0].at, _after(heights, stack[1].at), runs, bases)
        return
    for rule in stack:
        end = _after(heights, rule.at)
        other = next((one for one in stack if one.at == end), None)
        below = head_of(other, 0.0, runs, bases) if other and has_rows(other, runs, bases) else []
        yield from headed(rule, 0.0, below[0][0].base - below[0][0].size if below else end, runs, bases)


def _after(heights: list[float], at: float) -> float:
    """Where the next rule lies."""
    return next(iter(heights[bisect_right(heights, at + NEAR) :][:1]), 1e9)


def _ruled(stack: list[Rule], runs: list[Run], bases: list[float]) -> Iterator[Table]:
    """The tables whose rows these rules part: rules, and what stands between each and the next."""
    left, right = stack[0].start - NEAR, stack[0].end + NEAR
    rows = [
        [
            run
            for run in runs[bisect_left(bases, above.at) : bisect_right(bases, below.at + 1)]
            if left <= (run.x0 + run.x1) / 2 <= right
        ]
        for above, below in pairwise(stack)
    ]
    for first, last in _tables(stack, rows):
        rules, parts = stack[first : last + 1], rows[first:last]
        head = head_of(rules[0], 0.0, runs, bases)
        if head:  # no rule above it
            rules = [rules[0]._replace(at=min(run.base - 1.1 * run.size for run in head[0])), *rules]
            parts = [[run for line in head for run in line], *parts]
        if len(parts) > 1:
            yield rules, parts


def _tables(stack: list[Rule], rows: list[list[Run]]) -> list[tuple[int, int]]:
    """The stretches of rules (first, last) that belong to one table each: what stands between two tables is no row."""
    indents = [_indent(row, rule, stack[0].start) for row, rule in zip(rows, stack, strict=False)]
    known = sorted(indent for indent, row in zip(indents, rows, strict=True) if row)
    usual = known[(len(known) - 1) // 2] if known else 0.0
    made, first = [], 0
    for i, row in enumerate(rows):
        above, below = stack[i].cuts, stack[i + 1].cuts
        strange = bool(above and below) and not any(abs(one - two) <= NEAR for one in above for two in below)
        outside = bool(row) and usual > 2.5 and indents[i] < usual - 2.0
        if strange or outside or not row:
            made.append((first, i))
            first = i + 1
    made.append((first, len(rows)))
    return [(one, two) for one, two in made if two > one]


def _indent(row: list[Run], above: Rule, start: float) -> float:
    """How far the text of a row stands from the left side of its table, or of the cells below a broken rule."""
    first = min((run.x0 for run in row), default=start)
    return first - (above.start if first >= above.start else start)


def _sides(rules: list[Rule], rows: list[list[Run]]) -> tuple[list[Edge], list[Edge]]:
    """What is missing of one table, (across, down): the rules of rows that only room parts, and the sides of the
    columns, left out where a text goes across."""
    start, end = min(rule.start for rule in rules), max(rule.end for rule in rules)
    lines = _all_lines(rows)
    bounds = _bounds(rules, rows, lines, start, end)
    if not bounds:
        return [], []
    heights = [rule.at for rule in rules]
    told = _told(rows, bounds)
    across = [Edge(y, start, end) for y in told]
    if told:
        heights = sorted(heights + told)
        rows = _between(heights, [run for row in rows for run in row])
    down: list[Edge] = []
    for (above, below), row, own in zip(pairwise(heights), rows, _parts(rows, bounds, start, end), strict=True):
        down += [Edge(x, above, below) for x in own if not any(run.x0 < x - 2 and run.x1 > x + 2 for run in row)]
    if not down:
        return [], []
    return across, [*down, Edge(start, heights[0], heights[-1]), Edge(end, heights[0], heights[-1])]


def _parts(rows: list[list[Run]], bounds: list[float], start: float, end: float) -> list[list[float]]:
    """Where the columns of each row meet. Rows below each other that have room between texts where the table has no bound
    are a part with columns of its own: the whole procedure stands in one table, its steps in five columns of it."""
    found = [bounds] * len(rows)
    at = 0
    while at < len(rows):
        last = at
        while last < len(rows) and _torn(rows[last], bounds):
            last += 1
        if last - at > 1:
            own = columns_between(start, end, _all_lines(rows[at:last]))
            if len(own) > len(bounds) and not any(_torn(row, own) for row in rows[at:last]):
                found[at:last] = [own] * (last - at)
        at = max(last, at + 1)
    return found


def _torn(row: list[Run], bounds: list[float]) -> bool:
    """Whether a line has room between two texts where no columns meet."""
    return any(
        two.x0 - one.x1 > TORN * two.size and not any(one.x1 - 2 <= x <= two.x0 + 2 for x in bounds)
        for line in lines_of_runs(row)
        for one, two in pairwise(sorted(line, key=lambda run: run.x0))
    )


def _all_lines(rows: list[list[Run]]) -> list[list[Run]]:
    return [line for row in rows for line in lines_of_runs(row)]


def _bounds(rules: list[Rule], rows: list[list[Run]], lines: list[list[Run]], start: float, end: float) -> list[float]:
    """Where the columns of one table meet."""
    cuts = sorted(x for rule in rules for x in rule.cuts)
    bounds = apart(cuts) or columns_between(start, end, lines)
    sure = apart(sorted(x for rule in rules for x in rule.broken))
    if len(sure) + len(bounds) > MOST_COLUMNS:
        return []
    return sorted(sure + [x for x in bounds if not any(_beside(x, one, rows) for one in sure)])


def _told(rows: list[list[Run]], bounds: list[float]) -> list[float]:
    """Where the rows of a table begin that has rules about its head and its end only. A table whose rows are ruled has
    none: there, what stands between two rules is one row more often than not."""
    found: list[float] = []
    for row in rows[1:]:
        levels = levels_of([Spot(run.base, bisect_left(bounds, run.x0 + 1), run.size, run.text) for run in row])
        begin = starts(levels)[1:]
        parts = pairwise([*begin, len(levels)])
        if len(begin) < FEW and not all(
            any(spot.column == 0 for level in levels[one:two] for spot in level) for one, two in parts
        ):
            continue
        found += [height(levels, at) for at in begin]
    return found if len(found) >= len(rows) - 1 else []


def _between(heights: list[float], runs: list[Run]) -> list[list[Run]]:
    """The runs, which are in order, between each height and the next."""
    rows: list[list[Run]] = [[] for _ in heights[1:]]
    for run in runs:
        rows[min(max(bisect_right(heights, run.base - 0.3 * run.size) - 1, 0), len(rows) - 1)].append(run)
    return rows


def _beside(one: float, two: float, rows: list[list[Run]]) -> bool:
    """Whether no text stands between two places."""
    left, right = min(one, two), max(one, two)
    return not any(left < (run.x0 + run.x1) / 2 < right for row in rows for run in row)
