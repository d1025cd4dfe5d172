"""A flow that is being read, and what becomes of it when its table has ended."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.model import Flow, Location, Step, Total
from qmslint.understand.steps.steptable import StepTable
from qmslint.understand.steps.totals import one_level
from qmslint.understand.table.align import POST
from qmslint.understand.table.columns import MORE_TIME, Header
from qmslint.understand.text.durations import read_duration, unit_in_header
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.levels import stated_total
from qmslint.understand.text.title_lines import is_level, is_total

__all__ = ["Building", "add_total", "finish", "unit_of"]


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


def unit_of(table: StepTable, header: Header) -> str | None:
    """The unit of bare numbers: from the header, else from the total row."""
    if not header.has("duration"):
        return None
    hint = unit_in_header(header.text("duration"))
    if hint is None:
        for event in table.rows:
            own = event.own or event.slots
            if own and is_total(own[0].text if event.paragraph is None else event.text):
                unit = read_duration(" ".join(s.text for s in own[1:]) or own[0].text).unit
                return unit if unit in ("day", "workday", "hour") else None
    return hint


def finish(flows: list[Building], header: Header, header_total: object, table: StepTable) -> Iterator[Flow]:
    """The flows that were read, each with its total, its levels and the roles of its columns."""
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
        if total is None and len(building.subtotals) == 1 and not building.groups:
            only = building.subtotals[0]
            if (only.first, only.last) == (0, len(building.steps) - 1):
                total, building.subtotals = only, []  # "Cộng cấp xã" below all steps of the table
        if total is None and len(flows) == 1 and table.case is not None:
            total = stated_total(table.case, table.place)
        days = getattr(header_total, "days", None)
        if total is None and days is not None and len(flows) == 1:
            total = Total(days, header.text("duration"), table.place, "header")
        if total is not None:
            total = total._replace(first=0, last=len(building.steps) - 1)
            if header.has(MORE_TIME):
                building.steps = one_level(building.steps, total.days, unit_of(table, header))
        if not header.has("label"):
            building.steps = _with_led_labels(building.steps)
        roles = tuple(dict.fromkeys("responsible" if r.startswith(POST) else r.rstrip("+&") for _, r in header.columns))
        if "duration" not in roles and any(s.duration == "number" for s in building.steps):
            roles = (*roles, "duration")  # told in the cells of what is done; one that tells none leaves the sum open
            building.steps = [s._replace(duration="text") if s.duration == "none" else s for s in building.steps]
        yield Flow(
            building.case, tuple(building.steps), total.days if total else None, building.place, total,
            tuple(building.subtotals), roles, table.place.table, False, tuple(building.groups),
        )  # fmt: skip


_ROWS = ("A B C D E F G H I J K L M N", "A B C D Đ E G H I K L M N", "I II III IV V VI VII VIII IX X XI XII")


def _with_led_labels(steps: list[Step]) -> list[Step]:
    """The steps with the letters or figures that lead what they say as their labels, if these count all of them on:
    "A. Nêu nhu cầu", "B. Lập kế hoạch" in the boxes of a flow chart."""
    led = [split_marker(s.action).number for s in steps]
    if len(steps) < 3 or any(s.label for s in steps) or not all(led):
        return steps
    rows = (*(row.split() for row in _ROWS), [str(i) for i in range(1, len(steps) + 1)])
    counted = any([n.lstrip("0").upper() for n in led] == row[: len(led)] for row in rows)
    return [s._replace(label=n) for s, n in zip(steps, led, strict=True)] if counted else steps


def add_total(flow: Building, total: Total) -> None:
    """A total of a level closes that level's steps; any other is the flow's."""
    if is_level(total.label):
        first = flow.subtotals[-1].last + 1 if flow.subtotals else 0
        if len(flow.steps) > first:
            flow.subtotals.append(total._replace(first=first, last=len(flow.steps) - 1))
            flow.group_start = len(flow.steps)
        return
    flow.totals.append(total)
