"""Codes of administrative procedures: seven digits as `1.012644`, alone or followed by parts of the national database.

    select: document
    check: {tthc-code: {}}

Looked at are words after a label (`Mã TTHC: …`, `mã số …`) and the cells of a column that is headed so. What does not
look like an attempt at such a code (`QT-03`) is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check
from qmslint.understand.text.words import key

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS: Mapping[str, Field] = {}
NOUNS = ("document",)
CASES = {"": "the code has another form"}
PARAMS = {"code": "the code as written"}

_RIGHT = r"\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2})?(?:\.H\d{2})?"
_LABEL = r"mã\s+(?:số\s+)?(?:tthc|thủ\s+tục(?:\s+hành\s+chính)?|số)\s*:?\s*(?P<code>\d[\w.,-]{4,24})"
_TRY = r"\d[\w.,-]{4,24}"
_HEADS = (
    "ma tthc",
    "ma so tthc",
    "ma thu tuc",
    "ma thu tuc hanh chinh",
    "ma so thu tuc hanh chinh",
    "ma so ho so tthc",
)


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the whole document."""

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        index = context.text
        headed: set[int | None] = set()
        for n in index.having(("mã tthc", "mã số", "mã thủ tục")):
            s = index.paragraphs[n]
            headed.add(s.location.table)
            for m in re.finditer(_LABEL, s.value.text.lower()):
                yield from _fault(s, s.value.text, *m.span("code"))
        for table in context.all("table") if headed - {None} else ():
            if table.value.number in headed:
                yield from _column(table)

    return check


def _fault(s: Subject, text: str, start: int, end: int) -> Iterator[Fault]:
    code = text[start:end].rstrip(".,-")
    if re.fullmatch(_RIGHT, code.upper()) or sum(c.isdigit() for c in code) < 5:
        return
    yield Fault("", {"code": code}, s.location, code, observed=code, expected="1.012644", key=code)


def _column(table: Subject) -> Iterator[Fault]:
    """The cells under a heading that names the code."""
    grid = table.value.grid
    if len(grid) < 2:
        return
    for c, head in enumerate(grid[0], 1):
        if len(head.text) > 40 or key(head.text) not in _HEADS:
            continue
        for r, row in enumerate(grid[1:], 2):
            cell = row[c - 1]
            if cell.row == r and cell.column == c and cell.rows:
                place = table.location._replace(row=r, column=c, text=cell.text or None)
                s = Subject("cell", cell, place, table, table.procedure)
                for m in re.finditer(_TRY, cell.text):
                    yield from _fault(s, cell.text, *m.span())
