"""Runs made anew from single letters, by where they stand on the page."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from operator import add, itemgetter, sub
from typing import Any

from qmslint.read.pdf.page import Font, Run
from qmslint.tuples import NamedTuple

__all__ = ["Letters", "rebuild", "spaced_out"]

SPACE = 0.2  # of the font size: a wider gap between letters parts words
TOUCHING = 0.5  # points: letters that overlap less follow each other
COVERED = 0.4  # of the narrower of two letters: so much of it under the other is no chance
APART = 1.2  # of the font size: a wider gap parts runs


class Letters(NamedTuple):
    """Letters of one line: what they are, where each begins and ends (advance width, not ink), and their fonts."""

    chars: Sequence[str]
    starts: Sequence[float]
    ends: Sequence[float]
    fonts: Sequence[Font]

    def picked(self, places: Sequence[int]) -> Letters:
        """Those at these places, in this order."""
        chars, starts, ends, fonts = self
        pick: Any = itemgetter(*places) if len(places) > 1 else lambda column: [column[i] for i in places]
        return Letters(pick(chars), pick(starts), pick(ends), pick(fonts))


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
    letters: Letters, base: float, size: float, rules: list[float], *, spaced: bool = False
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
        placed = placed.picked([i for i, char in enumerate(placed.chars) if char != " "])
        if len(placed.chars) > 1:
            gaps = sorted(_gaps(placed))
            least = max(1.6 * gaps[len(gaps) // 2], least)
    far = 3 * least if spaced else APART * size
    chars, starts, ends, fonts = placed
    runs: list[Run] = []
    text, font, start, last = "", None, 0.0, 0.0
    begin = 0
    for end in _breaks(placed, least, rules):
        first, own = starts[begin], fonts[begin]
        gap = first - last
        parted = gap > far or (rules and any(last - 1 <= rule <= first + 1 for rule in rules))
        if text and (own is not font or parted):
            if gap > least and not parted:
                text += " "
            runs.append(Run(text, start, last, base, size, font or own))
            text = ""
        if not text:
            start = first
        elif gap > least and chars[begin] != " " and text[-1] != " ":
            text += " "
        text += "".join(chars[begin:end])
        font, last = own, ends[end - 1]
        begin = end
    if text.strip() and font is not None:
        runs.append(Run(text, start, last, base, size, font))
    return [run for run in runs if run.text.strip()]


def _gaps(letters: Letters) -> list[float]:
    """The room between each letter and the next; negative where they overlap."""
    return list(map(sub, letters.starts[1:], letters.ends))


def _breaks(letters: Letters, least: float, rules: list[float]) -> Iterator[int]:
    """Where letters do not simply follow each other: the ends (exclusive) of stretches of one font without gaps or rules."""
    fonts = letters.fonts
    for at, gap in enumerate(_gaps(letters), 1):
        if gap > least or rules or fonts[at] is not fonts[at - 1]:
            yield at
    if fonts:
        yield len(fonts)


def _placed(letters: Letters, size: float) -> Letters | None:
    """From left to right, marks joined to their letters, doubles left out; None for two texts over each other."""
    if any(map(unicodedata.combining, set(letters.chars))):
        letters = _with_marks(letters)
    middles = list(map(add, letters.starts, letters.ends))
    placed = letters.picked(sorted(range(len(middles)), key=middles.__getitem__))
    gaps = _gaps(placed)
    if min(gaps, default=0.0) >= -TOUCHING or _only_wide(placed, gaps, size):
        return placed
    kept: list[int] = []
    over = 0
    for i, start in enumerate(placed.starts):
        if kept and start < placed.ends[kept[-1]] - TOUCHING:
            if any(_twice(placed, before, i, size) for before in kept[-3:]):
                continue
            over += _over(placed, kept[-1], i)
        kept.append(i)
    return None if over > 1 + 0.2 * len(kept) else placed.picked(kept)


def _only_wide(letters: Letters, gaps: list[float], size: float) -> bool:
    """Whether letters lie over each other only by a part of their room, as those of fonts do whose widths are wrong."""
    for at in [at for at, gap in enumerate(gaps, 1) if gap < -TOUCHING]:
        near = max(at - 3, 0)
        if _over(letters, at - 1, at):
            return False
        if letters.chars[at] in letters.chars[near:at] and any(_twice(letters, i, at, size) for i in range(near, at)):
            return False
    return True


def _over(letters: Letters, before: int, at: int) -> bool:
    """Whether one of two letters covers so much of the other that it is no chance."""
    chars, starts, ends, _ = letters
    if chars[before] == " " or chars[at] == " ":
        return False
    narrow = min(ends[at] - starts[at], ends[before] - starts[before])
    return min(ends[before], ends[at]) - max(starts[before], starts[at]) > COVERED * narrow


def _with_marks(letters: Letters) -> Letters:
    """Marks joined to the letters before them."""
    chars: list[str] = []
    kept: list[int] = []
    for i, char in enumerate(letters.chars):
        if chars and unicodedata.combining(char):
            chars[-1] += char
        else:
            chars.append(char)
            kept.append(i)
    return letters.picked(kept)._replace(chars=chars)


def _twice(letters: Letters, before: int, at: int, size: float) -> bool:
    """Whether a letter is printed once more at its place."""
    chars, starts, ends, _ = letters
    if chars[before] != chars[at] or abs(starts[before] - starts[at]) >= 0.25 * size or ends[before] <= starts[at]:
        return False
    return chars[at] != " " or ends[before] - starts[at] > 0.1 * size
