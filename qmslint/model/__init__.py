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

from qmslint.model.document import (
    Block,
    Cell,
    Comment,
    Document,
    EncodingUse,
    Location,
    NotRead,
    Paragraph,
    Revision,
    Story,
    Table,
    iter_paragraphs,
)
from qmslint.model.finding import (
    DocumentStatus,
    Finding,
)
from qmslint.model.reading import (
    Component,
    Control,
    Dossier,
    Flow,
    Form,
    HistoryEntry,
    ListedProcedure,
    Procedure,
    Reading,
    Record,
    Reference,
    Section,
    Sighting,
    Step,
    TimeLimit,
    Total,
)

__all__ = [
    "Block", "Cell", "Comment", "Component", "Control", "Document", "DocumentStatus", "Dossier", "EncodingUse",
    "Finding", "Flow", "Form", "HistoryEntry", "ListedProcedure", "Location", "NotRead", "Paragraph", "Procedure",
    "Reading", "Record", "Reference", "Revision", "Section", "Sighting", "Step", "Story", "Table", "TimeLimit", "Total",
    "iter_paragraphs",
]  # fmt: skip
