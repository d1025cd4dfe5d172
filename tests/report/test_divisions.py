"""Whose a document is."""

from __future__ import annotations

from qmslint.facts.index import Project
from qmslint.facts.model import DocumentFacts, Entry, Register
from qmslint.report.divisions import Divisions
from tests.report.sample import finding, run

DOCUMENTS = (
    DocumentFacts("a.docx", "procedure", code="QT-01", office="SỞ CÔNG THƯƠNG"),
    DocumentFacts("b.docx", "procedure", code="QT-02", office="SỞ CÔNG THƯƠNG"),
    DocumentFacts("c.docx", "other"),
)
LIST = Register("danh-muc.xlsx", (Entry("QT-01", owner="Văn phòng"), Entry("QT-02"), Entry("QT-09", owner="Thanh tra")))


def test_the_master_list_goes_before_the_head_of_the_document() -> None:
    divisions = Divisions(run(project=Project(DOCUMENTS, LIST)))
    assert [divisions.of(d.path) for d in DOCUMENTS] == ["Văn phòng", "SỞ CÔNG THƯƠNG", ""]


def test_a_finding_at_a_row_of_the_list_is_for_the_owner_of_that_row() -> None:
    divisions = Divisions(run(project=Project(DOCUMENTS, LIST)))
    assert divisions.of_finding(finding(path="danh-muc.xlsx", document_code="QT-09")) == "Thanh tra"
    assert divisions.of_finding(finding(path="b.docx", document_code="QT-09")) == "SỞ CÔNG THƯƠNG"


def test_without_a_project_no_division_is_known() -> None:
    assert Divisions(run()).of("a.docx") == Divisions(run()).of_finding(finding()) == ""
