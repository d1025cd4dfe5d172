"""Every pointer of a text, in order, at its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qmslint.model import Location, Paragraph, Reference
from qmslint.understand.cite.references import find_references, references_in


def paragraph(text: str, index: int = 0, table: int | None = None) -> Paragraph:
    return Paragraph(index, text, Location(index=index, table=table))


def only(text: str, table: int | None = None) -> Reference:
    (reference,) = find_references([paragraph(text, table=table)])
    return reference


def test_kinds_come_in_the_order_of_the_text() -> None:
    text = (
        "Theo mục 2.3 và QT-07 (Rev 02), lập BM-03-01 rồi chuyển lại bước 3; căn cứ Nghị định số 77/2031/NĐ-CP ngày "
        "09/6/2031, TCVN ISO 9001:2015, Tờ trình số 5/TTr-SCT, Mẫu số 01."
    )
    found = list(find_references([paragraph(text)]))
    assert [(r.kind, r.target) for r in found] == [
        ("section", "2.3"), ("procedure", "QT-07"), ("form", "BM-03-01"), ("step", "3"), ("law", "77/2031/NĐ-CP"),
        ("document", "TCVN ISO 9001:2015"), ("document", "05/TTr-SCT"), ("form", "Mẫu 01"),
    ]  # fmt: skip
    assert found[1].revision == "02"
    assert (found[4].date, found[4].date_text) == ("2031-06-09", "09/6/2031")


def test_each_reference_has_the_place_of_its_paragraph() -> None:
    paragraphs = [paragraph("Không có gì"), paragraph("QT-01", 1), paragraph("Xem Annex B", 2)]
    assert [(r.target, r.location.index) for r in find_references(paragraphs)] == [("QT-01", 1), ("Annex B", 2)]


def test_a_form_has_title_source_and_whether_it_is_only_a_file() -> None:
    form = only("Phiếu kiểm soát (BM.05.docx)")
    assert (form.target, form.title, form.attached) == ("BM.05", "Phiếu kiểm soát", True)
    form = next(find_references([paragraph("Mẫu số 16 Phụ lục I Nghị định số 3/2031/NĐ-CP")]))
    assert (form.target, form.source, form.attached) == ("Mẫu 16", "03/2031/NĐ-CP", False)
    code = next(find_references([paragraph("BM-16 theo Thông tư số 3/2031/TT-BYT")]))
    assert code.source == "03/2031/TT-BYT"


def test_a_number_alone_is_the_head_of_a_template_but_a_citation_in_a_cell() -> None:
    assert only("Mẫu số 12").attached
    assert not only("Mẫu số 12", table=3).attached


def test_a_form_found_by_code_is_not_counted_twice() -> None:
    assert only("theo biểu mẫu BM-07").target == "BM-07"


def test_history_is_marked() -> None:
    cited = list(
        find_references([paragraph("Nghị định 1/2018/NĐ-CP", 4), paragraph("Nghị định 1/2018/NĐ-CP", 5)], history={4})
    )
    assert [r.standing for r in cited] == ["history", "current"]


def test_own_beginnings_of_codes_are_taken() -> None:
    assert [r.target for r in find_references([paragraph("xem ETV.MP 31")], prefixes=["ETV.MP"])] == ["ETV.MP31"]


def test_a_fault_of_a_citation_comes_through() -> None:
    assert only("Nghị định 77/2031/NĐCP").problem == "missing-hyphen"


@given(st.text("QTBMẫuốs 0123/.-NĐCPbước mục(),;2025ngày", max_size=60))
def test_any_text_is_read(text: str) -> None:
    for reference in references_in(text, Location()):
        assert reference.text in text
        assert reference.target
