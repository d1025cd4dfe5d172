"""Flows held to stated limits, and flows that go on from one table to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.model import Flow, Procedure, TimeLimit, Total
from qmslint.understand.steprow import first_number
from qmslint.understand.words import key

__all__ = ["hold_to_limits", "join_flows"]

_CASE_LEAD = re.compile(r"^[\d.\s)a-zđA-ZĐIVX]{0,6}[.)]\s*|(?:trong |đối với |cho )?trường hợp|đối với", re.IGNORECASE)


def join_flows(flows: Sequence[Flow]) -> list[Flow]:
    """The flows, a table that goes on with the numbers of the one before (cut by a page) joined to it."""
    joined: list[Flow] = []
    for flow in flows:
        before = joined[-1] if joined else None
        if before is not None and _goes_on(before, flow):
            steps = before.steps + flow.steps
            total = flow.total or before.total
            total = total._replace(first=0, last=len(steps) - 1) if total is not None else None
            moved = tuple(
                t._replace(first=t.first + len(before.steps), last=t.last + len(before.steps)) for t in flow.subtotals
            )
            days = total.days if total is not None else None
            joined[-1] = before._replace(
                steps=steps, total=total, stated_total_days=days, subtotals=before.subtotals + moved
            )
        else:
            joined.append(flow)
    return joined


def _goes_on(before: Flow, flow: Flow) -> bool:
    if before.prose or flow.prose or flow.case is not None or flow.groups:
        return False
    if before.total is not None and not _stated_above(before, flow.total):
        return False
    last, first = (first_number(f.steps[i].label) for f, i in ((before, -1), (flow, 0)))
    return last is not None and first == last + 1 and before.roles == flow.roles


def _stated_above(flow: Flow, again: Total | None) -> bool:
    """Whether a flow's total stands above its steps, so that more of them may follow: in the header, which the next table
    repeats, or in its first row."""
    total = flow.total
    if total is None or not flow.steps:
        return False
    if total.label == "header":
        return again is not None and again.label == "header" and again.days == total.days
    place, first = total.location, flow.steps[0].location
    return again is None and place.table == first.table and (place.row or 0) < (first.row or 0)


def hold_to_limits(procedure: Procedure) -> Procedure:
    """Each flow without a total of its own held to the procedure's one limit, or to the limit for its case."""
    flows = tuple(_held(f, procedure.flows, procedure.time_limits) for f in procedure.flows)
    return procedure._replace(flows=flows)


def _held(flow: Flow, flows: Sequence[Flow], limits: Sequence[TimeLimit]) -> Flow:
    if flow.total is not None:
        return flow
    if flow.prose:
        # A public description tells alternatives; only steps that each state their time add up to anything.
        timed = all(s.duration in ("number", "zero") for s in flow.steps)
        if not timed or len(flows) > 1 or len(flow.steps) < 2:
            return flow
    elif "duration" not in flow.roles:
        return flow
    figures = [limit for limit in limits if limit.days is not None]
    if len([f for f in flows if f.prose == flow.prose]) > 1:
        figures = [limit for limit in figures if _same_case(limit.case, flow.case)]
    if len(figures) != 1 or (figures[0].case and any(limit.days is None for limit in limits)):
        return flow  # a limit in words, and the figure is that of one case: "trường hợp cần xác minh không quá 05 ngày"
    limit = figures[0]
    total = Total(limit.days, limit.text, limit.location, "limit", 0, len(flow.steps) - 1)
    return flow._replace(stated_total_days=limit.days, total=total)


def _same_case(a: str | None, b: str | None) -> bool:
    """Whether a limit's case and a flow's are the same: "Cấp lại" and "5.5.2. Trường hợp cấp lại"."""
    if not a or not b:
        return False
    one, other = (key(_CASE_LEAD.sub("", text).strip()) for text in (a, b))
    return bool(one and other) and (one in other or other in one)
