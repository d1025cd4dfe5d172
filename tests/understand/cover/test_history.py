"""The change history."""

from __future__ import annotations

import pytest

from qmslint.model import Table
from qmslint.read.sample import parse
from qmslint.understand.cover.history import find_history, read_revision
from tests.understand.samples import STEPS, procedure


@pytest.mark.parametrize(
    "sample",
    [
        (
            "**SỬA ĐỔI TÀI LIỆU**\n\n| Yêu cầu sửa đổi | Trang/Phần | Mô tả | Lần ban hành/Lần sửa đổi | Ngày ban hành |\n"
            "| Phòng A | 5 | Ban hành mới | 01 | 05/02/2022 |\n| | | | | |\n| Phòng B | Mục 5 | Rút thời gian | 02 | 11/11/2024 |"
        ),
        (
            "**BẢNG THEO DÕI THAY ĐỔI**\n\n| TT | Lần | Nội dung | Ngày |\n| 1 | 01 | Ban hành mới | 05/02/2022 |\n"
            "| 2 | 02 | Rút thời gian | 11/11/2024 |\n| 3 | | | |"
        ),
        (
            "Tình trạng sửa đổi\n\n| Soát xét | Ngày | Tóm tắt sửa đổi |\n| 01 | 05/02/2022 | Ban hành mới |\n"
            "| 02 | 11/11/2024 | Rút thời gian |"
        ),
        (
            "**9. Revision history**\n\n| Revision | Date | What changed |\n| 01 | 5 February 2022 | Ban hành mới |\n"
            "| 02 | 2024-11-11 | Rút thời gian |"
        ),
        (
            "| Version | Effective date | Description of change |\n| 01 | 2022-02-05 | Ban hành mới |\n"
            "| 02 | 2024-11-11 | Rút thời gian |"
        ),
        (
            "**THEO DÕI SỬA ĐỔI**\n\n| Ngày soát xét | Vì sao ban hành lại | Lần ban hành |\n| 05/02/2022 | Ban hành mới | 01 |\n"
            "| 11/11/2024 | Rút thời gian | 02 |"
        ),
        (
            "| LỊCH SỬ SỬA ĐỔI | < | < |\n| Lần sửa đổi | Ngày sửa đổi | Nội dung |\n| 01 | 05/02/2022 | Ban hành mới |\n"
            "| Lần sửa đổi | Ngày sửa đổi | Nội dung |\n| 02 | 11/11/2024 | Rút thời gian |"
        ),
    ],
)
def test_a_history_is_read_from_its_table(sample: str) -> None:
    history = find_history(parse(sample))
    assert history.present
    assert [(e.revision, e.date, e.description) for e in history.entries] == [
        ("01", "2022-02-05", "Ban hành mới"), ("02", "2024-11-11", "Rút thời gian"),
    ]  # fmt: skip


def test_an_empty_history_is_present() -> None:
    history = find_history(parse("**SỬA ĐỔI TÀI LIỆU**\n\n| Mô tả | Lần ban hành | Ngày |\n| | | |\n| … | | |"))
    assert history.present
    assert history.entries == ()
    assert history.paragraphs


@pytest.mark.parametrize(
    "sample",
    [
        "MỤC LỤC\n\nSỬA ĐỔI TÀI LIỆU\n\n1. Mục đích",
        "| TT | Nội dung | Ngày |\n| 1 | Họp | 01/01/2025 |",
        "| TT | Mô tả | Trách nhiệm |\n| 1 | Nhận hồ sơ | Văn thư |",
        "| Một cột |",
        "Không có bảng",
    ],
)
def test_without_a_history_table_there_is_no_history(sample: str) -> None:
    assert find_history(parse(sample)) == (False, (), frozenset(), 0, None, None, ())


def test_the_last_approver_is_known() -> None:
    sample = "Document history\n\n| Rev. | Date | Change | Approved by |\n| A | 2021-03-15 | First issue | I. Falk |"
    sample += "\n| B | 2023-09-04 | Site added | R. Szabó |"
    history = find_history(parse(sample))
    assert (history.approver, history.table) == ("R. Szabó", 1)
    assert [e.revision for e in history.entries] == ["A", "B"]


@pytest.mark.parametrize(
    ("text", "revision"),
    [("Lần 2", "2"), ("01/00", "01"), ("2.0", "2.0"), ("Rev. A", "A"), ("Ban hành lần đầu", "Ban hành lần đầu"),
     ("Lần đầu", "1"), ("First issue", "1")],
)  # fmt: skip
def test_a_revision_is_a_short_figure(text: str, revision: str) -> None:
    assert read_revision(text) == revision


def test_a_history_may_stand_in_a_cell() -> None:
    inner = parse("| Lần sửa đổi | Ngày | Nội dung |\n| 01 | 05/02/2022 | Ban hành mới |").blocks
    outer = parse("| khung |").blocks[0]
    heading = parse("SỬA ĐỔI TÀI LIỆU").blocks
    assert isinstance(outer, Table)
    cell = outer.grid[0][0]._replace(blocks=(*heading, *inner))
    document = parse("")._replace(blocks=(outer._replace(grid=((cell,),)),))
    assert [e.revision for e in find_history(document).entries] == ["01"]
    plain = outer.grid[0][0]._replace(blocks=parse("| một | hai |").blocks)
    assert not find_history(document._replace(blocks=(outer._replace(grid=((plain,),)),))).present


@pytest.mark.parametrize(
    "header",
    [
        "| Phiên bản | Trang | Nội dung sửa đổi |",
        "| Thời gian | Nội dung thay đổi | Lần ban hành |",
        "| Lần sửa | Ngày | Nội dung sửa đổi | Người sửa |",
        "| Lần | Ngày | Trang | Nội dung | Người soạn |",
        "| Ngày hiệu lực | Phiên bản | Lý do |",
        "| STT | Vị trí sửa đổi | Nội dung cũ | Nội dung mới | Ngày |",
        "| Ngày tháng | Trang/Phần liên quan việc sửa đổi | Mô tả nội dung thay đổi | Lần ban hành/sửa đổi |",
    ],
)
def test_a_history_is_known_by_its_columns_and_is_a_part_of_its_own(header: str) -> None:
    more = " |" * (header.count("|") - 4)
    text = f"{header}\n| 01 | 02/02/2024 | Ban hành |{more}\n"
    found = procedure(f"# QUY TRÌNH CẤP THẺ KHO\n\n{text}\n## 1. Mục đích\n\nNêu.\n\n## 2. Phạm vi\n\nKho.\n{STEPS}")
    kinds = [s.kind for s in found.sections]
    assert kinds.count("revision_history") == 1 and "time_limit" not in kinds


def test_a_table_of_duties_is_no_history() -> None:
    table = "| Thời gian | Nội dung | Người thực hiện |\n| 1 ngày | Nhận | Văn thư |\n| 2 ngày | Trả | Văn thư |"
    found = procedure(f"# Quy trình cấp thẻ kho\n\n## 1. Mục đích\n\nNêu.\n\n## 2. Nội dung\n\n{table}")
    assert "revision_history" not in {s.kind for s in found.sections}
