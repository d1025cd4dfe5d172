"""One document to look at, before it is read."""

from __future__ import annotations

from qmslint.model import Document
from qmslint.read import Options, load
from qmslint.tuples import NamedTuple

__all__ = ["Source"]


class Source(NamedTuple):
    """A file (`path`, or `address` in a store), bytes (`data`) or a document that was loaded before; `shown` is what reports
    call it.

    `skipped`: it was named, and is not to be checked. `options`: how it is to be read. `kept`: what it says is kept, to be
    compared; `earlier`: it is an earlier version, only to be read.
    """

    shown: str
    path: str | None = None
    data: bytes | None = None
    document: Document | None = None
    skipped: bool = False
    options: Options | None = None
    kept: bool = False
    earlier: bool = False
    address: str | None = None

    def load(self) -> Document:
        """Read it. Raises `UnreadableDocument`."""
        if self.document is not None:
            return self.document
        if self.data is None and self.address is None:
            return load(self.path or self.shown, self.shown, self.options)
        return load(self.content() or b"", self.shown, self.options)

    def content(self) -> bytes | None:
        """Its bytes, None if there are none. Raises `OSError`, and `UnreadableDocument` for an address."""
        if self.data is not None:
            return self.data
        if self.address is not None:
            from qmslint.project.store import fetch

            return fetch(self.address)
        if self.path is None:
            return None
        with open(self.path, "rb") as file:
            return file.read()
