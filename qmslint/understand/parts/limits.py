"""Time limits of a procedure: from its time-limit part, else from the totals of its flows, else from the list annex."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qmslint.model import Flow, ListedProcedure, TimeLimit, Total
from qmslint.understand.events.event import Event
from qmslint.understand.table.columns import Header
from qmslint.understand.table.lines import Slot
from qmslint.understand.text.durations import find_durations, read_duration
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.limit_text import REDUCED, limits_in
from qmslint.understand.text.title_codes import time_behind
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key

__all__ = ["limits_from_flows", "limits_from_list", "limits_from_title", "read_limits"]


def read_limits(events: Sequence[Event]) -> list[TimeLimit]:
    """The limits stated in the parts of kind time_limit: one for each figure, its words before it being the case."""
    found: list[TimeLimit] = []
    ways: list[TimeLimit] = []  # of the table that is being read, a row for each way to file
    inside = False
    whole = 0  # how many limits stood up to a line that ends in a colon: those below it may be its parts
    header: Header | None = None
    for i, event in enumerate(events):
        if event.kind == "heading":
            inside = "time_limit" in event.kinds
            header = None
            found, ways = _settled(_without_parts_below(found, whole), ways)
            whole = 0
            if inside and event.rest:
                label = event.text.removesuffix(event.rest)
                reduced = REDUCED.search(label)
                above = reduced[0].lower() if reduced else _case_line(events[i - 1]) if i else None
                found += [limit._replace(case=limit.case or above) for limit in limits_in(event.rest, event.place)]
                whole = len(found) if event.rest.endswith(":") else 0
            elif inside and event.paragraph is not None:
                found += [limit for limit in limits_in(event.text, event.place) if limit.days is not None]
        elif event.kind == "header":
            header = event.header
            limits = header is not None and header.kind == "limit"
            inside = limits or (inside and (header is None or header.kind in ("other", "records")))
        elif not inside:
            continue
        elif event.kind == "row" and header is not None and header.kind == "limit":
            ways += _row_limits(event, header)
        elif event.kind == "row":
            found += _row_limits(event, header)
        elif event.kind == "step":
            inside = False
        elif event.kind in ("text", "weak-title"):
            found += [limit for limit in limits_in(event.text, event.place) if limit.days is not None or not found]
    found, _ = _settled(_without_parts_below(found, whole), ways)
    return _each_once(found)


def _case_line(event: Event) -> str | None:
    """The case that a line names for the limit right below it: "* Trường hợp 1: Hồ sơ nộp tại nơi cư trú"."""
    if event.kind not in ("text", "weak-title", "group") or len(event.text) > 200:
        return None
    words = split_marker(event.text).rest
    return words.strip(" :.;") if starts_with(key(words[:60]), "case") and not find_durations(words) else None


def _without_parts_below(found: list[TimeLimit], whole: int) -> list[TimeLimit]:
    """The limits without those in lines below "20 ngày, trong đó:" that add up to it: "- Sở: 12 ngày", "- UBND: 08 ngày"."""
    parts = [limit.days for limit in found[whole:]]
    if not whole or len(parts) < 2 or None in parts or found[whole - 1].days is None:
        return found
    return found[:whole] if abs(sum(d or 0 for d in parts) - (found[whole - 1].days or 0)) < 0.001 else found


def _settled(found: list[TimeLimit], ways: list[TimeLimit]) -> tuple[list[TimeLimit], list[TimeLimit]]:
    """The limits with those of a table of ways to file: one limit where every way takes the same time."""
    if len({limit.days for limit in ways}) == 1:
        ways = [ways[0]._replace(case=None)]
    return [*found, *ways], []


def _row_limits(event: Event, header: Header | None) -> Iterator[TimeLimit]:
    """A row of a limits table: `30 ngày | 240 giờ` under "Ngày làm việc | Giờ làm việc" is one limit in two units."""
    roles = dict(header.columns) if header is not None else {}
    days = hours = None
    text = ""
    own: Sequence[Slot] = event.own
    for slot in own:
        role = roles.get(slot.column)
        if role in ("workdays", "workhours"):
            value = read_duration(slot.text, "workday" if role == "workdays" else "hour")
            if value.kind == "number" and role == "workdays":
                days, text = value.days, slot.text
            elif value.kind == "number":
                hours = value.hours if value.hours is not None else None if value.days is None else value.days * 8
                text = text or slot.text
    if days is not None or hours is not None:
        yield TimeLimit(
            days if days is not None else (hours or 0) / 8,
            text,
            None,
            event.place,
            days,
            hours,
            "section",
            "workday" if days is not None else "hour",
        )
        return
    if header is not None and header.kind == "limit":
        own = _timed(own, header) or own
    figures = [s for s in own if read_duration(s.text).kind == "number"]
    units = {read_duration(s.text).unit for s in figures}
    if len(figures) == 2 and units & {"day", "workday"} and "hour" in units:
        a = next(read_duration(s.text) for s in figures if read_duration(s.text).unit != "hour")
        b = next(read_duration(s.text) for s in figures if read_duration(s.text).unit == "hour")
        yield TimeLimit(a.days, a.text, None, event.place, a.days, b.hours, "section", a.unit)
        return
    for slot in own:
        for limit in limits_in(slot.cell.text, event.place):
            if limit.days is not None:
                case = (
                    own[0].text
                    if slot is not own[0] and len(own[0].text) < 160 and not read_duration(own[0].text).days
                    else None
                )
                yield limit._replace(case=limit.case or (case if case and not case.isdigit() else None))


def _timed(own: Sequence[Slot], header: Header) -> list[Slot]:
    """The cells of a row that state its time, behind its name; another column may remark on other times. One heading may
    stand over two cells: "7 ngày | 56 giờ"."""
    at = header.column("duration")
    if at is None:
        return []
    end = min((c for c, _ in header.columns if c > at), default=at + 1)
    timed = [s for s in own if s.column == at or (at < s.column < end and read_duration(s.text).kind == "number")]
    return [own[0], *timed] if timed and own[0] not in timed else timed


def limits_from_title(events: Sequence[Event]) -> list[TimeLimit]:
    """The limit that a procedure's title states behind its name: "1. Cấp thẻ (thời hạn giải quyết: 05 ngày làm việc)"."""
    titles = [event for event in events[:3] if event.kind in ("title", "weak-title")]
    titles = titles or [event for event in events if event.kind == "title"][:1]  # below the letterhead of a decision
    told = ((time_behind(event.text), event.place) for event in titles)
    return [limit for text, place in told if text for limit in limits_in(text, place) if limit.days is not None][:1]


