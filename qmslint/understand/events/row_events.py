"""Table rows as events: headers, headings, keys with values, data."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from qmslint.model import Location, Paragraph
from qmslint.understand.cover.history import heads_history
from qmslint.understand.events.crosswise import read_across, rows_across
from qmslint.understand.events.event import CODE_LABELS, NAME_LABELS, TTHC_LABELS, Event, State
from qmslint.understand.events.header_rows import header_of
from qmslint.understand.events.lanes import LANES, read_lanes
from qmslint.understand.events.rows import (
    below_times,
    header_again,
    numbers_columns,
    procedure_beside,
    procedure_row,
    row_heading,
    signature_row,
    steps_in_cell,
)
from qmslint.understand.events.said import text_event
from qmslint.understand.events.torn import break_at, title_below, title_beside
from qmslint.understand.events.turned import card_row, turned_rows
from qmslint.understand.table.columns import Header, header_role, is_label, read_header
from qmslint.understand.table.lines import Line, Slot
from qmslint.understand.text.headings import Heading, is_number, read_heading, split_marker
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.titles import make_title, read_title
from qmslint.understand.text.words import key

__all__ = ["row_events"]


def _place(line: Line, paragraph: Paragraph | None) -> Location:
    if paragraph is not None:
        return paragraph.place
    if line.own and line.own[0].paragraphs:
        return line.own[0].paragraphs[0].place
    return Location(table=line.table.number if line.table else None, row=line.row, index=line.first)


def row_events(line: Line, slots: tuple[Slot, ...], state: State) -> Iterator[Event]:
    """The events of one table row (or of some of its cells)."""
    own = tuple(s for s in slots if not s.merged)
    if not own:
        return
    torn = title_below(own, state)
    if torn is not None:
        slot, foreign = torn
        yield from row_events(line, tuple(slot if s is own[-1] else s for s in slots), state)
        yield from _foreign(line, foreign, state)
        return
    beside = title_beside(line, own)
    if beside is not None:
        state.header = None
        first = own[0].paragraphs[0] if own[0].paragraphs else None
        yield Event("title", line, own[0].text, _place(line, first), first, beside.number, title=beside, at=line.first)
        yield from row_events(line, tuple(s for s in slots if s is not own[0]), state)
        return
    cut = break_at(own, state)
    if cut is not None:
        yield from _taken_apart(line, slots, own[cut], state)
        return
    place = _place(line, None)
    if line.table is not None and state.turned == line.table.number:
        return

    def event(kind: str, text: str, **more: object) -> Event:
        return Event(kind, line, text, place, slots=slots, at=line.first, **more)  # type: ignore[arg-type]

    signed = signature_row(own)
    if signed is not None and not (state.in_steps and is_label(own[0].text)):
        state.header = None
        yield event("heading", signed, kinds=("approval",), strong=True)
        return
    if len(own) >= 3 and heads_history(tuple(s.text for s in own)):
        state.header = Header("history", tuple((s.column, "") for s in own))
        yield event("header", own[0].text, header=state.header)
        return
    if (
        state.header is not None
        and state.header.kind == "dossier"
        and own[0].column < state.header.columns[0][0]
        and read_heading(own[0].text, strong=True) is not None
    ):
        state.header = None  # the table of papers stood beside its label; this row is the next label
    if len(own) >= 3 and header_role(own[1].text) == "label" and (part := read_heading(own[0].text, strong=True)):
        inner = read_header(line, part.kinds[0], own[1:])
        if inner is not None and inner.kind in part.kinds:
            state.header, state.section = inner, part.kinds[0]
            yield event("heading", own[0].text, number=part.number, kinds=part.kinds, strong=True)
            yield event("header", own[1].text, header=inner)
            return
    if state.across is not None:
        events = list(rows_across(line, own, state.across, place))
        if events:
            yield from events
            return
    elif len(own) >= 3 and (across := read_across(line, own, state)) is not None:
        state.across = across
        return
    elif (lanes := read_lanes(line, own)) is not None:
        state.across, state.header, state.after_steps = lanes, LANES, True
        yield event("header", own[0].text, header=LANES)
        return
    if line.table is not None and (turned := turned_rows(line, own, place)):
        state.turned, state.header, state.after_steps = line.table.number, turned[0].header, True
        yield from turned
        return
    if told := list(card_row(line, own, state, place)):
        yield from told
        return
    numbered = is_number(own[0].text) or (is_label(own[0].text) and state.header is None)
    header = header_of(line, slots, own, state)
    heading = None if header is not None and not numbered else row_heading(own, state, numbered)
    if heading is not None:
        yield from _heading_row(line, own, heading, state, event, 2 if numbered and len(own) > 1 else 1)
        return
    if header is None and state.header is None and line.table is not None and len(own) >= 3:
        header = header_again(line, own, state)
        if header is not None and is_label(own[0].text):
            state.header = header
            yield event("header", own[0].text, header=header)
            yield event("row", own[0].text, header=header)
            return
    if header is not None:
        state.header_row = line.row
        if header.kind in ("steps", "list"):
            state.steps = header
        if state.header is not None and header.kind == "other" and state.header.kind != "other":
            return  # a second header row
        state.header = header
        state.after_steps = header.kind == "steps"
        yield event("header", own[0].text, header=header)
        return
    if state.header is not None and (numbers_columns(own) or below_times(line, slots, state)):
        return
    if state.header is None or state.header.kind in ("other", "limit"):
        yield from _loose_row(line, slots, own, state, event)
        return
    steps = steps_in_cell(own, state.header)
    if steps is not None:
        yield from _told_row(line, own, steps, state, event)
        return
    led = procedure_beside(own, state.header)
    if led is not None:
        marker = split_marker(led.text)
        number = marker.number or (own[0].text.strip(" .") if own[0] is not led else "")
        yield event("title", led.text, title=make_title(marker.rest, number), number=number, strong=True)
        yield event("header", own[0].text, header=state.header)
    named = None if led is not None else procedure_row(own, state.header, line)
    if named is not None:
        title = make_title(split_marker(named.text).rest, "" if named is own[0] else own[0].text.strip(" ."))
        yield event("title", named.text, title=title, number=title.number if title else "", strong=True)
        yield event("header", own[0].text, header=state.header)
        if named is own[-1]:
            return
    yield event("row", own[0].text, header=state.header)


def _told_row(
    line: Line, own: tuple[Slot, ...], told: Slot, state: State, event: Callable[..., Event]
) -> Iterator[Event]:
    """A row that is a whole procedure: its name, its time under the column's head, its steps."""
    header = state.header
    name = next(s for s in own if header is not None and s.column == header.column("tthc_name"))
    time = next((s for s in own if header is not None and s.column == header.column("duration")), None)
    marker = split_marker(name.text)
    number = marker.number or (own[0].text.strip(" .") if own[0] is not name else "")
    yield event("title", name.text, title=make_title(marker.rest, number), number=number, strong=True)
    if time is not None and header is not None:
        yield event("heading", header.text("duration"), kinds=("time_limit",), rest=time.text, strong=True)
    for paragraph in told.paragraphs:
        yield text_event(paragraph.text.strip(), line, paragraph, state, paragraph.number)
    state.header = header


