# fmt: off
# ruff: noqa: E501
"""A medical-device firm's procedure: control block as a key and value table on the cover, numbers typed in the headings, steps in a table; nothing wrong."""

from __future__ import annotations

from tests.house.build import Cell, House, Par, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("f-thiet-bi", font="Arial", size=10.5)
    code, title = "QP-0422", "Handling of Customer Complaints"
    h.procedure(title, code)
    h.p("Nordhavn Medical ApS", bold=True, size=14)
    h.p("QUALITY PROCEDURE", bold=True, size=12)
    h.table([["Title", title], ["Document ID", code], ["Revision", "5"], ["Effective date", "2025-06-15"], ["Next review date", "2027-06-15"], ["Owner", "Quality Manager"], ["Prepared by", "L. Brandt"], ["Approved by", "K. Møller"]], [4.5, 12.5])
    h.footer(Par(f"{code} Rev. 5 – Page {{PAGE}} of {{NUMPAGES}}", align="right", size=8))
    h.has("approval", "purpose", "scope", "references", "definitions", "responsibility", "steps", "records", "forms", "revision_history")
    h.h("1. Purpose", 1)
    h.p("To make sure that every complaint is recorded, investigated and closed in time.")
    h.h("2. Scope", 1)
    h.p("All complaints about devices placed on the market by Nordhavn Medical.")
    h.h("3. References", 1)
    h.p("ISO 13485:2016, clause 8.2.2; QP-0430 Corrective and Preventive Action.")
    h.h("4. Definitions", 1)
    h.p("Complaint: a communication that alleges a deficiency of a device (ISO 13485:2016, 3.4).")
    h.h("5. Responsibilities", 1)
    h.table([["Role", "Responsibility"], ["Complaint Officer", "Records the complaint and informs the customer"], ["Quality Manager", "Decides on the investigation and closes the complaint"], ["Regulatory Affairs", "Reports to the authority where required"]], [5, 12], header=1)
    h.h("6. Procedure", 1)
    steps = h.flow(
        [
            Step("1", "Record the complaint in form F-0422-1", "Complaint Officer", "1 working day", 1.0, "F-0422-1"),
            Step("2", "Decide whether an investigation is needed", "Quality Manager", "2 working days", 2.0, "F-0422-1"),
            Step("3", "Investigate and write the report in form F-0422-2", "Complaint Officer", "20 working days", 20.0, "F-0422-2"),
            Step("4", "Assess whether the incident is reportable", "Regulatory Affairs", "1 working day", 1.0, "F-0422-2"),
            Step("5", "Close the complaint; otherwise go back to step 3", "Quality Manager", "2 working days", 2.0, "F-0422-1"),
        ]
    )
    h.table([["Step", "Activity", "Responsible", "Time", "Output"], *rows(steps, "label action who time out")], [1.5, 7, 3.5, 2.5, 2.5], header=1)
    h.h("7. Records", 1)
    h.table([["Record", "Retention", "Location"], ["Complaint file (F-0422-1, F-0422-2)", "Lifetime of the device plus 2 years", "Complaint database"]], [8, 5, 4], header=1)
    h.h("8. Forms", 1)
    h.table([["Form", "Title"], ["F-0422-1", "Complaint record"], ["F-0422-2", "Investigation report"]], [4, 13], header=1)
    h.h("9. Revision history", 1)
    h.table([["Rev.", "Date", "Author", "Change"], ["4", "2023-05-02", "L. Brandt", "Timelines shortened"], [Cell("5"), "2025-06-15", "L. Brandt", "Role of Regulatory Affairs added"]], [2, 3, 4, 8], header=1)
    return h
