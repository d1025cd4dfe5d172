from __future__ import annotations

import pytest

from qmslint.model import Paragraph, Table
from qmslint.read import load
from tests.read.word import box, docx, field, p, r, style, tbl, tc, tr


def texts(body: str, **parts: str) -> list[str]:
    return [block.printed for block in load(docx(body, parts)).paragraphs()]


def one(body: str, **parts: str) -> Paragraph:
    block = load(docx(body, parts)).blocks[0]
    assert isinstance(block, Paragraph)
    return block


def test_paragraphs_in_order_with_their_index_and_source():
    document = load(docx(p("Một") + p() + p("Hai")))
    assert [(b.index, b.text, b.source) for b in document.blocks] == [(0, "Một", 0), (1, "", 1), (2, "Hai", 2)]
    assert [b.place.index for b in document.blocks] == [0, 1, 2]


def test_runs_are_joined_and_white_space_around_is_cut():
    assert texts(p(r(" Thành ") + r("phần") + r(" hồ sơ "))) == ["Thành phần hồ sơ"]


def test_breaks_tabs_and_hyphens():
    signs = ("", "tab", "br", "noBreakHyphen", "cr", "ptab")
    pairs = zip(signs, "abcdef", strict=True)
    run = "".join((f"<w:{sign}/>" if sign else "") + f"<w:t>{char}</w:t>" for sign, char in pairs)
    assert texts(p(f"<w:r>{run}</w:r>")) == ["a\tb\nc-d\ne\tf"]


def test_tab_stops_are_not_tabs():
    assert texts(p("x", '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>')) == ["x"]


def test_symbols_are_unicode():
    def sym(font: str, char: str) -> str:
        return f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'

    assert texts(
        p(sym("Wingdings", "F0FC") + sym("Wingdings 2", "F052") + sym("Symbol", "F0B3") + sym("Arial", "0041"))
    ) == ["✓☑≥A"]
    assert texts(p(sym("Wingdings", "F021") + sym("Wingdings", "xyz") + sym("Arial", "D800") + r("x"))) == ["•x"]


def test_only_text_is_text():
    inside = "<wp:anchor><wp:posOffset>23615</wp:posOffset><a:t>không</a:t></wp:anchor>"
    assert texts(p(r("a") + f"<w:r><w:drawing>{inside}</w:drawing></w:r>" + r("b"))) == ["ab"]


def test_formulas_keep_their_text_and_the_line_of_a_fraction():
    fraction = "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
    assert texts(p(f"<m:oMath>{fraction}</m:oMath>" + r(" ngày"))) == ["1/2 ngày"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        ('<w:hyperlink r:id="x">', "</w:hyperlink>"),
        ("<w:smartTag>", "</w:smartTag>"),
        ("<w:customXml>", "</w:customXml>"),
        ('<w:bdo w:val="ltr">', "</w:bdo>"),
        ('<w:fldSimple w:instr=" MERGEFIELD Tên ">', "</w:fldSimple>"),
        ("<w:ins>", "</w:ins>"),
        ("<w:moveTo>", "</w:moveTo>"),
        ("<w:ins><w:hyperlink><w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt></w:hyperlink></w:ins>"),
    ],
)
def test_wrapped_runs_are_read_as_if_they_were_not(before, after):
    paragraph = one(p(r("a ") + before + r("b") + after + r(" c")))
    assert (paragraph.text, paragraph.bold) == ("a b c", False)


@pytest.mark.parametrize("wrap", ["<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", "<w:customXml>{}</w:customXml>"])
def test_wrapped_blocks_rows_and_cells_are_read_as_if_they_were_not(wrap):
    plain = p("x") + tbl(tr("a", "b"), tr("c", "d")) + p("y")
    wrapped = (
        wrap.format(p("x"))
        + wrap.format(
            tbl(
                wrap.format(tr(wrap.format(tc("a")), tc(wrap.format(p("b"))))),
                tr("c", wrap.format(wrap.format(tc("d")))),
            )
        )
        + wrap.format(p("y"))
    )
    assert load(docx(wrapped)).blocks == load(docx(plain)).blocks


