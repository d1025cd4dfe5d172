"""What one document gave to a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qmslint.model import DocumentStatus, Finding
from qmslint.report.run import Crash
from qmslint.tuples import NamedTuple
from qmslint.waive.model import Waiver

if TYPE_CHECKING:
    from qmslint.changes import Said
    from qmslint.check.evidence import Tally
    from qmslint.facts.model import DocumentFacts

__all__ = ["Outcome"]


class Outcome(NamedTuple):
    """What one document gave: its findings, how it ended, what crashed on it, the facts that the project keeps of it (None:
    it was not read, or is all there is), and, where it is wanted, how much each rule looked at and what it says (`said`), to
    be compared with another version.

    `sha256` is the digest of the bytes that it is made of, "" where the same bytes may give something else another time: a
    program was missing, time or memory ran out, a reader or rule crashed. `until` is the first day on which it may be
    otherwise, the day of the run where it holds for no other (see `qmslint.check.context.Day`).
    """

    document: DocumentStatus
    findings: tuple[Finding, ...] = ()
    crashes: tuple[Crash, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    facts: DocumentFacts | None = None
    evidence: tuple[Tally, ...] = ()
    sha256: str = ""
    until: str = ""
    said: Said | None = None
