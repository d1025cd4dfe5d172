"""Step tables: rows become steps, heading rows become cases or levels, total rows become totals."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.model import Flow, Location, Step, Total
from qmslint.understand.align import align
from qmslint.understand.columns import Header
from qmslint.understand.durations import read_duration, total_in_header, unit_in_header
from qmslint.understand.event import Event
from qmslint.understand.steprow import first_number, group_heading, read_step
from qmslint.understand.steptable import StepTable
from qmslint.understand.titles import is_level, is_total
from qmslint.understand.totals import is_step_row, make_total, name_total, read_total
from qmslint.understand.vocabulary import starts_with
from qmslint.understand.words import key

__all__ = ["read_table"]


class Building:
    """A flow that is being read."""

    def __init__(self, case: str | None, place: Location) -> None:
        self.case, self.place = case, place
        self.steps: list[Step] = []
        self.groups: list[str] = []
        self.group_start = 0
        self.group_total: Total | None = None
        self.subtotals: list[Total] = []
        self.totals: list[Total] = []
        self.shared = False

    @property
    def group(self) -> int:
        return max(len(self.groups) - 1, 0)

    def open_group(self, name: str, total: Total | None) -> None:
        self.close_group()
        if not self.groups and self.steps:
            self.groups.append("")
        self.groups.append(name)
        self.group_start, self.group_total = len(self.steps), total

    def close_group(self) -> None:
        if self.group_total is not None and len(self.steps) > self.group_start:
            self.subtotals.append(self.group_total._replace(first=self.group_start, last=len(self.steps) - 1))
        self.group_total = None


def read_table(table: StepTable) -> list[Flow]:
    """The flows of one step table: one, or one for each case whose numbering starts again."""
    header = table.header
    if header is None:
        return []
    hint = unit_in_header(header.text("duration")) if header.has("duration") else None
    flows = [Building(table.case, table.place)]
    waiting: tuple[str, Location] | None = None  # a heading row not yet followed by a step
    label = ""
    open_total: Event | None = None
    for event in table.rows:
        own = [s for s in event.slots if not s.merged] or list(event.slots)
        text = event.text if event.paragraph is not None else " ".join(s.text for s in own)
        flow = flows[-1]
        if open_total is not None:
            value = read_duration(text, hint)
            if len(own) == 1 and value.kind == "number":
                add_total(flow, make_total(open_total.text, text, value.days, event.place))
                open_total = None
                continue
            open_total = None
        if own and is_total(own[0].text if event.paragraph is None else event.text) and not is_step_row(own, header):
            total = read_total(own, event, hint)
            if total is None:
                open_total = event
            else:
                add_total(flow, total)
            continue
        heading = group_heading(event, own, header)
        if heading is not None:
            if heading:
                waiting = (heading, event.place)
            continue
        roles = align(event.slots, header, hint) if event.slots else {}
        step = read_step(roles, header, hint, label, event)
        if step is None:
            continue
        number = first_number(step.label) if step.own_label else None
        restart = number == 1 and any(first_number(s.label) not in (None, 1) for s in flow.steps[flow.group_start :])
        if waiting is not None or restart:
            name, place = waiting or ("", step.location)
            if restart and not is_level(name) and flow.steps:
                flow.close_group()
                flow = Building(name or None, place)
                flows.append(flow)
                flow.group_total = name_total(name, place)
                if flow.group_total is not None:
                    flow.totals.append(flow.group_total)
                    flow.group_total = None
            elif (
                not flow.steps
                and not flow.groups
                and name
                and starts_with(key(name[:60]), "case")
                and not is_level(name)
            ):
                flow.case = flow.case or name
                own_total = name_total(name, place)
                if own_total is not None:
                    flow.totals.append(own_total)
            else:
                flow.open_group(name, name_total(name, place))
            waiting = None
        label = step.label
        flow.steps.append(step._replace(group=flow.group))
    header_total = total_in_header(header.text("duration")) if header.has("duration") else None
    return [f for f in _finish(flows, header, header_total, table) if f.steps]


def _finish(flows: list[Building], header: Header, header_total: object, table: StepTable) -> Iterator[Flow]:
    # One total under several cases belongs to none of them alone.
    pooled = len(flows) > 1 and not any(f.totals for f in flows[:-1])
    for building in flows:
        building.close_group()
        totals = [] if pooled else building.totals
        total = totals[-1] if len(totals) == 1 else None
        if total is None and len(totals) > 1:
            same = {t.days for t in totals}
            total = (
                totals[-1]
                if len(same) == 1
                else totals[-1]._replace(days=None, text=" / ".join(t.text for t in totals))
            )
        days = getattr(header_total, "days", None)
        if total is None and days is not None and len(flows) == 1:
            total = Total(days, header.text("duration"), table.place, "header")
        if total is not None:
            total = total._replace(first=0, last=len(building.steps) - 1)
        roles = tuple(dict.fromkeys(r.rstrip("+") for _, r in header.columns))
        yield Flow(
            building.case, tuple(building.steps), total.days if total else None, building.place, total,
            tuple(building.subtotals), roles, table.place.table, False, tuple(building.groups),
        )  # fmt: skip


def add_total(flow: Building, total: Total) -> None:
    """A total of a level closes that level's steps; any other is the flow's."""
    if is_level(total.label):
        first = flow.subtotals[-1].last + 1 if flow.subtotals else 0
        if len(flow.steps) > first:
            flow.subtotals.append(total._replace(first=first, last=len(flow.steps) - 1))
            flow.group_start = len(flow.steps)
        return
    flow.totals.append(total)
