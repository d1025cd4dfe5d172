"""What is kept of a document to be compared: all that it says, without its text."""

from __future__ import annotations

from collections.abc import Iterable

from qmslint.facts.gather import facts_of
from qmslint.facts.model import Citation
from qmslint.model import Control, Location, Procedure, Reading, Reference, Sighting
from qmslint.tuples import NamedTuple

__all__ = ["Said", "kept"]


class Said(NamedTuple):
    """What one version of a document says. The fields are those of `Reading`, but for these: `format` and `ocr` are those of
    its document, `partly` if something in it could not be read.

    References to procedures bear the revision that is written beside them; those that only tell of the past, or of what is
    somebody else's, are not among them.
    """

    format: str
    ocr: bool
    partly: bool
    control: Control
    procedures: tuple[Procedure, ...]
    references: tuple[Reference, ...]
    decision: Sighting | None = None
    decision_date: Sighting | None = None


class _Place(NamedTuple):
    target: str
    location: Location


def kept(reading: Reading) -> Said:
    """What is compared of a document."""
    document = reading.document
    known = {_Place(c.target, c.location): c for c in facts_of(reading).citations}
    return Said(
        document.format,
        document.ocr,
        bool(document.not_read),
        reading.control,
        tuple(p._replace(references=_references(p.references, known)) for p in reading.procedures),
        _references(reading.references, known),
        reading.decision,
        reading.decision_date,
    )


def _references(references: Iterable[Reference], known: dict[_Place, Citation]) -> tuple[Reference, ...]:
    found = []
    for reference in references:
        if reference.kind == "procedure":
            citation = known.get(_Place(reference.target, reference.location))
            if citation is None or citation.weak:
                continue
            reference = reference._replace(revision=citation.revision)
        found.append(reference)
    return tuple(found)
