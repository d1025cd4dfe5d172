"""The folder of copies with tracked changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from qmslint.check.fixing import takes_changes
from qmslint.model import Document
from qmslint.read import UnreadableDocument
from qmslint.report.annotate.originals import Original, copy_path, names_below, word_of, write_copy
from qmslint.report.copied import note_copies
from qmslint.report.revise.entries import DocumentPlan
from qmslint.report.revise.seal import untouched
from qmslint.report.revise.word import revised

if TYPE_CHECKING:
    from qmslint.check.fixing import Proposal

__all__ = ["How", "revise"]

Propose: TypeAlias = Callable[[Document, str], "Sequence[Proposal]"]


class How:
    """How copies are made: in which `folder` (None: nothing is written), with comments in the language `lang`, changes
    dated `day` (ISO, None: without date), and whether `unsafe` ones are written."""

    def __init__(self, folder: str | None, lang: str, day: str | None, *, unsafe: bool) -> None:
        self.folder = folder
        self.lang = lang
        self.day = day
        self.unsafe = unsafe


def revise(originals: Iterable[Original], meant: Container[str], propose: Propose, how: How) -> Iterator[DocumentPlan]:
    """The plan of each document, and its copy where something changes: in the folders that the documents lie in below
    their common folder. Only those that are `meant`, by the path that reports call them by, are looked at; `propose` says
    what is to be done about one.

    An original is never written over, and neither is a copy that somebody has worked in since. Raises `OSError` when a
    copy cannot be written.
    """
    listed = list(originals)
    names = names_below([o.path or o.shown for o in listed])
    kept_off = {os.path.realpath(o.path) for o in listed if o.path}
    made: dict[str, str] = {}
    for original, name in zip(listed, names, strict=True):
        if original.shown in meant:
            plan = _one(original, name, propose, how, kept_off)
            if plan.copy and original.path:
                made[plan.copy] = original.path
            yield plan
        else:
            yield DocumentPlan(original.shown)
    if how.folder is not None:
        note_copies(how.folder, made)


def _one(original: Original, name: str, propose: Propose, how: How, kept_off: set[str]) -> DocumentPlan:
    path = original.shown
    try:
        data, document = word_of(original)
        proposals = propose(document, path)
        if not proposals:
            return DocumentPlan(path)
        if data is None or document.format == "pdf":
            known = "fix-no-file" if takes_changes(document) else "fix-no-word"
            return DocumentPlan(path, reason=known, detail=document.format)
        done = revised(data, document, proposals, how.lang, how.day, unsafe=how.unsafe)
    except UnreadableDocument as error:
        return DocumentPlan(path, reason="fix-unread", detail=error.reason)
    except Exception as error:  # noqa: BLE001 - readers put up with files that writers do not; the others go on
        return DocumentPlan(path, reason="fix-failed", detail=f"{type(error).__name__}: {error}")
    plan = DocumentPlan(path, done.changes, done.left)
    if how.folder is None or done.data is None:
        return plan
    copy = copy_path(how.folder, name, document)
    if os.path.realpath(copy) in kept_off:
        return plan._replace(reason="fix-is-original")
    if os.path.exists(copy) and not untouched(copy):
        return plan._replace(reason="fix-edited", detail=copy)
    write_copy(copy, done.data)
    return plan._replace(copy=copy, unsigned=done.unsigned)
