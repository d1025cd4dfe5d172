# fmt: off
# ruff: noqa: E501
"""A device maker's procedure: title page block without borders, steps in a table with targets, a date never filled in, a pointer to step 9, an empty owner."""

from __future__ import annotations

from tests.house.build import Par, Step, rows
from tests.offices.paper import Office


def build() -> Office:
    """The document and its labels."""
    h = Office("s-device-calibration", font="Arial", size=10, hand="splintered")
    code, title = "WI-730", "Calibration of Measuring Equipment"
    h.procedure(title, code)
    h.p("Corvane Surgical Instruments GmbH", bold=True, align="right")
    h.p(title, bold=True, size=20, before=40)
    h.document_finds("placeholder-left", "title page", "Effective date: YYYY-MM-DD")
    h.table([["Document number:", code], ["Revision:", "C"], ["Effective date:", "YYYY-MM-DD"], ["Process owner:", "Metrology Lead"]], [5, 12], borders=False)
    h.footer(Par(f"{code} Rev. C\tConfidential\tPage {{PAGE}}/{{NUMPAGES}}", size=8))
    h.has("purpose", "scope", "responsibility", "steps", "forms", "records", "revision_history")
    n = h.numbering("decimal %1", "decimal %1.%2", bold=True)
    h.p("Purpose", num=(n, 0), bold=True)
    h.p("To keep measuring equipment traceable to national standards.")
    h.p("Scope", num=(n, 0), bold=True)
    h.p("All gauges, balances and torque tools used to accept product at the Lindau and Győr sites.")
    h.p("Roles and responsibilities", num=(n, 0), bold=True)
    h.p("The Metrology Lead keeps the equipment list. The Calibration Technician performs the work. Line Managers release equipment for calibration.")
    h.p("Process steps", num=(n, 0), bold=True)
    h.finds("step-reference-unresolved", "step 5", "go to step 9; there are seven")
    h.finds("step-without-responsible", "step 6", "the cell is empty")
    steps = h.flow(
        [
            Step("1", "Print the monthly recall list", "Metrology Lead", "1 day", 1.0, "F730-1"),
            Step("2", "Hand over the equipment", "Line Manager", "2 days", 2.0, "F730-1"),
            Step("3", "Inspect, clean and let the equipment settle", "Calibration Technician", "4 hours", 0.5, "F730-2"),
            Step("4", "Take as-found readings", "Calibration Technician", "4 hours", 0.5, "F730-2"),
            Step("5", "Compare with the limits; if out of tolerance, go to step 9", "Calibration Technician", "2 hours", 0.25, "F730-2"),
            Step("6", "Assess product measured since the last good calibration", None, "3 days", 3.0, "F730-3"),
            Step("7", "Label the equipment and return it", "Calibration Technician", "2 hours", 0.25, "Label"),
        ]
    )
    h.table([["No.", "What is done", "Target time", "Who", "Record"], *rows(steps, "label action time who out")], [1.2, 7.6, 2.6, 3.4, 2.2], header=1)
    h.p("Forms", num=(n, 0), bold=True)
    h.table([["Form", "Name"], ["F730-1", "Recall list"], ["F730-2", "Calibration sheet"], ["F730-3", "Impact assessment"]], [3, 14], header=1)
    h.p("Quality records", num=(n, 0), bold=True)
    h.table([["Record", "Kept by", "Retention"], ["F730-2, F730-3", "Metrology", "Lifetime of the equipment plus 5 years"], ["F730-1", "Metrology", "2 years"]], [6, 4, 7], header=1)
    h.p("Document history", num=(n, 0), bold=True)
    h.table([["Rev.", "Date", "Change", "Approved by"], ["A", "2021-03-15", "First issue", "I. Falk"], ["B", "2023-09-04", "Győr site added", "I. Falk"], ["C", "2025-10-20", "Impact assessment added", "R. Szabó"]], [1.6, 3, 8.4, 4], header=1)
    return h
