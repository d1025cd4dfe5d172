"""Who refers to whom, taken together.

    over: project
    select: project
    check: {web: {find: cycle}}

`find: cycle` – documents that refer to each other in a ring: one fault for every knot of them, its shortest ring. A manual
refers to all and is referred to by all: no ring goes through it;
`find: orphan` – a document that no other refers to, where it is the custom that they do (`custom`, a share of the documents)
and the run holds whole folders. Manuals and policies, which stand at the top, are none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check
from qmslint.facts.graph import cycles
from qmslint.facts.index import Link, Project
from qmslint.facts.model import DocumentFacts
from qmslint.resources import yaml_folder
from qmslint.understand.text.words import key

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "find": Field("choice", "what is a fault", required=True, choices=("cycle", "orphan")),
    "custom": Field(
        "number", "the share of documents that must be referred to before the others are orphans", default=0.7
    ),
}
NOUNS = ("project",)
CASES = {"": "the ring, or the document that none refers to"}
PARAMS = {"ring": "the codes of the ring in order", "code": "the code", "named": "the title"}
_FEW = 4  # documents of which no custom can be read


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the graph of references."""
    custom = float(options.get("custom", 0.7))

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        project: Project = subject.value
        yield from _rings(project) if options["find"] == "cycle" else _orphans(project, custom)

    return check


def looks(options: Mapping[str, Any]) -> Callable[[Project], Iterator[str]]:
    """Every document that refers to another, or (orphan) that may be referred to."""

    def found(project: Project) -> Iterator[str]:
        if options["find"] == "cycle":
            yield from dict.fromkeys(link.source.path for link in project.links())
        elif project.whole and len(project.controlled) >= _FEW:
            yield from (d.path for d in project.controlled)

    return found


def _rings(project: Project) -> Iterator[Fault]:
    first: dict[tuple[str, str], Link] = {}
    links: dict[str, list[str]] = {d.path: [] for d in project.documents}
    for link in project.links():
        if link.target is None or _begins(link.source, "overviews") or _begins(link.target, "overviews"):
            continue
        if first.setdefault((link.source.path, link.target.path), link) is link:
            links[link.source.path].append(link.target.path)
    for ring in cycles({path: sorted(to) for path, to in links.items()}):
        link = first[ring[0], ring[1 % len(ring)]]
        codes = [first[a, b].source.code or a for a, b in zip(ring, (*ring[1:], ring[0]), strict=True)]
        c, source = link.citation, link.source
        yield Fault(
            params={"ring": " → ".join((*codes, codes[0]))}, location=c.location, excerpt=c.text,
            observed=" → ".join((*codes, codes[0])), key=" ".join(codes), path=source.path, document=source.code,
            procedure=c.procedure, title=source.procedures[c.procedure].title if c.procedure is not None else None,
        )  # fmt: skip


def _orphans(project: Project, custom: float) -> Iterator[Fault]:
    if not project.whole or len(project.controlled) < _FEW:
        return
    reached = {d.path for link in project.links() for d in project.codes.all(link.citation.target)}
    lonely = [d for d in project.controlled if d.path not in reached]
    if len(project.controlled) - len(lonely) < custom * len(project.controlled):
        return
    for d in lonely:
        if not _begins(d, "tops"):
            params = {"code": d.code or "", "named": d.title or ""}
            yield Fault(
                params=params, location=d.code_at, excerpt=d.code, observed=d.code, key=d.code, path=d.path,
                document=d.code,
            )  # fmt: skip


def _begins(document: DocumentFacts, words: str) -> bool:
    """Whether a document's title begins with one of these words of the vocabulary."""
    title = f"{key(document.title or '').removeprefix('quy trinh ')} "
    return title.startswith(_words(words))


@cache
def _words(name: str) -> tuple[str, ...]:
    return tuple(f"{key(w)} " for w in yaml_folder("vocabulary")["register"][name])
