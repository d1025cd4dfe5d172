"""Whether the words around a cited code say that it is somebody else's, or only part of another document's title."""

from __future__ import annotations

import re
from functools import cache

from qmslint.resources import yaml_folder
from qmslint.understand.text.words import key

__all__ = ["is_foreign"]

_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»")


def is_foreign(text: str, code: str, office: str) -> bool:
    """Whether every place where a code stands in a text makes it no citation of a document of this office.

    "QT-05 của Sở Tài chính" is another office's, unless the citing document is of that office itself; in “Góp ý dự thảo QT-99
    …” the code belongs to the title of a letter.
    """
    places = [m.start() for m in re.finditer(re.escape(code), text)]
    return bool(places) and all(_owned(text[at + len(code) :], office) or _in_title(text, at) for at in places)


def _owned(after: str, office: str) -> bool:
    words = key(after[:90]).split()
    lead = next((len(w) for w in _owned_by() if tuple(words[: len(w)]) == w), 0)
    if not lead:
        return False
    rest = words[lead : lead + 12]
    kind = next((len(w) for w in _owners() if tuple(rest[: len(w)]) == w), 0)
    if not kind or len(rest) <= kind:
        return False
    return f" {' '.join(rest[: kind + 2])} " not in f" {key(office)} "


def _in_title(text: str, at: int) -> bool:
    """Whether a code stands within quotation marks behind words of its title: not at their beginning, where it is cited."""
    for m in _QUOTED.finditer(text):
        if m.start() < at < m.end():
            before = key(text[m.start() : at]).split()
            return len(before) > 2 and before[:2] != ["quy", "trinh"]
    return False


@cache
def _owned_by() -> tuple[tuple[str, ...], ...]:
    return _phrases("owned-by")


@cache
def _owners() -> tuple[tuple[str, ...], ...]:
    return _phrases("owners")


def _phrases(name: str) -> tuple[tuple[str, ...], ...]:
    words = yaml_folder("vocabulary")["register"]["citations"][name]
    return tuple(sorted((tuple(key(w).split()) for w in words), key=len, reverse=True))
