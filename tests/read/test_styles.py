from __future__ import annotations

from qmslint.read import load
from qmslint.read.docx import _known_styles
from qmslint.read.styles import Styles, make_styles, whole
from tests.read.word import docx, p, r, style, xml

B, NOT_B = "<w:rPr><w:b/></w:rPr>", '<w:rPr><w:b w:val="0"/></w:rPr>'


def styles(*parts: str, defaults: str = "") -> Styles:
    return make_styles(
        xml("w:styles", (f"<w:docDefaults>{defaults}</w:docDefaults>" if defaults else "") + "".join(parts)).encode()
    )


def test_a_style_inherits_what_it_does_not_state():
    found = styles(
        style("Base", '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:i/><w:sz w:val="28"/></w:rPr>'),
        style("Own", '<w:name w:val="Của mình"/><w:rPr><w:i w:val="false"/></w:rPr>', based_on="Base"),
    ).paragraph("Own")
    assert found is not None
    assert (found.name, found.bold, found.italic, found.centred, found.size) == ("Của mình", True, False, True, 14.0)


def test_document_defaults_lie_below_every_paragraph_style():
    found = styles(style("Own"), defaults=f'<w:rPrDefault><w:rPr><w:sz w:val="26"/><w:rFonts w:ascii="Arial"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrDefault>')  # fmt: skip # noqa: E501, F541
    own = found.paragraph("Own")
    assert own is not None
    assert (own.size, own.centred, own.font) == (13.0, True, "Arial")
    assert found.default.size == 13.0


def test_a_character_style_holds_only_its_own():
    found = styles(style("Strong", B, "character"), defaults="<w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault>")
    strong = found.character("Strong")
    assert strong is not None
    assert (strong.bold, strong.italic) == (True, False)
    assert found.paragraph("Strong") is None
    assert found.character("Unknown") is None


def test_the_default_style_holds_for_paragraphs_without_one():
    found = styles(style("Normal", B, default=True), style("Other", default=False))
    assert found.default.bold
    assert found.default.name == ""


def test_headings_have_a_level_by_outline_or_by_name():
    found = styles(
        style("A", '<w:name w:val="Đề mục"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
        style("B", '<w:name w:val="heading 4"/>'),
        style("C", '<w:name w:val="heading 4"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
        style("D", '<w:name w:val="heading 44"/>'),
        style("E", based_on="B"),
    )
    levels = [found.paragraph(key) for key in "ABCDE"]
    assert [level.outline if level else None for level in levels] == [3, 4, 0, 0, 4]


def test_styles_based_on_each_other_end():
    found = styles(style("A", B, based_on="B"), style("B", based_on="A"))
    assert found.paragraph("A").bold
    assert found.paragraph("B").bold


def test_a_style_based_on_nothing_that_exists():
    assert styles(style("A", B, based_on="Missing")).paragraph("A").bold


def test_lists_of_styles():
    found = styles(
        style("L", '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>', "numbering"),
        style("P", '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr>'),
        style("N", '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', based_on="P"),
    )
    assert (found.list_of("L"), found.list_of("P2")) == ("7", "")
    assert (found.paragraph("P").num, found.paragraph("P").ilvl, found.paragraph("N").num) == ("5", 1, "")


def test_hidden_styles_are_known():
    found = styles(
        style("H", "<w:rPr><w:vanish/></w:rPr>"), style("S", '<w:rPr><w:vanish w:val="0"/></w:rPr>', based_on="H")
    )
    assert found.hidden == {"H"}


def test_the_same_part_is_read_once_and_few_are_kept():
    _known_styles.clear()
    for i in range(3):
        load(docx(p(str(i)), {"styles.xml": style("Once")}))
    assert len(_known_styles) == 1
    for i in range(30):
        load(docx(p("x"), {"styles.xml": style(f"Other{i}")}))
    assert len(_known_styles) < 10


def test_documents_do_not_see_the_styles_of_others():
    for name in ("A", "B"):
        own = style("S", f'<w:name w:val="{name}"/>')
        assert load(docx(p("x", '<w:pStyle w:val="S"/>'), {"styles.xml": own})).blocks[0].style == name


def test_no_styles_at_all():
    assert load(docx(p("x", '<w:pStyle w:val="Gone"/>'))).blocks[0].style == "Gone"


def test_numbers_that_are_none():
    assert (whole("12"), whole("x", 3), whole(None)) == (12, 3, 0)


def paragraph(content: str, *own: str, properties: str = ""):
    return load(docx(p(content, properties), {"styles.xml": "".join(own)})).blocks[0]


def test_bold_of_the_run_the_style_and_the_character_style():
    title = style("T", B)
    assert paragraph("x", title, properties='<w:pStyle w:val="T"/>').bold
    assert not paragraph(r("x", '<w:b w:val="0"/>'), title, properties='<w:pStyle w:val="T"/>').bold
    assert paragraph(r("x", "<w:b/>")).bold
    strong = style("S", B, "character")
    assert paragraph(r("x", '<w:rStyle w:val="S"/>'), strong).bold
    # a paragraph style and a character style cancel each other out (ECMA-376 17.7.3)
    assert not paragraph(r("x", '<w:rStyle w:val="S"/>'), strong, title, properties='<w:pStyle w:val="T"/>').bold
    assert paragraph(r("x", '<w:rStyle w:val="S"/><w:b/>'), strong, title, properties='<w:pStyle w:val="T"/>').bold


def test_the_format_of_the_paragraph_mark_is_not_that_of_the_text():
    assert not paragraph("x", properties="<w:rPr><w:b/><w:i/></w:rPr>").bold
    assert not paragraph("x", properties="<w:rPr><w:b/><w:i/></w:rPr>").italic


def test_capitals_by_format_are_capitals():
    assert paragraph(r("quy trình", "<w:caps/>")).text == "QUY TRÌNH"
    assert (
        paragraph("quy trình", style("C", "<w:rPr><w:caps/></w:rPr>"), properties='<w:pStyle w:val="C"/>').text
        == "QUY TRÌNH"
    )
    assert paragraph(r("quy trình", '<w:caps w:val="0"/>')).text == "quy trình"


def test_size_of_titles_by_run_or_style():
    assert paragraph(r("x", '<w:sz w:val="32"/>')).size == 16.0
    assert (
        paragraph("x", style("T", '<w:rPr><w:sz w:val="40"/></w:rPr>'), properties='<w:pStyle w:val="T"/>').size == 20.0
    )
    assert paragraph("x " * 200).size == 0.0
