"""Tables with a lane for each who acts: a step a row, what is done in the column of the one who does it.

    Step | Ward nurse             | Pharmacist       | Technician
    1    | Sends the prescription |                  |
    2    |                        | Checks the doses |

Each filled cell is read as a step whose responsible heads the column.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qmslint.model import Location
from qmslint.tuples import NamedTuple
from qmslint.understand.events.event import Event
from qmslint.understand.table.columns import Header, header_role, is_label
from qmslint.understand.table.lines import Line, Slot, slot_of

__all__ = ["LANES", "Lanes", "lane_rows", "read_lanes"]

_LEAST = 3  # rows
LANES = Header("steps", ((1, "label"), (2, "action"), (3, "responsible")))


class Lanes(NamedTuple):
    """The column of the labels, and each lane's column with who acts there."""

    label: int
    names: tuple[tuple[int, str], ...]


def read_lanes(line: Line, own: Sequence[Slot]) -> Lanes | None:
    """The lanes that a header row opens, None where the rows below do not fill one lane each, two lanes or more in all."""
    if line.table is None or len(own) < 3 or header_role(own[0].text) != "label":
        return None
    lanes = [(s.column, s.text) for s in own[1:]]
    if any(header_role(name) not in (None, "responsible") or not 1 < len(name) < 50 for _, name in lanes):
        return None
    rows = [row for row in line.table.grid[line.row :] if is_label(row[own[0].column - 1].text)]
    used = [{c for c, _ in lanes if row[c - 1].text.strip() and row[c - 1].column == c} for row in rows]
    if len(rows) < _LEAST or len(set().union(*used)) < 2 or any(len(filled) != 1 for filled in used):
        return None
    words = [len(row[c - 1].text.split()) for row, filled in zip(rows, used, strict=True) for c in filled]
    return Lanes(own[0].column, tuple(lanes)) if sum(words) > 2 * len(words) else None  # ticks in a matrix are no deeds


def lane_rows(line: Line, own: Sequence[Slot], lanes: Lanes, place: Location) -> Iterator[Event]:
    """The steps of one row; none if it is no such row."""
    label = next((s for s in own if s.column == lanes.label), None)
    if label is None or not is_label(label.text):
        return
    for column, name in lanes.names:
        deed = next((s for s in own if s.column == column), None)
        if deed is not None:
            row = (label, deed._replace(column=2), slot_of(3, name))
            at = deed.place or place
            yield Event("row", line, label.text, at, header=LANES, slots=row, at=line.first)
