"""What a document says: control data, procedures with their parts, references."""

from __future__ import annotations

from qmslint.model.document import Document, Location
from qmslint.tuples import NamedTuple

__all__ = [
    "Component",
    "Control",
    "Dossier",
    "Flow",
    "Form",
    "HistoryEntry",
    "ListedProcedure",
    "Procedure",
    "Reading",
    "Record",
    "Reference",
    "Section",
    "Sighting",
    "Step",
    "TimeLimit",
    "Total",
]


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
    normalised, `text` as printed, `source` cover, header, footer, textbox, signature,
    properties, caption or filename."""

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
    `decision_number` or `decision_date`). `approves` if a decision says that it approves procedures. `templates` are the
    first and last paragraph index of each form to be filled in that the document carries.
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
    templates: tuple[tuple[int, int], ...] = ()
