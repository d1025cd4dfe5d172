"""Where a form to be filled in begins and ends."""

from __future__ import annotations

import pytest

from qmslint.check.context import Context
from qmslint.check.outcome import Options
from tests.check.little import line, procedure, reading, section

MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def zones(*lines: str, stops: tuple[int, ...] = ()) -> list[set[str]]:
    """The zones of each line; a section `steps` begins at every stop."""
    last = len(lines) - 1
    sections = tuple(section("steps", first, last) for first in stops)
    about = reading(procedure(ranges=((0, last),), sections=sections), blocks=[line(i, t) for i, t in enumerate(lines)])
    context = Context(about, Options())
    return [set(context.zones.at(i)) - {"steps"} for i in range(len(lines))]


@pytest.mark.parametrize(
    "first",
    [
        "Mẫu số 03",
        "MẪU SỐ 03",
        "Mẫu đơn đề nghị",
        "Biểu mẫu số 2",
        "TÊN CƠ SỞ",
        "Kính gửi: ………",
        "Tôi là: ......",
        "Gửi: Kính gửi: …",
    ],
)
def test_a_form_runs_from_its_first_line_to_the_end(first: str) -> None:
    assert zones("Một", first, "Nơi nhận: ……", stops=(0,)) == [set(), {"form_template"}, {"form_template"}]


def test_a_form_ends_at_the_next_section() -> None:
    assert zones("Một", "Mẫu số 03", "……", "Trình tự", "Bước 1", stops=(0, 3))[1:] == [
        {"form_template"}, {"form_template"}, set(), set(),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["Mẫu số 03 ban hành kèm theo Thông tư quy định chi tiết một số điều của Luật", "Kính gửi đơn vị", "Cộng dồn"],
)
def test_an_ordinary_sentence_is_no_form(text: str) -> None:
    assert zones("Một", text, "hai", stops=(0,))[1:] == [set(), set()]


def test_the_motto_of_the_document_itself_begins_no_form_but_the_next_one_does() -> None:
    found = zones(MOTTO, "QUYẾT ĐỊNH", MOTTO, "ĐƠN ĐỀ NGHỊ", stops=(1,))
    assert ["form_template" in z for z in found] == [False, False, True, True]


def test_the_letterhead_ends_at_the_first_procedure() -> None:
    about = reading(procedure(ranges=((2, 3),)), blocks=[line(i, "x") for i in range(4)])
    context = Context(about, Options())
    assert ["letterhead" in context.zones.at(i) for i in range(4)] == [True, True, False, False]


def test_lines_of_a_table_of_contents_are_known_by_their_style() -> None:
    about = reading(procedure(), blocks=[line(0, "1 Mục đích 2", style="TOC 1"), line(1, "1 Mục đích")])
    context = Context(about, Options())
    assert ["contents" in context.zones.at(i) for i in range(2)] == [True, False]


def test_no_place_is_in_no_zone() -> None:
    assert Context(reading(), Options()).zones.at(None) == frozenset()
