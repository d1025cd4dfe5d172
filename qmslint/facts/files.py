"""Form files beside the documents: which form codes have a file of their own (`bieu-mau/BM-03-01 Đơn đề nghị.docx`)."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Protocol

from qmslint.resources import yaml_folder
from qmslint.understand.text.codes import UPPER, code_key, find_codes
from qmslint.understand.text.words import key

__all__ = ["Attached", "Entry", "entries_here", "is_form_file", "look_beside"]

_MANY = 20_000  # entries of folders looked at: a drive is no form folder


class Entry(Protocol):
    """What lies in a folder, as `os.DirEntry` tells of it."""

    @property
    def name(self) -> str: ...
    @property
    def path(self) -> str: ...
    def is_dir(self, *, follow_symlinks: bool = True) -> bool:
        """Whether it is a folder."""


class Attached:
    """The names of the files beside the documents, found by the codes that they carry."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(sorted(set(names)))
        self._keys: set[tuple[str | int, ...]] = set()
        for name in self.names:
            stem = os.path.splitext(os.path.basename(name))[0]
            self._keys.update(map(_bare, _keys(stem)))

    def __len__(self) -> int:
        return len(self.names)

    def has(self, code: str) -> bool:
        """Whether a file is named with this code."""
        return _bare(code_key(code)) in self._keys


def _bare(code: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """Without marks: the code `BM-ĐĐ-02` is often typed `BM-DD-02` in a file's name."""
    return tuple(key(part).upper() if isinstance(part, str) else part for part in code)


# "BM CN 01 02 Bien ban": the parts of a code as words.
_SPACED = re.compile(rf"[{UPPER}]{{1,6}}(?:[ ._-]+[{UPPER}]{{1,6}})*(?:[ ._-]+\d{{1,3}}[a-z]?)+(?![^\W_])")
_CODE = re.compile(r"[^\W_]+(?:[-._/–][^\W_]+)*(?: \d+(?:[-._]\d+)*)?")


def _keys(stem: str) -> Iterator[tuple[str | int, ...]]:
    """Every code that a file name may carry: `BM-03-01_don-de-nghi`, `02. BM 03.01 Đơn`, `BM.03.01 v2`."""
    stem = unicodedata.normalize("NFC", stem)
    for piece in [stem, *re.split(r"\s+|_|\(|\)|,", stem)]:
        parts = code_key(piece)
        yield parts
        # "BM-03-01-don-de-nghi": words follow the numbers, joined by the same sign.
        for n in range(2, len(parts)):
            if isinstance(parts[n - 1], int) and isinstance(parts[n], str) and _is_word(parts, n):
                yield parts[:n]
    for code in find_codes(stem.upper()):
        yield code_key(code.target)
    if m := _SPACED.match(stem):
        yield code_key(m[0])
    for m in _CODE.finditer(stem):
        yield code_key(m[0])


def _is_word(parts: tuple[str | int, ...], n: int) -> bool:
    """Whether words follow: letters behind which no number stands at once (`BM-03-BM01` goes on, `BM-03-DON-XIN` ends)."""
    return n + 1 >= len(parts) or isinstance(parts[n + 1], str)


@cache
def _words() -> tuple[frozenset[str], tuple[str, ...]]:
    files = yaml_folder("vocabulary")["register"]["files"]
    return frozenset(map(key, files["forms"])), tuple(files["suffixes"])


def is_form_file(path: str) -> bool:
    """Whether a path is that of a form: it lies in a folder of forms, or its name begins with the code of one."""
    folders, _ = _words()
    *above, name = unicodedata.normalize("NFC", path).replace("\\", "/").split("/")
    if any(key(folder) in folders for folder in above):
        return True
    codes = find_codes(os.path.splitext(name)[0].replace("_", " ").upper())
    return bool(codes) and codes[0].kind == "form" and codes[0].start == 0


def look_beside(folders_of: Iterable[str], list_folder: Callable[[str], Sequence[Entry]] | None = None) -> Attached:
    """The files in these folders of documents, in folders of forms below them, and in one beside such a folder.
    `list_folder` gives what lies in a folder, of this machine by default."""
    list_folder = list_folder or entries_here
    folders, suffixes = _words()
    found: list[str] = []
    left = _MANY
    done: set[str] = set()
    waiting = sorted(set(folders_of))
    beside = sorted({os.path.dirname(folder) for folder in waiting})
    todo = [(folder, True, False) for folder in waiting] + [(folder, False, False) for folder in beside]
    while todo and left > 0:
        folder, takes, forms = todo.pop(0)
        if folder in done and not forms:
            continue
        done.add(folder)
        for entry in list_folder(folder):
            left -= 1
            if entry.is_dir(follow_symlinks=False):
                if forms or key(entry.name) in folders:
                    todo.append((entry.path, True, True))
            elif takes and entry.name.lower().endswith(suffixes) and not entry.name.startswith(("~$", ".")):
                found.append(entry.path)
    return Attached(found)


def entries_here(folder: str) -> Sequence[Entry]:
    """What lies in a folder of this machine, hidden names left out; nothing where it cannot be listed."""
    try:
        with os.scandir(folder) as entries:
            return sorted((e for e in entries if not e.name.startswith(".")), key=lambda e: e.name)
    except OSError:
        return []
