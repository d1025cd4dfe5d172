"""Frames: tables that only set out a page – a box round tables and lines, as covers often have, or the whole page in the cells
of a layout, as web pages and their copies have."""

from __future__ import annotations

from collections.abc import Iterable

from qmslint.model import Block, Cell, Document, Table

__all__ = ["out_of_frames"]

_PAGE = 12  # paragraphs in one cell: no box holds that many


def out_of_frames(document: Document) -> Document:
    """The document with what stands in frames as blocks of its own; the same one if it has none."""
    if not any(isinstance(block, Table) and _framed(block) for block in document.blocks):
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
            found.append(block)
    return found


def _freed(block: Block) -> Block:
    """A paragraph of a frame as one that stands in no table."""
    if isinstance(block, Table):
        return block
    return block._replace(place=block.place._replace(table=None, row=None, column=None))


def _framed(table: Table) -> list[Cell]:
    """The cells of a table that has one filled cell a row, if one of them holds tables or a page of text; else none."""
    found: list[Cell] = []
    for row in table.grid:
        filled = [cell for c, cell in enumerate(row, 1) if cell.text and cell.column == c]
        if len(filled) > 1 or (filled and filled[0].rows > 1):
            return []
        found += filled
    return found if any(len(cell.blocks) > _PAGE or cell.tables for cell in found) else []
