"""How the pieces of a paragraph look – bold, italic, capitals, font – and what that makes of the paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qmslint.read.names import VAL
from qmslint.read.normalise import clean
from qmslint.read.styles import Style, whole
from qmslint.read.xml import Element, w

if TYPE_CHECKING:
    from qmslint.read.legacy import Legacy

__all__ = ["Look", "bold_lines", "dress", "look_of", "size_of"]

_TEXT, _FORMAT, _SIZE = w("t"), w("rPr"), w("sz")


class Look:
    """The look of a run: as its paragraph's style, changed by its own format."""

    __slots__ = ("bold", "caps", "font", "italic")

    def __init__(self, bold: bool, italic: bool, caps: bool, font: str) -> None:
        self.bold = bold
        self.italic = italic
        self.caps = caps
        self.font = font

    def copy(self) -> Look:
        """One to change."""
        return Look(self.bold, self.italic, self.caps, self.font)

    def add(self, style: Style | None) -> None:
        """Put a character style on. What both styles state cancels out (ECMA-376 17.7.3)."""
        if style is not None:
            self.bold ^= style.bold
            self.italic ^= style.italic
            self.caps ^= style.caps
            self.font = style.font or self.font

    def switches(self) -> tuple[bool, bool, bool]:
        """What of it shows in the text or its emphasis."""
        return self.bold, self.italic, self.caps


def look_of(style: Style) -> Look:
    """The look of text that only has a paragraph style."""
    return Look(style.bold, style.italic, style.caps, style.font)


def dress(pieces: list[str], looks: dict[int, Look], plain: Look, legacy: Legacy | None) -> tuple[list[str], int, bool]:
    """The pieces as they print (capitals, legacy encodings converted), how many of them in front are bold, and whether
    all are italic. `looks` are those of the pieces that do not look `plain`. White space looks as what is beside it."""
    worn = [looks.get(i, plain) for i in range(len(pieces))]
    if legacy is not None and any(look.font for look in worn):
        pieces = legacy.convert(pieces, [look.font for look in worn])
    if any(look.caps for look in worn):
        pieces = [piece.upper() if look.caps else piece for piece, look in zip(pieces, worn, strict=True)]
    lead = 0
    for piece, look in zip(pieces, worn, strict=True):
        if not look.bold and not piece.isspace():
            break
        lead += 1
    italic = all(look.italic or piece.isspace() for piece, look in zip(pieces, worn, strict=True))
    return pieces, lead, italic


def bold_lines(text: str, pieces: list[str], looks: dict[int, Look], plain: Look) -> tuple[bool, ...]:
    """Which lines of a paragraph's text, made of these pieces, are bold; none where all or none are."""
    lines: list[tuple[str, bool]] = [("", True)]
    for i, piece in enumerate(pieces):
        bold = looks.get(i, plain).bold
        for n, part in enumerate(piece.split("\n")):
            before, so_far = ("", True) if n else lines.pop()
            lines.append((before + part, so_far and (bold or not part.strip())))
    drawn = [(_letters(clean(line)), bold) for line, bold in lines if line.strip()]
    found = []
    for line in text.split("\n"):
        wanted, met, bold = _letters(line), "", bool(line.strip())
        while drawn and len(met) < len(wanted):
            more, is_bold = drawn.pop(0)
            met += more
            bold = bold and is_bold
        if met != wanted:
            return ()
        found.append(bold)
    return tuple(found) if any(found) and not all(found) else ()


def _letters(text: str) -> str:
    return "".join(text.split()).casefold()


def size_of(paragraph: Element, style: Style) -> float:
    """The size of the paragraph's first words in points."""
    for text in paragraph.iter(_TEXT):
        for properties in text.getparent().iterchildren(_FORMAT):
            for size in properties.iterchildren(_SIZE):
                return whole(size.get(VAL)) / 2
        break
    return style.size
