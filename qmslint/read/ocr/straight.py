"""A scanned page put straight: by how much it is turned, and the page turned back."""

from __future__ import annotations

from array import array
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["skew", "straightened"]

_WIDTH = 700  # pixels that are enough to see the lines of text
_MOST = 3.0  # degrees; more than that is no slip of the feeder
_LEAST = 0.08  # degrees that are left alone


def straightened(page: Image) -> Image:
    """The page with its lines level; the same page where they are."""
    from PIL.Image import Resampling

    angle = skew(page)
    if abs(angle) < _LEAST:
        return page
    return page.rotate(angle, resample=Resampling.BILINEAR, fillcolor=255)


def skew(page: Image) -> float:
    """By how many degrees the page is to be turned (counter-clockwise) for its lines to be level.

    Level lines of text make rows of the picture that are either dark or light: the turn is taken at which
    neighbouring rows differ most.
    """
    from PIL.Image import Resampling

    small = page.resize((_WIDTH, max(1, round(page.height * _WIDTH / page.width))), Resampling.BOX)
    small = small.point(lambda value: 255 - value).convert("F")

    def contrast(angle: float) -> float:
        turned = small.rotate(angle, resample=Resampling.BILINEAR) if angle else small
        rows = array("f", turned.resize((1, turned.height), Resampling.BOX).tobytes())
        return sum((one - two) ** 2 for one, two in pairwise(rows))

    best = 0.0
    for step, reach in ((0.5, 6), (0.1, 4), (0.05, 1)):
        around = [best + step * i for i in range(-reach, reach + 1)]
        best = max((a for a in around if abs(a) <= _MOST), key=lambda a: (contrast(a), -abs(a)))
    return round(best, 2)
