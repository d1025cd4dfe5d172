"""Lines of words → runs, with bold letters told from others by how thick their strokes are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qmslint.read.ocr.words import TextLine, Word
from qmslint.read.pdf.page import Font, Run
from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Set", "Weights"]

REGULAR, BOLD = Font("ocr"), Font("ocr", bold=True)
SAME_SIZE = 0.35  # of the usual size: tesseract measures each line anew, from the letters that happen to stand in it


class Set(NamedTuple):
    """Lines that are set in one column from the top down; its sides in pixels (`right` 0: as far as the page's lines go)."""

    lines: list[TextLine]
    left: float
    right: float


class Weights:
    """How thick the strokes of words are: what is left of their ink after a pixel is taken off all around."""

    def __init__(self, picture: Image, limit: int) -> None:
        from PIL.ImageFilter import MaxFilter

        self._ink = picture.point(lambda value: 0 if value < limit else 255)
        self._core = self._ink.filter(MaxFilter(3))

    def thickness(self, word: Word, size: float) -> float:
        """The width of the strokes as a share of the font size."""
        box = (round(word.left), round(word.top), round(word.right), round(word.bottom))
        ink = self._ink.crop(box).histogram()[0]
        core = self._core.crop(box).histogram()[0]
        # A stroke of width w loses a pixel on either side: ink : core = w : (w - 2).
        return 2 * ink / (ink - core) / size if ink > core else 0.0

    def runs(self, columns: list[Set], scale: float) -> list[Run]:
        """The runs of these lines."""
        usual = _usual_size(columns)
        ends = sorted(line.words[-1].right for column in columns if not column.right for line in column.lines)
        edge = ends[int(0.95 * (len(ends) - 1))] if ends else 0.0
        words = [
            (word, self.thickness(word, _size(line, usual))) for c in columns for line in c.lines for word in line.words
        ]
        limit = _bold_above(words)
        runs, at = [], 0
        for column in columns:
            column = column._replace(right=column.right or edge)
            for line, following in zip(column.lines, [*column.lines[1:], None], strict=False):
                size = _size(line, usual)
                bold = _smoothed([thick > limit for _, thick in words[at : at + len(line.words)]], line.words)
                at += len(line.words)
                base = line.base + line.slope * (line.words[-1].right - line.words[0].left) / 2
                for word, heavy in zip(line.words, bold, strict=True):
                    more = word is not line.words[-1] or (following is not None and _full(line, following, column))
                    runs.append(
                        Run(word.text + " " if more else word.text, word.left / scale, word.right / scale, base / scale,
                            size / scale, BOLD if heavy else REGULAR)
                    )  # fmt: skip
        return runs


def _full(line: TextLine, following: TextLine, column: Set) -> bool:
    """Whether the first word of the next line had no room on this one: then the text goes on, mostly."""
    first, last, word = line.words[0], line.words[-1], following.words[0]
    needed = word.right - word.left + 0.25 * line.size
    left, right = first.left - column.left, column.right - last.right
    centred = left > line.size and abs(left - right) < 0.5 * line.size
    room = (column.right - column.left) - (last.right - first.left) if centred else right
    alone = len(word.text) == 1 and word.text.isalpha()  # "Bướ|c": a word cut in a narrow cell
    return room < needed + 0.3 * line.size and not alone


def _size(line: TextLine, usual: float) -> float:
    return usual if abs(line.size - usual) <= SAME_SIZE * usual else line.size


def _usual_size(columns: list[Set]) -> float:
    """The font size in pixels in which most letters are set; 0 without any."""
    sizes = sorted((line.size, sum(len(w.text) for w in line.words)) for column in columns for line in column.lines)
    half = sum(count for _, count in sizes) / 2
    for size, count in sizes:
        half -= count
        if half <= 0:
            return size
    return 0.0


def _bold_above(words: list[tuple[Word, float]]) -> float:
    """The thickness from which on strokes are bold: well above what most letters have."""
    weighed = sorted((thick, len(word.text)) for word, thick in words)
    below = sum(count for _, count in weighed) * 0.35
    for thick, count in weighed:
        below -= count
        if below <= 0:
            return thick * 1.25
    return 1.0


def _smoothed(bold: list[bool], words: tuple[Word, ...]) -> list[bool]:
    """Lines are bold as a whole, at their beginning, or not at all: a single word that differs is a slip of measuring."""
    letters = [len(word.text) for word in words]
    heavy = sum(count for count, one in zip(letters, bold, strict=True) if one)
    if heavy >= 0.7 * sum(letters):
        return [True] * len(bold)
    lead = 0
    while lead < len(bold) and bold[lead]:
        lead += 1
    return [i < lead and sum(letters[:lead]) > 3 for i in range(len(bold))]
