"""Documents put aside, by the folders that they lie in."""

from __future__ import annotations

import pytest

from qmslint.check.nouns.subjects import Subject
from qmslint.check.verbs import cites
from qmslint.facts.aside import put_aside
from qmslint.facts.index import Project
from qmslint.facts.model import Citation, DocumentFacts
from qmslint.model import Location


@pytest.mark.parametrize(
    "folder",
    [
        "cũ",
        "Bản cũ",
        "Hết hiệu lực",
        "Hết hiệu lực 2024",
        "02. Hết hiệu lực",
        "HET HIEU LUC",
        "archive",
        "Old versions",
    ],
)
def test_a_folder_that_says_so_holds_old_documents(folder: str) -> None:
    old = f"qt/{folder}/QT-01.docx"
    assert put_aside(["qt/QT-01.docx", old]) == {old}


@pytest.mark.parametrize(
    "folder", ["Củ giống", "Hồ sơ cũ của phòng", "Biểu mẫu", "Quy trình hết hạn nộp", "Thu hồi đất"]
)
def test_other_folders_do_not(folder: str) -> None:
    assert put_aside(["qt/QT-01.docx", f"qt/{folder}/QT-01.docx"]) == frozenset()


def test_an_archive_checked_as_such_is_checked() -> None:
    assert put_aside(["D:\\archive\\qt\\QT-01.docx", "D:\\archive\\qt\\QT-02.docx"]) == frozenset()


def test_rules_over_the_project_do_not_look_at_what_was_put_aside() -> None:
    now, old = (
        DocumentFacts("qt/QT-01.docx", "procedure", code="QT-01"),
        DocumentFacts("qt/cũ/QT-01.docx", code="QT-01"),
    )
    gone = DocumentFacts("qt/cũ/QT-09.docx", "procedure", code="QT-09")
    project = Project([now, old, gone])
    assert (project.documents, project.aside) == ((now,), (old, gone))
    assert project.codes.find("QT-09") is None
    assert project.old_codes.find("QT 09") is gone


def test_what_is_cited_and_only_put_aside_is_obsolete_not_unknown() -> None:
    cited = Citation("QT-09", "QT-09", None, Location(index=3), None)
    now = DocumentFacts("qt/QT-01.docx", "procedure", code="QT-01", citations=(cited,))
    other = DocumentFacts("qt/QT-02.docx", "procedure", code="QT-02")
    gone = DocumentFacts("qt/cũ/QT-09.docx", "procedure", code="QT-09", title="Kiểm dịch")
    subject = Subject("project", Project([now, other, gone]), Location())
    told = {find: list(cites.compile({"find": find})(subject, None)) for find in ("unresolved", "obsolete")}  # type: ignore[arg-type]
    assert told["unresolved"] == []
    assert [(f.case, f.observed) for f in told["obsolete"]] == [("aside", "QT-09")]
