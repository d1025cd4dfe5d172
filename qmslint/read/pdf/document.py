"""Pages → `Document`: tables and paragraphs that go on over pages joined, and everything given its place."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from qmslint.model import Block, Cell, EncodingUse, Location, Paragraph, Story, Table
from qmslint.read.encodings import font_kind
from qmslint.read.grid import cell_text
from qmslint.read.legacy import Legacy
from qmslint.read.normalise import clean, odd
from qmslint.read.pdf.columns import ordered
from qmslint.read.pdf.flow import Flow, Strip
from qmslint.read.pdf.grids import Area
from qmslint.read.pdf.page import Font
from qmslint.read.pdf.paragraphs import Column, Habits, Para, centred, goes_on
from qmslint.read.pdf.stitch import stitched
from qmslint.read.pdf.tables import Piece, RawTable
from qmslint.read.pdf.wording import Words, pieces_of

MIDDLES = 12.0  # points: lines in the middle begin at places further apart
MARGIN = 20.0  # points: text does not come nearer to the side of the page
_FIELDS = ("PAGE", "NUMPAGES")
__all__ = ["Builder", "body_of", "columns_of", "in_order"]


def columns_of(flows: Iterable[Flow], habits: Habits) -> dict[int, Column]:
    """The strip of free text by the width of pages: from where most lines begin to where the longest end."""
    ends: dict[int, tuple[Counter[int], array[float]]] = {}
    middles: dict[int, dict[int, set[int]]] = {}  # of single texts, by their middles, where they begin
    for flow in flows:
        for part in flow.body:
            lefts, rights = ends.setdefault(round(flow.width), (Counter(), array("d")))
            if isinstance(part, Strip):
                lefts.update(round(row[0].x0) for row in part.rows)
                for row in part.rows:
                    if len(row) == 1:
                        beginning = middles.setdefault(round(flow.width), {}).setdefault(
                            round(row[0].x0 + row[0].x1), set()
                        )
                        beginning.add(round(row[0].x0))
                rights.extend(row[-1].x1 for row in part.rows)
            else:
                lefts[round(part.xs[0] + 5.4)] += 1
                rights.append(part.xs[-1] - 5.4)
    columns = {}
    for width, (lefts, rights) in ends.items():
        usual = [left for left, count in lefts.items() if count >= max(2, 0.08 * len(rights))] or list(lefts)
        right = sorted(rights)[min(int(0.98 * len(rights)), len(rights) - 1)]
        columns[width] = Column(min(usual), max(right, _far_side(min(usual), middles.get(width, {}), width)), habits)
    return columns


def _far_side(left: float, middles: Mapping[int, set[int]], width: int) -> float:
    """Where the strip ends whose left side is known: lines of several lengths in its middle (given twice, rounded) tell,
    where none fills it. 0 if there are none."""
    ends = [twice - left for twice, starts in middles.items() if max(starts) - min(starts) > MIDDLES]
    return max([end for end in ends if end < width - MARGIN], default=0.0)


def body_of(flows: Iterable[Flow], columns: dict[int, Column]) -> Iterator[Para | RawTable]:
    """The body in reading order, joined over pages. Holds one page."""
    held: list[Para | RawTable] = []
    for flow in flows:
        column = columns.get(round(flow.width)) or Column(0.0, flow.width)
        page = in_order(flow.body, column)
        if not page:
            continue
        held += _over_the_page(held, page)
        for item in held[:-1]:
            yield from _dissolved(item)
        del held[:-1]
    for item in held:
        yield from _dissolved(item)


def in_order(parts: list[Strip | RawTable], column: Column) -> list[Para | RawTable]:
    made: list[Para | RawTable] = []
    for part in parts:
        made += ordered(part, column) if isinstance(part, Strip) else [part]
    return made


def _over_the_page(made: list[Para | RawTable], page: list[Para | RawTable]) -> list[Para | RawTable]:
    """Join the first thing of a page to the last of the page before, where it goes on with it. Gives the rest."""
    if not made:
        return page
    last, first = made[-1], page[0]
    if isinstance(last, RawTable) and isinstance(first, RawTable):
        one = stitched(last, first) if first.end >= 0 and last.end >= 0 else None
        if one is not None:
            made[-1] = one
            return page[1:]
    elif isinstance(last, Para) and isinstance(first, Para):
        line = first.lines[0]
        if (line.text[:1].islower() or last.lines[-1].wrapped) and goes_on(list(last.lines), line, last.column):
            made[-1] = last._replace(lines=last.lines + first.lines)
            return page[1:]
    return page


def _dissolved(item: Para | RawTable) -> list[Para | RawTable]:
    """A frame around text is no table."""
    if isinstance(item, RawTable) and len(item.pieces) == 1:
        return list(item.pieces[0].items)
    return [item]


class Builder:
    """Makes blocks in reading order: the index runs over all of a document, tables are counted in each part."""

    def __init__(self, fonts: Iterable[Font], outline: dict[str, int], words: Words) -> None:
        self.index = 0
        self.tables = 0
        self.outline = outline
        self.words = words
        self.legacy: Legacy | None = Legacy() if any(font_kind(font.name) for font in fonts) else None

    def weigh(self, paras: Iterable[Para]) -> None:
        """Look at the evidence for legacy encodings first; see `Legacy`."""
        if self.legacy is not None:
            for para in paras:
                pieces = pieces_of(para, self.words)
                self.legacy.convert([text for text, _ in pieces], [font.name for _, font in pieces])

    def blocks(self, items: Iterable[Para | RawTable], part: str = "body") -> list[Block]:
        """The blocks of these items."""
        return [self._paragraph(item, part) if isinstance(item, Para) else self._table(item, part) for item in items]

    def _table(self, raw: RawTable, part: str) -> Table:
        self.tables += 1
        number, index = self.tables, self.index
        self.index += 1
        width = len(raw.xs) - 1
        grid: list[list[Cell | None]] = [[None] * width for _ in range(raw.rows)]
        for (top, left, bottom, right), items, page in sorted(raw.pieces, key=_area):
            blocks: list[Block] = []
            for item in items:
                if isinstance(item, Para):
                    blocks.append(self._paragraph(item, part, number, top + 1, left + 1))
                else:
                    blocks.append(self._table(item, part))
            if not blocks:
                at = Location(part, None, number, top + 1, left + 1, page, True, None, self.index)
                blocks.append(Paragraph(self.index, "", at))
                self.index += 1
            cell = Cell(top + 1, left + 1, bottom - top, right - left, tuple(blocks), cell_text(blocks))
            for row in grid[top:bottom]:
                for c in range(left, min(right, width)):
                    row[c] = cell
        full = tuple(
            tuple([cell or Cell(r, c, 0, 0, (), "") for c, cell in enumerate(row, 1)]) for r, row in enumerate(grid, 1)
        )
        place = Location(part, table=number, page=raw.page, page_exact=True, index=index)
        return Table(index, number, full, place, raw.repeated)

    def _paragraph(
        self, para: Para, part: str, table: int | None = None, row: int | None = None, column: int | None = None
    ) -> Paragraph:
        """A paragraph of a cell, if a `table` is named."""
        pieces = pieces_of(para, self.words)
        texts = [text for text, _ in pieces]
        if self.legacy is not None:
            texts = self.legacy.convert(texts, [font.name for _, font in pieces])
        text, bold_lead, italic = _styled(texts, pieces)
        index, first = self.index, para.lines[0]
        place = Location(part, None, table, row, column, first.page, True, None, index)
        if self.legacy is not None and self.legacy.fresh:
            self.legacy.found_at(place)
        self.index += 1
        fields = _FIELDS if part != "body" and _counts(text, first.page) else ()
        middle = all(centred(line, para.column) for line in para.lines)
        if table is None:
            outline, size = self.outline.get(text.casefold(), 0), round(first.size * 2) / 2
        else:
            outline, size = 0, 0.0
        return Paragraph(
            index, text, place, "", "", outline, -1, bold_lead == len(text) > 0, bold_lead, italic, middle, size, index,
            fields,
        )  # fmt: skip

    def story(self, part: str, items: list[Para | RawTable], section: int) -> Story:
        """A running header or footer; its tables are counted anew."""
        self.tables = 0
        return Story(part, "default", section, tuple(self.blocks(items, part)))

    def encodings(self) -> tuple[EncodingUse, ...]:
        """What was converted from legacy encodings."""
        if self.legacy is None:
            return ()
        found: dict[str, tuple[list[str], int]] = {}
        for (encoding, font), count in self.legacy.used.items():
            fonts, total = found.get(encoding, ([], 0))
            found[encoding] = ([*fonts, font], total + count)
        return tuple(
            EncodingUse(encoding, tuple(sorted(fonts)), total, self.legacy.places.get(encoding, Location()))
            for encoding, (fonts, total) in sorted(found.items())
        )


def _styled(texts: list[str], pieces: list[tuple[str, Font]]) -> tuple[str, int, bool]:
    """The text of a paragraph, how many of its first letters are bold, and whether all of it is italic. `texts` are what
    the pieces say."""
    if len(texts) == 1:  # as most paragraphs have it
        (_, font), blank = pieces[0], not texts[0].strip()
        text = _one_form(texts[0])
        return text, len(text) if font.bold or blank else 0, font.italic or blank
    lead = 0
    for shown, (_, font) in zip(texts, pieces, strict=True):
        if not font.bold and shown.strip():
            break
        lead += 1
    italic = all(font.italic or not shown.strip() for shown, (_, font) in zip(texts, pieces, strict=True))
    text = _one_form("".join(texts))
    bold_lead = 0 if not lead else len(text) if lead == len(texts) else len(_one_form("".join(texts[:lead])))
    return text, min(bold_lead, len(text)), italic


def _area(piece: Piece) -> Area:
    return piece.area


def _one_form(text: str) -> str:
    if not text.isascii() and odd(text) is not None:
        text = clean(text)
    return text.strip()


def _counts(text: str, page: int) -> bool:
    """Whether a text of a running header holds the number of the page that it was taken from."""
    return (
        re.search(rf"(?:^|\b(?:trang|page|tờ)\s*(?:số)?\s*:?\s*){page}(?:\s*(?:/|of)\s*\d+)?\s*$", text, re.I)
        is not None
    )
