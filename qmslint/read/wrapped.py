"""Lines that are no paragraphs: programs that rebuild a document from its print end a paragraph, or break it, at every line.

A line that goes on in small letters is the sign: where enough lines of a document do, and leave no room for the word that
follows, those that are full go on in the next one. A list of short lines in small letters leaves room.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from qmslint.model import Block, Cell, Paragraph, Table
from qmslint.read.grid import cell_text

__all__ = ["unbroken", "unwrapped"]

_FEWEST = 3  # lines that must go on before a document is taken for one of lines
_ENDS = (".", ":", ";", "!", "?", "…", ")")
_MARK = re.compile(r"(?:[-–—+*•●○▪]|\(?(?:\d{1,2}(?:\.\d{1,2})*|\w{1,4})[.)])(?:\s|$)|(?:Bước|BƯỚC|Step|Điều) \d")
_ROOM, _TIGHT = 0.6, 0.85  # of the widest line
_LINE = range(50, 111)  # letters of a line from margin to margin


def unbroken(text: str) -> str:
    """The text with a blank for each line break at which a sentence goes on; as long as before.

    >>> unbroken("Lập Phiếu kiểm\\nsoát hồ sơ\\nVăn thư"), unbroken("QUY TRÌNH\\nkiểm tra")
    ('Lập Phiếu kiểm soát hồ sơ\\nVăn thư', 'QUY TRÌNH\\nkiểm tra')
    """
    lines = text.split("\n")
    kept = [lines[0]]
    for line in lines[1:]:
        before = kept[-1].rsplit("\n", 1)[-1]
        kept.append((" " if _goes_on(before, line) else "\n") + line)
    return "".join(kept)


def _goes_on(before: str, line: str) -> bool:
    """Whether a line in small letters goes on with an unfinished one; not behind capitals, nor among columns of tabs."""
    before = before.rstrip()
    return (
        line[:1].islower()
        and bool(before)
        and not before.endswith(_ENDS)
        and not before.isupper()
        and "\t" not in before + line
        and _MARK.match(line) is None
    )


def unwrapped(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with lines that were one paragraph as one again: the same ones where no lines go on."""
    if not _shows_lines(blocks):
        return list(blocks)
    loose = sorted(len(b.text) for b in blocks if isinstance(b, Paragraph) and len(b.text) > 30)
    width = loose[len(loose) * 9 // 10] if loose else 0
    tables = [b for b in blocks if isinstance(b, Table)]
    widths = {id(t): _widths(t) for t in tables}
    alone = _pairs(blocks)
    inside = [
        (a, b, widths[id(t)][c.column, c.columns]) for t in tables for c in t.cells() for a, b in _pairs(c.blocks)
    ]
    lines = _of_lines([(a, b, width) for a, b in alone])
    cells = _of_lines(inside)
    joined = _joined(blocks, width if lines else 0)
    return [_table(b, widths[id(b)]) if isinstance(b, Table) and cells else b for b in joined]


def _shows_lines(blocks: Sequence[Block]) -> bool:
    """Whether a long line goes on in small letters, or several short ones in cells do."""
    signs = 0
    for block in blocks:
        if isinstance(block, Paragraph):
            signs += _FEWEST * (block.text[:1].islower() and not block.number)
        else:
            for cell in block.cells():
                if len(cell.blocks) > 1:
                    signs += sum(p.text[:1].islower() and not p.number for p in cell.paragraphs[1:])
        if signs >= _FEWEST:
            return True
    return False


def _pairs(blocks: Sequence[Block]) -> Iterator[tuple[Paragraph, Paragraph]]:
    for a, b in pairwise(blocks):
        if isinstance(a, Paragraph) and isinstance(b, Paragraph):
            yield a, b


def _widths(table: Table) -> dict[tuple[int, int], int]:
    """How many letters the widest line has of the cells over the same columns: by the first of these and their number."""
    widths: dict[tuple[int, int], int] = {}
    for cell in table.cells():
        for paragraph in cell.paragraphs:
            at = cell.column, cell.columns
            widths[at] = max(widths.get(at, 0), len(paragraph.text))
    return widths


def _of_lines(pairs: Sequence[tuple[Paragraph, Paragraph, int]]) -> bool:
    """Whether these paragraphs are lines: enough go on, and most of those leave no room."""
    going = [_full(a.text, b.text, width, _ROOM) for a, b, width in pairs if not b.number and _goes_on(a.text, b.text)]
    return sum(going) >= max(_FEWEST, len(going) // 2)


def _full(line: str, following: str, width: int, share: float) -> bool:
    """Whether a line of at most `width` letters leaves no room for the word that follows."""
    needed = len(line) + 1 + len(following.split(" ", 1)[0])
    return share * width < needed and len(line) <= 1.2 * width


def _go_together(a: Paragraph, b: Paragraph, width: int) -> bool:
    """Whether the second paragraph is the next line of the first; `width` 0: of lines from margin to margin only."""
    if not b.text or b.number or b.outline or a.outline or a.bold != b.bold or a.text.rstrip().endswith(_ENDS[:-1]):
        return False
    if _goes_on(a.text, b.text):
        return _full(a.text, b.text, width, _ROOM) or (a.place.table is None and len(a.text) in _LINE)
    capitals = a.text.isupper() != b.text.isupper()
    return not capitals and _MARK.match(b.text) is None and _full(a.text, b.text, width, _TIGHT)


def _joined(blocks: Sequence[Block], width: int) -> list[Block]:
    found: list[Block] = []
    line: Paragraph | None = None  # the last line of the paragraph that is open
    for block in blocks:
        last = found[-1] if found else None
        if not isinstance(block, Paragraph):
            line = None
            found.append(block)
            continue
        if line is not None and isinstance(last, Paragraph) and _go_together(line, block, width):
            tight = last.text[-1:] in "-/" and last.text[-2:-1].isalnum()
            text = last.text + ("" if tight else " ")
            lead = len(text) + block.bold_lead if last.bold else last.bold_lead
            found[-1] = last._replace(text=text + block.text, bold_lead=lead)
        else:
            found.append(block)
        line = block if block.text else None
    return found


def _table(table: Table, widths: dict[tuple[int, int], int]) -> Table:
    """The table with the lines in its cells joined."""
    made: dict[int, Cell] = {}
    for cell in table.cells():
        if len(cell.blocks) > 1:
            blocks = _joined(cell.blocks, widths.get((cell.column, cell.columns), 0))
            if len(blocks) < len(cell.blocks):
                made[id(cell)] = cell._replace(blocks=tuple(blocks), text=cell_text(blocks))
    if not made:
        return table
    return table._replace(grid=tuple(tuple(made.get(id(cell), cell) for cell in row) for row in table.grid))
