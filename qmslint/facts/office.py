"""The office that a document belongs to, as the lines at its head name it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from qmslint.model import Block, Paragraph, Reading
from qmslint.resources import yaml_folder
from qmslint.understand.text.words import key, squeeze, tone_key

__all__ = ["office_of"]

_FIRST = 14  # paragraphs of the body that may be a document's head
_LONGEST = 90  # letters of a line that is a name
_APART = re.compile(r"\n|\t+| {3,}|\xa0{3,}")


def office_of(reading: Reading) -> str:
    """The office as printed, "" where no line at the head names one. The one itself goes before those above it."""
    document = reading.document
    headers = [text for story in document.headers for text in _texts(story.blocks)]
    lines = [*headers, *islice(_texts(document.blocks), _FIRST)]
    lines = [line for line in lines if not _begins(line, "motto")]
    labelled = next(filter(None, map(_labelled, lines)), "")
    if labelled:
        return labelled
    names: dict[str, list[str]] = {"own": [], "above": []}
    for line, behind in zip(lines, (*lines[1:], ""), strict=False):
        kind = _kind(line)
        name = _whole(line, behind) if kind else ""
        if name:
            names[kind].append(name)
    found = names["own"] or names["above"] or [""]
    # The page header says "SỞ Y TẾ", the cover "SỞ Y TẾ TỈNH …".
    return max((name for name in found if tone_key(name).startswith(tone_key(found[0]))), key=len)


def _whole(line: str, behind: str) -> str:
    """The name with the line behind it, where it goes on there; "" where nothing but the kind of office is left."""
    folded, words = tone_key(line), _words()
    bare = folded in words["own"] or folded in words["above"]
    open_end = (bare or folded in words["begun"]) and line.isupper() and behind.isupper()
    goes_on = _begins(behind, "place") or (open_end and not _kind(behind) and not _begins(behind, "titles"))
    if goes_on and len(behind) < _LONGEST // 2:
        return f"{line} {behind}"
    return "" if bare else line


def _texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            # Two columns set by tabs or spaces are two lines; asterisks are what is left of a conversion.
            yield from filter(None, (squeeze(part).strip("* ") for part in _APART.split(block.text)))
        else:
            for cell in block.cells():
                yield from _texts(cell.blocks)


def _labelled(line: str) -> str:
    label, colon, value = line.partition(":")
    return squeeze(value)[:_LONGEST] if colon and key(label) in _owners() and re.search(r"\w", value) else ""


def _kind(line: str) -> str:
    """`own` or `above` if the line names an office, "" else."""
    words = key(line).split()
    if len(line) > _LONGEST or ":" in line or not 1 <= len(words) <= 14 or not line[:1].isupper():
        return ""
    english = _words()["english"]
    if len(words) > 1 and (words[-1] in english or (words[0] in english and words[1] == "of")):
        return "own"
    which = next((w for w in ("own", "above") if _begins(line, w)), "")
    return which if which and _is_name(line) else ""


def _is_name(line: str) -> bool:
    """Whether a line that begins like the name of an office is one: no sentence, no post, no bodies in general."""
    folded = tone_key(line)
    known, words = _words(), folded.split()
    if (
        line.endswith((".", ";", ","))
        or any(char.isdigit() for char in line)
        or (len(words) > 1 and words[1] in known["persons"])
    ):
        return False
    if any(f" {general} " in f" {folded} " for general in known["general"]):
        return False
    proper = next((p for p in known["proper"] if folded.startswith(f"{p} ")), "")
    return not proper or line[len(proper) + 1 : len(proper) + 2].isupper()


def _begins(line: str, which: str) -> bool:
    return f"{tone_key(line)} ".startswith(_beginnings(which))


@cache
def _beginnings(which: str) -> tuple[str, ...]:
    return tuple(f"{word} " for word in _words()[which])


@cache
def _words() -> dict[str, tuple[str, ...]]:
    return {n: tuple(map(tone_key, words)) for n, words in yaml_folder("vocabulary")["register"]["offices"].items()}


@cache
def _owners() -> frozenset[str]:
    return frozenset(map(key, yaml_folder("vocabulary")["register"]["register"]["columns"]["owner"]))
