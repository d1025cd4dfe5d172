"""The ruling lines of a picture: long runs of dark pixels, thin across their length."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Rule", "dark_below", "rules_in"]

ACROSS, DOWN = 26.0, 15.0  # points: shorter runs are letters, dashes, the strokes of a stamp
THICK = 3.5  # points: a thicker bar is no ruling line
_MOST_RUNS = 40_000


class Rule(NamedTuple):
    """A ruling line as the box of its pixels; right and bottom are exclusive."""

    left: int
    top: int
    right: int
    bottom: int


def dark_below(page: Image) -> int:
    """The grey value below which a pixel counts as drawn: lines thinner than a pixel come out pale."""
    counts = page.histogram()
    paper = max(range(128, 256), key=counts.__getitem__)
    drawn = sum(counts[: paper // 2])
    ink, seen = 0, 0
    for value in range(paper):
        seen += counts[value]
        if seen * 2 >= drawn:
            ink = value
            break
    return int(ink + 0.68 * (paper - ink))


def rules_in(page: Image, pixels_per_point: float) -> tuple[list[Rule], list[Rule]]:
    """The horizontal and the vertical ruling lines of a straightened grey page."""
    from PIL.Image import Transpose
    from PIL.ImageFilter import MinFilter

    limit = dark_below(page)
    # Darkened by a pixel on all sides, so that a line with small gaps, or one that drifts by a pixel, stays one.
    drawn = page.point(lambda value: 0 if value < limit else 255).filter(MinFilter(3))
    thick = THICK * pixels_per_point + 2
    across = _bars(drawn, round(ACROSS * pixels_per_point), thick)
    turned = _bars(drawn.transpose(Transpose.TRANSPOSE), round(DOWN * pixels_per_point), thick)
    return across, [Rule(r.top, r.left, r.bottom, r.right) for r in turned]


def _bars(drawn: Image, length: int, thick: float) -> list[Rule]:
    """The thin horizontal bars of a picture of black (0) and white: runs of `length` in rows that follow each other."""
    width, data = drawn.width, drawn.tobytes()
    pattern = re.compile(b"\0{%d,}" % length)
    open_bars: list[list[int]] = []
    found: list[Rule] = []
    seen = 0
    for y in range(drawn.height):
        row = data[y * width : (y + 1) * width]
        runs = [match.span() for match in pattern.finditer(row)]
        seen += len(runs)
        if seen > _MOST_RUNS:
            return []
        going: list[list[int]] = []
        for left, right in runs:
            bar = next((b for b in open_bars if b[0] < right and left < b[2]), None)
            if bar is None:
                going.append([left, y, right, y + 1])
            else:
                bar[0], bar[2], bar[3] = min(bar[0], left), max(bar[2], right), y + 1
                if bar not in going:
                    going.append(bar)
        found += [Rule(*bar) for bar in open_bars if bar not in going]
        open_bars = going
    found += [Rule(*bar) for bar in open_bars]
    # Undo the darkening; leave out what is as thick as a bar or a picture.
    return [
        Rule(r.left + 1, r.top + 1, r.right - 1, max(r.bottom - 1, r.top + 2))
        for r in found
        if r.bottom - r.top <= thick
    ]
