"""Forms to be filled in that a document carries: where they begin and end, and that nothing of them is read as content."""

from __future__ import annotations

import pytest

from qmslint.understand.events.templates import mark_templates, to_fill
from tests.understand.samples import STEPS, events, procedure, reading, titles

HEAD = f"**1. Thủ tục cấp thẻ kho lạnh loại lớn (1.000111)**\n\n**1.1. Trình tự thực hiện**\n{STEPS}\n\n**1.2. Lệ phí:** Không"
BODY = """1. Họ và tên: ......................

Bước 1. Kiểm tra pháp lý: ......................

3. Thủ tục: cam kết thực hiện đúng quy định."""


def marked(text: str) -> list[str]:
    """The first words of every line inside a template."""
    found, _ = mark_templates(events(text))
    return [e.text[:20] for e in found if e.kind == "template"]


@pytest.mark.parametrize(
    "caption",
    [
        "Mẫu số 03",
        "**Mẫu 07**",
        "-> **Mẫu 1. CBDĐL** <-",
        "BM.NVY.15.02",
        "**BM-QLTM-12-01**",
        "Phụ lục V",
        "Mẫu TT-04 (Ban hành kèm theo Thông tư số 12/2025/TT-BNV)",
        "PHỤ LỤC KÈM THEO QUY TRÌNH",
        "Annexure 1: Line clearance checklist",
    ],
)
def test_a_caption_with_something_to_fill_in_below_begins_a_template(caption: str) -> None:
    found = procedure(f"{HEAD}\n\n{caption}\n\n{BODY}")
    assert found.title == "Thủ tục cấp thẻ kho lạnh loại lớn"
    assert [len(f.steps) for f in found.flows] == [2]
    assert len(marked(f"{HEAD}\n\n{caption}\n\n{BODY}")) == 4


@pytest.mark.parametrize("title", ["TỜ KHAI ĐỀ NGHỊ CẤP THẺ", "BIÊN BẢN THẨM ĐỊNH", "ĐƠN ĐỀ NGHỊ"])
def test_a_title_in_capitals_needs_two_lines_to_fill_in(title: str) -> None:
    assert len(marked(f"{HEAD}\n\n-> **{title}** <-\n\n{BODY}")) == 4
    assert not marked(f"{HEAD}\n\n-> **{title}** <-\n\nCông chức lập biên bản tại chỗ.")


@pytest.mark.parametrize(
    "line", ["Mẫu số 03", "Phụ lục V", "**PHỤ LỤC I. DANH MỤC THỦ TỤC HÀNH CHÍNH**", "BM.NVY.15.02"]
)
def test_a_caption_above_plain_text_begins_none(line: str) -> None:
    assert not marked(f"{line}\n\nĐơn đề nghị cấp thẻ.\n\n{HEAD}")


def test_a_template_ends_at_the_next_procedure() -> None:
    other = HEAD.replace("1. Thủ tục cấp", "2. Thủ tục thu hồi").replace("1.000111", "1.000112").replace("**1.", "**2.")
    text = f"{HEAD}\n\nMẫu số 03\n\n{BODY}\n\n{other}"
    assert titles(text) == ["Thủ tục cấp thẻ kho lạnh loại lớn", "Thủ tục thu hồi thẻ kho lạnh loại lớn"]
    assert len(marked(text)) == 4


def test_a_template_ends_where_the_numbers_from_before_go_on() -> None:
    parts = (
        "**I. MỤC ĐÍCH**",
        "**II. BIỂU MẪU**",
        "Mẫu số 03",
        "**I. PHẠM VI**",
        BODY,
        "**III. HỒ SƠ LƯU**",
        "05 năm.",
    )
    text = "\n\n".join(parts)
    assert marked(text)[-1].startswith("3. Thủ tục")
    assert [e.kinds for e in mark_templates(events(text))[0] if e.kind == "heading"][-1] == ("records",)


def test_where_templates_stand_is_kept() -> None:
    found = reading(f"{HEAD}\n\nMẫu số 03\n\n{BODY}")
    ((first, last),) = found.templates
    texts = {p.index: p.text for p in found.document.paragraphs()}
    assert texts[first] == "Mẫu số 03" and texts[last].startswith("3. Thủ tục")


@pytest.mark.parametrize(
    ("text", "blank"), [("Tên: ……", True), ("Số: ____", True), ("☐ Có ☐ Không", True), ("v.v...", False)]
)
def test_dots_lines_and_boxes_are_to_be_filled_in(text: str, blank: bool) -> None:
    assert to_fill(text) is blank
