"""Tables with a lane for each who acts: a step a row, what is done in the column of the one who does it.

    Step | Ward nurse             | Pharmacist       | Technician | Time
    1    | Sends the prescription |                  |            | 10 minutes
    2    |                        | Checks the doses |            | 20 minutes

Each filled cell is read as a step whose responsible heads the column; a column beside the lanes tells its time or outcome.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qmslint.model import Location
from qmslint.tuples import NamedTuple
from qmslint.understand.events.event import Event
from qmslint.understand.table.columns import Header, header_role, is_label
from qmslint.understand.table.lines import Line, Slot, slot_of

__all__ = ["Lanes", "lane_rows", "read_lanes"]

_LEAST = 3  # rows
_BESIDE = ("duration", "outputs", "note", "online")


class Lanes(NamedTuple):
    """The column of the labels, each lane's column with who acts there, and the header under which its steps are read.

    That header keeps the columns beside the lanes; behind all of them it has one for what is done and one for who does it.
    """

    label: int
    names: tuple[tuple[int, str], ...]
    header: Header


def read_lanes(line: Line, own: Sequence[Slot]) -> Lanes | None:
    """The lanes that a header row opens, None where the rows below do not fill one lane each, two lanes or more in all."""
    if line.table is None or len(own) < 3 or header_role(own[0].text) != "label":
        return None
    roles = [(s, header_role(s.text)) for s in own[1:]]
    beside = [(s, role) for s, role in roles if role in _BESIDE]
    lanes = [(s.column, s.text) for s, role in roles if role not in _BESIDE]
    if any(role not in (None, "responsible", *_BESIDE) for _, role in roles):
        return None
    if len(lanes) < 2 or any(not 1 < len(name) < 50 for _, name in lanes):
        return None
    rows = [row for row in line.table.grid[line.row :] if is_label(row[own[0].column - 1].text)]
    used = [{c for c, _ in lanes if row[c - 1].text.strip() and row[c - 1].column == c} for row in rows]
    if len(rows) < _LEAST or len(set().union(*used)) < 2 or any(len(filled) != 1 for filled in used):
        return None
    words = [len(row[c - 1].text.split()) for row, filled in zip(rows, used, strict=True) for c in filled]
    if sum(words) <= 2 * len(words):
        return None  # ticks in a matrix are no deeds
    behind = line.width + 1
    columns = [(own[0].column, "label"), *((s.column, r) for s, r in beside if r), (behind, "action")]
    header = Header("steps", (*columns, (behind + 1, "responsible")), tuple((r, s.text) for s, r in beside if r))
    return Lanes(own[0].column, tuple(lanes), header)


def lane_rows(line: Line, own: Sequence[Slot], lanes: Lanes, place: Location) -> Iterator[Event]:
    """The steps of one row; none if it is no such row."""
    label = next((s for s in own if s.column == lanes.label), None)
    if label is None or not is_label(label.text):
        return
    known = {c for c, _ in lanes.header.columns}
    beside = [s for s in line.slots if s.column in known]
    behind = line.width + 1
    for column, name in lanes.names:
        deed = next((s for s in own if s.column == column), None)
        if deed is not None:
            row = (*beside, deed._replace(column=behind), slot_of(behind + 1, name))
            at = deed.place or place
            yield Event("row", line, label.text, at, header=lanes.header, slots=row, at=line.first)
