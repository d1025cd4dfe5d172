"""Runs → lines: what stands on one baseline, with the spaces between."""

from __future__ import annotations

import re
from operator import attrgetter

from qmslint.read.pdf.aligned import parted
from qmslint.read.pdf.page import Font, Run
from qmslint.tuples import NamedTuple

__all__ = ["Line", "lines_of", "split"]

_LABEL = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[^\W\d_]|[IVXL]{1,5})[.)]|[-–—+•*▪●o✓❖□☐➢]")
GAP = 0.14  # of the font size: a wider gap between runs is a space
WIDE = 2.2  # of the font size: a wider gap is a tab
SAME = 0.42  # of the font size: baselines nearer than this are one line (raised figures)
_base, _start = attrgetter("base"), attrgetter("x0")


class Line(NamedTuple):
    """One line: its text, the same as `spans` of (text, font), where it begins and ends, its baseline, and its size.

    `wrapped` says that it ends in a space: the text goes on in the next line, more often than not. `page` is the page.
    """

    text: str
    spans: tuple[tuple[str, Font], ...]
    x0: float
    x1: float
    base: float
    size: float
    wrapped: bool
    page: int

    @property
    def bold(self) -> bool:
        """Whether every word of it is bold."""
        return all(font.bold or not text.strip() for text, font in self.spans)

    @property
    def italic(self) -> bool:
        """Whether every word of it is italic."""
        return all(font.italic or not text.strip() for text, font in self.spans)


def lines_of(runs: list[Run], page: int) -> list[Line]:
    """The lines of these runs from the top down; a line goes across all that stands on its baseline."""
    return [_line(row, page) for row in _rows(runs)]


def split(runs: list[Run], page: int, gap: float) -> list[list[Line]]:
    """The lines of these runs, each as its segments: what is parted by more than `gap` points."""
    rows = []
    for row in _rows(runs):
        segments: list[list[Run]] = [[row[0]]]
        for run in row[1:]:
            if run.x0 - segments[-1][-1].x1 > gap and not (len(segments[-1]) == 1 and _label(segments[-1][0].text)):
                segments.append([])
            segments[-1].append(run)
        rows.append(segments)
    return [[_line(segment, page) for segment in segments] for segments in parted(rows)]


def _rows(runs: list[Run]) -> list[list[Run]]:
    rows: list[list[Run]] = []
    base = size = 0.0
    for run in sorted([run for run in runs if run.text[:1].isalnum() or _says(run)], key=_base):
        if rows and run.base - base <= SAME * max(size, run.size) * (
            1 if min(size, run.size) < 0.8 * max(size, run.size) else 0.6
        ):
            rows[-1].append(run)
            if run.size > size:
                base, size = run.base, run.size
        else:
            rows.append([run])
            base, size = run.base, run.size
    for row in rows:
        if len(row) > 1:
            row.sort(key=_start)
    return rows


def _says(run: Run) -> bool:
    """Whether there is a letter in a run."""
    return bool(run.text.replace("\x01", "").strip())


def _label(text: str) -> bool:
    """Whether a text is the number or the sign of a list item, whose words stand at the next tab."""
    return len(text) < 9 and _LABEL.fullmatch(text.strip()) is not None


def _line(row: list[Run], page: int) -> Line:
    if len(row) == 1:
        text, x0, x1, base, size, font = row[0]
        if text.isprintable():
            text = text.lstrip(" ")
            return Line(text.rstrip(), ((text, font),), x0, x1, base, size, text.endswith(" "), page)
    spans: list[tuple[str, Font]] = []
    text = ""
    last = None
    for run in row:
        piece = run.text
        if not piece.isprintable():
            piece = piece.replace("\r", "").replace("\n", "").replace("\x01", "")
        if not text:
            piece = piece.lstrip(" ")
        elif last is not None:
            gap = run.x0 - last.x1
            size = max(run.size, last.size)
            if gap > WIDE * size and not _label(text):
                text = text.rstrip(" ")
                spans[-1] = (spans[-1][0].rstrip(" "), spans[-1][1])
                piece = "\t" + piece.lstrip(" ")
            elif (
                not text.endswith(" ")
                and not piece.startswith(" ")
                and (gap > GAP * size or (gap > 0 and _label(text) and piece[:1].isalpha()))
            ):
                piece = " " + piece
        if not piece:
            continue
        if spans and spans[-1][1] == run.font:
            spans[-1] = (spans[-1][0] + piece, run.font)
        else:
            spans.append((piece, run.font))
        text += piece
        last = run
    first = max(row, key=lambda run: len(run.text))
    return Line(
        text.rstrip(), tuple(spans), row[0].x0, max(run.x1 for run in row), first.base, first.size,
        text.endswith(" "), page,
    )  # fmt: skip
