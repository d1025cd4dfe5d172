"""What the SOPs of one invented laboratory share: the control block in the page header and the table of signatures."""

from __future__ import annotations

from tests.house.build import Cell, Par, Word, table_xml

KIND = "STANDARD OPERATING PROCEDURE"
NOTICE = "Controlled document. Printed copies are valid on the day of printing only."


def header(word: Word, code: str, title: str, version: str, effective: str, review: str) -> None:
    """The control block at the head and the notice at the foot of every page."""
    word.header(
        table_xml(
            [
                [Cell("Northgate Laboratories", bold=True), Cell(KIND, bold=True, align="center"), "<"],
                [f"SOP No.: {code}", Cell(f"Title: {title}"), "<"],
                [f"Version: {version}", f"Effective date: {effective}", f"Next review date: {review}"],
                ["Department: Quality", "Page {PAGE} of {NUMPAGES}", "<"],
            ],
            [5, 6, 6],
            size=9,
        )
    )
    word.footer(Par(NOTICE, italic=True, align="center", size=8))


def approvals(word: Word, author: tuple[str, str], reviewer: tuple[str, str], approver: tuple[str, str]) -> None:
    """Who prepared, reviewed and approved the SOP, and when: (name, date) each."""
    word.table(
        [
            ["", "Name", "Function", "Signature", "Date"],
            ["Prepared by", author[0], "QC Analyst", "signed" if author[0] else "", author[1]],
            ["Reviewed by", reviewer[0], "QC Supervisor", "signed" if reviewer[0] else "", reviewer[1]],
            ["Approved by", approver[0], "Head of Quality Control", "signed" if approver[0] else "", approver[1]],
        ],
        [3, 4, 4.4, 2.8, 2.8],
        header=1,
        shade_header="E2EFDA",
    )
