"""Step tables with cases, phases and parts: flows of their own, groups, procedures of one table."""

from __future__ import annotations

import pytest

from tests.understand.samples import flow, flows, reading
from tests.understand.steps.samples import CASES


def test_numbering_that_starts_again_under_a_case_is_another_flow() -> None:
    new, again = flows(*CASES)
    assert (new.case, new.stated_total_days, len(new.steps)) == ("Trường hợp cấp mới", 5, 2)
    assert (again.case, again.stated_total_days, len(again.steps)) == ("Trường hợp cấp lại", 3, 2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I", "II"), ("1", "2"), ("I.", "II."), ("", ""),
        pytest.param("A", "B"),
    ],
)  # fmt: skip
def test_the_heading_of_a_case_may_be_numbered_in_any_way(one: str, other: str) -> None:
    heads = (f"| {one} | Trường hợp cấp mới | < | < | < |", f"| {other} | Trường hợp cấp lại | < | < | < |")
    found = flows(heads[0], *CASES[1:3], heads[1], *CASES[5:7])
    assert [(f.case, len(f.steps)) for f in found] == [("Trường hợp cấp mới", 2), ("Trường hợp cấp lại", 2)]


def test_numbering_that_starts_again_without_a_word_is_another_flow_without_a_case() -> None:
    one, other = flows(*CASES[1:3], *CASES[5:7])
    assert one.case is None and other.case is None
    assert [len(one.steps), len(other.steps)] == [2, 2]


def test_a_phase_in_the_middle_opens_a_group() -> None:
    found = flow(
        "| B1 | Nhận | Công chức | 1 ngày | |",
        "| Giai đoạn thẩm định | < | < | < | < |",
        "| B2 | Thẩm định | Chuyên viên | 3 ngày | |",
    )
    assert found.groups == ("", "Giai đoạn thẩm định")
    assert [s.group for s in found.steps] == [0, 1]


def test_a_case_above_the_table_is_the_flows_case() -> None:
    found = flow("| B1 | Nhận | Công chức | 1 ngày | |", "| B2 | Trả | Công chức | 1 ngày | |",
                 above="# Quy trình cấp thẻ ra vào kho\n\n**Trường hợp cấp lại thẻ bị mất:**")  # fmt: skip
    assert found.case == "Trường hợp cấp lại thẻ bị mất"


def test_figures_of_several_cases_in_one_cell_cannot_be_verified() -> None:
    found = flow(
        "| B1 | Nhận | Công chức | 1 ngày | |",
        "| B2 | Thẩm định | Chuyên viên | 02 ngày (cấp mới); 01 ngày (cấp lại) | |",
        "| Tổng thời gian | < | < | 03 ngày (cấp mới); 02 ngày (cấp lại) | |",
    )
    assert (found.steps[1].days, found.steps[1].duration) == (None, "text")
    assert found.stated_total_days is None


def test_a_row_above_its_parts_is_their_group() -> None:
    (found,) = flows(
        "| 1 | Bước 1. Tiếp nhận |  | 01 ngày |  |",
        "| 1.1 | Nhận hồ sơ | Công chức một cửa | 0,5 ngày |  |",
        "| 1.2 | Phân công | Chi cục trưởng | 0,5 ngày |  |",
        "| 2 | Trả kết quả | Công chức một cửa | 01 ngày |  |",
    )
    assert [s.label for s in found.steps] == ["1.1", "1.2", "2"]
    assert [(t.days, t.first, t.last) for t in found.subtotals][:1] == [(1.0, 0, 1)]


@pytest.mark.parametrize("head", ["Các bước thực hiện", "Tên thủ tục hành chính/ Các bước thực hiện"])
def test_rows_with_parts_of_their_own_name_the_procedures_of_one_table(head: str) -> None:
    code = "" if "Tên" in head else " (1.00173{})"
    rows = [
        f"| TT | {head} | Đơn vị thực hiện | Thời gian (giờ) |",
        f"| 1 | Cấp giấy phép xe tập lái{code.format(5)} | | 12 giờ |",
        "| 1.1 | Tiếp nhận hồ sơ | Bộ phận Một cửa | 4 giờ |",
        "| 1.2 | Ký giấy phép | Lãnh đạo Sở | 8 giờ |",
        f"| 2 | Cấp lại giấy phép xe tập lái{code.format(6)} | | 8 giờ |",
        "| 2.1 | Tiếp nhận hồ sơ | Bộ phận Một cửa | 4 giờ |",
        "| 2.2 | Ký giấy phép | Lãnh đạo Sở | 4 giờ |",
    ]
    found = reading("# QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH\n\n" + "\n".join(rows)).procedures
    assert [(len(p.flows[0].steps), p.flows[0].stated_total_days) for p in found] == [(2, 1.5), (2, 1.0)]
    assert [p.title for p in found] == ["Cấp giấy phép xe tập lái", "Cấp lại giấy phép xe tập lái"]


def test_a_row_with_parts_is_no_procedure_where_nothing_says_so() -> None:
    found = flow("| 1 | Xử lý hồ sơ | | 12 giờ | |", "| 1.1 | Tiếp nhận hồ sơ | Một cửa | 4 giờ | |",
                 "| 1.2 | Ký giấy phép | Lãnh đạo Sở | 8 giờ | |")  # fmt: skip
    assert [s.label for s in found.steps] == ["1.1", "1.2"]
