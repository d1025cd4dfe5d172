"""The text of a page: the text objects of the file, and single letters where they are asked for.

PDFium gives the text of a page in the order of the file. The place and the font of one text object are known by a few
calls, whatever its length; letters cost a call each.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from itertools import compress, repeat

from qmslint.read.encodings import font_kind
from qmslint.read.pdf.clips import clip_of
from qmslint.read.pdf.letters import Letters
from qmslint.read.pdf.library import ROOM, Library, address
from qmslint.read.pdf.page import Font, Matrix, point, times

__all__ = ["Piece", "Texts"]

_NO_LETTERS = "\r\n\x01"
HIDDEN = 0.1  # of the font size: less room than that is none that a space takes
BOLD, HIDING = 2, 3  # render modes: filled and stroked; neither, as for the words of a layer over a picture
AGAIN = 0.8  # of the letters that do not show: where so many show, they are the same ones
LIGHT, WHITE, SEEN_THROUGH = 150, 250, 160  # of 255: light grey begins, is white (on a dark ground), covers half
_far = re.compile("[\u3401-\U0010ffff]").search  # beyond all letters of Latin and Greek, and all common signs
MOST_CHARACTERS = 250_000  # on one page; a page of prose has 3,000

# A run as the file has it: start, end (of its letters), text, matrix, bounds (left, bottom, right, top) and font size.
Piece = tuple[int, int, str, Matrix, tuple[float, float, float, float], float, Font]


class Texts:
    """The text of one page. `fonts` are those already known by their handles; `forms` are the matrices of objects in forms."""

    def __init__(self, library: Library, page: int, fonts: dict[int, Font]) -> None:
        self.library = library
        self.fonts = fonts
        self.handle: int = library.FPDFText_LoadPage(page) or 0
        self._page = address(self.handle)
        self.length = 0
        self.text = ""
        self._forms: dict[int, Matrix] = {}
        self.complete = True
        if self.handle:
            self.length = max(library.FPDFText_CountChars(self.handle), 0)
            if self.length > MOST_CHARACTERS:
                self.length, self.complete = MOST_CHARACTERS, False
            self.text = self._text()

    def close(self) -> None:
        if self.handle:
            self.library.FPDFText_ClosePage(self.handle)
            self.handle = 0

    def _text(self) -> str:
        """All letters, one for each index."""
        room = (ctypes.c_ushort * (self.length + 1))()
        got = self.library.FPDFText_GetText(self.handle, 0, self.length, ctypes.addressof(room))
        text = bytes(room)[: 2 * self.length].decode("utf-16-le", "replace")
        if got != self.length + 1 or len(text) != self.length:  # letters without a code, or beyond the basic plane
            codes = (self.library.FPDFText_GetUnicode(self.handle, i) for i in range(self.length))
            text = "".join(chr(c) if 0 < c < 0x110000 and not 0xD800 <= c < 0xE000 else "\x01" for c in codes)
        if _far(text):
            from qmslint.read.pdf.shifted import unshifted

            text = unshifted(text)
        return text.replace("\ufffe", "-").replace("\x02", "-")

    def pieces(self, forms: dict[int, Matrix]) -> list[Piece]:
        """The runs in the order of the file, in the coordinates of the file."""
        library, numbers = self.library, self.library.numbers
        bounds_of, matrix_of, size_of = (
            library.FPDFPageObj_GetBounds, library.FPDFPageObj_GetMatrix, library.FPDFTextObj_GetFontSize
        )  # fmt: skip
        at, at0 = library.at[:4], library.at[0]
        mode_of = library.FPDFTextObj_GetTextRenderMode
        found: list[Piece] = []
        hidden: list[Piece] = []
        self._forms = forms
        for start, end, handle in self._objects():
            text = self.text[start:end]
            if not text or text.isspace():
                continue
            if not bounds_of(handle, *at):
                continue
            left, bottom, right, top = numbers[:4]
            matrix_of(handle, at0)
            matrix = tuple(numbers)
            form = forms.get(handle)
            if form is not None:
                matrix = times(matrix, form)
                corners = [point(form, x, y) for x in (left, right) for y in (bottom, top)]
                left, right = min(c[0] for c in corners), max(c[0] for c in corners)
                bottom, top = min(c[1] for c in corners), max(c[1] for c in corners)
            size = numbers[0] if size_of(handle, at0) else 0.0
            mode, font = mode_of(handle), self._font(handle)
            if mode == BOLD and not font.bold:
                font = font._replace(bold=True)
            piece = (start, end, text, matrix, (left, bottom, right, top), size, font)
            (hidden if mode == HIDING else found).append(piece)
        if not hidden:
            return found
        shown, lying = (sum(len(piece[2]) for piece in pieces) for pieces in (found, hidden))
        return found if shown > AGAIN * lying else sorted(found + hidden)

    def _objects(self) -> Iterator[tuple[int, int, int]]:
        """(start, end, handle) of the letters of each text object. Most end with a line; else the end is found by leaps,
        since objects are long."""
        ask, page, text, length = self.library.FPDFText_GetTextObject, self._page, self.text, self.length
        at = 0
        while at < length:
            one = 0 if text[at] in "\r\n" else ask(page, at)  # line ends are made up between objects
            if not one:
                at += 1
                continue
            step, last = 1, at
            line_end = text.find("\r", at)
            if line_end > at + 1 and ask(page, line_end - 1) == one:
                last = line_end - 1
            while last + step < length and ask(page, last + step) == one:
                last += step
                step *= 2
            while step > 1:
                step //= 2
                if last + step < length and ask(page, last + step) == one:
                    last += step
            yield at, last + 1, one
            at = last + 1

    def _font(self, handle: int) -> Font:
        library = self.library
        key = library.FPDFTextObj_GetFont(handle) or 0
        font = self.fonts.get(key)
        if font is None:
            font = self.fonts[key] = _font(library, key)
        return font

    def end_of(self, piece: Piece, matrix: Matrix) -> float:
        """Where the last letter of a run ends on its line, with the room that it takes; far left if that is not known."""
        boxes, known = self._boxes(piece[1] - 1, 1)
        if not known[0]:
            return -1e9
        left, top, right, bottom = self._within(boxes, piece) if self._forms else boxes
        a, _, c, _, e, _ = matrix
        return float(max(a * left + c * top + e, a * right + c * bottom + e))

    def shows(self, piece: Piece) -> bool:
        """Whether the baseline of a run lies within what clips it; runs within forms are taken to show."""
        handle = self.library.FPDFText_GetTextObject(self._page, piece[0])
        _, bottom, _, top = clip_of(self.library, handle) if handle else (0.0, -1e6, 0.0, 1e6)
        return bottom - 1 <= piece[3][5] <= top + 1

    def faint(self, piece: Piece) -> bool:
        """Whether a run is printed in a light grey, or lets the paper through: as what shall not hide the text is."""
        handle = self.library.FPDFText_GetTextObject(self._page, piece[0])
        color = (ctypes.c_uint * 4)()
        start = ctypes.addressof(color)
        if not handle or not self.library.FPDFPageObj_GetFillColor(handle, *range(start, start + 16, 4)):
            return False
        *mixed, cover = color
        return LIGHT < min(mixed) < WHITE or (cover < SEEN_THROUGH and min(mixed) < WHITE)

    def letters(self, pieces: list[Piece], matrix: Matrix) -> Letters:
        """The letters of these runs, without the spaces that PDFium made up."""
        a, _, c, _, e, _ = matrix
        along = a or c  # one of them is zero: pages are turned by quarters
        chars, starts, ends, fonts = [], [], [], []  # type: tuple[list[str], list[float], list[float], list[Font]]
        look = {(font.bold, font.italic, font_kind(font.name)) for *_, font in pieces}
        common = pieces[0][6] if len(look) == 1 else None  # letters that one font lacks come from another
        for piece in pieces:
            start, _, text, (_, _, own_c, own_d, _, _), _, points, own = piece
            boxes, known = self._boxes(start, len(text))
            if self._forms:
                boxes = self._within(boxes, piece)
            one, two = (boxes[0::4], boxes[2::4]) if a else (boxes[3::4], boxes[1::4])  # left, right; bottom, top
            least = HIDDEN * points * (own_c * own_c + own_d * own_d) ** 0.5
            kept = self._kept(start, text, known, *((one, two) if along > 0 else (two, one)), least)
            chars += compress(text, kept)
            starts += compress(one, kept)
            ends += compress(two, kept)
            fonts += [common or own] * (len(chars) - len(fonts))
        if along < 0:
            starts, ends = ends, starts
        if along != 1 or e:
            starts, ends = [along * x + e for x in starts], [along * x + e for x in ends]
        return Letters(chars, starts, ends, fonts)

    def _boxes(self, start: int, count: int) -> tuple[list[float], list[int]]:
        """Left, top, right, bottom of letter after letter, and of each whether it has a box. The calls are made without
        Python code between them: they are the most frequent ones of all."""
        library, ask, page = self.library, self.library.FPDFText_GetLooseCharBox, repeat(self._page)
        boxes: list[float] = []
        known: list[int] = []
        for at in range(start, start + count, ROOM):
            some = min(ROOM, start + count - at)
            known += map(ask, page, range(at, at + some), library.boxes_at)
            boxes += library.boxes[: 4 * some]
        return boxes, known

    def _within(self, boxes: list[float], piece: Piece) -> list[float]:
        """The boxes of a run's letters where they stand on the page. Those of text that stands for other text (ActualText)
        PDFium leaves where the form has them that they are drawn in."""
        form = self._forms.get(self.library.FPDFText_GetTextObject(self._page, piece[0]) or 0)
        if form is None:
            return boxes
        left, bottom, right, top = piece[4]
        x, y = (boxes[0] + boxes[2]) / 2, (boxes[1] + boxes[3]) / 2
        far = max(right - left, top - bottom, 4.0)
        if left - far <= x <= right + far and bottom - far <= y <= top + far:
            return boxes
        made: list[float] = []
        for at in range(0, len(boxes), 4):
            one, two = point(form, boxes[at], boxes[at + 3]), point(form, boxes[at + 2], boxes[at + 1])
            made += [min(one[0], two[0]), max(one[1], two[1]), max(one[0], two[0]), min(one[1], two[1])]
        return made

    def _kept(
        self, start: int, text: str, known: list[int], starts: list[float], ends: list[float], least: float
    ) -> list[int]:
        """Of each letter whether it is one that stands on the page. A space that PDFium made up takes no room; but where
        one of the file follows at once, as behind a letter from another font, PDFium gives the made-up one alone, and the
        next letter begins more than `least` further on. Such a space gets its room."""
        if not text.isprintable():
            known = [there and char not in _NO_LETTERS for char, there in zip(text, known, strict=True)]
        generated = self.library.FPDFText_IsGenerated
        at = text.find(" ")
        while at >= 0:
            if starts[at] == ends[at] and known[at] and generated(self._page, start + at):
                if at + 1 < len(text) and known[at + 1] and abs(starts[at + 1] - starts[at]) > least:
                    ends[at] = starts[at + 1]
                else:
                    known[at] = 0
            at = text.find(" ", at + 1)
        return known


def _font(library: Library, handle: int) -> Font:
    """A font by its handle."""
    if not handle:
        return Font("")
    room = ctypes.create_string_buffer(200)
    library.FPDFFont_GetBaseFontName(handle, ctypes.addressof(room), 200)
    name = room.value.decode("utf-8", "replace")
    if name[6:7] == "+":
        name = name[7:]
    small = name.lower()
    bold = "bold" in small or "black" in small or "heavy" in small or bool(library.FPDFFont_GetFlags(handle) & 1 << 18)
    return Font(name, bold, "italic" in small or "oblique" in small)
