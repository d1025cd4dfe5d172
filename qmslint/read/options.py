"""What a caller may say about how documents are to be read."""

from __future__ import annotations

from qmslint.tuples import NamedTuple

__all__ = ["Options"]


class Options(NamedTuple):
    """`passwords` are tried in turn on a protected document. `converted` is a folder in which `office.convert_many` has
    left what it made of documents in foreign formats. `pdf_engine` is "pdfium", or "plumber" for the reference reader.
    `ocr` tells which pages of a PDF are recognised: off, auto (those without a text layer) or force (all), for as long as
    `ocr_seconds` in one document."""

    passwords: tuple[str, ...] = ()
    converted: str | None = None
    pdf_engine: str = "pdfium"
    ocr: str = "off"
    ocr_seconds: float = 300.0
