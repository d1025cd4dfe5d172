# fmt: off
# ruff: noqa: E501
"""A quality control laboratory under GMP: clauses numbered to the third level, duties in a table, attachments with numbers; one attachment never used."""

from __future__ import annotations

from tests.house.build import Cell, Par, table_xml
from tests.offices.paper import Office


def build() -> Office:
    """The document and its labels."""
    h = Office("s-gmp-laboratory", font="Calibri", size=11)
    code, title = "QC-SOP-0117", "Handling of Out-of-Specification Results"
    h.procedure(title, code)
    h.header(
        table_xml([[Cell("Tarnbrook Pharmaceuticals", bold=True), Cell("Quality Control", align="center"), "Page {PAGE} of {NUMPAGES}"], [Cell(title, bold=True), "<", "<"], [f"Document no. {code}", "Version 07", "Valid from 12 May 2025"]], [6, 5, 6], size=9)
    )
    h.has("purpose", "scope", "definitions", "responsibility", "steps", "records", "forms", "references", "revision_history", "approval")
    h.h("1 Purpose", 1)
    h.p("This SOP lays down how a result outside its specification is examined before a batch is judged.")
    h.h("2 Scope", 1)
    h.p("All chemical tests on starting materials, intermediates, finished products and stability samples. Microbiological tests are excluded.")
    h.h("3 Abbreviations and definitions", 1)
    h.table([["OOS", "Out of specification"], ["QC", "Quality Control"], ["QA", "Quality Assurance"], ["Assignable cause", "A documented error that explains the result"]], [4, 13])
    h.h("4 Responsibilities", 1)
    h.table([["Function", "Duties"], ["Analyst", "Keeps all solutions and reports the result within one hour"], ["QC Supervisor", "Leads the laboratory phase"], ["QA Investigator", "Leads the full-scale phase and proposes the disposition"], ["Head of Quality", "Takes the final decision"]], [4.5, 12.5], header=1)
    h.h("5 Procedure", 1)
    for number, clause in (
        ("5.1", "Phase 1: laboratory investigation"),
        ("5.1.1", "The Analyst opens the checklist QC-F-0117-A and does not discard any preparation."),
        ("5.1.2", "The QC Supervisor reviews calculations, instrument logs and reagents together with the Analyst."),
        ("5.1.3", "When an assignable cause is proven, the test is invalidated and repeated as described in section 5.2.2."),
        ("5.2", "Phase 2: full-scale investigation"),
        ("5.2.1", "The QA Investigator reviews the manufacturing record and completes QC-F-0117-B."),
        ("5.2.2", "Retesting is done by a second analyst on the original sample, with the number of replicates fixed in advance."),
        ("5.2.3", "Averaging of passing and failing results is not permitted."),
        ("5.3", "Closure"),
        ("5.3.1", "The Head of Quality signs the conclusion within 30 calendar days."),
    ):
        level = number.count(".")
        h.p(f"{number}\t{clause}", bold=level == 1, indent=0.5 * level)
    h.h("6 Records", 1)
    h.p("Completed checklists are kept in the QC archive for one year after the expiry date of the batch and not less than five years.")
    h.h("7 Attachments", 1)
    h.finds("form-unused", "7", "QC-F-0117-C")
    h.table([["Form no.", "Title"], ["QC-F-0117-A", "Laboratory investigation checklist"], ["QC-F-0117-B", "Full-scale investigation report"], ["QC-F-0117-C", "Trend chart of OOS results"]], [4.5, 12.5], header=1)
    h.h("8 References", 1)
    h.p("EU GMP Guide, Chapter 6; internal procedure QA-SOP-0032 Deviations.")
    h.h("9 Change history", 1)
    h.table([["Version", "Valid from", "Description of change"], ["06", "3 April 2023", "Time limits added"], ["07", "12 May 2025", "Rule on averaging made explicit"]], [2.5, 4, 10.5], header=1)
    h.h("10 Approval", 1)
    h.table([["Role", "Name", "Signature", "Date"], ["Author", "P. Adebayo", "signed", "28 Apr 2025"], ["Reviewer", "S. Lindgren", "signed", "30 Apr 2025"], ["Approver", "C. Whitlock", "signed", "2 May 2025"]], [4, 5, 4, 4], header=1)
    h.footer(Par("Printed copies are uncontrolled", size=8, align="center"))
    return h
