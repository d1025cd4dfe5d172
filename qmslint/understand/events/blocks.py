"""Which events belong to which procedure.

A block begins at a title and holds what follows, once something of a procedure (a part, a step table, a prose step) has
come after that title; a title that only stands in a list begins nothing. Where a title is missing, a block ends when its
opening part comes again ("Trình tự thực hiện" after a whole description). ISO procedures carry their parts under numbers
of their own, so titles inside them are headings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qmslint.tuples import NamedTuple
from qmslint.understand.events.chapters import with_chapters
from qmslint.understand.events.event import Event
from qmslint.understand.events.named import code_below, is_named, leads_title, shares
from qmslint.understand.events.title_roles import LEADS, OpenBlock, is_anchor, joins, title_role
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.levels import names_level
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.title_lines import is_ordinal, is_total
from qmslint.understand.text.titles import Title, make_title
from qmslint.understand.text.words import key

__all__ = ["Block", "split_blocks"]


class Block(NamedTuple):
    """One procedure's events, its title (None: to be found elsewhere), and the group headings above it."""

    title: Title | None
    events: tuple[Event, ...]
    groups: tuple[str, ...] = ()


def split_blocks(
    events: Sequence[Event], is_listed: Callable[[str], bool] | None = None
) -> tuple[list[Block], list[Event]]:
    """The blocks in order, and the events outside all of them (decision body, list annexes).

    `is_listed` tells whether a text is the name of a procedure that the document's list annex names; None without one.
    """
    events = with_chapters(_without_repeated_heads(events))
    blocks: list[OpenBlock] = []
    outside: list[Event] = []
    block: OpenBlock | None = None
    pending: list[Event] = []  # the titles read since the last content
    waiting: list[Event] = []  # what came after the first pending title
    led: list[Event] = []  # codes that stand in front of the title to come
    groups: list[str] = []

    def settle() -> None:
        """Give back what waited for a procedure that never came."""
        target = block.take if block is not None else outside.append
        for e in waiting:
            target(e)
        waiting.clear()
        pending.clear()

    for i, event in enumerate(events):
        if _heads_level(events, i, block, pending):
            event = event._replace(kind="level")
        if event.kind in ("text", "weak-title") and (is_named(events, i, is_listed) or shares(pending, event)):
            title = make_title(split_marker(event.text).rest, event.number)
            below = code_below(events, i) if event.strong else None
            if title is not None and below is not None:
                title = title._replace(tthc_codes=title.tthc_codes or title_codes(below.rest))
            event = event._replace(kind="title", title=title)
        if event.kind == "tthc-code" and leads_title(events, i, None if pending else block):
            led.append(event)
            continue
        if event.kind in ("title", "weak-title"):
            role = title_role(event, block, pending, events, i)
            if role != "title":
                (waiting if pending else outside if block is None else block.events).extend(led)  # no title came
                led.clear()
            if role == "steps":
                event = event._replace(kind="heading", kinds=("steps",), rest="")
            elif role == "title":
                if pending and not joins(pending, event):
                    settle()
                pending.append(event)
                waiting += [*led, event]
                led.clear()
                continue
            else:
                event = event._replace(kind="text")
        if event.kind == "annex" and pending and _part_of(pending[-1], events, i):
            event = event._replace(kind="group")
        if event.kind == "annex" and not (block is not None and block.iso):
            settle()
            block = None
            groups = []
            outside.append(event)
            continue
        if event.kind == "heading" and block is None and not pending and _heads_annex(event, outside):
            event = event._replace(kind="group")
        if event.kind == "group" and is_ordinal(event.text) and _heads_table(events, i):
            event = event._replace(kind="title", title=Title("", split_marker(event.text).number, (), None))
            if pending:
                settle()
            pending.append(event)
            waiting.append(event)
            continue
        if event.kind == "group":
            groups = [event.text]
            (waiting if pending else outside if block is None else block.events).append(event)
            continue
        if is_anchor(event):
            if pending:
                block = _begin(pending, waiting, tuple(groups))
                blocks.append(block)
                pending, waiting = [], []
            elif block is None or _comes_again(event, block):
                block = OpenBlock(None, [], tuple(groups))
                blocks.append(block)
            block.take(event)
            continue
        if pending:
            waiting.append(event)
        elif block is not None:
            block.take(event)
        else:
            outside.append(event)
    settle()
    return [Block(b.title, tuple(b.events), b.groups) for b in blocks], outside


