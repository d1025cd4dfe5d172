"""Numbers that stand at the beginning of a paragraph or cell: what a pointer such as "mục 2.3" can lead to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qmslint.check.context import Context

__all__ = ["begins_with"]

_WORDS = r"mục|phần|điều|khoản|chương|bước|section|article|part|step|phụ lục|annex"


def begins_with(number: str, context: Context, table: int | None = None) -> bool:
    """Whether some paragraph begins with this number, typed or automatic, or is a cell of only it.

    `table` limits the search to the table of this number. `IV.1` is also a `1` under a `IV`.
    """
    found: dict[str, set[int | None]] | None = context.memo.get("printed")
    if found is None:
        begins = re.compile(rf"\(?(?:(?:{_WORDS})\s+)?(\w+(?:\.\d+)*)(?=[\s.)/:-]|$)", re.IGNORECASE)
        found = context.memo["printed"] = {}
        for p in context.subjects.texts:
            if m := begins.match(p.printed):
                found.setdefault(m[1].lower(), set()).add(p.place.table)
    wanted = number.lower()
    if table is not None:
        return table in found.get(wanted, ()) or table in found.get(
            wanted.removeprefix("bước ").removeprefix("step "), ()
        )
    head, _, rest = wanted.partition(".")
    return wanted in found or (bool(rest) and not head.isdecimal() and head in found and rest in found)
