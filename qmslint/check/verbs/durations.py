"""The durations of steps against the totals stated for them, and units that agree.

    select: flow
    check: {durations: {find: mismatch}}

`find: mismatch` – each total of the flow (its own, and those of its levels) is compared with the sum of its steps.
Times that are none ("Giờ hành chính") count 0, cells that continue the one above count once, steps stated to be outside
the total do not count. Where a time that matters cannot be read, nothing is said: that is
`find: unverifiable` – a total is stated, and some time of its steps is no number;
`find: mixed-units` – days and working days stand side by side;
`find: hours-days` – of a time limit given in hours and in days, the two disagree at `hours` a day; of a `procedure`, its
limits, its totals and the times of its steps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import NOTHING, Fault, Unknown
from qmslint.check.rule import Check
from qmslint.model import Flow, Location, Procedure, Step, Total
from qmslint.tuples import NamedTuple
from qmslint.understand.text.durations import find_durations

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "find": Field(
        "choice", "what is a fault", required=True, choices=("mismatch", "unverifiable", "mixed-units", "hours-days")
    ),
    "hours": Field("number", "the hours of a working day", default=8),
}
NOUNS = ("flow", "time_limit", "procedure")
CASES = {
    "": "the fault; for a total: that of the whole flow",
    "level": "the total of one level inside the flow",
    "untimed": "of what cannot be verified: the step states no time at all",
    "limit": "the flow states no total itself and is held to the time limit of the procedure",
}
PARAMS = {
    "sum": "the sum of the durations in days",
    "total": "the total stated, in days",
    "label": "what the total is called, or the level",
    "step": "the step whose time cannot be read",
    "text": "what its cell says",
    "days": "the limit in days",
    "hours": "the limit in hours",
    "wanted": "the hours that the days make",
    "one": "a time in days",
    "other": "a time in working days",
}

# Fractions such as 1/3 are rounded where they are printed.
_SLACK = 0.02


class _Sum(NamedTuple):
    """The sum of a run of steps in days, and the first step whose time cannot be read."""

    days: float
    unread: Step | None


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of one flow, or of one time limit."""
    find: str = options["find"]
    hours = float(options.get("hours", 8))
    finders: dict[str, Callable[[Subject], Iterator[Fault | Unknown]]] = {
        "mismatch": _mismatch,
        "unverifiable": _unverifiable,
        "mixed-units": _mixed,
        "hours-days": lambda s: _hours_days(s, hours),
    }
    finder = finders[find]

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        return finder(subject)

    return check


def _totals(subject: Subject) -> Iterator[tuple[str, Total, float, _Sum]]:
    """Each total that is a number: its case, itself, its days, and the sum of its steps."""
    flow: Flow = subject.value
    if flow.prose:
        yield from _told(subject)
        return
    if "duration" not in flow.roles:
        return
    both = [
        *(("level", t) for t in flow.subtotals),
        *((("limit" if t.label == "limit" else "", t),) if (t := flow.total) else ()),
    ]
    for case, total in both:
        if total.days is not None and 0 <= total.first <= total.last < len(flow.steps):
            yield case, total, total.days, _add(flow.steps, total.first, total.last)


def _told(subject: Subject) -> Iterator[tuple[str, Total, float, _Sum]]:
    """Steps told in prose are held to the one time limit of their procedure, if every one of them has a time of its own: a
    time counted from some day on ("15 ngày kể từ ngày nhận đủ hồ sơ") is a last day, not a share of the limit."""
    flow: Flow = subject.value
    procedure = subject.owner.value if subject.owner is not None else None
    if procedure is None or len(procedure.flows) != 1 or len(flow.steps) < 2:
        return
    limits = procedure.time_limits
    if (
        len(limits) == 1
        and limits[0].days is not None
        and all(s.duration in ("number", "zero") and "kể từ" not in s.action for s in flow.steps)
    ):
        limit = limits[0]
        total = Total(limit.days, limit.text, limit.location, "limit", 0, len(flow.steps) - 1)
        yield "limit", total, limit.days or 0.0, _add(flow.steps, 0, total.last)


def _add(steps: Sequence[Step], first: int, last: int) -> _Sum:
    total, unread = 0.0, None
    for i in range(first, last + 1):
        step = steps[i]
        if not step.counted:
            continue
        if step.duration == "number" and step.days is not None:
            total += 0 if _whole_of_parts(steps, i, last) else step.days
        elif step.duration == "merged":
            if i == first and i > 0 and steps[i - 1].duration != "none":
                unread = unread or step  # the cell began before this run of steps
        elif step.duration == "empty" and not step.own_label and i > first:
            continue  # a sub-row without a time of its own lies within its step
        elif step.duration != "zero":
            unread = unread or step
    return _Sum(total, unread)


def _whole_of_parts(steps: Sequence[Step], at: int, last: int) -> bool:
    """Whether a step's time is only the sum of its sub-steps', which are printed below it: 3 = 3.1 + 3.2."""
    step = steps[at]
    stem = step.label.rstrip(".") + "."
    if len(stem) < 2 or at == last or not steps[at + 1].label.rstrip(".").startswith(stem):
        return False
    parts = 0.0
    for s in steps[at + 1 : last + 1]:
        if not s.label.rstrip(".").startswith(stem):
            break
        parts += s.days or 0.0
    return abs(parts - (step.days or 0.0)) <= _SLACK


