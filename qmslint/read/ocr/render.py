"""A page of a PDF → a grey picture, of a bounded size whatever the page claims to measure."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

from qmslint.read.pdf.library import IMAGE, Library

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["DPI", "MOST_PIXELS", "drawn", "own_dpi", "rendered"]

DPI = 250  # of drawn pages, and of scans that are too coarse or too fine
GOOD = (180, 320)  # scans in this range are read as they are: single figures in cells suffer from any change of size
MOST_PIXELS = 12_000_000  # an A4 page at 250 dpi has six million
LEAST_DPI = 90  # below that no letter of a text can be told
_MOST_OBJECTS = 2000  # looked at for the picture that fills the page
_GREY, _ANNOTATIONS = 1, 1


def rendered(library: Library, page: int, dpi: int = DPI) -> tuple[Image, float] | None:
    """The picture and its pixels per point; None for a page too large, or too small, to hold text that can be read."""
    width, height = library.FPDF_GetPageWidthF(page), library.FPDF_GetPageHeightF(page)
    if not (8 < width < 20_000 and 8 < height < 20_000):
        return None
    scale = min(dpi / 72, (MOST_PIXELS / (width * height)) ** 0.5)
    if scale * 72 < LEAST_DPI:
        return None
    from PIL.Image import Resampling

    own = own_dpi(library, page) / 72
    if GOOD[0] <= 72 * own <= GOOD[1] and own * own * width * height <= MOST_PIXELS:
        scale = own
    picture = drawn(library, page, width, height, own if LEAST_DPI / 72 < own <= scale else scale)
    if picture is None:
        return None
    wanted = _pixels(width, height, scale)
    # PDFium blurs what it enlarges; single figures in cells are told only from what is enlarged with care.
    return (picture if picture.size == wanted else picture.resize(wanted, Resampling.BICUBIC)), scale


def _pixels(width: float, height: float, scale: float) -> tuple[int, int]:
    """Rounded, so that a scan comes out pixel by pixel as it went in."""
    return max(round(width * scale), 1), max(round(height * scale), 1)


def own_dpi(library: Library, page: int) -> float:
    """The resolution of the largest picture on a page; 0 without any."""
    best = (0.0, 0.0)
    size = (ctypes.c_uint * 2)()
    start = ctypes.addressof(size)
    for i in range(min(library.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        handle = library.FPDFPage_GetObject(page, i)
        if library.FPDFPageObj_GetType(handle) != IMAGE or not library.FPDFPageObj_GetBounds(handle, *library.at[:4]):
            continue
        left, bottom, right, top = library.numbers[:4]
        if right - left > 1 and library.FPDFImageObj_GetImagePixelSize(handle, start, start + 4):
            best = max(best, ((right - left) * (top - bottom), 72 * size[0] / (right - left)))
    return best[1]


def drawn(library: Library, page: int, width: float, height: float, scale: float) -> Image | None:
    """The grey picture of a page of this size in points, with `scale` pixels per point."""
    from PIL import Image

    wide, high = _pixels(width, height, scale)
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
    return Image.frombuffer("L", (wide, high), bytes(pixels), "raw", "L", stride, 1)
