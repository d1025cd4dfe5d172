"""Whole files: pages without text, damage, passwords, limits, and the two engines side by side."""

from __future__ import annotations

import io

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qmslint.model import Document, iter_paragraphs
from qmslint.read import Options, UnreadableDocument, load
from qmslint.read.pdf import read
from qmslint.read.pdf import sheets as sheets_module
from qmslint.read.pdf import text as text_module
from tests.read.pdf.paper import Paper
from tests.read.pdf.test_running import manual

DAMAGED = manual(2, touching=True).text(57, 700, "Ký: ").field(90, 690, 200, 702, "Sở").save()


def what(document: Document) -> list[tuple[str, int | None]]:
    return [(one.what, one.location.page) for one in document.not_read]


def test_a_scanned_page_is_told_with_its_number():
    paper = Paper().text(57, 100, "Quyết định ban hành quy trình").page().picture(0, 0, 595, 842)
    document = load(paper.save(), "x.pdf")
    assert what(document) == [("page-without-text", 2)]
    assert document.format == "pdf"


def test_a_scan_with_the_words_of_a_signature_is_still_a_scan():
    paper = Paper().picture(0, 0, 595, 842).lines(400, 40, ["Ký bởi: Sở Y tế", "Ngày ký: 02/3/2026"], 8)
    assert what(read(paper.save(), "x.pdf")) == [("page-without-text", 1)]


def test_a_page_of_text_over_a_picture_was_read():
    paper = Paper().picture(0, 0, 595, 842)
    paper.lines(57, 60, ["Công chức tiếp nhận kiểm tra hồ sơ theo đúng quy định hiện hành."] * 40)
    assert ("page-without-text", 1) not in what(read(paper.save(), "x.pdf"))


def test_a_figure_is_told_and_a_logo_is_not():
    paper = Paper().text(57, 100, "Lưu đồ:").picture(57, 120, 400, 500).picture(20, 20, 60, 60)
    assert what(read(paper.save(), "x.pdf")) == [("picture", 1)]


def test_a_document_without_a_word_was_not_read():
    assert what(read(Paper().blank().save(), "x.pdf")) == [("page-without-text", 1)]


def test_a_blank_page_among_others_is_nothing_to_tell():
    assert what(read(Paper().text(57, 100, "Quy trình").page().blank().save(), "x.pdf")) == []


def test_letters_that_the_file_does_not_name_were_not_read():
    paper = Paper().text(57, 100, "\ufffd" * 40).text(57, 130, "Trang")
    assert what(read(paper.save(), "x.pdf")) == [("page-without-text", 1)]


def test_properties_are_told():
    paper = Paper().text(57, 100, "Quy trình")
    paper.info = {"Title": "Quy trình cấp thẻ", "Author": "Văn thư"}
    assert read(paper.save(), "x.pdf").properties == {"title": "Quy trình cấp thẻ", "creator": "Văn thư"}


@pytest.mark.parametrize("title", ["Microsoft Word - QT 05.doc", "qt-05.html", "document1", "(anonymous)"])
def test_the_name_of_a_file_is_no_title(title):
    paper = Paper().page().text(57, 100, "Quy trình", 12)
    paper.info = {"Title": title}
    for engine in ("pdfium", "plumber"):
        assert "title" not in read(paper.save(), "x.pdf", engine).properties


def test_a_password_is_asked_for_and_used():
    room = io.BytesIO()
    with pikepdf.open(io.BytesIO(Paper().text(57, 100, "Quy trình mật").save())) as pdf:
        pdf.save(room, encryption=pikepdf.Encryption(owner="chủ", user="mo"))
    for engine in ("pdfium", "plumber"):
        with pytest.raises(UnreadableDocument) as caught:
            read(room.getvalue(), "x.pdf", engine)
        assert caught.value.reason == "encrypted"
        assert read(room.getvalue(), "x.pdf", engine, ("sai", "mo")).text == "Quy trình mật"
    assert load(room.getvalue(), "x.pdf", Options(passwords=("mo",))).text == "Quy trình mật"


def test_a_file_for_readers_only_opens_without_password():
    room = io.BytesIO()
    with pikepdf.open(io.BytesIO(Paper().text(57, 100, "Quy trình").save())) as pdf:
        pdf.save(room, encryption=pikepdf.Encryption(owner="chủ", user=""))
    assert read(room.getvalue(), "x.pdf").text == "Quy trình"


def test_a_file_cut_off_is_mended_or_refused():
    data = Paper().text(57, 100, "Quy trình").save()
    assert read(data[: data.rindex(b"xref")], "x.pdf").text == "Quy trình"
    for broken in (data[:200], b"%PDF-1.7\n" + b"x" * 500, b"%PDF-1.4\n"):
        for engine in ("pdfium", "plumber"):
            with pytest.raises(UnreadableDocument) as caught:
                read(broken, "x.pdf", engine)
            assert caught.value.reason == "damaged"


def test_what_exceeds_the_limits_is_told(monkeypatch):
    monkeypatch.setattr(text_module, "MOST_CHARACTERS", 20)
    document = read(Paper().lines(57, 100, ["Công chức tiếp nhận hồ sơ"] * 4).save(), "x.pdf")
    assert what(document) == [("part", 1)]
    monkeypatch.setattr(sheets_module, "MOST_PAGES", 1)
    with pytest.raises(UnreadableDocument) as caught:
        read(manual(2).save(), "x.pdf")
    assert caught.value.reason == "too-large"


def test_too_many_drawn_objects_are_told(monkeypatch):
    from qmslint.read.pdf import drawing

    monkeypatch.setattr(drawing, "MOST_OBJECTS", 5)
    paper = Paper().text(57, 60, "Bảng")
    paper.table(57, 100, [40, 100], [["1", "a"], ["2", "b"]])
    assert what(read(paper.save(), "x.pdf")) == [("part", 1)]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6), st.integers(0, 40)), max_size=8))
def test_damaged_files_end_in_a_document_or_a_reason(changes):
    data = bytearray(DAMAGED)
    for place, new, gone in changes:
        at = int(place * len(data))
        data[at : at + gone] = new
    try:
        document = load(bytes(data), "x.pdf")
    except UnreadableDocument as error:
        assert error.reason != "crashed"
    else:
        assert document.text or document.not_read


def everything(document: Document) -> list[str]:
    stories = [story.blocks for story in document.headers] + [document.blocks]
    return [p.printed for blocks in stories for p in iter_paragraphs(blocks)]


@pytest.mark.parametrize("paper", [manual(4), manual(3, touching=True), manual(1)], ids=["text", "fused", "single"])
def test_both_engines_make_the_same_document(paper):
    data = paper.save()
    one, two = read(data, "x.pdf"), read(data, "x.pdf", "plumber")
    assert everything(one) == everything(two)
    assert [type(block) for block in one.blocks] == [type(block) for block in two.blocks]


def test_both_engines_put_letters_of_a_second_font_to_their_places():
    data = Paper().parts(57, 100, ["S", 1, " LAO Đ", 1, "NG"]).parts(63, 100, ["Ở", 6, "Ộ"], font="Arial").save()
    assert read(data, "x.pdf").text == read(data, "x.pdf", "plumber").text == "SỞ LAO ĐỘNG"
