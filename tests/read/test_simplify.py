from __future__ import annotations

import pytest

from qmslint.model import Document, Table
from qmslint.read import NOT_READ, load
from tests.read.word import box, docx, p, r, style, tbl, tc, tr

WHO = 'w:id="1" w:author="An" w:date="2026-01-02T03:04:05Z"'
MARK = "<w:rPr>{}</w:rPr>".format


def ins(content: str) -> str:
    return f"<w:ins {WHO}>{content}</w:ins>"


def deleted(text: str) -> str:
    return f"<w:del {WHO}><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def texts(document: Document) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs()]


def changes(document: Document) -> list[tuple[str, str, int]]:
    return [(change.kind, change.text, change.index) for change in document.revisions]


def test_insertions_are_in_and_deletions_out():
    document = load(docx(p("x") + p(r("giữ ") + ins(r("thêm")) + deleted("bớt"))))
    assert texts(document) == ["x", "giữ thêm"]
    assert changes(document) == [("delete", "bớt", 1), ("insert", "thêm", 1)]
    assert (document.revisions[0].author, document.revisions[0].date) == ("An", "2026-01-02T03:04:05Z")


def test_an_insertion_that_was_deleted_again_is_out():
    document = load(docx(p(ins(deleted("nháp") + r("chính")))))
    assert texts(document) == ["chính"]


def test_moves_stand_where_they_went():
    away = f"<w:moveFrom {WHO}>{r('câu')}</w:moveFrom>"
    here = f"<w:moveTo {WHO}>{r('câu')}</w:moveTo>"
    document = load(docx(p(r("a ") + away) + p(r("b ") + here)))
    assert texts(document) == ["a", "b câu"]
    assert changes(document) == [("move", "câu", 1)]


def test_a_deleted_paragraph_mark_joins_two_paragraphs():
    first = p(r("Thành phần "), MARK(f"<w:del {WHO}/>"))
    document = load(docx(first + '<w:bookmarkStart w:id="0"/>' + p("hồ sơ", '<w:jc w:val="center"/>') + p("x")))
    assert texts(document) == ["Thành phần hồ sơ", "x"]
    assert document.blocks[0].centred
    assert [b.source for b in document.blocks] == [1, 2]


def test_a_deleted_paragraph_is_gone():
    gone = p(deleted("bỏ"), MARK(f"<w:del {WHO}/>"))
    assert texts(load(docx(p("a") + gone + p("b")))) == ["a", "b"]
    assert changes(load(docx(p("a") + gone + p("b")))) == [("delete", "bỏ", 1)]
    assert texts(load(docx(p("a") + gone + tbl(tr("b"))))) == ["a", "b"]
    assert texts(load(docx(tbl(tr(tc(gone)))))) == [""]
    assert texts(load(docx(p("a") + gone))) == ["a"]
    assert changes(load(docx(gone))) == [("delete", "bỏ", 0)]


def test_the_last_mark_of_a_cell_joins_nothing():
    last = p(r("a"), MARK(f"<w:del {WHO}/>"))
    assert texts(load(docx(tbl(tr(tc(last), "b"))))) == ["a", "b"]


def test_a_deleted_row_or_cell_is_gone():
    row = tr("bỏ", "hẳn", properties=f"<w:del {WHO}/>")
    document = load(docx(tbl(tr("a", "b"), row, tr("c", tc("d")))))
    assert texts(document) == ["a", "b", "c", "d"]
    assert changes(document) == [("delete", "bỏhẳn", 3)]
    only = tbl(tr("bỏ", properties=f"<w:del {WHO}/>"))
    assert [b.text for b in load(docx(p("a") + only + p("b"))).blocks] == ["a", "b"]
    cell = tc("bỏ", f"<w:cellDel {WHO}/>")
    assert texts(load(docx(tbl(tr("a", cell, "c"))))) == ["a", "c"]


