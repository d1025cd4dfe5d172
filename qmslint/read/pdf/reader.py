"""The reading of one PDF from its bytes to its `Document`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qmslint.model import Document, Location, Paragraph
from qmslint.read.digest import sha256
from qmslint.read.normalise import clean
from qmslint.read.pdf.document import Builder, body_of, columns_of, in_order
from qmslint.read.pdf.flow import Flow, flow_of, habits_of
from qmslint.read.pdf.library import LOCK, Library, library
from qmslint.read.pdf.lines import Line, lines_of
from qmslint.read.pdf.opening import opened, outline_of, properties_of
from qmslint.read.pdf.page import Sheet
from qmslint.read.pdf.paragraphs import Column, Para
from qmslint.read.pdf.running import bands
from qmslint.read.pdf.sheets import sheets
from qmslint.read.pdf.tables import RawTable
from qmslint.read.pdf.unread import unread
from qmslint.read.pdf.wording import Words

__all__ = ["read"]


def read(
    data: bytes, name: str, engine: str, passwords: tuple[str, ...], look: Callable[[Library, int, Sheet], Sheet] | None
) -> Document:
    """See `qmslint.read.pdf.read`."""
    if engine == "plumber":
        from qmslint.read.pdf import plumber

        pages, properties = plumber.pages_of(data, passwords)
        return assembled(pages, name, sha256(data), properties, {})
    with LOCK:
        lib = library()
        with opened(lib, data, passwords) as handle:
            properties = properties_of(lib, handle)
            outline = outline_of(lib, handle)
            pages = list(sheets(lib, handle, look))
    return assembled(pages, name, sha256(data), properties, outline)


def assembled(
    pages: list[Sheet], name: str, digest: str, properties: dict[str, str], outline: dict[str, int]
) -> Document:
    """The document of these pages. Empties the list as it goes: a document may have thousands."""
    lined = [(sheet.number, sheet.height, lines_of(sheet.runs, sheet.number)) for sheet in pages]
    habits = habits_of(lines for _, _, lines in lined)
    found = bands(lined)
    del lined
    fonts = {run.font for sheet in pages for run in sheet.runs}
    not_read, turned = unread(pages, found), _turned(pages)
    count, recognised = len(pages), any(sheet.recognised for sheet in pages)
    pages.reverse()
    flows = [flow_of(pages.pop(), band, habits) for band in found]
    words = Words()
    for flow in flows:
        words.learn(_lines(flow))
    columns = columns_of(flows, habits)
    body, stories = body_of(flows, columns), _stories(flows, columns)
    del flows
    builder = Builder(fonts, outline, words)
    if builder.legacy is not None:
        builder.weigh(para for _, items in stories for para in _paras(items))
        builder.weigh(_paras(body))
        builder.legacy.decide()
    blocks = builder.blocks(_emptied(body))
    for text, page in turned:
        place = Location("textbox", page=page, page_exact=True, index=builder.index)
        blocks.append(Paragraph(builder.index, text, place))
        builder.index += 1
    headers = tuple(builder.story(part, items, 1) for (part, _), items in stories)
    return Document(
        name, "pdf", digest, tuple(blocks), headers, properties=properties, not_read=tuple(not_read),
        encodings=builder.encodings(), pages=count, ocr=recognised,
    )  # fmt: skip


def _lines(flow: Flow) -> Iterator[Line]:
    """The lines of a page, each of one cell or one column."""
    for part in (*flow.header, *flow.body, *flow.footer):
        if isinstance(part, RawTable):
            for para in _paras([part]):
                yield from para.lines
        else:
            for row in part.rows:
                yield from row


def _emptied(items: list[Para | RawTable]) -> Iterator[Para | RawTable]:
    """The items of a list, each let go when the next one is asked for."""
    items.reverse()
    while items:
        yield items.pop()


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
    """The running headers and footers that differ in their words, each from its first page: (part, page), content."""
    found = []
    seen: set[tuple[str, str]] = set()
    for flow in flows:
        column = columns.get(round(flow.width)) or Column(0.0, flow.width)
        for part, held in (("header", flow.header), ("footer", flow.footer)):
            if not held:
                continue
            items = in_order(held, column)
            words = " ".join(line.text for para in _paras(items) for line in para.lines)
            key = (part, "".join("#" if c.isdecimal() else c for c in words))
            if key not in seen:
                seen.add(key)
                found.append(((part, flow.page), items))
    return found
