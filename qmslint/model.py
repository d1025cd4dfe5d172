"""The vocabulary of qmslint: every value that the readers, the understanding, the rules and the reports pass on.

All types are frozen, slotted `NamedTuple`s: cheap to make, to import, to compare and to send to another process.
Three layers, in the order of the road:

* `Document` – what a file holds: one flat row of `Block`s (`Paragraph` or `Table`) in reading order.
* `Reading` – what a document says: control data, `Procedure`s, listed procedures, references.
* `Finding` – one place, one rule, one sentence to the reader.

Counting of tables, rows, columns and pages starts at 1 everywhere; `index` (reading order) starts at 0.
Days are working days of 8 hours. Dates are ISO strings (`2025-11-20`). Text is NFC, in the final view of tracked
changes, without hidden text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from qmslint.tuples import NamedTuple

__all__ = [
    "Block", "Cell", "Comment", "Component", "Control", "Document", "DocumentStatus", "Dossier", "EncodingUse",
    "Finding", "Flow", "Form", "HistoryEntry", "ListedProcedure", "Location", "NotRead", "Paragraph", "Procedure",
    "Reading", "Record", "Reference", "Revision", "Section", "Sighting", "Step", "Story", "Table", "TimeLimit", "Total",
]  # fmt: skip


# ------------------------------------------------------------------------------------------------ what a file holds


class Location(NamedTuple):
    """A place that a person can find again. Absent keys (None) do not apply.

    `part` is body, header, footer, footnote or textbox; `section` the heading above, as printed ("5.2 Thành phần hồ sơ");
    `table`, `row`, `column` count from 1 (`table` over the whole document in reading order); `page` is a hint unless
    `page_exact`; `text` the words at the place, shortened. `index` is the paragraph (or table) in reading order: the way
    back from a finding to its block; it is not part of the JSON contract.
    """

    part: str = "body"
    section: str | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    page: int | None = None
    page_exact: bool = False
    text: str | None = None
    index: int | None = None  # type: ignore[assignment]


class Paragraph(NamedTuple):
    """One paragraph (in the body, a cell, a header, a text box or a note).

    `text` is without the automatic number; `number` is the automatic number or bullet as printed ("5.2.", "a)", "-", "•").
    `outline` is the heading level by style (1–9; 0 = body text). `bold_lead` is how many leading characters of `text` are
    bold (a run-in heading); `bold` and `italic` say that all of it is. `level` is the list level (0 = first), -1 outside
    lists. `size` is in points, 0 unknown (in cells and prose it is not looked for). `source` counts the
    paragraphs of the part's XML in document order: the way back.
    `fields` names the fields whose results stand in the text (PAGE, NUMPAGES, TOC, REF, …): computed, so maybe stale.
    """

    index: int  # type: ignore[assignment]
    text: str
    place: Location
    number: str = ""
    style: str = ""
    outline: int = 0
    level: int = -1
    bold: bool = False
    bold_lead: int = 0
    italic: bool = False
    centred: bool = False
    size: float = 0.0
    source: int = -1
    fields: tuple[str, ...] = ()

    @property
    def printed(self) -> str:
        """The text as a reader sees it, its automatic number in front."""
        return f"{self.number} {self.text}" if self.number else self.text


class Cell(NamedTuple):
    """A table cell at its upper left grid position, with its spans; `text` joins its printed paragraphs by newlines.

    `blocks` holds the cell's own paragraphs and nested tables. A cell with `rows` = `columns` = 0 only fills a short row.
    """

    row: int
    column: int
    rows: int
    columns: int
    blocks: tuple[Block, ...]
    text: str


class Table(NamedTuple):
    """A table as a full grid: `grid[r][c]` is the cell that covers that position (merged cells stand in each of theirs).

    Every row has the same width. `number` counts tables from 1 in reading order, nested ones included.
    `header_rows` is the number of leading rows that the file marks as repeated headings.
    """

    index: int  # type: ignore[assignment]
    number: int
    grid: tuple[tuple[Cell, ...], ...]
    place: Location
    header_rows: int = 0

    def cells(self) -> Iterator[Cell]:
        """Each real cell once, in reading order."""
        for r, row in enumerate(self.grid, 1):
            for c, cell in enumerate(row, 1):
                if cell.row == r and cell.column == c and cell.rows:
                    yield cell


Block: TypeAlias = Paragraph | Table


class Story(NamedTuple):
    """A header, footer or note: `part` is header, footer or footnote; `kind` default, first, even (empty for notes)."""

    part: str
    kind: str
    section: int
    blocks: tuple[Block, ...]


class Comment(NamedTuple):
    """A reviewer's comment. `index` is the paragraph it is anchored at (-1 unknown); `done` if it is resolved."""

    author: str
    date: str | None
    text: str
    index: int  # type: ignore[assignment]
    done: bool = False


class Revision(NamedTuple):
    """A tracked change left in the file: `kind` is insert, delete, move or format."""

    kind: str
    author: str
    date: str | None
    text: str
    index: int  # type: ignore[assignment]


