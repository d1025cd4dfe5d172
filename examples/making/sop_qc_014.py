# fmt: off
# ruff: noqa: E501
"""SOP-QC-014: fields left from the template, a section that is not there, a form that is not listed, records without a retention time, a history behind the cover, nobody's approval."""

from __future__ import annotations

from examples.making.northgate import approvals, header
from tests.house.build import Word

PATH = "northgate-labs/SOP-QC-014 Receipt and Storage of Samples.docx"
TITLE = "Receipt and Storage of Samples"


def build() -> Word:
    """The Word file."""
    word = Word(font="Arial", size=10.5, title=TITLE)
    header(word, "SOP-QC-014", TITLE, "03", "2025-10-06", "2027-10-06")
    word.p("1.0 OBJECTIVE", bold=True, keep=True)
    word.p("To make sure that samples are received, registered and stored so that their condition does not change before testing.")
    word.p("2.0 SCOPE", bold=True, keep=True)
    word.p("All samples delivered to the Quality Control (QC) laboratory.")
    word.p("3.0 RESPONSIBILITY", bold=True, keep=True)
    word.p("The QC Analyst receives and stores the samples. The QC Supervisor releases the sample store.")
    word.p("4.0 PROCEDURE", bold=True, keep=True)
    word.p("4.1 The QC Analyst compares the sample with the request form F-QC-014-A and records it in the sample register F-QC-014-C.")
    word.p("4.2 Samples are stored at the temperature given in section 4.7.")
    word.p("4.3 The store is located in <<Insert room number>>; the temperature is logged every TBD hours.")
    word.p("5.0 ABBREVIATIONS", bold=True, keep=True)
    word.table([["Abbreviation", "Meaning"], ["QC", "Quality Control"], ["SOP", "Standard Operating Procedure"]], [4, 13], header=1, shade_header="E2EFDA")
    word.p("6.0 RECORDS", bold=True, keep=True)
    word.table([["Record", "Kept by"], ["Request forms (F-QC-014-A)", "QC laboratory archive"], ["Temperature logs", "QC laboratory archive"]], [10, 7], header=1, shade_header="E2EFDA")
    word.p("7.0 ANNEXURES", bold=True, keep=True)
    word.table([["Form", "Title"], ["F-QC-014-A", "Test request"]], [4, 13], header=1, shade_header="E2EFDA")
    word.p("8.0 REFERENCES", bold=True, keep=True)
    word.p("None.")
    word.p("9.0 REVISION HISTORY", bold=True, keep=True)
    word.table([["Version", "Effective date", "Description of change"], ["01", "2021-10-11", "New document"], ["02", "2023-10-09", "Cold store added"]], [3, 4, 10], header=1, shade_header="E2EFDA")
    word.p("10.0 APPROVAL", bold=True, keep=True)
    approvals(word, ("I. Novak", "2025-09-22"), ("R. Adeyemi", "2025-09-24"), ("", ""))
    return word
