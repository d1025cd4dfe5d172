"""What changed between two versions of a document: one fact, how it changed, and its place on both sides."""

from __future__ import annotations

from qmslint.model.document import Location
from qmslint.tuples import NamedTuple

__all__ = ["CHANGED", "FACTS", "HOW", "UNREAD", "Change", "Comparison", "DocumentChanges"]

FACTS = (
    "code", "title", "revision", "issue_date", "effective_date", "decision",
    "procedure", "tthc_code", "section", "dossier", "component", "sets", "time_limit",
    "flow", "step", "total", "form", "record", "reference",
)  # fmt: skip
"""What a change may be about; the first six are control data of a document."""

CHANGED = ("added", "dropped", "changed", "moved")
"""How a fact may differ."""

HOW = ("changed", "unchanged", "added", "dropped", "unread")
"""How a document may have come out of the comparison."""

UNREAD = ("old", "new", "both")
"""Which version could not be read."""


class Change(NamedTuple):
    """One fact that differs. `fact` is one of `FACTS`, `how` one of `CHANGED`.

    `part` is the property that changed (originals, copies, copy_type, form, text, case, responsible, duration, outputs,
    retention, place, code, title, revision, refers_to), "" for the thing itself. `name` is the thing in the words of the
    newer version. `before` and `after` are values as printed, None where nothing is stated; for a thing moved, its place in
    the order, from 1. `old` and `new` are the places; `procedure_index` counts in the newer version (in the older one for a
    procedure dropped), None outside every procedure.
    """

    fact: str
    how: str
    name: str = ""
    part: str = ""
    before: str | None = None
    after: str | None = None
    old: Location | None = None
    new: Location | None = None
    procedure_index: int | None = None
    procedure: str | None = None


class DocumentChanges(NamedTuple):
    """One document in two versions: `how` is one of `HOW`; `path` and `old_path` are None where a version is not there.

    `moved`: it has another name or lies in another folder. `unread` is one of `UNREAD` for `how` unread, and `reason` why.
    `partly`: something in one of the two could not be read, so what seems added or dropped may stand there; `rough`: words
    of one were recognised on scans, or only one is a PDF, so what differs may be how they were read. `revised`: whether
    revision, date or decision differ; None: neither version says enough to tell. `procedures`: how many it holds now.
    """

    how: str
    path: str | None
    old_path: str | None
    code: str | None = None
    changes: tuple[Change, ...] = ()
    moved: bool = False
    unread: str = ""
    reason: str = ""
    partly: bool = False
    rough: bool = False
    revised: bool | None = None
    procedures: int = 0


class Comparison(NamedTuple):
    """What changed since an earlier version, which is called `since`: its documents, sorted by path."""

    since: str
    documents: tuple[DocumentChanges, ...]
