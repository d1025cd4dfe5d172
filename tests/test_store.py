"""Documents behind addresses: found, fetched and checked as files are; what cannot be reached is said in one line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from qmslint.cli import main
from qmslint.config.settings import ConfigurationError
from qmslint.project.files import collect, is_address
from qmslint.project.store import entries, fetch
from qmslint.read import UnreadableDocument
from tests.little_documents import EMPTY_SECTION, data

pytest.importorskip("fsspec", reason="needs fsspec: pip install 'qmslint[dask]'")
EXAMPLES = Path(__file__).parent.parent / "examples" / "so-cong-thuong"
DAY = "2026-01-15"


@pytest.fixture
def memory():
    """A store that lies in memory."""
    import fsspec

    store = fsspec.filesystem("memory")
    names = ("a.docx", "b/c.docx", "b/~$c.docx", "b/.cu/d.docx", "b/notes.txt", "old/e.docx")
    for name in names:
        store.pipe(f"/qt/{name}", data(EMPTY_SECTION))
    yield "memory://qt"
    store.rm("/qt", recursive=True)


def shown(paths, **how):
    return [s.shown.partition("qt/")[2] for s in collect(paths, **how).files if not s.skipped]


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        ("s3://bucket/quy-trinh", True),
        ("memory://x", True),
        ("file:///c/x.docx", True),
        ("simplecache::s3://bucket/x.docx", True),
        ("C:\\quy-trinh", False),
        ("C:/quy-trinh", False),
        ("quy-trinh/x.docx", False),
        ("https:x", False),
    ],
)
def test_an_address_is_told_from_a_path(path, is_one):
    assert is_address(path) is is_one


def test_a_folder_of_a_store_is_searched_as_one_of_this_machine(memory):
    assert shown([memory]) == ["a.docx", "b/c.docx", "old/e.docx"]
    assert shown([f"{memory}/b"]) == ["b/c.docx"]
    assert shown([f"{memory}/*/c*.docx"]) == ["b/c.docx"]
    assert shown([f"{memory}/b/c.docx", memory]) == ["a.docx", "b/c.docx", "old/e.docx"]


def test_what_is_excluded_is_passed_by_and_lock_files_are_even_when_named(memory):
    assert shown([memory], exclude=["old"]) == ["a.docx", "b/c.docx"]
    assert shown([f"{memory}/b/~$c.docx"]) == []


def test_an_address_that_leads_nowhere_is_missing(memory, capsys):
    assert collect([f"{memory}/none"]).missing == (f"{memory}/none",)
    assert main(["check", f"{memory}/none", "--isolated", "--lang", "en"]) == 2
    assert f"{memory}/none" in capsys.readouterr().err


def test_a_document_is_fetched_and_one_that_is_gone_is_missing(memory):
    assert fetch(f"{memory}/a.docx") == data(EMPTY_SECTION) or fetch(f"{memory}/a.docx").startswith(b"PK")
    with pytest.raises(UnreadableDocument, match="missing"):
        fetch(f"{memory}/gone.docx")


def test_the_folder_of_a_store_is_listed_with_its_folders(memory):
    found = entries(memory)
    assert [(e.name, e.is_dir()) for e in found] == [("a.docx", False), ("b", True), ("old", True)]
    assert entries("memory://none") == []


@pytest.mark.parametrize(
    ("address", "said"),
    [("nosuchstore://x/y", "nosuchstore"), ("sftp://host.invalid/x", "")],
)
def test_a_store_that_cannot_be_asked_is_said_in_one_line(address, said, capsys):
    with pytest.raises(ConfigurationError):
        collect([address])
    assert main(["check", address, "--isolated", "--lang", "en"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert address in line and said in line


def told(arguments, capsys, base):
    """The findings of a run, without where the documents lie."""
    main(["check", *arguments, "--isolated", "--no-cache", "--today", DAY, "--output-format", "json"])
    run = json.loads(capsys.readouterr().out)
    for finding in run["findings"]:
        del finding["fingerprint"]  # a document without a code is known by where it lies
    run["findings"].sort(key=json.dumps)  # among findings at one place the fingerprint decides
    return json.dumps([run["findings"], run["summary"]], ensure_ascii=False).replace(base, "")


def test_a_folder_behind_an_address_has_the_findings_of_the_folder_here(tmp_path, capsys):
    here = tmp_path / "qt"
    shutil.copytree(EXAMPLES, here)
    (here / "bieu-mau").mkdir()
    (here / "bieu-mau" / "BM-01-01 Don de nghi.docx").write_bytes(data())
    address = here.as_uri()
    there = told([address], capsys, f"{address}/")
    assert there == told([str(here)], capsys, f"{here}/")
    assert "form-not-attached" in there


def test_documents_of_a_store_get_annotated_copies(memory, tmp_path):
    main(["check", memory, "--isolated", "--annotate", str(tmp_path / "copies"), "--exit-zero", "--quiet"])
    copies = sorted(p.name for p in (tmp_path / "copies").rglob("*.docx"))
    assert copies == ["a.docx", "c.docx", "e.docx"]
