"""Words that are struck through: what a print with tracked changes shows of deleted text."""

from __future__ import annotations

from bisect import bisect_left

from qmslint.read.pdf.page import Edge, Run

__all__ = ["without_struck"]

HIGH, LOW = 0.45, 0.17  # of the font size above the baseline: a line between them goes through small letters
BESIDE = 2.0  # points: a line that reaches further beyond the words is no part of them
MOST = 400  # lines across on a page: more are drawings


def without_struck(runs: list[Run], across: list[Edge]) -> tuple[list[Run], list[str]]:
    """The runs of a page but for those that a line strikes out, and the words of these."""
    if not across or len(across) > MOST:
        return runs, []
    lines = sorted(across)
    places = [line.at for line in lines]
    kept: list[Run] = []
    struck: list[Run] = []
    for run in runs:
        at = bisect_left(places, run.base - HIGH * run.size)
        while at < len(lines) and places[at] <= run.base - LOW * run.size:
            if lines[at].start <= run.x0 + BESIDE and lines[at].end >= run.x1 - BESIDE and _ends(lines[at], run, runs):
                struck.append(run)
                break
            at += 1
        else:
            kept.append(run)
    return (kept, [run.text.strip() for run in struck]) if struck else (runs, [])


def _ends(line: Edge, run: Run, runs: list[Run]) -> bool:
    """Whether a line begins and ends with the words that it goes through: the rule of a table does not."""
    same = [one for one in runs if one.base == run.base and one.x1 > line.start + BESIDE and one.x0 < line.end - BESIDE]
    begin, end = min(one.x0 for one in same), max(one.x1 for one in same)
    return abs(line.start - begin) <= BESIDE and -BESIDE <= line.end - end <= BESIDE + 0.4 * run.size
