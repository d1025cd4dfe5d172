"""Documents whose facts changed since an earlier version while revision and date stayed.

    over: changes
    select: project
    check: {unrevised: {}}

A fault for each procedure that changed (one for the document where only what is outside its procedures did). Nothing is
judged of a document that states neither revision nor date, nor of one of which a part could not be read, where all that
changed may stand in that part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check
from qmslint.facts.index import Project
from qmslint.model.change import Change, DocumentChanges

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS: dict[str, Field] = {}
NOUNS = ("project",)
CASES: dict[str, str] = {}
PARAMS = {
    "facts": "what changed, for `{facts:fact}`",
    "count": "how many changes",
    "since": "the earlier version",
}
_CONTROL = frozenset(("code", "revision", "issue_date", "effective_date", "decision"))


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of every document that stands in both versions."""

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        project: Project = subject.value
        if project.changes is None:
            yield Unknown("no earlier version")
            return
        for document in project.changes.documents:
            yield from _document(document, project.changes.since)

    return check


def looks(options: Mapping[str, Any]) -> Callable[[Project], Iterator[str]]:
    """Every document that was compared and says its revision or date."""

    def found(project: Project) -> Iterator[str]:
        for d in project.changes.documents if project.changes is not None else ():
            if d.path is not None and d.revised is not None:
                yield d.path

    return found


def _document(document: DocumentChanges, since: str) -> Iterator[Fault | Unknown]:
    changes = [c for c in document.changes if c.fact not in _CONTROL]
    if not changes or document.revised:
        return
    if document.revised is None:
        yield Unknown("neither revision nor date")
        return
    if document.partly and not any(c.how in ("changed", "moved") for c in changes):
        yield Unknown("not all of it was read")
        return
    groups: dict[int | None, list[Change]] = {}
    for c in changes:
        # A procedure that is gone counts in the older version.
        groups.setdefault(None if c.fact == "procedure" and c.how == "dropped" else c.procedure_index, []).append(c)
    if len(groups) > 1:
        groups.pop(None, None)
    for number, found in groups.items():
        first = found[0]
        facts = ", ".join(dict.fromkeys(c.fact for c in found))
        yield Fault(
            "", {"facts": facts, "count": str(len(found)), "since": since}, first.new, _shown(first), key="unrevised",
            confidence="medium" if document.rough else "high", path=document.path or "", document=document.code,
            procedure=number, title=first.procedure if number is not None else None,
        )  # fmt: skip


def _shown(change: Change) -> str:
    return change.after or change.name
