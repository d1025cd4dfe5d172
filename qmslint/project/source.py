"""One document to look at, before it is read."""

from __future__ import annotations

from qmslint.model import Document
from qmslint.read import Options, load
from qmslint.tuples import NamedTuple

__all__ = ["Source"]


class Source(NamedTuple):
    """A file (`path`), bytes (`data`) or a document that was loaded before; `shown` is what reports call it.

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

    def load(self) -> Document:
        """Read it. Raises `UnreadableDocument`."""
        if self.document is not None:
            return self.document
        return load(self.data if self.data is not None else self.path or self.shown, self.shown, self.options)