def test_fields_show_their_results():
    paragraph = one(p(r("Trang ") + field("PAGE", "3") + r("/") + field("NUMPAGES \\* MERGEFORMAT", "10")))
    assert (paragraph.text, paragraph.fields) == ("Trang 3/10", ("PAGE", "NUMPAGES"))
    simple = one(p('<w:fldSimple w:instr=" page "><w:r><w:t>7</w:t></w:r></w:fldSimple><w:fldSimple/>'))
    assert (simple.text, simple.fields) == ("7", ("PAGE",))


def test_a_field_inside_the_instruction_of_another_is_not_shown():
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    instruction = "<w:r><w:instrText>IF </w:instrText></w:r>" + field("REF x", "ẩn")
    assert texts(p(r("a ") + begin + instruction + separate + r("hiện") + end + r(" b"))) == ["a hiện b"]


def test_a_field_over_several_paragraphs_names_all_of_them():
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    first = p(
        begin
        + '<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>'
        + separate
        + r("1 Mục đích")
        + field("PAGEREF _1", "2")
    )
    document = load(docx(first + p("2 Phạm vi") + p(end) + p("Nội dung")))
    assert [(b.text, b.fields) for b in document.blocks] == [
        ("1 Mục đích2", ("TOC", "PAGEREF")), ("2 Phạm vi", ("TOC",)), ("", ("TOC",)), ("Nội dung", ()),
    ]  # fmt: skip


@pytest.mark.parametrize("marks", [["begin"], ["begin", "begin", "separate", "end"], ["end"], ["separate"]])
def test_a_field_that_does_not_end_swallows_nothing(marks):
    runs = "".join(f'<w:r><w:fldChar w:fldCharType="{mark}"/></w:r>' for mark in marks)
    assert texts(p(r("a ") + runs + r("b")) + p("c")) == ["a b", "c"]


def test_fields_nested_absurdly_deep_swallow_nothing_after_them():
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 500
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>' * 500
    assert texts(p(begin + end + r("a"))) == ["a"]


def form(inner: str) -> str:
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{inner}</w:ffData></w:fldChar></w:r>'
    name = "FORMDROPDOWN" if "ddList" in inner else "FORMCHECKBOX"
    return begin + f'<w:r><w:instrText> {name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'


@pytest.mark.parametrize(
    ("inner", "shown"),
    [
        ("<w:checkBox><w:checked/></w:checkBox>", "☒"),
        ('<w:checkBox><w:default w:val="1"/></w:checkBox>', "☒"),
        ('<w:checkBox><w:default/><w:checked w:val="0"/></w:checkBox>', "☐"),
        (
            '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Bản chính"/><w:listEntry w:val="Bản sao"/></w:ddList>',
            "Bản sao",
        ),
        ('<w:ddList><w:listEntry w:val="Bản chính"/></w:ddList>', "Bản chính"),
        ('<w:ddList><w:result w:val="9"/></w:ddList>', ""),
        ("<w:checkBox/>", "☐"),
    ],
)
def test_form_fields_show_what_is_chosen(inner, shown):
    assert texts(p(form(inner) + r(" đơn"))) == [f"{shown} đơn".strip()]


def test_bold_whole_lead_and_none():
    b = "<w:b/>"
    assert one(p(r("Mục đích", b))).bold
    assert one(p(r("Mục", b) + r(" ") + r("đích", b))).bold
    assert one(p(r(" ") + r("Mục đích", b) + "<w:r><w:tab/></w:r>")).bold
    lead = one(p(r("Mục ", b) + r("đích: ", b) + r("để")))
    assert (lead.bold, lead.text[: lead.bold_lead]) == (False, "Mục đích:")
    later = one(p(r("xem ") + r("mục", b)))
    assert (later.bold, later.bold_lead) == (False, 0)
    assert not one(p(r(" ", b))).bold