class NotRead(NamedTuple):
    """Something that the reader met and could not read; `what` is one of the names in `qmslint.read.NOT_READ`."""

    what: str
    location: Location
    detail: str = ""


class EncodingUse(NamedTuple):
    """Text in a legacy Vietnamese encoding (`TCVN3`, `VNI`), converted by the reader: its fonts and its size."""

    encoding: str
    fonts: tuple[str, ...]
    characters: int
    location: Location


class Document(NamedTuple):
    """What a file holds. `blocks` is the body in reading order, text boxes (part `textbox`) where they are anchored."""

    name: str
    format: str
    sha256: str
    blocks: tuple[Block, ...]
    headers: tuple[Story, ...] = ()
    notes: tuple[Story, ...] = ()
    comments: tuple[Comment, ...] = ()
    revisions: tuple[Revision, ...] = ()
    properties: Mapping[str, str] = {}
    not_read: tuple[NotRead, ...] = ()
    encodings: tuple[EncodingUse, ...] = ()
    pages: int = 0
    ocr: bool = False

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph of the body in reading order, those of cells and nested tables included."""
        return iter_paragraphs(self.blocks)

    @property
    def text(self) -> str:
        """Everything read – headers, body, notes – one printed paragraph a line."""
        stories = [s.blocks for s in self.headers] + [self.blocks] + [s.blocks for s in self.notes]
        return "\n".join(p.printed for blocks in stories for p in iter_paragraphs(blocks))


def iter_paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """Every paragraph of these blocks in reading order, those of cells and nested tables included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for cell in block.cells():
                yield from iter_paragraphs(cell.blocks)


# ------------------------------------------------------------------------------------------------ what a document says


class Section(NamedTuple):
    """A part of a procedure under a heading or label, for one `kind` (a heading of two kinds gives two sections).

    `first` and `last` bound its content in reading order (`last` < `first` when nothing follows the heading);
    `empty` if there is no word in it. `number` is as printed, without final dot; `level` the depth of the heading from 1.
    """

    kind: str
    number: str | None
    title: str
    location: Location
    first: int
    last: int
    empty: bool = False
    level: int = 1


class Component(NamedTuple):
    """A paper of the dossier to submit or present. `originals`, `copies`: how many, None when not stated.

    `copy_type` is the wording about original or copy as printed ("bản sao có chứng thực"), None when nothing is said.
    """

    text: str
    originals: int | None
    copies: int | None
    form: str | None
    location: Location
    copy_type: str | None = None


class Dossier(NamedTuple):
    """The dossier part. `refers_to`: the text that it points to instead of listing papers. `none_required`: it says "Không".

    `sets` is the stated number of sets; `quantities`: a quantity stands per component, which counts as stated.
    """

    components: tuple[Component, ...]
    sets: int | None
    refers_to: str | None
    location: Location
    none_required: bool = False
    quantities: bool = False
    text: str = ""


class TimeLimit(NamedTuple):
    """A stated limit for the whole procedure (or one `case`). `days` None: not a number ("ngay khi nhận đủ hồ sơ").

    `stated_days` and `stated_hours` are the two figures where one limit is given in both units.
    `source` is section (a time-limit part), total (a flow's total), list (the list annex) or header (a table's header).
    """

    days: float | None
    text: str
    case: str | None
    location: Location
    stated_days: float | None = None
    stated_hours: float | None = None
    source: str = "section"
    unit: str | None = None


class Step(NamedTuple):
    """One row or sub-row with its own action. `label` as printed; a sub-row takes its step's.

    `duration` says what the time cell is: number, zero ("Giờ hành chính", counts 0), text (cannot be read as a number),
    empty, merged (continues the cell above), none (the flow has no time column). `counted` is False for a step stated to
    be outside the total. `unit` is day, workday, hour, minute, month, … as printed.
    """

    label: str
    action: str
    responsible: str | None
    days: float | None
    duration_text: str | None
    outputs: str | None
    location: Location
    duration: str = "none"
    counted: bool = True
    unit: str | None = None
    own_label: bool = True
    group: int = 0


class Total(NamedTuple):
    """A stated total of a flow, or of the steps of one level (`first`–`last`, indexes into `steps`, both inclusive)."""

    days: float | None
    text: str
    location: Location
    label: str = ""
    first: int = 0
    last: int = -1


class Flow(NamedTuple):
    """A row of steps for one case. `roles` are the column roles found (label, action, responsible, duration, outputs, …).

    `subtotals` are totals stated for levels inside the flow; `table` is the table's number, None for prose steps.
    `groups` names the levels or cases that a step's `group` counts into, in order.
    """

    case: str | None
    steps: tuple[Step, ...]
    stated_total_days: float | None
    location: Location
    total: Total | None = None
    subtotals: tuple[Total, ...] = ()
    roles: tuple[str, ...] = ()
    table: int | None = None
    prose: bool = False
    groups: tuple[str, ...] = ()


