"""Rows that nothing rules: where they begin, from the heights of their lines.

A row stands further from the one above than the lines of one cell from each other. Where it does not, rows begin with what
their first column says.
"""

from __future__ import annotations

import re
from itertools import pairwise

from qmslint.tuples import NamedTuple

__all__ = ["Spot", "counted", "height", "levels_of", "starts"]

LEVEL = 0.3  # of the font size: baselines nearer than this are at one height
LEADING = 1.6  # of the font size: lines of one cell are not further apart
APART = 0.14  # of the font size: so much more room between rows than between lines tells them apart
SHARE = 0.6  # of the usual room between rows: what is less parts paragraphs of one cell
COUNTED = 0.5  # of the rows: so many have a label where rows are counted
_LABEL = re.compile(
    r"(?:(?:bước|step|b|mục)?\s?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-zđ][.)]?|[IVX]{1,5}[.)]?)\s*$|(?:bước|step)\s\d{1,2}\W",
    re.IGNORECASE,
)

_WORD = re.compile(r"bước|step|mục", re.IGNORECASE)


class Spot(NamedTuple):
    """A line of a cell: its baseline, its column, its font size and its words."""

    base: float
    column: int
    size: float
    text: str


def levels_of(spots: list[Spot]) -> list[list[Spot]]:
    """The lines by their heights, from the top down."""
    made: list[list[Spot]] = []
    for spot in sorted(spots):
        if made and spot.base - made[-1][0].base <= LEVEL * spot.size:
            made[-1].append(spot)
        else:
            made.append([spot])
    return made


def starts(levels: list[list[Spot]]) -> list[int]:
    """Which of the levels (one and more) begin a row; the first one does."""
    if not levels:
        return []
    found, gaps = [0], [two[0].base - one[0].base for one, two in pairwise(levels)]
    size = _middle([level[0].size for level in levels])
    leading = _leading(levels, size)
    if not leading:
        return list(range(len(levels)))
    least = leading + APART * size
    wide = [gap for gap, level in zip(gaps, levels[1:], strict=True) if gap > least and len(level) > 1]
    if wide:
        least = max(least, leading + SHARE * (_middle(wide) - leading))
    rows = any(gap > least for gap in gaps)
    for i, (gap, level) in enumerate(zip(gaps, levels[1:], strict=True), 1):
        told = _labelled(level) or (not rows and _begins(level))
        if rows and told and found[-1] and not any(map(_labelled, levels[found[-1] : i])):
            told = False  # in the middle of a row that is set so
        if gap > least or (told and gap > 0.8 * leading and not _cut_label(levels[i - 1])):
            found.append(i)
    return found


def height(levels: list[list[Spot]], at: int) -> float:
    """The middle of the room above a level, where a rule could stand."""
    low = max(spot.base + 0.25 * spot.size for spot in levels[at - 1])
    return (low + min(spot.base - 0.85 * spot.size for spot in levels[at])) / 2


def counted(levels: list[list[Spot]], begin: list[int]) -> bool:
    """Whether most of the levels that begin a row, and no other ones, have a label in the first column."""
    labels = [i for i, level in enumerate(levels) if _labelled(level)]
    return len(labels) >= COUNTED * len(begin) and set(labels) <= set(begin)


def _leading(levels: list[list[Spot]], size: float) -> float:
    """How far the lines of one cell are from each other; 0 where each cell has one line only."""
    last: dict[int, float] = {}
    apart = []
    for level in levels:
        for spot in level:
            if spot.column in last:
                apart.append(spot.base - last[spot.column])
            last[spot.column] = spot.base
    near = sorted(gap for gap in apart if 0.9 * size <= gap <= LEADING * size)
    return near[len(near) // 20] if near else 0.0


def _labelled(level: list[Spot]) -> bool:
    """Whether a level begins with a label in the first column, and says more beside it."""
    return len(level) > 1 and any(spot.column == 0 and _LABEL.match(spot.text) for spot in level)


def _cut_label(level: list[Spot]) -> bool:
    """Whether a narrow first column cut a label after its word: the figure stands in the next line."""
    return any(spot.column == 0 and _WORD.fullmatch(spot.text.strip()) for spot in level)


def _begins(level: list[Spot]) -> bool:
    """Whether the first column begins anew: not in the middle of a sentence."""
    first = next((spot.text for spot in level if spot.column == 0), "")
    return bool(first) and not first[0].islower()


def _middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]