def _taken_apart(line: Line, slots: tuple[Slot, ...], foreign: Slot, state: State) -> Iterator[Event]:
    """A row into which a foreign title or heading slipped: what stands before it, itself line by line, what follows."""
    before = tuple(s for s in slots if s.column < foreign.column)
    if any(not s.merged for s in before):
        yield from row_events(line, before, state)
    yield from _foreign(line, foreign.paragraphs, state)
    after = tuple(s for s in slots if s.column > foreign.column)
    if after:
        yield from row_events(line, after, state)


def _foreign(line: Line, paragraphs: tuple[Paragraph, ...], state: State) -> Iterator[Event]:
    """Paragraphs that do not belong to the row in which they stand: the table's header does not hold for them."""
    for paragraph in paragraphs:
        state.header = None
        yield text_event(paragraph.text.strip(), line, paragraph, state, paragraph.number)


def _heading_row(
    line: Line, own: tuple[Slot, ...], heading: Heading, state: State, event: Callable[..., Event], start: int
) -> Iterator[Event]:
    """A row that is a heading: what stands beside it heads columns, or is what the part says."""
    state.section, state.header = heading.kinds[0], None
    label, rest = own[start - 1], own[start:]
    inline = tuple((s.column, r) for s in rest if (r := header_role(s.text)) is not None)
    text = label.paragraphs[0].text.strip() if label.paragraphs else label.text
    yield event("heading", text, number=heading.number, kinds=heading.kinds, rest=heading.rest, strong=True)
    listing = heading.kinds[0] in ("dossier", "forms", "records")
    if rest and len(inline) == len(rest) and (len(rest) > 1 or listing):
        kind = heading.kinds[0] if listing or heading.kinds[0] == "steps" else "other"
        name = {"dossier": "component", "forms": "name", "records": "record"}.get(kind, "action")
        columns = ((label.column, name), *inline)
        state.header = Header(kind, columns, tuple((r, s.text) for s, (_, r) in zip(rest, inline, strict=True)))
        yield event("header", line.own[0].text, header=state.header)
        return
    for slot in (label, *rest):
        for paragraph in slot.paragraphs[1 if slot is label else 0 :]:
            words = paragraph.text.strip()
            yield text_event(words, line, paragraph, state, paragraph.number, value=bool(rest))


