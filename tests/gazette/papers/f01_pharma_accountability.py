# fmt: off
# ruff: noqa: E501
"""A GMP site's SOP in the order objective to change history, decimal numbers with a zero, a control block in the running head, an annexure cited and not attached."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import S, cells


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("PRD-SOP-041-line-clearance", "raw")
    s.running([["**Harrowgate Remedies Ltd**", "**STANDARD OPERATING PROCEDURE**", "SOP No.: PRD-SOP-041"], ["Department: Production", "Title: Line clearance before packing", "Revision No.: 03"], ["Effective date: 2025-03-01", "Review date: 2027-02-28", "Page 1 of 5"]])
    s.procedure("Line clearance before packing", "PRD-SOP-041")
    s.has("approval", "purpose", "scope", "responsibility", "steps", "forms", "definitions", "references", "revision_history")
    s.p("LINE CLEARANCE BEFORE PACKING", bold=True, align="center")
    s.t([["", "Prepared by", "Checked by", "Approved by"], ["Name", "R. Okafor", "L. Sund", "P. Whitlam"], ["Designation", "Packing Officer", "Packing Manager", "Head QA"], ["Date", "2025-02-10", "2025-02-14", "2025-02-20"]], head=1)
    for number, name, text in (("1.0", "OBJECTIVE", "To lay down a procedure for clearing a packing line before a batch starts."), ("2.0", "SCOPE", "This SOP is applicable to packing lines 1 to 4."), ("3.0", "RESPONSIBILITY", "Packing Officer and QA Inspector."), ("4.0", "ACCOUNTABILITY", "Head Packing.")):
        s.p(f"{number} {name}:", bold=True)
        s.p(text)
    s.p("5.0 PROCEDURE:", bold=True)
    steps = [
        S("1", "Packing Officer", "Remove all material of the previous batch, including leaflets under the belt", None, "Annexure I"),
        S("2", "Line Operator", "Wipe the belt and the coder; change the status label", None, "Status label"),
        S("3", "Packing Officer", "Check counters are at zero", None, "Annexure I"),
        S("4", "QA Inspector", "Inspect and release the line", None, "Annexure II"),
    ]
    s.flow(steps)
    s.t([["Step", "Activity", "Responsible", "Record"], *cells(steps, "label action who out")], head=1)
    s.p("Note: if the line stands for more than 24 hours, repeat the clearance.", italic=True)
    s.p("6.0 ANNEXURES:", bold=True)
    s.t([["Annexure", "Title"], ["Annexure I", "Line clearance checklist"], ["Annexure II", "Line release form"]], head=1)
    s.p("7.0 ABBREVIATIONS:", bold=True)
    s.p("SOP: Standard Operating Procedure", "QA: Quality Assurance")
    s.p("8.0 REFERENCES:", bold=True)
    s.p("In-house; WHO TRS 986, annex 2.")
    s.p("9.0 CHANGE HISTORY:", bold=True)
    s.t([["Revision No.", "Effective date", "Reason for change"], ["01", "2021-03-01", "New SOP"], ["02", "2023-03-01", "Periodic review"], ["03", "2025-03-01", "Coder added"]], head=1)
    return s
