"""The evidence as a workbook: clause × document, rule × document, and every count in a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, NamedStyle, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from qmslint.report.evidence.matrix import STATES, Row, matrix_of
from qmslint.report.evidence.words import said
from qmslint.report.layout import one_line, told_apart
from qmslint.report.run import Run
from qmslint.report.sheets import FONT, heads, one_page_wide, put, saved, set_out
from qmslint.report.words import day

__all__ = ["write"]

_COLOURS = {"found": "E2EFDA", "not-found": "F8CBAD", "not-read": "FFE699"}
_RULE_STATES = {"found": "passed", "not-found": "failed"}  # a rule passes or fails; evidence is found or not
_MIDDLE = Alignment(horizontal="center", vertical="top", wrap_text=True)
_MOST = 16_000  # columns of a sheet


def write(run: Run, lang: str) -> bytes:
    """The workbook's bytes."""
    matrix = matrix_of(run)
    book = Workbook()
    _styles(book)
    sheet = book.worksheets[0]
    sheet.title = said(lang, "clauses")
    _matrix(sheet, matrix.clauses, matrix.paths[:_MOST], "clause", lang)
    _matrix(book.create_sheet(said(lang, "rules")), matrix.rules, matrix.paths[:_MOST], "rule", lang)
    _details(book.create_sheet(said(lang, "details")), matrix.rules, lang)
    notes = book.create_sheet(said(lang, "notes"))
    notes.column_dimensions["A"].width = 100
    one_page_wide(notes)
    told = (f"{said(lang, 'made')} {day(lang, run.today)}", said(lang, "note"), said(lang, "waived"))
    for at, text in enumerate(told, 1):
        put(notes, at, 1, text)
    return saved(book, run.today)


def _matrix(sheet: Worksheet, rows: Sequence[Row], paths: Sequence[str], first: str, lang: str) -> None:
    """A row for each clause or rule: in how many documents it comes to what, then what it comes to in each."""
    words = _RULE_STATES if first == "rule" else {}
    names = [said(lang, words.get(name, name)) for name in (first, "clause-title", *STATES)]
    heads(sheet, 1, [*names, *map(one_line, told_apart(paths))], turned=len(names) - len(STATES))
    sheet.row_dimensions[1].height = 160
    for at, row in enumerate(rows, 2):
        sheet.row_dimensions[at].height = 32
        put(sheet, at, 1, row.name or said(lang, "no-clause"))
        put(sheet, at, 2, row.titles[0 if lang == "vi" else 1])
        for column, state in enumerate(STATES, 3):
            put(sheet, at, column, row.count(state)).alignment = _MIDDLE
        for column, path in enumerate(paths, 3 + len(STATES)):
            cell = row.cells.get(path)
            if cell is not None:
                _coloured(sheet, at, column, cell.state, said(lang, words.get(cell.state, cell.state)))
    set_out(sheet, [32, 46, *[9] * len(STATES), *[18] * len(paths)], len(rows), "C2")


def _details(sheet: Worksheet, rows: Sequence[Row], lang: str) -> None:
    """Every rule in every document, counted; long, so without colours."""
    counts = ("examined", "passed", "failed", "n-a", "unread")
    names = ("document", "rule", "clause-title", "clause", "state", *counts)
    heads(sheet, 1, [said(lang, name) for name in names])
    sheet.row_dimensions[1].height = 45
    at = 1
    for row in rows:
        title, clauses = row.titles[0 if lang == "vi" else 1], "; ".join(row.others)
        for path, cell in row.cells.items():
            at += 1
            name = one_line(path)
            word = said(lang, _RULE_STATES.get(cell.state, cell.state))
            sheet.append((name, row.name, title, clauses, word, *cell[1:]))
            if name[:1] == "=":  # never a formula
                sheet.cell(at, 1).data_type = "s"
    set_out(sheet, [34, 34, 44, 34, 24, *[12] * len(counts)], at - 1, "C2")


def _styles(book: Workbook) -> None:
    """How the cells of each state look."""
    for state in STATES:
        style = NamedStyle(state, font=FONT, alignment=_MIDDLE)
        if state in _COLOURS:
            style.fill = PatternFill("solid", fgColor=_COLOURS[state])
        book.add_named_style(style)


def _coloured(sheet: Worksheet, row: int, column: int, state: str, word: str) -> None:
    cell: Any = sheet.cell(row, column, word)
    cell.style = state