def test_an_inserted_row_or_mark_counts_where_no_inserted_text_tells_of_it():
    row = tr("a", properties=f"<w:ins {WHO}/>")
    assert changes(load(docx(tbl(row)))) == [("insert", "a", 1)]
    told = tr(tc(p(ins(r("a")), MARK(f"<w:ins {WHO}/>"))), properties=f"<w:ins {WHO}/>")
    assert changes(load(docx(tbl(told)))) == [("insert", "a", 1)]
    assert changes(load(docx(p("a") + p("", MARK(f"<w:ins {WHO}/>"))))) == [("insert", "", 1)]


def test_former_formats_do_not_count_as_present_ones():
    former = f'<w:pPrChange {WHO}><w:pPr><w:pStyle w:val="H"/><w:jc w:val="center"/></w:pPr></w:pPrChange>'
    run = f"<w:rPrChange {WHO}><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>"
    document = load(docx(p(r("x", run), former)))
    block = document.blocks[0]
    assert (block.text, block.bold, block.centred, block.style) == ("x", False, False, "")
    assert changes(document) == [("format", "", 0), ("format", "", 0)]


def test_changes_that_stand_nowhere_are_still_told():
    document = load(docx(f"<w:del {WHO}/>"))
    assert changes(document) == [("delete", "", -1)]


def test_hidden_text_is_out():
    assert texts(load(docx(p(r("a ") + r("ẩn", "<w:vanish/>") + r("b"))))) == ["a b"]
    assert texts(load(docx(p(r("a", '<w:vanish w:val="0"/>'))))) == ["a"]
    assert texts(load(docx(p(r("a", "<w:webHidden/>"))))) == ["a"]


def test_text_hidden_by_its_style_is_out():
    own = style("An", "<w:rPr><w:vanish/></w:rPr>", "character") + style("AnP", "<w:rPr><w:vanish/></w:rPr>")
    hidden_run = p(
        r("a ") + r("ẩn", '<w:rStyle w:val="An"/>') + r("hiện", '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')
    )
    hidden_paragraph = p(r("ẩn") + box(p("ẩn")), '<w:pStyle w:val="AnP"/>')
    assert texts(load(docx(hidden_run + hidden_paragraph, {"styles.xml": own}))) == ["a hiện", ""]


def test_a_paragraph_that_is_all_hidden_is_gone_but_a_cell_keeps_one():
    gone = p(r("ẩn", "<w:vanish/>"), MARK("<w:vanish/>"))
    assert texts(load(docx(p("a") + gone + p("b")))) == ["a", "b"]
    assert texts(load(docx(tbl(tr(tc(gone), "b"))))) == ["", "b"]


def test_hidden_rows_are_out():
    table = tbl(tr("a"), tr("ẩn", properties="<w:hidden/>"), tr("b", properties='<w:hidden w:val="0"/>'))
    assert texts(load(docx(table))) == ["a", "b"]


def test_a_hidden_field_closes_properly():
    def mark(kind: str) -> str:
        return f'<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="{kind}"/></w:r>'

    hidden = mark("begin") + '<w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE "x"</w:instrText></w:r>' + mark("end")
    assert texts(load(docx(p(r("a") + hidden + r("b"))))) == ["ab"]


def picture(width: float, height: float, title: str = "") -> str:
    extent = f'<wp:extent cx="{int(width * 360000)}" cy="{int(height * 360000)}"/><wp:docPr id="1" name="P" descr="{title}"/>'
    uri = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    data = f'<a:graphic><a:graphicData uri="{uri}"><pic:pic/></a:graphicData></a:graphic>'
    return f"<w:r><w:drawing><wp:inline>{extent}{data}</wp:inline></w:drawing></w:r>"


def graphic(uri: str) -> str:
    return (
        f'<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="{uri}"/></a:graphic></wp:inline></w:drawing></w:r>'
    )


