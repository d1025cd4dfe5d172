"""Runs made anew from single letters, by where they stand on the page."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from qmslint.read.pdf.page import Font, Run
from qmslint.tuples import NamedTuple

__all__ = ["Letter", "rebuild", "spaced_out"]

SPACE = 0.2  # of the font size: a wider gap between letters parts words
APART = 1.2  # of the font size: a wider gap parts runs


class Letter(NamedTuple):
    """A letter and where it begins and ends on its line (advance width, not ink)."""

    char: str
    x0: float
    x1: float
    font: Font


def spaced_out(text: str) -> bool:
    """Whether a line is letter-spaced: "Q U Y  T R Ì N H".

    >>> spaced_out("Q U Y T R Ì N H"), spaced_out("1 x 2 và a b c")
    (True, False)
    """
    if len(text) < 9 or (text[1:2] != " " and " " not in text[-3:]):
        return False
    words = text.split()
    single = sum(len(word) == 1 and word.isalpha() for word in words)
    return single >= 5 and single >= 0.8 * len(words)


def rebuild(
    letters: list[Letter], base: float, size: float, rules: list[float], *, spaced: bool = False
) -> list[Run] | None:
    """The runs that these letters of one line make from left to right; None if they are two texts, one over the other.

    Marks go with their letter; a letter printed twice at one place counts once; `rules` are x of ruling lines, which
    part runs; in a line that is `spaced` out, words are parted where the gap is wider than is usual in it.
    """
    placed = _placed(letters, size)
    if placed is None:
        return None
    least = SPACE * size
    if spaced:
        placed = [one for one in placed if one.char != " "]
        gaps = sorted(after.x0 - one.x1 for one, after in pairwise(placed))
        if gaps:
            least = max(1.6 * gaps[len(gaps) // 2], least)
    runs: list[Run] = []
    text, font, start, last = "", None, 0.0, 0.0
    far = 3 * least if spaced else APART * size
    for char, x0, x1, own in placed:
        gap = x0 - last
        parted = gap > far or (rules and any(last - 1 <= rule <= x0 + 1 for rule in rules))
        if text and (own is not font or parted):
            if gap > least and not parted:
                text += " "
            runs.append(Run(text, start, last, base, size, font or own))
            text = ""
        if not text:
            start = x0
        elif gap > least and char != " " and text[-1] != " ":
            text += " "
        text += char
        font, last = own, x1
    if text.strip() and font is not None:
        runs.append(Run(text, start, last, base, size, font))
    return [run for run in runs if run.text.strip()]


def _placed(letters: list[Letter], size: float) -> list[Letter] | None:
    """From left to right, marks joined to their letters, doubles left out; None for two texts over each other."""
    joined = letters
    if any(one[0] >= "\u0300" and unicodedata.combining(one[0]) for one in letters):
        joined = []
        for one in letters:
            if joined and unicodedata.combining(one.char):
                joined[-1] = joined[-1]._replace(char=joined[-1].char + one.char)
            else:
                joined.append(one)
    kept: list[Letter] = []
    over = 0
    last_char, last_start, last_end = " ", 0.0, -1e9
    for one in sorted(joined, key=_middle):
        char, start, end, _ = one
        if start < last_end - 0.5:
            if any(_twice(before, one, size) for before in kept[-3:]):
                continue
            if char != " " != last_char:
                shared = min(last_end, end) - max(last_start, start)
                over += shared > 0.4 * min(end - start, last_end - last_start)
        kept.append(one)
        last_char, last_start, last_end = char, start, end
    return None if over > 1 + 0.2 * len(kept) else kept


def _middle(one: Letter) -> float:
    return one[1] + one[2]


def _twice(before: Letter, one: Letter, size: float) -> bool:
    """Whether a letter is printed once more at its place."""
    if before.char != one.char or abs(before.x0 - one.x0) >= 0.25 * size or before.x1 <= one.x0:
        return False
    return one.char != " " or before.x1 - one.x0 > 0.1 * size
