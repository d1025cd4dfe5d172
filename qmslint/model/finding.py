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
    `observed` and `expected` what is compared, where something is. `document_code`, `procedure_index` (from 0) and
    `procedure` (its title) say whose it is; `clause` by which clauses. `confidence` is high, medium or low. `fingerprint`
    stays the same while words around the place change; `fixable` if `fix` mends it. `pack` says whose rule it is, where
    several packs have one of the same name.
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