def limits_from_flows(flows: Sequence[Flow], totals: Sequence[Total]) -> list[TimeLimit]:
    """The totals of flows (or, where a table's totals belong to no one flow, all that it states) as limits."""
    found: list[TimeLimit] = []
    for flow in flows:
        if flow.total is not None and flow.total.days is not None:
            source = "header" if flow.total.label == "header" else "total"
            found.append(_from_total(flow.total, flow.case, source))
    if found:
        return _each_once(found)
    for total in totals:
        for hit in find_durations(total.text):
            d = hit.duration
            if d.days is not None and not d.outside and not hit.part:
                found.append(TimeLimit(d.days, d.text, None, total.location, d.stated_days, d.hours, "total", d.unit))
    return found


def _from_total(total: Total, case: str | None, source: str) -> TimeLimit:
    value = read_duration(total.text, "day" if total.days is not None else None)
    stated = (
        value.stated_days if value.stated_days is not None else value.days if value.unit in ("day", "workday") else None
    )
    return TimeLimit(total.days, total.text, case, total.location, stated, value.hours, source, value.unit)


def limits_from_list(entry: ListedProcedure) -> list[TimeLimit]:
    """The limits that the list annex gives for this procedure."""
    if not entry.time_text:
        return []
    return [
        limit._replace(source="list") for limit in limits_in(entry.time_text, entry.location) if limit.days is not None
    ]


def _each_once(limits: list[TimeLimit]) -> list[TimeLimit]:
    """The same figure for the same case counts once; one in words when it stands alone, or before figures for some cases."""
    seen: set[tuple[float | None, str | None]] = set()
    kept = []
    for limit in limits:
        if limit.case is not None and REDUCED.fullmatch(limit.case) and (limit.days, None) in seen:
            continue  # nothing was cut: "theo quy định: 20 ngày; thực tế: 20 ngày"
        mark = (limit.days, limit.case)
        if mark in seen:
            continue
        seen.add(mark)
        kept.append(limit)
    figures = [limit for limit in kept if limit.days is not None]
    in_words = kept[:1] if kept and kept[0].days is None and all(limit.case for limit in figures) else []
    return [*in_words, *figures]
