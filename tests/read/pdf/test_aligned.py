"""Columns with gutters narrower than the room between words: they show by what begins at one place, line below line."""

from __future__ import annotations

import pytest

from qmslint.model import Table
from qmslint.read.pdf import read
from tests.read.pdf.paper import Paper, width

LEFT, RIGHT, SIZE = 57.0, 240.0, 12


def spread(made: Paper, y: float, text: str, start: float, end: float) -> None:
    """A line set to both margins, each word a text object of its own, as programs for the web write it."""
    words = text.split()
    room = (end - start - sum(width(word, SIZE) for word in words)) / (len(words) - 1)
    x = start
    for word in words:
        made.text(x, y, word, SIZE)
        x += width(word, SIZE) + room


def cells(made: Paper) -> list[list[list[str]]]:
    blocks = read(made.save(), "x.pdf").blocks
    return [[[cell.text for cell in row] for row in block.grid] for block in blocks if isinstance(block, Table)]


@pytest.mark.parametrize("gutter", [5.0, 7.0, 9.0])
def test_a_letterhead_set_to_both_margins_keeps_its_columns(gutter: float):
    made = Paper()
    spread(made, 60, "ỦY BAN NHÂN DÂN TỈNH MƯỜNG", LEFT, RIGHT - gutter)
    spread(made, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", RIGHT, 460)
    made.text(LEFT, 78, "SA", SIZE).text(RIGHT, 78, "NAM", SIZE)
    made.text(LEFT, 96, "Số: 17/QĐ-UBND", SIZE).text(RIGHT, 96, "Mường Sa, ngày 02 tháng 3 năm 2026", SIZE)
    made.text(LEFT, 160, "Căn cứ Luật Tổ chức chính quyền địa phương;", SIZE)
    ((row,),) = cells(made)
    assert [" ".join(cell.split()) for cell in row] == [
        "ỦY BAN NHÂN DÂN TỈNH MƯỜNG SA Số: 17/QĐ-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Mường Sa, ngày 02 tháng 3 năm 2026",
    ]


def test_two_columns_of_prose_are_read_one_after_the_other():
    left = [
        "Mỗi bộ phận lưu một bản",
        "của quy trình này tại nơi",
        "làm việc",
        "và gửi một",
        "bản về văn phòng để theo",
    ]
    right = ["dõi việc sửa đổi, thay", "thế và hủy", "bỏ tài liệu", "đã hết hiệu lực theo", "quy định của đơn vị"]
    made = Paper()
    for i, (one, two) in enumerate(zip(left, right, strict=True)):
        made.text(LEFT, 60 + 16 * i, one, SIZE).text(LEFT + width(left[1], SIZE) + 5, 60 + 16 * i, two, SIZE)
    ((row,),) = cells(made)
    assert [" ".join(cell.split()) for cell in row] == [" ".join(left), " ".join(right)]


def test_a_word_that_begins_below_a_column_by_chance_parts_no_line():
    made = Paper()
    made.text(LEFT, 60, "Nơi nhận:", SIZE).text(RIGHT, 60, "GIÁM ĐỐC", SIZE)
    made.text(LEFT, 76, "- Như trên;", SIZE).text(RIGHT, 76, "(đã ký)", SIZE)
    made.text(LEFT, 92, "- Lưu: VT.", SIZE)
    made.text(LEFT, 140, "Hồ sơ được lưu tại phòng hành", SIZE).text(RIGHT, 140, "chính trong năm năm", SIZE)
    blocks = read(made.save(), "x.pdf").blocks
    assert [block.text for block in blocks if not isinstance(block, Table)] == [
        "Hồ sơ được lưu tại phòng hành chính trong năm năm"
    ]
