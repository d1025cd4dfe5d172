"""Tables that follow each other with nothing between, a row each: one table in print, as programs that rebuild tables from
a page, or write them row by row, leave it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qmslint.model import Block, Cell, Table

__all__ = ["joined"]


def joined(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks with each run of such tables as one; the same ones if there is none."""
    if any(isinstance(a, Table) and isinstance(b, Table) and len(a.grid) == 1 for a, b in pairwise(blocks)):
        return list(_joined(blocks))
    return blocks


def _joined(blocks: Sequence[Block]) -> Iterator[Block]:
    i = 0
    while i < len(blocks):
        run = _run(blocks, i)
        if len(run) < 2:
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
    number = run[0].number
    rows: list[tuple[Cell, ...]] = []
    for r, table in enumerate(run, 1):
        row: list[Cell] = []
        for c, cell in enumerate(table.grid[0], 1):
            row.append(_placed(cell, number, r) if cell.column == c else row[-1])
        rows.append(tuple(row))
    return run[0]._replace(grid=tuple(rows))


def _placed(cell: Cell, table: int, row: int) -> Cell:
    """The cell in this row of another table."""
    blocks = [
        b if isinstance(b, Table) else b._replace(place=b.place._replace(table=table, row=row)) for b in cell.blocks
    ]
    return cell._replace(row=row, blocks=tuple(blocks))