class Form(NamedTuple):
    """A form of the forms part: `code` ("BM.ĐCKS.01.01", "Mẫu số 06") or None, and its title."""

    code: str | None
    title: str
    location: Location


class Record(NamedTuple):
    """A record to keep: what, how long (`retention`, as printed), where (`place`)."""

    text: str
    retention: str | None
    place: str | None
    location: Location


class Reference(NamedTuple):
    """A pointer in the text. `kind`: procedure, form, law, section, step or document; `target` its normalised form.

    For law: `date` is the date written beside the number (ISO, None when absent or impossible), `date_text` as written;
    `standing` says how it is cited: current, replaced (its replacement or expiry is stated), amended (quoted as amended),
    history (in a change history), title (in the title of another document). `problem` names a fault of form: see
    `understand.references`. `title` is what a form is called where it is cited, `source` the legal document that it
    belongs to ("Mẫu số 16 tại Phụ lục I Nghị định …"); `attached`: the code is only the name of a file ("BM.01.docx") or
    the head of a template.
    """

    kind: str
    text: str
    target: str
    revision: str | None
    location: Location
    date: str | None = None
    date_text: str | None = None
    standing: str = "current"
    problem: str | None = None
    title: str | None = None
    source: str | None = None
    attached: bool = False


class HistoryEntry(NamedTuple):
    """One line of the change history."""

    revision: str | None
    date: str | None
    description: str
    location: Location


class Sighting(NamedTuple):
    """One place where control data was seen: `name` (code, revision, issue_date, title, page_label, …), `value` as
    normalised, `text` as printed, `source` cover, header, footer, textbox, properties, caption or filename."""

    name: str
    value: str
    text: str
    source: str
    location: Location


class Control(NamedTuple):
    """Control data of a document. None: not stated; an empty string: a labelled field that was left blank."""

    code: str | None = None
    title: str | None = None
    revision: str | None = None
    issue_date: str | None = None
    effective_date: str | None = None
    review_date: str | None = None
    prepared_by: str | None = None
    reviewed_by: str | None = None
    approved_by: str | None = None
    history: tuple[HistoryEntry, ...] = ()
    history_present: bool = False
    sightings: tuple[Sighting, ...] = ()


class Procedure(NamedTuple):
    """One procedure. `kind` is process (how an office resolves it), description (a ministry's or province's public
    description of a TTHC), iso (a classic ISO procedure) or sop. `first`–`last` bound its blocks in reading order
    (several ranges when it is described in one annex and given its steps in another)."""

    title: str
    code: str | None
    tthc_codes: tuple[str, ...]
    kind: str
    location: Location
    ranges: tuple[tuple[int, int], ...]
    sections: tuple[Section, ...] = ()
    dossier: Dossier | None = None
    time_limits: tuple[TimeLimit, ...] = ()
    flows: tuple[Flow, ...] = ()
    forms: tuple[Form, ...] = ()
    records: tuple[Record, ...] = ()
    references: tuple[Reference, ...] = ()


class ListedProcedure(NamedTuple):
    """A TTHC in a list annex (not a procedure by itself): code, name, limit as printed and in days."""

    tthc_code: str | None
    title: str
    code: str | None
    days: float | None
    time_text: str | None
    location: Location


class Reading(NamedTuple):
    """What a document says. `kind`: decision, procedure, sop, form, other. `language`: vi or en.

    `references` are those outside every procedure; `listed` the TTHC of list annexes; `decision` the sighting of the
    decision's own number and `decision_date` of its date; `captions` what annex captions say of them (name
    `decision_number` or `decision_date`). `approves` if a decision says that it approves procedures.
    """

    path: str
    document: Document
    language: str
    kind: str
    control: Control
    procedures: tuple[Procedure, ...]
    listed: tuple[ListedProcedure, ...] = ()
    references: tuple[Reference, ...] = ()
    decision: Sighting | None = None
    decision_date: Sighting | None = None
    captions: tuple[Sighting, ...] = ()
    approves: bool = False


# ------------------------------------------------------------------------------------------------ what is reported


class Finding(NamedTuple):
    """One place, one rule. The sentence is rendered late, per language, from the rule's message and `params`.

    `level` is error, warning or info; `excerpt` the words seen and `span` the (start, end) of the fault within them;
    `confidence` high, medium or low. `pack` says whose rule it is, where several packs have one of the same name.
    """

    rule: str
    level: str
    path: str
    location: Location
    params: Mapping[str, str] = {}
    document_code: str | None = None
    procedure_index: int | None = None
    procedure: str | None = None
    excerpt: str = ""
    span: tuple[int, int] | None = None
    observed: str | None = None
    expected: str | None = None
    clause: tuple[str, ...] = ()
    confidence: str = "high"
    fingerprint: str = ""
    fixable: bool = False
    pack: str = ""


class DocumentStatus(NamedTuple):
    """How one document of a run ended: `status` is checked, not-read or skipped."""

    path: str
    status: str
    procedures: int
    findings: int
    reason: str = ""
