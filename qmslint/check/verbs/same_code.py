"""No two documents of a project may bear one code.

    over: project
    select: project
    check: same-code

One document in several formats (`QT-03.docx` and `QT-03.pdf`) is one, if they are of one revision. Of two documents with
one code the fault is told at the one that fits the code less: whose name or title is not that of the master list.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check
from qmslint.facts.index import Project
from qmslint.facts.model import DocumentFacts
from qmslint.facts.resolve import Codes, revision_key, same_revision
from qmslint.understand.names import same_title
from qmslint.understand.text.codes import code_key

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS: dict[str, Field] = {}
NOUNS = ("project",)
CASES = {
    "": "another document has the same code",
    "outdated": "the same document lies there in another format and another revision",
}
PARAMS = {
    "code": "the code",
    "others": "the other documents that have it",
    "said": "the revision of this one",
    "other": "the revision of the other one",
}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of all documents."""

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        project: Project = subject.value
        by_code = Codes((d.code, d) for d in project.controlled if d.code)
        for code, found in by_code.groups():
            alone = project.one_of_each(found)
            yield from _outdated(project, code, found)
            if len(alone) < 2:
                continue
            alone.sort(key=lambda d: (-_fits(project, d, code), d.path))
            for document in alone[1:]:
                others = ", ".join(os.path.basename(d.path) for d in alone if d is not document)
                yield Fault(
                    params={"code": code, "others": others}, location=document.code_at, excerpt=document.code,
                    observed=document.code, key=os.path.basename(document.path), path=document.path,
                    document=document.code,
                )  # fmt: skip

    return check


def looks(options: Mapping[str, Any]) -> Callable[[Project], Iterator[str]]:
    """Every document with a code of its own."""
    return lambda project: (d.path for d in project.controlled)


def _outdated(project: Project, code: str, found: list[DocumentFacts]) -> Iterator[Fault]:
    """Further formats of a document that are of another revision: an export that was not made again."""
    for i, document in enumerate(found):
        twin = next((d for d in found[:i] if len(project.one_of_each((d, document))) == 1), None)
        if twin is None or same_revision(twin.revision, document.revision):
            continue
        # The one that is behind, where the figures tell.
        old, new = sorted((twin, document), key=lambda d: revision_key(d.revision or ""))
        if not all(isinstance(part, int) for d in (old, new) for part in revision_key(d.revision or "")):
            old, new = document, twin
        params = {
            "code": code,
            "others": os.path.basename(new.path),
            "said": old.revision or "",
            "other": new.revision or "",
        }
        yield Fault(
            "outdated", params, old.code_at, old.code, observed=old.revision, expected=new.revision,
            key=os.path.basename(old.path), path=old.path, document=old.code,
        )  # fmt: skip


def _fits(project: Project, document: DocumentFacts, code: str) -> int:
    """How well a document fits a code: by the title in the master list, then by its file's name."""
    entry = project.entries.find(code)
    title = entry is not None and bool(document.title) and same_title(entry.title, document.title or "")
    stem = os.path.splitext(os.path.basename(document.path))[0]
    named = code_key(stem)[: len(code_key(code))] == code_key(code)
    return 2 * title + named
