"""Step tables: rows become steps, heading rows become cases or levels, total rows become totals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qmslint.model import Flow, Location, Step, Total
from qmslint.understand.align import Roles, align, infer_header
from qmslint.understand.columns import Header, is_label
from qmslint.understand.durations import read_duration, total_in_header, unit_in_header
from qmslint.understand.events import Event
from qmslint.understand.lines import Slot
from qmslint.understand.titles import is_level, is_note, is_total
from qmslint.understand.vocabulary import starts_with, title_words
from qmslint.understand.words import key

__all__ = ["StepTable", "read_table", "step_tables"]

_DIGITS = re.compile(r"\d+")


class StepTable(NamedTuple):
    """A step table's header and rows; `case` is the heading right above it, if that names a case."""

    header: Header | None
    rows: tuple[Event, ...]
    case: str | None
    place: Location


def step_tables(events: Sequence[Event]) -> Iterator[StepTable]:
    """The step tables among a procedure's events, with or without a header row."""
    rows: list[Event] = []
    header: Header | None = None
    case: str | None = None
    opened: Event | None = None
    section = ""
    for event in events:
        if event.kind == "row" and (event.header is header or (header is not None and event.header == header)):
            if header is not None:
                rows.append(event)
                continue
        if event.kind == "row" and header is None and section == "steps" and event.header is None:
            rows.append(event)
            continue
        if header is not None or rows:
            yield from _close(header, rows, case, opened)
            header, rows, case, opened = None, [], None, None
        if event.kind == "header" and event.header is not None and event.header.kind == "steps":
            header, opened = event.header, event
            case = _case_above(events, event)
        elif event.kind == "heading":
            section = event.kinds[0]
        elif event.kind == "row" and section == "steps" and event.header is None:
            rows.append(event)
    if header is not None or rows:
        yield from _close(header, rows, case, opened)


def _close(header: Header | None, rows: list[Event], case: str | None, opened: Event | None) -> Iterator[StepTable]:
    if header is None:
        header = infer_header([e.line for e in rows])
        if header is None:
            return
    place = opened.place if opened is not None else rows[0].place if rows else None
    if place is not None:
        yield StepTable(header, tuple(rows), case, place)


def _case_above(events: Sequence[Event], event: Event) -> str | None:
    at = events.index(event)
    for e in reversed(events[max(0, at - 3) : at]):
        if e.kind in ("heading", "title", "header", "row", "step"):
            return None
        if e.kind in ("text", "weak-title", "group") and len(e.text) < 250:
            body = e.text.lstrip("-–+*•0123456789.) abcdđIVX")
            if starts_with(key(body[:60]), "case"):
                return e.text.strip(" :")
    return None


# ------------------------------------------------------------------------------------------------ one table


class _Building:
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
    assert header is not None
    hint = unit_in_header(header.text("duration")) if header.has("duration") else None
    flows = [_Building(table.case, table.place)]
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
                _add_total(flow, _total(open_total.text, text, value.days, event.place))
                open_total = None
                continue
            open_total = None
        if own and is_total(own[0].text if event.paragraph is None else event.text) and not _is_step_row(own, header):
            total = _read_total(own, event, hint)
            if total is None:
                open_total = event
            else:
                _add_total(flow, total)
            continue
        heading = _group_heading(event, own, header)
        if heading is not None:
            if heading:
                waiting = (heading, event.place)
            continue
        roles = align(event.slots, header, hint) if event.slots else {}
        step = _read_step(roles, header, hint, label, event)
        if step is None:
            continue
        number = _first_number(step.label) if step.own_label else None
        restart = number == 1 and any(_first_number(s.label) not in (None, 1) for s in flow.steps[flow.group_start :])
        if waiting is not None or restart:
            name, place = waiting or ("", step.location)
            if restart and not is_level(name) and flow.steps:
                flow.close_group()
                flow = _Building(name or None, place)
                flows.append(flow)
                flow.group_total = _name_total(name, place)
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
                own_total = _name_total(name, place)
                if own_total is not None:
                    flow.totals.append(own_total)
            else:
                flow.open_group(name, _name_total(name, place))
            waiting = None
        label = step.label
        flow.steps.append(step._replace(group=flow.group))
    header_total = total_in_header(header.text("duration")) if header.has("duration") else None
    return [f for f in _finish(flows, header, header_total, table) if f.steps]


def _finish(flows: list[_Building], header: Header, header_total: object, table: StepTable) -> Iterator[Flow]:
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


