# fmt: off
# ruff: noqa: E501
"""Every sentence numbered by Word (3.1, 3.2 …), full of words that are titles elsewhere: records, purpose, forms, scope; nothing wrong."""

from __future__ import annotations

from tests.house.build import House, Par, table_xml


def build() -> House:
    """The document and its labels."""
    h = House("f-cau-danh-so", font="Arial", size=10)
    code, title = "WI-LAB-33", "Use of the Autoclave"
    h.procedure(title, code)
    h.header(table_xml([["Lakeside Hospital Laboratory", f"{title}"], [f"Doc. ID: {code}", "Issue: 6"], ["Issued: 12.01.2026", "Valid from: 19.01.2026"]], [8, 9], size=9))
    h.footer(Par("Page {PAGE}/{NUMPAGES}", align="right", size=8))
    n = h.numbering("decimal %1.", "decimal %1.%2", "lowerLetter %3)", bold=False)

    def head(text: str) -> None:
        h.p(text, num=(n, 0), bold=True)

    def say(*sentences: str) -> None:
        for sentence in sentences:
            h.p(sentence, num=(n, 1))

    h.has("purpose", "scope", "responsibility", "steps", "records", "references", "revision_history", "approval")
    head("PURPOSE")
    say("This instruction describes the safe use of the autoclave.", "Its scope and its records are reviewed once a year.")
    head("SCOPE")
    say("The instruction is for all staff who sterilise media or waste.")
    head("RESPONSIBILITIES")
    say("The Laboratory Technician runs the cycle and records the result.", "The Biosafety Officer checks the records, the forms and the indicators every month.")
    head("INSTRUCTION")
    say("Check the door seal.", "Load the chamber; do not stack containers.", "Select the programme:")
    h.p("media: 121 °C, 15 minutes;", num=(n, 2))
    h.p("waste: 134 °C, 30 minutes.", num=(n, 2))
    say("Records of each cycle are printed and signed.", "The purpose of the indicator strip is to show that the temperature was reached.")
    head("RECORDS")
    say("Printouts are kept for 5 years in the autoclave folder.")
    head("REFERENCES")
    say("Manufacturer's manual, edition 2019.")
    head("HISTORY OF CHANGES")
    h.table([["Issue", "Date", "Change"], ["5", "10.01.2024", "Programme for waste"], ["6", "12.01.2026", "New door seal check"]], [3, 4, 10], header=1)
    h.table([["Prepared", "Checked", "Approved"], ["V. Aalto", "J. Moreau", "E. Brandt"], ["05.01.2026", "08.01.2026", "12.01.2026"]], [5.6, 5.7, 5.7], header=1)
    return h
