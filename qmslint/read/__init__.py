"""Bytes → `Document`.

`load` looks at the bytes, not at the name, and hands them to the reader of that kind. A file that cannot be read raises
`UnreadableDocument` with one of the `REASONS`; what a readable file holds and the reader could not follow stands in
`Document.not_read` under one of the names in `NOT_READ`.
"""

from __future__ import annotations

import os

from qmslint.model import Document
from qmslint.read.errors import NOT_READ, REASONS, UnreadableDocument
from qmslint.read.options import Options

__all__ = ["NOT_READ", "REASONS", "Options", "UnreadableDocument", "load"]


def load(source: str | os.PathLike[str] | bytes, name: str | None = None, options: Options | None = None) -> Document:
    """Read a document from a path or from its bytes.

    `name` is what the document is called in findings; by default the path. Its suffix plays no part in how it is read.
    Raises `UnreadableDocument`, and nothing else, when the file is not there or cannot be read.
    """
    from qmslint.read import readers

    return readers.load(source, name, options or Options())
