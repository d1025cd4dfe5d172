"""Columns with narrow gutters: their sides show where text after text begins at one place, line below line.

A letterhead set by a program for the web may leave six points between its columns, and more between the words of a line
that is set to both margins. Where several lines show a column by a wide gutter, their neighbours belong to it, too.
"""

from __future__ import annotations

from itertools import pairwise

from qmslint.read.pdf.page import Run

__all__ = ["EXACT", "TIGHT", "parted"]

Row = list[list[Run]]  # the segments of a line

EXACT = 0.35  # points: texts of one column begin no further from each other
TIGHT = 0.25  # of the font size: columns are not nearer to each other
MOST = 20_000  # segments beside others, times text objects in one: pages that are looked at have some ten of each
NEAR = 3  # lines
COMPANY = 1.9  # of the font size: lines further apart are not of one column


def parted(rows: list[Row]) -> list[Row]:
    """The same lines, with segments parted where a column of the lines above or below begins."""
    sure = _sure(rows)
    if not sure:
        return rows
    made = list(rows)
    for order in (range(1, len(made)), range(len(made) - 2, -1, -1)):
        known: set[float] = set()
        for i in order:
            last, row = made[i - order.step], made[i]
            if abs(row[0][0].base - last[0][0].base) > COMPANY * max(run.size for run in last[0]):
                known.clear()
                continue
            known = {x for x in known if not _across(last, x)}
            known |= {x for x in sure if any(abs(segment[0].x0 - x) <= EXACT for segment in last[1:])}
            if known:
                made[i] = [part for segment in row for part in _split(segment, known)]
    return made


def _sure(rows: list[Row]) -> set[float]:
    """Where columns begin: a place with a wide gutter before it, and one more near by, or two places with some room."""
    wide = [(i, segment[0].x0) for i, row in enumerate(rows) for segment in row[1:]]
    if not wide or len(wide) * max(len(segment) for row in rows for segment in row) > MOST:
        return set()
    sure = set()
    for i, x in wide:
        beside = [row for j, row in enumerate(rows[max(i - NEAR, 0) : i + NEAR + 1], max(i - NEAR, 0)) if j != i]
        others = sum(any(len(_split(segment, {x})) > 1 for segment in row) for row in beside)
        if others > 1 or any(abs(segment[0].x0 - x) <= EXACT for row in beside for segment in row[1:]):
            sure.add(x)
    return sure


def _across(row: Row, x: float) -> bool:
    """Whether a text of a line goes over a place."""
    return any(segment[0].x0 < x - EXACT and segment[-1].x1 > x + EXACT for segment in row)


def _split(segment: list[Run], places: set[float]) -> list[list[Run]]:
    """A segment as the parts that begin at these places, with some room before them."""
    parts = [segment[:1]]
    for last, run in pairwise(segment):
        room = run.x0 - last.x1 >= TIGHT * run.size
        if room and any(abs(run.x0 - x) <= EXACT for x in places):
            parts.append([])
        parts[-1].append(run)
    return parts
