"""`qmslint check --since OLD` from the outside: what is planted between two versions is told, and nothing else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import jsonschema
import pytest

import qmslint
from qmslint.cli import main
from qmslint.config.settings import ConfigurationError
from qmslint.report.schemas import report_schema
from tests.department.revised import UNREVISED, rearranged, revised
from tests.department.staff import department
from tests.department.write import write
from tests.read.word import docx, p

ONLY = ("--isolated", "--today", "2026-11-22", "--select", "changed-without-revision")


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The department as it was (`old`), as it is a year later (`new`), and as it was in other clothes (`same`)."""
    folder = tmp_path_factory.mktemp("versions")
    for name, house in (("old", department()), ("new", revised()[0]), ("same", rearranged())):
        house.form_files = house.form_files[:3]
        write(house, folder / name)
    return folder


@pytest.fixture
def call(capsys, monkeypatch):
    """Check in English: exit code, standard output, standard error."""
    monkeypatch.delenv("QMSLINT_LANG", raising=False)

    def run(*words):
        capsys.readouterr()
        code = main(["check", *map(str, words), *ONLY, "--lang", "en"])
        return code, *capsys.readouterr()

    return run


def save(path: Path, *, days: str = "07", revision: str = "02", code: str = "QT-01", more: str = "") -> Path:
    """A procedure in Word."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = ["QUY TRÌNH CẤP THẺ THƯ VIỆN", f"Mã hiệu: {code}", f"Lần ban hành: {revision}", "Ngày ban hành: 02/01/2025",
             "1. Mục đích", "Quy định việc cấp thẻ.", f"2. Thời hạn giải quyết: {days} ngày làm việc", more]  # fmt: skip
    path.write_bytes(docx("".join(map(p, lines))))
    return path


def told(report: str) -> list[tuple[str, str, str, str, str, str]]:
    """Every change of a JSON report with the name of its file."""
    documents = json.loads(report)["changes"]["documents"]
    return [
        (Path(d["path"]).name, c["fact"], c["change"], c["part"] or "", c["before"], c["after"])
        for d in documents
        for c in d["changes"]
    ]


def test_every_planted_change_is_told_and_nothing_else(versions, call) -> None:
    code, out, err = call(
        versions / "new/quy-trinh", "--since", versions / "old/quy-trinh", "--output-format", "json", "--jobs", "2"
    )
    assert (code, err) == (0, "")
    found, planted = Counter(told(out)), Counter(revised()[1])
    named = Counter(
        (n, f, h, q, b, "03/2025/TT-VPCP" if a and "03/2025/TT-VPCP" in a else a) for n, f, h, q, b, a in found
    )
    assert (named - planted, planted - named) == (Counter(), Counter())
    states = Counter(d["status"] for d in json.loads(out)["changes"]["documents"])
    assert set(states) == {"changed", "unchanged"}


def test_what_changed_without_being_revised_is_a_finding(versions, call) -> None:
    _, out, _ = call(versions / "new/quy-trinh", "--since", versions / "old/quy-trinh", "--output-format", "json")
    found = json.loads(out)["findings"]
    assert sorted(f["document_code"] for f in found) == sorted(UNREVISED)
    assert {(f["rule"], f["level"]) for f in found} == {("changed-without-revision", "warning")}
    assert "time limit, step (changes: 2)" in next(f["message"] for f in found if f["document_code"] == "QT-DL-04")


def test_the_same_facts_in_other_clothes_have_not_changed(versions, call) -> None:
    code, out, _ = call(versions / "same/quy-trinh", "--since", versions / "old/quy-trinh", "--output-format", "json")
    assert (code, told(out), json.loads(out)["findings"]) == (0, [], [])


def test_the_report_follows_its_schema_and_has_no_changes_without_the_option(versions, call) -> None:
    schema = report_schema()
    new = versions / "new/quy-trinh"
    _, out, _ = call(new, "--since", versions / "old/quy-trinh", "--output-format", "json")
    jsonschema.validate(json.loads(out), schema)
    _, out, _ = call(new, "--output-format", "json")
    jsonschema.validate(json.loads(out), schema)
    assert "changes" not in json.loads(out)
    assert json.loads(out)["findings"] == []


@pytest.mark.parametrize("output_format", ["text", "markdown", "html"])
def test_people_read_both_values_and_both_places(tmp_path, call, output_format) -> None:
    save(tmp_path / "old" / "a.docx")
    save(tmp_path / "new" / "a.docx", days="05", revision="03")
    code, out, _ = call(tmp_path / "new", "--since", tmp_path / "old", "--output-format", output_format)
    assert code == 0
    assert "Time limit: 07 ngày làm việc → 05 ngày làm việc" in out
    assert "Revision: 02 → 03" in out
    assert "section 2 Thời hạn giải quyết" in out
    main(["check", str(tmp_path / "new"), *ONLY, "--since", str(tmp_path / "old"), "--lang", "vi"])


def test_the_words_are_vietnamese_too(tmp_path, capsys) -> None:
    save(tmp_path / "old" / "a.docx")
    save(tmp_path / "old" / "b.docx", code="QT-02")
    save(tmp_path / "new" / "a.docx", days="05")
    main(["check", str(tmp_path / "new"), *ONLY, "--since", str(tmp_path / "old"), "--lang", "vi"])
    out = " ".join(capsys.readouterr().out.split())
    assert "Thời hạn: 07 ngày làm việc → 05 ngày làm việc" in out
    assert "1 văn bản thay đổi, 1 không còn" in out
    assert "không còn văn bản này" in out


def test_a_file_is_compared_with_a_file_or_with_its_like_in_a_folder(tmp_path, call) -> None:
    save(tmp_path / "old" / "QT-01.docx")
    (tmp_path / "old" / "broken.docx").write_bytes(b"no document")
    new = save(tmp_path / "new" / "QT-01.docx", days="05")
    for old in (tmp_path / "old", tmp_path / "old" / "QT-01.docx"):
        _, out, err = call(new, "--since", old, "--output-format", "json")
        assert [t[1:3] for t in told(out)] == [("time_limit", "changed")]
        assert err == ""
    renamed = new.rename(tmp_path / "new" / "QT-01 cap the.docx")
    _, out, _ = call(renamed, "--since", tmp_path / "old", "--output-format", "json")
    assert [t[1:3] for t in told(out)] == [("time_limit", "changed")]


def test_an_old_document_that_cannot_be_read_is_said_and_not_taken_as_dropped(tmp_path, call) -> None:
    save(tmp_path / "new" / "a.docx")
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "a.docx").write_bytes(b"no document")
    code, out, err = call(tmp_path / "new", "--since", tmp_path / "old", "--output-format", "json")
    (document,) = json.loads(out)["changes"]["documents"]
    assert (code, document["status"], document["unread"]) == (0, "unread", "old")
    assert "a.docx: not read: The content is no document, or not of the kind" in err
    _, out, _ = call(tmp_path / "new", "--since", tmp_path / "old")
    why = "The content is no document, or not of the kind that the name says"
    assert f"the earlier version could not be read ({why})" in " ".join(out.split())


def test_what_is_no_path_and_no_revision_is_wrong_use(tmp_path, call) -> None:
    new = save(tmp_path / "a.docx")
    for old in ("nowhere", "-x", "HEAD~1"):
        code, out, err = call(new, f"--since={old}")
        assert (code, out) == (2, "")
        assert old in err
        assert "no git revision" in err
    with pytest.raises(ConfigurationError):
        qmslint.check([new], since="nowhere", isolated=True)


def test_the_earlier_version_is_not_checked_where_it_lies_among_the_documents(tmp_path, call) -> None:
    save(tmp_path / "a.docx", days="05")
    save(tmp_path / "cu" / "a.docx")
    _, out, _ = call(tmp_path, "--since", tmp_path / "cu", "--output-format", "json")
    report = json.loads(out)
    assert [Path(d["path"]).parent for d in report["documents"]] == [tmp_path]
    assert [t[1:3] for t in told(out)] == [("time_limit", "changed")]


def test_what_is_excluded_is_compared_neither_here_nor_there(tmp_path, call, monkeypatch) -> None:
    for side in ("old", "new"):
        save(tmp_path / side / "a.docx")
        save(tmp_path / side / "nhap" / "b.docx", code="QT-02", days="05" if side == "new" else "07")
    (tmp_path / "old" / "nhap" / "c.docx").write_bytes(b"")
    (tmp_path / "qmslint.yaml").write_text("exclude: [nhap/]\n")
    monkeypatch.chdir(tmp_path)
    main(["check", "new", "--since", "old", "--output-format", "json", "--select", "changed-without-revision"])
    run = qmslint.check(["new"], since="old", select=["changed-without-revision"])
    assert run.changes is not None
    assert [(d.path, d.how) for d in run.changes.documents] == [("new/a.docx", "unchanged")]


def test_a_document_read_from_standard_input_is_compared_with_a_file(tmp_path, call, monkeypatch) -> None:
    import io
    import sys

    old = save(tmp_path / "old.docx")
    new = save(tmp_path / "new.docx", days="05")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(new.read_bytes())))
    _, out, _ = call("-", "--since", old, "--output-format", "json")
    assert [t[1:3] for t in told(out)] == [("time_limit", "changed")]


# git


def git(folder: Path, *words: str) -> None:
    who = ("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *who, *words], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder under git whose last commit changed one document, renamed one, dropped one and added one."""
    docs = tmp_path / "tài liệu"
    for code in ("QT-01", "QT-02", "QT-03", "QT-05"):
        save(docs / f"{code}.docx", code=code, more=f"Ghi chú của {code}.")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "one")
    save(docs / "QT-01.docx", code="QT-01", days="05", more="Ghi chú của QT-01.")
    (docs / "QT-02.docx").rename(docs / "Cấp thẻ QT 02.docx")
    (docs / "QT-03.docx").unlink()
    save(docs / "QT-04.docx", code="QT-04")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "two")
    monkeypatch.setenv("GIT_DIR", "nowhere")  # as a hook of another repository would
    monkeypatch.chdir(tmp_path)
    return tmp_path


needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")


@needs_git
def test_a_revision_is_read_through_git_and_nothing_is_checked_out(repository, call) -> None:
    before = sorted(f for f in repository.rglob("*") if ".git" not in f.parts)
    _, out, err = call("tài liệu", "--since", "HEAD~1", "--output-format", "json")
    assert err == ""
    states = {(d["path"] or "").rpartition("/")[2]: d for d in json.loads(out)["changes"]["documents"]}
    assert {name: d["status"] for name, d in states.items()} == {
        "QT-01.docx": "changed", "Cấp thẻ QT 02.docx": "unchanged", "QT-04.docx": "added", "QT-05.docx": "unchanged",
        "": "dropped"}  # fmt: skip
    assert states[""]["old_path"] == "HEAD~1:tài liệu/QT-03.docx"
    assert states["Cấp thẻ QT 02.docx"]["old_path"] == "HEAD~1:tài liệu/QT-02.docx"
    assert [t[1:3] for t in told(out)] == [("time_limit", "changed")]
    assert sorted(f for f in repository.rglob("*") if ".git" not in f.parts) == before


@needs_git
def test_one_file_is_compared_with_itself_in_a_revision(repository, call, monkeypatch) -> None:
    monkeypatch.chdir(repository / "tài liệu")
    _, out, _ = call("QT-01.docx", "--since", "HEAD~1", "--output-format", "json")
    assert [d["old_path"] for d in json.loads(out)["changes"]["documents"]] == ["HEAD~1:tài liệu/QT-01.docx"]
    assert [t[1:3] for t in told(out)] == [("time_limit", "changed")]
    _, out, _ = call("Cấp thẻ QT 02.docx", "--since", "HEAD~1", "--output-format", "json")
    assert [d["old_path"] for d in json.loads(out)["changes"]["documents"]] == ["HEAD~1:tài liệu/QT-02.docx"]
    _, out, _ = call("QT-01.docx", "--since", "HEAD", "--output-format", "json")
    assert told(out) == []


