"""Lines that fit a terminal: display width, wrapping, shortening, and an excerpt with a caret under the fault."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache

__all__ = ["excerpt_lines", "one_line", "shorten", "told_apart", "width", "wrap"]


_ODD = re.compile("[^\x00-\u02ff\u1e00-\u1fff\u2010-\u2027\u203a]")  # what may be wider or narrower than a Latin letter


def width(text: str) -> int:
    """How many columns a terminal uses for this text: Vietnamese letters one each, loose marks none, Han signs two."""
    odd = _ODD.findall(text)
    return len(text) + sum(_looked_up(c) - 1 for c in odd) if odd else len(text)


@cache
def _looked_up(char: str) -> int:
    import unicodedata

    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def one_line(text: str) -> str:
    """The text with a blank for every line break, control and format character: positions in it stay what they were.

    So no document can send commands to a terminal.
    """
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)


def told_apart(paths: Sequence[str]) -> list[str]:
    """The file names of these paths; where two are alike, with their folders but for those that all have in common."""
    often = Counter(path.rpartition("/")[2] for path in paths)
    common = 0
    for folders in zip(*(path.split("/")[:-1] for path in paths), strict=False):
        if len(set(folders)) > 1:
            break
        common += 1
    parts = [path.split("/") for path in paths]
    return [part[-1] if often[part[-1]] == 1 else "/".join(part[common:]) for part in parts]


@lru_cache(2048)  # the headings of sections, again and again
def shorten(text: str, columns: int) -> str:
    """The text in one line, cut at a word with `…` when it is wider than `columns`."""
    text = " ".join(text.split())
    if width(text) <= columns:
        return text
    kept: list[str] = []
    room = columns - 2
    for word in text.split(" "):
        room -= width(word) + 1
        if room < 0:
            break
        kept.append(word)
    return f"{' '.join(kept)} …" if kept else _cut(text, columns - 1) + "…"


def _cut(text: str, columns: int) -> str:
    """As many leading characters as fit."""
    if text.isascii():
        return text[:columns]
    used = 0
    for i, char in enumerate(text):
        used += width(char)
        if used > columns:
            return text[:i]
    return text


def wrap(text: str, columns: int, first: str = "", rest: str = "") -> list[str]:
    """Break at blanks into lines of at most `columns`, the first led by `first`, the others by `rest`.

    A word that is wider than a line (a path, a code) stands alone and sticks out: it can be copied whole. Line breaks
    of the text are kept.
    """
    return list(_wrapped(text, columns, first, rest))


@lru_cache(2048)  # how to mend a fault, its clause, a place: the same lines come in document after document
def _wrapped(text: str, columns: int, first: str, rest: str) -> tuple[str, ...]:
    lines: list[str] = []
    lead = first
    for paragraph in text.split("\n"):
        words = " ".join(paragraph.split())
        while True:
            at = _break(words, columns - width(lead))
            lines.append((lead + words[:at]).rstrip())
            lead = rest
            if at == len(words):
                break
            words = words[at + 1 :]
    return tuple(lines)


def _break(words: str, columns: int) -> int:
    """Where the first line of words ends that are set apart by one blank each: at a blank, or at their end."""
    if _ODD.search(words) is None:
        if len(words) <= columns:
            return len(words)
        last = words.rfind(" ", 0, max(columns, 0) + 1)
    else:
        if width(words) <= columns:
            return len(words)
        last = -1
        at = words.find(" ")
        while at > 0 and width(words[:at]) <= columns:
            last, at = at, words.find(" ", at + 1)
    if last < 0:  # a word that is wider than the line
        last = words.find(" ")
    return last if last > 0 else len(words)


def excerpt_lines(excerpt: str, span: tuple[int, int] | None, columns: int) -> list[str]:
    """The words seen, in one line of at most `columns`, and a second line of carets under the fault.

    A long excerpt is cut around the fault, or at its end when no span is known. No lines for an empty excerpt.
    """
    text = one_line(excerpt)
    if span is None or not 0 <= span[0] < span[1] <= len(text):
        text = " ".join(text.split())
        return [shorten(text, columns)] if text else []
    lead = len(text) - len(text.lstrip())
    start, end = max(span[0] - lead, 0), span[1] - lead
    text = text[lead:].rstrip()
    end = min(end, len(text))
    if start >= end:
        return [shorten(text, columns)] if text else []
    if width(text) > columns:
        text, start, end = _window(text, start, end, columns)
    carets = "^" * max(width(text[start:end]), 1)
    return [text, " " * width(text[:start]) + carets]


def _window(text: str, start: int, end: int, columns: int) -> tuple[str, int, int]:
    """The part of a long text around start–end that fits, with `…` where it was cut; the span within it."""
    fault = _cut(text[start:end], columns - 2)
    room = columns - 2 - width(fault)
    behind = _cut(text[start + len(fault) :], room // 2)
    ahead_room = room - width(behind)
    ahead = _cut(text[:start][::-1], ahead_room)[::-1]
    behind = _cut(text[start + len(fault) :], columns - 2 - width(fault) - width(ahead))
    cut_before = "…" if len(ahead) < start else ""
    cut_behind = "…" if start + len(fault) + len(behind) < len(text) else ""
    begin = len(cut_before) + len(ahead)
    return f"{cut_before}{ahead}{fault}{behind}{cut_behind}", begin, begin + len(fault)
