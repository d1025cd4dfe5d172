"""Line numbers printed in the margin: they count the lines of a page, or all of a document, and are no part of its text.

Programs count the lines outside tables, empty ones among them; some count those of headers and footers by themselves.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from operator import itemgetter

from qmslint.read.pdf.grids import MOST_EDGES
from qmslint.read.pdf.gutters import lines_of_runs, whole
from qmslint.read.pdf.page import Run, Sheet
from qmslint.read.pdf.paragraphs import begins_item
from qmslint.tuples import NamedTuple

__all__ = ["Margin"]

STEPS = (1, 2, 5, 10)  # lines are counted one by one, or every so many get their number
LEAST, FEWER = 8, 3  # numbers in all: of lines counted one by one, of others
FEW, MOST = 2, 200  # numbers on a page
DIGITS = 5
ALIGNED = 2.5  # points: numbers end, or begin, no further from each other
LEVEL = 3.0  # points: a number stands no further from the height of its line
COUNTED = 0.8  # of the numbers of a page go up in one way: the others are those of its header and footer
NEXT = 0.75  # of the numbers stand at the line after that of the number before, or at its second line
ALONE = 0.5  # of the numbers stand beside no text
UNLIKE = 0.08  # of the numbers are not those of a list: see `_unlike`
LINES = 12  # lines outside tables: on a page of so many some have their number
FIRST = 3  # pages: what has no number on the first ones has hardly any
WITHOUT = 0.25  # of the pages


_start, _base = itemgetter(1), itemgetter(3)  # x0, base


class _Count(NamedTuple):
    """The numbers of a page: the first, the last, how far they go up, where they end (or begin), how many there are, and
    how many of these are not those of a list."""

    first: int
    last: int
    step: int
    place: tuple[float, float]
    numbers: int
    unlike: int


class Margin:
    """Takes the pages of a document one after the other, and tells then whether their lines are counted in the margin."""

    def __init__(self) -> None:
        self._found: list[_Count] = []
        self._bare: list[tuple[Sheet, list[Run]]] = []  # first pages without numbers, looked at once a page has some
        self._pages = self._without = 0

    def add(self, sheet: Sheet) -> None:
        """The next page."""
        self._pages += 1
        if len(sheet.down) > MOST_EDGES:  # a drawing
            return
        numbers, others = _parted(sheet.runs)
        if len(numbers) < FEW and not self._found:
            if self._pages <= FIRST:
                self._bare.append((sheet, others))
            return
        lines = lines_of_runs(sorted(others, key=_base))
        free = _free(lines, sheet)
        count = _counted(numbers, lines, free, sheet) if len(numbers) >= FEW else None
        if count is not None:
            self._found.append(count)
        else:
            self._without += len(free) >= LINES
        while self._found and self._bare:
            bare, others = self._bare.pop()
            self._without += len(_free(lines_of_runs(sorted(others, key=_base)), bare)) >= LINES

    @property
    def told(self) -> bool:
        """Whether the lines are counted."""
        found = self._found
        if not found or self._without > WITHOUT * (self._without + len(found)) or len({one.step for one in found}) > 1:
            return False
        first, step, count = found[0].first, found[0].step, sum(one.numbers for one in found)
        if count < (LEAST if step == 1 else FEWER) or not all(_at(one.place, found[0].place) for one in found):
            return False
        going = all(two.first in (first, step) or two.first > one.last for one, two in pairwise(found))
        return going and sum(one.unlike for one in found) >= UNLIKE * count

    def without(self, sheet: Sheet) -> Sheet:
        """The page without the numbers."""
        numbers, others = _parted(sheet.runs)
        place = self._found[0].place
        if not numbers or not all(_at((run.x0, run.x1), place) for run in numbers):
            return sheet
        return sheet._replace(runs=others)


def _free(lines: list[list[Run]], sheet: Sheet) -> list[list[Run]]:
    """The lines that stand in no table."""
    return [line for line in lines if not any(edge.start <= line[0].base <= edge.end for edge in sheet.down)]


def _at(one: tuple[float, float], place: tuple[float, float]) -> bool:
    return min(abs(one[0] - place[0]), abs(one[1] - place[1])) <= ALIGNED


def _parted(runs: list[Run]) -> tuple[list[Run], list[Run]]:
    """The column of numbers that stands left of all the rest, and the rest."""
    if not runs or not _figures(min(runs, key=_start)):
        return [], runs
    edge = min((run.x0 for run in runs if not _figures(run)), default=0.0)
    numbers = [run for run in whole([run for run in runs if run.x1 <= edge and _figures(run)]) if _figures(run)]
    if not numbers:
        return [], runs
    end = min(numbers, key=_start).x1  # further right there may be the numbers of rows
    numbers = [run for run in numbers if run.x0 <= end]
    end = max(run.x1 for run in numbers)
    return numbers, [run for run in runs if run.x1 > end or not _figures(run)]


def _figures(run: Run) -> bool:
    text = run.text.strip()
    return text.isdecimal() and len(text) <= DIGITS


def _counted(column: list[Run], lines: list[list[Run]], free: list[list[Run]], sheet: Sheet) -> _Count | None:
    """What the numbers of a page count, if they count its lines; `free` are the lines outside tables."""
    if len(column) > MOST:
        return None
    ends, starts = [run.x1 for run in column], [run.x0 for run in column]
    if min(max(ends) - min(ends), max(starts) - min(starts)) > ALIGNED:
        return None
    if any(edge.at <= max(ends) and edge.end - edge.start > 20 for edge in sheet.down):  # a column of a table
        return None
    chain, step = _chain(column)
    if len(chain) < FEW or len(chain) < COUNTED * len(column) - 2:
        return None
    heights = [run.base for run in chain]
    levels = [line[0].base for line in free]
    beside = [line for line in lines if _near(line[0].base, heights)]
    alone = len(heights) - len(beside)
    if alone > ALONE * len(heights):
        return None
    following = 0
    for above, below in pairwise(heights):
        between = sum(above + LEVEL < level < below - LEVEL for level in levels)
        following += between == 0 if step == 1 else 0 < between <= step
    if following < NEXT * (len(heights) - 1) / (1 if step == 1 else 2):
        return None
    place = (min(starts), max(ends))
    return _Count(
        int(chain[0].text), int(chain[-1].text), step, place, len(chain), max(alone, 0) + _unlike(beside, free)
    )


def _chain(column: list[Run]) -> tuple[list[Run], int]:
    """The longest stretch of numbers that go up by the same step, and this step."""
    best: tuple[list[Run], int] = ([], 0)
    for step in STEPS:
        made: list[Run] = []
        for run in column:
            value = int(run.text)
            if made and value != int(made[-1].text) + step:
                made = []
            if made or value % step == 0:
                made.append(run)
            if len(made) > len(best[0]):
                best = (list(made), step)
    return best


def _unlike(lines: list[list[Run]], free: list[list[Run]]) -> int:
    """How many lines are not as the rows of a list are that counts its rows: they stand in a table of their own, begin in
    the middle of a sentence or as an item of another list, or not where the others do."""
    first = [min(line, key=_start) for line in lines]
    outside = {line[0].base for line in free}
    usual = Counter(round(run.x0) for run in first).most_common(1)
    return sum(
        run.base not in outside
        or run.text.lstrip()[:1].islower()
        or begins_item(run.text.lstrip())
        or abs(run.x0 - usual[0][0]) > ALIGNED
        for run in first
    )


def _near(height: float, heights: list[float]) -> bool:
    return any(abs(height - one) <= LEVEL for one in heights)
