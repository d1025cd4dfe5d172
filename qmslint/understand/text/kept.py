"""What a text was read as before.

Several readers ask the same of one line (what number leads it? is it a heading, a total, a title?), and the documents of an
office share headings, heads of columns, posts, times and whole sentences of their templates. So a reader that looks at
nothing but a text, and gives what cannot be changed, keeps what it read last.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

__all__ = ["kept_by_text"]

_Reader = TypeVar("_Reader", bound=Callable[..., Any])
_MOST = 1024  # texts for each reader: those of a few documents, so that what is kept stays small


def kept_by_text(reader: _Reader) -> _Reader:
    """Keep what `reader` gives for the texts that it was asked for last. Its arguments are the key: texts, flags, tuples."""
    return lru_cache(maxsize=_MOST)(reader)  # type: ignore[return-value]
