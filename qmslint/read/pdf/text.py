"""The text of a page as runs: bulk calls where the order of the file can be trusted, single letters where it cannot.

PDFium gives the text of a page in the order of the file. A run is the text of one text object: its place and its font
are known by a few calls, whatever its length. Single letters are looked at only where that is not enough: where
objects lie over each other on one line (a font that lacks letters of Vietnamese, a signature printed over its
placeholder), where a title is letter-spaced, where one object crosses a ruling line.
"""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Iterator

from qmslint.read.encodings import font_kind
from qmslint.read.pdf.letters import Letter, rebuild, spaced_out
from qmslint.read.pdf.library import Library
from qmslint.read.pdf.page import Edge, Font, Matrix, Run, times

__all__ = ["Piece", "Texts", "direction", "upright"]

_new = tuple.__new__  # makes a NamedTuple without the Python-level call in between
MOST_CHARACTERS = 250_000  # on one page; a page of prose has 3,000

# A run as the file has it: start, end (of its letters), text, matrix, bounds (left, bottom, right, top) and font size.
Piece = tuple[int, int, str, Matrix, tuple[float, float, float, float], float, Font]


class Texts:
    """The text of one page. `fonts` is shared by the pages of a document; `forms` are the matrices of objects in forms."""

    def __init__(self, library: Library, page: int, fonts: dict[int, Font]) -> None:
        self.library = library
        self.fonts = fonts
        self.handle: int = library.FPDFText_LoadPage(page) or 0
        self.length = 0
        self.text = ""
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
        return text.replace("\ufffe", "-").replace("\x02", "-")

    def pieces(self, forms: dict[int, Matrix]) -> list[Piece]:
        """The runs in the order of the file, in the coordinates of the file."""
        library, numbers = self.library, self.library.numbers
        bounds_of, matrix_of, size_of = (
            library.FPDFPageObj_GetBounds, library.FPDFPageObj_GetMatrix, library.FPDFTextObj_GetFontSize
        )  # fmt: skip
        at, at0 = library.at[:4], library.at[0]
        found: list[Piece] = []
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
                corners = [_point(form, x, y) for x in (left, right) for y in (bottom, top)]
                left, right = min(c[0] for c in corners), max(c[0] for c in corners)
                bottom, top = min(c[1] for c in corners), max(c[1] for c in corners)
            size = numbers[0] if size_of(handle, at0) else 0.0
            found.append((start, end, text, matrix, (left, bottom, right, top), size, self._font(handle)))
        return found

    def _objects(self) -> Iterator[tuple[int, int, int]]:
        """(start, end, handle) of the letters of each text object; found by leaps, since objects are long."""
        ask, handle, length = self.library.FPDFText_GetTextObject, self.handle, self.length
        at = 0
        while at < length:
            one = ask(handle, at)
            if not one:
                at += 1
                continue
            step, last = 1, at
            while last + step < length and ask(handle, last + step) == one:
                last += step
                step *= 2
            while step > 1:
                step //= 2
                if last + step < length and ask(handle, last + step) == one:
                    last += step
            yield at, last + 1, one
            at = last + 1

    def _font(self, handle: int) -> Font:
        library = self.library
        key = library.FPDFTextObj_GetFont(handle) or 0
        font = self.fonts.get(key)
        if font is None:
            font = self.fonts[key] = _font(library, key)
        if not font.bold and library.FPDFTextObj_GetTextRenderMode(handle) == 2:  # filled and stroked: made bold
            return font._replace(bold=True)
        return font

    def letters(self, pieces: list[Piece], matrix: Matrix) -> list[Letter]:
        """The letters of these runs, each with its place, without the spaces that PDFium made up."""
        numbers, at = self.library.numbers, self.library.at[0]
        box_of, generated, handle = (
            self.library.FPDFText_GetLooseCharBox,
            self.library.FPDFText_IsGenerated,
            self.handle,
        )
        a, _, c, _, e, _ = matrix
        found: list[Letter] = []
        look = {(font.bold, font.italic, font_kind(font.name)) for *_, font in pieces}
        common = pieces[0][6] if len(look) == 1 else None  # letters that one font lacks come from another
        for start, _, text, _, _, _, own in pieces:
            font = common or own
            for i, char in enumerate(text, start):
                if char in "\r\n\x01" or (char == " " and generated(handle, i)) or not box_of(handle, i, at):
                    continue
                left, top, right, bottom = numbers[:4]
                x0, x1 = a * left + c * top + e, a * right + c * bottom + e
                found.append(_new(Letter, (char, x0, x1, font) if x0 <= x1 else (char, x1, x0, font)))
        return found


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


