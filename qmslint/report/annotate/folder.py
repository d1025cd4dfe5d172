"""The folder of annotated copies."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from qmslint.model import Document, Finding
from qmslint.read import UnreadableDocument
from qmslint.read.sniff import sniff
from qmslint.report.annotate.comments import AUTHOR
from qmslint.report.annotate.word import Copy, annotated
from qmslint.report.run import Run
from qmslint.tuples import NamedTuple

__all__ = ["Notice", "Original", "write_copies"]

_FOREIGN = ("doc", "rtf", "wordml", "html", "odt")


class Original(Protocol):
    """A document that was checked: what reports call it, and where it lies or its bytes."""

    @property
    def shown(self) -> str: ...
    @property
    def path(self) -> str | None: ...
    @property
    def data(self) -> bytes | None: ...
    def load(self) -> Document:
        """Read it. Raises `UnreadableDocument`."""


class Notice(NamedTuple):
    """What is to be said of a copy: `name` of `report.words`, the document's path, and a detail."""

    name: str
    path: str
    detail: str = ""


def write_copies(
    run: Run, originals: Iterable[Original], folder: str, lang: str, day: str | None = None
) -> Iterator[Notice]:
    """Write a copy of each checked Word document into `folder`, in the folders that it lies in below the documents'
    common folder. Old formats give the Word document that was read of them.

    Yields what a person should know: signatures lost, findings without a place, documents that have no copy. Raises
    `OSError` when a copy cannot be written. An original is never written over, and neither is a copy in which somebody
    else has left comments since.
    """
    states = {d.path: d.status for d in run.documents}
    checked = [o for o in originals if states.get(o.shown) == "checked"]
    names = _names([o.path or o.shown for o in checked])
    kept_off = {os.path.realpath(o.path) for o in checked if o.path}
    findings = run.by_document()
    for original, name in zip(checked, names, strict=True):
        try:
            data, document = _word(original)
        except UnreadableDocument as error:
            yield Notice("no-copy", original.shown, error.reason)
            continue
        if data is None:
            yield Notice("no-copy", original.shown, document.format)
            continue
        kept = name.lower().endswith(_SUFFIXES) or document.format == "pdf"
        path = os.path.join(folder, name if kept else f"{os.path.splitext(name)[0]}.docx")
        if os.path.realpath(path) in kept_off:
            yield Notice("copy-is-original", original.shown)
            continue
        if _answered(path, document):
            yield Notice("copy-answered", original.shown, path)
            continue
        try:
            copy = _copy(data, document, findings.get(original.shown, []), run, lang, day)
        except Exception as error:  # noqa: BLE001 - readers put up with files that writers do not; the others go on
            yield Notice("no-copy", original.shown, f"{type(error).__name__}: {error}")
            continue
        _write(path, copy)
        if copy.unsigned:
            yield Notice("copy-unsigned", original.shown, path)
        if copy.homeless:
            yield Notice("copy-homeless", original.shown, str(copy.homeless))


def _copy(data: bytes, document: Document, findings: Sequence[Finding], run: Run, lang: str, day: str | None) -> Copy:
    if document.format != "pdf":
        return annotated(data, document, findings, run, lang, day)
    from qmslint.report.annotate.pdf import annotated_pdf

    return Copy(annotated_pdf(data, findings, run, lang, day))


_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")


def _word(original: Original) -> tuple[bytes | None, Document]:
    """The bytes of a document as a Word package, None if it has none, and what was read of them."""
    document = original.load()
    data = original.data
    if data is None and original.path is not None:
        with open(original.path, "rb") as file:
            data = file.read()
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


def _names(paths: list[str]) -> list[str]:
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


def _answered(path: str, document: Document) -> bool:
    """Whether a copy is there already that holds comments of others which the original has not."""
    if not os.path.exists(path):
        return False
    from qmslint.read import load

    try:
        there = load(path).comments
    except UnreadableDocument:
        return False
    known = {(c.author, c.text) for c in document.comments}
    return any(c.author != AUTHOR and (c.author, c.text) not in known for c in there)


def _write(path: str, copy: Copy) -> None:
    """Write a copy whole or not at all."""
    part = f"{path}.{os.getpid()}.part"
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    try:
        with open(part, "wb") as file:
            file.write(copy.data)
        os.replace(part, path)
    except BaseException:
        if os.path.exists(part):
            os.unlink(part)
        raise
