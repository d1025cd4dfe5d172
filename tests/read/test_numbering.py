from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.read import load
from qmslint.read.numbering import format_number
from tests.read.word import abstract, docx, level, num, numbered, p, style

LEGAL = [level(0, "%1."), level(1, "%1.%2."), level(2, "%1.%2.%3.")]


def numbers(items: list[tuple[int, int]], *parts: str, styles: str = "") -> list[str]:
    """The numbers that paragraphs of (list, level) get."""
    body = "".join(p("x", numbered(list_id, at)) for list_id, at in items)
    return [b.number for b in load(docx(body, {"numbering.xml": "".join(parts), "styles.xml": styles})).blocks]


def test_a_list_counts():
    assert numbers([(1, 0)] * 3, abstract(0, level(0, "%1.")), num(1, 0)) == ["1.", "2.", "3."]


def test_levels_nest_and_start_anew_below_a_higher_one():
    order = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (1, 2)]
    assert numbers(order, abstract(0, *LEGAL), num(1, 0)) == ["1.", "1.1.", "1.2.", "1.2.1.", "2.", "2.1.", "2.1.1."]


def test_a_level_may_stand_without_the_one_above_it():
    assert numbers([(1, 1), (1, 1), (1, 0)], abstract(0, *LEGAL), num(1, 0)) == ["1.1.", "1.2.", "1."]


def test_a_level_that_never_starts_anew():
    through = level(1, "%2)", "lowerLetter", more='<w:lvlRestart w:val="0"/>')
    assert numbers([(1, 0), (1, 1), (1, 0), (1, 1)], abstract(0, level(0, "%1."), through), num(1, 0)) == [
        "1.",
        "a)",
        "2.",
        "b)",
    ]


def test_a_level_that_starts_anew_only_below_the_first():
    deep = level(2, "%3", more='<w:lvlRestart w:val="1"/>')
    order = [(1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 2)]
    assert [n for n in numbers(order, abstract(0, level(0, "."), level(1, "-"), deep), num(1, 0)) if n.isdigit()] == [
        "1",
        "2",
        "1",
    ]


def test_two_lists_over_one_abstract_list_go_on_counting():
    assert numbers([(1, 0), (2, 0), (1, 0)], abstract(0, level(0, "%1.")), num(1, 0), num(2, 0)) == ["1.", "2.", "3."]


def test_an_override_of_the_start_begins_anew_once():
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    order = [(1, 0), (2, 0), (2, 0), (1, 0)]
    assert numbers(order, abstract(0, level(0, "%1.")), num(1, 0), num(2, 0, anew)) == ["1.", "5.", "6.", "7."]


def test_an_override_of_a_level_replaces_it():
    other = f'<w:lvlOverride w:ilvl="0">{level(0, "Bước %1:", start=3)}</w:lvlOverride>'
    assert numbers([(1, 0), (1, 0)], abstract(0, level(0, "%1.")), num(1, 0, other)) == ["Bước 3:", "Bước 4:"]


def test_figures_of_levels_above_print_as_decimals_where_the_law_wants_it():
    roman = level(0, "%1", "upperRoman")
    assert numbers([(1, 0), (1, 1)], abstract(0, roman, level(1, "%1.%2", more="<w:isLgl/>")), num(1, 0)) == [
        "I",
        "1.1",
    ]
    assert numbers([(1, 0), (1, 1)], abstract(0, roman, level(1, "%1.%2")), num(1, 0)) == ["I", "I.1"]


def test_bullets_print_as_signs():
    parts = [
        level(0, "\uf0b7", "bullet"),
        level(1, "o", "bullet"),
        level(2, "\uf0a7", "bullet"),
        level(3, "-", "bullet"),
    ]
    assert numbers([(1, i) for i in range(4)], abstract(0, *parts), num(1, 0)) == ["•", "○", "▪", "-"]


def test_a_list_without_figures_prints_its_text():
    assert numbers([(1, 0), (1, 0)], abstract(0, level(0, "Điều", "none")), num(1, 0)) == ["Điều", "Điều"]
    assert numbers([(1, 0)], abstract(0, level(0, "", "none")), num(1, 0)) == [""]