def _point(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def direction(pieces: list[Piece], otherwise: int) -> int:
    """How often the page is to be turned clockwise by 90° for most of its letters to stand upright."""
    votes: Counter[int] = Counter()
    for _, _, text, (a, b, *_), _, _, _ in pieces:
        if abs(a) > 8 * abs(b):
            votes[0 if a > 0 else 2] += len(text)
        elif abs(b) > 8 * abs(a):
            votes[1 if b > 0 else 3] += len(text)
    return votes.most_common(1)[0][0] if votes else otherwise


def upright(turns: int, box: tuple[float, float, float, float]) -> Matrix:
    """From the file's coordinates in a page `box` (left, bottom, right, top) to points from the upper left corner."""
    left, bottom, right, top = box
    return (
        (1.0, 0.0, 0.0, -1.0, -left, top),
        (0.0, 1.0, 1.0, 0.0, -bottom, -left),
        (-1.0, 0.0, 0.0, 1.0, right, -bottom),
        (0.0, -1.0, -1.0, 0.0, top, right),
    )[turns]


def runs_of(
    texts: Texts, pieces: list[Piece], matrix: Matrix, down: list[Edge]
) -> tuple[list[Run], list[tuple[str, float]]]:
    """The runs, upright, and the texts that are turned against the rest (with the baseline's place for order)."""
    placed: list[tuple[float, float, float, float, Piece]] = []  # base, x0, x1, size
    turned: list[tuple[str, float]] = []
    for piece in pieces:
        a, b, c, d, e, f = times(piece[3], matrix)
        length = (a * a + b * b) ** 0.5
        left, bottom, right, top = piece[4]
        one, two = _point(matrix, left, bottom), _point(matrix, right, top)
        if a <= 0.9 * length:
            turned.append((piece[2].strip(), min(one[1], two[1])))
            continue
        x0, x1 = min(one[0], two[0]), max(one[0], two[0])
        size = piece[5] * (c * c + d * d) ** 0.5
        if piece[2][0] != " " and abs(e - x0) < size:
            x0 = e
        placed.append((f, x0, x1, size, piece))
    placed.sort(key=lambda p: (p[0], p[1]))
    runs: list[Run] = []
    for line in _lines(placed):
        runs += _ordered(texts, line, matrix, down)
    return runs, turned


_Placed = tuple[float, float, float, float, Piece]


def _lines(placed: list[_Placed]) -> Iterator[list[_Placed]]:
    """Runs of one baseline, from left to right."""
    line: list[_Placed] = []
    for one in placed:
        if line and one[0] - line[0][0] > 0.1 * max(one[3], 5.0):
            yield sorted(line, key=lambda p: p[1])
            line = []
        line.append(one)
    if line:
        yield sorted(line, key=lambda p: p[1])


def _ordered(texts: Texts, line: list[_Placed], matrix: Matrix, down: list[Edge]) -> Iterator[Run]:
    """The runs of a line, with those rebuilt from letters that lie over each other, are spaced out or cross a rule."""
    spaced = spaced_out(" ".join([one[4][2].strip() for one in line]))
    down = [edge for edge in down if edge.start - 2 <= line[0][0] <= edge.end + 2] if down else down
    at = 0
    while at < len(line):
        base, x0, x1, size, piece = line[at]
        end = at + 1
        while end < len(line) and (spaced or line[end][1] < x1 - max(1.0, 0.12 * size)):
            if spaced and line[end][1] > x1 + 6 * size:
                break
            x1 = max(x1, line[end][2])
            end += 1
        single = end == at + 1
        if single and not spaced and not _crossed(base, x0, x1, down):
            yield Run(piece[2], x0, x1, base, size, piece[6])
        else:
            rules = [edge.at for edge in down if edge.start <= base <= edge.end]
            group = [one[4] for one in line[at:end]]
            made = rebuild(texts.letters(group, matrix), base, size, rules, spaced=spaced)
            if made is None:  # two texts, one printed over the other
                for base, x0, x1, size, piece in line[at:end]:
                    yield Run(piece[2], x0, x1, base, size, piece[6])
            else:
                yield from made
        at = end


def _crossed(base: float, x0: float, x1: float, down: list[Edge]) -> bool:
    """Whether a ruling line goes through a run."""
    return any(x0 + 4 < edge.at < x1 - 4 and edge.start < base - 2 < edge.end for edge in down)
