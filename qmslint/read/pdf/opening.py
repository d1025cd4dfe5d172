"""Opening a PDF: passwords, a second chance for damaged files, and what the file says about the whole document."""

from __future__ import annotations

import ctypes
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager

from qmslint.read.errors import UnreadableDocument
from qmslint.read.normalise import clean
from qmslint.read.pdf.library import Library

__all__ = ["opened", "outline_of", "properties_of", "quiet", "without_file_name"]

WRONG_PASSWORD = 4  # PDFium's error number
MOST_BOOKMARKS = 5000
_PROPERTIES = {
    "Title": "title",
    "Subject": "subject",
    "Author": "creator",
    "Keywords": "keywords",
    "Creator": "Application",
}
_FILE_NAME = re.compile(
    r"^(?:Microsoft (?:Word|Excel|PowerPoint) - |file:|about:|https?:|untitled$|\(?(?:anonymous|unspecified)\)?$|document\d*$)"
    r"|\.(?:docx?|dotx?|rtf|odt|pdf|html?|xlsx?|tmp)$",
    re.IGNORECASE,
)


@contextmanager
def opened(lib: Library, data: bytes, passwords: tuple[str, ...]) -> Iterator[int]:
    """An open document. Raises `UnreadableDocument` for one that needs a password or is beyond repair."""
    handle, kept = _open(lib, data, passwords), data
    if not handle:
        kept = _mended(data)
        handle = _open(lib, kept, passwords) if kept else 0
        if not handle:
            raise UnreadableDocument("damaged", "no page tree can be found in it", "pdf")
    try:
        if lib.FPDF_GetPageCount(handle) < 1:
            raise UnreadableDocument("damaged", "it has no pages", "pdf")
        yield handle
    finally:
        lib.FPDF_CloseDocument(handle)
        del kept


def _open(lib: Library, data: bytes, passwords: tuple[str, ...]) -> int:
    place = ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p)
    for password in (None, *passwords):
        said = None if password is None else password.encode()
        handle: int = lib.FPDF_LoadMemDocument(place, len(data), said) or 0
        if handle:
            return handle
        if lib.FPDF_GetLastError() != WRONG_PASSWORD:
            return 0
    raise UnreadableDocument("encrypted", "it opens only with a password", "pdf")


@contextmanager
def quiet(name: str) -> Iterator[None]:
    """Keep a library from telling on standard error what it met in a damaged file."""
    import logging
    import warnings

    logger = logging.getLogger(name)
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)


def _mended(data: bytes) -> bytes:
    """The document with its cross-reference table made anew, empty where that cannot be done."""
    try:
        import pikepdf
    except ImportError:
        return b""
    room = io.BytesIO()
    try:
        with quiet("pikepdf"), pikepdf.open(io.BytesIO(data)) as pdf:
            pdf.save(room)
    except pikepdf.PasswordError:
        raise UnreadableDocument("encrypted", "it opens only with a password", "pdf") from None
    except (pikepdf.PdfError, pikepdf.DataDecodingError, OSError, ValueError, RuntimeError, RecursionError):
        return b""
    return room.getvalue()


def properties_of(lib: Library, handle: int) -> dict[str, str]:
    found = {}
    for key, name in _PROPERTIES.items():
        text = clean(lib.wide(lib.FPDF_GetMetaText, handle, key.encode(), most=1 << 14)).strip()
        if text:
            found[name] = text
    return without_file_name(found)


def without_file_name(properties: dict[str, str]) -> dict[str, str]:
    """Properties without a title that a program put in where nobody gave one: mostly the name of the file."""
    return {k: text for k, text in properties.items() if k != "title" or not _FILE_NAME.search(text)}


def outline_of(lib: Library, handle: int) -> dict[str, int]:
    """The titles of bookmarks, folded, with their levels from 1."""
    found: dict[str, int] = {}
    seen: set[int] = set()
    stack = [(lib.FPDFBookmark_GetFirstChild(handle, None) or 0, 1)]
    while stack:
        mark, level = stack.pop()
        if not mark or mark in seen or len(seen) > MOST_BOOKMARKS or level > 9:
            continue
        seen.add(mark)
        title = clean(lib.wide(lib.FPDFBookmark_GetTitle, mark, most=1 << 12)).strip().casefold()
        found.setdefault(title, level)
        stack.append((lib.FPDFBookmark_GetNextSibling(handle, mark) or 0, level))
        stack.append((lib.FPDFBookmark_GetFirstChild(handle, mark) or 0, level + 1))
    return found
