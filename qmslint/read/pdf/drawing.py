"""The ruling lines and the pictures of a page, forms within forms included."""

from __future__ import annotations

from functools import partial
from itertools import starmap

from qmslint.read.pdf.clips import clip_of
from qmslint.read.pdf.dots import dotted
from qmslint.read.pdf.library import FORM, IMAGE, PATH, TEXT, Library
from qmslint.read.pdf.page import Box, Edge, Matrix, times

__all__ = ["Drawing", "moved"]

MOST_OBJECTS = 50_000  # on one page, those within forms counted each time they are drawn
MOST_SEGMENTS = 20_000  # of paths on one page
MOST_FILLS = 1000  # shaded boxes on one page
MOST_NESTING = 12  # forms within forms
THICK = 3.0  # points; a wider bar is no ruling line
SHORT = 4.0  # points; a shorter one neither, but where many make a dotted line
FEW_DOTS = 40  # on one page: fewer are no table
ROUND = 16.0  # points: corners are not rounded further
_LINE, _CURVE, _MOVE = 0, 1, 2
Point = tuple[float, float]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Drawing:
    """What is drawn on a page that shows `box`, in the coordinates of the file: `lines`, `pictures` and shaded `fills` as
    boxes (left, bottom, right, top), the matrices of text objects inside `forms`, the number of other paths, whether there
    is `anything` at all, and whether all of it was seen."""

    def __init__(self, library: Library, page: int, box: Box) -> None:
        self.library = library
        self.page = box
        self.lines: list[Box] = []
        self.pictures: list[Box] = []
        self.fills: list[Box] = []
        self.forms: dict[int, Matrix] = {}
        self._dots: list[Box] = []
        self.drawn = 0
        self.anything = False
        self.complete = True
        self._left = MOST_OBJECTS
        self._segments = MOST_SEGMENTS
        count, get, kind_of = (
            library.FPDFPage_CountObjects(page),
            library.FPDFPage_GetObject,
            library.FPDFPageObj_GetType,
        )
        for i in range(count):
            handle = get(page, i)
            kind = kind_of(handle)
            if kind == TEXT:
                self.anything = True
                continue
            self._left -= 1
            if self._left < 0:
                self.complete = False
                break
            self._object(handle, kind, None, 0)
        if len(self._dots) > FEW_DOTS:
            self.lines += dotted(self._dots)

    def _object(self, handle: int, kind: int, form: Matrix | None, depth: int) -> None:
        if kind != FORM:  # which may be empty
            self.anything = True
        if kind == PATH:
            self._path(handle, form)
        elif kind == IMAGE:
            box = self._bounds(handle, form)
            if box is not None:
                self.pictures.append(box)
        elif kind == FORM:
            self._form(handle, form or _IDENTITY, depth + 1)
        elif kind == TEXT and form is not None:
            self.forms[handle] = form

    def _form(self, handle: int, outer: Matrix, depth: int) -> None:
        library = self.library
        if depth > MOST_NESTING:
            self.complete = False
            return
        library.FPDFPageObj_GetMatrix(handle, library.at[0])
        form = times(tuple(library.numbers), outer)
        for i in range(max(library.FPDFFormObj_CountObjects(handle), 0)):
            self._left -= 1
            if self._left < 0:
                self.complete = False
                return
            inner = library.FPDFFormObj_GetObject(handle, i)
            self._object(inner, library.FPDFPageObj_GetType(inner), form, depth)

    def _bounds(self, handle: int, form: Matrix | None) -> Box | None:
        library = self.library
        if not library.FPDFPageObj_GetBounds(handle, *library.at[:4]):
            return None
        left, bottom, right, top = library.numbers[:4]
        return (left, bottom, right, top) if form is None else moved(form, left, bottom, right, top)

    def _path(self, handle: int, form: Matrix | None) -> None:
        """A thin box is a ruling line; the sides of a stroked box and the lines of a longer path are looked at."""
        library = self.library
        box = self._bounds(handle, form)
        if box is None:
            return
        wide, high = box[2] - box[0], box[3] - box[1]
        if wide <= THICK or high <= THICK:
            if max(wide, high) >= SHORT:
                self._line(handle, box, form)
            else:
                self._dots.append(box)
            return
        count = library.FPDFPath_CountSegments(handle)
        library.FPDFPath_GetDrawMode(handle, *library.flags_at)
        filled, stroked = library.flags
        if count > self._segments:
            self.complete = False
            return
        if not stroked and (count <= 6 or not filled):  # shading, or a path that only clips
            if filled and len(self.fills) < MOST_FILLS:
                self.fills.append(box)
            return
        self._segments -= count
        before = len(self.lines)
        self._sides(handle, form, count, bool(stroked))
        if len(self.lines) == before:
            self.drawn += 1

    def _line(self, handle: int, box: Box, form: Matrix | None) -> None:
        """Keep a thin box, as far as it shows: programs that print web pages draw what lies on all pages on each."""
        left, bottom, right, top = self.page
        if box[1] < bottom or box[3] > top or box[0] < left or box[2] > right:
            own = clip_of(self.library, handle)
            for clip in (self.page, own if form is None else moved(form, *own)):
                box = (max(box[0], clip[0]), max(box[1], clip[1]), min(box[2], clip[2]), min(box[3], clip[3]))
            if box[0] > box[2] or box[1] > box[3] or max(box[2] - box[0], box[3] - box[1]) < SHORT:
                return
        self.lines.append(box)

    def _sides(self, handle: int, form: Matrix | None, count: int, stroked: bool) -> None:
        """The straight sides of a stroked path; the thin boxes of a filled one."""
        library = self.library
        library.FPDFPageObj_GetMatrix(handle, library.at[0])
        own: Matrix = tuple(library.numbers)
        a, b, c, d, e, f = own if form is None else times(own, form)
        first = last = (0.0, 0.0)
        figure: list[tuple[float, float]] = []
        curve: list[Point] = []  # where it begins, and the points after that
        for i in range(count + 1):
            segment = library.FPDFPath_GetPathSegment(handle, i) if i < count else 0
            kind = library.FPDFPathSegment_GetType(segment) if segment else _MOVE
            if curve and kind != _CURVE:
                self._corner(curve[0], curve[1], last)
                curve = []
            if kind == _MOVE:
                if figure and not stroked:
                    self._thin(figure)
                elif figure and figure[0] != last:
                    self._side(last, first)
                figure = []
            if not segment:
                break
            library.FPDFPathSegment_GetPoint(segment, library.at[0], library.at[1])
            x, y = library.numbers[:2]
            point = (a * x + c * y + e, b * x + d * y + f)
            if kind == _MOVE:
                first = point
            elif kind == _LINE and stroked:
                self._side(last, point)
            elif kind == _CURVE and stroked:
                curve += (point,) if curve else (last, point)
            figure.append(point)
            last = point

    def _corner(self, begin: Point, bend: Point, end: Point) -> None:
        """A curve that rounds the corner of a box, `bend` the first point that it goes by: the sides go on to the corner."""
        if abs(begin[0] - end[0]) > ROUND or abs(begin[1] - end[1]) > ROUND:
            return
        level = abs(bend[1] - begin[1]) < abs(bend[0] - begin[0])
        corner = (end[0], begin[1]) if level else (begin[0], end[1])
        self._side(begin, corner)
        self._side(corner, end)

    def _thin(self, figure: list[tuple[float, float]]) -> None:
        xs, ys = [x for x, _ in figure], [y for _, y in figure]
        if min(max(xs) - min(xs), max(ys) - min(ys)) <= THICK and len(figure) > 2:
            self.lines.append((min(xs), min(ys), max(xs), max(ys)))

    def _side(self, one: tuple[float, float], two: tuple[float, float]) -> None:
        wide, high = abs(one[0] - two[0]), abs(one[1] - two[1])
        if min(wide, high) <= 0.5 and max(wide, high) >= SHORT:
            self.lines.append((min(one[0], two[0]), min(one[1], two[1]), max(one[0], two[0]), max(one[1], two[1])))

    def edges(self, matrix: Matrix) -> tuple[list[Edge], list[Edge]]:
        """The ruling lines, upright: (across, down)."""
        across, down = [], []
        for left, top, right, bottom in starmap(partial(moved, matrix), self.lines):
            if right - left >= bottom - top:
                across.append(Edge((top + bottom) / 2, left, right))
            else:
                down.append(Edge((left + right) / 2, top, bottom))
        return across, down


def moved(matrix: Matrix, left: float, bottom: float, right: float, top: float) -> Box:
    """The box around a box that is moved and turned."""
    a, b, c, d, e, f = matrix
    if b == 0 == c:
        x0, x1, y0, y1 = a * left + e, a * right + e, d * bottom + f, d * top + f
        return (x0 if x0 < x1 else x1, y0 if y0 < y1 else y1, x1 if x0 < x1 else x0, y1 if y0 < y1 else y0)
    xs = [a * x + c * y + e for x in (left, right) for y in (bottom, top)]
    ys = [b * x + d * y + f for x in (left, right) for y in (bottom, top)]
    return min(xs), min(ys), max(xs), max(ys)
