"""Labels with their values in paragraphs and tables: a label cell beside or above its value, line by line, nested."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qmslint.model import Block, Cell, Document, Location, Paragraph, Table
from qmslint.tuples import NamedTuple
from qmslint.understand.table.columns import header_role
from qmslint.understand.text.codes import find_codes
from qmslint.understand.text.labels import (
    ANY_NUMBER,
    DATED,
    column_words,
    field_of,
    is_value,
    pairs_in_line,
    signer_fields,
)
from qmslint.understand.text.words import key, squeeze

__all__ = ["Pair", "pairs", "replaced_documents"]


class Pair(NamedTuple):
    """A field with its value as printed ("" if nothing stands there), and where the value (or its label) is.

    `fields`: the value comes from computed fields of the word processor (PAGE, NUMPAGES, …).
    """

    field: str
    value: str
    place: Location
    fields: tuple[str, ...] = ()


def pairs(blocks: Sequence[Block], limit: int = 10**9) -> Iterator[Pair]:
    """The pairs of these blocks, as far as `limit` paragraphs reach: lines, label cells with their values, nested tables."""
    seen = 0
    pending: tuple[str, Location] | None = None
    for block in blocks:
        if seen >= limit:
            break
        if isinstance(block, Table):
            pending = None
            yield from _of_table(block, limit - seen)
            seen += len(block.grid) * len(block.grid[0]) if block.grid else 0
            continue
        seen += 1
        if pending is not None:
            field, place = pending
            pending = None
            if block.text.strip() and not pairs_in_line(block.text) and is_value(field, squeeze(block.text)):
                yield Pair(field, squeeze(block.text), block.place)
                continue
            yield Pair(field, "", place)
        yield from (p for p in _of_line(block) if p.value or p.field)
        if block.text.rstrip().endswith(":") and field_of(block.text.strip()) in ("code", "title"):
            pending = (field_of(block.text.strip()) or "", block.place)


def _of_line(paragraph: Paragraph) -> Iterator[Pair]:
    text = paragraph.text
    if len(text) > 300:
        return
    for field, value in pairs_in_line(text):
        if is_value(field, value) and not (not value and field_of(text.strip())):
            yield Pair(field, value, paragraph.place, paragraph.fields)


def _of_table(table: Table, limit: int) -> Iterator[Pair]:
    """The pairs of a table's first `limit` cells."""
    taken: set[int] = set()
    for n, cell in enumerate(table.cells()):
        if n > limit:
            return
        if id(cell) in taken:
            continue
        for block in cell.blocks:
            if isinstance(block, Table):
                yield from _of_table(block, limit - n)
        lines = cell.paragraphs
        if not lines:
            continue
        if len(lines) == 1 or all(field_of(line.text) is None for line in lines):
            field = field_of(" ".join(line.printed for line in lines))
            if "/" in cell.text and (two := _two_values(table, cell)):
                taken.add(id(_right(table, cell)))
                yield from two
                continue
            if field == "superseded" and (replaced := _right(table, cell)) is not None:
                taken.add(id(replaced))  # "Supersedes | Version 04"
            elif field is not None and field not in signer_fields():  # signers are read by `signatures`
                value = _beside(table, cell, field)
                if value is not None:
                    taken.add(id(value))
                    text = squeeze(value.text)
                    if is_value(field, text):
                        yield Pair(field, text, _place(value, lines[0]), _computed(value))
            if field is not None:
                continue
        yield from _of_lines(table, cell, lines)


def replaced_documents(document: Document) -> frozenset[int]:
    """The indexes of the paragraphs that say which document this one replaces: beside "Supersedes", or behind it."""
    found = {p.index for p in document.paragraphs() if _is_replaced(p.text)}
    for table in document.tables():
        for cell in table.cells():
            if field_of(cell.text.strip()) == "superseded" and (beside := _right(table, cell)) is not None:
                found.update(p.index for p in beside.paragraphs)
    return frozenset(found)


def _is_replaced(text: str) -> bool:
    """Whether the first label of a line is "Supersedes"; only a colon ends this label, and few lines hold one."""
    if len(text) >= 120 or not (":" in text or "：" in text):
        return False
    return next((field for field, _ in pairs_in_line(text)), None) == "superseded"


def _two_values(table: Table, cell: Cell) -> list[Pair]:
    """Two labels in one cell with both values beside them: "Number / Version | BB-EQ-015 / 1"; none where they do not fit."""
    right = _right(table, cell)
    labels = [part.strip() for part in cell.text.split("/")]
    values = [part.strip() for part in right.text.split("/")] if right is not None else []
    if len(labels) != 2 or len(values) != 2 or right is None:
        return []
    fields = ["code" if key(label) in ANY_NUMBER else field_of(label) for label in labels]
    if fields[0] == fields[1] or not all(f and is_value(f, v) for f, v in zip(fields, values, strict=True)):
        return []
    place = next((b.place for b in right.blocks if isinstance(b, Paragraph)), Location())
    return [Pair(field, value, place) for field, value in zip(fields, values, strict=True) if field]


