# fmt: off
# ruff: noqa: E501
"""A university's administrative SOP made by a web editor: responsibilities in a matrix, steps in a table with a time frame in business days, related documents with links."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import S, cells


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("FAC-SOP-009-key-custody", "web")
    s.procedure("Issue and return of laboratory keys", "FAC-SOP-009")
    s.has("purpose", "scope", "definitions", "responsibility", "steps", "references", "records", "revision_history", "approval")
    s.p("Standard Operating Procedure (SOP)", align="center", bold=True)
    s.p("Issue and return of laboratory keys", level=1)
    s.t([["Field", "Value"], ["Document ID", "FAC-SOP-009"], ["Version", "1.2"], ["Effective Date", "2025-06-02"], ["Review Date", "2026-06-01"], ["Owner", "Facilities Office"]], head=1)
    s.p("1. Purpose", level=2)
    s.p("To keep track of keys to rooms with hazards.")
    s.p("2. Scope", level=2)
    s.p("All keyed rooms of the Faculty of Materials.")
    s.p("3. Definitions", level=2)
    s.p("Key holder: a person who has signed for a key.")
    s.p("4. Responsibilities", level=2)
    s.t([["Role", "Responsibility"], ["Facilities clerk", "Issues keys, keeps the register"], ["Room supervisor", "Approves requests"], ["Key holder", "Returns the key"]], head=1)
    s.p("5. Procedure", level=2)
    steps = [
        S("1", "Key holder", "Sends the request form", None, "Request form"),
        S("2", "Room supervisor", "Approves or rejects", "2 days", "Decision"),
        S("3", "Facilities clerk", "Hands out the key against signature", "1 day", "Key register"),
        S("4", "Facilities clerk", "Checks the register every term", None, "Key register"),
    ]
    steps[1] = steps[1]._replace(days=2.0)
    steps[2] = steps[2]._replace(days=1.0)
    s.flow(steps)
    s.finds("step-without-duration", "5, steps 1 and 4", "the cells under Time frame are empty")
    s.t([["Step", "Who", "What", "Time frame", "Record"], *cells(steps, "label who action time out")], head=1)
    s.p("6. Related documents", level=2)
    s.p("FAC-POL-002 Access to buildings, https://example.org/fac-pol-002")
    s.p("7. Records", level=2)
    s.p("The key register is kept for three years in the Facilities Office.")
    s.p("8. Revision History", level=2)
    s.t([["Version", "Date", "Author", "Description"], ["1.0", "2023-06-01", "A. Quist", "Initial release"], ["1.2", "2025-06-02", "A. Quist", "Rooms of the east wing"]], head=1)
    s.p("9. Approvals", level=2)
    s.t([["Role", "Name", "Signature", "Date"], ["Author", "A. Quist", "", "2025-05-20"], ["Approver", "Dean M. Ferro", "", "2025-05-28"]], head=1)
    return s
