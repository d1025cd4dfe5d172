"""PDFs for tests, written by hand: every letter is half an em wide, and no font file is needed.

Fonts are named, not embedded; codes are code points, and a ToUnicode map says so. Places are points from the upper left
corner of the page, `y` being the baseline.
"""

from __future__ import annotations

import zlib

__all__ = ["Paper", "width"]

WIDE, HIGH = 595, 842
_RANGES = [b"<%04X> <%04X> <%04X>" % (at, at + 255, at) for at in range(0, 0xFF00, 256)]
_MAP = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /All def /CMapType 2 def "
    b"1 begincodespacerange <0000> <FFFF> endcodespacerange "
    + b" ".join(
        b"%d beginbfrange %s endbfrange" % (len(_RANGES[i : i + 100]), b" ".join(_RANGES[i : i + 100]))
        for i in range(0, len(_RANGES), 100)
    )
    + b" endcmap end end"
)


def width(text: str, size: float) -> float:
    """How wide a text is."""
    return 0.5 * size * len(text)


class Paper:
    """A PDF under construction."""

    def __init__(self, wide: float = WIDE, high: float = HIGH) -> None:
        self.wide, self.high = wide, high
        self.fonts: list[str] = []
        self.pages: list[list[bytes]] = []
        self.rotations: list[int] = []
        self.fields: list[list[tuple[str, tuple[float, float, float, float]]]] = []
        self.info: dict[str, str] = {}
        self.outline: list[tuple[str, int]] = []
        self.pictures: set[int] = set()
        self.page()

    def page(self, rotate: int = 0) -> Paper:
        """Begin a page (the first one is there)."""
        if not self.pages or self.pages[-1] or self.fields[-1]:
            self.pages.append([])
            self.rotations.append(0)
            self.fields.append([])
        self.rotations[-1] = rotate
        return self

    def blank(self) -> Paper:
        """A page with nothing on it."""
        self.page().pages[-1].append(b"")
        return self

    def put(self, operators: str) -> Paper:
        """Raw operators."""
        self.pages[-1].append(operators.encode())
        return self

    def text(
        self, x: float, y: float, text: str, size: float = 12, font: str = "Times", *, matrix: str = "1 0 0 1"
    ) -> Paper:
        """One text object."""
        return self.parts(x, y, [text], size, font, matrix=matrix)

    def parts(
        self, x: float, y: float, parts: list[str | float], size: float = 12, font: str = "Times", *,
        matrix: str = "1 0 0 1",
    ) -> Paper:  # fmt: skip
        """One text object of several texts, with numbers of letters left out between."""
        if font not in self.fonts:
            self.fonts.append(font)
        shown = " ".join(
            f"<{''.join(f'{ord(c):04X}' for c in part)}>" if isinstance(part, str) else str(-500 * part)
            for part in parts
        )
        return self.put(
            f"BT /F{self.fonts.index(font)} {size} Tf {matrix} {x:.2f} {self.high - y:.2f} Tm [{shown}] TJ ET"
        )

    def middle(self, y: float, text: str, size: float = 12, font: str = "Times-Bold") -> Paper:
        """A text in the middle of the page."""
        return self.text((self.wide - width(text, size)) / 2, y, text, size, font)

    def lines(self, x: float, y: float, lines: list[str], size: float = 12, font: str = "Times") -> Paper:
        """Lines, one below the other."""
        for i, line in enumerate(lines):
            self.text(x, y + 1.2 * size * i, line, size, font)
        return self

    def line(self, x0: float, y0: float, x1: float, y1: float) -> Paper:
        """A ruling line."""
        return self.put(f"0.5 w {x0:.2f} {self.high - y0:.2f} m {x1:.2f} {self.high - y1:.2f} l S")

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Paper:
        """Four sides."""
        return self.put(f"0.5 w {x0:.2f} {self.high - y1:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re S")

    def table(self, x: float, y: float, widths: list[float], rows: list[list[str]], size: float = 12) -> float:
        """A table: each row as high as its longest cell; "|" parts lines, None-like "<" and "^" leave out the line to
        the left or above. Gives where it ends."""
        xs = [x]
        for wide in widths:
            xs.append(xs[-1] + wide)
        for row in rows:
            below = y + 1.2 * size * max(cell.count("|") + 1 for cell in row) + 6
            for i, cell in enumerate(row):
                if cell != "<":
                    self.line(xs[i], y, xs[i], below)
                if cell != "^":
                    self.line(xs[i], y, xs[i + 1], y)
                if cell not in "<^":
                    self.lines(xs[i] + 5, y + 1.1 * size, cell.split("|"), size)
            self.line(xs[-1], y, xs[-1], below)
            y = below
        self.line(xs[0], y, xs[-1], y)
        return y

    def picture(self, x0: float, y0: float, x1: float, y1: float) -> Paper:
        """A grey picture."""
        self.pictures.add(len(self.pages) - 1)
        return self.put(f"q {x1 - x0:.2f} 0 0 {y1 - y0:.2f} {x0:.2f} {self.high - y1:.2f} cm /Im Do Q")

    def field(self, x0: float, y0: float, x1: float, y1: float, value: str) -> Paper:
        """A text field that somebody filled in."""
        self.fields[-1].append((value, (x0, self.high - y1, x1, self.high - y0)))
        return self

    def save(self) -> bytes:
        """The file."""
        objects: list[bytes] = []

        def add(body: bytes) -> int:
            objects.append(body)
            return len(objects)

        def stream(data: bytes, extra: bytes = b"") -> int:
            packed = zlib.compress(data)
            return add(
                b"<< /Length %d /Filter /FlateDecode %s >>\nstream\n%s\nendstream" % (len(packed), extra, packed)
            )

        catalog, tree = add(b""), add(b"")
        cmap = stream(_MAP)
        image = stream(
            b"\x80" * 16,
            b"/Type /XObject /Subtype /Image /Width 4 /Height 4 /ColorSpace /DeviceGray /BitsPerComponent 8",
        )
        names = b""
        for i, font in enumerate(self.fonts):
            name = font.replace(" ", "").encode()
            below = add(
                b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /DW 500 /CIDToGIDMap /Identity /CIDSystemInfo "
                b"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor "
                b"/FontName /%s /Flags 4 /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 "
                b"/FontBBox [0 -200 1000 800] >> >>" % (name, name)
            )
            whole = add(
                b"<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [%d 0 R] "
                b"/ToUnicode %d 0 R >>" % (name, below, cmap)
            )
            names += b"/F%d %d 0 R " % (i, whole)
        kids, widgets = [], []
        for content, rotate, fields in zip(self.pages, self.rotations, self.fields, strict=True):
            written = stream(b"\n".join(content))
            annotations = []
            for value, box in fields:
                said = value.encode("utf-16-be").hex().encode()
                annotations.append(
                    add(
                        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (f%d) /F 4 /V <FEFF%s> /Rect [%s] >>"
                        % (len(objects), said, b" ".join(b"%.2f" % v for v in box))
                    )
                )
            widgets += annotations
            kids.append(
                add(
                    b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %.2f %.2f] /Rotate %d /Contents %d 0 R /Annots [%s] "
                    b"/Resources << /Font << %s >> /XObject << /Im %d 0 R >> >> >>"
                    % (tree, self.wide, self.high, rotate, written, _references(annotations), names, image)
                )
            )
        objects[tree - 1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), _references(kids))
        more = b""
        if widgets:
            more += b"/AcroForm << /Fields [%s] >> " % _references(widgets)
        if self.outline:
            more += b"/Outlines %d 0 R " % self._outline(add, objects, kids)
        objects[catalog - 1] = b"<< /Type /Catalog /Pages %d 0 R %s>>" % (tree, more)
        info = add(
            b"<< %s >>"
            % b" ".join(
                b"/%s <FEFF%s>" % (k.encode(), v.encode("utf-16-be").hex().encode()) for k, v in self.info.items()
            )
        )
        return _file(objects, catalog, info)

    def _outline(self, add, objects: list[bytes], kids: list[int]) -> int:
        root = add(b"")
        marks = [add(b"") for _ in self.outline]
        for i, (title, page) in enumerate(self.outline):
            after = b"/Next %d 0 R " % marks[i + 1] if i + 1 < len(marks) else b""
            said = title.encode("utf-16-be").hex().encode()
            objects[marks[i] - 1] = b"<< /Title <FEFF%s> /Parent %d 0 R /Dest [%d 0 R /Fit] %s>>" % (
                said, root, kids[page - 1], after,
            )  # fmt: skip
        objects[root - 1] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (
            marks[0],
            marks[-1],
            len(marks),
        )
        return root


def _references(numbers: list[int]) -> bytes:
    return b" ".join(b"%d 0 R" % number for number in numbers)


def _file(objects: list[bytes], catalog: int, info: int) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, catalog, info, start,
    )  # fmt: skip
    return bytes(out)