def test_lists_that_are_not_there_give_no_number():
    assert numbers([(99, 0), (1, 7)], abstract(0, level(0, "%1.")), num(1, 0)) == ["", ""]
    assert load(docx(p("x", numbered(3)))).blocks[0].number == ""


def test_number_zero_takes_the_number_of_the_style_away():
    own = style("S", f"<w:pPr>{numbered(1)}</w:pPr>")
    body = p("x", '<w:pStyle w:val="S"/>') + p("x", f'<w:pStyle w:val="S"/>{numbered(0)}')
    parts = {"styles.xml": own, "numbering.xml": abstract(0, level(0, "%1.")) + num(1, 0)}
    assert [(b.number, b.level) for b in load(docx(body, parts)).blocks] == [("1.", 0), ("", -1)]


def test_a_style_gets_the_level_that_names_it():
    levels = [level(i, text, more=f'<w:pStyle w:val="H{i + 1}"/>') for i, text in enumerate(("%1", "%1.%2"))]
    own = style("H1", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    own += style("H2", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    body = "".join(p("x", f'<w:pStyle w:val="{key}"/>') for key in ("H1", "H2", "H2", "H1"))
    parts = {"styles.xml": own, "numbering.xml": abstract(0, *levels) + num(1, 0)}
    assert [(b.number, b.level) for b in load(docx(body, parts)).blocks] == [("1", 0), ("1.1", 1), ("1.2", 1), ("2", 0)]


def test_a_list_defined_by_a_style_is_found_through_it():
    own = style("List", '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>', "numbering")
    link = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="List"/></w:abstractNum>'
    there = f'<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="List"/>{level(0, "Mục %1")}</w:abstractNum>'
    assert numbers([(1, 0), (2, 0)], link, there, num(1, 0), num(2, 1), styles=own) == ["Mục 1", "Mục 2"]
    assert numbers([(1, 0)], link, there, num(1, 0)) == ["Mục 1"]
    assert numbers([(1, 0)], link, num(1, 0)) == [""]


def test_a_new_format_within_alternate_content_is_read():
    alternate = (
        '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="decimalZero"/></mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>'
    )
    odd = f'<w:lvl w:ilvl="0"><w:start w:val="1"/>{alternate}<w:lvlText w:val="%1."/></w:lvl>'
    assert numbers([(1, 0)], abstract(0, odd), num(1, 0)) == ["01."]


def test_odd_definitions_do_no_harm():
    odd = abstract(0, level(-4, "x"), level(30, "y"), level(0, "%1.")) + "<w:abstractNum/><w:num/>" + num(1, 0)
    assert numbers([(1, 0), (1, 30)], odd) == ["1.", ""]


@pytest.mark.parametrize(
    ("kind", "figures"),
    [
        ("decimal", {1: "1", 12: "12"}),
        ("decimalZero", {3: "03", 12: "12"}),
        ("upperRoman", {4: "IV", 1994: "MCMXCIV", 5000: "5000"}),
        ("lowerRoman", {9: "ix"}),
        ("lowerLetter", {1: "a", 26: "z", 27: "aa", 53: "aaa", 0: "0"}),
        ("upperLetter", {2: "B", 28: "BB"}),
        ("ordinal", {1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 11: "11th", 22: "22nd"}),
        ("decimalEnclosedCircle", {1: "①", 21: "21"}),
        ("decimalEnclosedParen", {2: "⑵"}),
        ("decimalEnclosedFullstop", {3: "⒊"}),
        ("numberInDash", {1: "- 1 -"}),
        ("none", {1: ""}),
        ("chineseCounting", {7: "7"}),
    ],
)
def test_formats(kind, figures):
    assert {value: format_number(value, kind) for value in figures} == figures


@given(st.integers(1, 4999))
def test_roman_figures_add_up(value):
    worth = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
    figures = [worth[c] for c in format_number(value, "lowerRoman")]
    assert sum(-n if n < max([0, *figures[i + 1 :]]) else n for i, n in enumerate(figures)) == value
