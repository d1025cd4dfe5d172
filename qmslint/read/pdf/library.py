"""PDFium by its C interface: the few functions that reading needs, with plain integers for handles.

The bindings of pypdfium2 make an object of every handle; a page asks for thousands, so that each function is bound once
more here. PDFium is not safe to call from two threads: whoever reads holds `LOCK`.
"""

from __future__ import annotations

import ctypes
import threading
from array import array
from functools import cache
from typing import Any

__all__ = ["FORM", "IMAGE", "LOCK", "PATH", "ROOM", "TEXT", "Library", "address", "library"]

LOCK = threading.RLock()
TEXT, PATH, IMAGE, FORM = 1, 2, 3, 5  # kinds of page objects
ROOM = 400  # letters whose boxes are asked for at once

_h, _i, _f, _d = ctypes.c_void_p, ctypes.c_int, ctypes.c_float, ctypes.c_double
_SIGNATURES: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "FPDF_LoadMemDocument": (_h, (_h, _i, ctypes.c_char_p)),
    "FPDF_CloseDocument": (None, (_h,)),
    "FPDF_GetLastError": (ctypes.c_ulong, ()),
    "FPDF_GetPageCount": (_i, (_h,)),
    "FPDF_GetMetaText": (ctypes.c_ulong, (_h, ctypes.c_char_p, _h, ctypes.c_ulong)),
    "FPDF_LoadPage": (_h, (_h, _i)),
    "FPDF_ClosePage": (None, (_h,)),
    "FPDFPage_GetRotation": (_i, (_h,)),
    "FPDF_GetPageBoundingBox": (_i, (_h, _h)),
    "FPDFPage_CountObjects": (_i, (_h,)),
    "FPDFPage_GetObject": (_h, (_h, _i)),
    "FPDFPageObj_GetType": (_i, (_h,)),
    "FPDFPageObj_GetBounds": (_i, (_h, _h, _h, _h, _h)),
    "FPDFPageObj_GetMatrix": (_i, (_h, _h)),
    "FPDFPageObj_GetClipPath": (_h, (_h,)),
    "FPDFClipPath_CountPaths": (_i, (_h,)),
    "FPDFClipPath_CountPathSegments": (_i, (_h, _i)),
    "FPDFClipPath_GetPathSegment": (_h, (_h, _i, _i)),
    "FPDFFormObj_CountObjects": (_i, (_h,)),
    "FPDFFormObj_GetObject": (_h, (_h, ctypes.c_ulong)),
    "FPDFPath_CountSegments": (_i, (_h,)),
    "FPDFPath_GetPathSegment": (_h, (_h, _i)),
    "FPDFPath_GetDrawMode": (_i, (_h, _h, _h)),
    "FPDFPathSegment_GetType": (_i, (_h,)),
    "FPDFPathSegment_GetPoint": (_i, (_h, _h, _h)),
    "FPDFPageObj_GetFillColor": (_i, (_h, _h, _h, _h, _h)),
    "FPDFTextObj_GetFont": (_h, (_h,)),
    "FPDFTextObj_GetFontSize": (_i, (_h, _h)),
    "FPDFTextObj_GetTextRenderMode": (_i, (_h,)),
    "FPDFFont_GetBaseFontName": (ctypes.c_size_t, (_h, _h, ctypes.c_size_t)),
    "FPDFFont_GetWeight": (_i, (_h,)),
    "FPDFFont_GetFlags": (_i, (_h,)),
    "FPDFText_LoadPage": (_h, (_h,)),
    "FPDFText_ClosePage": (None, (_h,)),
    "FPDFText_CountChars": (_i, (_h,)),
    "FPDFText_GetText": (_i, (_h, _i, _i, _h)),
    "FPDFText_GetUnicode": (ctypes.c_uint, (_h, _i)),
    "FPDFText_IsGenerated": (_i, (_h, _i)),
    "FPDFText_GetTextObject": (_h, (_h, _i)),
    "FPDFText_GetLooseCharBox": (_i, (_h, _i, _h)),
    "FPDFBookmark_GetFirstChild": (_h, (_h, _h)),
    "FPDFBookmark_GetNextSibling": (_h, (_h, _h)),
    "FPDFBookmark_GetTitle": (ctypes.c_ulong, (_h, _h, ctypes.c_ulong)),
    "FPDFPage_GetAnnotCount": (_i, (_h,)),
    "FPDFPage_GetAnnot": (_h, (_h, _i)),
    "FPDFPage_CloseAnnot": (None, (_h,)),
    "FPDFAnnot_GetSubtype": (_i, (_h,)),
    "FPDFAnnot_GetRect": (_i, (_h, _h)),
    "FPDFAnnot_GetFlags": (_i, (_h,)),
    "FPDFAnnot_GetStringValue": (ctypes.c_ulong, (_h, ctypes.c_char_p, _h, ctypes.c_ulong)),
    "FPDFAnnot_GetFormFieldType": (_i, (_h, _h)),
    "FPDFAnnot_GetFormFieldValue": (ctypes.c_ulong, (_h, _h, _h, ctypes.c_ulong)),
    "FPDFDOC_InitFormFillEnvironment": (_h, (_h, _h)),
    "FPDFDOC_ExitFormFillEnvironment": (None, (_h,)),
    "FPDF_GetFormType": (_i, (_h,)),
    "FPDFImageObj_GetImagePixelSize": (_i, (_h, _h, _h)),
    "FPDF_GetPageWidthF": (_f, (_h,)),
    "FPDF_GetPageHeightF": (_f, (_h,)),
    "FPDFBitmap_CreateEx": (_h, (_i, _i, _i, _h, _i)),
    "FPDFBitmap_FillRect": (_i, (_h, _i, _i, _i, _i, ctypes.c_ulong)),
    "FPDFBitmap_Destroy": (None, (_h,)),
    "FPDF_RenderPageBitmap": (None, (_h, _h, _i, _i, _i, _i, _i, _i)),
}
# What takes long enough for other threads to work meanwhile; to let them costs as much as a short call itself.
_LONG = {
    "FPDF_LoadMemDocument", "FPDF_CloseDocument", "FPDF_LoadPage", "FPDF_ClosePage", "FPDFText_LoadPage",
    "FPDFDOC_InitFormFillEnvironment", "FPDF_RenderPageBitmap",
}  # fmt: skip
# What is asked for each letter. Arguments go as they are, which saves half of the time: handles as `address` makes them.
_BARE = {"FPDFText_IsGenerated", "FPDFText_GetTextObject", "FPDFText_GetLooseCharBox"}


