"""A PDF with a highlight and a note for each finding."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

import qmslint
from qmslint.model import DocumentStatus, Location
from qmslint.project.source import Source
from qmslint.report.annotate import Notice, write_copies
from qmslint.report.annotate.comments import AUTHOR
from qmslint.report.annotate.pdf import annotated_pdf
from tests.read.pdf.paper import Paper
from tests.report.sample import finding, run


@pytest.fixture(scope="module")
def paper() -> bytes:
    """Two pages."""
    made = Paper().text(72, 72, "Quy trình QT-03 cấp thẻ thư viện")
    made.lines(72, 140, ["Tổng thời gian: 07 ngày làm việc, chứ không phải 06 ngày", "làm việc"])
    return made.page().text(72, 72, "Mẫu BM-03-01 ở trang thứ hai").save()


def at(words: str, before: str = "", page: int | None = 1, *, exact: bool = True, **more: object):
    return finding(
        location=Location(page=page, page_exact=exact),
        excerpt=before + words,
        span=(len(before), len(before + words)),
        **more,
    )


def notes(data: bytes) -> list[list[dict[str, object]]]:
    """The annotations of each page: kind, words under them, and what they say."""
    found = []
    shown = pypdfium2.PdfDocument(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for number, page in enumerate(pdf.pages):
            text = shown[number].get_textpage()
            here = []
            for note in page.get("/Annots", []):
                quads = [float(v) for v in note.get("/QuadPoints", [])]
                boxes = [quads[i : i + 8] for i in range(0, len(quads), 8)]
                under = [text.get_text_bounded(q[0], q[5], q[2], q[1]).strip() for q in boxes]
                here.append({"kind": str(note.Subtype), "words": under, "says": str(note.Contents), "who": str(note.T)})
            found.append(here)
    return found


def test_a_highlight_lies_over_the_words_of_its_finding(paper: bytes) -> None:
    copy = annotated_pdf(paper, [at("07 ngày làm việc", "Tổng thời gian: ")], run(), "vi")
    ((note,), second) = notes(copy)
    assert second == []
    assert (note["kind"], note["words"], note["who"]) == ("/Highlight", ["07 ngày làm việc"], AUTHOR)
    assert "Lỗi: Thời gian các bước cộng lại là 6,5 ngày" in note["says"]
    assert "Căn cứ: 63/2010/NĐ-CP 8.2.đ" in note["says"]


def test_words_over_two_lines_have_two_boxes(paper: bytes) -> None:
    ((note,), _) = notes(annotated_pdf(paper, [at("06 ngày làm việc")], run(), "vi"))
    assert note["words"] == ["06 ngày", "làm việc"]


def test_of_words_that_stand_twice_the_right_ones_are_marked(paper: bytes) -> None:
    copy = annotated_pdf(paper, [at("ngày", "chứ không phải 06 ")], run(), "vi")
    one = annotated_pdf(paper, [at("ngày", "07 ")], run(), "vi")
    with pikepdf.open(io.BytesIO(copy)) as second, pikepdf.open(io.BytesIO(one)) as first:
        assert float(second.pages[0].Annots[0].Rect[0]) > float(first.pages[0].Annots[0].Rect[2])


def test_a_page_that_is_only_a_hint_is_looked_around(paper: bytes) -> None:
    first, (note,) = notes(annotated_pdf(paper, [at("BM-03-01", exact=False)], run(), "vi"))
    assert first == []
    assert note["words"] == ["BM-03-01"]


def test_words_that_are_not_found_have_a_note_at_the_top_of_the_page(paper: bytes) -> None:
    faults = [at("không có ở đây"), finding(location=Location(), excerpt="", span=None), at("QT-09", page=99)]
    first, second = notes(annotated_pdf(paper, faults, run(), "vi"))
    assert [n["kind"] for n in first] == ["/Text"] * 2
    assert [n["kind"] for n in second] == ["/Text"]
    assert "Chỗ cần sửa" in first[0]["says"]


def test_a_second_run_replaces_ours_and_keeps_those_of_others(paper: bytes) -> None:
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        theirs = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[1, 1, 9, 9], T=pikepdf.String("Lan"),
            Contents=pikepdf.String("Xem lại"),
        )  # fmt: skip
        pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(theirs)])
        out = io.BytesIO()
        pdf.save(out)
    once = annotated_pdf(out.getvalue(), [at("07 ngày làm việc")], run(), "vi", "2026-06-01")
    twice = annotated_pdf(once, [at("BM-03-01", page=2)], run(), "vi")
    assert [n["who"] for n in notes(once)[0]] == ["Lan", AUTHOR]
    assert [[n["who"] for n in page] for page in notes(twice)] == [["Lan"], [AUTHOR]]
    assert [[n["who"] for n in page] for page in notes(annotated_pdf(twice, [], run(), "vi"))] == [["Lan"], []]


def test_the_same_findings_give_the_same_bytes_and_none_the_original(paper: bytes) -> None:
    faults = [at("07 ngày làm việc")]
    assert annotated_pdf(paper, faults, run(), "vi") == annotated_pdf(paper, faults, run(), "vi")
    assert annotated_pdf(paper, [], run(), "vi") == paper


def test_the_words_of_the_copy_are_those_of_the_original(paper: bytes) -> None:
    copy = annotated_pdf(paper, [at("07 ngày làm việc")], run(), "vi")
    assert qmslint.load(copy, "a.pdf").text == qmslint.load(paper, "a.pdf").text


def test_copies_of_pdf_lie_beside_those_of_word(paper: bytes, tmp_path: Path) -> None:
    path = tmp_path / "QT-03.pdf"
    path.write_bytes(paper)
    source = Source(str(path), str(path))
    one = at("07 ngày làm việc")._replace(path=source.shown)
    checked = run(findings=(one,), documents=(DocumentStatus(source.shown, "checked", 1, 1),))
    assert list(write_copies(checked, [source], str(tmp_path / "out"), "vi")) == []
    assert len(notes((tmp_path / "out/QT-03.pdf").read_bytes())[0]) == 1


def test_a_protected_pdf_has_no_copy(paper: bytes, tmp_path: Path) -> None:
    path = tmp_path / "QT-03.pdf"
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="a", user=""))
    source = Source(str(path), str(path))
    checked = run(findings=(), documents=(DocumentStatus(source.shown, "checked", 1, 0),))
    assert list(write_copies(checked, [source], str(tmp_path / "out"), "vi")) == [
        Notice("no-copy", source.shown, "pdf")
    ]
