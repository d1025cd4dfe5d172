"""Step tables among the events of a procedure: header, rows, and the case named above."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qmslint.model import Location
from qmslint.tuples import NamedTuple
from qmslint.understand.events.event import Event
from qmslint.understand.steps.headless import headless
from qmslint.understand.table.columns import Header
from qmslint.understand.table.infer import complete_header
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.title_lines import is_level
from qmslint.understand.text.vocabulary import starts_with, title_words
from qmslint.understand.text.words import key

__all__ = ["StepTable", "step_tables"]


class StepTable(NamedTuple):
    """A step table's header and rows; `case` is the heading right above it, if that names a case or a level, `behind`
    the line right below it that states a total, `above` the line right above it that does."""

    header: Header | None
    rows: tuple[Event, ...]
    case: str | None
    place: Location
    behind: Event | None = None
    above: Event | None = None


def step_tables(events: Sequence[Event]) -> Iterator[StepTable]:
    """The step tables among a procedure's events, with or without a header row."""
    rows: list[Event] = []
    header: Header | None = None
    case: str | None = None
    opened: Event | None = None
    section = ""
    above: Event | None = None
    for before, event in zip((None, *events), events, strict=False):
        if event.kind == "row" and header is not None and (event.header is header or event.header == header):
            rows.append(event)
            continue
        if event.kind == "row" and header is None and section == "steps" and event.header is None:
            rows.append(event)
            continue
        if header is not None or rows:
            yield from _close(header, rows, case, opened, event if event.kind == "total" else None, above)
            header, rows, case, opened = None, [], None, None
        if _heads_steps(event) and not (section == "responsibility" and _tells_duties(event, events)):
            header, opened = event.header, event
            above = before if before is not None and before.kind == "total-above" else None
            case = _case_above(events, event if above is None else above)
        elif event.kind == "heading":
            section = event.kinds[0]
        elif event.kind == "group" and key(split_marker(event.text).rest) in title_words("own-part"):
            section = ""
        elif event.kind == "row" and section == "steps" and event.header is None:
            rows.append(event)
    if header is not None or rows:
        yield from _close(header, rows, case, opened, None, above)


def _heads_steps(event: Event) -> bool:
    return event.kind == "header" and event.header is not None and event.header.kind == "steps"


def _tells_duties(event: Event, events: Sequence[Event]) -> bool:
    """Whether "Role | Task" among the responsibilities only tells duties: the steps stand elsewhere."""
    if event.header is None or {r for _, r in event.header.columns} != {"responsible", "action"}:
        return False
    return any(
        e is not event and (_heads_steps(e) or (e.kind == "heading" and e.kinds[:1] == ("steps",))) for e in events
    )


def _close(
    header: Header | None,
    rows: list[Event],
    case: str | None,
    opened: Event | None,
    behind: Event | None,
    above: Event | None,
) -> Iterator[StepTable]:
    if header is None:
        header = headless([e.line for e in rows])
        if header is None:
            return
    else:
        header = complete_header(header, [e.line for e in rows if e.paragraph is None])
    place = opened.place if opened is not None else rows[0].place if rows else None
    if place is not None:
        yield StepTable(header, tuple(rows), case, place, behind, above)


def _case_above(events: Sequence[Event], event: Event) -> str | None:
    at = events.index(event)
    for e in reversed(events[max(0, at - 3) : at]):
        if e.kind == "heading" and e.kinds == ("time_limit",) and e.rest:
            continue  # "Trường hợp 1: …", its time, its table
        if e.kind in ("heading", "title", "header", "row", "step"):
            return None
        if e.kind == "level":
            return e.text.strip(" :")
        if e.kind in ("text", "weak-title", "group") and len(e.text) < 250:
            body = e.text.lstrip("-–+*•0123456789.) abcdđIVX")
            if starts_with(key(body[:60]), "case"):
                return e.text.strip(" :")
            if e is events[at - 1] and "." in split_marker(e.text).number and len(e.text) < 100:
                return e.text.strip(" :")  # "1.1. Cấp mới" right above its table
            if e is events[at - 1] and _names_case(e) and _heads_each(events):
                return e.text.strip(" :")
    return None


def _names_case(event: Event) -> bool:
    """Whether a line right above a step table may name the case that it is for: "8. Dữ liệu có sẵn"."""
    marked = split_marker(event.text, event.paragraph.number if event.paragraph is not None else "").number
    return event.strong and bool(marked) and len(event.text) < 100 and not is_level(event.text)


def _heads_each(events: Sequence[Event]) -> bool:
    """Whether such a line stands right above each of several step tables."""
    tables = [
        i for i, e in enumerate(events) if e.kind == "header" and e.header is not None and e.header.kind == "steps"
    ]
    above = [events[i - 1] for i in tables if i]
    lines = ("text", "weak-title", "group")
    return len(tables) > 1 and len(above) == len(tables) and all(e.kind in lines and _names_case(e) for e in above)