@needs_git
def test_a_revision_that_there_is_not_is_wrong_use(repository, call) -> None:
    for revision in ("HEAD~9", "v1.2", "--output=x"):
        assert call("tài liệu", f"--since={revision}")[0] == 2
    assert not os.path.exists("x")


@needs_git
def test_without_the_program_it_says_so(repository, call, monkeypatch) -> None:
    monkeypatch.setenv("PATH", str(repository))
    code, _, err = call("tài liệu", "--since", "HEAD~1")
    assert (code, "git is not installed" in err) == (2, True)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_document_and_the_pdf_printed_of_it_say_the_same(versions, tmp_path, call) -> None:
    names = sorted((versions / "old/quy-trinh").glob("QT-*1?*.docx"))[:4]
    (tmp_path / "old").mkdir()
    for name in names:
        shutil.copy(name, tmp_path / "old" / f"{name.stem.split(' ')[0]}.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path / "new"),
         *map(str, sorted((tmp_path / "old").glob("*.docx")))],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    _, out, _ = call(tmp_path / "new", "--since", tmp_path / "old", "--output-format", "json")
    documents = json.loads(out)["changes"]["documents"]
    assert [(d["status"], d["rough"], d["changes"]) for d in documents] == [("unchanged", True, [])] * 4


def test_python_says_what_changed(tmp_path) -> None:
    save(tmp_path / "old" / "a.docx")
    save(tmp_path / "new" / "a.docx", days="05")
    run = qmslint.check([tmp_path / "new"], since=tmp_path / "old", isolated=True)
    assert run.changes is not None
    assert [c.fact for d in run.changes.documents for c in d.changes] == ["time_limit"]
    assert qmslint.check([tmp_path / "new"], isolated=True).changes is None


def test_what_was_kept_of_an_earlier_run_is_compared_alike(versions, call, monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(tmp_path / "cache"))
    words = (versions / "new/quy-trinh", "--since", versions / "old/quy-trinh", "--output-format", "json")
    call(words[0], *words[3:])  # keeps outcomes that say nothing to be compared
    first, again, fresh = call(*words), call(*words), call(*words, "--no-cache")
    assert first == again == fresh
    assert len(told(first[1])) == len(revised()[1])
