"""Which events belong to which procedure.

A block begins at a title and holds what follows, once something of a procedure (a part, a step table, a prose step) has
come after that title; a title that only stands in a list begins nothing. Where a title is missing, a block ends when its
opening part comes again ("Trình tự thực hiện" after a whole description). ISO procedures carry their parts under numbers
of their own, so titles inside them are headings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qmslint.tuples import NamedTuple
from qmslint.understand.event import Event
from qmslint.understand.headings import split_marker
from qmslint.understand.titles import Title, is_ordinal, make_title
from qmslint.understand.vocabulary import starts_with
from qmslint.understand.words import key

__all__ = ["Block", "split_blocks"]

_ISO = frozenset({"purpose", "scope", "definitions", "references", "responsibility"})
_LEADS = frozenset({"thu tuc", "ten thu tuc", "thu tuc hanh chinh", "ten thu tuc hanh chinh", "tthc", "ten tthc"})


class Block(NamedTuple):
    """One procedure's events, its title (None: to be found elsewhere), and the group headings above it."""

    title: Title | None
    events: tuple[Event, ...]
    groups: tuple[str, ...] = ()


class _Open:
    """The block being read."""

    def __init__(self, title: Title | None, events: list[Event], groups: tuple[str, ...]) -> None:
        self.title, self.events, self.groups = title, events, groups
        self.kinds: list[str] = []
        self.tables = 0
        self.last_number = ""

    @property
    def iso(self) -> bool:
        return bool({"purpose", "scope"} & set(self.kinds))

    def take(self, event: Event) -> None:
        self.events.append(event)
        if event.kind == "heading":
            self.kinds += [k for k in event.kinds if k not in self.kinds]
            if event.number and not event.number.isalpha():
                self.last_number = event.number
        elif event.kind == "header" and event.header is not None and event.header.kind == "steps":
            self.tables += 1


def split_blocks(
    events: Sequence[Event], is_listed: Callable[[str], bool] = lambda name: False
) -> tuple[list[Block], list[Event]]:
    """The blocks in order, and the events outside all of them (decision body, list annexes).

    `is_listed` tells whether a text is the name of a procedure that the document's list annex names.
    """
    blocks: list[_Open] = []
    outside: list[Event] = []
    block: _Open | None = None
    pending: list[Event] = []  # the titles read since the last content
    waiting: list[Event] = []  # what came after the first pending title
    groups: list[str] = []

    def settle() -> None:
        """Give back what waited for a procedure that never came."""
        target = block.take if block is not None else outside.append
        for e in waiting:
            target(e)
        waiting.clear()
        pending.clear()

    for i, event in enumerate(events):
        if event.kind in ("text", "weak-title") and _is_named(events, i, is_listed):
            event = event._replace(kind="title", title=make_title(split_marker(event.text).rest, event.number))
        if event.kind in ("title", "weak-title"):
            role = _title_role(event, block, pending, events, i)
            if role == "steps":
                event = event._replace(kind="heading", kinds=("steps",), rest="")
            elif role == "title":
                if pending and not _joins(pending, event):
                    settle()
                pending.append(event)
                waiting.append(event)
                continue
            else:
                event = event._replace(kind="text")
        if event.kind == "annex" and not (block is not None and block.iso):
            settle()
            block = None
            groups = []
            outside.append(event)
            continue
        if event.kind == "heading" and block is None and _heads_annex(event, outside):
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
        if _is_anchor(event):
            if pending:
                block = _begin(pending, waiting, tuple(groups))
                blocks.append(block)
                pending, waiting = [], []
            elif block is None or _comes_again(event, block):
                block = _Open(None, [], tuple(groups))
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


def _is_anchor(event: Event) -> bool:
    if event.kind in ("heading", "step", "code"):
        return event.kinds != ("approval",)
    return event.kind == "header" and event.header is not None and event.header.kind in ("steps", "dossier")


def _begin(pending: list[Event], waiting: list[Event], groups: tuple[str, ...]) -> _Open:
    """Open a block at its title, made of all the lines that name it."""
    first = pending[0].title
    if first is not None and key(first.name) in _LEADS:
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
        extra = _codes_in(loose)
        first = first._replace(tthc_codes=tuple(dict.fromkeys((*first.tthc_codes, *extra))))
    block = _Open(first, [], groups)
    for e in waiting:
        block.take(e)
    return block


def _codes_in(text: str) -> tuple[str, ...]:
    from qmslint.understand.titles import title_codes

    return title_codes(text)


def _is_named(events: Sequence[Event], i: int, is_listed: Callable[[str], bool]) -> bool:
    """Whether a line that does not look like a title is one: right below "Quy trình số: 02", or named in the list annex."""
    event = events[i]
    if not 12 < len(event.text) < 400 or not _anchors_soon(events, i):
        return False
    if i and events[i - 1].kind == "group" and is_ordinal(events[i - 1].text):
        return True
    return event.line.table is None and is_listed(event.text)


