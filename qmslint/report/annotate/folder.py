"""The folder of annotated copies."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from qmslint.model import Document, Finding
from qmslint.read import UnreadableDocument
from qmslint.report.annotate.comments import AUTHOR
from qmslint.report.annotate.originals import Original, copy_path, names_below, word_of, write_copy
from qmslint.report.annotate.word import Copy, annotated
from qmslint.report.copied import note_copies
from qmslint.report.run import Run
from qmslint.tuples import NamedTuple

__all__ = ["Notice", "Original", "write_copies"]


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
    names = names_below([o.path or o.shown for o in checked])
    kept_off = {os.path.realpath(o.path) for o in checked if o.path}
    findings = run.by_document()
    made: dict[str, str] = {}
    for original, name in zip(checked, names, strict=True):
        try:
            data, document = word_of(original)
        except UnreadableDocument as error:
            yield Notice("no-copy", original.shown, error.reason)
            continue
        if data is None:
            yield Notice("no-copy", original.shown, document.format)
            continue
        path = copy_path(folder, name, document)
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
        write_copy(path, copy.data)
        if original.path:
            made[path] = original.path
        if copy.unsigned:
            yield Notice("copy-unsigned", original.shown, path)
        if copy.homeless:
            yield Notice("copy-homeless", original.shown, str(copy.homeless))
    note_copies(folder, made)


def _copy(data: bytes, document: Document, findings: Sequence[Finding], run: Run, lang: str, day: str | None) -> Copy:
    if document.format != "pdf":
        return annotated(data, document, findings, run, lang, day)
    from qmslint.report.annotate.pdf import annotated_pdf

    return Copy(annotated_pdf(data, findings, run, lang, day))


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
