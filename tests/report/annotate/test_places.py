"""Comments in paragraphs of every kind."""

from __future__ import annotations

import unicodedata

import pytest
from lxml import etree

import qmslint
from qmslint.model import Location
from qmslint.report.annotate import Copy, annotated
from qmslint.report.annotate.comments import AUTHOR
from tests.read.word import docx, p, r, section, tbl, tc, tr, xml
from tests.report.annotate.compare import W, parts, same_but_for_us
from tests.report.annotate.test_word import marked
from tests.report.sample import finding, run

STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def at(text: str, words: str, data: bytes, **place: object):
    """A finding about `words` of the first paragraph that holds `text`."""
    document = qmslint.load(data, "a.docx")
    stories = [s.blocks for s in (*document.headers, *document.notes)]
    every = [*document.paragraphs(), *(b for blocks in stories for b in blocks)]
    there = next(q for q in every if text in q.text)
    start = there.text.find(words)
    span = (start, start + len(words)) if words else None
    return finding(location=there.place._replace(**place), excerpt=there.text, span=span)


def annotate(data: bytes, *findings) -> Copy:
    return annotated(data, qmslint.load(data, "a.docx"), findings, run(), "vi")


def body(data: bytes):
    return etree.fromstring(parts(data)["word/document.xml"])


@pytest.mark.parametrize(
    "content",
    [
        r("Tổng cộng 07 ngày làm việc"),
        r("Tổng cộng 0") + r("7 ngày", "<w:b/>") + r(" làm việc"),
        r("Tổng cộng ") + f'<w:ins w:id="9" w:author="Lan">{r("07 ngày")}</w:ins>' + r(" làm việc"),
        r("Tổng cộng ") + f'<w:hyperlink w:anchor="x">{r("07 ngày làm")}</w:hyperlink>' + r(" việc"),
        r("Tổng cộng ") + f"<w:sdt><w:sdtPr/><w:sdtContent>{r('07 ngày')}</w:sdtContent></w:sdt>",
        r("Tổng cộng ") + f'<w:fldSimple w:instr=" REF x ">{r("07 ngày")}</w:fldSimple>',
        r("Tổng cộng ") + f'<w:smartTag w:uri="u" w:element="e">{r("07 ngày")}</w:smartTag>',
        "<w:r><w:t>Tổng cộng</w:t><w:tab/><w:t>07</w:t><w:br/><w:t>ngày làm việc</w:t></w:r>",
        r("Tổng cộng ") + f'<w:del w:id="9" w:author="Lan"><w:r><w:delText>06</w:delText></w:r></w:del>{r("07 ngày")}',
    ],
    ids=["in a run", "over runs", "inserted", "link", "control", "field", "tag", "tabs and lines", "beside a deletion"],
)
def test_the_words_of_a_finding_are_marked_and_nothing_else_changes(content: str) -> None:
    data = docx(p(r("Quy trình")) + p(content))
    there = at("Tổng", "", data)
    start = there.excerpt.index("07")
    copy = annotate(data, there._replace(span=(start, start + len("07 ngày")))).data
    (words,) = marked(copy)
    assert "".join(words.split()) in ("07ngày", "07ngàylàm")
    same_but_for_us(data, copy)
    assert qmslint.load(copy, "a.docx").text == qmslint.load(data, "a.docx").text


def test_decomposed_letters_are_found_and_their_marks_stay_with_them() -> None:
    text = unicodedata.normalize("NFD", "Thời hạn: bảy ngày và thế")
    data = docx(p(r(text)))
    copy = annotate(data, at("Thời hạn", "bảy ngày", data)).data
    assert marked(copy) == [unicodedata.normalize("NFD", "bảy ngày")]
    same_but_for_us(data, copy)


def test_of_words_that_stand_twice_the_right_ones_are_marked() -> None:
    data = docx(p(r("Bước 2 rồi Bước 2")))
    there = at("Bước", "", data)._replace(span=(11, 17))
    root = body(annotate(data, there).data)
    before = [
        t.text for t in root.find(f".//{W}commentRangeStart").itersiblings(preceding=True) for t in t.iter(f"{W}t")
    ]
    assert "".join(before) == "Bước 2 rồi "


def test_two_findings_at_the_same_words_have_two_comments() -> None:
    data = docx(p(r("Tổng cộng 07 ngày")))
    one = at("Tổng", "07 ngày", data)
    copy = annotate(data, one, one._replace(fingerprint="other"), one._replace(span=(5, 12))).data
    assert marked(copy) == ["07 ngày", "07 ngày", "cộng 07"]
    same_but_for_us(data, copy)


def test_an_empty_paragraph_takes_a_comment() -> None:
    data = docx(p(r("Tên")) + tbl(tr(tc("Người duyệt"), tc("<w:p><w:pPr><w:jc w:val='left'/></w:pPr></w:p>"))))
    table = qmslint.load(data, "a.docx").blocks[1]
    place = table.place._replace(row=1, column=2)
    copy = annotate(data, finding(location=place, excerpt="", span=None)).data
    (start,) = body(copy).iter(f"{W}commentRangeStart")
    assert start.getparent().getparent().getprevious().find(f".//{W}t").text == "Người duyệt"
    assert start.getprevious().tag == f"{W}pPr"


