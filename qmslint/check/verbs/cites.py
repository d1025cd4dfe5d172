"""Procedures that are cited by their code must exist, and in the revision that is cited.

    over: project
    select: project
    check: {cites: {find: unresolved}}

A code resolves exactly, then without regard to separators, spaces and leading zeros (`ETV.MP 30` = `ETV.MP30`), to a row of
the master list (documents of others included), to a document or procedure of the run, or to a file by its name. A
document's own code and its parts, laws and standards are never looked at; nor is what is cited as replaced, as somebody
else's, or in a change history.

`find: unresolved` – the code leads nowhere. Without a master list only codes of families that the run holds are judged
(`QT-…` where there are documents `QT-…`), and none when the run holds fewer than two documents with codes.
`find: obsolete` – another revision than the current one is cited, or a document that is withdrawn or put aside.

One fault a code and procedure, with the number of places.
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
from qmslint.facts.model import Citation, DocumentFacts
from qmslint.facts.resolve import family, same_revision

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {"find": Field("choice", "what is a fault", required=True, choices=("unresolved", "obsolete"))}
NOUNS = ("project",)
CASES = {
    "": "the code is known nowhere; or another revision is current",
    "near": "the code is known nowhere, and a known one is near",
    "withdrawn": "the document is in force no longer",
    "aside": "the document lies only among those put aside, and the list does not have it",
}
PARAMS = {
    "target": "the code as cited",
    "meant": "the known code that is near",
    "cited": "the revision cited",
    "current": "the revision in force",
    "named": "the title of the document cited",
    "status": "what the master list says of it; the folder that it was put aside in",
    "count": "in how many places",
}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of every citation of every document."""
    judge = _unresolved if options["find"] == "unresolved" else _obsolete

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        project: Project = subject.value
        if not project.judges_references:
            yield Unknown("neither a master list nor two documents with codes")
            return
        for document in project.documents:
            for found in _cited(project, document):
                fault = judge(project, document, found[0])
                if fault is not None:
                    yield _at(document, found, fault)

    return check


def looks(options: Mapping[str, Any]) -> Callable[[Project], Iterator[str]]:
    """Every code that a document cites, where there is something to compare it with."""

    def found(project: Project) -> Iterator[str]:
        for document in project.documents if project.judges_references else ():
            yield from (document.path for _ in _cited(project, document))

    return found


def _cited(project: Project, document: DocumentFacts) -> list[list[Citation]]:
    """The citations of other documents, those of one code in one procedure together."""
    groups: dict[tuple[Any, ...], list[Citation]] = {}
    for c in document.citations:
        if project.counts(c) and not project.owns(document, c.target):
            groups.setdefault((c.procedure, c.target, c.revision), []).append(c)
    return list(groups.values())


def _at(document: DocumentFacts, found: list[Citation], fault: Fault) -> Fault:
    first = found[0]
    title = document.procedures[first.procedure].title if first.procedure is not None else None
    return fault._replace(
        params={**fault.params, "target": first.text, "count": str(len(found))}, location=first.location,
        excerpt=first.text, key=first.target, path=document.path, document=document.code, procedure=first.procedure,
        title=title,
    )  # fmt: skip


def _unresolved(project: Project, document: DocumentFacts, c: Citation) -> Fault | None:
    target = c.target
    if project.entries.all(target) or project.codes.all(target) or project.named_files.all(target):
        return None
    if project.part_of_known(target) or project.old_codes.all(target):
        return None
    known = family(target)
    if project.register is None and known not in project.codes.families:
        return None
    near = project.near(target)
    near = "" if near and project.owns(document, near) else near  # nobody cites a document for itself
    params = {"meant": near} if near else {}
    return Fault("near" if near else "", params, observed=c.text, expected=near or None)


def _obsolete(project: Project, document: DocumentFacts, c: Citation) -> Fault | None:
    entry = project.entries.find(c.target)
    if entry is not None:
        if entry.withdrawn:
            return Fault("withdrawn", {"named": entry.title, "status": entry.status or ""}, observed=c.text)
        current, named = entry.revision, entry.title
    else:
        target = project.codes.find(c.target)
        old = project.old_codes.find(c.target) if target is None else None
        if old is not None:
            return Fault("aside", {"named": old.title or "", "status": os.path.dirname(old.path)}, observed=c.text)
        if target is None or len(project.codes.all(c.target)) > 1:
            return None
        current, named = target.revision, target.title or ""
    if same_revision(c.revision, current):
        return None
    params = {"cited": c.revision or "", "current": current or "", "named": named}
    return Fault("", params, observed=c.revision, expected=current)
