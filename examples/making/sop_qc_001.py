# fmt: off
# ruff: noqa: E501
"""SOP-QC-001: a pharma laboratory's SOP in the customary order. Nothing is wrong."""

from __future__ import annotations

from examples.making.northgate import approvals, header
from tests.house.build import Word

PATH = "northgate-labs/SOP-QC-001 Calibration of Analytical Balances.docx"
TITLE = "Calibration of Analytical Balances"


def build() -> Word:
    """The Word file."""
    word = Word(font="Arial", size=10.5, title=TITLE)
    header(word, "SOP-QC-001", TITLE, "04", "2025-09-01", "2027-09-01")
    n = word.numbering("decimal %1.0", "decimal %1.%2", bold=False)

    def head(text: str) -> None:
        word.h(text, 1, num=(n, 0))

    def say(text: str) -> None:
        word.p(text, num=(n, 1))

    head("Objective")
    say("To describe the daily check and the yearly calibration of analytical balances.")
    head("Scope")
    say("This SOP applies to all analytical balances in the Quality Control (QC) laboratory.")
    head("Responsibility")
    say("The QC Analyst carries out the daily check and records the result.")
    say("The QC Supervisor reviews the log once a week and arranges the yearly calibration.")
    head("Accountability")
    say("The Head of Quality Control is accountable for compliance with this SOP.")
    head("Procedure")
    say("The QC Analyst switches the balance on and lets it warm up for 30 minutes.")
    say("The QC Analyst weighs the 10 g and the 100 g reference weight and records both readings in form F-QC-001-A.")
    say("If a reading is outside the limit of 0.1 mg, the QC Analyst labels the balance “Out of service” and informs the QC Supervisor.")
    say("Once a year the QC Supervisor has the balance calibrated by an accredited laboratory and files the certificate with form F-QC-001-B.")
    head("Abbreviations")
    word.table([["Abbreviation", "Meaning"], ["QC", "Quality Control"], ["SOP", "Standard Operating Procedure"]], [4, 13], header=1, shade_header="E2EFDA")
    head("Records")
    word.table(
        [["Record", "Kept by", "Retention"], ["Balance log (F-QC-001-A)", "QC laboratory archive", "5 years"], ["Calibration certificates (F-QC-001-B)", "QC laboratory archive", "10 years"]],
        [8, 5, 4], header=1, shade_header="E2EFDA",
    )
    head("Annexures")
    word.table([["Form", "Title"], ["F-QC-001-A", "Daily balance log"], ["F-QC-001-B", "Cover sheet for calibration certificates"]], [4, 13], header=1, shade_header="E2EFDA")
    head("References")
    say("Instruction manual of the balance, supplied by the manufacturer.")
    head("Revision history")
    word.table(
        [["Version", "Effective date", "Description of change"], ["02", "2021-08-16", "Limits revised"], ["03", "2023-09-01", "Yearly calibration by an accredited laboratory"], ["04", "2025-09-01", "New format of the log"]],
        [3, 4, 10], header=1, shade_header="E2EFDA",
    )
    head("Approval")
    approvals(word, ("I. Novak", "2025-08-18"), ("R. Adeyemi", "2025-08-20"), ("C. Duarte", "2025-08-25"))
    return word
