"""A title that stands in the running header without a label: the header's one cell that is neither office, code nor date."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import pairwise

from qmslint.model import Cell, Document, Location, Paragraph, Sighting, Table
from qmslint.understand.cover.cells import is_coded, is_words, may_be_title, names_no_house
from qmslint.understand.cover.cover_title import is_kind
from qmslint.understand.text.codes import UPPER, find_codes
from qmslint.understand.text.labels import field_of, pairs_in_line
from qmslint.understand.text.title_case import bare_title
from qmslint.understand.text.words import key, squeeze

__all__ = ["header_code", "header_title", "title_beside_code", "title_beside_kind", "title_called"]

_LETTER_CODE = re.compile(rf"(?:QT|QTNB|QTr|QTQL|SOP|HD|TTQT|QP|WI)[-._/][{UPPER}][{UPPER}\d]*(?:[-._][{UPPER}\d]+)*")


_OPENING = 20  # paragraphs of the body among which the title may be repeated


def _cells(document: Document) -> Iterator[tuple[Cell, Paragraph]]:
    for story in document.headers:
        if story.part != "header":
            continue
        for block in story.blocks:
            if isinstance(block, Table):
                for cell in block.cells():
                    if own := cell.paragraphs:
                        yield cell, own[0]


def _top_cells(document: Document) -> Iterator[tuple[Cell, Paragraph]]:
    """The cells of the running header of a print that has one page: the first table of its body, if it states a code."""
    top = document.blocks[0] if document.blocks else None
    if any(story.part == "header" for story in document.headers) or not isinstance(top, Table) or len(top.grid) > 3:
        return
    cells = [(cell, cell.paragraphs) for cell in top.cells()]
    if any(field == "code" for _, lines in cells for line in lines for field, _ in pairs_in_line(line.text)):
        yield from ((cell, lines[0]) for cell, lines in cells if lines)


def header_title(document: Document) -> Sighting | None:
    """The title in a header table that names no kind of document ("QUY TRÌNH") above it, None if no cell looks like one.

    A cell that the body repeats at its beginning is the title before any other."""
    best: tuple[int, str, Location] | None = None
    opening = {key(p.text) for p, _ in zip(document.paragraphs(), range(_OPENING), strict=False)}
    for cell, first in list(_cells(document)) or _top_cells(document):
        text = squeeze(cell.text)
        if not may_be_title(text):
            continue
        wide = cell.columns * 10 + len(text.split()) + _REPEATED * (key(text) in opening)
        if best is None or wide > best[0]:
            best = (wide, text, first.place)
    if (between := _between(document)) is not None and (best is None or best[0] < _REPEATED):
        best = (0, squeeze(between[0].text), between[1].place)
    if best is None:
        left = [(cell, first) for cell, first in _cells(document) if is_words(cell) and names_no_house(cell)]
        best = (0, squeeze(left[0][0].text), left[0][1].place) if len(left) == 1 else None
    return Sighting("title", best[1], best[1], "header", best[2]) if best is not None else None


_REPEATED = 100  # what it weighs that the body repeats a cell


def _between(document: Document) -> tuple[Cell, Paragraph] | None:
    """The cell of two words between the house and the code in the header's row of three: too short to be told by itself."""
    rows: dict[int, list[tuple[Cell, Paragraph]]] = {}
    for cell, first in _cells(document):
        rows.setdefault(cell.row, []).append((cell, first))
    for row in rows.values():
        if len(row) == 3 and is_coded(row[2][0]) and is_words(row[1][0]) and names_no_house(row[1][0]):
            return row[1] if not may_be_title(squeeze(row[1][0].text)) else None
    return None


def title_beside_code(document: Document, tables: Container[int | None]) -> Sighting | None:
    """The title in a table of the first page laid out like a header: office, title and code side by side in one row."""
    for block in document.blocks[:3]:
        if not isinstance(block, Table) or block.number not in tables:
            continue
        for row in block.grid[1:6]:  # below the row of the house
            if len({id(c) for c in row}) == 2 and _names_code(row[-1]) and _may_stand_before_code(row[0]):
                text = squeeze(row[0].text)
                return Sighting("title", text, text, "cover", row[0].paragraphs[0].place)
        if len(block.grid) > 2:
            continue
        cells = list({id(c): c for row in block.grid for c in row}.values())
        for cell in cells:
            title = _behind_code(squeeze(cell.text))
            if title and (own := cell.paragraphs):
                return Sighting("title", bare_title(title), squeeze(cell.text), "cover", own[0].place)
        if len(block.grid[0]) < 3:
            continue
        told = [c for c in cells if not pairs_in_line(c.text.partition("\n")[0]) and may_be_title(squeeze(c.text))]
        told = [a for a, b in pairwise(block.grid[0]) if a.column == 2 and is_coded(b) and is_words(a)] or told
        for cell in told if len(told) == 1 else ():
            if own := cell.paragraphs:
                return Sighting("title", squeeze(cell.text), squeeze(cell.text), "cover", own[0].place)
    return None


def _names_code(cell: Cell) -> bool:
    return any(field == "code" for field, _ in pairs_in_line(cell.text))


def _may_stand_before_code(cell: Cell) -> bool:
    """Whether a cell holds words alone, no label and no house: "Falls – what to do" before "Ref: OCH/CL/012"."""
    text = squeeze(cell.text)
    plain = 7 < len(text) < 100 and " " in text and not any(map(str.isdigit, text)) and ":" not in text
    return plain and not is_kind(text) and field_of(text) is None and names_no_house(cell)


def _behind_code(text: str) -> str:
    """The title in a cell that begins with the document's code: "SSOP 2: AN TOÀN CỦA NƯỚC ĐÁ"; "" in any other."""
    code = next(iter(find_codes(text)), None) if len(text) < 150 else None
    behind = _LED.match(text, code.end) if code is not None and not code.start else None
    return text[behind.end() :] if behind is not None and len(text) - behind.end() > 5 else ""


_LED = re.compile(r"\s?[:–—]\s+(?=[^\W\d_]{2})")


def title_beside_kind(document: Document, tables: Container[int | None]) -> Sighting | None:
    """The title beside the word for the kind of document in a table of control data: "Procedure | Return of Goods"."""
    for block in document.blocks[:5]:
        if not isinstance(block, Table) or block.number not in tables:
            continue
        for row in block.grid[:4]:
            cells = list({id(c): c for c in row}.values())
            for cell, beside in pairwise(cells):
                text = squeeze(beside.text)
                if is_kind(cell.text) and may_be_title(text) and (own := beside.paragraphs):
                    return Sighting("title", text, text, "cover", own[0].place)
    return None


def title_called(document: Document, tables: Container[int | None]) -> Sighting | None:
    """The title behind a label that elsewhere names a person ("Tên: …"), in one of these tables of control data."""
    for paragraph, _ in zip(document.paragraphs(), range(_OPENING), strict=False):
        m = _CALLED.match(paragraph.text) if paragraph.place.table in tables else None
        if m is not None and len(m[1].split()) > 2 and not pairs_in_line(m[1]):
            return Sighting("title", squeeze(m[1]), squeeze(m[1]), "cover", paragraph.place)
    return None


_CALLED = re.compile(r"\s*(?:Tên|TÊN|Name|Nội dung|Re|V/v)\s*:\s*(\S.{8,200})$")


def header_code(document: Document) -> Sighting | None:
    """A code made of letters only ("QT-ĐGNB") that fills a cell of the header."""
    for cell, first in _cells(document):
        text = squeeze(cell.text)
        if _LETTER_CODE.fullmatch(text):
            return Sighting("code", text, text, "header", first.place)
    return None
