"""Flows held to stated limits, and flows that go on from one table to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.model import Flow, Procedure, Step, TimeLimit, Total
from qmslint.understand.text.limit_text import REDUCED
from qmslint.understand.text.numbers import form_of, rank_of
from qmslint.understand.text.words import key

__all__ = ["hold_to_limits", "join_flows"]

_CASE_LEAD = re.compile(r"^[\d.\s)a-zđA-ZĐIVX]{0,6}[.)]\s*|(?:trong |đối với |cho )?trường hợp|đối với", re.IGNORECASE)


def join_flows(flows: Sequence[Flow]) -> list[Flow]:
    """The flows, a table that goes on with the numbers of the one before (cut by a page) joined to it."""
    joined: list[Flow] = []
    for flow in flows:
        before = joined[-1] if joined else None
        if before is not None and _goes_on(before, flow):
            groups, moved_steps = _grouped(before, flow)
            steps = before.steps + moved_steps
            total = flow.total or before.total
            total = total._replace(first=0, last=len(steps) - 1) if total is not None else None
            moved = tuple(
                t._replace(first=t.first + len(before.steps), last=t.last + len(before.steps)) for t in flow.subtotals
            )
            days = total.days if total is not None else None
            joined[-1] = before._replace(
                steps=steps,
                total=total,
                stated_total_days=days,
                subtotals=_carried_on(before, flow) + moved,
                groups=groups,
            )
        else:
            joined.append(flow)
    return joined


def _goes_on(before: Flow, flow: Flow) -> bool:
    if before.prose or flow.prose or flow.case is not None or _telling(before) != _telling(flow):
        return False
    if before.total is not None and not _stated_above(before, flow.total):
        return False
    return _follows(before.steps[-1].label, flow.steps[0].label) or _completes(before, flow)


def _telling(flow: Flow) -> list[str]:
    """The roles of a flow's columns that tell its steps: a page may repeat a header without one for remarks."""
    return [r for r in flow.roles if r != "note"]


def _carried_on(before: Flow, flow: Flow) -> tuple[Total, ...]:
    """The totals of the levels of a flow, that of its last level with the steps which the next table carries on with: where
    they are lacking so far, and only there."""
    if not before.groups or not before.subtotals or (flow.groups and flow.groups[0]):
        return before.subtotals
    last = before.subtotals[-1]
    lacks = (last.days or 0) - sum(s.days or 0 for s in before.steps[last.first : last.last + 1])
    if last.last != len(before.steps) - 1 or lacks <= _SLACK:
        return before.subtotals
    more = sum(s.group == flow.steps[0].group for s in flow.steps)
    return (*before.subtotals[:-1], last._replace(last=last.last + more))


_LETTER = re.compile(r"\d([a-zđ])\W*$")


def _follows(last: str, first: str) -> bool:
    """Whether a label goes on from another: 3 after 2, 6.3 after 6.2, 2.1 after 1.4, B2b after B2a, III after II."""
    one, two = (tuple(map(int, _NUMBERS.findall(label))) for label in (last, first))
    if not one and not two:
        roman = [label.strip(" .)") for label in (last, first)]
        return set(map(form_of, roman)) == {"I"} and rank_of(roman[1]) == rank_of(roman[0]) + 1
    if not one or not two:
        return False
    if one == two:
        letters = [m[1] for label in (last, first) if (m := _LETTER.search(label)) is not None]
        return len(letters) == 2 and ord(letters[1]) == ord(letters[0]) + 1
    if len(one) == len(two) > 1 and one[:-1] == two[:-1]:
        return two[-1] == one[-1] + 1
    return two[0] == one[0] + 1 and all(n == 1 for n in two[1:])


_NUMBERS = re.compile(r"\d+")


def _completes(before: Flow, flow: Flow) -> bool:
    """Whether steps without labels make up the total below them only together with those of the table before."""
    total = flow.total.days if flow.total is not None else None
    if total is None or any(s.label for s in (*before.steps, *flow.steps)):
        return False
    own, others = (sum(s.days or 0 for s in f.steps) for f in (flow, before))
    return abs(own - total) > _SLACK and abs(own + others - total) <= _SLACK


_SLACK = 0.02  # days


def _grouped(before: Flow, flow: Flow) -> tuple[tuple[str, ...], tuple[Step, ...]]:
    """The levels of both, and the steps of the second with the place of their level among them."""
    if not before.groups and not flow.groups:
        return (), flow.steps
    first = before.groups or ("",)
    goes_on = not flow.groups or not flow.groups[0]  # its first steps are of the level that the table before ended in
    shift = len(first) - 1 if goes_on else len(first)
    more = flow.groups[1:] if goes_on else flow.groups
    return first + more, tuple(s._replace(group=s.group + shift) for s in flow.steps)


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
    if len(figures) > 1:
        reduced = [limit for limit in figures if limit.case is not None and REDUCED.fullmatch(limit.case)]
        figures = reduced if all(limit.case is None for limit in figures if limit not in reduced) else figures
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
