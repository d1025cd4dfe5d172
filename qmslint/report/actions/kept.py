"""What people filled in: the rows of an earlier list, found again by the fingerprints of their findings."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any

from qmslint.report.actions.words import WORDS
from qmslint.report.errors import NotOurs
from qmslint.tuples import NamedTuple

__all__ = ["Earlier", "Row", "read_list"]


class Row(NamedTuple):
    """A row: values by the names of our columns; `extras` are those of columns that people added, by their heads, and
    `formats` the number formats of what they filled in."""

    values: dict[str, Any]
    extras: Mapping[str, Any] = {}
    formats: Mapping[str, str] = {}


class Earlier:
    """The rows of an earlier list. `there` if there was one; `extras` are the heads of the columns that people added."""

    def __init__(self, rows: list[Row], extras: list[str], *, there: bool) -> None:
        self.there = there
        self.extras = extras
        self._rows = rows

    def take(self, key: str, path: str) -> Row | None:
        """The row of this finding, once; of several with one fingerprint, that of the same document first."""
        same = [row for row in self._rows if row.values.get("key") == key]
        found = next((row for row in same if row.values.get("document") == path), next(iter(same), None))
        if found is not None:
            self._rows.remove(found)
        return found

    def rest(self) -> Iterator[Row]:
        """The rows that were not taken."""
        yield from self._rows


def read_list(path: str) -> Earlier:
    """The list that lies there. Raises `NotOurs` when the file is something else."""
    if not os.path.exists(path):
        return Earlier([], [], there=False)
    from openpyxl import load_workbook

    try:
        book = load_workbook(path)
    except Exception as error:  # whatever openpyxl says of a file that is no workbook
        raise NotOurs("not-our-list", path) from error
    sheet = next((book[name] for name in WORDS["sheet"] if name in book.sheetnames), None)
    by_word = {word: name for name, words in WORDS.items() for word in words}
    heads = [str(cell.value or "") for cell in next(sheet.iter_rows(max_row=1), ())] if sheet is not None else []
    names = [by_word.get(head) for head in heads]
    if sheet is None or "key" not in names:
        raise NotOurs("not-our-list", path)
    found = []
    for cells in sheet.iter_rows(min_row=2):
        values: dict[str, Any] = {}
        extras: dict[str, Any] = {}
        formats: dict[str, str] = {}
        for cell, head, name in zip(cells, heads, names, strict=False):
            if cell.value is not None and (name or head):
                (values if name else extras)[name or head] = cell.value
                if cell.number_format != "General":
                    formats[name or head] = cell.number_format
        if values.get("key"):
            found.append(Row(values, extras, formats))
    return Earlier(found, [head for head, name in zip(heads, names, strict=True) if head and not name], there=True)
