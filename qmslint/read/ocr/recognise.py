"""A rendered page → a `Sheet`: ruling lines first, then the text of each cell by itself, then what stands around."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from qmslint.read.ocr.program import Engine
from qmslint.read.ocr.render import rendered
from qmslint.read.ocr.rules import Rule, dark_below, rules_in
from qmslint.read.ocr.straight import straightened
from qmslint.read.ocr.weight import Set, Weights
from qmslint.read.ocr.words import OcrError, TextLine, lines_in
from qmslint.read.pdf.grids import Grid, grids_of
from qmslint.read.pdf.library import Library
from qmslint.read.pdf.page import Box, Edge, Sheet
from qmslint.read.pdf.tables import PADDING
from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Recognised", "Recogniser"]

PAGE, CELL = 4, 6  # tesseract's layouts: a column of text of different sizes, and one block of text
PAGE_SECONDS = 90.0
LEAST_SURE = 50.0  # of 100, the mean of a page: below that the words are not to be judged by
NARROW, ONE_LINE = 1.15, 0.26  # inches: cells narrower, with less than two lines, hold labels and figures
BLANK = 0.002  # of a page: as much ink as specks and the holes of a punch leave; more is something that was not read
UNSURE = 80.0  # of 100, the mean of a cell
_INSET = 3  # pixels inside a cell's borders
_MARGIN = 12  # white pixels around a cell: tesseract misses letters at the very edge
_SPECKS = 14  # dark pixels that are no letter yet
_SIGNS = frozenset("-–—+•*/()[]…:;.,“”\"'%=<>&☐□")


class Recognised(NamedTuple):
    """What became of a page: its sheet, or (sheet None) why there is none."""

    sheet: Sheet | None
    why: str = ""


class Region(NamedTuple):
    """A part of the picture that is read by itself: where it begins, and between which sides its text is set, in pixels."""

    picture: Image
    left: int
    top: int
    side: float
    right: float


class Recogniser:
    """Recognises page after page until its time is used up."""

    def __init__(self, engine: Engine, seconds: float) -> None:
        self.engine = engine
        self._until = time.monotonic() + seconds

    def page(self, library: Library, page: int, number: int) -> Recognised:
        """The sheet of a loaded page."""
        left = self._until - time.monotonic()
        if left < 1:
            return Recognised(None, "the time for recognising text was used up")
        made = rendered(library, page)
        if made is None:
            return Recognised(None, "its size is not that of a page")
        try:
            return self.picture(made[0], made[1], number, min(left, PAGE_SECONDS))
        except OcrError as failed:
            return Recognised(None, str(failed))

    def picture(self, picture: Image, scale: float, number: int, seconds: float) -> Recognised:
        """The sheet of a grey picture of a page with `scale` pixels per point. Raises `OcrError`."""
        picture = straightened(picture)
        limit = dark_below(picture)
        rules = rules_in(picture, scale)
        across, down = _edges(*rules, scale)
        grids = _tables(grids_of(across, down), picture, scale)
        dpi = round(72 * scale)
        cells = list(_cells(picture, grids, scale, limit))
        narrow = [cell for cell in cells if cell.picture.width < NARROW * dpi and _height(cell, limit) < ONE_LINE * dpi]
        short = {id(cell) for cell in narrow}
        wide = [cell for cell in cells if id(cell) not in short]
        rest = _around(picture, grids, scale, limit)
        found: list[tuple[Region, list[TextLine]]] = []
        for regions, model, layout in (
            (narrow, self.engine.narrow, CELL), (wide, self.engine.model, CELL), (rest, self.engine.model, PAGE)
        ):  # fmt: skip
            found += zip(regions, self._read(regions, model, layout, dpi, seconds), strict=True)
        sure = _sure(line for _, lines in found for line in lines)
        if sure < LEAST_SURE:
            return Recognised(None, f"hardly a word could be recognised ({sure:.0f} % sure)")
        if not any(lines for _, lines in found) and _ink(picture, limit) > BLANK:
            return Recognised(None, "no word could be recognised")
        columns = [Set([_moved(line, region) for line in lines], region.side, region.right) for region, lines in found]
        runs = Weights(picture, limit).runs(columns, scale)
        width, height = picture.width / scale, picture.height / scale
        return Recognised(Sheet(number, width, height, runs, across, down, [], [], [], recognised=True))

    def _read(self, regions: list[Region], model: str, layout: int, dpi: int, seconds: float) -> list[list[TextLine]]:
        """The lines of each region. Cells that the model is unsure of are read once more, by the other model."""
        part = seconds / 4
        read = [
            list(filter(None, map(_clean, lines)))
            for lines in lines_in(
                self.engine, [r.picture for r in regions], model=model, layout=layout, dpi=dpi, seconds=part
            )
        ]
        other = self.engine.narrow if model == self.engine.model else self.engine.model
        unsure = [i for i, lines in enumerate(read) if _sure(lines) < UNSURE]
        if layout == CELL and other != model and unsure:
            again = lines_in(
                self.engine, [regions[i].picture for i in unsure], model=other, layout=layout, dpi=dpi, seconds=part
            )
            for i, lines in zip(unsure, again, strict=True):
                cleaned = list(filter(None, map(_clean, lines)))
                if cleaned and _sure(cleaned) > _sure(read[i]):
                    read[i] = cleaned
        return read


def _edges(across: list[Rule], down: list[Rule], scale: float) -> tuple[list[Edge], list[Edge]]:
    return (
        [Edge((r.top + r.bottom) / 2 / scale, r.left / scale, r.right / scale) for r in across],
        [Edge((r.left + r.right) / 2 / scale, r.top / scale, r.bottom / scale) for r in down],
    )


def _tables(grids: list[Grid], picture: Image, scale: float) -> list[Grid]:
    """The grids whose cells are read by themselves: not a frame around the page, nor a box around one word."""
    whole = picture.width * picture.height / scale**2

    def large(box: Box) -> bool:
        return (box[2] - box[0]) * (box[3] - box[1]) > 0.5 * whole

    return [grid for grid in grids if len(grid.areas) > 1 or not large(grid.box)]


def _cells(picture: Image, grids: list[Grid], scale: float, limit: int) -> Iterator[Region]:
    for grid in grids:
        for area in grid.areas:
            left, top, right, bottom = (round(value * scale) for value in grid.bounds(area))
            box = (left + _INSET, top + _INSET, right - _INSET, bottom - _INSET)
            if box[2] - box[0] < 8 or box[3] - box[1] < 8:
                continue
            cell = picture.crop(box)
            if _drawn(cell, limit):
                yield Region(
                    _framed(cell), box[0] - _MARGIN, box[1] - _MARGIN, left + PADDING * scale, right - PADDING * scale
                )


def _around(picture: Image, grids: list[Grid], scale: float, limit: int) -> list[Region]:
    """The page with its tables painted over; nothing if nothing is left."""
    from PIL import ImageDraw

    rest = picture.copy()
    brush = ImageDraw.Draw(rest)
    for grid in grids:
        left, top, right, bottom = (value * scale for value in grid.box)
        brush.rectangle((left - 3, top - 3, right + 3, bottom + 3), fill=255)
    return [Region(rest, 0, 0, 0.0, 0.0)] if _drawn(rest, limit) else []


def _height(cell: Region, limit: int) -> int:
    """How far the ink in a cell reaches from top to bottom."""
    box = cell.picture.point(lambda value: 255 if value < limit else 0).getbbox()
    return box[3] - box[1] if box else 0


def _ink(picture: Image, limit: int) -> float:
    """The share of a picture that is drawn on."""
    return sum(picture.histogram()[:limit]) / (picture.width * picture.height)


def _framed(cell: Image) -> Image:
    from PIL import ImageOps

    return ImageOps.expand(cell, _MARGIN, 255)


def _drawn(picture: Image, limit: int) -> bool:
    return sum(picture.histogram()[:limit]) > _SPECKS


def _moved(line: TextLine, region: Region) -> TextLine:
    """A line in the pixels of the page."""
    words = tuple(
        w._replace(left=w.left + region.left, right=w.right + region.left, top=w.top + region.top,
                   bottom=w.bottom + region.top)
        for w in line.words
    )  # fmt: skip
    return line._replace(words=words, base=line.base + region.top)


def _sure(lines: Iterable[TextLine]) -> float:
    """How sure tesseract is of the letters of these lines, on average; 100 where there are none."""
    letters = total = 0.0
    for line in lines:
        for word in line.words:
            letters += len(word.text)
            total += len(word.text) * word.sure
    return total / letters if letters else 100.0


def _clean(line: TextLine) -> TextLine | None:
    """A line without what is only dirt, a rest of a ruling line or a stamp; None if nothing is left."""
    words = tuple(
        word._replace(text=word.text.replace("\u2044", "/"))
        for word in line.words
        if any(map(str.isalnum, word.text)) or (_SIGNS.issuperset(word.text) and word.sure >= 40)
    )
    return line._replace(words=words) if words else None
