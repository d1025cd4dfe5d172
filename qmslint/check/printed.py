"""Numbers that stand at the beginning of a paragraph or cell: what a pointer such as "mục 2.3" can lead to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qmslint.check.context import Context

__all__ = ["begins_with"]

_WORDS = ("mục", "phần", "điều", "khoản", "chương", "section", "article", "part", "phụ lục", "annex")


def begins_with(number: str, context: Context) -> bool:
    """Whether some paragraph of the document begins with this number, typed or automatic, or is a cell of only it."""
    found = context.memo.get("printed")
    if found is None:
        begins = re.compile(rf"\(?(?:(?:{'|'.join(_WORDS)})\s+)?(\w+(?:\.\d+)*)(?=[\s.)/:-]|$)", re.IGNORECASE)
        texts = (p.printed for p in context.subjects.texts)
        found = context.memo["printed"] = {m[1].lower() for text in texts if (m := begins.match(text))}
    return number.lower() in found