def pooled_totals(table: StepTable) -> list[Total]:
    """The totals that a table states, each row once, whatever they belong to (they may serve as time limits)."""
    found: list[Total] = []
    header = table.header
    hint = unit_in_header(header.text("duration")) if header is not None and header.has("duration") else None
    for event in table.rows:
        own = [s for s in event.slots if not s.merged] or list(event.slots)
        if own and is_total(own[0].text if event.paragraph is None else event.text):
            total = _read_total(own, event, hint)
            if total is not None:
                found.append(total)
    return found


def _is_step_row(own: Sequence[Slot], header: Header) -> bool:
    """Whether a row whose words begin like a total is a labelled step all the same."""
    return len(own) >= 3 and is_label(own[0].text) and header.has("label")


def _read_total(own: Sequence[Slot], event: Event, hint: str | None = None) -> Total | None:
    """A total row's figure: in another cell, behind the colon, or in brackets."""
    texts = [s.cell.text for s in own] if event.paragraph is None else [event.text]
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
            return _total(texts[0], text, value.days, event.place)
    return None


def _total(label: str, text: str, days: float | None, place: Location) -> Total:
    return Total(days, " ".join(text.split()), place, " ".join(label.split()))


def _add_total(flow: _Building, total: Total) -> None:
    """A total of a level closes that level's steps; any other is the flow's."""
    if is_level(total.label):
        first = flow.subtotals[-1].last + 1 if flow.subtotals else 0
        if len(flow.steps) > first:
            flow.subtotals.append(total._replace(first=first, last=len(flow.steps) - 1))
            flow.group_start = len(flow.steps)
        return
    flow.totals.append(total)


def _name_total(name: str, place: Location) -> Total | None:
    """The total that a heading row states: "Quy trình giải quyết tại cấp tỉnh (05 ngày làm việc)"."""
    if not any(c.isdigit() for c in name):
        return None
    value = read_duration(name)
    return Total(value.days, name, place, name) if value.kind == "number" else None


def _group_heading(event: Event, own: Sequence[Slot], header: Header) -> str | None:
    """The words of a heading row; "" for a remark or a row that says nothing; None if it is a row of a step."""
    if event.paragraph is not None:
        text = event.text
        if is_label(text):
            return ""
        return "" if is_note(text) or len(text) > 250 else text.strip(" :")
    filled = [s for s in event.slots if s.text]
    if not own:
        return ""
    spans = max(s.cell.columns for s in own)
    wide = spans >= max(2, event.line.width // 2)
    if len(own) == 1 and (len(filled) == 1 or wide):
        return "" if is_note(own[0].text) or len(own[0].text) > 250 else own[0].text.strip(" :")
    if len(own) == 2 and len(filled) == 2 and is_label(own[0].text):
        first_of_columns = header.columns[0][0]
        unnumbered = own[0].text.strip(" .").isalpha()  # I, II, A: not a step's number
        if (own[1].cell.columns >= max(2, event.line.width - 2) or unnumbered) and own[0].column >= first_of_columns:
            return own[1].text.strip(" :") if len(own[1].text) <= 250 else ""
    return None


def _read_step(roles: Roles, header: Header, hint: str | None, label: str, event: Event) -> Step | None:
    action, responsible = roles.get("action"), roles.get("responsible")
    more = roles.get("action+")
    time, mark, outputs = roles.get("duration"), roles.get("label"), roles.get("outputs")
    own_action = action is not None and not action.merged
    own_person = responsible is not None and not responsible.merged
    own_more = more is not None and not more.merged
    if not (own_action or own_person or own_more) or (mark is None and not own_action and not own_person):
        return None
    own_label = mark is not None and not mark.merged and bool(mark.text)
    text = mark.text if mark is not None and mark.text else "" if own_label else label
    if mark is None and header.has("label") and not own_label:
        text = label
    words = " ".join(s.cell.text for s in (action, more) if s is not None)
    place = event.place
    lead = action or responsible
    if lead is not None and not lead.merged and lead.paragraphs:
        place = lead.paragraphs[0].place
    days, kind, unit, shown, counted = None, "none", None, None, True
    if header.has("duration"):
        if time is None:
            kind = "empty"
        elif time.merged:
            kind = "merged"
        else:
            value = read_duration(time.cell.text, hint)
            days, kind, unit, shown = value.days, value.kind, value.unit, time.text
            counted = not value.outside
    if counted and _outside(words):
        counted = False
    return Step(
        text.rstrip(" .:") if own_label else text, words.strip(), responsible.text if responsible else None, days, shown,
        outputs.cell.text if outputs else None, place, kind, counted, unit, own_label,
    )  # fmt: skip


def _outside(words: str) -> bool:
    if "tính" not in words:
        return False
    value = read_duration(words[-300:])
    return value.outside


def _first_number(label: str) -> int | None:
    m = _DIGITS.search(label)
    return int(m[0]) if m else None
