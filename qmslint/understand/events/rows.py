"""What a table row may be besides data: a heading, a row of signatures, a header that serves again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.model import Paragraph
from qmslint.understand.events.event import PROSE_STEP, SHORT_STEP, State
from qmslint.understand.events.line_words import names_kind
from qmslint.understand.table.align import timed
from qmslint.understand.table.columns import Header, header_role, is_label
from qmslint.understand.table.infer import infer_header
from qmslint.understand.table.lines import Line, Slot, own_slots
from qmslint.understand.text.headings import Heading, is_number, label_kinds, read_heading, stands_out
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.title_lines import is_level, is_note, is_total
from qmslint.understand.text.vocabulary import title_words
from qmslint.understand.text.words import key

__all__ = [
    "below_times",
    "has_parts",
    "header_again",
    "header_below",
    "numbers_columns",
    "procedure_beside",
    "procedure_row",
    "row_heading",
    "signature_row",
    "steps_in_cell",
]


def signature_row(own: tuple[Slot, ...]) -> str | None:
    """The first words of a signature table: `Soạn thảo | Xem xét | Phê duyệt` across the top; None for any other row."""
    signers = sum([_begins_as_signer(s.text) for s in own]) if len(own) > 1 else 0
    if signers < 2 or len(own) - signers - (key(own[0].text) == "trach nhiem") > 1:
        return None
    return own[0].text


@kept_by_text
def _begins_as_signer(text: str) -> bool:
    return len(text) < 60 and key(text).startswith(title_words("signer"))


def procedure_row(own: Sequence[Slot], header: Header, line: Line) -> Slot | None:
    """The cell that names a procedure above its steps, in a step table of several: "I | Cấp thẻ (1.001234) | < | 05 ngày".

    The name spans the columns of the steps' words, or the rows below are numbered as its parts (1.1 below 1), and it
    carries the procedure's code (or, numbered unlike the steps, stands in a column headed as that of procedures); beside
    it stands nothing but its number and its time.
    """
    numbered = len(own) > 1 and (is_number(own[0].text) or is_label(own[0].text) or len(own[0].text.strip(" .")) == 1)
    name, rest = (own[1], own[2:]) if numbered else (own[0], own[1:])
    if header.kind != "steps" or len(rest) > 1 or not 8 < len(name.text) < 400:
        return None
    mark = own[0].text.strip(" .)")
    parted = numbered and (has_parts(line, mark) or _above_first_step(line, mark))
    if name.cell.columns < 2 and not parted:
        return None
    if rest and not timed(rest[0].text):
        return None
    if not (numbered or rest) or is_note(name.text) or name.text.rstrip().endswith((".", ";")):
        return None  # a remark that speaks of a procedure
    letters = numbered and own[0].text.strip(" .").isalpha() and own[0].text.strip(" .").isupper()
    headed = (letters or parted) and any(_NAMES_PROCEDURES.search(text) for _, text in header.texts)
    if is_total(name.text) or (len(title_codes(name.text)) != 1 and not headed) or is_level(name.text):
        return None
    return name


def has_parts(line: Line, number: str) -> bool:
    """Whether the row below begins the parts of this one: 1.1 below 1."""
    if not number.isdigit() or line.table is None or line.row >= len(line.table.grid):
        return False
    below = line.table.grid[line.row]
    return next((c.text.strip(" .") for c in below if c.text.strip()), "") == f"{number}.1"


_FIRST_STEP = re.compile(r"(?:bước|b)\s?0?1", re.IGNORECASE)


def _above_first_step(line: Line, number: str) -> bool:
    """Whether a row that is counted by a figure alone stands above "Bước 1" or "B1": it names what those steps are of."""
    if not number.isdigit() or line.table is None or line.row >= len(line.table.grid):
        return False
    below = next((c.text.strip(" .:") for c in line.table.grid[line.row] if c.text.strip()), "")
    return _FIRST_STEP.fullmatch(below) is not None


def procedure_beside(own: Sequence[Slot], header: Header) -> Slot | None:
    """The cell that names a procedure beside its first step, in a step table of several with a column for their names."""
    at = header.column("tthc_name") if header.kind == "steps" else None
    if at is None:
        return None
    name = next((s for s in own if s.column == at), None)
    if name is None or name.cell.rows < 2 or not 8 < len(name.text) < 400 or is_total(name.text):
        return None
    after = min((c for c, _ in header.columns if c > at), default=at + 1)
    if name.column + name.cell.columns > after:
        return None  # it stands over several columns
    return name if any(s.column > at for s in own) else None


def steps_in_cell(own: Sequence[Slot], header: Header) -> Slot | None:
    """The cell that tells all steps of the procedure that the row names: "1 | Cấp thẻ | Bước 1: … Bước 2: … | 07 ngày"."""
    name = header.column("tthc_name")
    if name is None or not any(s.column == name for s in own):
        return None
    if header.has("legal") and header.has("fee") and not header.has("component"):
        return None  # a list that is published
    return next((s for s in own if s.column != name and sum(map(_tells_step, s.paragraphs)) > 1), None)


def _tells_step(paragraph: Paragraph) -> bool:
    text = paragraph.text.strip()
    return PROSE_STEP.match(text) is not None or SHORT_STEP.match(text) is not None


_NAMES_PROCEDURES = re.compile(r"(?:^|[^\w])(?:tên )?(?:thủ tục hành chính|thủ tục|TTHC)(?:\W|$)", re.IGNORECASE)


def header_below(line: Line) -> bool:
    """Whether the next row of the line's table is a header again: then this lone row is a title between two parts."""
    if line.table is None or line.row >= len(line.table.grid):
        return False
    cells = {id(c): c for c in line.table.grid[line.row] if c.row == line.row + 1 and c.text.strip()}
    roles = [header_role(" ".join(c.text.split())) for c in cells.values()]
    return len(roles) >= 3 and sum(r is not None for r in roles) * 3 >= len(roles) * 2


