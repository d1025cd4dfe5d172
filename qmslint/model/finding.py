"""What is reported: one place, one rule, one sentence to the reader; and how each document ended."""

from __future__ import annotations

from collections.abc import Mapping

from qmslint.model.document import Location
from qmslint.tuples import NamedTuple

__all__ = [
    "DocumentStatus",
    "Finding",
]


class Finding(NamedTuple):
    """One place, one rule. The sentence is rendered late, per language, from the rule's message and `params`.

    `level` is error, warning or info; `excerpt` the words seen and `span` the (start, end) of the fault within them;
    `confidence` high, medium or low. `pack` says whose rule it is, where several packs have one of the same name.
    """

    rule: str
    level: str
    path: str
    location: Location
    params: Mapping[str, str] = {}
    document_code: str | None = None
    procedure_index: int | None = None
    procedure: str | None = None
    excerpt: str = ""
    span: tuple[int, int] | None = None
    observed: str | None = None
    expected: str | None = None
    clause: tuple[str, ...] = ()
    confidence: str = "high"
    fingerprint: str = ""
    fixable: bool = False
    pack: str = ""


class DocumentStatus(NamedTuple):
    """How one document of a run ended: `status` is checked, not-read or skipped."""

    path: str
    status: str
    procedures: int
    findings: int
    reason: str = ""
