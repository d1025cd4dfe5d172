# fmt: off
# ruff: noqa: E501
"""A laboratory's method SOP with capital letters from A to Q; steps as paragraphs 'Step 1', a quality control part, a title page with a signature table, a placeholder date."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import S


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("LAB-SOP-12-turbidity", "google")
    s.procedure("Turbidity of surface water", "LAB-SOP-12")
    s.has("approval", "scope", "purpose", "definitions", "responsibility", "steps", "records", "references", "revision_history")
    s.document_finds("placeholder-left", "title page", "Effective Date: YYYY-MM-DD")
    s.p("Millrace County Water Laboratory", "STANDARD OPERATING PROCEDURE", "Turbidity of surface water", bold=True, align="center")
    s.t([["Document No.", "LAB-SOP-12"], ["Version", "4"], ["Effective Date", "YYYY-MM-DD"], ["Supersedes", "Version 3"]])
    s.t([["Role", "Name", "Signature", "Date"], ["Author", "T. Brisk", "", "2025-01-09"], ["Quality Officer", "J. Marlow", "", "2025-01-15"], ["Approved by: Laboratory Director", "D. Fenn", "", "2025-01-20"]], head=1)
    s.page()
    for letter, name, text in (
        ("A", "Scope and Applicability", "This method measures turbidity of drinking and surface water from 0 to 40 NTU."), ("B", "Summary of Method", "Light scattered by the sample is compared with a standard."), ("C", "Definitions", "NTU: nephelometric turbidity unit. DOC: demonstration of capability."), ("D", "Health and Safety Warnings", "Wear gloves."),
        ("E", "Interferences", "Air bubbles and scratched cells raise the reading."), ("F", "Personnel Qualifications and Responsibilities", "Analysts complete a DOC before they report results."), ("G", "Equipment and Supplies", "Turbidimeter, cells, standards."), ("H", "Sample Collection and Preservation", "Cool to 4 °C, analyse within 48 hours."),
    ):
        s.p(f"{letter}. {name}", bold=True)
        s.p(text)
    s.p("I. Procedure", bold=True)
    told = ("Warm up the turbidimeter for 30 minutes.", "Calibrate with four standards.", "Fill the cell, wipe it, invert it slowly.", "Read after the signal is stable; dilute above 40 NTU.")
    s.flow([S(f"Step {n}", None, text, None) for n, text in enumerate(told, 1)])
    s.p(*(f"Step {n}: {text}" for n, text in enumerate(told, 1)))
    s.p("J. Quality Control", bold=True)
    s.p("One duplicate in ten samples; limit 20 %.")
    s.p("K. Data and Records Management", bold=True)
    s.p("Bench sheets are kept for five years in the records room.")
    s.p("L. Waste Management", bold=True)
    s.p("Standards with formazin go to the labelled bottle.")
    s.p("M. References", bold=True)
    s.p("Standard Methods 2130 B.")
    s.p("N. Revision History", bold=True)
    s.t([["Revision", "Date", "Section modified", "Reason"], ["3", "2023-02-01", "G", "New meter"], ["4", "2025-01-20", "J", "Limit of duplicates"]], head=1)
    s.labels["procedures"][-1]["sections"].remove("purpose")
    s.doubt("B", "the summary of the method is no purpose")
    return s
