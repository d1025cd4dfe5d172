"""Pages whose text runs in two columns: told by a strip in the middle of the text that line after line leaves free, with
columns of one width on its sides that go their own ways. Each is read by itself, the left one first.

Letterheads, signatures, pairs and tables without lines leave such a strip, too, but what stands on its sides belongs
together: there is room between rows at one height on both, or the lines are short and stand at the same heights.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from operator import itemgetter

from qmslint.read.pdf.grids import grids_of
from qmslint.read.pdf.gutters import lines_of_runs, whole
from qmslint.read.pdf.page import Box, Run, Sheet
from qmslint.read.pdf.pieces import FAR, piece_of
from qmslint.read.pdf.running import Band
from qmslint.tuples import NamedTuple

__all__ = ["Typeset"]

LINES, FEW = 8, 3  # lines of each column; fewer on the pages after one that has such columns
MOST = 400  # lines on a page
SAME = 2.0  # points
CLOSE = 100.0  # points: between rules that are nearer there is a row of a table
ASIDE = 0.03  # of the width of the text: the strip is not further from its middle
GUTTER, WIDE = 0.6, 5.0  # of the font size: columns of text are not nearer, and not further from each other
FULL = 0.88  # of the width of a column: a line that reaches so far fills it
FILLED = 0.35  # of the lines outside tables fill their columns; fewer,
LONG, SOME = 20, 0.15  # where there are so many lines
LEVEL = 0.7  # points: lines of two columns that are nearer stand at one height
APART, LEVELLED = 0.2, 0.35  # of the lines stand at the height of one on the other side
ROOM = 1.2  # of the font size: so much within a column is that between columns of a table
TORN = 0.1  # of the lines have such room
BREAK = 1.3  # times the usual distance of lines: room between paragraphs, or rows
PAIRED = 0.8  # of the places with such room have it on the other side, too: rows of a table
COMMON = 0.7  # of the less room

_start = itemgetter(1)  # x0

Line = list[Run]


class _Columns(NamedTuple):
    """Two columns: between which heights, and where each begins."""

    top: float
    bottom: float
    left: float
    right: float


class Typeset:
    """Parts pages in the order of the document: where columns were found, the pages that follow need fewer lines of them."""

    def __init__(self) -> None:
        self._known: list[_Columns] = []

    def parts(self, sheet: Sheet, band: Band) -> list[tuple[Sheet, Band]]:
        """The parts of a page in the order that they are read in, each with its running parts: mostly the page as it is."""
        if sheet.number == 1:  # of a long document the pages are gone through again
            self._known = []
        found = _columns(sheet, band, self._known)
        if not found:
            return [(sheet, band)]
        self._known = found
        return _parted(sheet, band, found)


def _parted(sheet: Sheet, band: Band, found: list[_Columns]) -> list[tuple[Sheet, Band]]:
    parts: list[tuple[Sheet, Band]] = []
    own, at = band, -FAR
    for columns in found:
        parts.append((piece_of(sheet, (-FAR, at, FAR, columns.top)), own))
        own, at, begin = Band(0.0, sheet.height + 100), columns.bottom, columns.right - 1
        wide = columns.right - columns.left
        for x0, x1, by in ((-FAR, begin, 0.0), (begin, FAR, wide)):
            parts.append((piece_of(sheet, (x0, columns.top, x1, at), by)._replace(width=wide), own))
    parts.append((piece_of(sheet, (-FAR, at, FAR, FAR)), band._replace(header=0.0, label=0.0)))
    return [(part, own) for part, own in parts if part.runs or part.fields or part.across]


def _columns(sheet: Sheet, band: Band, known: list[_Columns]) -> list[_Columns]:
    """The stretches of a page that are set in two columns. `known`: those of a page before."""
    least = FEW if known else LINES
    body = [run for run in sheet.runs if band.header + 1 < run.base < band.footer - 1]
    if len(body) < 2 * least:
        return []
    left, right = min([run.x0 for run in body]), max([run.x1 for run in body])
    middle, aside = (left + right) / 2, ASIDE * (right - left)
    first, last = middle - aside, middle + aside
    free = {int(run.base) for run in body} - {int(run.base) for run in body if run.x0 < first and run.x1 > last}
    if len(free) < least:
        return []
    rules = sorted({edge.at for edge in sheet.across if edge.start < first and edge.end > last})
    if rules and len(free) - sum(_in_table(base, rules) for base in free) < least:
        return []
    lines = lines_of_runs(whole(body))
    if len(lines) > MOST:
        return []
    at = _strip(lines, middle, aside)
    stretches = [lines[first:last] for first, last in _free(lines, at, rules) if last - first >= least]
    if not stretches:
        return []
    taken = [grid.box for grid in grids_of(sheet.across, sheet.down)]
    across = [box for box in taken if box[0] < at - 2 and box[2] > at + 2]
    found: list[_Columns] = []
    for stretch in stretches:
        inner = _outside(stretch, across)
        columns = _told(inner, at, taken, aside, known) if len(inner) >= least else None
        if columns is not None:
            found.append(columns)
    return found


def _in_table(base: int, rules: list[float]) -> bool:
    """Whether a line stands between two rules that are near to each other."""
    i = bisect_left(rules, base)
    return 0 < i < len(rules) and rules[i] - rules[i - 1] < CLOSE


def _strip(lines: list[Line], middle: float, aside: float) -> float:
    """The place near the middle of the text that most lines leave free."""
    places = [middle + aside * i / 3 for i in range(-3, 4)]
    free = [sum(not _crossed(line, at) for line in lines) for at in places]
    best = [at for at, count in zip(places, free, strict=True) if count == max(free)]
    return best[len(best) // 2]


def _free(lines: list[Line], at: float, rules: list[float]) -> list[tuple[int, int]]:
    """The stretches of lines (first, last) that neither a text nor a rule goes across at a place."""
    made, first = [], 0
    for i, line in enumerate(lines):
        ruled = i > first and bisect_left(rules, lines[i - 1][0].base) < bisect_left(rules, line[0].base)
        if _crossed(line, at) or ruled:
            made.append((first, i))
            first = i if ruled and not _crossed(line, at) else i + 1
    made.append((first, len(lines)))
    return made


def _crossed(line: Line, at: float) -> bool:
    """Whether a text of a line goes over a place."""
    return any(run.x0 < at and run.x1 > at for run in line)


def _outside(lines: list[Line], boxes: list[Box]) -> list[Line]:
    """The lines of a stretch above, below or between tables that go across it: the longest piece."""
    pieces: list[list[Line]] = [[]]
    for line in lines:
        if any(box[1] <= line[0].base <= box[3] for box in boxes):
            pieces.append([])
        else:
            pieces[-1].append(line)
    return max(pieces, key=len)


def _told(lines: list[Line], at: float, tables: list[Box], aside: float, known: list[_Columns]) -> _Columns | None:
    """The columns of these lines, if they are set in two that part at this place."""
    while lines and all(abs(run.x0 + run.x1 - 2 * at) < 2 * aside for run in lines[-1]):  # the number of the page
        lines = lines[:-1]
    one = [part for line in lines if (part := [run for run in line if run.x0 < at])]
    two = [part for line in lines if (part := [run for run in line if run.x0 >= at])]
    if min(len(one), len(two)) < FEW:
        return None
    left, right = (min(run.x0 for line in side for run in line) for side in (one, two))
    sure = any(abs(right - columns.right) <= SAME for columns in known)
    if not sure and min(len(one), len(two)) < LINES:
        return None
    end = max(run.x1 for line in one for run in line)
    size = max(run.size for run in two[0])
    if not GUTTER * size <= right - end <= WIDE * size or right - at > 2 * aside:
        return None
    heights = [line[0].base for line in two]
    level = sum(any(abs(line[0].base - height) <= LEVEL for height in heights) for line in one) / min(
        len(one), len(two)
    )
    filled = all(_filled(side, tables) for side in (one, two))
    if _paired(one, two) and not (filled and level < APART):
        return None
    if level > LEVELLED and not sure and not (filled and not any(_torn(side) for side in (one, two))):
        return None
    top = min(run.base - 1.2 * run.size for run in lines[0])
    return _Columns(top, max(run.base + 0.5 * run.size for run in lines[-1]), left, right)


def _filled(lines: list[Line], tables: list[Box]) -> bool:
    """Whether many lines of a column fill it, as those of running text do."""
    start, end = min(line[0].x0 for line in lines), max(run.x1 for line in lines for run in line)
    free = [line for line in lines if not any(_inside(line[0], box) for box in tables)]
    full = sum(max(run.x1 for run in line) >= start + FULL * (end - start) for line in free)
    return full > 2 and full >= (FILLED if len(free) < LONG else SOME) * len(free)


def _torn(lines: list[Line]) -> bool:
    """Whether the lines of a column have room in them as between the columns of a table."""
    torn = sum(
        any(two.x0 - one.x1 > ROOM * two.size for one, two in pairwise(sorted(line, key=_start))) for line in lines
    )
    return torn > TORN * len(lines)


def _inside(run: Run, box: Box) -> bool:
    return box[0] <= (run.x0 + run.x1) / 2 <= box[2] and box[1] <= run.base - 0.3 * run.size <= box[3]


def _paired(one: list[Line], two: list[Line]) -> bool:
    """Whether what stands on both sides belongs together row by row: there is room between lines at the same heights."""
    few, many = sorted((_rooms(one), _rooms(two)), key=len)
    if len(few) < 2:
        return False
    same = sum(
        any(min(below, bottom) - max(top, other) >= COMMON * min(below - top, bottom - other) for other, bottom in many)
        for top, below in few
    )
    return same >= PAIRED * len(few)


def _rooms(lines: list[Line]) -> list[tuple[float, float]]:
    """Where there is more room than usual between two lines, from baseline to the top of the next one's letters."""
    gaps = [two[0].base - one[0].base for one, two in pairwise(lines)]
    usual = sorted(gaps)[len(gaps) // 2]
    return [
        (one[0].base, two[0].base - 0.8 * two[0].size)
        for (one, two), gap in zip(pairwise(lines), gaps, strict=True)
        if gap > BREAK * usual
    ]
