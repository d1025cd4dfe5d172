# fmt: off
# ruff: noqa: E501
"""The order of EPA QA/G-6 with Word heading styles and automatic numbers; a title page in plain paragraphs, placeholders left."""

from __future__ import annotations

from tests.house.build import House, Par


def build() -> House:
    """The document and its labels."""
    h = House("f-epa", font="Calibri", size=11)
    code, title = "FS-WQ-007", "Field Measurement of Turbidity in Streams"
    h.procedure(title, code)
    h.header(Par(f"{code}\tRevision 2\tPage {{PAGE}} of {{NUMPAGES}}", size=9))
    h.p("STANDARD OPERATING PROCEDURE", bold=True, align="center", before=60, size=18)
    h.p(title, bold=True, align="center", size=16)
    h.p(f"Document number: {code}", align="center")
    h.p("Revision: 2", align="center")
    h.p("Effective date: 14 April 2025", align="center", after=60)
    h.has("approval", "scope", "purpose", "definitions", "steps", "records", "references", "revision_history", "responsibility")
    h.table([["Role", "Name", "Signature and date"], ["Author", "J. Whitlock", "signed 2025-03-28"], ["QA Manager", "R. Banerjee", "signed 2025-04-02"], ["Approved by: Laboratory Director", "S. Halloran", "signed 2025-04-07"]], [6, 5, 6], header=1)
    h.page_break()
    n = h.numbering("decimal %1", "decimal %1.%2")
    def head(text: str, level: int = 1) -> None:
        h.h(text, level, num=(n, level - 1))
    head("Purpose, Scope and Applicability")
    h.p("This procedure is used by field crews to measure turbidity in wadeable streams with a portable nephelometer.")
    head("Summary of Method")
    h.p("A sample is taken in a clean vial and read three times; the median is reported in NTU.")
    head("Definitions")
    h.p("NTU: nephelometric turbidity unit.")
    head("Health and Safety Warnings")
    h.p("Wear a life vest where the stream is deeper than the knee.")
    head("Cautions and Interferences")
    h.p("Scratched vials and air bubbles raise the reading.")
    head("Personnel Qualifications and Responsibilities")
    h.p("The Field Crew Leader has passed the annual field test.")
    head("Equipment and Supplies")
    h.p("Portable nephelometer, three sample vials, lint-free cloth.")
    head("Procedure")
    head("Calibration check", 2)
    h.p("Read the 10 NTU standard before the first site. Accept a reading between 9.5 and 10.5 NTU.")
    head("Measurement", 2)
    h.p("Rinse the vial three times with stream water, fill it, wipe it and read it. See Section 8.1 when the reading drifts.")
    head("Data and Records Management")
    h.document_finds("placeholder-left", "9", "<<Insert storage location>>, TBD")
    h.p("Field sheets are kept for 10 years at <<Insert storage location>>; the electronic archive is TBD.")
    head("Quality Control and Quality Assurance")
    h.p("Every tenth site is measured twice.")
    head("References")
    h.p("EPA QA/G-6, Guidance for Preparing Standard Operating Procedures, 2007.")
    head("Revision History")
    h.table([["Revision", "Date", "Description"], ["1", "2 May 2022", "First issue"], ["2", "14 April 2025", "New instrument"]], [3, 4, 10], header=1)
    return h
