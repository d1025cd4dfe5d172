"""Whether a procedure is one of public administration, handled through a one-stop unit: what rules on slips, limits and
dossiers are for. A hospital's, a laboratory's or a company's own procedure is not, though it is called "Thủ tục".
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from qmslint.check.nouns.subjects import Subject
from qmslint.model import Procedure, Reading, iter_paragraphs

__all__ = ["at_the_desk", "is_one_stop"]

_COVER = 14  # paragraphs of the body among which the office stands that issues a document


def _vocabulary() -> dict[str, Any]:
    from qmslint.resources import yaml_folder

    data: dict[str, Any] = yaml_folder("vocabulary")["slips"]
    return data


@cache
def _said(name: str) -> re.Pattern[str]:
    """The words of a list of signs: `words` on one-stop handling, `agencies`, `desk`, `handed`, `applied`."""
    words = map(re.escape, _vocabulary()["signs"][name])
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


@cache
def _law() -> frozenset[str]:
    """The numbers of the law on one-stop handling."""
    data = _vocabulary()
    circulars = data["circulars"]
    return frozenset((*circulars, *(c["parent"] for c in circulars.values()), *data["signs"]["law"]))


def at_the_desk(subject: Subject) -> bool:
    """Whether a procedure is called like what is applied for, and papers come in or results go out at the one-stop unit in a
    step of it."""
    procedure: Procedure = subject.value
    if not _said("applied").match(procedure.title):
        return False
    desk, handed = _said("desk"), _said("handed")
    steps = (step for flow in procedure.flows for step in flow.steps if step.responsible)
    return any(desk.search(step.responsible or "") and handed.search(step.action) for step in steps)


@cache
def _houses() -> re.Pattern[str]:
    """How the names of schools, hospitals and companies begin."""
    from qmslint.resources import yaml_folder

    houses = yaml_folder("vocabulary")["slips"]["signs"]["houses"]
    return re.compile(rf"\s*(?:{'|'.join(map(re.escape, houses))})(?!\w)(?=.{{3,80}}$)", re.IGNORECASE)


def is_one_stop(subject: Subject) -> bool:
    """Whether a procedure shows that it is one of public administration: by its TTHC codes, the decision it stands in, the
    law it cites, words on the one-stop unit, or a public agency as its office or among those who act."""
    procedure: Procedure = subject.value
    holder = subject.holder("document")
    if procedure.tthc_codes or holder is None or holder.value.kind == "decision":
        return True
    return _shows(procedure, holder.value)


# The procedure that was asked about last, in its document, and the answer: half a dozen rules ask, one after the other.
_last: tuple[Procedure | None, Reading | None, bool] = (None, None, False)


def _shows(procedure: Procedure, reading: Reading) -> bool:
    global _last
    known = _last
    if known[0] is not procedure or known[1] is not reading:
        known = _last = (procedure, reading, _looked_for(procedure, reading))
    return known[2]


def _looked_for(procedure: Procedure, reading: Reading) -> bool:
    agencies, words, law = _said("agencies"), _said("words"), _law()
    references = (*procedure.references, *reading.references)
    if any(r.target in law for r in references):
        return True
    if any(s.responsible and agencies.search(s.responsible) for f in procedure.flows for s in f.steps):
        return True
    paragraphs = list(reading.document.paragraphs())
    heads = [p.text for story in reading.document.headers for p in iter_paragraphs(story.blocks)]
    heads += [p.text for p in paragraphs[:_COVER]]
    # "SỞ GIÁO DỤC VÀ ĐÀO TẠO" above "TRƯỜNG THPT …": the school is the house, not the agency above it
    if any(map(agencies.search, heads)) and not any(map(_houses().match, heads)):
        return True
    return any(words.search(p.text) for p in paragraphs)