def _joins(pending: list[Event], event: Event) -> bool:
    """Whether a title goes on with the pending ones: members of "nhóm TTHC:" (1.1, 1.2 after 1.)."""
    first = pending[0].title
    title = event.title
    if first is None or title is None:
        return False
    if first.opens_list:
        return title.number.startswith(f"{first.number}.") or not title.number or title.number[:1] in "-ab"
    return False


def _title_role(event: Event, block: _Open | None, pending: list[Event], events: Sequence[Event], i: int) -> str:
    """What a line that reads like a title is here: a title, the heading of the steps, or plain text."""
    title = event.title
    if title is None:
        return "text"
    if pending and _joins(pending, event):
        return "title"
    number = title.number
    follows = _next_anchor(events, i)
    if title.tthc_codes and event.kind == "title" and follows is not None and not (block is not None and block.iso):
        return "title"
    if block is not None and block.title is not None and _next_title(block, number) and follows is not None:
        return "title"
    if block is not None and (block.iso or len(block.kinds) >= 3):
        if _continues(block.last_number, number):
            heads_steps = event.kind == "title" and starts_with(key(title.name), "title-start") and follows is not None
            return "steps" if heads_steps else "text"
        if block.iso and not (follows is not None and set(follows.kinds) & {"purpose", "scope"}):
            return "text"
    if event.kind == "title":
        return "title"
    if follows is None or not _anchors_soon(events, i):
        return "text"
    if starts_with(key(title.name[:80]), "case") and block is not None:
        return "text"
    if key(title.name) in _LEADS:
        return "title"
    if block is None:
        return "title" if (number or event.strong) and follows is not None else "text"
    same_form = block.title is not None and _form(block.title.number) == _form(number)
    if same_form and not number:
        return "title" if event.strong and event.line.framed and block.tables else "text"
    if not block.tables and len(block.kinds) < 3:
        return "text"
    if len(block.kinds) >= 4 and block.kinds[0] not in (follows.kinds or ("",)) and follows.kind == "heading":
        return "text"
    if same_form and (
        _rank(number) == _rank(block.title.number if block.title else "") + 1 or _group_between(events, i)
    ):
        return "title"
    return "text"


def _next_title(block: _Open, number: str) -> bool:
    """Whether the number goes on from the block's own title, whose parts are numbered below it: 1., 1.1, 1.2, 2."""
    own = block.title.number if block.title is not None else ""
    if not own or not block.last_number.startswith(f"{own}."):
        return False
    return _form(own) == _form(number) and _rank(number) == _rank(own) + 1


def _continues(last: str, number: str) -> bool:
    """Whether a number is the next of the sections' own: 5.7 after 5.6, 6 after 5 (or after 5.8)."""
    if not last or not number:
        return False
    a, b = last.split("."), number.split(".")
    if not (all(x.isdigit() for x in a) and all(x.isdigit() for x in b)):
        return False
    n = len(b)
    if n > len(a):
        return b[: len(a)] == a
    return b[:-1] == a[: n - 1] and int(b[-1]) == int(a[n - 1]) + 1


def _next_anchor(events: Sequence[Event], i: int) -> Event | None:
    for e in events[i + 1 : i + 14]:
        if _is_anchor(e):
            return e
        if e.kind in ("title", "annex"):
            return None
    return None


def _anchors_soon(events: Sequence[Event], i: int) -> bool:
    """Whether a part or step table follows at once (a weak title must lead straight to its content)."""
    for e in events[i + 1 : i + 4]:
        if _is_anchor(e):
            return True
        if e.kind in ("weak-title", "group") or len(e.text) > 200:
            return False
    return False


def _group_between(events: Sequence[Event], i: int) -> bool:
    return any(e.kind in ("group", "annex") for e in events[max(0, i - 3) : i])


def _form(number: str) -> str:
    if not number:
        return ""
    if number.replace(".", "").isdigit():
        return f"1{number.count('.')}"
    return "I" if all(c in "IVX" for c in number) else "a"


_ROMAN = {"I": 1, "V": 5, "X": 10}


def _rank(number: str) -> int:
    """The place of a number in its row: "3" → 3, "IV" → 4, "2.5" → 5, "b" → 2."""
    last = number.rsplit(".", 1)[-1]
    if last.isdigit():
        return int(last)
    if last and all(c in _ROMAN for c in last):
        total = 0
        for a, b in zip(last, [*last[1:], ""], strict=True):
            total += -_ROMAN[a] if b and _ROMAN[b] > _ROMAN[a] else _ROMAN[a]
        return total
    letters = "abcdđeghiklmnopqrstuvxy"
    return letters.find(last.lower()) + 1 if len(last) == 1 else 0


def _comes_again(event: Event, block: _Open) -> bool:
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
