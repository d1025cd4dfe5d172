"""What qmslint wrote itself is not checked again when it lies among the documents."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from qmslint.cli import main
from qmslint.project.files import collect
from qmslint.report.copied import NAME, copies_among, note_copies

SO_CONG_THUONG = Path(__file__).parent.parent / "examples" / "so-cong-thuong"

MENDED = "QT-02 Ho tro tham gia hoi cho.docx"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of two documents, one of them with something to mend, as the current one."""
    for name in (MENDED, "QT-06 Cap lai giay xac nhan.docx"):
        shutil.copy(SO_CONG_THUONG / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*paths: str) -> list[str]:
    return [f.shown for f in collect(paths).files]


def test_annotated_copies_in_the_folder_are_no_more_documents(here: Path) -> None:
    before = names(".")
    main(["check", ".", "--annotate", "ghi-chu", "-q"])
    assert sorted(p.name for p in (here / "ghi-chu").glob("*.docx")) == before
    assert names(".") == names("**/*.docx") == before
    main(["check", ".", "--annotate", "ghi-chu/lần 2", "-q"])
    assert names(".") == before


def test_mended_copies_in_the_folder_are_no_more_documents(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = names(".")
    assert main(["fix", ".", "-o", "da-sua"]) == 0
    assert (here / "da-sua" / MENDED).exists()
    assert names(".") == before
    capsys.readouterr()
    main(["check", ".", "--output-format", "concise"])
    assert "da-sua" not in capsys.readouterr().out


def test_copies_are_documents_where_they_are_named_or_stand_alone(here: Path) -> None:
    main(["fix", ".", "-o", "da-sua", "-q"])
    copy = f"da-sua/{MENDED}"
    assert names("da-sua") == [copy]
    assert copy in names(".", copy)
    (here / MENDED).unlink()
    assert copy in names(".")


def test_what_others_put_into_the_folder_of_copies_is_a_document(here: Path) -> None:
    main(["fix", ".", "-o", "da-sua", "-q"])
    shutil.copy(here / MENDED, here / "da-sua" / "QT-07 mới.docx")
    assert "da-sua/QT-07 mới.docx" in names(".")


def test_copies_noted_before_stay_noted(here: Path) -> None:
    note_copies(".", {"a.docx": "gốc/a.docx"})
    note_copies(".", {"b.docx": "gốc/b.docx"})
    paths = [str(here / p) for p in ("a.docx", "b.docx", "gốc/a.docx", "gốc/b.docx")]
    assert copies_among(map(os.path.normcase, paths)) == {os.path.normcase(p) for p in paths[:2]}


@pytest.mark.parametrize("text", ["", "[]", '{"copies": 1}', '{"copies": ["a"]}', "\x00"])
def test_a_damaged_note_means_nothing(here: Path, text: str) -> None:
    (here / NAME).write_text(text, encoding="utf-8")
    assert len(names(".")) == 2


def test_a_link_to_a_document_of_the_run_is_not_another_one(here: Path, tmp_path: Path) -> None:
    os.symlink(MENDED, "lien-ket.docx")
    assert "lien-ket.docx" not in names(".")
    assert names("lien-ket.docx") == ["lien-ket.docx"]
    os.symlink(SO_CONG_THUONG / "QT-01 Cong nhan san pham tieu bieu.docx", "nơi khác.docx")
    os.symlink("không có.docx", "gãy.docx")
    assert {"nơi khác.docx", "gãy.docx"} <= set(names("."))


def test_the_report_on_a_self_inspection_is_no_document_to_check(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", ".", "--report", "docx:bao-cao.docx", "-q"])
    capsys.readouterr()
    main(["check", ".", "--output-format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert {d["path"]: d["status"] for d in told["documents"]}["bao-cao.docx"] == "skipped"
    assert not [f for f in told["findings"] if f["path"] == "bao-cao.docx"]
    main(["fix", ".", "-o", "da-sua"])
    assert not os.path.exists("da-sua/bao-cao.docx")
