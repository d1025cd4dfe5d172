"""Numbers that stand at the beginning of a paragraph or cell: what a pointer such as "mục 2.3" can lead to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from qmslint.check.context import Context

__all__ = ["begins_with"]

_numbers: WeakKeyDictionary[Context, frozenset[str]] = WeakKeyDictionary()


def begins_with(number: str, context: Context) -> bool:
    """Whether some paragraph of the document begins with this number, typed or automatic, or is a cell of only it."""
    found = _numbers.get(context)
    if found is None:
        begins = re.compile(
            r"\(?(?:mục|phần|điều|khoản|chương|section|article|part)?\s*([\w]+(?:\.\d+)*)(?=[\s.)/:-]|$)", re.I
        )
        seen: set[str] = set()
        for p in context.all("paragraph"):
            text = p.value.printed
            m = begins.match(text)
            if m:
                seen.add(m[1].lower())
        found = _numbers[context] = frozenset(seen)
    return number.lower() in found
