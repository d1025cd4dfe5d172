"""Rows and cells that only their shading shows: its edges in the place of rules."""

from __future__ import annotations

from itertools import pairwise

from qmslint.read.pdf.grids import NEAR
from qmslint.read.pdf.page import Box, Edge

__all__ = ["beside", "shaded"]

WIDE = 60.0  # points: a narrower strip is no row of a table
WHOLE = 0.85  # of a table: where less is shaded, some rows are not
LOW, HIGH = 8.0, 320.0  # points: rows are not lower, nor higher


def shaded(fills: list[Box], across: list[Edge], down: list[Edge]) -> list[Edge]:
    """The upper and lower edges of shaded rows, those of one width below each other. What lies beside a ruling line has its
    own rules; a strip alone may lie behind a heading."""
    rows: list[list[float]] = []  # left, top, right, bottom
    parts: list[list[float]] = []  # where the cells of each row begin
    for left, top, right, bottom in sorted(fills, key=lambda box: (round(box[1]), box[0])):
        if not LOW <= bottom - top <= HIGH or _ruled(left, top, right, bottom, across, down):
            continue
        last = rows[-1] if rows else None
        if last and abs(last[1] - top) <= 1 and abs(last[3] - bottom) <= 1 and left <= last[2] + NEAR:
            last[2] = max(last[2], right)
            parts[-1].append(left)
        else:
            rows.append([left, top, right, bottom])
            parts.append([left])
    found = []
    for row, starts in zip(rows, parts, strict=True):
        alike = [one for one in rows if abs(one[0] - row[0]) <= NEAR and abs(one[2] - row[2]) <= NEAR]
        if len(alike) > 1 and row[2] - row[0] >= WIDE:
            for start, end in pairwise([*starts, row[2]]):  # in parts: cells that are shaded each tell of their columns
                found += [Edge(row[1], start, end), Edge(row[3], start, end)]
    return found


def _ruled(left: float, top: float, right: float, bottom: float, across: list[Edge], down: list[Edge]) -> bool:
    """Whether a ruling line lies in a box or at one of its sides."""
    return any(top - NEAR <= at <= bottom + NEAR and start < right and end > left for at, start, end in across) or any(
        left - NEAR <= at <= right + NEAR and start < bottom and end > top for at, start, end in down
    )


def beside(shades: list[Edge], fills: list[Box], tables: list[Box]) -> list[Edge]:
    """The edges of shaded rows, without those in tables of which a part is shaded only, every second row perhaps: these do
    not tell how far the table goes, and `tables`, which are told by their words, hold all of it."""
    for left, top, right, bottom in tables:
        shaded_up_to, covered = top, 0.0
        for box in sorted(fills, key=lambda box: box[1]):
            if box[0] < right and box[2] > left and box[1] < bottom and box[3] > shaded_up_to:
                covered += min(box[3], bottom) - max(box[1], shaded_up_to)
                shaded_up_to = box[3]
        if covered < WHOLE * (bottom - top):
            shades = [edge for edge in shades if not top - LOW <= edge.at <= bottom + LOW]
    return shades