def test_italic_is_all_or_nothing():
    i = "<w:i/>"
    assert one(p(r("ghi", i) + r(" ") + r("chú", i))).italic
    assert not one(p(r("ghi", i) + r("chú"))).italic
    assert not one(p()).italic


def test_centred_by_paragraph_or_style():
    assert one(p("x", '<w:jc w:val="center"/>')).centred
    assert not one(p("x", '<w:jc w:val="both"/>')).centred
    centre = style("C", '<w:pPr><w:jc w:val="center"/></w:pPr>')
    assert one(p("x", '<w:pStyle w:val="C"/>'), **{"styles.xml": centre}).centred
    assert not one(p("x", '<w:pStyle w:val="C"/><w:jc w:val="left"/>'), **{"styles.xml": centre}).centred


def test_outline_levels_by_paragraph():
    assert one(p("x", '<w:outlineLvl w:val="1"/>')).outline == 2
    assert one(p("x", '<w:outlineLvl w:val="9"/>')).outline == 0
    assert one(p("x", '<w:outlineLvl w:val="x"/>')).outline == 0


def test_the_name_of_the_style_not_its_id():
    own = style("u1", '<w:name w:val="heading 1"/>')
    paragraph = one(p("x", '<w:pStyle w:val="u1"/>'), **{"styles.xml": own})
    assert (paragraph.style, paragraph.outline) == ("heading 1", 1)


PAGE = "<w:lastRenderedPageBreak/>"


def pages(body: str) -> list[int | None]:
    return [block.place.page for block in load(docx(body)).paragraphs()]


def test_pages_are_counted_where_word_has_marked_them():
    body = p("a") + p(f"<w:r>{PAGE}<w:t>b</w:t></w:r>") + p(f"<w:r><w:t>c</w:t>{PAGE}<w:t>d</w:t></w:r>") + p("e")
    assert pages(body) == [1, 2, 2, 3]
    assert load(docx(body)).pages == 3


def test_an_explicit_break_that_word_has_marked_counts_once():
    breaks = '<w:r><w:br w:type="page"/></w:r>'
    assert pages(p(r("a") + breaks) + p(f"<w:r>{PAGE}<w:t>b</w:t></w:r>") + p(f"<w:r>{PAGE}<w:t>c</w:t></w:r>")) == [
        1,
        2,
        3,
    ]
    assert pages(p("a") + p(f'<w:r><w:br w:type="page"/>{PAGE}<w:t>b</w:t></w:r>')) == [1, 2]
    assert pages(p("a") + p(breaks + r("b")) + p(f"<w:r>{PAGE}<w:t>c</w:t></w:r>")) == [1, 2, 3]


def test_without_marks_no_page_is_claimed():
    assert pages(p("a") + p('<w:r><w:br w:type="page"/></w:r>') + p("b")) == [None, None, None]


def test_a_row_over_two_pages_begins_every_cell_on_the_first():
    def marked(text: str) -> str:
        return tc(p(f"<w:r><w:t>{text}</w:t>{PAGE}</w:r>") + p(text))

    assert pages(tbl(tr(marked("a"), marked("b")), tr("c")) + p("d")) == [1, 2, 1, 2, 2, 2]


def test_a_table_is_a_grid_with_places():
    document = load(docx(p("x") + tbl(tr("a", "b"), tr("c", "d"), columns=2) + p("y")))
    table = document.blocks[1]
    assert isinstance(table, Table)
    assert (table.index, table.number, table.place.table) == (1, 1, 1)
    assert [[cell.text for cell in row] for row in table.grid] == [["a", "b"], ["c", "d"]]
    places = [(q.index, q.place.table, q.place.row, q.place.column) for q in document.paragraphs()]
    assert places == [
        (0, None, None, None),
        (2, 1, 1, 1),
        (3, 1, 1, 2),
        (4, 1, 2, 1),
        (5, 1, 2, 2),
        (6, None, None, None),
    ]


def grid(body: str) -> list[list[str]]:
    (table,) = (block for block in load(docx(body)).blocks if isinstance(block, Table))
    return [[cell.text for cell in row] for row in table.grid]