def _part_of(title: Event, events: Sequence[Event], i: int) -> bool:
    """Whether "Phần 1. Thông tin chung" right below a procedure's title and code opens its first part, not an annex."""
    between = events[i - 1 : i] if i and events[i - 1].kind in ("tthc-code", "code") else ()
    above = events[i - 1 - len(between)]
    return above.at == title.at and events[i].text[:4].lower() == "phần"


def _without_repeated_heads(events: Sequence[Event]) -> list[Event]:
    """The events without a table's title and header where a page repeats both before its steps are summed."""
    kept: list[Event] = []
    title: Event | None = None
    header: Event | None = None
    summed = skip = False
    for i, event in enumerate(events):
        if skip:
            skip = False
            continue
        after = events[i + 1] if i + 1 < len(events) else None
        again = title is not None and event.kind == "title" and event.line.framed and event.text == title.text
        if again and kept[-1].kind == "row" and not summed and after is not None and header is not None:
            skip = after.kind == "header" and after.header == header.header
            if skip:
                continue
        if event.kind == "row":
            summed = is_total(event.text)
        elif event.kind == "title":
            title, header = event, None
        elif event.kind == "header":
            header = event
        kept.append(event)
    return kept


def _heads_level(events: Sequence[Event], i: int, block: OpenBlock | None, pending: Sequence[Event]) -> bool:
    """Whether a line above a step table only says where its steps are done: "1.1. Quy trình … tại cấp xã (03 ngày)"."""
    event = events[i]
    if event.kind not in ("text", "weak-title", "title", "group") or not (pending or block is not None):
        return False
    return (_heads_table(events, i) or _heads_table(events, i + 1)) and names_level(event.text)


def _heads_table(events: Sequence[Event], i: int) -> bool:
    """Whether a step table follows at once, so that "Quy trình số: 02" is all that names its procedure."""
    after = events[i + 1] if i + 1 < len(events) else None
    return after is not None and after.kind == "header" and after.header is not None and after.header.kind == "steps"


def _heads_annex(event: Event, outside: Sequence[Event]) -> bool:
    """Whether a heading right under "PHỤ LỤC II" is the annex's own ("QUY TRÌNH NỘI BỘ GIẢI QUYẾT …")."""
    return (
        event.kinds == ("steps",)
        and not event.number
        and not event.rest
        and any(e.kind == "annex" for e in outside[-2:])
    )


def _begin(pending: list[Event], waiting: list[Event], groups: tuple[str, ...]) -> OpenBlock:
    """Open a block at its title, made of all the lines that name it."""
    first = pending[0].title
    if first is not None and key(first.name) in LEADS:
        # "1. Thủ tục" on a line of its own: the name is the next line
        at = waiting.index(pending[0])
        name = next((e for e in waiting[at + 1 :] if e.kind in ("text", "weak-title", "title")), None)
        if name is not None:
            title = make_title(name.text, first.number)
            first = title._replace(number=first.number) if title else first
    elif len(pending) > 1 and first is not None:
        names = [e.title.name for e in pending if e.title is not None]
        codes = tuple(dict.fromkeys(c for e in pending if e.title is not None for c in e.title.tthc_codes))
        joined = f"{names[0]}: {'; '.join(names[1:])}" if first.opens_list else " ".join(names)
        first = Title(joined, first.number, codes, first.code)
    if first is not None:
        loose = " ".join(e.text for e in waiting if e.kind == "text" and len(e.text) < 120)
        extra = title_codes(loose)
        first = first._replace(tthc_codes=tuple(dict.fromkeys((*first.tthc_codes, *extra))))
    block = OpenBlock(first, [], groups)
    for e in waiting:
        block.take(e)
    return block


def _comes_again(event: Event, block: OpenBlock) -> bool:
    """Whether the block's opening part comes again after a whole procedure."""
    if event.kind == "code":
        return "code" in [e.kind for e in block.events] and len(block.kinds) >= 3
    if event.kind != "heading" or len(block.kinds) < 4:
        return False
    opening = next((k for k in block.kinds if k not in ("approval", "revision_history")), None)
    if event.kinds[0] != opening:
        return False
    if opening == "purpose" or opening == "scope":
        return True
    return "dossier" in block.kinds and not event.number.count(".")
