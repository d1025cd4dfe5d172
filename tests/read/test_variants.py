"""The variants print the same words: what differs between them is markup, and the reader must not see it."""

from __future__ import annotations

import pytest

from qmslint.model import Document, Table
from qmslint.read import load
from tests.benchmarks.samples import procedure
from tests.read.word import docx, p, r, section, tbl, tc, tr
from tests.variants import VARIANTS

HAND_MADE = docx(
    p(r("QUY TRÌNH", "<w:b/>"), '<w:jc w:val="center"/>')
    + p("1. Mục đích")
    + p(r("Nói ") + r("về việc", "<w:b/>"))
    + p("5.2 Thành phần hồ sơ")
    + p(r("5.2.1") + "<w:r><w:tab/></w:r>" + r("Đơn"))
    + p("a) Đơn đề nghị")
    + p("b) Bản sao")
    + p("đ) Giấy khác")
    + p("IV. Lệ phí")
    + p("V. Thời gian")
    + tbl(
        tr("TT", "Tên", "Bản chính"),
        tr("1", tc("Đơn", '<w:vMerge w:val="restart"/>'), "x"),
        tr("2", tc("", "<w:vMerge/>"), tc(p("một") + tbl(tr("trong", "bảng")) + p("hai"))),
        tr(tc("Tổng", '<w:gridSpan w:val="2"/>'), "07 ngày"),
        tr("cuối", "hàng", "x"),
    )
    + p("Giữa", section())
    + p("6. Biểu mẫu")
    + p("")
    + section()
)


@pytest.fixture(scope="module", params=["written by hand", "generated"])
def original(request) -> bytes:
    return HAND_MADE if request.param == "written by hand" else procedure()


def words(document: Document) -> list[str]:
    """The printed lines without white space at will, empty ones left out."""
    return [" ".join(line.split()) for line in document.text.splitlines() if line.strip()]


def grids(document: Document) -> list[list[list[str]]]:
    return [
        [[" ".join(c.text.split()) for c in row] for row in b.grid] for b in document.blocks if isinstance(b, Table)
    ]


@pytest.mark.parametrize("name", VARIANTS)
def test_a_variant_prints_the_same_words_and_tables(name, original):
    before, after = load(original, "x"), load(VARIANTS[name](original), "x")
    assert words(after) == words(before)
    assert grids(after) == grids(before)
    assert after.not_read == before.not_read


@pytest.mark.parametrize("name", ["content controls", "controls around cells and rows"])
def test_controls_change_nothing_at_all(name, original):
    assert load(VARIANTS[name](original), "x").blocks == load(original, "x").blocks


def test_insertions_change_nothing_but_the_list_of_changes(original):
    before, after = load(original, "x"), load(VARIANTS["tracked insertions"](original), "x")
    # the deleted words stand in the file: only the count of its paragraphs differs
    assert [q._replace(source=0) for q in after.paragraphs()] == [q._replace(source=0) for q in before.paragraphs()]
    assert {change.kind for change in after.revisions} == {"insert", "delete"}


def test_boxes_are_boxes(original):
    after = load(VARIANTS["text boxes"](original), "x")
    parts = {paragraph.place.part for paragraph in after.paragraphs() if paragraph.text and paragraph.text != "Giữa"}
    assert parts == {"textbox"}


def test_numbers_are_numbers():
    after = load(VARIANTS["automatic numbers"](HAND_MADE), "x")
    numbers = [paragraph.number for paragraph in after.paragraphs() if paragraph.number]
    assert numbers == ["1.", "5.2", "5.2.1", "a)", "b)", "IV.", "V.", "1", "2", "6."]


def test_variants_can_be_put_on_top_of_each_other(original):
    both = VARIANTS["tracked insertions"](
        VARIANTS["controls around cells and rows"](VARIANTS["automatic numbers"](original))
    )
    assert words(load(VARIANTS["text boxes"](both), "x")) == words(load(original, "x"))
