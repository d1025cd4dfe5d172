"""Who prepared, reviewed and approved a document."""

from __future__ import annotations

import pytest

from qmslint.model import Table
from qmslint.read.sample import parse
from qmslint.understand.cover.signatures import find_signers

THREE = {"prepared_by": "Lò Văn Thảo", "reviewed_by": "Đinh Thị Xuyến", "approved_by": "Bế Quang Lưu"}


@pytest.mark.parametrize(
    "sample",
    [
        (
            "| Trách nhiệm | Soạn thảo | Xem xét | Phê duyệt |\n| Họ tên | Lò Văn Thảo | Đinh Thị Xuyến | Bế Quang Lưu |\n"
            "| Chữ ký | (đã ký) | (đã ký) | (đã ký) |\n| Chức vụ | Chuyên viên | Trưởng phòng | Giám đốc |"
        ),
        (
            "| NGƯỜI SOẠN THẢO | NGƯỜI SOÁT XÉT | NGƯỜI PHÊ DUYỆT |\n"
            "| Lò Văn Thảo <br> Chuyên viên | Đinh Thị Xuyến <br> Trưởng phòng | Bế Quang Lưu <br> Giám đốc |"
        ),
        "| Biên soạn | Kiểm tra | Phê duyệt |\n| (đã ký) <br> Lò Văn Thảo | (đã ký) <br> Đinh Thị Xuyến | Bế Quang Lưu (đã ký) |",
        (
            "| Soạn thảo | Kiểm tra | Duyệt |\n| Họ tên: Lò Văn Thảo <br> Chức vụ: Chuyên viên | Họ tên: Đinh Thị Xuyến | "
            "Chức vụ: Giám đốc <br> Họ tên: Bế Quang Lưu |"
        ),
        "| Soạn thảo | Lò Văn Thảo | Chuyên viên |\n| Kiểm tra | Đinh Thị Xuyến | Phó |\n| Phê duyệt | Bế Quang Lưu | Giám đốc |",
        (
            "| Vai trò | Họ và tên | Ký |\n| Người lập | Lò Văn Thảo | |\n| Người xem xét | Đinh Thị Xuyến | |\n"
            "| Người phê duyệt | Bế Quang Lưu | |"
        ),
        (
            "| Người lập <br> (ký, ghi rõ họ tên) <br> Lò Văn Thảo | Người kiểm tra <br> Đinh Thị Xuyến | Người duyệt <br> "
            "Giám đốc <br> Bế Quang Lưu |"
        ),
        (
            "| Role | Name | Signature and date |\n| Author | Lò Văn Thảo | 2025-03-28 |\n| Reviewed by | Đinh Thị Xuyến | x |\n"
            "| Approved by: Laboratory Director | Bế Quang Lưu | 2025-04-07 |"
        ),
        (
            "| Prepared by | Reviewed by | Approved by |\n| 12/03/2025 | 13/03/2025 | 14/03/2025 |\n"
            "| Lò Văn Thảo | Đinh Thị Xuyến | Bế Quang Lưu |"
        ),
        "| Author | Lò Văn Thảo | Reviewer | Đinh Thị Xuyến |\n| Approved by | Bế Quang Lưu | Date | 1 May 2025 |",
        (
            "| | Người biên soạn | Phó ban ISO | Giám đốc |\n| Họ và tên | Lò Văn Thảo | Đinh Thị Xuyến | Bế Quang Lưu |\n"
            "| Chữ ký | | | |"
        ),
        (
            "| Prepared By | Lò Văn Thảo |\n| Reviewed by | Đinh Thị Xuyến |\n"
            "| APPROVED BY DEPARTMENT HEAD | Name: Bế Quang Lưu <br> Title: Director |"
        ),
        "| ô ngoài | <br> |\n\n| Lập | Xem xét | Duyệt |\n| Lò Văn Thảo | Đinh Thị Xuyến | Bế Quang Lưu |",
    ],
)
def test_roles_stand_across_the_top_or_down_the_side(sample: str) -> None:
    assert {s.role: s.name for s in find_signers(parse(sample).blocks)} == THREE


