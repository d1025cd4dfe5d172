"""Text objects → runs, upright, line by line.

The order of the file can be trusted but for three cases, where runs are made anew from single letters: objects that lie
over each other on one line (a font that lacks letters of Vietnamese, a signature printed over its placeholder), titles
with letters set apart, and one object that crosses a ruling line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from operator import itemgetter

from qmslint.read.pdf.grids import MOST_EDGES
from qmslint.read.pdf.letters import rebuild, spaced_out
from qmslint.read.pdf.over import without_faint, without_watermark
from qmslint.read.pdf.page import Edge, Matrix, Run, point, times
from qmslint.read.pdf.text import Piece, Texts

__all__ = ["direction", "runs_of", "upright"]

# Bounds are those of the ink: beside the strokes of a "1" there is as much room as between words. Where a program writes
# letter by letter that would part them, so short objects end where their last letter ends with the room it takes.
_SHORT = 3
BAND = 20.0
HIGHEST = 14_400.0  # points: no page is higher
_PARTED = 0.05  # of the font size: PDFium, which knows the widths, saw a space; marks that stick out leave little of it


def direction(pieces: list[Piece], otherwise: int) -> int:
    """How often the page is to be turned clockwise by 90° for most of its letters to stand upright."""
    votes: Counter[int] = Counter()
    for _, _, text, (a, b, *_), _, _, _ in pieces:
        if abs(a) > 8 * abs(b):
            votes[0 if a > 0 else 2] += len(text)
        elif abs(b) > 8 * abs(a):
            votes[1 if b > 0 else 3] += len(text)
    return votes.most_common(1)[0][0] if votes else otherwise


def upright(turns: int, box: tuple[float, float, float, float]) -> Matrix:
    """From the file's coordinates in a page `box` (left, bottom, right, top) to points from the upper left corner."""
    left, bottom, right, top = box
    return (
        (1.0, 0.0, 0.0, -1.0, -left, top),
        (0.0, 1.0, 1.0, 0.0, -bottom, -left),
        (-1.0, 0.0, 0.0, 1.0, right, -bottom),
        (0.0, -1.0, -1.0, 0.0, top, right),
    )[turns]


