"""What the reading of lines yields: events, and the little state that the pass keeps."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qmslint.model import Location, Paragraph
from qmslint.tuples import NamedTuple
from qmslint.understand.table.align import timed
from qmslint.understand.table.columns import Header, header_role, is_label
from qmslint.understand.table.infer import names_actor
from qmslint.understand.table.lines import Line, Slot, own_slots
from qmslint.understand.text.titles import Title
from qmslint.understand.text.words import key

__all__ = [
    "CODE_LABELS",
    "NAME_LABELS",
    "PART_HEADING",
    "PROSE_STEP",
    "SETS_LINE",
    "SHORT_STEP",
    "TTHC_LABELS",
    "Event",
    "State",
]


CODE_LABELS = tuple(
    key(w)
    for w in (
        *("Ký hiệu quy trình", "Kí hiệu quy trình", "Mã hiệu quy trình", "Mã quy trình", "Mã số quy trình"),
        *("Ký hiệu", "Kí hiệu", "Mã hiệu"),
    )
)


TTHC_LABELS = tuple(key(w) for w in ("Mã TTHC", "Mã số TTHC", "Mã thủ tục", "Mã số thủ tục", "Mã thủ tục hành chính"))


NAME_LABELS = tuple(
    key(w)
    for w in (
        "Tên thủ tục",
        "Tên thủ tục hành chính",
        "Tên TTHC",
        "Tên quy trình",
        "Thủ tục",
        "Tên thủ tục hành chính TTHC",
    )
)


# "a) Bước 1 (0,5 ngày): …": the label and the bracket behind it.
PROSE_STEP = re.compile(
    r"[-–+*•\s]*(?:(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)[.)]\s*)?"
    r"((?:Bước|BƯỚC|Step|STEP)(?:\s*\d{1,2}|\s+(?:[IVX]{1,4}|(?:thứ )?(?:\d{1,2}|nhất|một|hai|ba|tư|bốn|năm|sáu))))\b"
    r"(?:\s*\(((?:[^()]|\([^()\d]{2,20}\)){1,90})\))?\s*(?:[.:)–-]+|/(?=\s*[^\W\d_]))"
)
# "B1. Người nộp gửi hồ sơ": a step only where the steps are told, elsewhere a number like any other.
SHORT_STEP = re.compile(r"[-–+*•\s]*(B\d{1,2})\s*[.:)–-]+\s*(?=[^\W\d_])")

# "Số lượng: 01 bộ", "Số lượng: không quy định" below the papers.
SETS_LINE = re.compile(
    r"(?:(?:\d{1,2}|[a-zđ])[.)]|[-–+*•\s])*\s*Số lượng\s*:\s*(?=\d{1,2}\s*(?:\([^()]*\)\s*)?bộ|[Kk]hông quy định)"
)


PART_HEADING = re.compile(
    r"(?:PHẦN|PHỤ LỤC|Phụ lục)\s+[IVX\d]+|Quy trình số\s*:?\s*\d|[A-E]\.\s+(?:DANH MỤC|QUY TRÌNH|LĨNH VỰC|NỘI DUNG)|"
    r"(?:DANH MỤC|NỘI DUNG)\s+(?:THỦ TỤC|QUY TRÌNH|TTHC)"
)


class Event(NamedTuple):
    """One event. `kind`: title, weak-title, level, group, annex, heading, header, row, total, code, tthc-code, step, text.

    `text` is what it says, `rest` what follows a heading's colon; `kinds` the section kinds of a heading; `number` its
    number; `header` the open table header of a row (or the new one of a header event); `slots` a row's cells.
    """

    kind: str
    line: Line
    text: str
    place: Location
    paragraph: Paragraph | None = None
    number: str = ""
    kinds: tuple[str, ...] = ()
    rest: str = ""
    title: Title | None = None
    header: Header | None = None
    slots: tuple[Slot, ...] = ()
    strong: bool = False
    at: int = 0

    @property
    def own(self) -> tuple[Slot, ...]:
        """The cells of a row that begin in it."""
        return own_slots(self.slots)


class State:
    """The table segment and section that the pass is in."""

    __slots__ = (
        "across",
        "after_steps",
        "awaited",
        "card",
        "contents",
        "dashed",
        "guessed",
        "header",
        "header_row",
        "opened",
        "part",
        "rows",
        "section",
        "steps",
        "table",
        "told",
        "turned",
        "width",
    )

    def __init__(self, lines: Iterable[Line] = ()) -> None:
        self.rows: dict[int, list[Line]] = {}  # the rows of each table, by its number
        for line in lines:
            if line.table is not None and line.paragraph is None:
                self.rows.setdefault(line.table.number, []).append(line)
        self.header: Header | None = None
        self.across: object = None  # the columns of a table that lays the steps across
        self.header_row = 0  # the row of this table that was last read as its header
        self.opened = False  # the last thing read, but for its codes and its limit, was the title of a procedure
        self.steps: Header | None = None  # the last step header of this table: it may serve again below a title row
        self.after_steps = False  # the last thing read was a row of steps
        self.dashed = ""  # the dash before the last heading, where headings are the items of a list
        self.guessed = 0  # the table whose roles were last looked for in its contents
        self.awaited = ""  # the kind of code whose label stood alone in the line before
        self.told = False  # inside steps told in prose
        self.card = 0  # the table whose rows tell one step
        self.turned = 0  # the table that was read as a turned one, all its rows at once
        self.contents: set[str] | None = None  # the lines of a table of contents that is being read
        self.section: str | None = None
        self.part = ""  # the number of its heading
        self.table = 0
        self.width = 0

    @property
    def in_steps(self) -> bool:
        """Whether the rows that come are steps."""
        return self.header is not None and self.header.kind == "steps"

    def rows_from(self, line: Line) -> list[Line]:
        """The rows of the line's table from this one on, without those of a single cell."""
        return [row for row in self.rows.get(line.table.number, ()) if row.row >= line.row] if line.table else []

    def enter(self, line: Line) -> None:
        """Follow the tables: a header lasts to the end of its table, and into a directly following one of its width."""
        number = line.table.number if line.table is not None else 0
        if number == self.table:
            return
        above = self.header if number and line.width == self.width else None
        if above is None or above.kind != "steps" or not _goes_on(line, above):
            self.header = None
        self.steps = self.header
        self.table, self.width, self.across = number, line.width, None


def _goes_on(line: Line, header: Header) -> bool:
    """Whether a table's first row goes on with the steps of the table before: a labelled row, the rest of a sentence that
    a page cut, with an empty cell for its label, or a time or somebody who acts in their columns."""
    own = line.own
    if own and own[0].column > 1 and own[0].cell.columns == 1 and 1 in line.empty_columns and own[0].text[:1].islower():
        return True
    if len(own) >= min(3, line.width) and is_label(own[0].text):
        return True
    roles = dict(header.columns)
    told = {roles.get(s.column): s.text for s in own if s.cell.columns == 1}
    if not (timed(told.get("duration", "")) or names_actor(told.get("responsible", ""))):
        return False
    return len(told) >= 2 and not any(header_role(text) for text in told.values())
