"""A page of a PDF → a grey picture, of a bounded size whatever the page claims to measure."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

from qmslint.read.pdf.library import Library

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["DPI", "rendered"]

DPI = 250  # text of a scan at 200 gains a little, at 300 only costs more
MOST_PIXELS = 12_000_000  # an A4 page at 250 dpi has six million
LEAST_DPI = 90  # below that no letter of a text can be told
_GREY, _ANNOTATIONS = 1, 1


def rendered(library: Library, page: int, dpi: int = DPI) -> tuple[Image, float] | None:
    """The picture and its pixels per point; None for a page too large, or too small, to hold text that can be read."""
    width, height = library.FPDF_GetPageWidthF(page), library.FPDF_GetPageHeightF(page)
    if not (8 < width < 20_000 and 8 < height < 20_000):
        return None
    scale = min(dpi / 72, (MOST_PIXELS / (width * height)) ** 0.5)
    if scale * 72 < LEAST_DPI:
        return None
    from PIL import Image

    wide, high = max(int(width * scale), 1), max(int(height * scale), 1)
    stride = (wide + 3) // 4 * 4
    pixels = ctypes.create_string_buffer(stride * high)
    bitmap = library.FPDFBitmap_CreateEx(wide, high, _GREY, ctypes.addressof(pixels), stride)
    if not bitmap:
        return None
    try:
        library.FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, 0xFFFFFFFF)
        library.FPDF_RenderPageBitmap(bitmap, page, 0, 0, wide, high, 0, _ANNOTATIONS)
    finally:
        library.FPDFBitmap_Destroy(bitmap)
    return Image.frombuffer("L", (wide, high), bytes(pixels), "raw", "L", stride, 1), scale
