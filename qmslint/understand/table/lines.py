"""A document as one row of lines: a paragraph, or a row of a table.

Procedures stand inside tables, across tables and around tables, so they are read line by line, whatever holds the line.
A row with a single filled cell is only a frame: its paragraphs become lines of their own (`framed`). Nested tables follow
the row that holds them. A row into which a title or heading has slipped among other cells is taken apart before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from qmslint.model import Block, Cell, Document, Location, Paragraph, Table
from qmslint.tuples import NamedTuple
from qmslint.understand.text.headings import label_kinds, split_marker
from qmslint.understand.text.slips import typed_well, without_slips
from qmslint.understand.text.words import squeeze

__all__ = ["Line", "Slot", "by_line", "document_lines", "own_slots", "slot_of", "table_lines"]


class Slot(NamedTuple):
    """One cell of a row: its column (from 1), its text on one line, and whether it goes on from the row above."""

    column: int
    text: str
    cell: Cell
    merged: bool

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The cell's own paragraphs that hold words (nested tables are lines of their own)."""
        own = self.cell.paragraphs
        return by_line(own[0]) if len(own) == 1 else tuple(line for p in own for line in by_line(p))

    @property
    def place(self) -> Location | None:
        """Where the first of these paragraphs stands; None without any."""
        own = self.cell.paragraphs
        return own[0].place if own else None


def own_slots(slots: Iterable[Slot]) -> tuple[Slot, ...]:
    """The cells of a row that begin in it, without those that go on from the row above."""
    return tuple([s for s in slots if not s.merged])


def slot_of(column: int, text: str) -> Slot:
    """A cell of a row that is told otherwise than it is drawn."""
    return Slot(column, text, Cell(1, column, 1, 1, (), text), merged=False)


class Line(NamedTuple):
    """A paragraph (`paragraph` set), or a table row (`slots`: its cells with their merged ones, empty ones left out).

    `table` and `row` say where it stands; `framed` marks a paragraph that is alone in its row; `width` is the number of
    columns of the table; `first` the reading-order index where the line begins; `nested` marks a row of a table inside a
    cell that has others beside it.
    """

    first: int
    paragraph: Paragraph | None = None
    table: Table | None = None
    row: int = 0
    slots: tuple[Slot, ...] = ()
    framed: bool = False
    width: int = 0
    empty_columns: tuple[int, ...] = ()
    nested: bool = False

    @property
    def own(self) -> tuple[Slot, ...]:
        """The filled cells that begin in this row."""
        return own_slots(self.slots)


# What begins a line of its own behind a line break: a dash, a number, a letter, a step; or the line before has ended.
_STARTS = re.compile(
    r"\s*(?:[-–—+*•●○▪]\s*\S|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})[.)]\s|(?:Bước|BƯỚC|Step)(?: thứ)?\s*\d)"
)


def by_line(paragraph: Paragraph) -> tuple[Paragraph, ...]:
    """The lines of a paragraph whose line breaks stand for paragraphs; a name broken for its looks stays whole."""
    paragraph = typed_well(paragraph)
    if "\n" not in paragraph.text:
        return (paragraph,)
    lines = paragraph.text.split("\n")
    pairs = list(pairwise(lines))
    bold = paragraph.bold_lines if len(paragraph.bold_lines) == len(lines) else ()
    if (
        not bold
        and not _heads(lines[0])
        and not any(_STARTS.match(line) or before.rstrip().endswith((":", ";", ".")) for before, line in pairs)
    ):
        return (paragraph,)
    found, at = [], 0
    for i, line in enumerate(lines):
        if line.strip():
            text = line.strip()
            lead = len(text) if bold and bold[i] else min(max(paragraph.bold_lead - at, 0), len(text))
            number = paragraph.number if i == 0 else ""
            found.append(paragraph._replace(text=text, bold=0 < lead == len(text), bold_lead=lead, number=number))
        at += len(line) + 1
    return tuple(found)


def _heads(line: str) -> bool:
    """Whether a line is the numbered heading of a part: "1. Mục đích"."""
    marker = split_marker(line)
    return bool(marker.number) and label_kinds(marker.rest) is not None


def _beside(cell: Cell) -> str:
    """The cell's text without that of its nested tables."""
    return "\n".join(b.printed for b in cell.blocks if isinstance(b, Paragraph))


def document_lines(document: Document) -> Iterator[Line]:
    """The lines of the body in reading order."""
    return _lines(document.blocks)


def _lines(blocks: tuple[Block, ...]) -> Iterator[Line]:
    for block in blocks:
        if isinstance(block, Paragraph):
            if block.text.strip():
                for paragraph in by_line(block):
                    yield Line(block.index, paragraph)
        else:
            yield from table_lines(block)


def table_lines(table: Table, *, nested: bool = False) -> Iterator[Line]:
    """The lines of one table, those of its nested tables after the row that holds them."""
    width = len(table.grid[0]) if table.grid else 0
    for r, cells in enumerate(table.grid, 1):
        slots: list[Slot] = []
        empty: list[int] = []
        inner: list[Table] = []
        before = None
        for c, cell in enumerate(cells, 1):
            if cell is before or not cell.rows:
                continue
            before = cell
            merged = cell.row < r
            nested_here = cell.tables
            text = without_slips(squeeze(_beside(cell) if nested_here else cell.text))
            if text:
                slots.append(Slot(c, text, cell, merged))
            elif not merged:
                empty.append(c)
            if not merged:
                inner += nested_here
        own = own_slots(slots)
        if len(own) == 1 and len(slots) == 1:
            for paragraph in own[0].paragraphs:
                yield Line(paragraph.index, paragraph, table, r, tuple(slots), True, width, tuple(empty), nested)
        elif own:
            first = next((p.index for s in own for p in s.cell.paragraphs), table.index)
            yield Line(first, None, table, r, tuple(slots), False, width, tuple(empty), nested)
        for small in inner:
            yield from table_lines(small, nested=len(slots) > 1)