def _loose_row(
    line: Line, slots: tuple[Slot, ...], own: tuple[Slot, ...], state: State, event: Callable[..., Event]
) -> Iterator[Event]:
    """A row without a header above: key and value, a title in two cells, or plain data."""
    first = own[1] if is_number(own[0].text) and len(own) > 1 else own[0]
    value = own[own.index(first) + 1] if own.index(first) + 1 < len(own) else None
    lead = key(split_marker(_DASHED_NUMBER.sub("", first.text)).rest.rstrip(": "))
    if value is not None:
        known = lead.startswith((*CODE_LABELS, *TTHC_LABELS)) or (lead == "ma so" and bool(title_codes(value.text)))
        if len(lead) < 50 and known:
            codes = title_codes(value.text)
            if codes:
                yield event("tthc-code", first.text, rest=" ".join(codes))
            own_part = next((p for p in re.split(r"[;,]", value.text) if p.strip() and not title_codes(p)), "")
            if lead.startswith(tuple(CODE_LABELS)) and own_part:
                yield event("code", first.text, rest=own_part.strip())
            return
        if (lead in NAME_LABELS or _names_and_codes(first.text)) and len(value.text) > 12:
            marker = split_marker(first.text)
            number = marker.number or (own[0].text.rstrip(".") if first is not own[0] else "")
            yield event("title", value.text, title=make_title(value.text, number), number=number)
            return
    if len(own) == 2 and first is own[1]:
        title = read_title(own[1].text, own[0].text) or None
        if title is not None and own[1].paragraphs:
            yield event("title", own[1].text, title=title, number=title.number)
            return
    yield event("row", own[0].text, header=state.header)


_DASHED_NUMBER = re.compile(r"\d{1,3}\s?[-–]\s?(?=[^\W\d_])")  # "1-Thủ tục" beside the procedure's name


def _names_and_codes(label: str) -> bool:
    """Whether a label asks for the name and a code at once: "TÊN, KÝ HIỆU", "Tên thủ tục/Mã số"."""
    parts = [key(part) for part in _AND.split(split_marker(label).rest.strip(" :"))]
    names = {"ten", *NAME_LABELS}
    codes = {"ma", "ma so", *CODE_LABELS, *TTHC_LABELS}
    return len(parts) > 1 and parts[0] in names and all(part in names | codes for part in parts)


_AND = re.compile(r"\s*(?:[,;/&+–-]|\bvà\b)\s*", re.IGNORECASE)
