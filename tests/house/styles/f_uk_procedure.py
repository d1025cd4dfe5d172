# fmt: off
# ruff: noqa: E501
"""A British firm's procedure: "Issue", "Authorised by", clauses 4.1.1 in the step table, a role matrix, an annex; the header shows another issue."""

from __future__ import annotations

from tests.house.build import House, Par, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("f-anh", font="Calibri", size=11)
    code, title = "P/07", "Control of Nonconforming Product"
    h.procedure(title, code)
    h.header(Par(f"Thornbury Castings Ltd\tProcedure {code}\tIssue 8", size=9))
    h.p(title, bold=True, size=20)
    h.p(f"Procedure No: {code}")
    h.p("Issue: 9")
    h.p("Date of issue: 3 March 2026")
    h.p("Written by: A. Pemberton (Quality Engineer)")
    h.p("Authorised by: S. Whitcombe (Operations Director)")
    h.has("approval", "purpose", "scope", "references", "definitions", "responsibility", "steps", "records", "forms", "revision_history")
    n = h.numbering("decimal %1", "decimal %1.%2")

    def head(text: str) -> None:
        h.h(text, 1, num=(n, 0))

    head("Purpose")
    h.p("To prevent the unintended use of nonconforming castings.")
    head("Scope")
    h.p("All castings, whether made in-house or bought in.")
    head("Related documents")
    h.p("ISO 9001:2015, clause 8.7.")
    head("Definitions")
    h.p("Concession: permission to use a product that does not conform (ISO 9001:2015).")
    head("Roles and responsibilities")
    h.table([["Task", "Inspector", "Quality Engineer", "Operations Director"], ["Identify", "R", "I", ""], ["Decide", "C", "R", "A"], ["Dispose", "R", "I", "I"]], [5, 4, 4, 4], header=1)
    head("Process")
    steps = h.flow(
        [
            Step("6.1", "Label the casting and move it to the quarantine area", "Inspector", "at once", None, "Red label"),
            Step("6.2", "Record the nonconformity on form QF-22", "Inspector", "4 hours", 0.5, "QF-22"),
            Step("6.3", "Decide: rework, concession or scrap", "Quality Engineer", "2 days", 2.0, "QF-22"),
            Step("6.4", "Dispose of the casting and close the record", "Inspector", "5 days", 5.0, "QF-22"),
        ]
    )
    h.table([["No.", "Action", "By whom", "Within", "Record"], *rows(steps, "label action who time out")], [1.6, 7, 3.4, 2.4, 2.6], header=1)
    head("Records")
    h.table([["Record", "Held by", "Kept for"], ["QF-22 Nonconformity report", "Quality department", "10 years"]], [8, 5, 4], header=1)
    head("Forms")
    h.p("QF-22 Nonconformity report")
    head("Amendment record")
    h.table([["Issue", "Date", "Amendment"], ["8", "12 June 2024", "Concessions added"], ["9", "3 March 2026", "Time limits added"]], [3, 4, 10], header=1)
    return h
