from __future__ import annotations

import pytest

from qmslint.model import Document
from qmslint.read import UnreadableDocument, load
from qmslint.read.docx import read
from tests.read.word import SPACES, W, abstract, docx, field, level, num, numbered, p, r, section, tbl, tr, xml

STRICT = "http://purl.oclc.org/ooxml/"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DATE = "2026-01-02T00:00:00Z"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"


def stories(document: Document) -> list[tuple[str, str, int, list[str]]]:
    return [(s.part, s.kind, s.section, [b.text for b in s.blocks]) for s in document.headers]


def test_headers_and_footers_with_their_section():
    body = p("a", section(("header", "default", "header1.xml"), ("footer", "default", "footer1.xml"))) + p("b")
    document = load(
        docx(
            body + section(("header", "default", "header2.xml")),
            {"header1.xml": p("Đầu"), "footer1.xml": p(r("Trang ") + field("PAGE", "2")), "header2.xml": p("Đầu hai")},
        )
    )
    assert stories(document) == [
        ("header", "default", 1, ["Đầu"]), ("footer", "default", 1, ["Trang 2"]), ("header", "default", 2, ["Đầu hai"]),
    ]  # fmt: skip
    assert document.headers[0].blocks[0].place.part == "header"
    assert document.text == "Đầu\nTrang 2\nĐầu hai\na\nb"


def test_blocks_of_the_body_come_first_in_the_count_and_headers_count_their_own_tables():
    body = tbl(tr("a")) + section(("header", "default", "header1.xml"), ("footer", "default", "footer1.xml"))
    document = load(docx(body, {"header1.xml": tbl(tr("b")), "footer1.xml": p("c")}))
    assert document.headers[0].blocks[0].place.table == 1
    assert [b.index for s in document.headers for b in s.blocks] == [2, 4]


def test_headers_that_no_page_shows_are_left_out():
    references = [("header", kind, f"header{i}.xml") for i, kind in enumerate(("default", "first", "even"), 1)]
    parts = {f"header{i}.xml": p(str(i)) for i in (1, 2, 3)}
    assert [s[3] for s in stories(load(docx(p("x") + section(*references), parts)))] == [["1"]]
    shown = load(
        docx(p("x") + section(*references, title_page=True), {**parts, "settings.xml": "<w:evenAndOddHeaders/>"})
    )
    assert [(s[1], s[3]) for s in stories(shown)] == [("default", ["1"]), ("first", ["2"]), ("even", ["3"])]


def test_a_header_of_two_sections_comes_once():
    same = section(("header", "default", "header1.xml"))
    assert len(stories(load(docx(p("a", same) + p("b") + same, {"header1.xml": p("Đầu")})))) == 1


def test_a_text_box_in_a_header_is_part_of_it():
    from tests.read.word import box

    document = load(docx(p("x") + section(("header", "default", "header1.xml")), {"header1.xml": p(box(p("QT-03")))}))
    assert [(b.text, b.place.part) for b in document.headers[0].blocks] == [("", "header"), ("QT-03", "header")]


def test_list_numbers_of_headers_do_not_disturb_those_of_the_body():
    parts = {"header1.xml": p("x", numbered(1)), "numbering.xml": abstract(0, level(0, "%1.")) + num(1, 0)}
    document = load(
        docx(p("a", numbered(1)) + p("b", numbered(1)) + section(("header", "default", "header1.xml")), parts)
    )
    assert [b.number for b in (*document.blocks, *document.headers[0].blocks)] == ["1.", "2.", "1."]


def note(kind: str, key: str, content: str, more: str = "") -> str:
    return f'<w:{kind} w:id="{key}"{more}>{content}</w:{kind}>'


def test_notes_come_in_the_order_of_their_marks():
    def mark(kind: str, key: str) -> str:
        return f'<w:r><w:{kind}Reference w:id="{key}"/></w:r>'

    foot = (
        note("footnote", "-1", p("gạch"), ' w:type="separator"')
        + note("footnote", "2", p("hai"))
        + note("footnote", "1", p("một"))
    )
    document = load(
        docx(
            p(r("a") + mark("footnote", "1") + mark("endnote", "1")) + p(mark("footnote", "2") + mark("footnote", "9")),
            {
                "footnotes.xml": foot + note("footnote", "3", p("không ai gọi")),
                "endnotes.xml": note("endnote", "1", p("cuối")),
            },
        )
    )
    assert [(s.part, s.blocks[0].text, s.blocks[0].place.part) for s in document.notes] == [
        ("footnote", "một", "footnote"), ("footnote", "hai", "footnote"), ("footnote", "cuối", "footnote"),
    ]  # fmt: skip
    assert document.blocks[0].text == "a"


def test_a_mark_without_its_notes():
    document = load(docx(p('<w:r><w:footnoteReference w:id="1"/></w:r>' + r("a"))))
    assert (document.blocks[0].text, document.notes) == ("a", ())


