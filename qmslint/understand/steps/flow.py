"""Step tables: rows become steps, heading rows become cases or levels, total rows become totals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qmslint.model import Flow, Location, Step, Total
from qmslint.understand.events.event import Event
from qmslint.understand.events.rows import has_parts, procedure_row
from qmslint.understand.steps.building import Building, add_total, finish, unit_of
from qmslint.understand.steps.prose import labelled_line
from qmslint.understand.steps.step_cells import as_above
from qmslint.understand.steps.steprow import first_number, group_heading, level_row, read_step
from qmslint.understand.steps.steptable import StepTable
from qmslint.understand.steps.totals import is_step_row, make_total, name_total, read_total
from qmslint.understand.table.align import align, timed
from qmslint.understand.table.columns import Header
from qmslint.understand.table.lines import Slot, own_slots
from qmslint.understand.text.durations import read_duration, total_in_header
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.title_lines import is_level, is_total
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key

__all__ = ["read_table"]


def read_table(table: StepTable) -> list[Flow]:
    """The flows of one step table: one, or one for each case whose numbering starts again."""
    if table.header is None:
        return []
    reader = _TableReader(table, table.header)
    for event in table.rows:
        reader.take(event)
    header_total = total_in_header(table.header.text("duration")) if table.header.has("duration") else None
    return [f for f in finish(reader.end(), table.header, header_total, table) if f.steps]


class _TableReader:
    """Takes the rows of a step table one by one."""

    def __init__(self, table: StepTable, header: Header) -> None:
        self.header = header
        self.hint = unit_of(table, header)
        self.flows = [Building(table.case, table.place)]
        self.waiting: tuple[str, Location] | None = None  # a heading row not yet followed by a step
        self.own_total: Total | None = None  # the time that the waiting heading row states in its time cell
        self.held = False  # whether that time stands in a total row of its own, below the heading row
        self.label = ""
        self.part = ""  # the number of the row whose parts (1.1, 1.2) are being read
        self.open_total: Event | None = None  # a total row whose figure stands in the next row
        self.words = {t for _, t in header.texts}

    def take(self, event: Event) -> None:
        """Read one row: a total, a heading, a late figure or a step."""
        # Converters repeat the header's words in rows below a glued header.
        slots = tuple(s for s in event.slots if s.text not in self.words) or event.slots
        own = own_slots(slots) or slots
        if self._late_label(event, own) or self._late_figure(event, own) or self._total(event, own):
            return
        if self._names_procedure(event, own):
            return
        level = level_row(event, own, self.header, self.hint) or self._over_parts(event, own)
        heading = level[0] if level is not None else group_heading(event, own, self.header)
        if heading is not None:
            if heading and self._goes_on(heading, own):
                return
            if heading:
                if self.held and self.own_total is not None:
                    add_total(self.flows[-1], self.own_total)
                self.waiting, self.held = (heading, event.place), False
                mark = own[0].text.strip(" .)")
                self.part = f"{mark}." if level is not None and mark.isdigit() else ""
                stated = level[1] if level is not None else ""
                time = read_duration(stated, self.hint).days
                self.own_total = make_total(heading, stated, time, event.place) if stated else None
            return
        if self._continues(event, own):
            return
        roles = align(slots, self.header, self.hint) if slots else {}
        step = read_step(roles, self.header, self.hint, self.label, event)
        if step is not None:
            self._step(step)
            whole = roles.get("total")
            if whole is not None and not whole.merged and timed(whole.text, self.hint):
                days = read_duration(whole.text, self.hint).days
                add_total(self.flows[-1], make_total("total", whole.text, days, event.place))

    def _over_parts(self, event: Event, own: Sequence[Slot]) -> tuple[str, str] | None:
        """The name of a row that tells neither who nor how long above rows numbered as its parts: "2 | Thẩm tra tại xã"."""
        filled = [s for s in own if s.text.strip()]
        if event.paragraph is not None or len(filled) != 2 or not self.header.has("duration"):
            return None
        if filled[1].column != self.header.column("action") or not has_parts(event.line, filled[0].text.strip(" .)")):
            return None
        return filled[1].text.strip(" :"), ""

    def _names_procedure(self, event: Event, own: Sequence[Slot]) -> bool:
        """The row above the first step that names the procedure, and beside it the time of all its steps."""
        if self.flows[-1].steps or event.paragraph is not None or len(own) < 2:
            return False
        whole = read_duration(own[-1].text, self.hint)
        named = procedure_row(own, self.header, event.line) if whole.kind == "number" else None
        if named is None or named is own[-1]:
            return False
        self.flows[-1].totals.append(make_total(named.text.strip(" :"), own[-1].text, whole.days, event.place))
        if self.hint is None and whole.unit in ("day", "workday", "hour"):
            self.hint = whole.unit  # "05 ngày làm việc" above steps of "0,25" and "3,5"
        return True

    def _goes_on(self, words: str, own: Sequence[Slot]) -> bool:
        """A lone cell that begins in the middle of a sentence goes on with the step that a page cut in two."""
        steps = self.flows[-1].steps
        role = dict(self.header.columns).get(own[0].column) if len(own) == 1 else None
        if not steps or role not in _TOLD or not words[:1].islower() or own[0].cell.columns > 1:
            return False
        steps[-1] = _longer(steps[-1], {role: own[0].cell.text})
        return True

    def _continues(self, event: Event, own: Sequence[Slot]) -> bool:
        """A row without label and time whose words begin in the middle of a sentence: the rest of the step above."""
        steps = self.flows[-1].steps
        label, time = self.header.column("label"), self.header.column("duration")
        roles = {r: s.cell.text for s in own if (r := dict(self.header.columns).get(s.column)) is not None}
        if (
            not steps
            or label is None
            or label not in event.line.empty_columns
            or len(roles) != len(own)
            or "action" not in roles
        ):
            return False
        rest = roles.get("duration", "").lstrip().startswith("(")  # "(04 giờ làm việc)" of "0,5 ngày (04 giờ làm việc)"
        if time is not None and time not in event.line.empty_columns and not rest:
            return False
        if any(s.merged for s in event.slots) or not roles["action"][:1].islower():
            return False
        steps[-1] = _longer(steps[-1], roles)
        return True

    def _late_label(self, event: Event, own: Sequence[Slot]) -> bool:
        """The rest of a step that says who and how long in its cell, which a page cut in two: "- Thời gian: 01 ngày"."""
        steps = self.flows[-1].steps
        if event.paragraph is None or not steps or own[0].column == self.header.columns[0][0]:
            return False
        role, value = labelled_line(event.text)
        if role not in ("responsible", "duration", "outputs") or self.header.has(role):
            return False
        if role == "duration":
            time = read_duration(value, self.hint)
            steps[-1] = steps[-1]._replace(days=time.days, duration_text=value, duration=time.kind, unit=time.unit)
        else:
            steps[-1] = _longer(steps[-1], {role: value})
        return True

    def _late_figure(self, event: Event, own: Sequence[Slot]) -> bool:
        """A row that is nothing but a figure belongs to the row above: to a total, or to a step without a time."""
        label, self.open_total = self.open_total, None
        if len(own) != 1:
            return False
        flow = self.flows[-1]
        text = own[0].text
        value = read_duration(text, self.hint)
        if value.kind != "number" or not timed(text, self.hint):
            return False
        if label is not None:
            add_total(flow, make_total(label.text, text, value.days, event.place))
            return True
        if flow.steps and flow.steps[-1].duration == "empty":
            flow.steps[-1] = flow.steps[-1]._replace(
                days=value.days, duration_text=text, duration="number", unit=value.unit
            )
            return True
        return False

    def _total(self, event: Event, own: Sequence[Slot]) -> bool:
        """A total row; its figure may stand in the row below."""
        own = _label_first(own, self.hint)
        if (
            not own
            or not is_total(own[0].text if event.paragraph is None else event.text)
            or is_step_row(own, self.header)
        ):
            return False
        total = read_total(own, event, self.hint, self.header)
        if total is None:
            self.open_total = event
        elif self.waiting is not None and self.flows[-1].steps and self.own_total is None:
            self.own_total, self.held = total, True  # right below a heading row: of the steps that follow
        else:
            add_total(self.flows[-1], total)
        return True

    def end(self) -> list[Building]:
        """The flows; a total that waited for steps which never came is that of the steps above it."""
        if self.held and self.own_total is not None:
            add_total(self.flows[-1], self.own_total)
        return self.flows

    def _step(self, step: Step) -> None:
        flow = self.flows[-1]
        number = first_number(step.label) if step.own_label else None
        restart = number == 1 and any(first_number(s.label) not in (None, 1) for s in flow.steps[flow.group_start :])
        if self.waiting is not None or restart:
            name, place = self.waiting or ("", step.location)
            flow = self._open(name, place, restart=restart)
            self.waiting, self.own_total, self.held = None, None, False
        elif self.part and step.own_label and not step.label.startswith(self.part):
            flow.close_group()
            self.part = ""
        self.label = step.label
        if step.responsible and flow.steps and as_above(step.responsible):
            step = step._replace(responsible=flow.steps[-1].responsible)
        flow.steps.append(step._replace(group=flow.group))

    def _open(self, name: str, place: Location, *, restart: bool) -> Building:
        """Open a case (a flow of its own) or a level (a group of the same flow) under a heading row."""
        flow = self.flows[-1]
        total = self.own_total or name_total(name, place)
        words = key(split_marker(name).rest[:60])
        level = is_level(name) or (starts_with(words, "office") and not starts_with(words, "case"))
        if restart and flow.steps and not level:
            flow.close_group()
            if flow.case is None and len(flow.groups) == 1 and name:
                flow.case, flow.groups = flow.groups[0] or None, []  # the heading row above it named its case
                flow.totals, flow.subtotals = flow.totals or flow.subtotals, []
            flow = Building(name or None, place)
            self.flows.append(flow)
        elif not flow.steps and not flow.groups and not level and starts_with(key(name[:60]), "case"):
            flow.case = flow.case or name
        else:
            flow.open_group(name, total)
            return flow
        if total is not None:
            flow.totals.append(total)
        return flow


_TOLD = ("action", "action+", "outputs", "responsible")


def _longer(step: Step, more: Mapping[str, str]) -> Step:
    """A step with more words in its cells."""
    action = "\n".join(filter(None, (step.action, more.get("action") or more.get("action+"))))
    outputs = "\n".join(filter(None, (step.outputs, more.get("outputs")))) or None
    person = " ".join(filter(None, (step.responsible, more.get("responsible")))) or None
    return step._replace(action=action, outputs=outputs, responsible=person)


def _label_first(own: Sequence[Slot], hint: str | None) -> Sequence[Slot]:
    """The cells of a row with the one that says "Tổng" in front, where the others hold times alone and one stands before it."""
    if len(own) < 2 or not timed(own[0].text, hint):
        return own
    label = next((s for s in own if is_total(s.text)), None)
    rest = [s for s in own if s is not label]
    return [label, *rest] if label is not None and all(timed(s.text, hint) for s in rest) else own
