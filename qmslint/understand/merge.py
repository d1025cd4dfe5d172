"""A description in one annex and its steps in another: one procedure."""

from __future__ import annotations

from qmslint.model import Procedure
from qmslint.understand.names import same_title

__all__ = ["merge_parts"]


def merge_parts(procedures: list[Procedure]) -> list[Procedure]:
    """A description and the steps of the same procedure, given in two annexes, are one."""
    merged: list[Procedure] = []
    for procedure in procedures:
        partner = next((i for i, p in enumerate(merged) if _completes(p, procedure)), None)
        if partner is None:
            merged.append(procedure)
            continue
        a = merged[partner]
        merged[partner] = a._replace(
            code=a.code or procedure.code,
            tthc_codes=tuple(dict.fromkeys(a.tthc_codes + procedure.tthc_codes)),
            kind=procedure.kind if any(not f.prose for f in procedure.flows) else a.kind,
            ranges=a.ranges + procedure.ranges,
            sections=a.sections + procedure.sections,
            dossier=a.dossier or procedure.dossier,
            time_limits=a.time_limits or procedure.time_limits,
            flows=a.flows + procedure.flows,
            forms=a.forms + procedure.forms,
            records=a.records + procedure.records,
        )
    return merged


def _completes(a: Procedure, b: Procedure) -> bool:
    table_a, table_b = any(not f.prose for f in a.flows), any(not f.prose for f in b.flows)
    if table_a == table_b or (a.dossier is not None) == (b.dossier is not None):
        return False
    described = a if a.dossier is not None else b
    if any(not f.prose for f in described.flows):
        return False
    codes = {c.split(".H")[0][:8] for c in a.tthc_codes} & {c.split(".H")[0][:8] for c in b.tthc_codes}
    return bool(codes) or same_title(a.title, b.title)
