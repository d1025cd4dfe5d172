"""Listed procedures: what the list annexes of decisions name."""

from __future__ import annotations

from collections.abc import Sequence

from qmslint.model import ListedProcedure
from qmslint.understand.events.event import Event
from qmslint.understand.table.columns import Header
from qmslint.understand.table.lines import Slot
from qmslint.understand.text.durations import read_duration
from qmslint.understand.text.headings import is_number, split_marker
from qmslint.understand.text.title_codes import clean_title, own_code, title_codes
from qmslint.understand.text.title_lines import is_group
from qmslint.understand.text.words import key

__all__ = ["listed_procedures"]


def listed_procedures(events: Sequence[Event]) -> list[ListedProcedure]:
    """The procedures that list annexes name: rows under a header with TTHC codes or names."""
    found: list[ListedProcedure] = []
    if not any(e.header is not None and e.header.kind == "list" for e in events):
        return found
    above, inside = "", ""
    lines: list[str] = []  # since the last row of a list
    for event in events:
        header = event.header
        if event.kind not in ("row", "header", "total"):
            lines.append(event.text)
        if event.kind != "row" or header is None or header.kind != "list" or event.paragraph is not None:
            continue
        if (named := next(filter(_names_list, reversed(lines)), None)) is not None:
            above, inside = named, ""
        lines.clear()
        entry = _listed(event, header)
        if entry is not None:
            section = " – ".join(filter(None, (above, inside)))
            found.append(entry._replace(location=entry.location._replace(section=section or entry.location.section)))
        elif _names_list(row := " ".join(s.text for s in event.own)):
            inside = row
    return found


def _names_list(text: str) -> bool:
    """Whether a line over a list, or a row inside it, says which procedures it holds."""
    words = key(text[:160])
    return "danh muc" in words or "thu tuc" in words or "tthc" in words


def _listed(event: Event, header: Header) -> ListedProcedure | None:
    own = event.own
    if len(own) < 2:
        return None
    by_role: dict[str, Slot] = {}
    at = [c for c, _ in header.columns]
    for slot in own:
        role = next((r for c, r in reversed(header.columns) if c <= slot.column), "")
        by_role.setdefault(role, slot)
    if (
        len(own) == len(at) - 1
        and "label" not in by_role.get("label", own[0]).text
        and not is_number(own[0].text)
        and header.columns[0][1] == "label"
    ):
        by_role = {r: s for (_, r), s in zip(header.columns[1:], own, strict=True)}  # the row lost its number
    elif header.columns[0][1] == "label" and title_codes(own[0].text) == (own[0].text.strip(),):
        by_role = {r: s for (_, r), s in zip(header.columns[1:], own, strict=False)}  # its code stands in that column
    codes = title_codes(by_role["tthc_code"].text) if "tthc_code" in by_role else ()
    name = by_role.get("tthc_name")
    if not codes:
        coded = next((s for s in own if title_codes(s.text)), None)
        codes = title_codes(coded.text) if coded is not None else ()
        if coded is not None and name is None and len(coded.text) > 30:
            name = coded
    if name is None or title_codes(name.text) == (name.text.strip(),):
        name = max(
            (s for s in own if s.column > own[0].column and not title_codes(s.text[:12])),
            key=lambda s: len(s.text) if s.column <= own[0].column + 3 else 0,
            default=None,
        )
    if name is None or len(name.text) < 12:
        return None
    marker = split_marker(name.text)
    title = clean_title(marker.rest)
    if not title or (not codes and (not is_number(own[0].text) or is_group(marker.rest))):
        return None
    time = by_role.get("duration")
    days = read_duration(time.cell.text).days if time is not None else None
    sign = by_role.get("code")
    code = sign.text if sign is not None and any(c.isdigit() for c in sign.text) else own_code(name.text)
    place = name.place or event.place
    return ListedProcedure(
        codes[0] if codes else None, title, code, days, time.cell.text if time is not None else None, place
    )
