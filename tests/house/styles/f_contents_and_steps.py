# fmt: off
# ruff: noqa: E501
"""An English SOP with a table of contents, titles as "Section 4 – Procedure", steps in prose, and steps that send to steps."""

from __future__ import annotations

from tests.house.build import House, Par, Step


def build() -> House:
    """The document and its labels."""
    h = House("f-muc-luc", font="Cambria", size=11)
    code, title = "HR-SOP-021", "Onboarding of New Laboratory Staff"
    h.procedure(title, code)
    h.p("HARTLEY FOOD TESTING", bold=True, align="center", size=16)
    h.p("Standard Operating Procedure", align="center", size=14)
    h.p(title, bold=True, align="center", size=18, after=20)
    h.table([["Document no.", code, "Version", "2.0"], ["Effective", "1 February 2026", "Review due", "1 February 2028"], ["Author", "P. Quigley", "Approved by", "D. Osei, Site Director"]], [3.5, 5.5, 3, 5])
    h.p("TABLE OF CONTENTS", bold=True)
    titles = ("Purpose", "Scope", "Roles and responsibilities", "Procedure", "Records", "Related documents", "Change history")
    for i, name in enumerate(titles, 1):
        h.p(f"Section {i} – {name}\t{2 + i // 3}")
    h.footer(Par(f"{code} v2.0 | Page {{PAGE}} of {{NUMPAGES}}", size=8))
    h.page_break()
    h.has("approval", "purpose", "scope", "responsibility", "steps", "records", "references", "revision_history")

    def head(i: int) -> None:
        h.p(f"Section {i} – {titles[i - 1]}", bold=True, size=13, before=8)

    head(1)
    h.p("To make sure that new staff are trained before they work alone.")
    head(2)
    h.p("All permanent and temporary laboratory staff.")
    head(3)
    h.p("The Line Manager plans the training. The Quality Officer signs the training record.")
    head(4)
    h.flow([Step("Step 1", "", "The Line Manager", None, None), Step("Step 2", "", "The new employee", None, None), Step("Step 3", "", "The Quality Officer", None, None)])
    h.finds("step-reference-unresolved", "Section 4", "Step 6")
    h.p("Step 1: The Line Manager prepares the training plan.")
    h.p("Step 2: The new employee reads the SOPs on the plan and signs the record.")
    h.p("Step 3: The Quality Officer reviews the record; if it is incomplete, return to Step 6.")
    head(5)
    h.p("Training records are kept for 7 years in the personnel archive.")
    head(6)
    h.p("HR-SOP-003 Training and Competence.")
    head(7)
    h.table([["Version", "Date", "Summary of changes"], ["1.0", "15 January 2024", "First version"], ["2.0", "1 February 2026", "Temporary staff included"]], [3, 4, 10], header=1)
    return h
