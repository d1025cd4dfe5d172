"""Several procedures in one step table: each under a heading row of its own, numbered anew, with a total of its own."""

from __future__ import annotations

from collections.abc import Sequence

from qmslint.understand.events.blocks import Block
from qmslint.understand.events.event import Event
from qmslint.understand.steps.steprow import first_number, group_heading
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.title_lines import is_total
from qmslint.understand.text.titles import make_title

__all__ = ["split_shared_tables"]


def split_shared_tables(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with a block that has no title and only a shared step table taken apart at the table's heading rows."""
    found: list[Block] = []
    for block in blocks:
        found += _split(block) or [block]
    return found


def _split(block: Block) -> list[Block]:
    headers = [e for e in block.events if e.kind == "header" and e.header is not None and e.header.kind == "steps"]
    if block.title is not None or len(headers) != 1 or any(e.kind == "heading" for e in block.events):
        return []
    head = headers[0]
    parts: list[tuple[str, str, list[Event]]] = []
    for event in block.events[block.events.index(head) + 1 :]:
        name = _heading(event, head)
        if name:
            number = event.own[0].text.strip(" .") if len(event.own) == 2 else split_marker(name).number
            parts.append((name, number, [head._replace(at=event.at, place=event.place)]))
        elif parts:
            parts[-1][2].append(event)
    if len(parts) < 2 or not all(_whole(name, events) for name, _, events in parts):
        return []
    return [
        Block(make_title(split_marker(name).rest, number), tuple(events), block.groups)
        for name, number, events in parts
    ]


def _heading(event: Event, head: Event) -> str:
    if event.kind != "row" or head.header is None:
        return ""
    own = event.own or event.slots
    if is_total(event.text if event.paragraph is not None else own[0].text):
        return ""
    return group_heading(event, own, head.header) or ""


def _whole(name: str, events: Sequence[Event]) -> bool:
    """Whether the rows under a heading row are a flow by themselves: numbered from 1, with a total (or a TTHC code)."""
    rows = [e for e in events if e.kind == "row"]
    if not rows or first_number(rows[0].text) != 1:
        return False
    return bool(title_codes(name)) or any(is_total(e.text) for e in rows)
