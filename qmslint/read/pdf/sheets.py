"""A PDF → its pages, one after the other, as `Sheet`s. Holds the lock of PDFium from the first page to the last."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qmslint.read.errors import UnreadableDocument
from qmslint.read.pdf.drawing import Drawing, moved
from qmslint.read.pdf.fields import fields_of
from qmslint.read.pdf.library import Library
from qmslint.read.pdf.over import signed, without_signature
from qmslint.read.pdf.page import Font, Run, Sheet
from qmslint.read.pdf.runs import direction, runs_of, upright
from qmslint.read.pdf.struck import without_struck
from qmslint.read.pdf.text import Texts
from qmslint.read.pdf.unread import scanned

__all__ = ["MOST_PAGES", "sheets"]

MOST_PAGES = 5000
_CONTROL = tuple(chr(code) for code in range(1, 32) if chr(code) not in "\t\n\r")


def sheets(
    library: Library, document: int, look: Callable[[Library, int, Sheet], Sheet] | None = None
) -> Iterator[Sheet]:
    """The pages of an open document in order; one that cannot be loaded is a sheet that is not `complete`. `look` may
    give another sheet for a page (its handle and what the file says of it) while it is loaded."""
    count = library.FPDF_GetPageCount(document)
    if count > MOST_PAGES:
        raise UnreadableDocument("too-large", f"{count} pages", "pdf")
    before = 0
    with fields_of(library, document) as fields:
        try:
            for i in range(count):
                page = library.FPDF_LoadPage(document, i)
                if before:  # only now: PDFium lets a font go with its last page, and reads it again for the next one
                    library.FPDF_ClosePage(before)
                before = page
                if not page:
                    yield Sheet(i + 1, 0.0, 0.0, [], [], [], [], [], [], complete=False)
                    continue
                sheet = _sheet(library, page, i + 1, {}, fields(page))
                if sheet.pictures and scanned(sheet):
                    sheet = _with_rules(library, page, sheet)
                yield sheet if look is None else look(library, page, sheet)
        finally:
            if before:
                library.FPDF_ClosePage(before)


def _with_rules(library: Library, page: int, sheet: Sheet) -> Sheet:
    """A scan that has a text layer, with the lines of its tables."""
    try:
        from qmslint.read.ocr.layer import ruled
    except ImportError:  # there is no Pillow
        return sheet
    return ruled(library, page, sheet)


def _sheet(
    library: Library, page: int, number: int, fonts: dict[int, Font], fields: list[tuple[str, tuple[float, ...]]]
) -> Sheet:
    box = (0.0, 0.0, 595.0, 842.0)
    if library.FPDF_GetPageBoundingBox(page, library.at[0]):
        left, top, right, bottom = library.numbers[:4]
        box = (left, bottom, right, top)
    drawing = Drawing(library, page, box)
    texts = Texts(library, page, fonts)
    try:
        pieces = texts.pieces(drawing.forms)
        turns = direction(pieces, library.FPDFPage_GetRotation(page) % 4)
        matrix = upright(turns, box)
        across, down = drawing.edges(matrix)
        runs, turned = runs_of(texts, pieces, matrix, down)
        if signed(texts.text):
            runs, shown = without_signature(runs)
            turned.append((shown, 0.0))
    finally:
        texts.close()
    width, height = box[2] - box[0], box[3] - box[1]
    if turns % 2:
        width, height = height, width
    runs, struck = without_struck(runs, across)
    runs = [run for run in runs if -2 <= run.base <= height + 2 and run.x1 > -2 and run.x0 < width + 2]
    pictures = [moved(matrix, *one) for one in drawing.pictures]
    filled = []
    for value, place in fields:
        left, top, right, bottom = moved(matrix, *place)
        size = min(max(bottom - top, 4.0), 11.0)
        filled.append(Run(value, left + 2, min(left + 2 + 0.5 * size * len(value), right), bottom - 3, size, Font("")))
    return Sheet(
        number, width, height, runs, across, down, pictures, [text for text, _ in turned if text], filled,
        drawing.drawn, drawing.complete and texts.complete, _strange(texts.text),
        drawing.anything or library.FPDFPage_GetAnnotCount(page) > 0,
        fills=[moved(matrix, *one) for one in drawing.fills], struck=struck,
    )  # fmt: skip


def _strange(text: str) -> int:
    """How many of its characters are none that a text has."""
    control = 0 if text.replace("\r", "").replace("\n", "").isprintable() else sum(map(text.count, _CONTROL))
    return control + text.count("\ufffd")
