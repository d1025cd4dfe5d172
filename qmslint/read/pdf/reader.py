"""The reading of one PDF from its bytes to its `Document`."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from qmslint.model import Document, Location, NotRead, Paragraph, Story
from qmslint.read.digest import sha256
from qmslint.read.errors import UnreadableDocument
from qmslint.read.normalise import clean
from qmslint.read.pdf.document import Builder, _in_order, body_of, columns_of
from qmslint.read.pdf.flow import Flow, flow_of, habits_of
from qmslint.read.pdf.library import LOCK, Library, library
from qmslint.read.pdf.lines import lines_of
from qmslint.read.pdf.page import Font, Sheet
from qmslint.read.pdf.paragraphs import Column, Para
from qmslint.read.pdf.running import bands
from qmslint.read.pdf.sheets import sheets
from qmslint.read.pdf.tables import RawTable
from qmslint.read.pdf.unread import unread
from qmslint.read.pdf.wording import Words

__all__ = ["read"]

_PROPERTIES = {
    "Title": "title",
    "Subject": "subject",
    "Author": "creator",
    "Keywords": "keywords",
    "Creator": "Application",
}


def read(
    data: bytes, name: str, engine: str, passwords: tuple[str, ...], look: Callable[[Library, int, Sheet], Sheet] | None
) -> Document:
    """See `qmslint.read.pdf.read`."""
    with LOCK:
        lib = library()
        with _opened(lib, data, passwords) as handle:
            properties = _properties(lib, handle)
            outline = _outline(lib, handle)
            pages = list(sheets(lib, handle, look))
    return assembled(pages, name, sha256(data), properties, outline)


def assembled(
    pages: list[Sheet], name: str, digest: str, properties: dict[str, str], outline: dict[str, int]
) -> Document:
    """The document of these pages."""
    lined = [(sheet.number, sheet.height, lines_of(sheet.runs, sheet.number)) for sheet in pages]
    habits = habits_of(lines for _, _, lines in lined)
    found = bands(lined)
    fonts = {run.font for sheet in pages for run in sheet.runs}
    not_read = unread(pages, found)
    turned = _turned(pages)
    flows = [flow_of(sheet, band, habits) for sheet, band in zip(pages, found, strict=True)]
    columns = columns_of(flows, habits)
    body = body_of(flows, columns)
    stories = _stories(flows, columns)
    words = Words()
    for _, _, lines in lined:
        words.learn(lines)
    builder = Builder(fonts, outline, words)
    builder.weigh(para for _, items in stories for para in _paras(items))
    builder.weigh(_paras(body))
    if builder.legacy is not None:
        builder.legacy.decide()
    blocks = builder.blocks(body)
    for text, page in turned:
        place = Location("textbox", page=page, page_exact=True, index=builder.index)
        blocks.append(Paragraph(builder.index, text, place))
        builder.index += 1
    headers = tuple(_counted(builder.story(part, items, 1), page) for (part, page), items in stories)
    return Document(
        name, "pdf", digest, tuple(blocks), headers, properties=properties, not_read=tuple(not_read),
        encodings=builder.encodings(), pages=len(pages), ocr=any(sheet.recognised for sheet in pages),
    )  # fmt: skip


def _paras(items: list[Para | RawTable]) -> Iterator[Para]:
    for item in items:
        if isinstance(item, Para):
            yield item
        else:
            for piece in item.pieces:
                yield from _paras(piece.items)


def _turned(pages: list[Sheet]) -> list[tuple[str, int]]:
    """Texts at an angle, each once."""
    found: dict[str, int] = {}
    for sheet in pages:
        for text in sheet.turned:
            found.setdefault(clean(text).strip(), sheet.number)
    return [(text, page) for text, page in found.items() if text]


def _stories(flows: list[Flow], columns: dict[int, Column]) -> list[tuple[tuple[str, int], list[Para | RawTable]]]:
    """The running headers and footers that differ in their words, each from its first page."""
    import re

    found = []
    seen: set[tuple[str, str]] = set()
    for flow in flows:
        column = columns.get(round(flow.width)) or Column(0.0, flow.width)
        for part, held in (("header", flow.header), ("footer", flow.footer)):
            if not held:
                continue
            items = _in_order(held, column)
            words = " ".join(line.text for para in _paras(items) for line in para.lines)
            key = (part, re.sub(r"\d+", "#", words))
            if key not in seen:
                seen.add(key)
                found.append(((part, flow.page), items))
    return found


def _counted(story: Story, page: int) -> Story:
    return story


@contextmanager
def _opened(lib: Library, data: bytes, passwords: tuple[str, ...]) -> Iterator[int]:
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
    place = ctypes.cast(data, ctypes.c_void_p)
    for password in (None, *passwords):
        said = None if password is None else password.encode()
        handle: int = lib.FPDF_LoadMemDocument(place, len(data), said) or 0
        if handle:
            return handle
        if lib.FPDF_GetLastError() != 4:
            return 0
    raise UnreadableDocument("encrypted", "it opens only with a password", "pdf")


def _mended(data: bytes) -> bytes:
    """The document with its cross-reference table made anew, empty where that cannot be done."""
    try:
        import io

        import pikepdf

        room = io.BytesIO()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            pdf.save(room)
        return room.getvalue()
    except ImportError:
        return b""
    except Exception as error:
        if type(error).__name__ == "PasswordError":
            raise UnreadableDocument("encrypted", "it opens only with a password", "pdf") from None
        return b""


def _properties(lib: Library, handle: int) -> dict[str, str]:
    found = {}
    for key, name in _PROPERTIES.items():
        text = clean(lib.wide(lib.FPDF_GetMetaText, handle, key.encode(), most=1 << 14)).strip()
        if text:
            found[name] = text
    return found


def _outline(lib: Library, handle: int) -> dict[str, int]:
    """The titles of bookmarks, folded, with their levels from 1."""
    found: dict[str, int] = {}
    seen: set[int] = set()
    stack = [(lib.FPDFBookmark_GetFirstChild(handle, None) or 0, 1)]
    while stack:
        mark, level = stack.pop()
        if not mark or mark in seen or len(seen) > 5000 or level > 9:
            continue
        seen.add(mark)
        title = clean(lib.wide(lib.FPDFBookmark_GetTitle, mark, most=1 << 12)).strip().casefold()
        found.setdefault(title, level)
        stack.append((lib.FPDFBookmark_GetNextSibling(handle, mark) or 0, level))
        stack.append((lib.FPDFBookmark_GetFirstChild(handle, mark) or 0, level + 1))
    return found


_ = (NotRead, Font)
