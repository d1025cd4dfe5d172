"""The workbook: the list of corrective actions and a summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from qmslint.report.actions.columns import COLUMNS, FILLED, rows
from qmslint.report.actions.kept import Row, read_list
from qmslint.report.actions.words import said
from qmslint.report.run import LEVELS, Run
from qmslint.report.sheets import FONT, bold, heads, one_page_wide, put, saved, set_out
from qmslint.report.words import day, level_word

__all__ = ["write_file"]

_TO_FILL = PatternFill("solid", fgColor="7F6000")
_MOST_LINES = 26  # Excel has no rows higher than 409 points
_EXTRA = 16  # the width of a column that people added
_LEVELS = {"error": "F8CBAD", "warning": "FFE699", "info": "DDEBF7"}


def write_file(run: Run, path: str, lang: str) -> bytes:
    """The workbook's bytes. What people filled in in the list that lies at `path` is kept: divisions, responsible
    persons, dates, ticks, remarks and columns of their own. Raises `NotOurs`."""
    earlier = read_list(path)
    found = list(rows(run, earlier, lang))
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = said(lang, "sheet")
    _list(sheet, found, earlier.extras, lang)
    _summary(book.create_sheet(said(lang, "summary")), run, found, lang)
    return saved(book, run.today)


def _list(sheet: Worksheet, found: Sequence[Row], extras: list[str], lang: str) -> None:
    names = [said(lang, name) for name, _ in COLUMNS] + extras
    heads(sheet, 1, names)
    sheet.row_dimensions[1].height = 32
    fills = {level_word(lang, level): PatternFill("solid", fgColor=colour) for level, colour in _LEVELS.items()}
    for at, row in enumerate(found, 2):
        for column, (name, _) in enumerate(COLUMNS, 1):
            value = at - 1 if name == "number" else row.values.get(name)
            cell = put(sheet, at, column, value, row.formats.get(name), formula=name in FILLED)
            if name == "number":
                cell.alignment = Alignment(horizontal="center", vertical="top")
            if name == "level" and str(value) in fills:
                cell.fill = fills[str(value)]
            elif name == "due" and name not in row.formats:
                cell.number_format = "dd/mm/yyyy" if lang == "vi" else "yyyy-mm-dd"
        for column, head in enumerate(extras, len(COLUMNS) + 1):
            put(sheet, at, column, row.extras.get(head), row.formats.get(head), formula=True)
        sheet.row_dimensions[at].height = _height(row)
    for column, (name, _) in enumerate(COLUMNS, 1):
        letter = get_column_letter(column)
        if name in FILLED:
            sheet.cell(1, column).fill = _TO_FILL
        if name == "key":
            sheet.column_dimensions[letter].hidden = True
        if name == "done":
            _pick(sheet, letter, len(found) + 1, lang)
    set_out(sheet, [width for _, width in COLUMNS] + [_EXTRA] * len(extras), len(found), "C2")


def _height(row: Row) -> float:
    """Room for the longest text of a row, in points: programs do not all find it by themselves."""
    lines = (_lines(str(row.values.get(name) or ""), width - 2) for name, width in COLUMNS if name != "key")
    return 15.0 * min(max(lines, default=1), _MOST_LINES)


def _lines(text: str, width: int) -> int:
    """How many lines a text takes: a word that does not fit begins a new one, and is broken where it is longer than that."""
    lines, used = 1, 0
    for word in text.split():
        if used and used + 1 + len(word) > width:
            lines, used = lines + 1, 0
        used += len(word) + (1 if used else 0)
        lines, used = lines + max(used - 1, 0) // width, (used - 1) % width + 1
    return lines


def _pick(sheet: Worksheet, letter: str, last: int, lang: str) -> None:
    """Yes or no to choose from, for what is settled."""
    yes, no = said(lang, "yes"), said(lang, "no")
    choice = DataValidation(type="list", formula1=f'"{yes},{no}"', allow_blank=True, showErrorMessage=False)
    choice.prompt = said(lang, "pick").format(yes)
    sheet.add_data_validation(choice)
    choice.add(f"{letter}2:{letter}{max(last, 2)}")


def _settled(row: Row) -> bool:
    """Whether nothing is left to do about a row."""
    done = str(row.values.get("done") or "").strip().lower()
    return done in ("có", "yes", "x", "true", "1", "✓", "xong", "done") or row.values.get("state") in (
        "Không còn",
        "Gone",
    )


def _summary(sheet: Worksheet, run: Run, found: Sequence[Row], lang: str) -> None:
    summary = run.summary
    numbers = {level: getattr(summary, f"{level}s") for level in LEVELS}
    lines: list[tuple[str, Any]] = [
        (said(lang, "date"), day(lang, run.today)),
        (said(lang, "checked"), summary.checked),
        (said(lang, "not-read"), sum(d.status == "not-read" for d in run.documents)),
        (said(lang, "total"), len(run.findings)),
        *((f"  {level_word(lang, level)}", number) for level, number in numbers.items()),
        (said(lang, "settled"), sum(map(_settled, found))),
    ]
    for at, (word, value) in enumerate(lines, 1):
        put(sheet, at, 1, word).font = FONT if word.startswith(" ") else bold()
        put(sheet, at, 2, value).alignment = Alignment(horizontal="left")
    at = len(lines) + 2
    put(sheet, at, 1, said(lang, "rules")).font = bold()
    heads(sheet, at + 1, [said(lang, name) for name in ("rule", "title", "level", "count")])
    counted = Counter((f.rule, f.level) for f in run.findings)
    at += 2
    for (rule, level), number in sorted(
        counted.items(), key=lambda item: (LEVELS.index(item[0][1]), -item[1], item[0][0])
    ):
        title = run.book.text(rule, lang).title
        for column, value in enumerate((rule, title, level_word(lang, level), number), 1):
            put(sheet, at, column, value)
        at += 1
    at += 1
    put(sheet, at, 1, said(lang, "documents")).font = bold()
    heads(sheet, at + 1, [said(lang, "document"), said(lang, "state"), *(level_word(lang, level) for level in LEVELS)])
    by_document = run.by_document()
    for status in run.documents:
        levels = Counter(f.level for f in by_document.get(status.path, ()))
        told = (status.path, said(lang, status.status), *(levels[level] for level in LEVELS))
        for column, value in enumerate(told, 1):
            put(sheet, at + 2, column, value)
        at += 1
    for letter, width in zip("ABCDE", (70, 46, 14, 14, 14), strict=True):
        sheet.column_dimensions[letter].width = width
    one_page_wide(sheet)