def _of_lines(table: Table, cell: Cell, lines: Sequence[Paragraph]) -> Iterator[Pair]:
    """A cell of several lines: a label may have its value behind the colon, in the next line, or in the next cell."""
    i = 0
    while i < len(lines):
        line = lines[i]
        field = field_of(line.text)
        i += 1
        if field is None or field in signer_fields():
            if field is None:
                yield from _of_line(line)
            continue
        if i < len(lines) and field_of(lines[i].text) is None and not pairs_in_line(lines[i].text):
            text = squeeze(lines[i].text)
            if is_value(field, text):
                yield Pair(field, text, lines[i].place, lines[i].fields)
                i += 1
                continue
        beside = _line_beside(table, cell, i - 1, len(lines))
        if beside and not is_value(field, beside):
            continue  # "Mã ¶ Code" beside "Nơi lưu ¶ Kept at": heads of columns in two languages
        yield Pair(field, beside or "", line.place)


def _line_beside(table: Table, cell: Cell, at: int, count: int) -> str | None:
    """The value of the label in line `at` when labels and values stand in two cells, line by line."""
    other = _right(table, cell)
    if other is None:
        return None
    values = [b.text for b in other.blocks if isinstance(b, Paragraph)]
    return squeeze(values[at]) if len(values) == count else None


def _right(table: Table, cell: Cell) -> Cell | None:
    row = table.grid[cell.row - 1]
    at = cell.column - 1 + cell.columns
    return row[at] if at < len(row) and row[at].rows else None


def _below(table: Table, cell: Cell) -> Cell | None:
    at = cell.row - 1 + cell.rows
    return table.grid[at][cell.column - 1] if at < len(table.grid) else None


def _beside(table: Table, cell: Cell, field: str) -> Cell | None:
    """The value cell of a label cell: the one to the right, or below where the labels stand side by side."""
    right, below = _right(table, cell), _below(table, cell)
    if right is not None and _is_free(right) and (right.text.strip() or not _heads_columns(table, cell)):
        beyond = _right(table, right)
        if key(cell.text) == "title" and cell.column > 1 and not _labelled_row(table, cell):
            return None  # "Annexure | Title | Format no."
        if field == "title" and header_role(right.text.strip()) is not None:
            return None  # "Tên tài liệu | Số bản": heads of columns
        if field == "title" and beyond is not None and beyond.text.strip() and field_of(beyond.text.strip()) is None:
            return None  # "Tên thủ tục | Thời hạn | Phí": the header of a list
        return right
    if field == "title" or below is None or not _is_free(below) or not _heads_columns(table, cell):
        return None
    return None if _heads_list(table, cell) else below


def _heads_list(table: Table, cell: Cell) -> bool:
    """Whether this row heads a list of documents: below one of its labels stand several codes."""
    row = table.grid[cell.row - 1]
    coded = {c.column - 1 for c in row if field_of(c.text.strip()) == "code"}
    below = table.grid[cell.row - 1 + cell.rows :]
    codes = ({found[0].text for r in below if (found := find_codes(r[at].text)) and not found[0].start} for at in coded)
    return any(len(several) > 1 for several in codes)


def _labelled_row(table: Table, cell: Cell) -> bool:
    """Whether another label stands before this one in its row ("Document no. | SOP-1 | Title | …")."""
    return any(field_of(c.text.strip()) not in (None, "title") for c in table.grid[cell.row - 1][: cell.column - 1])


def _is_free(cell: Cell) -> bool:
    """Whether a cell is no label itself and says more than what a column of signers is headed with."""
    text = cell.text.strip()
    return field_of(text) is None and not pairs_in_line(text) and key(text) not in column_words()


def _heads_columns(table: Table, cell: Cell) -> bool:
    """Whether labels stand side by side in this row (a revision or a date among them), so that values stand below."""
    fields = {field_of(c.text.strip()) for c in {id(c): c for c in table.grid[cell.row - 1]}.values()} - {None}
    return len(fields) >= 2 and bool(fields & {"revision", "amendment", *DATED})


def _place(cell: Cell, otherwise: Paragraph) -> Location:
    return next((b.place for b in cell.blocks if isinstance(b, Paragraph)), otherwise.place)


def _computed(cell: Cell) -> tuple[str, ...]:
    return tuple(f for b in cell.blocks if isinstance(b, Paragraph) for f in b.fields)
