"""Whether the title in a list is that of a document: lists shorten titles, abbreviate words, put the kind before them."""

from __future__ import annotations

import re

from qmslint.understand.names import bare_title, same_title
from qmslint.understand.text.words import key

__all__ = ["other_title"]

# What a title may be called besides; it tells no two documents apart.
_KINDS = ("huong dan cong viec", "huong dan", "quy dinh", "so tay", "sop", "procedure", "work instruction")


def other_title(one: str, other: str) -> bool:
    """Whether two titles cannot mean the same document: each has words that the other has neither whole nor abbreviated."""
    if same_title(one, other):
        return False
    first, second = _words(one), _words(other)
    if not first or not second:
        return False
    if one.isascii() != other.isascii() and not set(first) & set(second):
        return False  # "Document control" of "Kiểm soát tài liệu": the title in another language
    return bool(_beyond(first, second, other)) and bool(_beyond(second, first, one))


def _words(title: str) -> list[str]:
    bare = bare_title(title)
    for kind in _KINDS:
        if bare.startswith(f"{kind} ") and len(bare) > len(kind) + 8:
            return bare[len(kind) + 1 :].split()
    return bare.split()


def _beyond(words: list[str], others: list[str], printed: str) -> list[str]:
    """The words that the others do not have, nor in an abbreviation ("GCN"), nor as one of theirs spelled out."""
    short = (
        {key(w) for w in re.findall(r"\b[^\W\d_]{2,6}\b", printed) if w.isupper()} if not printed.isupper() else set()
    )
    spelled = {i for a in short for i in _initials(words, a)}
    theirs = set(others)
    return [
        w for i, w in enumerate(words) if w not in theirs and i not in spelled and not _initials(others, w, least=3)
    ]


def _initials(words: list[str], letters: str, least: int = 2) -> list[int]:
    """Where words stand whose first letters make these."""
    n = len(letters)
    if n < least:
        return []
    for at in range(len(words) - n + 1):
        if all(words[at + i].startswith(letters[i]) for i in range(n)):
            return list(range(at, at + n))
    return []
