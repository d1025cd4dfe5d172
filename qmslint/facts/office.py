"""The office that a document belongs to, as the lines at its head name it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from qmslint.model import Block, Paragraph, Reading
from qmslint.resources import yaml_folder
from qmslint.understand.words import key, squeeze

__all__ = ["office_of"]

_FIRST = 14  # paragraphs of the body that may be a document's head
_LONGEST = 90  # letters of a line that is a name


def office_of(reading: Reading) -> str:
    """The office as printed, "" where no line at the head names one. The one itself goes before those above it."""
    document = reading.document
    headers = [text for story in document.headers for text in _texts(story.blocks)]
    lines = [*headers, *islice(_texts(document.blocks), _FIRST)]
    labelled = next(filter(None, map(_labelled, lines)), "")
    if labelled:
        return labelled
    above = ""
    for at, line in enumerate(lines):
        if len(line) > _LONGEST or ":" in line:
            continue
        kind = _kind(key(line))
        if kind:
            behind = lines[at + 1] if at + 1 < len(lines) else ""
            name = f"{line} {behind}" if _begins(key(behind), "place") and len(behind) < _LONGEST // 2 else line
            if kind == "own":
                return name
            above = above or name
    return above


def _texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from filter(None, map(squeeze, block.text.split("\n")))
        else:
            for cell in block.cells():
                yield from _texts(cell.blocks)


def _labelled(line: str) -> str:
    label, colon, value = line.partition(":")
    return squeeze(value)[:_LONGEST] if colon and key(label) in _owners() and re.search(r"\w", value) else ""


def _kind(line: str) -> str:
    """`own` or `above` if the line names an office, "" else."""
    words = line.split()
    if not 2 <= len(words) <= 14:
        return ""
    if (
        _begins(line, "own")
        or words[-1] in _words()["english"]
        or (words[0] in _words()["english"] and words[1] == "of")
    ):
        return "own"
    return "above" if _begins(line, "above") else ""


def _begins(line: str, which: str) -> bool:
    return any(f"{line} ".startswith(f"{word} ") for word in _words()[which])


@cache
def _words() -> dict[str, tuple[str, ...]]:
    return {n: tuple(map(key, words)) for n, words in yaml_folder("vocabulary")["register"]["offices"].items()}


@cache
def _owners() -> frozenset[str]:
    return frozenset(map(key, yaml_folder("vocabulary")["register"]["register"]["columns"]["owner"]))