def runs_of(
    texts: Texts, pieces: list[Piece], matrix: Matrix, down: list[Edge]
) -> tuple[list[Run], list[tuple[str, float]]]:
    """The runs, upright, and the texts that are turned against the rest, or lie over it (with the baseline's place for
    order)."""
    placed: list[_Placed] = []
    turned: list[tuple[str, float]] = []
    for piece in pieces:
        _, _, text, own, (left, bottom, right, top), points, _ = piece
        a, b, c, d, e, f = times(own, matrix)
        x0, y0 = point(matrix, left, bottom)
        x1, y1 = point(matrix, right, top)
        if a <= 0.9 * (a * a + b * b) ** 0.5:
            turned.append((text.strip(), min(y0, y1)))
            continue
        if x0 > x1:
            x0, x1 = x1, x0
        size = points * (c * c + d * d) ** 0.5
        if text[0] != " " and abs(e - x0) < size:
            x0 = e
        placed.append((f, x0, x1, size, piece))
    placed.sort(key=itemgetter(0, 1))
    placed, over = without_watermark(placed)
    placed, faint = without_faint(placed, lambda one: texts.faint(one[4]))
    over += faint
    turned += [(piece[2].strip(), base) for base, _, _, _, piece in over]
    lines = list(_lines(placed))
    runs: list[Run] = []
    beside = _by_height(down)
    for i, line in enumerate(lines):
        if i in (0, len(lines) - 1) and all(len(one[4][2]) <= _SHORT for one in line):
            # The tips of letters whose line is on the next page, or was on the one before.
            line = [one for one in line if texts.shows(one[4])]
        runs += _ordered(texts, line, matrix, beside.get(int(line[0][0] // BAND), [])) if line else []
    return runs, turned


def _by_height(down: list[Edge]) -> dict[int, list[Edge]]:
    """Upright rules by the strips of the page, `BAND` points high, that they stand in: few are near to one line."""
    found: dict[int, list[Edge]] = {}
    if len(down) > MOST_EDGES:  # there will be no tables
        return found
    for edge in down:
        first, last = max(edge.start - 2, 0.0), min(edge.end + 2, HIGHEST)
        for band in range(int(first // BAND), int(last // BAND) + 1):
            found.setdefault(band, []).append(edge)
    return found


_Placed = tuple[float, float, float, float, Piece]  # base, x0, x1, size
_start = itemgetter(1)


def _lines(placed: list[_Placed]) -> Iterator[list[_Placed]]:
    """Runs of one baseline, from left to right."""
    line: list[_Placed] = []
    for one in placed:
        if line and one[0] - line[0][0] > 0.1 * max(one[3], 5.0):
            yield sorted(line, key=_start)
            line = []
        line.append(one)
    if line:
        yield sorted(line, key=_start)


def _ordered(texts: Texts, line: list[_Placed], matrix: Matrix, down: list[Edge]) -> Iterator[Run]:
    """The runs of a line, with those rebuilt from letters that lie over each other, are spaced out or cross a rule."""
    ends = [_end(texts, one, matrix) for one in line]
    spaced = _may_be_spaced(line) and spaced_out(_as_seen(line, ends))
    down = [edge for edge in down if edge.start - 2 <= line[0][0] <= edge.end + 2] if down else down
    at = 0
    while at < len(line):
        base, x0, x1, size, piece = line[at]
        end = at + 1
        while end < len(line) and (spaced or line[end][1] < x1 - max(1.0, 0.12 * size)):
            if spaced and line[end][1] > x1 + 6 * size:
                break
            x1 = max(x1, line[end][2])
            end += 1
        single = end == at + 1
        if single and not spaced and not (down and _crossed(base, x0, x1, down)):
            x1 = ends[at]
            apart = (
                end < len(line) and line[end][1] - x1 > _PARTED * size and texts.text[piece[1] : piece[1] + 1] == " "
            )
            yield Run(piece[2] + " " if apart else piece[2], x0, x1, base, size, piece[6])
        else:
            rules = [edge.at for edge in down if edge.start <= base <= edge.end]
            group = [one[4] for one in line[at:end]]
            made = rebuild(texts.letters(group, matrix), base, size, rules, spaced=spaced)
            if made is None:  # two texts, one printed over the other
                for base, x0, x1, size, piece in line[at:end]:
                    yield Run(piece[2], x0, x1, base, size, piece[6])
            else:
                yield from made
        at = end


def _may_be_spaced(line: list[_Placed]) -> bool:
    """Whether there may be as many spaces, or ends of runs, as there are letters."""
    first, last = line[0][4][2], line[-1][4][2]
    return len(first) < 3 or first[1] == " " or first[0] == " " or " " in last.rstrip(" ")[-3:] or len(last) < 3


def _as_seen(line: list[_Placed], ends: list[float]) -> str:
    """The texts of a line with a space wherever they do not touch."""
    seen, last = "", -1e9
    for (_, x0, _, size, piece), end in zip(line, ends, strict=True):
        seen += (" " if x0 - last > 0.08 * size else "") + piece[2].strip()
        last = end
    return seen.strip()


def _end(texts: Texts, one: _Placed, matrix: Matrix) -> float:
    """Where a run ends; of a short one, with the room that its last letter takes."""
    x1, piece = one[2], one[4]
    return max(x1, texts.end_of(piece, matrix)) if len(piece[2]) <= _SHORT else x1


def _crossed(base: float, x0: float, x1: float, down: list[Edge]) -> bool:
    """Whether a ruling line goes through a run."""
    first, last, above = x0 + 4, x1 - 4, base - 2
    for at, start, end in down:  # noqa: SIM110 - asked of every run of a table
        if first < at < last and start < above < end:
            return True
    return False
