"""Tables of sample texts: lines with bars → rows of words → a grid of cells."""

from __future__ import annotations

import re
from collections.abc import Callable

from qmslint.model import Block, Cell
from qmslint.read.grid import cell_text

__all__ = ["rows_of", "spanned"]

_RULE = re.compile(r"\|?(\s*:?-{3,}:?\s*\|)*\s*:?-{3,}:?\s*\|?")


def rows_of(lines: list[str]) -> tuple[list[list[str]], int]:
    """The words of the cells, row by row, and how many rows stand above the rule: the header rows."""
    rows: list[list[str]] = []
    header_rows = 0
    for line in lines:
        if rows and not header_rows and _RULE.fullmatch(line):
            header_rows = len(rows)
            continue
        inner = line.replace("\\|", "\0").removeprefix("|").removesuffix("|")
        rows.append([c.strip().replace("\0", "|") for c in inner.split("|")])
    return rows, header_rows


def spanned(
    rows: list[list[str]], blocks_of: Callable[[str, int, int], tuple[Block, ...]]
) -> tuple[tuple[Cell, ...], ...]:
    """The grid of a table whose cells "^" and "<" join the one above or on their left: the area of a cell is the box around all
    positions that joined it. `blocks_of` makes the blocks of a cell from its text, row and column (from 1)."""
    width = max(len(row) for row in rows)
    origin: dict[tuple[int, int], tuple[int, int]] = {}
    ends: dict[tuple[int, int], tuple[int, int]] = {}
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            at = (r, c)
            if text == "^" and (r - 1, c) in origin:
                at = origin[r - 1, c]
            elif text == "<" and (r, c - 1) in origin:
                at = origin[r, c - 1]
            origin[r, c] = at
            last = ends.get(at, at)
            ends[at] = (max(last[0], r), max(last[1], c))
    cells: dict[tuple[int, int], Cell] = {}
    grid = []
    for r, row in enumerate(rows):
        line = []
        for c in range(width):
            if (r, c) not in origin:
                line.append(Cell(r + 1, c + 1, 0, 0, (), ""))
                continue
            at = origin[r, c]
            if at not in cells:
                blocks = blocks_of(row[c], r + 1, c + 1)
                end = ends[at]
                cells[at] = Cell(
                    r + 1, c + 1, end[0] - r + 1, end[1] - c + 1, blocks, cell_text(list(blocks))
                )  # fmt: skip
            line.append(cells[at])
        grid.append(tuple(line))
    return tuple(grid)