def header_again(line: Line, own: tuple[Slot, ...], state: State) -> Header | None:
    """The step header of a row that has none above it: the one further up in its table, else what its contents show."""
    if state.section == "other":
        return None  # "Escalation": a part that tells no steps
    shows_time = any(timed(s.text) for s in own[1:])
    if state.steps is not None and state.steps.kind == "list":
        return state.steps if is_number(own[0].text) and len(own) + 1 >= len(state.steps.columns) else None
    if any(title_codes(s.text) for s in own[1:3]):
        return None
    if state.steps is not None and is_label(own[0].text) and (shows_time or len(own) >= len(state.steps.columns)):
        return state.steps
    if line.table is None or state.guessed == line.table.number:
        return None
    state.guessed = line.table.number
    if is_label(own[0].text):
        state.steps = infer_header(state.rows_from(line)) if shows_time else None
        return state.steps
    if all(len(s.text) <= 40 and not s.text[:1].isdigit() for s in own):
        state.steps = infer_header(state.rows_from(line)[1:])
        return state.steps
    return None


# The parts that follow the steps where a whole procedure stands in one table.
_BELOW_STEPS = frozenset({"forms", "records", "legal_basis", "fee", "place", "result"})


def _in_column(slot: Slot, header: Header) -> bool:
    """Whether a cell stands in a column of names of its own, beside a column of numbers, and spans no other."""
    role = dict(header.columns).get(slot.column)
    return role in ("component", "record", "name", "tthc_name") and slot.cell.columns == 1 and header.has("label")


def _beside_papers(text: str, number: str, rest: Sequence[Slot], header: Header) -> bool:
    """Whether a row below papers with their crosses is the next label with its value: "Số lượng hồ sơ | 01 bộ"."""
    if header.kind != "dossier" or number or len(rest) != 1 or not header.has("originals", "copies"):
        return False
    found = label_kinds(text.rstrip(" :"))
    value = rest[0].text.strip()
    told = len(value) > 3 and any(map(str.isalpha, value)) and header_role(value) is None
    return found is not None and not found[1] and found[0][0] not in ("dossier", "forms", "records") and told


def row_heading(own: tuple[Slot, ...], state: State, numbered: bool) -> Heading | None:
    """A row as a heading: `2.3 | Thành phần hồ sơ | …`, `Thời hạn giải quyết | 15 ngày`."""
    slot = own[1] if numbered and len(own) > 1 else own[0]
    if numbered and len(own) == 1:
        return None
    number = own[0].text if slot is not own[0] else ""
    paragraphs = slot.paragraphs
    if not paragraphs:
        return None
    first = paragraphs[0]
    text = first.text.strip()
    if names_kind(text):
        return None
    if state.header is not None and state.header.kind not in ("other", "limit"):
        in_steps = state.header.kind == "steps"
        rest = own[own.index(slot) + 1 :]
        if not in_steps and number.isdigit() and not rest and _in_column(slot, state.header) and not stands_out(first):
            return None  # "1 | | Thành phần hồ sơ theo mục I" among the records: what the column holds, not a part
        if rest and not all(header_role(s.text) for s in rest):
            # a step, a component or a form that happens to begin like a heading
            if (in_steps or "." not in number) and not _beside_papers(text, number, rest, state.header):
                return None
        elif in_steps and number and "." not in number and not stands_out(first) and not text.isupper():
            below = read_heading(text, number) if slot.cell.columns > 1 else None
            return below if below is not None and below.kinds[0] in _BELOW_STEPS else None
        if is_total(text) and in_steps:
            return None
    strong = stands_out(first) or "." in number or bool(number and text.isupper())
    auto = number or first.number
    keyed = (state.header is None or state.header.kind == "other") and (number or len(own) <= 2)
    heading = read_heading(text, auto, strong=strong or bool(keyed), lead=first.bold_lead)
    if heading is not None and len(slot.text) > 400 and ":" not in text[:130] and len(paragraphs) == 1:
        return None
    return heading


def below_times(line: Line, slots: tuple[Slot, ...], state: State) -> bool:
    """Whether a row right below the header only says whose time stands in which column under its merged time cell:
    "Cấp xã | Sở Nội vụ | UBND tỉnh" below "Thời gian giải quyết (ngày)"."""
    header = state.header
    at = header.column("duration") if header is not None and header.kind == "steps" else None
    own = own_slots(slots)
    if header is None or at is None or state.header_row != line.row - 1 or len(own) < 2 or len(own) == len(slots):
        return False
    end = min((c for c, _ in header.columns if c > at), default=line.width + 1)
    return all(at <= s.column < end and not any(map(str.isdigit, s.text)) for s in own)


def numbers_columns(own: tuple[Slot, ...]) -> bool:
    """Whether a row only numbers its columns: (1) | (2) | (3)."""
    return (
        len(own) >= 3
        and all(s.text.strip("() .").isdigit() and len(s.text) <= 4 for s in own)
        and [s.text.strip("() .") for s in own] == [str(i) for i in range(1, len(own) + 1)]
    )
