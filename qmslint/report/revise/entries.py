"""The plan of fixes: what is changed in each document, what waits for a person's word, what is left as it is and why."""

from __future__ import annotations

from collections.abc import Mapping

from qmslint.model import Finding, Location
from qmslint.tuples import NamedTuple

__all__ = ["Change", "DocumentPlan", "Left", "Plan"]


class Change(NamedTuple):
    """One change: at `location`, `new` in place of `old`, for a finding; not `safe`: the text says something else then.

    `written` if it is in the copy, or would be. `remark`, per language, is the comment beside it. `before` and `after` are
    some words around it, `at` is its offset among the characters of its paragraph.
    """

    finding: Finding
    safe: bool
    written: bool
    location: Location
    old: str
    new: str
    remark: Mapping[str, str] = {}
    before: str = ""
    after: str = ""
    at: int = 0


class Left(NamedTuple):
    """A place of a finding that is not changed; `why` names the reason (words `fix-…`), `values` fill it."""

    finding: Finding
    location: Location
    why: str
    values: tuple[str, ...] = ()


class DocumentPlan(NamedTuple):
    """The plan of one document. `copy` is where its copy stands, or None; `reason` names why there is none, with `detail`.
    `unsigned` if the copy has lost the original's digital signature."""

    path: str
    changes: tuple[Change, ...] = ()
    left: tuple[Left, ...] = ()
    copy: str | None = None
    reason: str = ""
    detail: str = ""
    unsigned: bool = False


class Plan(NamedTuple):
    """The plan of a run, its documents sorted by path. `unsafe` if changes that are not safe were asked for."""

    documents: tuple[DocumentPlan, ...]
    today: str
    unsafe: bool = False
