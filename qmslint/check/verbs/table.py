"""Columns that a table must have, and what its cells must hold.

    select: {each: table, where: {…}}
    check:
      table:
        columns: [Trách nhiệm, [Thời gian, Thời hạn]]   # words in its first rows; a list inside means: one of them
        only-with: [Trình tự]                            # only tables that have these words there
        cells: {Trách nhiệm: filled}                     # what every cell of a column below must hold

Headings are looked for in the first three rows; merged cells are looked at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.conditions import compile_test
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check
from qmslint.model import Cell, Table

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "columns": Field("any", "words that must stand in the heading row; a list inside the list means one of them"),
    "only-with": Field("texts", "only tables whose heading row has all of these words"),
    "cells": Field("mapping", "for words of a heading: the condition that every cell below must hold"),
}
NOUNS = ("table",)
CASES = {"column": "there is no such column", "cell": "a cell does not hold what it must"}
PARAMS = {"column": "the words of the heading", "value": "what the cell holds", "row": "the number of the row"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the heading row and of the cells below it."""
    only = _list(options.get("only-with"))
    columns = [_list(c) for c in _list(options.get("columns"))]
    cells = {words: compile_test(test) for words, test in (options.get("cells") or {}).items()}

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        table: Table = subject.value
        if any(_column(table, [words]) is None for words in only):
            return
        for wanted in columns:
            if _column(table, wanted) is None:
                yield Fault("column", {"column": str(wanted[0])}, key=str(wanted[0]))
        for words, test in cells.items():
            at = _column(table, [words])
            if at is None:
                continue
            for cell in _below(table, *at):
                if not test(cell.text):
                    place = subject.location._replace(row=cell.row, column=cell.column, text=cell.text or None)
                    told = {"column": words, "value": cell.text, "row": str(cell.row)}
                    yield Fault("cell", told, place, cell.text, observed=cell.text or None, key=f"{words} {cell.row}")

    return check


def _column(table: Table, words: list[str]) -> tuple[int, int] | None:
    """The row and column (from 1) of the heading that holds one of these words."""
    from qmslint.understand.text.words import key

    wanted = [f" {key(w)} " for w in words]
    for r, row in enumerate(table.grid[:3], 1):
        for c, cell in enumerate(row, 1):
            if cell.text and any(w in f" {key(cell.text)} " for w in wanted):
                return r, c
    return None


def _below(table: Table, r: int, c: int) -> Iterator[Cell]:
    """The cells of a column below a heading; cells that cover several columns are titles of a group."""
    for n, row in enumerate(table.grid[r:], r + 1):
        if len(row) >= c and (cell := row[c - 1]).row == n and cell.columns == 1 and cell.rows:
            yield cell


def _list(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]
