"""The folder of copies, and `qmslint check --annotate`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import qmslint
from qmslint.cli import main
from qmslint.model import DocumentStatus, Location
from qmslint.project.source import Source
from qmslint.report.annotate import Notice, folder, originals, write_copies
from qmslint.report.annotate.comments import AUTHOR
from tests.read.word import docx, p, r
from tests.report.annotate.compare import REMARKS, parts
from tests.report.annotate.test_comments import THEIRS
from tests.report.sample import finding, run

PLAIN = docx(p(r("QUY TRÌNH CẤP THẺ")) + p(r("Tổng cộng 07 ngày")))


def about(*paths: str):
    """A run with one finding about the whole of each of these documents."""
    return run(
        findings=tuple(finding(path=path, location=Location(), span=None) for path in paths),
        documents=tuple(DocumentStatus(path, "checked", 1, 1) for path in paths),
    )


def write(folder: Path, *names: str, data: bytes = PLAIN) -> list[Source]:
    sources = []
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        sources.append(Source(str(path), str(path)))
    return sources


def copies(sources: list[Source], out: Path) -> list[Notice]:
    return list(write_copies(about(*(s.shown for s in sources)), sources, str(out), "vi"))


def test_copies_lie_as_their_originals_do(tmp_path: Path) -> None:
    sources = write(tmp_path / "in", "a/QT-01.docx", "b/c/QT-02.docx")
    assert copies(sources, tmp_path / "out") == []
    written = {str(f.relative_to(tmp_path / "out")) for f in (tmp_path / "out").rglob("*.docx")}
    assert written == {os.path.join("a", "QT-01.docx"), os.path.join("b", "c", "QT-02.docx")}
    assert (tmp_path / "in/a/QT-01.docx").read_bytes() == PLAIN


def test_what_was_not_checked_has_no_copy(tmp_path: Path) -> None:
    sources = write(tmp_path, "QT-01.docx")
    states = (DocumentStatus(sources[0].shown, "skipped", 0, 0),)
    assert list(write_copies(run(documents=states), sources, str(tmp_path / "out"), "vi")) == []
    assert not (tmp_path / "out").exists()


def test_bytes_are_copied_under_their_name(tmp_path: Path) -> None:
    source = Source("QT-01.docx", data=PLAIN)
    assert list(write_copies(about("QT-01.docx"), [source], str(tmp_path / "out"), "vi")) == []
    assert qmslint.load(tmp_path / "out/QT-01.docx").comments


def test_a_document_given_as_read_has_no_bytes_to_copy(tmp_path: Path) -> None:
    source = Source("QT-01.docx", document=qmslint.load(PLAIN, "QT-01.docx"))
    told = list(write_copies(about("QT-01.docx"), [source], str(tmp_path), "vi"))
    assert told == [Notice("no-copy", "QT-01.docx", "docx")]


def test_a_file_that_is_gone_by_now_is_told(tmp_path: Path) -> None:
    (source,) = write(tmp_path, "QT-01.docx")
    (tmp_path / "QT-01.docx").unlink()
    assert copies([source], tmp_path / "out") == [Notice("no-copy", source.shown, "missing")]


def test_an_original_is_never_written_over(tmp_path: Path) -> None:
    sources = write(tmp_path, "QT-01.docx")
    assert copies(sources, tmp_path) == [Notice("copy-is-original", sources[0].shown)]
    assert (tmp_path / "QT-01.docx").read_bytes() == PLAIN


def test_a_copy_with_comments_of_others_is_left_as_it_is(tmp_path: Path) -> None:
    sources = write(tmp_path / "in", "QT-01.docx")
    out = tmp_path / "out"
    copies(sources, out)
    theirs = docx(p(r("Tên")), {"comments.xml": THEIRS})
    (out / "QT-01.docx").write_bytes(theirs)
    assert copies(sources, out) == [Notice("copy-answered", sources[0].shown, str(out / "QT-01.docx"))]
    assert (out / "QT-01.docx").read_bytes() == theirs


def test_a_copy_of_an_earlier_run_or_a_broken_one_is_replaced(tmp_path: Path) -> None:
    sources = write(tmp_path / "in", "QT-01.docx")
    out = tmp_path / "out"
    copies(sources, out)
    first = (out / "QT-01.docx").read_bytes()
    (out / "QT-01.docx").write_bytes(b"broken")
    assert copies(sources, out) == []
    assert copies(sources, out) == []
    assert (out / "QT-01.docx").read_bytes() == first


def test_an_old_document_gives_the_word_document_that_was_read_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = qmslint.load(PLAIN, "QT-01.doc")._replace(format="doc")
    monkeypatch.setattr(Source, "load", lambda self: read)
    monkeypatch.setattr("qmslint.read.office.converted", lambda data: PLAIN)
    sources = write(tmp_path / "in", "QT-01.doc", "QT-01.docx", "QT-02.doc", data=b"\xd0\xcf\x11\xe0")
    (tmp_path / "in/QT-01.docx").write_bytes(PLAIN)
    copies(sources, tmp_path / "out")
    written = sorted(f.name for f in (tmp_path / "out").glob("*.docx"))
    assert written == ["QT-01.doc.docx", "QT-01.docx", "QT-02.docx"]


def test_a_finding_without_a_place_and_a_lost_signature_are_told(tmp_path: Path) -> None:
    sources = write(tmp_path / "in", "QT-01.docx", data=docx("<w:sectPr/>"))
    assert copies(sources, tmp_path / "out") == [Notice("copy-homeless", sources[0].shown, "1")]
    signed = docx(p(r("Tên")), package={"_xmlsignatures/origin.sigs": ""})
    sources = write(tmp_path / "signed", "QT-01.docx", data=signed)
    out = str(tmp_path / "out" / "QT-01.docx")
    assert copies(sources, tmp_path / "out") == [Notice("copy-unsigned", sources[0].shown, out)]


def test_a_file_that_cannot_be_copied_does_not_stop_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = write(tmp_path / "in", "QT-01.docx", "QT-02.docx")
    whole = folder.annotated

    def fail(data, document, *more):
        if document.name.endswith("QT-01.docx"):
            raise ValueError("odd archive")
        return whole(data, document, *more)

    monkeypatch.setattr(folder, "annotated", fail)
    assert copies(sources, tmp_path / "out") == [Notice("no-copy", sources[0].shown, "ValueError: odd archive")]
    assert [f.name for f in (tmp_path / "out").glob("*.docx")] == ["QT-02.docx"]


def test_a_copy_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = write(tmp_path / "in", "QT-01.docx")

    def fail(*paths: str) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(originals.os, "replace", fail)
    with pytest.raises(OSError, match="no space left"):
        copies(sources, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_paths_on_several_drives_are_copied_by_their_names(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(paths: list[str]) -> str:
        raise ValueError("several drives")

    monkeypatch.setattr(originals.os.path, "commonpath", refuse)
    assert originals.names_below(["/a/QT-01.docx", "/b/QT-02.docx"]) == ["QT-01.docx", "QT-02.docx"]


# ---------------------------------------------------------------------------------------------------- the command

SAMPLE = docx(
    p(r("QUY TRÌNH CẤP THẺ THƯ VIỆN")) + p(r("1. Mục đích")) + p(r("Nộp tại ……………… ngày .../.../20..."))
    + p(r("2. Thành phần hồ sơ")) + p(r("Theo quy định.")) + p(r("3. Căn cứ")) + p(r("Nghị định số 12/2015/ND-CP"))
)  # fmt: skip


def call(*words: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = main(["check", *words, "--isolated", "--lang", "vi", "--output-format", "json"])
    return code, capsys.readouterr().err


def test_the_command_writes_copies_and_passes_them_by_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "QT-01.docx", data=SAMPLE)
    for _ in range(2):
        code, said = call(".", "--annotate", "ghi chú [1]", "--today", "2026-06-01", capsys=capsys)
        assert (code in (0, 1), said) == (True, "")
        assert [str(f.relative_to(tmp_path)) for f in sorted(tmp_path.rglob("*.docx"))] == [
            "QT-01.docx",
            os.path.join("ghi chú [1]", "QT-01.docx"),
        ]
    copy = qmslint.load(tmp_path / "ghi chú [1]/QT-01.docx")
    assert {c.author for c in copy.comments} == {AUTHOR}
    assert {c.date for c in copy.comments} == {"2026-06-01T00:00:00Z"}
    assert REMARKS in parts((tmp_path / "ghi chú [1]/QT-01.docx").read_bytes())


def test_the_command_says_what_has_no_copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, "QT-01.docx", data=SAMPLE)
    _, said = call(str(tmp_path / "QT-01.docx"), "--annotate", str(tmp_path), capsys=capsys)
    assert "không ghi đè bản gốc" in said


def test_a_folder_that_cannot_be_written_is_a_mistake_of_the_call(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "QT-01.docx", data=SAMPLE)
    (tmp_path / "out").write_text("a file")
    code, said = call(str(tmp_path / "QT-01.docx"), "--annotate", str(tmp_path / "out"), capsys=capsys)
    assert code == 2
    assert "không ghi được" in said


def test_without_the_option_nothing_of_it_is_imported(tmp_path: Path) -> None:
    write(tmp_path, "QT-01.docx", data=SAMPLE)
    program = (
        "import sys; from qmslint.cli import main; main(['check', sys.argv[1], '--isolated', '--no-cache', '-q']);"
        "print([m for m in sys.modules if 'annotate' in m or 'copies' in m or m in ('zipfile', 'docx', 'xlsxwriter')])"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
