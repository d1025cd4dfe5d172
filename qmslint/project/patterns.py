"""Path patterns as people know them from `.gitignore`: `cũ/`, `*.dotx`, `mẫu/**/nháp-*.docx`."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache

__all__ = ["matcher", "pattern_of", "plain_path"]


def plain_path(path: str) -> str:
    """A path for comparing and for showing: composed Unicode (macOS keeps it decomposed) and forward slashes."""
    path = path.replace("\\", "/") if "\\" in path and _BACKSLASH_SEPARATES else path
    return path if path.isascii() else unicodedata.normalize("NFC", _readable(path))


def _readable(path: str) -> str:
    """A name whose bytes the system could not decode: as UTF-8, whatever the locale says, else with `\\xe1` in their place."""
    try:
        path.encode()
    except UnicodeEncodeError:
        try:
            return os.fsencode(path).decode("utf-8", "backslashreplace")
        except UnicodeEncodeError:
            return path.encode("utf-8", "backslashreplace").decode()
    return path


def _separates() -> bool:
    import os

    return os.sep == "\\"


_BACKSLASH_SEPARATES = _separates()


def matcher(patterns: Iterable[str]) -> Callable[[str], bool]:
    """A test for paths relative to the patterns' folder: true if the path, or a folder it lies in, matches one of them.

    `*` and `?` stay within a name, `**` spans folders. A pattern without a slash (but at its end) matches a name at any
    depth; one with a slash counts from the folder of the patterns.
    """
    tests = [_compiled(plain_path(pattern)) for pattern in patterns if pattern.strip("/ ")]
    return lambda path: any(test.match(plain_path(path)) for test in tests)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    anchored = "/" in pattern.rstrip("/")
    body = _translate(pattern.removeprefix("./").strip("/"))
    return re.compile(f"{'' if anchored else '(?:.*/)?'}{body}(?:/.*)?\\Z", re.DOTALL)


def _translate(pattern: str) -> str:
    out = []
    i = 0
    while i < len(pattern):
        if pattern.startswith("**/", i):
            out.append("(?:[^/]+/)*")
            i += 3
        elif pattern.startswith("**", i):
            out.append(".*")
            i += 2
        elif pattern[i] == "*":
            out.append("[^/]*")
            i += 1
        elif pattern[i] == "?":
            out.append("[^/]")
            i += 1
        elif pattern[i] == "[" and (end := pattern.find("]", i + 2)) > 0:
            inside = pattern[i + 1 : end].replace("\\", "\\\\")
            out.append(f"[{'^' + inside[1:] if inside.startswith('!') else inside}]")
            i = end + 1
        else:
            out.append(re.escape(pattern[i]))
            i += 1
    return "".join(out)


def pattern_of(folder: str, root: str) -> str:
    """The pattern that a search through `root` passes this folder by with."""
    below = plain_path(os.path.relpath(os.path.abspath(folder), os.path.abspath(root)))
    return "./" + "".join("?" if c in "*?[" else c for c in below)