def test_comments_with_their_place_and_whether_they_are_done():
    def comment(key: str, text: str, para: str) -> str:
        who = f'w:id="{key}" w:author="An" w:date="{DATE}"'
        return f'<w:comment {who}><w:p w14:paraId="{para}">{r(text)}</w:p></w:comment>'

    body = p("x") + p('<w:commentRangeStart w:id="1"/>' + r("y") + '<w:r><w:commentReference w:id="1"/></w:r>')
    body += p('<w:r><w:commentReference w:id="2"/></w:r>' + r("z"))
    extended = (
        f'<?xml version="1.0"?><w15:commentsEx xmlns:w15="{SPACES["w15"]}"><w15:commentEx w15:paraId="A" w15:done="0"/>'
        '<w15:commentEx w15:paraId="B" w15:done="1"/></w15:commentsEx>'
    )
    comments = comment("1", "sửa", "A") + comment("2", "xong", "B") + '<w:comment w:id="3"/>'
    document = load(docx(body, {"comments.xml": comments, "commentsExtended.xml": extended}))
    assert [(c.author, c.date, c.text, c.index, c.done) for c in document.comments] == [
        ("An", DATE, "sửa", 1, False), ("An", DATE, "xong", 2, True), ("", None, "", -1, False),
    ]  # fmt: skip
    assert load(docx(body, {"comments.xml": comments})).comments[1].done is False


def test_properties_of_all_three_kinds():
    core = (
        '<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title> Quy trình\u00a003 </dc:title>'
        "<cp:revision>4</cp:revision><dc:subject/></cp:coreProperties>"
    )
    app = '<Properties xmlns="x"><Pages>7</Pages><Company>Sở</Company><Words>123</Words></Properties>'
    own = '<property name="Mã hiệu"><v>QT-03</v></property><property name="title"><v>khác</v></property>'
    custom = f'<Properties xmlns="x">{own}</Properties>'
    office = "http://schemas.openxmlformats.org"
    rels = (
        f'<Relationships xmlns="{RELS}"><Relationship Id="1" Type="{RELATIONS}/officeDocument" Target="/word/document.xml"/>'
        f'<Relationship Id="2" Type="{office}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
        f'<Relationship Id="3" Type="{RELATIONS}/extended-properties" Target="docProps/app.xml"/>'
        f'<Relationship Id="4" Type="{RELATIONS}/custom-properties" Target="docProps/custom.xml"/></Relationships>'
    )
    package = {"_rels/.rels": rels, "docProps/core.xml": core, "docProps/app.xml": app, "docProps/custom.xml": custom}
    document = load(docx(p("x"), package=package))
    assert document.properties == {
        "title": "Quy trình 03", "revision": "4", "Pages": "7", "Company": "Sở", "Mã hiệu": "QT-03",
    }  # fmt: skip
    assert document.pages == 0  # what a file states of its pages is not what it has


def strict(part: str) -> str:
    """A part in strict OOXML."""
    part = part.replace(W, f"{STRICT}wordprocessingml/main").replace(RELATIONS, f"{STRICT}officeDocument/relationships")
    return part.replace("http://schemas.openxmlformats.org/drawingml/2006/", f"{STRICT}drawingml/")


def test_strict_documents_are_read_like_others():
    body = (
        p("Mục", '<w:pStyle w:val="H"/>' + numbered(1))
        + tbl(tr("a", "b"))
        + section(("header", "default", "header1.xml"))
    )
    parts = {
        "styles.xml": '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
        "numbering.xml": abstract(0, level(0, "%1.")) + num(1, 0),
        "header1.xml": p("Đầu"),
    }
    roots = {"styles.xml": "w:styles", "numbering.xml": "w:numbering", "header1.xml": "w:hdr"}
    strict_parts = {name: strict(xml(roots[name], content)) for name, content in parts.items()}
    main = strict(xml("w:document", f"<w:body>{body}</w:body>"))
    one = f'Id="1" Type="{STRICT}officeDocument/relationships/officeDocument" Target="word/document.xml"'
    rels = f'<Relationships xmlns="{RELS}"><Relationship {one}/></Relationships>'
    found = load(docx(main, strict_parts, package={"_rels/.rels": rels}), "x")
    usual = load(docx(body, parts), "x")
    assert (found.blocks, found.headers) == (usual.blocks, usual.headers)
    assert found.blocks[0].number == "1."


@pytest.mark.parametrize("main", ["word/document2.xml", "document.xml", "Word/Document.XML", "a/b/c.xml"])
def test_the_main_part_is_where_the_package_says(main):
    document = load(docx(p("x") + section(("header", "default", "header1.xml")), {"header1.xml": p("Đầu")}, main=main))
    assert document.text == "Đầu\nx"