SPAN, DOWN, GO_ON = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def test_merged_cells_stand_at_each_of_their_positions():
    rows = (
        tr(tc("a", SPAN), tc("b", DOWN)),
        tr("c", "d", tc("", GO_ON)),
        tr("e", "f", tc("", '<w:vMerge w:val="continue"/>')),
    )
    assert grid(tbl(*rows)) == [["a", "a", "b"], ["c", "d", "b"], ["e", "f", "b"]]
    document = load(docx(tbl(*rows)))
    assert [q.index for q in document.paragraphs()] == [1, 2, 3, 4, 5, 6]


def test_what_a_continued_cell_hides_is_not_read():
    rows = tr(tc("a", DOWN), "b"), tr(tc(p("ẩn") + tbl(tr("ẩn")) + p(), GO_ON), "c")
    document = load(docx(tbl(*rows) + tbl(tr("sau"))))
    assert document.text == "a\nb\nc\nsau"
    assert [b.number for b in document.blocks if isinstance(b, Table)] == [1, 2]
    assert [q.index for q in document.paragraphs()] == [1, 2, 3, 5]


def test_words_of_continuations_without_a_beginning_are_read():
    assert grid(tbl(tr(tc("a", GO_ON), "x"), tr(tc("b", GO_ON), "y"))) == [["a", "x"], ["b", "y"]]
    assert grid(tbl(tr(tc("a", GO_ON), "x"), tr(tc("", GO_ON), "y"))) == [["a", "x"], ["a", "y"]]


def test_cells_merged_the_old_way():
    old = '<w:hMerge w:val="{}"/>'.format
    assert grid(tbl(tr(tc("a", old("restart")), tc("b", "<w:hMerge/>"), tc("c")))) == [["a\nb", "a\nb", "c"]]


def test_rows_that_leave_columns_out():
    before, after = '<w:gridBefore w:val="1"/>', '<w:gridAfter w:val="1"/>'
    rows = tr("a", "b", "c"), tr("d", properties=f"{before}{after}"), tr("e")
    assert grid(tbl(*rows)) == [["a", "b", "c"], ["", "d", ""], ["e", "", ""]]


def test_odd_spans_do_no_harm():
    assert grid(tbl(tr(tc("x", '<w:gridSpan w:val="-3"/>'), tc("y", '<w:gridSpan w:val="abc"/>')))) == [["x", "y"]]
    assert len(grid(tbl(tr(tc("x", '<w:gridSpan w:val="2000000000"/>'))))[0]) == 256
    assert grid(tbl(tr("a", "b"), tr(tc("c", '<w:gridSpan w:val="9"/>')), tr("d", "e"), columns=2))[1] == ["c", "c"]


def test_header_rows_are_those_at_the_top():
    mark = "<w:tblHeader/>"
    table = load(
        docx(tbl(tr("a", properties=mark), tr("b", properties=mark), tr("c"), tr("d", properties=mark)))
    ).blocks[0]
    assert isinstance(table, Table)
    assert table.header_rows == 2
    off = load(docx(tbl(tr("a", properties='<w:tblHeader w:val="0"/>')))).blocks[0]
    assert isinstance(off, Table)
    assert off.header_rows == 0


def test_nested_tables_belong_to_their_cell():
    inner = tbl(tr("1", "2"), tr("3", "4"))
    document = load(docx(tbl(tr(tc(p("trước") + inner + p("sau")), "b"), tr("c", "d")) + p("x")))
    outer = document.blocks[0]
    assert isinstance(outer, Table)
    assert [[cell.text for cell in row] for row in outer.grid] == [["trước\n1\n2\n3\n4\nsau", "b"], ["c", "d"]]
    nested = outer.grid[0][0].blocks[1]
    assert isinstance(nested, Table)
    assert (outer.number, nested.number, nested.place.row, nested.place.table) == (1, 2, None, 2)
    assert [(q.text, q.place.table, q.place.row, q.place.column) for q in document.paragraphs()] == [
        ("trước", 1, 1, 1), ("1", 2, 1, 1), ("2", 2, 1, 2), ("3", 2, 2, 1), ("4", 2, 2, 2), ("sau", 1, 1, 1), ("b", 1, 1, 2),
        ("c", 1, 2, 1), ("d", 1, 2, 2), ("x", None, None, None),
    ]  # fmt: skip


