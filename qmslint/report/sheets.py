"""Sheets of a workbook as all our workbooks have them: heads, cells, widths, filters, print."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from qmslint.report.timeless import timeless

__all__ = ["FONT", "bold", "heads", "one_page_wide", "put", "saved", "set_out"]

FONT = Font(name="Calibri", size=11)
"""That of a new workbook. A font without a name is another one in every program."""

_HEAD = PatternFill("solid", fgColor="1F4E79")
_TOP = Alignment(vertical="top", wrap_text=True)


def heads(sheet: Worksheet, row: int, names: Sequence[str], turned: int = 0) -> None:
    """The heads of a table's columns. Those behind the first `turned` (0: none) are written upwards."""
    for column, name in enumerate(names, 1):
        cell = put(sheet, row, column, name)
        cell.font = bold("FFFFFF")
        cell.fill = _HEAD
        up = bool(turned) and column > turned
        cell.alignment = Alignment(vertical="bottom" if up else "center", wrap_text=True, textRotation=90 if up else 0)


def bold(colour: str | None = None) -> Font:
    """Bold letters of the workbook's font."""
    return Font(name=FONT.name, size=FONT.size, bold=True, color=colour)


def put(
    sheet: Worksheet, row: int, column: int, value: Any, number_format: str | None = None, *, formula: bool = False
) -> Any:
    """A cell. Text of documents is never taken for a formula; what people wrote may be one."""
    cell: Any = sheet.cell(row, column)
    cell.value = value
    if isinstance(value, str) and not formula:
        cell.data_type = "s"
    if number_format:
        cell.number_format = number_format
    cell.alignment = _TOP
    return cell


def set_out(sheet: Worksheet, widths: Sequence[int], rows: int, freeze: str) -> None:
    """Give a table that begins in the first row its widths, filters over `rows` rows, a frozen head, and a page to be
    printed on (A3, landscape)."""
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = freeze
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(widths))}{max(rows + 1, 2)}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 8  # A3
    sheet.print_title_rows = "1:1"
    one_page_wide(sheet)


def one_page_wide(sheet: Worksheet) -> None:
    """Print it one page wide, however long."""
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]


def saved(book: Workbook, today: str) -> bytes:
    """The workbook's bytes."""
    out = io.BytesIO()
    book.save(out)
    return timeless(out.getvalue(), today)
