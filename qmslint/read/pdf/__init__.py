"""PDF → `Document`.

The road: `sheets` takes runs of text, ruling lines and pictures from each page; `setting` parts two pages on one sheet and
drops the numbers of lines; `running` finds headers and footers; `typeset` parts text in two columns;
`flow` sorts what is left of a page into tables (`unruled`, `grids`, `tables`) and free text (`columns`, `paragraphs`); `document`
joins what goes on over pages and gives everything its place.
"""

from __future__ import annotations

from qmslint.model import Document

__all__ = ["read"]


def read(
    data: bytes,
    name: str,
    engine: str = "pdfium",
    passwords: tuple[str, ...] = (),
    ocr: str = "off",
    ocr_seconds: float = 300.0,
) -> Document:
    """Read a PDF. `engine` is "pdfium", or "plumber" for the slower reference reader on top of pdfplumber; `passwords`
    are tried in turn on a protected document. `ocr`: "auto" recognises the words of pages without a text layer, "force"
    those of every page, for as long as `ocr_seconds` in all.

    Raises `UnreadableDocument`; pages without a text layer are noted in `not_read`.
    """
    from qmslint.read.pdf import reader

    look = None
    if ocr != "off":
        from qmslint.read.ocr import looking

        look = looking(ocr, ocr_seconds)
    return reader.read(data, name, engine, passwords, look)