def test_tables_with_nothing_in_them():
    empty = load(docx(tbl() + tbl("<w:tr/>") + tbl(tr("<w:tc/>", "a"), tr("<w:tc/>")))).blocks
    assert [len(block.grid) for block in empty if isinstance(block, Table)] == [0, 1, 2]
    assert [[cell.text for cell in row] for row in empty[2].grid] == [["", "a"], ["", ""]]


def test_stray_rows_cells_and_paragraphs_lose_no_text():
    assert texts(f"<w:tr>{tc('a')}</w:tr>{tc('b')}" + p("c")) == ["a", "b", "c"]
    assert texts(f"<w:tbl>{p('a')}<w:tr>{p('b')}{tc('c')}</w:tr></w:tbl>" + p("d")) == ["a", "b", "c", "d"]
    assert texts(tbl(tr("a")) + "<w:tbl><w:tr/>" + p("x") + tr("b") + "</w:tbl>") == ["a", "x", "b"]


def test_a_text_box_comes_after_the_paragraph_that_anchors_it_and_once():
    document = load(docx(p(r("trước ") + box(p("QT-03") + tbl(tr("a", "b"))) + r("sau")) + p("x")))
    assert [(q.text, q.place.part) for q in document.paragraphs()] == [
        ("trước sau", "body"), ("QT-03", "textbox"), ("a", "textbox"), ("b", "textbox"), ("x", "body"),
    ]  # fmt: skip
    assert [type(b).__name__ for b in document.blocks] == ["Paragraph", "Paragraph", "Table", "Paragraph"]
    assert [q.source for q in document.paragraphs()] == [0, 1, 2, 3, 7]


def test_text_boxes_keep_their_order_and_nest():
    inner = p(box(p("trong")) + r("ngoài"))
    assert texts(p(box(p("một")) + box(inner) + r("gốc")) + p("x")) == ["gốc", "một", "ngoài", "trong", "x"]


def test_a_text_box_in_a_cell_belongs_to_the_cell():
    document = load(docx(tbl(tr(tc(p(box(p("hộp")))), "b"), tr("c", "d"))))
    table = document.blocks[0]
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.grid] == [["hộp", "b"], ["c", "d"]]
    inside = next(q for q in document.paragraphs() if q.text == "hộp")
    assert (inside.place.part, inside.place.table, inside.place.row, inside.place.column) == ("textbox", 1, 1, 1)
    after = next(q for q in document.paragraphs() if q.text == "b")
    assert after.place.part == "body"


def test_a_text_box_in_vml_only():
    pict = f"<w:pict><v:shape><v:textbox><w:txbxContent>{p('cũ')}</w:txbxContent></v:textbox></v:shape></w:pict>"
    assert texts(p(f"<w:r>{pict}</w:r>")) == ["", "cũ"]


def test_a_text_box_that_only_the_fallback_holds():
    choice = '<mc:Choice Requires="wps"><w:drawing/></mc:Choice>'
    fallback = (
        f"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{p('lùi')}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
    )
    assert texts(p(f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>")) == ["", "lùi"]
    assert texts(p("<w:r><mc:AlternateContent/></w:r>" + r("x"))) == ["x"]
    assert texts(
        p("<w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent></w:r>")
    ) == ["☺"]


def test_a_text_box_outside_any_paragraph_is_text_of_the_body():
    assert texts(f"<w:pict><w:txbxContent>{p('a')}</w:txbxContent></w:pict>" + p("b")) == ["a", "b"]


def test_readings_above_the_text_are_not_text():
    ruby = "<w:ruby><w:rt><w:r><w:t>đọc</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>chữ</w:t></w:r></w:rubyBase></w:ruby>"
    assert texts(p(f"<w:r>{ruby}</w:r>")) == ["chữ"]
