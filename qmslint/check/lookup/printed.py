"""Numbers that stand at the beginning of a paragraph or cell: what a pointer such as "mục 2.3" can lead to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qmslint.check.context import Context

__all__ = ["begins_with", "beside", "in_rows"]

_WORDS = r"mục|phần|điều|khoản|chương|bước|section|article|part|step|phụ lục|annex"


def begins_with(number: str, context: Context) -> bool:
    """Whether some paragraph begins with this number, typed or automatic, or is a cell of only it.

    `IV.1` is also a `1` where there is a `IV`.
    """
    found = _found(context)
    wanted = number.lower()
    head, _, rest = wanted.partition(".")
    return wanted in found or (bool(rest) and not head.isdecimal() and head in found and rest in found)


def beside(number: str, context: Context) -> list[str]:
    """The numbers of the same part that begin a paragraph, in order: 6.1 and 6.2 for 6.4; none for a number of one level."""
    above, dot, _ = number.lower().rpartition(".")
    found = [n for n in _found(context) if n.rpartition(".")[0] == above] if dot else []
    return sorted(found, key=lambda n: [int(p) if p.isdecimal() else 0 for p in n.split(".")])


def in_rows(number: str, context: Context, table: int, first: int, last: int) -> bool:
    """Whether a paragraph in these rows of a table (both inclusive) begins with this number."""
    return any(t == table and first <= (r or 0) <= last for t, r in _found(context).get(number.lower(), ()))


def _found(context: Context) -> dict[str, list[tuple[int | None, int | None]]]:
    """Every number that begins a paragraph, with the table and row of each."""
    found: dict[str, list[tuple[int | None, int | None]]] | None = context.memo.get("printed")
    if found is None:
        begins = re.compile(rf"\(?(?:(?:{_WORDS})\s+)?(\w+(?:\.\d+)*)(?=[\s.)/:-]|$)", re.IGNORECASE)
        found = context.memo["printed"] = {}
        for p in context.subjects.texts:
            if m := begins.match(p.printed):
                found.setdefault(m[1].lower(), []).append((p.place.table, p.place.row))
    return found
