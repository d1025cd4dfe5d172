"""The folder of copies with tracked changes."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

import qmslint
from qmslint.check.fixing import Proposal, proposals
from qmslint.check.outcome import Options
from qmslint.model import Document
from qmslint.project.source import Source
from qmslint.report.revise import DocumentPlan, How, folder, revise
from qmslint.report.revise.seal import untouched
from qmslint.understand import understand
from tests.read.word import docx, p, r
from tests.report.annotate.compare import BODY, parts
from tests.report.annotate.test_folder import write as write_files
from tests.report.revise.test_word import RIGHT, WRONG, rules

PLAIN = docx(p(r("QUY TRÌNH")) + p(r(f"Căn cứ {WRONG};")))


def propose(document: Document, path: str) -> Sequence[Proposal]:
    return list(proposals(understand(document, path), rules(), Options(today="2026-01-15")))


def write(place: Path, *names: str, data: bytes = PLAIN) -> list[Source]:
    return write_files(place, *names, data=data)


def copies(sources: list[Source], out: Path | None) -> list[DocumentPlan]:
    how = How(None if out is None else str(out), "vi", None, unsafe=False)
    return list(revise(sources, {s.shown for s in sources}, propose, how))


def test_copies_lie_as_their_originals_do(tmp_path: Path) -> None:
    sources = write(tmp_path / "in", "a/QT-01.docx", "b/c/QT-02.docx")
    plans = copies(sources, tmp_path / "out")
    assert [d.copy for d in plans] == [str(tmp_path / "out/a/QT-01.docx"), str(tmp_path / "out/b/c/QT-02.docx")]
    assert RIGHT in qmslint.load(plans[0].copy or "").text
    assert (tmp_path / "in/a/QT-01.docx").read_bytes() == PLAIN


def test_where_a_copy_lies_does_not_depend_on_what_the_others_need(tmp_path: Path) -> None:
    sources = write(tmp_path / "in", "a/QT-01.docx", "b/QT-02.docx")
    how = How(str(tmp_path / "out"), "vi", None, unsafe=False)
    first, second = revise(sources, {sources[1].shown}, propose, how)
    assert first == DocumentPlan(sources[0].shown)
    assert second.copy == str(tmp_path / "out/b/QT-02.docx")


def test_a_plan_writes_nothing(tmp_path: Path) -> None:
    (plan,) = copies(write(tmp_path, "QT-01.docx"), None)
    assert len(plan.changes) == 1
    assert plan.copy is None
    assert os.listdir(tmp_path) == ["QT-01.docx"]


def test_an_original_is_never_written_over(tmp_path: Path) -> None:
    (plan,) = copies(write(tmp_path, "QT-01.docx"), tmp_path)
    assert (plan.copy, plan.reason) == (None, "fix-is-original")
    assert (tmp_path / "QT-01.docx").read_bytes() == PLAIN


def test_a_copy_that_nobody_has_touched_is_written_anew(tmp_path: Path) -> None:
    sources = write(tmp_path / "in", "QT-01.docx")
    (first,) = copies(sources, tmp_path / "out")
    data = Path(first.copy or "").read_bytes()
    assert untouched(first.copy or "")
    (second,) = copies(sources, tmp_path / "out")
    assert second.copy == first.copy
    assert Path(second.copy or "").read_bytes() == data


def saved_again(data: bytes, old: bytes, new: bytes) -> bytes:
    """A package as another program writes it: with something changed in its body."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts(data).items():
            archive.writestr(name, content.replace(old, new) if name == BODY else content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("old", "new"), [("QUY TRÌNH".encode(), "QUY CHẾ".encode()), (b"<?qmslint fix=", b"<?other fix=")]
)
def test_a_copy_that_somebody_has_worked_in_is_left_as_it_is(tmp_path: Path, old: bytes, new: bytes) -> None:
    sources = write(tmp_path / "in", "QT-01.docx")
    (first,) = copies(sources, tmp_path / "out")
    copy = Path(first.copy or "")
    edited = saved_again(copy.read_bytes(), old, new)
    copy.write_bytes(edited)
    (plan,) = copies(sources, tmp_path / "out")
    assert (plan.copy, plan.reason, plan.detail) == (None, "fix-edited", str(copy))
    assert copy.read_bytes() == edited


