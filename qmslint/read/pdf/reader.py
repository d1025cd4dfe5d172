"""The reading of one PDF from its bytes to its `Document`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from qmslint.model import Block, Document, Location, NotRead, Paragraph, Revision, iter_paragraphs
from qmslint.read.digest import sha256
from qmslint.read.normalise import clean
from qmslint.read.pdf.document import Builder, body_of, columns_of, in_order
from qmslint.read.pdf.flow import Flow, flow_of, habits_of
from qmslint.read.pdf.library import LOCK, Library, library
from qmslint.read.pdf.lines import Line, lines_of
from qmslint.read.pdf.opening import opened, outline_of, properties_of
from qmslint.read.pdf.page import Font, Sheet
from qmslint.read.pdf.pages import Again, Pages
from qmslint.read.pdf.paragraphs import Column, Para
from qmslint.read.pdf.running import Running
from qmslint.read.pdf.setting import pages_of
from qmslint.read.pdf.sheets import sheets
from qmslint.read.pdf.tables import RawTable
from qmslint.read.pdf.typeset import Typeset
from qmslint.read.pdf.unread import Glance, glance, unread
from qmslint.read.pdf.wording import Words

__all__ = ["read"]


def read(
    data: bytes, name: str, engine: str, passwords: tuple[str, ...], look: Callable[[Library, int, Sheet], Sheet] | None
) -> Document:
    """See `qmslint.read.pdf.read`."""
    if engine == "plumber":
        from qmslint.read.pdf import plumber

        sheets_read, properties = plumber.pages_of(data, passwords)
        return assembled(pages_of(sheets_read), name, sha256(data), properties, {})
    with LOCK:
        lib = library()
        with opened(lib, data, passwords) as handle:
            properties = properties_of(lib, handle)
            outline = outline_of(lib, handle)
            pages = pages_of(sheets(lib, handle, look))
    return assembled(pages, name, sha256(data), properties, outline)


def assembled(pages: Pages, name: str, digest: str, properties: dict[str, str], outline: dict[str, int]) -> Document:
    """The document of these pages."""
    fonts: set[Font] = set()
    glances: list[Glance] = []
    struck: list[tuple[str, int]] = []  # texts that a line goes through, with their pages
    turned: dict[str, int] = {}  # texts at an angle, each once, with their first pages
    running = Running(len(pages))

    def looked_at() -> Iterator[list[Line]]:
        for sheet in pages:
            fonts.update([run.font for run in sheet.runs])
            glances.append(glance(sheet))
            struck.extend((text, sheet.number) for text in sheet.struck)
            for text in sheet.turned:
                turned.setdefault(clean(text).strip(), sheet.number)
            lines = lines_of(sheet.runs, sheet.number)
            running.add(len(glances), sheet.height, lines)
            yield lines

    habits = habits_of(looked_at())
    found = running.bands()
    not_read = unread(glances, found)
    typeset = Typeset()
    flows = Again(pages, lambda sheet, i: [flow_of(*part, habits) for part in typeset.parts(sheet, found[i])])
    words = Words()
    doubtful: list[int] = []
    columns = columns_of(_learned(flows, words, doubtful), habits)
    if doubtful:
        not_read += [NotRead("table", Location(page=page, page_exact=True), f"page {page}") for page in doubtful]
    builder = Builder(fonts, outline, words)
    if builder.legacy is not None:
        held = Stories(columns)
        builder.weigh(_paras(body_of(held.passing(flows), columns)))
        builder.weigh(para for _, items in held.found for para in _paras(items))
        builder.legacy.decide()
    stories = Stories(columns)
    blocks = builder.blocks(body_of(stories.passing(flows), columns))
    for text, page in turned.items():
        if text:
            place = Location("textbox", page=page, page_exact=True, index=builder.index)
            blocks.append(Paragraph(builder.index, text, place))
            builder.index += 1
    headers = tuple(builder.story(part, items, 1) for part, items in stories.found)
    return Document(
        name, "pdf", digest, tuple(blocks), headers, revisions=_deleted(struck, blocks), properties=properties,
        not_read=tuple(not_read),
        encodings=builder.encodings(), pages=len(pages), ocr=any(page.recognised for page in glances),
    )  # fmt: skip


def _deleted(struck: list[tuple[str, int]], blocks: list[Block]) -> tuple[Revision, ...]:
    """What is printed as deleted, at the first paragraph of its page."""
    if not struck:
        return ()
    first: dict[int | None, int] = {}
    for para in iter_paragraphs(tuple(blocks)):
        first.setdefault(para.place.page, para.index)
    return tuple(Revision("delete", "", None, clean(text), first.get(page, 0)) for text, page in struck)


def _learned(flows: Iterable[Flow], words: Words, doubtful: list[int]) -> Iterator[Flow]:
    """The same, their words taken, and the numbers of those that are doubtful."""
    for flow in flows:
        if flow.doubtful and flow.page not in doubtful[-1:]:
            doubtful.append(flow.page)
        words.learn(_lines(flow))
        yield flow


def _lines(flow: Flow) -> Iterator[Line]:
    """The lines of a page, each of one cell or one column."""
    for part in (*flow.header, *flow.body, *flow.footer):
        if isinstance(part, RawTable):
            for para in _paras([part]):
                yield from para.lines
        else:
            for row in part.rows:
                yield from row


def _paras(items: Iterable[Para | RawTable]) -> Iterator[Para]:
    for item in items:
        if isinstance(item, Para):
            yield item
        else:
            for piece in item.pieces:
                yield from _paras(piece.items)


class Stories:
    """The running headers and footers that differ in their words, each from its first page: (part, content)."""

    def __init__(self, columns: dict[int, Column]) -> None:
        self.found: list[tuple[str, list[Para | RawTable]]] = []
        self._columns = columns
        self._seen: set[tuple[str, str]] = set()

    def passing(self, flows: Iterable[Flow]) -> Iterator[Flow]:
        """The same pages, their headers and footers taken."""
        for flow in flows:
            column = self._columns.get(round(flow.width)) or Column(0.0, flow.width)
            for part, held in (("header", flow.header), ("footer", flow.footer)):
                if held:
                    self._take(part, in_order(held, column))
            yield flow

    def _take(self, part: str, items: list[Para | RawTable]) -> None:
        words = " ".join(line.text for para in _paras(items) for line in para.lines)
        key = (part, "".join("#" if c.isdecimal() else c for c in words))
        if key not in self._seen:
            self._seen.add(key)
            self.found.append((part, items))
