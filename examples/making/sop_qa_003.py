# fmt: off
# ruff: noqa: E501
"""SOP-QA-003: the file carries another number inside, steps 3 and 5 with none between, and a step that sends back to a step that is not there."""

from __future__ import annotations

from examples.making.northgate import approvals, header
from tests.house.build import Word

PATH = "northgate-labs/SOP-QA-003 Handling of Deviations.docx"
TITLE = "Handling of Deviations"


def build() -> Word:
    """The Word file."""
    word = Word(font="Arial", size=10.5, title=TITLE)
    header(word, "SOP-QA-030", TITLE, "01", "2025-11-03", "2027-11-03")
    word.h("1. Purpose", 1)
    word.p("To record, assess and close deviations from approved procedures.")
    word.h("2. Scope", 1)
    word.p("All deviations found in production and in the laboratory.")
    word.h("3. Responsibilities", 1)
    word.table([["Role", "Responsibility"], ["Deviation Owner", "Records and investigates the deviation"], ["QA Manager", "Assesses the risk and closes the deviation"]], [5, 12], header=1, shade_header="E2EFDA")
    word.h("4. Definitions and abbreviations", 1)
    word.table([["Term", "Meaning"], ["Deviation", "A departure from an approved procedure"], ["QA", "Quality Assurance"], ["SOP", "Standard Operating Procedure"]], [5, 12], header=1, shade_header="E2EFDA")
    word.h("5. Procedure", 1)
    word.table(
        [
            ["Step", "Activity", "Responsible", "Time", "Output"],
            ["1", "Record the deviation in form F-QA-003-A", "Deviation Owner", "1 working day", "F-QA-003-A"],
            ["2", "Assess the risk", "QA Manager", "2 working days", "F-QA-003-A"],
            ["3", "Investigate the cause and propose a correction", "Deviation Owner", "15 working days", "Investigation report"],
            ["5", "Close the deviation; otherwise go back to step 8", "QA Manager", "2 working days", "F-QA-003-A"],
        ],
        [1.6, 7, 3.4, 2.6, 2.4],
        header=1,
        shade_header="E2EFDA",
    )
    word.h("6. Records", 1)
    word.table([["Record", "Kept by", "Retention"], ["Deviation report (F-QA-003-A)", "QA archive", "10 years"]], [8, 5, 4], header=1, shade_header="E2EFDA")
    word.h("7. Forms", 1)
    word.table([["Form", "Title"], ["F-QA-003-A", "Deviation report"]], [4, 13], header=1, shade_header="E2EFDA")
    word.h("8. References", 1)
    word.p("None.")
    word.h("9. Revision history", 1)
    word.table([["Version", "Effective date", "Description of change"], ["01", "2025-11-03", "New document"]], [3, 4, 10], header=1, shade_header="E2EFDA")
    word.h("10. Approval", 1)
    approvals(word, ("I. Novak", "2025-10-20"), ("R. Adeyemi", "2025-10-22"), ("C. Duarte", "2025-10-27"))
    return word
