"""What is taken from a page before anybody thinks about it: runs of text, ruling lines, pictures.

Coordinates are points from the upper left corner of the page as it is read: pages turned by 90° stand upright.
"""

from __future__ import annotations

from typing import TypeAlias

from qmslint.tuples import NamedTuple

__all__ = ["Box", "Edge", "Font", "Matrix", "Run", "Sheet", "point", "times"]

Matrix: TypeAlias = tuple[float, float, float, float, float, float]
Box: TypeAlias = tuple[float, float, float, float]  # left, top, right, bottom


class Font(NamedTuple):
    """A font: its name without the prefix of a subset, whether its letters are bold, italic."""

    name: str
    bold: bool = False
    italic: bool = False


class Run(NamedTuple):
    """A piece of text in one font, on one line. `base` is its baseline, `size` the font size in points."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    font: Font


class Edge(NamedTuple):
    """A ruling line: horizontal ones lie at `at` from `start` to `end` in x, vertical ones in y."""

    at: float
    start: float
    end: float


class Sheet(NamedTuple):
    """A page, read. `turned` is text at an angle to the rest (side headings, watermarks); `pictures` and `fills` (what is
    shaded) are boxes; `fields` form fields with values; `drawn` counts the drawing operations that are no ruling lines.
    `struck` are words that a line goes through. `recognised`: its words were read from its picture; `why` they could not
    be, where that was tried."""

    number: int
    width: float
    height: float
    runs: list[Run]
    across: list[Edge]
    down: list[Edge]
    pictures: list[Box]
    turned: list[str]
    fields: list[Run]
    drawn: int = 0
    complete: bool = True
    strange: int = 0
    shown: bool = False
    recognised: bool = False
    why: str = ""
    fills: list[Box] = []  # noqa: RUF012 - never changed
    struck: list[str] = []  # noqa: RUF012 - never changed


def times(first: Matrix, then: Matrix) -> Matrix:
    """The matrix that does `first`, and then `then`."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def point(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Where a matrix puts a point."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