class Library:
    """The functions of PDFium under their own names, and room for what they give back.

    `numbers` are six floats with their `at` addresses: bounds (left, bottom, right, top) or a matrix. `boxes` are `ROOM`
    times four floats with the addresses of each four.
    """

    def __init__(self) -> None:
        import pypdfium2_raw  # type: ignore[import-untyped]

        pypdfium2_raw.FPDF_InitLibrary()
        self.raw = pypdfium2_raw
        self.numbers: Any = array("f", [0.0] * 6)  # an array of ctypes takes its time for each item
        start = self.numbers.buffer_info()[0]
        self.at = tuple(start + 4 * i for i in range(6))
        self.boxes: Any = array("f", bytes(16 * ROOM))
        start = self.boxes.buffer_info()[0]
        self.boxes_at = tuple(address(start + 16 * i) for i in range(ROOM))
        self.flags = (ctypes.c_int * 2)()
        self.flags_at = (ctypes.addressof(self.flags), ctypes.addressof(self.flags) + 4)

    def __getattr__(self, name: str) -> Any:
        result, arguments = _SIGNATURES[name]
        place = ctypes.cast(getattr(self.raw, name), ctypes.c_void_p).value
        kind: Any = ctypes.CFUNCTYPE if name in _LONG else ctypes.PYFUNCTYPE
        function = kind(result, *(() if name in _BARE else arguments))(place or 0)
        setattr(self, name, function)
        return function

    def wide(self, function: Any, *arguments: Any, most: int = 1 << 20) -> str:
        """The UTF-16 text that a function of the family "…, buffer, length → length" gives."""
        length = function(*arguments, None, 0)
        if not 2 < length <= most:
            return ""
        room = ctypes.create_string_buffer(length)
        function(*arguments, ctypes.addressof(room), length)
        return room.raw[: length - 2].decode("utf-16-le", "replace")


def address(place: int) -> Any:
    """A handle, or a place in memory, ready to be handed to PDFium."""
    return ctypes.c_void_p.from_param(place)


@cache
def library() -> Library:
    """PDFium, loaded on first use."""
    return Library()
