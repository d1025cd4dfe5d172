"""What a file holds: one flat row of blocks in reading order, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from qmslint.tuples import NamedTuple

__all__ = [
    "Block",
    "Cell",
    "Comment",
    "Document",
    "EncodingUse",
    "Location",
    "NotRead",
    "Paragraph",
    "Revision",
    "Story",
    "Table",
    "iter_paragraphs",
]


class Location(NamedTuple):
    """A place that a person can find again. Absent keys (None) do not apply.

    `part` is body, header, footer, footnote, textbox, or sheet (of a list in Excel); `section` the heading above, as printed
    ("5.2 Thành phần hồ sơ"), or the name of the sheet;
    `table`, `row`, `column` count from 1 (`table` over the whole document in reading order); `page` is a hint unless
    `page_exact`; `text` the words at the place, shortened. `index` is the paragraph (or table) in reading order: the way
    back from a finding to its block; it is not part of the JSON contract.
    """

    part: str = "body"
    section: str | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    page: int | None = None
    page_exact: bool = False
    text: str | None = None
    index: int | None = None  # type: ignore[assignment]


class Paragraph(NamedTuple):
    """One paragraph (in the body, a cell, a header, a text box or a note).

    `text` is without the automatic number; `number` is the automatic number or bullet as printed ("5.2.", "a)", "-", "•").
    `outline` is the heading level by style (1–9; 0 = body text). `bold_lead` is how many leading characters of `text` are
    bold (a run-in heading); `bold` and `italic` say that all of it is. `level` is the list level (0 = first), -1 outside
    lists. `size` is in points, 0 unknown (in cells and prose it is not looked for). `source` counts the
    paragraphs of the part's XML in document order: the way back.
    `bold_lines` tells of each line of a text with line breaks whether it is bold, where they differ.
    `fields` names the fields whose results stand in the text (PAGE, NUMPAGES, TOC, REF, …): computed, so maybe stale.
    """

    index: int  # type: ignore[assignment]
    text: str
    place: Location
    number: str = ""
    style: str = ""
    outline: int = 0
    level: int = -1
    bold: bool = False
    bold_lead: int = 0
    italic: bool = False
    centred: bool = False
    size: float = 0.0
    source: int = -1
    fields: tuple[str, ...] = ()
    bold_lines: tuple[bool, ...] = ()

    @property
    def printed(self) -> str:
        """The text as a reader sees it, its automatic number in front."""
        return f"{self.number} {self.text}" if self.number else self.text


class Cell(NamedTuple):
    """A table cell at its upper left grid position, with its spans; `text` joins its printed paragraphs by newlines.

    `blocks` holds the cell's own paragraphs and nested tables. A cell with `rows` = `columns` = 0 only fills a short row.
    """

    row: int
    column: int
    rows: int
    columns: int
    blocks: tuple[Block, ...]
    text: str

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables nested in the cell; hardly ever one."""
        blocks = self.blocks
        if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
            return ()
        return tuple(b for b in blocks if isinstance(b, Table))

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The cell's own paragraphs that hold words, without those of nested tables."""
        blocks = self.blocks
        if len(blocks) == 1 and isinstance(only := blocks[0], Paragraph):
            return (only,) if only.text.strip() else ()
        return tuple(b for b in blocks if isinstance(b, Paragraph) and b.text.strip())


class Table(NamedTuple):
    """A table as a full grid: `grid[r][c]` is the cell that covers that position (merged cells stand in each of theirs).

    Every row has the same width. `number` counts tables from 1 in reading order, nested ones included.
    `header_rows` is the number of leading rows that the file marks as repeated headings.
    """

    index: int  # type: ignore[assignment]
    number: int
    grid: tuple[tuple[Cell, ...], ...]
    place: Location
    header_rows: int = 0

    def cells(self) -> Iterator[Cell]:
        """Each real cell once, in reading order."""
        for r, row in enumerate(self.grid, 1):
            for c, cell in enumerate(row, 1):
                if cell.row == r and cell.column == c and cell.rows:
                    yield cell


Block: TypeAlias = Paragraph | Table


class Story(NamedTuple):
    """A header, footer or note: `part` is header, footer or footnote; `kind` default, first, even (empty for notes).

    `source` is the part of the file that holds it, for a note with its number: "word/header1.xml", "word/footnotes.xml#3".
    """

    part: str
    kind: str
    section: int
    blocks: tuple[Block, ...]
    source: str = ""


class Comment(NamedTuple):
    """A reviewer's comment. `index` is the paragraph it is anchored at (-1 unknown); `done` if it is resolved."""

    author: str
    date: str | None
    text: str
    index: int  # type: ignore[assignment]
    done: bool = False


class Revision(NamedTuple):
    """A tracked change left in the file: `kind` is insert, delete, move or format."""

    kind: str
    author: str
    date: str | None
    text: str
    index: int  # type: ignore[assignment]


class NotRead(NamedTuple):
    """Something that the reader met and could not read; `what` is one of the names in `qmslint.read.NOT_READ`."""

    what: str
    location: Location
    detail: str = ""


class EncodingUse(NamedTuple):
    """Text that the reader converted: in a legacy Vietnamese encoding (`TCVN3`, `VNI`), with its fonts, or in Unicode with
    marks apart from their letters (`NFD`). `characters` is its size, for `NFD` the number of marks."""

    encoding: str
    fonts: tuple[str, ...]
    characters: int
    location: Location


class Document(NamedTuple):
    """What a file holds. `blocks` is the body in reading order, text boxes (part `textbox`) where they are anchored."""

    name: str
    format: str
    sha256: str
    blocks: tuple[Block, ...]
    headers: tuple[Story, ...] = ()
    notes: tuple[Story, ...] = ()
    comments: tuple[Comment, ...] = ()
    revisions: tuple[Revision, ...] = ()
    properties: Mapping[str, str] = {}
    not_read: tuple[NotRead, ...] = ()
    encodings: tuple[EncodingUse, ...] = ()
    pages: int = 0
    ocr: bool = False

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph of the body in reading order, those of cells and nested tables included."""
        return iter(_gathered(self.blocks).paragraphs)

    def tables(self) -> Iterator[Table]:
        """Every table of the body in reading order, nested ones included, each behind the one that holds it."""
        return iter(_gathered(self.blocks).tables)

    @property
    def text(self) -> str:
        """Everything read – headers, body, notes – one printed paragraph a line."""
        stories = [s.blocks for s in self.headers] + [self.blocks] + [s.blocks for s in self.notes]
        return "\n".join(p.printed for blocks in stories for p in iter_paragraphs(blocks))


class _Gathered(NamedTuple):
    """The paragraphs and tables of a body, those inside cells included."""

    blocks: tuple[Block, ...]
    paragraphs: list[Paragraph]
    tables: list[Table]


# The body that was asked for last: a dozen readers ask for what it holds, one document after the other.
_last = _Gathered((), [], [])


def _gathered(blocks: tuple[Block, ...]) -> _Gathered:
    global _last
    if blocks is not _last.blocks:
        found = _Gathered(blocks, [], [])
        _gather(blocks, found.paragraphs, found.tables)
        _last = found
    return _last


def _gather(blocks: tuple[Block, ...], paragraphs: list[Paragraph], tables: list[Table]) -> None:
    for block in blocks:
        if isinstance(block, Paragraph):
            paragraphs.append(block)
        else:
            tables.append(block)
            for cell in block.cells():
                _gather(cell.blocks, paragraphs, tables)


def iter_paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """Every paragraph of these blocks in reading order, those of cells and nested tables included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for cell in block.cells():
                yield from iter_paragraphs(cell.blocks)
