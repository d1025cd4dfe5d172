"""One reader for each kind of content, imported when it is needed."""

from __future__ import annotations

import os
from collections.abc import Callable

from qmslint.model import Document
from qmslint.read.digest import sha256
from qmslint.read.errors import UnreadableDocument
from qmslint.read.options import Options
from qmslint.read.sniff import KINDS, sniff

__all__ = ["READERS", "load"]

MOST_FILE_BYTES = 512 << 20


def _docx(data: bytes, name: str, options: Options) -> Document:
    from qmslint.read.docx import read

    try:
        return read(data, name)
    except UnreadableDocument as error:
        if error.kind == "odt":
            return _office(data, name, options)
        raise


def _office(data: bytes, name: str, options: Options) -> Document:
    from qmslint.read import office

    return office.load(data, name, options)


def _encrypted(data: bytes, name: str, options: Options) -> Document:
    from qmslint.read.protected import opened

    return _docx(opened(data, options.passwords), name, options)._replace(sha256=sha256(data))


def _pdf(data: bytes, name: str, options: Options) -> Document:
    from qmslint.read.pdf import read

    return read(data, name, options.pdf_engine, options.passwords, options.ocr, options.ocr_seconds)


# A new reader is one function here. A ZIP archive that is no Word document is refused by the reader itself.
READERS: dict[str, Callable[[bytes, str, Options], Document]] = {
    "zip": _docx,
    "encrypted": _encrypted,
    "pdf": _pdf,
    **dict.fromkeys(("doc", "rtf", "wordml", "html"), _office),
}

# Documents that people do keep procedures in, for which there is no reader (yet); anything else is no document.
_KNOWN = ("mhtml",)


def load(source: str | os.PathLike[str] | bytes, name: str | None, options: Options) -> Document:
    """See `qmslint.read.load`."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        data, called = bytes(source), name or "document"
    else:
        called = name or os.fspath(source)
        data = _bytes_of(os.fspath(source))
    kind = sniff(data)
    reader = READERS.get(kind)
    if reader is None:
        raise UnreadableDocument(_reason(kind), KINDS[kind], kind)
    try:
        return reader(data, called, options)
    except UnreadableDocument:
        raise
    except MemoryError:
        raise UnreadableDocument("too-large", "reading it takes more memory than there is", kind) from None
    except Exception as error:  # the promise of `load`: one class of errors, whatever the bytes
        raise UnreadableDocument("crashed", f"{type(error).__name__}: {error}", kind) from error


def _reason(kind: str) -> str:
    if kind == "empty":
        return kind
    return "unsupported" if kind in _KNOWN else "wrong-kind"


def _bytes_of(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            if os.fstat(file.fileno()).st_size > MOST_FILE_BYTES:
                raise UnreadableDocument("too-large", f"more than {MOST_FILE_BYTES >> 20} MB")
            return file.read()
    except FileNotFoundError:
        raise UnreadableDocument("missing", "no such file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableDocument("not-allowed", reason.lower()) from None
