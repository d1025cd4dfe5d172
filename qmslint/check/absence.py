"""What is said to be missing may stand on a page that was not read: such a verdict is no finding, but "not read".

A fault is a verdict of absence when it is about a whole (a document, a procedure, a part) and points at nothing in it, or
when its verb compares things that may stand anywhere. It is held back where pages without a text layer, or with tables that
could not be told for certain, lie in the scope of the verdict: the document, or the pages from the procedure's first to
its last and those next to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Rule

if TYPE_CHECKING:
    from qmslint.check.context import Context

__all__ = ["Unread", "unread_pages"]

UNCERTAIN = ("page-without-text", "table")
# Nouns that hold content: what was not found in them may stand on a page that nobody read.
_WHOLES = frozenset(("document", "control", "procedure", "dossier", "section", "flow", "listed"))
# Verbs that look for the other half of a pair in all of the document.
_ANYWHERE = frozenset(("cited", "contents", "define", "listed", "references", "unlisted"))
# Verbs that add up, or count on, what a procedure holds.
_TOGETHER = frozenset(("durations", "numbering", "papers", "slips", "sum"))


def unread_pages(context: Context) -> Unread | None:
    """The pages of a document that were not read for certain, None if there are none: then every verdict stands."""
    if not any(n.what in UNCERTAIN for n in context.reading.document.not_read):
        return None
    return Unread(context)


class Unread:
    """Which pages were not read, and which verdicts they touch."""

    def __init__(self, context: Context) -> None:
        self._context = context
        found = [n.location.page for n in context.reading.document.not_read if n.what in UNCERTAIN]
        self._somewhere = None in found
        self._pages = frozenset(page for page in found if page is not None)
        self._spans: dict[int, bool] = {}

    def hides(self, rule: Rule, subject: Subject, fault: Fault) -> bool:
        """Whether what the fault misses may stand on a page that was not read."""
        verbs = frozenset(_verbs(rule.check))
        if verbs & _ANYWHERE:
            return True
        if not verbs & _TOGETHER and (subject.noun not in _WHOLES or fault.location is not None):
            return False
        return subject.procedure is None or self._touches(subject.procedure)

    def _touches(self, procedure: int) -> bool:
        """Whether pages that were not read lie within a procedure or next to its end."""
        touched = self._spans.get(procedure)
        if touched is None:
            touched = self._spans[procedure] = self._somewhere or self._near(procedure)
        return touched

    def _near(self, procedure: int) -> bool:
        ranges = self._context.reading.procedures[procedure].ranges
        pages = [p.place.page for p in self._context.subjects.between(ranges) if p.place.page is not None]
        if not pages:
            return True
        return any(min(pages) <= page <= max(pages) + 1 for page in self._pages)


def _verbs(check: Mapping[str, Any]) -> Iterator[str]:
    """The verbs of a check, those inside `all`, `either` and `not` included."""
    for name, options in check.items():
        if name in ("all", "either"):
            for inner in options:
                yield from _verbs(inner if isinstance(inner, Mapping) else {inner: {}})
        elif name == "not":
            yield from _verbs(options)
        else:
            yield name
