"""One document of another format → `Document`."""

from __future__ import annotations

from qmslint.model import Document
from qmslint.read.errors import UnreadableDocument
from qmslint.read.options import Options

__all__ = ["KINDS", "converted", "kind_of", "load"]

KINDS = ("doc", "rtf", "odt", "wordml", "html")
"""What LibreOffice reads for us, by the names of `sniff`. It opens far more, plain text and pictures among them, but then
it makes a document of anything."""

# What LibreOffice writes about itself, or fills in where the document says nothing.
_FOREIGN = frozenset(("Application", "Template", "Pages"))


def load(data: bytes, name: str, options: Options) -> Document:
    """Read a document of one of the `KINDS`, with a password where it takes one. Raises `UnreadableDocument`."""
    from qmslint.read.digest import sha256

    kind = kind_of(data)
    if kind == "odt":
        _judge_odt(data)
    elif kind == "doc":
        from qmslint.read.ole import is_overwritten

        if is_overwritten(data):
            raise UnreadableDocument("damaged", "the text of the document is overwritten", kind)
    if kind:
        return read(data, name, kind, options)
    from qmslint.read.protected import opened

    # The conversion of a protected document is not left in the cache.
    return read(opened(data, options.passwords), name, "doc", options, keep=False)._replace(sha256=sha256(data))


def _judge_odt(data: bytes) -> None:
    """Refuse what LibreOffice would mend silently, could not open without a password, or would choke on."""
    from qmslint.read.archive import Archive

    archive = Archive(data)
    if b"encryption-data" in (archive.read("META-INF/manifest.xml") or b""):
        raise UnreadableDocument("encrypted", "a document protected by a password", "odt")
    if archive.read("content.xml") is None:
        raise UnreadableDocument("damaged", "it has no content", "odt")
    archive.read("styles.xml")


def read(data: bytes, name: str, kind: str, options: Options, *, keep: bool = True) -> Document:
    """Convert and read. `keep`: the conversion may be left in the cache."""
    from qmslint.read import docx
    from qmslint.read.digest import sha256

    key = sha256(data)
    try:
        document = docx.read(_converted(data, key, kind, options, keep), name)
    except UnreadableDocument as error:
        raise UnreadableDocument(error.reason, error.detail, kind) from error.__cause__
    properties = {k: v for k, v in document.properties.items() if k not in _FOREIGN}
    return document._replace(format=kind, sha256=key, properties=properties)


def converted(data: bytes) -> bytes:
    """The Word document that an unprotected one of the `KINDS` is read through. Raises `UnreadableDocument`."""
    from qmslint.read.digest import sha256

    return _converted(data, sha256(data), kind_of(data), Options(), keep=True)


def _converted(data: bytes, key: str, kind: str, options: Options, keep: bool) -> bytes:
    from qmslint.read.office.batch import Job, convert
    from qmslint.read.office.kept import Kept, lasting

    cache = lasting()
    run = Kept(options.converted, failures=True) if options.converted else None
    for kept in (run, cache):
        found = kept.get(key) if kept is not None else None
        if found is not None:
            break
    else:
        (found,) = convert([Job(key, kind, data)])
        if keep:
            cache.put(key, found)
            cache.trim()
    if isinstance(found, UnreadableDocument):
        raise found
    return found


def kind_of(data: bytes) -> str:
    """Which of the `KINDS` these bytes are, "" if none or if they are protected."""
    from qmslint.read.sniff import sniff

    kind = sniff(data)
    if kind == "zip" and b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:200]:
        return "odt"
    if kind == "doc":
        from qmslint.read.ole import is_protected

        return "" if is_protected(data) else kind
    return kind if kind in KINDS else ""
