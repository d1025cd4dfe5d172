"""Frames: tables that only set out a page – a box round tables and lines, as covers often have; the whole page in the cells
of a layout, as web pages and their copies have; a heading's number beside its words, as programs that rebuild a print draw it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from qmslint.model import Block, Cell, Document, Table

__all__ = ["out_of_frames"]

_PAGE = 12  # paragraphs in one cell: no box holds that many
_ROWS = 3  # of numbers beside words: a table of papers or steps has more, or a head
_NUMBER = re.compile(
    r"(?:CHƯƠNG|Chương|PHẦN|Phần|MỤC|Mục|Điều)\s+(?:[IVX]+|\d{1,2})[.:]?|(?:[IVX]+|(?:\d{1,2}\.)*\d{1,2}|[a-zđ])[.)]"
)


def out_of_frames(document: Document) -> Document:
    """The document with what stands in frames as blocks of its own; the same one if it has none."""
    if not any(isinstance(block, Table) and (_framed(block) or _numbered(block)) for block in document.blocks):
        return document
    return document._replace(blocks=tuple(_opened(document.blocks)))


def _opened(blocks: Iterable[Block]) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        cells = _framed(block) if isinstance(block, Table) else ()
        if cells:
            for cell in cells:
                found += [_freed(inner) for inner in _opened(cell.blocks)]
        else:
            found += (isinstance(block, Table) and _numbered(block)) or [block]
    return found


def _freed(block: Block) -> Block:
    """A paragraph of a frame as one that stands in no table."""
    if isinstance(block, Table):
        return block
    return block._replace(place=block.place._replace(table=None, row=None, column=None))


def _numbered(table: Table) -> list[Block]:
    """The lines of a small table that sets each heading's number beside its words; none for another table."""
    found: list[Block] = []
    if not 0 < len(table.grid) <= _ROWS or len(table.grid[0]) > _ROWS:
        return found
    for r, row in enumerate(table.grid, 1):
        filled = [cell for c, cell in enumerate(row, 1) if cell.text and (cell.row, cell.column) == (r, c)]
        if len(filled) != 2 or not _NUMBER.fullmatch(filled[0].text) or filled[1].tables:
            return []
        number = filled[0].text + " "
        first, *more = filled[1].paragraphs or (None,)
        if first is None:
            return []
        lead = len(number) + first.bold_lead if first.bold_lead else 0
        found.append(_freed(first._replace(text=number + first.printed, number="", bold_lead=lead)))
        found += map(_freed, more)
    return found


def _framed(table: Table) -> list[Cell]:
    """The cells of a table that has one filled cell a row, if one of them holds tables or a page of text; else none."""
    found: list[Cell] = []
    for row in table.grid:
        filled = [cell for c, cell in enumerate(row, 1) if cell.text and cell.column == c]
        if len(filled) > 1 or (filled and filled[0].rows > 1):
            return []
        found += filled
    return found if any(len(cell.blocks) > _PAGE or cell.tables for cell in found) else []
