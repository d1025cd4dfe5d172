"""Frames: a table of one cell that only draws a box round the tables and lines of a page, as covers often have."""

from __future__ import annotations

from qmslint.model import Block, Document, Table

__all__ = ["out_of_frames"]


def out_of_frames(document: Document) -> Document:
    """The document with what stands in frames as blocks of its own; the same one if it has none."""
    if not any(isinstance(block, Table) and _frames(block) for block in document.blocks):
        return document
    return document._replace(blocks=tuple(_opened(document.blocks)))


def _opened(blocks: tuple[Block, ...]) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Table) and _frames(block):
            found += _opened(block.grid[0][0].blocks)
        else:
            found.append(block)
    return found


def _frames(table: Table) -> bool:
    """Whether a table is one cell that holds tables."""
    if len(table.grid) != 1:
        return False
    first = table.grid[0][0]
    return first.columns == len(table.grid[0]) and bool(first.tables)
