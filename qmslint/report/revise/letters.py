"""Letters written anew, saying the same: composed Unicode for loose marks, Unicode for the encodings before it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from qmslint.read.encodings import font_kind
from qmslint.read.legacy import Legacy
from qmslint.read.normalise import clean
from qmslint.read.package import Package
from qmslint.read.properties import theme_fonts
from qmslint.read.single_byte import SINGLE_BYTE
from qmslint.read.styles import EMPTY, Styles, font_of, make_styles
from qmslint.read.xml import Element, local, w
from qmslint.report.annotate.ranges import holders
from qmslint.report.revise.chars import Char, chars, look, run_of, text_of

__all__ = ["Fonts", "composed", "in_old_font", "read_as_unicode", "stretches"]

_PIECES = frozenset(("t", "noBreakHyphen", "softHyphen", "tab", "br", "cr"))
_JOINED = ("rPr", "t", "softHyphen")
_LETTERS = ("tcvn3", "vni", *SINGLE_BYTE)
# A letter with the marks that stand apart from it, also by a blank, as some programs write them.
_LOOSE = re.compile(
    "[^\\W\\d_][\u0300-\u036f]+|[^\\W\\d_](?:(?<! ) +[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323])+"
)


def composed(row: Sequence[Char]) -> tuple[list[Char], list[tuple[int, int]]]:
    """The characters as they read when composed, and the stretches in which letters stand apart from their marks: one for
    each element that holds them, and one for each letter whose marks stand in another element."""
    read = list(row)
    spans: list[tuple[int, int]] = []
    for m in _LOOSE.finditer("".join(char.char for char in row)):
        new = clean(m[0])
        if new == m[0]:
            continue
        start, end = m.span()
        first, last = _word(row, start, end)
        read[start] = read[start]._replace(read=new)
        read[start + 1 : end] = [char._replace(read="") for char in read[start + 1 : end]]
        if spans and row[spans[-1][0]].holder is row[end - 1].holder:
            spans[-1] = (spans[-1][0], max(last, spans[-1][1]))
        else:
            spans.append((first, last))
    return read, spans


def _word(row: Sequence[Char], start: int, end: int) -> tuple[int, int]:
    """A stretch with what belongs to its word in the elements where it begins and ends."""
    first, last = row[start].holder, row[end - 1].holder
    while start and row[start - 1].holder is first and not row[start - 1].char.isspace():
        start -= 1
    while end < len(row) and row[end].holder is last and not row[end].char.isspace():
        end += 1
    return start, end


class Fonts:
    """In which font the runs of a package are, as the reader takes it: their own, or that of their styles."""

    def __init__(self, package: Package) -> None:
        content = package.read("styles")
        self._styles: Styles = make_styles(content) if content is not None else EMPTY
        theme = package.read("theme") if self._styles.themed else None
        self._theme: Mapping[str, str] = theme_fonts(theme) if theme is not None else {}

    def of(self, run: Element, paragraph: Element) -> str:
        """The name of a run's font, "" if nothing states it."""
        font = self._paragraph(paragraph)
        for child in _properties(run, "rPr"):
            if local(child) == "rStyle":
                style = self._styles.character(child.get(w("val")) or "")
                font = (style.font if style is not None else "") or font
        for child in _properties(run, "rPr"):
            if local(child) == "rFonts":
                stated = font_of(child)
                font = self._theme.get(stated, stated)
        return font

    def _paragraph(self, paragraph: Element) -> str:
        for child in _properties(paragraph, "pPr"):
            if local(child) == "pStyle":
                style = self._styles.paragraph(child.get(w("val")) or "")
                return style.font if style is not None else self._styles.default.font
        return self._styles.default.font


def _properties(element: Element, name: str) -> list[Element]:
    return [child for group in element if local(group) == name for child in group]


def read_as_unicode(paragraphs: Sequence[Element], fonts: Fonts) -> dict[Element, list[Char]]:
    """The characters of those paragraphs that hold text in a font of an encoding before Unicode, read as the reader reads
    them: first all are weighed, then each is converted."""
    legacy = Legacy()
    held = {}
    for paragraph in paragraphs:
        pieces = list(holders(paragraph, _PIECES))
        named = [fonts.of(piece.getparent(), paragraph) for piece in pieces]
        if any(font_kind(font).removesuffix("-capitals") in _LETTERS for font in named):
            held[paragraph] = (pieces, named)
            legacy.letters([text_of(piece) for piece in pieces], named)
    legacy.decide()
    return {paragraph: _read(paragraph, legacy, *found) for paragraph, found in held.items()}


def stretches(row: Sequence[Char]) -> list[tuple[int, int]]:
    """The characters in stretches that may be rewritten at once: of one element, or of neighbouring runs that hold nothing
    else and look alike."""
    found: list[tuple[int, int]] = []
    for number, char in enumerate(row):
        if found and (char.holder is row[number - 1].holder or _alike(run_of(row[number - 1]), run_of(char))):
            found[-1] = (found[-1][0], number + 1)
        else:
            found.append((number, number + 1))
    return found


def _alike(run: Element, other: Element) -> bool:
    near = run is other or (run.getnext() is other and look(run) == look(other))
    return near and all(local(child) in _JOINED for both in (run, other) for child in both)


def _read(paragraph: Element, legacy: Legacy, pieces: list[Element], named: list[str]) -> list[Char]:
    letters = legacy.letters([text_of(piece) for piece in pieces], named)
    by_holder = dict(zip(pieces, letters, strict=True))
    return [char._replace(read=by_holder[char.holder][char.offset]) for char in chars(paragraph)]


def in_old_font(char: Char, paragraph: Element, fonts: Fonts) -> bool:
    """Whether a character stands in a font of an encoding before Unicode."""
    return font_kind(fonts.of(run_of(char), paragraph)).removesuffix("-capitals") in _LETTERS
