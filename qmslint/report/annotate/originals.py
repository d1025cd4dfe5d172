"""Documents that get copies: what is copied, under which names, and the writing of a copy."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Protocol

from qmslint.model import Document
from qmslint.read.sniff import sniff
from qmslint.writing import write_whole

__all__ = ["Original", "copy_path", "names_below", "word_of", "write_copy"]

_FOREIGN = ("doc", "rtf", "wordml", "html", "odt")


class Original(Protocol):
    """A document that was checked: what reports call it, and where it lies on this machine."""

    @property
    def shown(self) -> str: ...
    @property
    def path(self) -> str | None: ...
    def load(self) -> Document:
        """Read it. Raises `UnreadableDocument`."""

    def content(self) -> bytes | None:
        """Its bytes, None if there are none."""


_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")


def copy_path(folder: str, name: str, document: Document) -> str:
    """Where a copy of this name goes: what was read of another format is a Word document."""
    kept = name.lower().endswith(_SUFFIXES) or document.format == "pdf"
    return os.path.join(folder, name if kept else f"{os.path.splitext(name)[0]}.docx")


def word_of(original: Original) -> tuple[bytes | None, Document]:
    """The bytes of a document as a Word package, None if it has none, and what was read of them."""
    document = original.load()
    data = original.content()
    if data is None:
        return None, document
    kind = sniff(data)
    if (kind == "zip" and document.format == "docx") or (kind == "pdf" and not _is_protected(data)):
        return data, document
    if document.format in _FOREIGN and kind != "encrypted":
        from qmslint.read.office import converted

        return converted(data), document
    return None, document


def _is_protected(data: bytes) -> bool:
    """Whether a PDF is encrypted: a copy would be open to all."""
    return b"/Encrypt" in data


def names_below(paths: list[str]) -> list[str]:
    """The paths below what they have in common; each differs from the others in its stem as well."""
    whole = [os.path.abspath(path) for path in paths]
    try:
        root = os.path.commonpath([os.path.dirname(path) for path in whole]) if whole else ""
    except ValueError:  # on several drives
        root = ""
    names = [os.path.relpath(path, root) if root else os.path.basename(path) for path in whole]
    stems: dict[str, int] = {}
    for name in names:
        stem = os.path.splitext(name)[0].lower()
        stems[stem] = stems.get(stem, 0) + 1
    doubled: Mapping[str, int] = stems
    return [
        name
        if doubled[os.path.splitext(name)[0].lower()] == 1 or name.lower().endswith((".docx", ".pdf"))
        else f"{name}.docx"
        for name in names
    ]


def write_copy(path: str, data: bytes) -> None:
    """Write a copy whole or not at all, below folders that are made for it."""
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    write_whole(path, [data])
