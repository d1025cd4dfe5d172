"""The ruling lines of a scan whose words somebody has recognised already: a picture below, invisible text above.

Scanners and PDF programs make such files. Their text is where the words are, but the lines of tables are in the picture only.
"""

from __future__ import annotations

from math import ceil, cos, radians, sin
from typing import TYPE_CHECKING

from qmslint.read.ocr.render import MOST_PIXELS, drawn, own_dpi
from qmslint.read.ocr.rules import Rule, rules_in
from qmslint.read.ocr.straight import skew
from qmslint.read.pdf.grids import grids_of
from qmslint.read.pdf.library import Library
from qmslint.read.pdf.page import Edge, Run, Sheet

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["ruled"]

FINE = 220.0  # dpi, enough to see lines: of a finer picture every second pixel is looked at, or third, …
COARSE = 144.0  # dpi, for a picture that does not tell
COVERED = 0.3  # of a line: words that take more of it are what is seen there
SAME = 2.0  # points: the sizes of a page and of its picture differ no more
_LEAST = 0.15  # degrees: lines that are turned by less are found as they are


def ruled(library: Library, page: int, sheet: Sheet) -> Sheet:
    """The sheet of a loaded page with the lines that its picture shows, its words taken as recognised ones."""
    width, height = library.FPDF_GetPageWidthF(page), library.FPDF_GetPageHeightF(page)
    own = own_dpi(library, page)
    scale = (own / ceil(own / FINE) if own else COARSE) / 72
    turned = abs(width - sheet.width) > SAME or abs(height - sheet.height) > SAME
    if turned or width * height * scale * scale > MOST_PIXELS:
        return sheet
    picture = drawn(library, page, width, height, scale)
    if picture is None:
        return sheet
    across, down = _edges(*rules_in(picture, scale), scale)
    if not any(len(grid.areas) > 3 for grid in grids_of(across, down)):
        angle = skew(picture)
        if abs(angle) > _LEAST:
            across, down = _turned(picture, angle, scale)
    across, down = _beside_words(across, down, sheet.runs)
    return sheet._replace(across=sheet.across + across, down=sheet.down + down, recognised=True)


def _beside_words(across: list[Edge], down: list[Edge], runs: list[Run]) -> tuple[list[Edge], list[Edge]]:
    """Without what are strokes of letters, bold ones above all: lines that words cover for a good part."""
    level = [
        edge
        for edge in across
        if sum(
            max(min(edge.end, run.x1) - max(edge.start, run.x0), 0.0)
            for run in runs
            if run.base - 0.8 * run.size < edge.at < run.base - 0.05 * run.size
        )
        < COVERED * (edge.end - edge.start)
    ]
    upright = [
        edge
        for edge in down
        if sum(
            max(min(edge.end, run.base) - max(edge.start, run.base - run.size), 0.0)
            for run in runs
            if run.x0 + 1 < edge.at < run.x1 - 1
        )
        < COVERED * (edge.end - edge.start)
    ]
    return level, upright


def _edges(across: list[Rule], down: list[Rule], scale: float) -> tuple[list[Edge], list[Edge]]:
    return (
        [Edge((r.top + r.bottom) / 2 / scale, r.left / scale, r.right / scale) for r in across],
        [Edge((r.left + r.right) / 2 / scale, r.top / scale, r.bottom / scale) for r in down],
    )


def _turned(picture: Image, angle: float, scale: float) -> tuple[list[Edge], list[Edge]]:
    """The lines of a page that is turned, level and upright, their middles where they are on the page."""
    from PIL.Image import Resampling

    across, down = _edges(*rules_in(picture.rotate(angle, resample=Resampling.BILINEAR, fillcolor=255), scale), scale)
    x0, y0 = picture.width / 2 / scale, picture.height / 2 / scale
    c, s = cos(radians(angle)), sin(radians(angle))

    def back(x: float, y: float) -> tuple[float, float]:
        return x0 + c * (x - x0) - s * (y - y0), y0 + s * (x - x0) + c * (y - y0)

    def moved(edge: Edge, *, level: bool) -> Edge:
        middle = (edge.start + edge.end) / 2
        x, y = back(middle, edge.at) if level else back(edge.at, middle)
        along, at = (x, y) if level else (y, x)
        return Edge(at, edge.start + along - middle, edge.end + along - middle)

    return [moved(edge, level=True) for edge in across], [moved(edge, level=False) for edge in down]
