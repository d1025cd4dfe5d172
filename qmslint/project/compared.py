"""What documents say now beside what they said in an earlier version."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qmslint.changes import Version, compare
from qmslint.facts.index import Project
from qmslint.facts.model import DocumentFacts
from qmslint.project.outcome import Outcome
from qmslint.project.since import Earlier

__all__ = ["compared"]


def compared(
    earlier: Earlier, outcomes: Sequence[Outcome], old: Sequence[Outcome], documents: Iterable[DocumentFacts], day: str
) -> Project:
    """The project of these documents with its `changes`: what they say now beside what they said."""
    skipped = {earlier.name_of(o.document.path) for o in outcomes if o.document.status == "skipped"}
    news = [_version(earlier, o) for o in outcomes if o.document.status != "skipped"]
    olds = [v for v in (_version(earlier, o) for o in old) if v.name not in skipped]
    return Project(documents, today=day, changes=compare(earlier.since, olds, news, whole=earlier.whole))


def _version(earlier: Earlier, outcome: Outcome) -> Version:
    path, said = outcome.document.path, outcome.said
    return Version(path, earlier.name_of(path), said, "" if said is not None else outcome.document.reason)
