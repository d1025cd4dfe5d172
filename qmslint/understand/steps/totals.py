"""Totals of flows: rows, headings and headers that state how long all steps take."""

from __future__ import annotations

from collections.abc import Sequence

from qmslint.model import Flow, Location, Step, Total
from qmslint.understand.events.event import Event
from qmslint.understand.steps.steprow import BOTH_TIMES
from qmslint.understand.steps.steptable import StepTable
from qmslint.understand.table.columns import MORE_TIME, Header, is_label
from qmslint.understand.table.lines import Slot
from qmslint.understand.text.durations import HOURS_A_DAY, read_duration, unit_in_header
from qmslint.understand.text.levels import names_level
from qmslint.understand.text.title_lines import is_total

__all__ = ["is_step_row", "name_total", "read_total"]


def pooled_totals(table: StepTable) -> list[Total]:
    """The totals that a table states, each row once, whatever they belong to (they may serve as time limits)."""
    found: list[Total] = []
    header = table.header
    hint = unit_in_header(header.text("duration")) if header is not None and header.has("duration") else None
    for event in table.rows:
        own = event.own or event.slots
        if own and is_total(own[0].text if event.paragraph is None else event.text):
            total = read_total(own, event, hint, header)
            if total is not None:
                found.append(total)
    return found


def add_line_total(flows: list[Flow], table: StepTable, *, first: bool) -> tuple[list[Flow], list[Total]]:
    """The flows of a table with the total that a line above or below it states, and that total if it holds for more than them.

    A line below the last of several levels states the time of them all; one that has its own needs no other.
    """
    event = table.above or table.behind
    total = read_total((), event) if event is not None else None
    if total is None or total.days is None:
        return flows, []
    flow = flows[-1]
    level = table.above is None and table.case is not None and names_level(table.case)
    if len(flows) > 1 or flow.total is not None or (level and not first):
        return flows, [total]
    total = total._replace(first=0, last=len(flow.steps) - 1)
    return [flow._replace(total=total, stated_total_days=total.days)], []


def is_step_row(own: Sequence[Slot], header: Header) -> bool:
    """Whether a row whose words begin like a total is a labelled step all the same."""
    return len(own) >= 3 and is_label(own[0].text) and header.has("label")


def read_total(
    own: Sequence[Slot], event: Event, hint: str | None = None, header: Header | None = None
) -> Total | None:
    """A total row's figure: in the column of the times, in another cell, behind the colon, or in brackets."""
    texts = [s.cell.text for s in own] if event.paragraph is None else [event.text]
    at = header.column("duration") if header is not None and event.paragraph is None else None
    if at is not None and header is not None:
        last = max(c for c, _ in header.columns)
        end = min((c for c, r in header.columns if c > at and r != MORE_TIME), default=last + 1)
        figures = [(s.text, read_duration(s.text, hint)) for s in own[1:] if at <= s.column < end]
        read = [(text, value) for text, value in figures if value.kind == "number" and value.days is not None]
        if len(read) == 1 or (len(read) == 2 and _same_twice(*(value.days or 0 for _, value in read))):
            return make_total(texts[0], read[0][0], read[0][1].days, event.place)
        if len(read) > 1:  # the time of each level in a column of its own
            days = sum(value.days or 0 for _, value in read)
            return make_total(texts[0], " + ".join(text for text, _ in read), days, event.place)
    for i, text in enumerate(texts[1:] + texts[:1]):
        value = read_duration(text, hint)
        if value.kind in ("number", "text") and any(c.isdigit() for c in text):
            if (
                i == len(texts) - 1
                and value.kind == "text"
                and not value.alternatives
                and value.days is None
                and len(texts) > 1
            ):
                continue
            return make_total(texts[0], text, value.days, event.place)
    return None


def _same_twice(one: float, other: float) -> bool:
    """Whether two figures are one time in hours and in days, read in the same unit: 160 and 20."""
    return abs(max(one, other) - HOURS_A_DAY * min(one, other)) < 0.001


def one_level(steps: list[Step], total: float | None, hint: str | None) -> list[Step]:
    """The steps with the time of the first level's column alone, if just these add up to the total: the columns are then
    two ways through one flow, not two parts of it."""
    if total is None or abs(sum(step.days or 0 for step in steps) - total) < 0.001:
        return steps
    alone = []
    for step in steps:
        first, both, _ = (step.duration_text or "").partition(BOTH_TIMES)
        alone.append(step._replace(days=read_duration(first, hint).days, duration_text=first) if both else step)
    return alone if abs(sum(step.days or 0 for step in alone) - total) < 0.001 else steps


def make_total(label: str, text: str, days: float | None, place: Location) -> Total:
    return Total(days, " ".join(text.split()), place, " ".join(label.split()))


def name_total(name: str, place: Location) -> Total | None:
    """The total that a heading row states: "Quy trình giải quyết tại cấp tỉnh (05 ngày làm việc)"."""
    if not any(c.isdigit() for c in name):
        return None
    value = read_duration(name)
    return Total(value.days, name, place, name) if value.kind == "number" else None