def test_a_post_stands_for_a_missing_name() -> None:
    sample = "| | Soạn thảo | Phê duyệt |\n| Họ tên | | |\n| Chức vụ | Thư ký ISO | Giám đốc |"
    assert [(s.role, s.name) for s in find_signers(parse(sample).blocks)] == [
        ("prepared_by", "Thư ký ISO"), ("approved_by", "Giám đốc"),
    ]  # fmt: skip


def test_a_signer_left_blank_is_blank() -> None:
    sample = "| | Soạn thảo | Phê duyệt |\n| Họ tên | Lò Văn Thảo | … |\n| Chức vụ | Chuyên viên | |"
    assert [(s.role, s.name) for s in find_signers(parse(sample).blocks)] == [
        ("prepared_by", "Lò Văn Thảo"), ("approved_by", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "sample",
    [
        "| Bước | Nội dung công việc | Thời gian |\n| 1 | Soạn thảo | 1 ngày |\n| 2 | Phê duyệt | 1 ngày |",
        "| Bước | Mức | Người thực hiện | Nội dung |\n| 1 | Soát xét | Người lập | Gửi |\n| 2 | Duyệt | Viện trưởng | Ký |",
        "| Trình tự | Trách nhiệm |\n| Soạn thảo | Chuyên viên |\n| Phê duyệt | Giám đốc |",
        "| Phê duyệt | Lãnh đạo Sở |",
        "| Một ô |",
        "Người phê duyệt",
    ],
)
def test_steps_and_other_tables_sign_nothing(sample: str) -> None:
    assert list(find_signers(parse(sample).blocks)) == []


def test_signers_of_a_nested_table_are_found_and_tables_can_be_left_out() -> None:
    document = parse("| Prepared by | Approved by |\n| A. Novak | B. Duarte |")
    assert [s.name for s in find_signers(document.blocks)] == ["A. Novak", "B. Duarte"]
    assert list(find_signers(document.blocks, leave=(1,))) == []
    outer = parse("| khung |").blocks[0]
    assert isinstance(outer, Table)
    cell = outer.grid[0][0]._replace(blocks=document.blocks)
    assert [s.name for s in find_signers((outer._replace(grid=((cell,),)),))] == ["A. Novak", "B. Duarte"]


def test_a_long_table_is_not_one_of_signers() -> None:
    rows = "\n".join(f"| {i} | dòng |" for i in range(45))
    assert list(find_signers(parse(f"| Prepared by | Approved by |\n{rows}").blocks)) == []


def told(sample: str) -> dict[str, str]:
    """Who is read for each role."""
    (table,) = [b for b in parse(sample).blocks if isinstance(b, Table)]
    return {s.role: s.name for s in find_signers((table,))}


def test_a_column_of_names_may_say_in_brackets_what_each_does() -> None:
    rows = "| Rosa Ortega (Author) | Director | |\n| Sam Dorrit (Reviewer) | Manager | |\n| Ann Wickes, MD (Approver) | VP | |"
    assert told(f"| Name | Title | Signature |\n{rows}") == {
        "prepared_by": "Rosa Ortega",
        "reviewed_by": "Sam Dorrit",
        "approved_by": "Ann Wickes, MD",
    }


def test_the_head_of_the_house_beside_author_and_reviewer_approves() -> None:
    rows = "| Đã ký | Đã ký | Đã ký |\n| Lò Văn Thảo | Đinh Thị Xuyến | Bế Quang Lưu |"
    assert told(f"| Người lập | Người kiểm tra | Hiệu trưởng |\n{rows}") == THREE


def test_a_name_left_out_above_a_post_is_blank() -> None:
    rows = "| Lò Văn Thảo | Đinh Thị Xuyến | |\n| Tổ trưởng | Trưởng phòng | Giám đốc |"
    assert told(f"| NGƯỜI VIẾT | NGƯỜI KIỂM TRA | NGƯỜI PHÊ DUYỆT |\n{rows}")["approved_by"] == ""
    posts = "| Tổ trưởng | Trưởng phòng | Giám đốc |"
    assert told(f"| NGƯỜI VIẾT | NGƯỜI KIỂM TRA | NGƯỜI PHÊ DUYỆT |\n{posts}")["approved_by"] == "Giám đốc"