@pytest.mark.parametrize("there", [PLAIN, b"something else", b""])
def test_a_file_that_is_no_copy_of_ours_is_left_as_it_is(tmp_path: Path, there: bytes) -> None:
    sources = write(tmp_path / "in", "QT-01.docx")
    write(tmp_path / "out", "QT-01.docx", data=there)
    (plan,) = copies(sources, tmp_path / "out")
    assert plan.reason == "fix-edited"
    assert (tmp_path / "out/QT-01.docx").read_bytes() == there


def test_a_copy_of_a_copy_bears_one_mark(tmp_path: Path) -> None:
    (first,) = copies(write(tmp_path / "in", "QT-01.docx"), tmp_path / "out")
    data = Path(first.copy or "").read_bytes()
    wrong = saved_again(data, "QUY TRÌNH".encode(), WRONG.encode())
    (second,) = copies(write(tmp_path / "more", "QT-01.docx", data=wrong), tmp_path / "out2")
    assert parts(Path(second.copy or "").read_bytes())[BODY].count(b"<?qmslint") == 1
    assert untouched(second.copy or "")


def test_a_pdf_has_no_copy_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = qmslint.load(PLAIN, "QT-01.pdf")._replace(format="pdf")
    monkeypatch.setattr(Source, "load", lambda self: read)
    (plan,) = copies(write(tmp_path / "in", "QT-01.pdf", data=b"%PDF-1.7"), tmp_path / "out")
    assert (plan.copy, plan.reason, plan.detail) == (None, "fix-no-word", "pdf")


def test_a_document_without_a_file_has_no_copy_and_says_so(tmp_path: Path) -> None:
    source = Source("QT-01.docx", document=qmslint.load(PLAIN, "QT-01.docx"))
    (plan,) = copies([source], tmp_path / "out")
    assert (plan.copy, plan.reason) == (None, "fix-no-file")


def test_an_old_document_gives_the_word_document_that_was_read_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = qmslint.load(PLAIN, "QT-01.doc")._replace(format="doc")
    monkeypatch.setattr(Source, "load", lambda self: read)
    monkeypatch.setattr("qmslint.read.office.converted", lambda data: PLAIN)
    (plan,) = copies(write(tmp_path / "in", "QT-01.doc", data=b"\xd0\xcf\x11\xe0"), tmp_path / "out")
    assert plan.copy == str(tmp_path / "out/QT-01.docx")


def test_a_file_that_is_gone_by_now_is_told(tmp_path: Path) -> None:
    sources = write(tmp_path, "QT-01.docx")
    (tmp_path / "QT-01.docx").unlink()
    (plan,) = copies(sources, tmp_path / "out")
    assert (plan.reason, plan.detail) == ("fix-unread", "missing")


def test_a_document_that_cannot_be_mended_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = write(tmp_path / "in", "QT-01.docx", "QT-02.docx")
    whole = folder.revised

    def fail(data, document, *more, **options):
        if document.name.endswith("QT-01.docx"):
            raise ValueError("odd archive")
        return whole(data, document, *more, **options)

    monkeypatch.setattr(folder, "revised", fail)
    first, second = copies(sources, tmp_path / "out")
    assert (first.reason, first.detail) == ("fix-failed", "ValueError: odd archive")
    assert second.copy


def test_a_lost_signature_is_told(tmp_path: Path) -> None:
    signed = docx(p(r(WRONG)), package={"_xmlsignatures/origin.sigs": ""})
    (plan,) = copies(write(tmp_path / "in", "QT-01.docx", data=signed), tmp_path / "out")
    assert plan.copy
    assert plan.unsigned