def test_without_relationships_the_usual_place_is_tried():
    document = load(docx(p("x"), package={"_rels/.rels": "", "[Content_Types].xml": ""}))
    assert document.text == "x"
    assert [(item.what, item.detail) for item in document.not_read] == [("part", "_rels/.rels")]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("word/document.xml", "<w:document"),
        ("word/document.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
        ("word/document.xml", f"<!--{' ' * 2000}-->\n<!DOCTYPE x><x/>"),
        ("word/document.xml", ""),
    ],
)
def test_a_main_part_that_is_broken_is_damaged(name, content):
    with pytest.raises(UnreadableDocument) as caught:
        load(docx(p("x"), package={name: content}))
    assert caught.value.reason == "damaged"


@pytest.mark.parametrize(
    ("root", "kind"),
    [
        ("<workbook/>", "xlsx"),
        ("<p:presentation xmlns:p='x'/>", "pptx"),
        ("<x/>", "zip"),
        ("<VisioDocument/>", "visio"),
    ],
)
def test_packages_of_other_programs_are_named(root, kind):
    with pytest.raises(UnreadableDocument) as caught:
        load(docx(p("x"), package={"word/document.xml": root}))
    assert (caught.value.reason, caught.value.kind) == ("wrong-kind", kind)


def test_open_document_files_are_named():
    for mimetype, reason, kind in (("text", "unsupported", "odt"), ("spreadsheet", "wrong-kind", "ods")):
        with pytest.raises(UnreadableDocument) as caught:
            read(docx(p("x"), package={"mimetype": f"application/vnd.oasis.opendocument.{mimetype}"}), "x.odt")
        assert (caught.value.reason, caught.value.kind) == (reason, kind)


def test_an_archive_without_a_document():
    import io
    import zipfile

    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("anh.png", b"x")
    with pytest.raises(UnreadableDocument, match="wrong-kind"):
        load(target.getvalue())


def test_nesting_beyond_measure_is_too_large():
    deep = "<w:tbl><w:tr><w:tc>" * 1500 + p("x") + "<w:p/></w:tc></w:tr></w:tbl>" * 1500
    with pytest.raises(UnreadableDocument, match="too-large"):
        load(docx(deep))


def test_nesting_within_measure_is_read():
    deep = "<w:tbl><w:tr><w:tc>" * 80 + p("x") + "<w:p/></w:tc></w:tr></w:tbl>" * 80
    assert load(docx(deep)).text.strip() == "x"


@pytest.mark.parametrize(
    "name", ["styles.xml", "numbering.xml", "header1.xml", "footnotes.xml", "comments.xml", "settings.xml"]
)
def test_a_broken_part_beside_the_main_one_is_noted_and_the_rest_is_read(name):
    body = p('<w:r><w:footnoteReference w:id="1"/></w:r>' + r("x"))
    body += section(("header", "default", "header1.xml"), ("header", "even", "header2.xml"))
    parts = {"header2.xml": p("chẵn"), name: "<?xml broken"}
    document = load(docx(body, parts))
    assert document.blocks[0].text == "x"
    assert [item.what for item in document.not_read] == ["part"]
    assert document.not_read[0].detail.endswith(name)


def test_a_part_with_a_wrong_checksum_is_noted():
    data = docx(p("x"), {"styles.xml": "<w:style/>"}, compression=0)
    document = load(data.replace(b"<w:style/>", b"<w:stxle/>"))
    assert [(item.what, item.detail) for item in document.not_read] == [("part", "word/styles.xml")]


def test_relationships_that_lead_nowhere_do_no_harm():
    rels = "".join(
        f'<Relationship Id="r{i}" Type="{RELATIONS}/{kind}" {target}/>'
        for i, (kind, target) in enumerate(
            [
                ("styles", 'Target="../NULL"'), ("numbering", 'Target="http://127.0.0.1:9/x" TargetMode="External"'),
                ("settings", 'Target="../../../etc/passwd"'), ("theme", ""), ("x", 'Target=""'),
            ]
        )
    )  # fmt: skip
    body = (
        p("x") + '<w:sectPr><w:headerReference w:type="default" r:id="none"/><w:headerReference r:id="r1"/></w:sectPr>'
    )
    document = load(
        docx(body, package={"word/_rels/document.xml.rels": f'<Relationships xmlns="{RELS}">{rels}</Relationships>'})
    )
    assert document.text == "x"


def test_utf_16_is_read():
    part = xml("w:document", f"<w:body>{p('QUY TRÌNH')}</w:body>").replace("UTF-8", "UTF-16").encode("utf-16")
    assert load(docx(p("x"), package={"word/document.xml": part})).text == "QUY TRÌNH"


def test_a_document_without_body_or_blocks():
    assert load(docx("")).blocks == ()
    assert load(docx(xml("w:document", ""))).blocks == ()


def test_text_comes_out_composed_and_in_one_form():
    assert (
        load(docx(p("Bo\u0302\u0323 pha\u0302 \u0323n \u00d0o\u031b\u0300i\u00a0ta\u0300i\u200b"))).text
        == "Bộ phận Đời tài"
    )