def _mismatch(subject: Subject) -> Iterator[Fault | Unknown]:
    flow: Flow = subject.value
    totals = list(_totals(subject))
    if not totals:
        yield NOTHING
    for case, total, days, found in totals:
        if found.unread is not None:
            yield Unknown("a time cannot be read")
        elif case == "limit" and found.days < days and _calendar(flow, total):
            yield Unknown("working days cannot be added up to calendar days")
        elif abs(found.days - days) > _SLACK and abs(found.days - days - _outside(total.text)) > _SLACK:
            if _other_figure(total.text, found.days):
                yield Unknown("the total is stated in hours and in days that disagree, and one of them fits")
                continue
            if any(map(_beside, flow.steps[total.first : total.last + 1])):
                yield Unknown("steps that run side by side cannot be added up")
                continue
            told = {"sum": _figure(found.days), "total": _figure(days), "label": _name(flow, total)}
            yield Fault(
                case, told, total.location, total.text, observed=_figure(found.days), expected=_figure(days),
                confidence="medium" if case == "limit" else "high", key=f"{flow.case or ''} {total.label}",
            )  # fmt: skip


def _other_figure(text: str, days: float) -> bool:
    """Whether a total says in its other unit what the steps take: "72 giờ (03 ngày)" (hours-days-mismatch tells that)."""
    times = find_durations(text)
    stated = times[0].duration.stated_days if len(times) == 1 else None
    return stated is not None and abs(stated - days) <= _SLACK


_SIDE_BY_SIDE = re.compile(r"song song|đồng thời (?:với|cùng) bước|in parallel|at the same time as step", re.IGNORECASE)


def _beside(step: Step) -> bool:
    """Whether a step is said to run beside another: "03 ngày (song song với bước B2)"."""
    return _SIDE_BY_SIDE.search(f"{step.duration_text or ''} {step.action}") is not None


def _calendar(flow: Flow, total: Total) -> bool:
    """Whether the limit is in calendar days and every step in working days: the two need not be equal."""
    units = {s.unit for s in flow.steps if s.duration == "number" and s.unit in ("day", "workday")}
    return units == {"workday"} and "làm việc" not in total.text.lower()


def _outside(text: str) -> float:
    """The days that a total names itself as not counted: "28 ngày; đăng tải: 05 ngày (không tính vào thời hạn)"."""
    if "tính" not in text:
        return 0.0
    return sum(f.duration.days or 0.0 for f in find_durations(text) if f.duration.outside)


def _unverifiable(subject: Subject) -> Iterator[Fault | Unknown]:
    flow: Flow = subject.value
    totals = list(_totals(subject))
    if not totals:
        yield NOTHING
    for _, total, days, found in totals:
        # where the other steps make up the total, the time that cannot be read adds nothing to it
        if found.unread is not None and abs(found.days - days) > _SLACK:
            step = found.unread
            told = {"total": _figure(days), "label": _name(flow, total), "step": step.label or step.action[:60],
                    "text": step.duration_text or ""}  # fmt: skip
            shown = step.duration_text or step.action
            key = f"{step.label} {flow.case or ''}"
            yield Fault(
                "" if step.duration_text else "untimed",
                told,
                step.location,
                shown[:160],
                observed=step.duration_text,
                key=key,
            )


def _name(flow: Flow, total: Total) -> str:
    return total.label if total.label not in ("limit", "header") else flow.case or ""


def _mixed(subject: Subject) -> Iterator[Fault | Unknown]:
    one = next((s for s in subject.value.steps if s.unit == "day" and s.duration == "number"), None)
    other = next((s for s in subject.value.steps if s.unit == "workday" and s.duration == "number"), None)
    if one is None and other is None:
        yield NOTHING
    if one is not None and other is not None:
        told = {"one": one.duration_text or "", "other": other.duration_text or ""}
        later = max(one, other, key=lambda s: s.location.index or 0)
        yield Fault(
            "", told, later.location, later.duration_text, observed=later.duration_text, key=subject.value.case or ""
        )


def _hours_days(subject: Subject, hours: float) -> Iterator[Fault | Unknown]:
    twice = [both for both in _in_days_and_hours(subject) if both[0] is not None and both[1] is not None]
    if not twice:
        yield NOTHING
    for days, stated, location, text in twice:
        if fault := _disagree(days, stated, hours):
            yield fault._replace(location=location, excerpt=text)


def _in_days_and_hours(subject: Subject) -> Iterator[tuple[float | None, float | None, Location | None, str | None]]:
    """Times with what they state in days and in hours, their place and words (None: those of the subject)."""
    if not isinstance(subject.value, Procedure):
        yield subject.value.stated_days, subject.value.stated_hours, None, None
        return
    for limit in subject.value.time_limits:
        yield limit.stated_days, limit.stated_hours, limit.location, limit.text
    told = {limit.location.index for limit in subject.value.time_limits}
    totals = [t for flow in subject.value.flows for t in (flow.total, *flow.subtotals) if t is not None]
    steps = [s for flow in subject.value.flows for s in flow.steps]
    for text, location in (
        *((t.text, t.location) for t in totals if t.location.index not in told),
        *((s.duration_text or "", s.location) for s in steps),
    ):
        times = find_durations(text)
        if len(times) == 1:
            yield times[0].duration.stated_days, times[0].duration.hours, location, text


def _disagree(days: float | None, stated: float | None, hours: float) -> Fault | None:
    """The fault of one time given in days and in hours, if they are not the same."""
    if days is None or stated is None or abs(stated - days * hours) <= hours * _SLACK:
        return None
    told = {"days": _figure(days), "hours": _figure(stated), "wanted": _figure(days * hours)}
    return Fault("", told, observed=told["hours"], expected=told["wanted"], key="hours")


def _figure(value: float) -> str:
    return f"{round(value, 3):g}"
