"""From a finding to the paragraph that its comment stands at.

`Location.index` leads to a block of the document, `Paragraph.source` from there to the n-th paragraph of the main part.
Word takes no comments in headers and footers: those, and findings about the whole document, stand at its title.
"""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.model import Block, Document, Finding, Location, Paragraph, Story, Table, iter_paragraphs
from qmslint.tuples import NamedTuple

__all__ = ["Place", "Places"]

_TELLING = 6  # letters of an excerpt that are looked for further down
_FAR = 60  # paragraphs


class Place(NamedTuple):
    """Where a comment goes: the `source` of its paragraph; the words to put it around ("" for all of the paragraph), and
    those `before` them; `elsewhere` if the fault itself is not at that paragraph. `note` is the number of the note
    (from 0) at whose sign it stands."""

    source: int
    words: str = ""
    before: str = ""
    elsewhere: bool = False
    note: int | None = None


class Places:
    """The paragraphs and tables of a document by their index."""

    def __init__(self, document: Document, path: str) -> None:
        self._document = document
        self._path = path
        self._paragraphs: dict[int, Paragraph] = {}
        self._tables: dict[int, Table] = {}
        self._mates: dict[int, tuple[Paragraph, ...]] = {}  # the paragraphs of the same cell
        self._rows: dict[tuple[int | None, int | None], list[Paragraph]] = {}
        self._fill(document.blocks)
        self._notes = {p.index: n for n, story in enumerate(document.notes) for p in _paragraphs(story)}
        self._title: Paragraph | None = None

    def _fill(self, blocks: tuple[Block, ...]) -> None:
        for block in blocks:
            if isinstance(block, Paragraph):
                self._paragraphs[block.index] = block
                if block.source >= 0:
                    self._rows.setdefault((block.place.table, block.place.row), []).append(block)
                continue
            self._tables[block.index] = block
            for cell in block.cells():
                self._fill(cell.blocks)
                mates = tuple(b for b in cell.blocks if isinstance(b, Paragraph))
                self._mates.update((p.index, mates) for p in mates)

    def of(self, finding: Finding) -> Place | None:
        """The place of a finding; None only in a document without any paragraph."""
        at = finding.location
        note = self._notes.get(at.index) if at.index is not None and at.part == "footnote" else None
        paragraph = self._paragraph(at)
        if paragraph is None or note is not None:
            title = self.title(finding)
            return None if title is None else Place(title.source, elsewhere=True, note=note)
        span = finding.span
        words = finding.excerpt[slice(*span)] if span else finding.excerpt
        before = finding.excerpt[: span[0]] if span else ""
        for mate in self._near(paragraph, finding.excerpt):
            for wanted, lead in ((words, before), (_unnumbered(words, mate), _unnumbered(before, mate))):
                if wanted and _plain(wanted) in _plain(mate.text):
                    return Place(mate.source, wanted, lead if _plain(lead + wanted) in _plain(mate.text) else "")
        return Place(paragraph.source)

    def _near(self, paragraph: Paragraph, excerpt: str) -> Iterator[Paragraph]:
        """The paragraph, those of its cell, a cell of its row that holds just these words, and – for words worth looking
        for – those some way below that hold them: a procedure begins with its cover, a section with its heading."""
        yield paragraph
        yield from self._mates.get(paragraph.index, ())
        at = paragraph.place
        if at.row is not None:
            row = self._rows.get((at.table, at.row), ())
            yield from (p for p in row if _plain(p.text) == _plain(excerpt))
        if len(_plain(excerpt)) >= _TELLING:
            for index in range(paragraph.index + 1, paragraph.index + _FAR):
                below = self._paragraphs.get(index)
                if below is not None and below.source >= 0 and _plain(excerpt) in _plain(below.text):
                    yield below

    def _paragraph(self, at: Location) -> Paragraph | None:
        if at.index is None or at.part not in ("body", "textbox"):
            return None
        found = self._paragraphs.get(at.index)
        if found is None and at.index in self._tables:
            found = self._in_table(self._tables[at.index], at)
        return found if found is not None and found.source >= 0 else None

    def _in_table(self, table: Table, at: Location) -> Paragraph | None:
        """The cell that is named; of a table as a whole, its first words."""
        row, column = at.row or 1, at.column or 1
        if row <= len(table.grid) and column <= len(table.grid[0]):
            for block in table.grid[row - 1][column - 1].blocks:
                if isinstance(block, Paragraph) and (block.text or at.row):
                    return block
        inside = list(iter_paragraphs((table,)))
        return next((p for p in inside if p.text), next(iter(inside), None))

    def title(self, finding: Finding) -> Paragraph | None:
        """What stands for the whole document: its title on the cover, else its first words."""
        if self._title is None:
            self._title = self._found_title()
        return self._title

    def _found_title(self) -> Paragraph | None:
        from qmslint.understand import understand

        reading = understand(self._document, self._path)
        named = [s.location for s in reading.control.sightings if s.name == "title"]
        named += [p.location for p in reading.procedures[:1] if len(reading.procedures) == 1]
        for at in named:
            paragraph = self._paragraph(at)
            if paragraph is not None and paragraph.text:
                return paragraph
        every = [p for p in self._paragraphs.values() if p.source >= 0]
        plain = [p for p in every if p.text and p.place.part == "body"]
        return next(iter(plain or every), None)


def _paragraphs(story: Story) -> list[Paragraph]:
    return list(iter_paragraphs(story.blocks))


def _plain(text: str) -> str:
    return "".join(text.split()).lower()


def _unnumbered(text: str, paragraph: Paragraph) -> str:
    """The words without the paragraph's automatic number, which stands in no run."""
    number = paragraph.number
    return text[len(number) :].lstrip() if number and text.startswith(number) else text
