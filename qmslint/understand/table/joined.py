"""Tables that follow each other with nothing between, a row each: one table in print, as programs that rebuild tables from
a page, or write them row by row, leave it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qmslint.model import Block, Cell, Document, Table

__all__ = ["with_joined_tables"]

_FEWEST = 3  # tables of one row: two may be a letterhead and what follows


def with_joined_tables(document: Document) -> Document:
    """The document with each run of such tables as one; the same document if it has none."""
    blocks = document.blocks
    pairs = pairwise(blocks)
    if not any(isinstance(a, Table) and isinstance(b, Table) and len(a.grid) == 1 for a, b in pairs):
        return document
    return document._replace(blocks=tuple(_joined(blocks)))


def _joined(blocks: Sequence[Block]) -> Iterator[Block]:
    i = 0
    while i < len(blocks):
        run = _run(blocks, i)
        if len(run) < _FEWEST:
            yield blocks[i]
            i += 1
        else:
            yield _one(run)
            i += len(run)


def _run(blocks: Sequence[Block], at: int) -> list[Table]:
    """The tables of one row and one width from `at` on."""
    run: list[Table] = []
    for block in blocks[at:]:
        if not isinstance(block, Table) or len(block.grid) != 1:
            break
        if run and len(block.grid[0]) != len(run[0].grid[0]):
            break
        run.append(block)
    return run


def _one(run: Sequence[Table]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for r, table in enumerate(run, 1):
        row: list[Cell] = []
        for c, cell in enumerate(table.grid[0], 1):
            row.append(cell._replace(row=r) if cell.column == c else row[-1])
        rows.append(tuple(row))
    return run[0]._replace(grid=tuple(rows))