def vml(style_text: str) -> str:
    return f'<w:r><w:pict><v:shape style="{style_text}" alt="sơ đồ"><v:imagedata/></v:shape></w:pict></w:r>'


def unread(document: Document) -> list[tuple[str, str]]:
    return [(item.what, item.detail) for item in document.not_read]


def test_a_picture_of_some_size_is_not_read_and_a_logo_is_no_loss():
    assert unread(load(docx(p(picture(16, 10, "lưu đồ"))))) == [("picture", "lưu đồ")]
    for width, height in ((3, 3), (16, 3), (5, 5), (0, 0)):
        assert unread(load(docx(p(picture(width, height))))) == []


@pytest.mark.parametrize(
    ("text", "large"),
    [
        ("width:16cm;height:10cm", True),
        ("position:absolute; width : 450pt ; HEIGHT:300pt", True),
        ("width:6in;height:4in", True),
        ("width:600;height:400", True),
        ("width:30pt;height:30pt", False),
        ("width:auto;height:", False),
        ("", False),
    ],
)
def test_pictures_of_older_files(text, large):
    assert unread(load(docx(p(vml(text))))) == ([("picture", "sơ đồ")] if large else [])


def test_charts_diagrams_and_objects_are_not_read():
    office = "http://schemas.openxmlformats.org/drawingml/2006/"
    ole = '<w:r><w:object><o:OLEObject ProgID="{}"/></w:object></w:r>'.format
    body = p(graphic(office + "chart")) + p(graphic(office + "diagram")) + p(ole("Excel.Sheet.12") + ole("Equation.3"))
    assert unread(load(docx(body))) == [("chart", ""), ("diagram", ""), ("object", "Excel.Sheet.12")]
    assert unread(load(docx(p("<w:r><w:object/></w:r>" + graphic("other"))))) == []


def test_pieces_of_other_files_are_not_read():
    document = load(docx(p("a") + '<w:altChunk r:id="r5"/>' + p('<w:subDoc r:id="r6"/>')))
    assert unread(document) == [("chunk", "r5"), ("subdocument", "r6")]
    assert document.not_read[0].location.index == 1


def test_ink_is_not_read():
    choice = '<mc:Choice Requires="wpi"><w:drawing/><w:contentPart/></mc:Choice>'
    assert unread(load(docx(p(f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>")))) == [("ink", "")]


def test_what_is_not_read_has_a_place():
    item = load(docx(p("a") + tbl(tr("b", tc(p(picture(16, 10))))))).not_read[0]
    assert (item.location.table, item.location.row, item.location.column, item.location.index) == (1, 1, 2, 3)


def test_every_name_used_is_in_the_list():
    assert {"picture", "chart", "diagram", "object", "chunk", "subdocument", "ink", "part"} <= set(NOT_READ)


def test_a_picture_beside_a_text_box_does_not_hide_it():
    document = load(docx(p(box(p("chữ")) + picture(16, 10))))
    assert texts(document) == ["", "chữ"]
    assert unread(document) == [("picture", "P")]


def test_a_long_row_of_changes_outside_paragraphs_takes_no_time():
    document = load(docx(f"<w:ins {WHO}/>" * 20_000))
    assert len(document.revisions) == 20_000


def test_many_hidden_paragraphs_take_no_time():
    gone = p(r("ẩn", "<w:vanish/>"), MARK("<w:vanish/>"))
    assert texts(load(docx(p("a") + gone * 20_000 + p("b")))) == ["a", "b"]


def test_rare_markup_changes_nothing_else():
    table = tbl(tr(tc("a", '<w:gridSpan w:val="2"/>')), tr("b", "c"))
    plain = load(docx(p("x") + table + p("y", '<w:outlineLvl w:val="0"/>')))
    marked = load(docx(p(ins(r("x"))) + table + p("y", '<w:outlineLvl w:val="0"/>')))
    assert marked.blocks == plain.blocks
    assert isinstance(marked.blocks[1], Table)
