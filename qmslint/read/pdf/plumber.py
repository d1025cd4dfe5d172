"""The reference engine: the same pages by pdfplumber, which sorts every letter by its place and finds tables in its own way.

Slower by an order of magnitude, and independent of the bulk calls and of the grids of the usual engine up to the `Sheet`:
the cells that pdfplumber finds are handed on as their four sides.
"""

from __future__ import annotations

import io
from typing import Any

from qmslint.read.errors import UnreadableDocument
from qmslint.read.normalise import clean
from qmslint.read.pdf.opening import quiet, without_file_name
from qmslint.read.pdf.page import Edge, Font, Run, Sheet

__all__ = ["pages_of"]

DESCENT = 0.22  # of the font size: how far a word's box reaches below its baseline
_PROPERTIES = {"Title": "title", "Subject": "subject", "Author": "creator", "Keywords": "keywords"}


def pages_of(data: bytes, passwords: tuple[str, ...]) -> tuple[list[Sheet], dict[str, str]]:
    """The pages and the properties of a PDF. Raises `UnreadableDocument`."""
    with quiet("pdfminer"), _opened(data, passwords) as pdf:
        try:
            properties = {
                name: clean(str(pdf.metadata[key])).strip()
                for key, name in _PROPERTIES.items()
                if pdf.metadata.get(key)
            }
            pages = []
            for page in pdf.pages:
                pages.append(_sheet(page))
                page.close()
        except RecursionError as error:
            raise UnreadableDocument("damaged", f"{type(error).__name__}: {error}", "pdf") from None
    if not pages:
        raise UnreadableDocument("damaged", "it has no pages", "pdf")
    return pages, without_file_name(properties)


def _opened(data: bytes, passwords: tuple[str, ...]) -> Any:
    import pdfplumber
    from pdfminer.pdfdocument import PDFPasswordIncorrect
    from pdfminer.psexceptions import PSException
    from pdfplumber.utils.exceptions import PdfminerException

    for password in (None, *passwords):
        try:
            return pdfplumber.open(io.BytesIO(data), password=password)
        except PdfminerException as error:
            if not any(isinstance(cause, PDFPasswordIncorrect) for cause in (*error.args, error.__cause__)):
                raise UnreadableDocument("damaged", str(error), "pdf") from None
        except (PSException, ValueError, TypeError, KeyError) as error:
            raise UnreadableDocument("damaged", str(error), "pdf") from None
    raise UnreadableDocument("encrypted", "it opens only with a password", "pdf")


def _sheet(page: Any) -> Sheet:
    fonts: dict[str, Font] = {}
    runs = []
    words = page.extract_words(
        keep_blank_chars=True, x_tolerance_ratio=0.2, y_tolerance=2, extra_attrs=["fontname", "size"]
    )
    for word in words:
        size = float(word["size"])
        font = fonts.setdefault(word["fontname"], _font(word["fontname"]))
        runs.append(
            Run(word["text"], float(word["x0"]), float(word["x1"]), float(word["bottom"]) - DESCENT * size, size, font)
        )
    across, down = [], []
    for table in page.find_tables():
        for left, top, right, bottom in table.cells:
            across += [Edge(top, left, right), Edge(bottom, left, right)]
            down += [Edge(left, top, bottom), Edge(right, top, bottom)]
    pictures = [(float(p["x0"]), float(p["top"]), float(p["x1"]), float(p["bottom"])) for p in page.images]
    return Sheet(
        page.page_number, float(page.width), float(page.height), runs, across, down, pictures, [], [],
        drawn=len(page.curves), shown=bool(page.objects),
    )  # fmt: skip


def _font(name: str) -> Font:
    if name[6:7] == "+":
        name = name[7:]
    small = name.lower()
    return Font(name, "bold" in small or "black" in small, "italic" in small or "oblique" in small)
