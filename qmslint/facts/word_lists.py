"""Lists that are kept in Word (docx, doc, odt, rtf) or printed as PDF: each table a sheet, the lines above it its title rows."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.facts.sheets import ListError, Row, Sheet
from qmslint.model import Document, Paragraph, Table

__all__ = ["read_tables"]

_ABOVE = 8  # lines before a table that may say what it lists and up to when


def read_tables(path: str, data: bytes) -> list[Sheet]:
    """The tables of a document as sheets. A table that goes on below another, without a line between them, is one with it.
    Raises `ListError`."""
    from qmslint.read import UnreadableDocument, load

    try:
        document = load(data, path)
    except UnreadableDocument as error:
        raise ListError(path, "list-damaged", (str(error),)) from None
    sheets = list(_sheets(document))
    if not sheets:
        raise ListError(path, "list-no-tables")
    return sheets


def _sheets(document: Document) -> Iterator[Sheet]:
    saved = str(document.properties.get("modified", ""))[:10]
    above: list[str] = []
    rows: list[Row] = []
    width = number = 0
    for block in document.blocks:
        if isinstance(block, Paragraph):
            if block.printed.strip():
                above.append(block.printed)
            continue
        if not block.grid:
            continue
        goes_on = rows and not above and len(block.grid[0]) == width
        if rows and not goes_on:
            yield Sheet(f"{number}", tuple(rows), saved)
        if not goes_on:
            rows = [Row(0, (line,)) for line in above[-_ABOVE:]]
            width, number = len(block.grid[0]), block.number
        rows += _rows(block)
        above = []
    if rows:
        yield Sheet(f"{number}", tuple(rows), saved)


def _rows(table: Table) -> Iterator[Row]:
    """The rows with a cell a column; what is merged stands in its first cell, as in Excel."""
    for r, row in enumerate(table.grid, 1):
        own = (cell.text if cell.row == r and cell.column == c else "" for c, cell in enumerate(row, 1))
        yield Row(r, tuple(text.strip() for text in own))
