"""Places: which procedure and section a reference or finding stands in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from qmslint.model import Control, Location, Procedure, Reference, Section
from qmslint.understand.parts.sections import printed

__all__ = ["locate", "share_references", "with_approval"]


def share_references(
    procedures: Sequence[Procedure], references: Sequence[Reference]
) -> tuple[list[Procedure], list[Reference]]:
    """Each reference to the procedure in whose range it stands."""
    mine: list[list[Reference]] = [[] for _ in procedures]
    loose: list[Reference] = []
    spans = sorted((a, b, i) for i, p in enumerate(procedures) for a, b in p.ranges)
    starts = [s[0] for s in spans]
    for reference in references:
        at = reference.location.index if reference.location.index is not None else -1
        n = bisect_right(starts, at) - 1
        if n >= 0 and spans[n][0] <= at <= spans[n][1]:
            mine[spans[n][2]].append(reference)
        else:
            loose.append(reference)
    return [p._replace(references=tuple(r)) for p, r in zip(procedures, mine, strict=True)], loose


def locate(procedure: Procedure) -> Procedure:
    """Put the section into every location of a procedure."""
    sections = sorted((s for s in procedure.sections if s.title), key=lambda s: s.first)
    starts = [s.first for s in sections]
    names = [printed(s) or None for s in sections]

    def at(location: Location) -> Location:
        if location.section or location.index is None:
            return location
        n = bisect_right(starts, location.index) - 1
        if n < 0 or location.index > sections[n].last:
            return location
        return location._replace(section=names[n])

    def each(values: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(map(placed, values))

    def placed(value: Any) -> Any:
        here = at(value.location)
        return value if here is value.location else value._replace(location=here)

    dossier = procedure.dossier
    if dossier is not None:
        dossier = dossier._replace(location=at(dossier.location), components=each(dossier.components))
    flows = tuple(
        f._replace(
            location=at(f.location), steps=each(f.steps), subtotals=each(f.subtotals),
            total=f.total._replace(location=at(f.total.location)) if f.total is not None else None,
        )
        for f in procedure.flows
    )  # fmt: skip
    return procedure._replace(
        sections=tuple(_own_place(s) for s in procedure.sections), dossier=dossier, flows=flows,
        time_limits=each(procedure.time_limits), forms=each(procedure.forms), records=each(procedure.records),
        references=each(procedure.references),
    )  # fmt: skip


def _own_place(section: Section) -> Section:
    return section._replace(location=section.location._replace(section=printed(section) or None))


def with_approval(procedure: Procedure, control: Control) -> Procedure:
    """The approval part of a cover that only labels its signers ("Người phê duyệt: …", "Approved by | …")."""
    if any(s.kind == "approval" for s in procedure.sections):
        return procedure
    seen = [
        s for s in control.sightings if s.name in ("prepared_by", "approved_by") and s.source in ("cover", "textbox")
    ]
    if not any(s.name == "approved_by" for s in seen):
        return procedure
    at = seen[0].location
    index = at.index if at.index is not None else 0
    return procedure._replace(sections=(Section("approval", None, "", at, index, index), *procedure.sections))
