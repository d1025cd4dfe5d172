"""Pharma order, control block in a header table, numbered by hand, revision history at the end; nothing wrong."""

from __future__ import annotations

from tests.house.build import Cell, House, Par, table_xml


def build() -> House:
    """The document and its labels."""
    h = House("f-pharma", font="Arial", size=11)
    code, title = "SOP-QA-014", "Cleaning of the Sampling Booth"
    h.procedure(title, code)
    h.header(
        table_xml(
            [
                [
                    Cell("Marwick Biologics Ltd", bold=True),
                    Cell("STANDARD OPERATING PROCEDURE", bold=True, align="center"),
                    "<",
                ],
                [f"SOP No.: {code}", f"Title: {title}", "<"],
                ["Version: 03", "Effective date: 2025-03-01", "Next review: 2028-03-01"],
                ["Department: Quality Assurance", "Page {PAGE} of {NUMPAGES}", "<"],
            ],
            [5, 6.5, 5.5],
            size=9,
        )
    )
    h.has(
        "purpose",
        "scope",
        "responsibility",
        "steps",
        "definitions",
        "forms",
        "references",
        "revision_history",
        "approval",
    )
    h.p("1.0 OBJECTIVE", bold=True)
    h.p("To describe how the sampling booth is cleaned before and after the sampling of raw materials.", indent=1)
    h.p("2.0 SCOPE", bold=True)
    h.p("This procedure applies to sampling booths SB-1 and SB-2 in the raw material store.", indent=1)
    h.p("3.0 RESPONSIBILITY", bold=True)
    h.p("3.1 The Warehouse Operator cleans the booth and fills in the log.", indent=1)
    h.p("3.2 The QA Officer checks the log once a day.", indent=1)
    h.p("4.0 ACCOUNTABILITY", bold=True)
    h.p("The Head of Quality Assurance is accountable for compliance with this SOP.", indent=1)
    h.p("5.0 PROCEDURE", bold=True)
    h.p("5.1 Switch off the air flow and wait for five minutes.", indent=1)
    h.p("5.2 Wipe all surfaces with 70 % isopropyl alcohol, from top to bottom.", indent=1)
    h.p("5.3 Record the cleaning in Annexure I.", indent=1)
    h.p("5.4 Attach the status label (Annexure II) to the door.", indent=1)
    h.p("6.0 ABBREVIATIONS", bold=True)
    h.table([["SOP", "Standard Operating Procedure"], ["QA", "Quality Assurance"]], [3, 14])
    h.p("7.0 ANNEXURES", bold=True)
    h.table(
        [
            ["Annexure", "Title", "Format No."],
            ["Annexure I", "Cleaning log of the sampling booth", "QA-014-F01"],
            ["Annexure II", "Status label", "QA-014-F02"],
        ],
        [3, 9, 5],
        header=1,
    )
    h.finds("doubt", "7.0", "forms are cited as Annexure I and II, not by their format number")
    h.p("8.0 REFERENCES", bold=True)
    h.p("WHO Technical Report Series 986, Annex 2.", indent=1)
    h.p("9.0 REVISION HISTORY", bold=True)
    h.table(
        [
            ["Version", "Effective date", "Reason for change"],
            ["01", "2020-02-15", "New document"],
            ["02", "2022-02-20", "Periodic review"],
            ["03", "2025-03-01", "Second booth added"],
        ],
        [3, 4, 10],
        header=1,
    )
    h.p("10.0 APPROVAL", bold=True)
    h.table(
        [
            ["", "Name", "Designation", "Date"],
            ["Prepared by", "A. Lindqvist", "QA Officer", "2025-02-10"],
            ["Reviewed by", "T. Okafor", "Warehouse Manager", "2025-02-14"],
            ["Approved by", "M. Serrano", "Head of Quality Assurance", "2025-02-20"],
        ],
        [3.5, 5, 5, 3.5],
        header=1,
    )
    h.footer(Par("Controlled copy – do not photocopy", italic=True, align="center", size=8))
    return h
