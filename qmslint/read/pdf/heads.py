"""Tables with a rule under their head, and perhaps one above it or at their end: how far down they go.

Their columns begin where those of their head do; the table ends with the next rule, or before a line that goes across its
columns, stands beside them, or is far below.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from qmslint.read.pdf.grids import NEAR
from qmslint.read.pdf.gutters import columns_between, lines_of_runs
from qmslint.read.pdf.page import Run
from qmslint.read.pdf.stacks import Rule

__all__ = ["has_rows", "head_of", "headed"]

CLOSE = 2.2  # of the font size: the head is not further from its rule, nor the first row
LEADING = 1.7  # of the font size: the lines of a head are not further apart
FAR = 3.4  # of the font size: what is further below is no row of the table
HEAD = 4  # lines: a head has no more
ROOM = 6.0  # points: columns of a head are not nearer to each other
MOST = 120  # lines of a table on one page

Line = list[Run]


def headed(
    under: Rule, above: float, end: float, runs: list[Run], bases: list[float]
) -> Iterator[tuple[list[Rule], list[Line]]]:
    """The table that has this rule `under` its head: three rules, made up where they are missing, and what stands between
    them. Nothing for a rule of no table. `above` is where the rule above the head lies (0 if nowhere), `end` where the
    table ends at most. `runs` go from the top down, `bases` are their baselines."""
    head = head_of(under, above, runs, bases)
    if not head:
        return
    body = _body(under, end, runs, bases)
    sure = next(i for i in range(len(head) - 1, -1, -1) if _apart(head[i]))
    bounds = columns_between(under.start, under.end, head[sure:] + body[:12])
    if not above:  # what goes across the columns above it is text
        head = head[next((i + 1 for i in range(sure, -1, -1) if _over(head[i], bounds)), 0) :]
    if not head or not bounds:
        return
    lines = _until_other_columns(head, body, bounds)
    if sum(len(line) > 1 for line in lines) < 2:
        return
    top = above or min(run.base - 1.1 * run.size for run in head[0])
    bottom = max(run.base + 0.4 * run.size for run in lines[-1])
    rules = [under._replace(at=top, cuts=()), under, under._replace(at=bottom, cuts=())]
    yield rules, [[run for line in part for run in line] for part in (head, lines)]


def head_of(under: Rule, above: float, runs: list[Run], bases: list[float]) -> list[Line]:
    """The lines of the head that a rule is under; all of them, if there is a rule `above`."""
    lines = _within(under, above, under.at, runs, bases)[-HEAD - 1 :]
    head: list[Line] = []
    last = under.at
    for line in reversed(lines):
        if last - line[0].base > (LEADING if head else CLOSE) * line[0].size:
            break
        head.insert(0, line)
        last = line[0].base
    if above and len(head) < len(lines):
        return []  # more than a head
    while head and not _apart(head[0]):
        del head[0]  # a title above it
    return head if len(head) <= HEAD else []


def has_rows(under: Rule, runs: list[Run], bases: list[float]) -> bool:
    """Whether there are rows below a rule, rather than the end of a table above it."""
    return any(map(_apart, _body(under, under.at + 100, runs, bases)[:2]))


def _body(under: Rule, end: float, runs: list[Run], bases: list[float]) -> list[Line]:
    """The lines below the head, as far as they stand near to each other between its sides."""
    made: list[Line] = []
    last = under.at
    for line in _within(under, under.at, end, runs, bases)[:MOST]:
        size = line[0].size
        if line[0].base - last > (FAR if made else CLOSE + 0.6) * size:
            break
        made.append(line)
        last = line[0].base
    return made


def _within(rule: Rule, above: float, below: float, runs: list[Run], bases: list[float]) -> list[Line]:
    """The lines between two heights that stand between the ends of a rule, up to one that goes beyond them."""
    made: list[Line] = []
    first, last = bisect_left(bases, above), bisect_right(bases, below + 1)
    if rule.at >= below:  # from the rule up
        first = max(first, last - 40)
    for line in lines_of_runs(runs[first:last]):
        left, right = min(run.x0 for run in line), max(run.x1 for run in line)
        if left >= rule.start - NEAR and right <= rule.end + NEAR:
            made.append(line)
        elif right > rule.start and left < rule.end:
            if rule.at < below:
                break
            made.clear()
    return made


def _apart(line: Line) -> bool:
    """Whether a line has several texts."""
    ordered = sorted(line, key=lambda run: run.x0)
    return any(two.x0 - one.x1 >= ROOM for one, two in pairwise(ordered))


def _until_other_columns(head: list[Line], body: list[Line], bounds: list[float]) -> list[Line]:
    """The lines of the body that keep to the columns."""
    usual = min(run.x0 for line in head + body[:2] for run in line)
    last = 0
    for i, line in enumerate(body):
        if min(run.x0 for run in line) < usual - 2.0:
            break
        if _over(line, bounds):
            if not any(_apart(other) and not _over(other, bounds) for other in body[i + 1 : i + 3]):
                break
            continue
        if _apart(line):
            last = i + 1
    while last < len(body) and not _over(body[last], bounds):
        gap = body[last][0].base - body[last - 1][0].base if last else 0.0
        if gap > LEADING * body[last][0].size or min(run.x0 for run in body[last]) < usual - 2.0:
            break
        last += 1
    return body[:last]


def _over(line: Line, bounds: list[float]) -> bool:
    """Whether a text of a line goes across the columns."""
    return any(run.x0 < x - 2 and run.x1 > x + 2 for run in line for x in bounds)
