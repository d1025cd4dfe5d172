"""Whether the tables of a page that have no lines were told for certain: a page where they were not is reported, not trusted."""

from __future__ import annotations

from collections.abc import Iterable

from qmslint.read.pdf.lines import Line
from qmslint.read.pdf.page import Edge
from qmslint.read.pdf.paragraphs import Para
from qmslint.read.pdf.tables import RawTable

__all__ = ["loose", "torn"]

LOOSE = 3  # lines of three texts and more that no table took up
TORN = 2  # lines of cells with room in them as between columns
_LEADERS = ("...", "…", ". . .")


def loose(rows: Iterable[list[Line]]) -> bool:
    """Whether free text has lines of a table in it: three texts beside each other, again and again. Contents are none."""
    count = 0
    for row in rows:
        if len(row) > 2 and not row[-1].text.strip(". ").isdecimal() and not any(_leads(line.text) for line in row):
            count += 1
    return count >= LOOSE


def torn(table: RawTable, made: list[Edge], height: float) -> bool:
    """Whether a table whose sides of columns were `made` up has columns in its cells. `height` is that of the page."""
    left, right, bottom = table.xs[0] + 3, table.xs[-1] - 3, table.end * height
    if not any(left < at < right and start < bottom and end > table.top for at, start, end in made):
        return False
    lines = (
        line
        for piece in table.pieces
        for item in piece.items
        if isinstance(item, Para)
        for line in item.lines
    )  # fmt: skip
    return sum("\t" in line.text.strip() for line in lines) >= TORN


def _leads(text: str) -> bool:
    return any(sign in text for sign in _LEADERS)
