"""Vietnamese words that have two right spellings: `quản lý` and `quản lí`. The vocabulary is written in one and read in both."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["in_both_spellings", "with_i"]

# After h, k, l, m, s and t offices mostly write y, schools and publishers i. Both are taught.
_SYLLABLE = re.compile(r"\b[hklmst][yýỳỷỹỵ]\b", re.IGNORECASE)
_I = str.maketrans("yýỳỷỹỵYÝỲỶỸỴ", "iíìỉĩịIÍÌỈĨỊ")


def with_i(text: str) -> str:
    """The text in the other spelling.

    >>> with_i("Căn cứ pháp lý"), with_i("quy định")
    ('Căn cứ pháp lí', 'quy định')
    """
    return _SYLLABLE.sub(lambda m: m[0].translate(_I), text)


def in_both_spellings(value: Any) -> Any:
    """Plain data in which each list of texts also holds the other spelling of its texts, right behind them."""
    if isinstance(value, dict):
        return {key: in_both_spellings(inner) for key, inner in value.items()}
    if not isinstance(value, list):
        return value
    found: list[Any] = []
    for inner in value:
        found.append(in_both_spellings(inner))
        if isinstance(inner, str) and (other := with_i(inner)) != inner:
            found.append(other)
    return found
