"""Tables that lay the steps across: a procedure a row, a step a column, the times in the cells.

    STT | Tên thủ tục | Tổng thời gian | Bước 1: Bộ phận Một cửa | Bước 2: Chuyên viên | Bước 3: Lãnh đạo Sở
    1   | Cấp thẻ     | 05 ngày        | 0,5                     | 3,5                 | 1

Each row is read as a title and a small step table of its own, a row for each of its cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from qmslint.model import Location
from qmslint.resources import yaml_folder
from qmslint.tuples import NamedTuple
from qmslint.understand.events.event import Event, State
from qmslint.understand.events.lanes import Lanes, lane_rows
from qmslint.understand.table.align import timed
from qmslint.understand.table.columns import Header, header_role
from qmslint.understand.table.infer import names_actor
from qmslint.understand.table.lines import Line, Slot, slot_of
from qmslint.understand.text.durations import unit_in_header
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.title_lines import is_total
from qmslint.understand.text.titles import make_title
from qmslint.understand.text.words import led_by

__all__ = ["Across", "crosswise_rows", "read_across", "rows_across"]

_STEP = re.compile(r"(?P<label>(?:(?:Bước|BƯỚC)(?: thứ)?|Step|B)\s*\d{1,2})\s*(?:[.:)–-]+\s*)?(?P<who>.*)", re.DOTALL)
_LEAST = 3  # steps side by side


class Across(NamedTuple):
    """The columns of such a table: that of the names, that of the total (0: none), and each step's column, label, words.

    The words say who does the step; where `deeds`, they say what is done.
    """

    name: int
    total: int
    steps: tuple[tuple[int, str, str], ...]
    unit: str | None
    heading: str
    deeds: bool = False


def read_across(line: Line, own: Sequence[Slot], state: State) -> Across | None:
    """The columns of a table whose header (this row, or this row below `state.header`) names steps side by side."""
    above = state.header if state.header is not None and state.header_row == line.row - 1 else None
    name = above.column("tthc_name") if above is not None else None
    if name is None:
        name = next((s.column for s in own if header_role(s.text) == "tthc_name"), None)
    if name is None:
        return None
    steps = [(s.column, m["label"], m["who"].strip()) for s in own if (m := _STEP.fullmatch(s.text))]
    if not steps and above is not None and all(names_actor(s.text) for s in own):
        steps = [(s.column, "", s.text) for s in own]
    deeds = not steps and name is not None
    if deeds:
        steps = [(s.column, "", s.text) for s in own if s.column > name and led_by(s.text, _deeds(), _BEHIND_DEED)]
        if not _timed_below(line, [c for c, _, _ in steps]):
            return None
    if len(steps) < _LEAST:
        return None
    columns = {c for c, _, _ in steps}
    times = list(above.columns) if above is not None else [(s.column, header_role(s.text) or "") for s in own]
    summed = [s.column for s in line.slots if is_total(s.text)]
    total = next((c for c in (*summed, *(c for c, role in times if role == "duration")) if c not in columns), 0)
    heads = [text for _, text in above.texts] if above is not None else [s.text for s in own]
    heading = next((t for t in heads if unit_in_header(t) is not None), "")
    return Across(name, total, tuple(steps), unit_in_header(heading), heading, deeds)


@cache
def _deeds() -> tuple[str, ...]:
    """What is done in a step, in the words that head its column: "Tiếp nhận", "Thẩm định", "Đóng dấu, trả kết quả"."""
    return tuple(verb.capitalize() for verb in yaml_folder("vocabulary")["actors"]["verbs"])


_BEHIND_DEED = re.compile(r"(?=[\s,/]|$)[^\d:]{0,60}$")


def _timed_below(line: Line, columns: Sequence[int]) -> bool:
    """Whether these columns stand side by side, each with a time in the next row."""
    if line.table is None or line.row >= len(line.table.grid) or not columns:
        return False
    below = line.table.grid[line.row]
    together = list(columns) == list(range(columns[0], columns[-1] + 1))
    return together and columns[-1] <= len(below) and all(timed(below[c - 1].text, "day") for c in columns)


def rows_across(line: Line, own: Sequence[Slot], across: object, place: Location) -> Iterator[Event]:
    """The events of one row of a table that lays its steps, or those who act, across; none if it is no such row."""
    if isinstance(across, Across):
        yield from crosswise_rows(line, own, across, place)
    elif isinstance(across, Lanes):
        yield from lane_rows(line, own, across, place)


def crosswise_rows(line: Line, own: Sequence[Slot], across: Across, place: Location) -> Iterator[Event]:
    """The events of one row: the title of its procedure, a header, its steps and its total; none if it is no such row."""
    cells = {s.column: s for s in own}
    name = cells.get(across.name)
    found = [(label, who, cells[c]) for c, label, who in across.steps if c in cells]
    if name is None or len(found) < 2 or not all(timed(s.text, across.unit or "day") for _, _, s in found):
        return
    marker = split_marker(name.text)
    number = marker.number or (own[0].text.strip(" .") if own[0] is not name else "")
    title = make_title(marker.rest, number)
    if title is None:
        return
    codes = tuple(dict.fromkeys(c for s in own for c in title_codes(s.text)))
    title = title._replace(tthc_codes=title.tthc_codes or codes)
    roles = tuple(r for r in _ROLES if not (across.deeds and r[1] == "responsible"))
    header = Header("steps", roles, (("duration", across.heading),) if across.heading else ())

    def event(kind: str, text: str, slots: tuple[Slot, ...] = (), at: Location = place) -> Event:
        named = title if kind == "title" else None
        return Event(kind, line, text, at, title=named, header=None if named else header, slots=slots, at=line.first)

    yield event("title", name.text)._replace(number=number, strong=True)
    yield event("header", name.text)
    for label, who, slot in found:
        told = f"{label}: {who}" if label and who else label or who
        words = (label, told, "" if across.deeds else who, slot.text)
        row = tuple(slot_of(column, text) for column, text in enumerate(words, 1) if text)
        yield event("row", words[1], row, slot.place or place)
    if across.total in cells:
        total = cells[across.total].text
        yield event("row", _TOTAL, (slot_of(1, _TOTAL), slot_of(4, total)))


_TOTAL = "Tổng thời gian"
_ROLES = ((1, "label"), (2, "action"), (3, "responsible"), (4, "duration"))
