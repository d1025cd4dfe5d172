"""What names a procedure without looking like a title: lines above a code, in a list of names, below a count."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qmslint.understand.events.event import Event
from qmslint.understand.events.title_roles import LEADS, OpenBlock, anchors_soon
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.title_codes import code_before, is_coded
from qmslint.understand.text.title_lines import is_ordinal, shares_steps
from qmslint.understand.text.words import key

__all__ = ["code_below", "is_named", "leads_title", "shares"]


def leads_title(events: Sequence[Event], i: int, block: OpenBlock | None) -> bool:
    """Whether a TTHC code is that of the procedure named right below it: in the first row of a table, or where the block
    has a code already."""
    event = events[i]
    named = next((e for e in events[i + 1 : i + 4] if e.kind in ("title", "heading", "step", "header")), None)
    if named is None or named.kind != "title":
        return False
    table = event.line.table
    if table is not None:
        return event.line.row == 1 and named.line.table is not None and named.line.table.number == table.number
    coded = block is not None and any(e.kind == "tthc-code" for e in block.events)
    return coded and named.text[:3].lower() == "tên"


def is_named(events: Sequence[Event], i: int, is_listed: Callable[[str], bool] | None) -> bool:
    """Whether a line that does not look like a title is one: right below "Quy trình số: 02", or named in the list annex.
    `is_listed` tells whether that annex names a procedure so; None without one."""
    event = events[i]
    if not 12 < len(event.text) < 400:
        return False
    if event.strong and event.line.table is None and code_below(events, i) is not None:
        return True
    counted = bool(i) and events[i - 1].kind == "group" and is_ordinal(events[i - 1].text)
    shown = counted or (event.line.table is None and is_coded(event.text))
    if shown or event.line.table is not None or is_listed is None:
        return shown and anchors_soon(events, i)
    number = event.paragraph.number if event.paragraph is not None else ""
    return anchors_soon(events, i) and is_listed(code_before(split_marker(event.text, number).rest)[1])


def shares(pending: Sequence[Event], event: Event) -> bool:
    """Whether a line is one of the names below "Quy trình áp dụng cho các thủ tục hành chính:"."""
    if not pending or not 12 < len(event.text) < 400 or not shares_steps(split_marker(pending[0].text).rest):
        return False
    marker = split_marker(event.text, event.paragraph.number if event.paragraph is not None else "")
    return bool(marker.number or marker.dash)


def code_below(events: Sequence[Event], i: int) -> Event | None:
    """The next line where it is nothing but a TTHC code under its label: what it stands below is the procedure's name."""
    after = [e for e in events[i + 1 : i + 3] if not (e.kind == "text" and e.text.rstrip().endswith(":"))]
    return after[0] if after and after[0].kind == "tthc-code" and key(events[i].text) not in LEADS else None
