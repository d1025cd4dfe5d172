"""Tables that are none: columns laid out with tabs, a line a row, as typists and converters leave them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qmslint.model import Block, Cell, Document, Paragraph, Table
from qmslint.understand.table.columns import header_role

__all__ = ["with_tabbed_tables"]

_FEWEST = 3  # columns whose heads are known; rows, the head among them


def with_tabbed_tables(document: Document) -> Document:
    """The document with each run of lines that lay columns out with tabs below a line of their heads as a table. The
    paragraphs in its cells keep the place of their line."""
    if not any(isinstance(b, Paragraph) and b.text.count("\t") > 1 for b in document.blocks):
        return document
    return document._replace(blocks=tuple(_laid_out(document.blocks)))


def _laid_out(blocks: Sequence[Block]) -> Iterator[Block]:
    i = 0
    while i < len(blocks):
        rows = _run(blocks, i)
        if len(rows) < _FEWEST:
            yield blocks[i]
            i += 1
        else:
            yield _table(rows)
            i += len(rows)


def _run(blocks: Sequence[Block], at: int) -> list[tuple[Paragraph, list[str]]]:
    """The lines from `at` on that have as many columns as the heads there; none if that line heads no columns."""
    first = blocks[at]
    if not isinstance(first, Paragraph) or first.text.count("\t") < _FEWEST - 1:
        return []
    heads = [piece.strip() for piece in first.text.split("\t")]
    roles = [header_role(piece) for piece in heads if piece]
    if sum(r is not None for r in roles) < _FEWEST or None in roles:
        return []
    rows = [(first, heads)]
    for block in blocks[at + 1 :]:
        if not isinstance(block, Paragraph):
            break
        pieces = [piece.strip() for piece in block.text.split("\t")]
        if block.number and len(pieces) == len(heads) - 1:
            pieces.insert(0, block.number)  # the label is the line's own number
        if len(pieces) != len(heads):
            break
        rows.append((block, pieces))
    return rows


def _table(rows: Sequence[tuple[Paragraph, list[str]]]) -> Table:
    first = rows[0][0]
    grid = tuple(
        tuple(_cell(r, c, paragraph, piece) for c, piece in enumerate(pieces, 1))
        for r, (paragraph, pieces) in enumerate(rows, 1)
    )
    # tables are counted from 1: a number below 0 is none of theirs
    return Table(first.index, -first.index - 1, grid, first.place)


def _cell(row: int, column: int, paragraph: Paragraph, piece: str) -> Cell:
    lead = len(piece) if paragraph.bold else 0
    return Cell(row, column, 1, 1, (paragraph._replace(text=piece, number="", bold_lead=lead),), piece)