def test_a_finding_about_a_table_stands_at_its_first_words() -> None:
    data = docx(p(r("Tên")) + tbl(tr(tc(""), tc("Nội dung")), tr(tc("1"), tc("Nhận"))))
    table = qmslint.load(data, "a.docx").blocks[1]
    assert marked(annotate(data, finding(location=table.place, excerpt="", span=None)).data) == ["Nội dung"]


def test_a_nested_table_takes_a_comment_in_its_cell() -> None:
    data = docx(p(r("Tên")) + tbl(tr(tc(p("Ngoài") + tbl(tr(tc("Trong ô này"))) + p("")))))
    assert marked(annotate(data, at("Trong", "ô này", data)).data) == ["ô này"]


def test_words_in_another_cell_of_the_row_are_found() -> None:
    data = docx(p(r("Tên")) + tbl(tr(tc("B5"), tc("Ký giấy xác nhận"))))
    there = at("Ký giấy", "", data)._replace(excerpt="B5")
    assert marked(annotate(data, there).data) == ["B5"]


def test_words_below_the_heading_of_a_section_are_found() -> None:
    data = docx(p(r("5.2 Thành phần hồ sơ")) + p(r("Theo quy trình QT-05 đã ban hành")))
    there = at("5.2", "", data)._replace(excerpt="Theo quy trình QT-05 đã ban hành", span=(15, 20))
    assert marked(annotate(data, there).data) == ["QT-05"]


def test_a_finding_in_the_page_header_stands_at_the_title_and_names_its_place() -> None:
    data = docx(p(r("Quy trình cấp thẻ")) + section(("header", "default", "header1.xml")), {"header1.xml": p("QT-09")})
    copy = annotate(data, at("QT-09", "QT-09", data)).data
    assert marked(copy) == ["Quy trình cấp thẻ"]
    assert "Chỗ cần sửa: đầu trang: “QT-09”" in qmslint.load(copy, "a.docx").comments[0].text
    same_but_for_us(data, copy)


def test_a_finding_about_the_whole_document_stands_at_its_title() -> None:
    data = docx(p("") + p(r("QUY TRÌNH CẤP THẺ")) + p(r("1. Mục đích")))
    copy = annotate(data, finding(location=Location(), excerpt="", span=None)).data
    assert marked(copy) == ["QUY TRÌNH CẤP THẺ"]


def test_a_finding_in_a_footnote_stands_at_its_sign() -> None:
    note = '<w:footnote w:id="7">' + p("Xem QT-07") + "</w:footnote>"
    sign = '<w:r><w:footnoteReference w:id="7"/></w:r>'
    data = docx(p(r("Quy trình")) + p(r("Nộp đơn") + sign + r(" tại quầy")), {"footnotes.xml": note})
    copy = annotate(data, at("QT-07", "QT-07", data)).data
    start = body(copy).find(f".//{W}commentRangeStart")
    assert start.getnext().find(f"{W}footnoteReference") is not None
    same_but_for_us(data, copy)


def test_a_finding_in_a_text_box_stands_at_the_box() -> None:
    box = (
        "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx><w:txbxContent>"
        f"{p('Mã số: QT-08')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{p('Mã số: QT-08')}</w:txbxContent></v:textbox>"
        "</v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    data = docx(p(r("Quy trình") + f"<w:r>{box}</w:r>" + r("cấp thẻ")))
    copy = annotate(data, at("QT-08", "QT-08", data)).data
    start = body(copy).find(f".//{W}commentRangeStart")
    assert start.getnext().find(".//{*}AlternateContent") is not None
    assert start.getnext().getnext().tag == f"{W}commentRangeEnd"
    same_but_for_us(data, copy)


def test_the_automatic_number_of_a_paragraph_is_not_looked_for() -> None:
    data = docx(p(r("Tên")) + p(r("Thành phần hồ sơ")))
    document = qmslint.load(data, "a.docx")
    numbered = document.blocks[1]._replace(number="5.2.")
    document = document._replace(blocks=(document.blocks[0], numbered))
    there = finding(location=numbered.place, excerpt="5.2. Thành phần hồ sơ", span=None)
    assert marked(annotated(data, document, [there], run(), "vi").data) == ["Thành phần hồ sơ"]


def test_a_strict_document_keeps_its_own_names() -> None:
    whole = xml("w:document", f"<w:body>{p(r('Tổng cộng 07 ngày'))}</w:body>")
    strict = whole.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", STRICT)
    data = docx(strict)
    copy = annotate(data, at("Tổng", "07 ngày", data)).data
    root = body(copy)
    assert root.find(f".//{{{STRICT}}}commentRangeStart") is not None
    assert [c.author for c in qmslint.load(copy, "a.docx").comments] == [AUTHOR]
    assert b"purl.oclc.org/ooxml/officeDocument/relationships/comments" in parts(copy)["word/_rels/document.xml.rels"]


def test_a_document_without_any_paragraph_has_nowhere_to_put_a_comment() -> None:
    data = docx("<w:sectPr/>")
    copy = annotate(data, finding(location=Location(), excerpt="", span=None))
    assert copy == Copy(data, homeless=1)


def test_hidden_words_do_not_count() -> None:
    data = docx(p(r("07 ngày", "<w:vanish/>") + r("Tổng cộng 07 ngày")))
    root = body(annotate(data, at("Tổng", "07 ngày", data)).data)
    assert root.find(f".//{W}commentRangeStart").getprevious().findtext(f"{W}t") == "Tổng cộng "
