"""Steps laid across a table, times by level, times before and after a cut, procedures beside their steps."""

from __future__ import annotations

import pytest

from qmslint.model import Flow, Procedure, Reading
from tests.understand.samples import procedure, reading


def procedures(text: str) -> tuple[Procedure, ...]:
    made: Reading = reading(text)
    return made.procedures


def flow(table: str) -> Flow:
    """The only flow of a table."""
    (found,) = procedure(f"# Quy trình cấp thẻ bạn đọc\n\n{table}").flows
    return found


ACROSS = """
**QUY TRÌNH NỘI BỘ**

| STT | Mã TTHC | Tên thủ tục hành chính | Tổng thời gian (ngày) | Thời gian các bước (ngày) | < | < |
| ^ | ^ | ^ | ^ | {one} | {two} | {three} |
| 1 | 1.990201 | Cấp thẻ bạn đọc cho tổ chức | 5 | 0,5 | 3,5 | 1 |
| 2 | 1.990202 | Cấp lại thẻ bạn đọc cho tổ chức | 3 | 0,5 | 2 | 0,5 |
"""


@pytest.mark.parametrize(
    ("heads", "labels"),
    [
        (("Bước 1: Bộ phận Một cửa", "Bước 2: Chuyên viên", "Bước 3: Lãnh đạo Sở"), ["Bước 1", "Bước 2", "Bước 3"]),
        (("Bộ phận Một cửa", "Chuyên viên", "Lãnh đạo Sở"), ["", "", ""]),
    ],
)
def test_a_row_of_a_table_that_lays_the_steps_across_is_a_procedure(heads: tuple[str, ...], labels: list[str]) -> None:
    one, two, three = heads
    found = procedures(ACROSS.format(one=one, two=two, three=three))
    assert [(p.title, p.tthc_codes) for p in found] == [
        ("Cấp thẻ bạn đọc cho tổ chức", ("1.990201",)),
        ("Cấp lại thẻ bạn đọc cho tổ chức", ("1.990202",)),
    ]
    assert [f.stated_total_days for p in found for f in p.flows] == [5.0, 3.0]
    (first,) = found[0].flows
    assert [s.label for s in first.steps] == labels
    assert [(s.responsible, s.days) for s in first.steps] == [
        ("Bộ phận Một cửa", 0.5), ("Chuyên viên", 3.5), ("Lãnh đạo Sở", 1.0),
    ]  # fmt: skip


def test_a_time_before_the_steps_of_a_procedure_is_that_of_them_all() -> None:
    head = "| STT | Tên thủ tục hành chính | Thời hạn giải quyết | Bước | Nội dung công việc | Người thực hiện | Thời gian |"
    rows = (
        "| 1 | Cấp thẻ bạn đọc cho tổ chức (1.990201) | 03 ngày | Bước 1 | Nhận hồ sơ | Thủ thư | 1 ngày |",
        "| ^ | ^ | ^ | Bước 2 | Ký thẻ | Giám đốc | 2 ngày |",
        "| 2 | Cấp lại thẻ bạn đọc (1.990202) | 02 ngày | Bước 1 | Nhận hồ sơ | Thủ thư | 0,5 ngày |",
        "| ^ | ^ | ^ | Bước 2 | Ký thẻ | Giám đốc | 1 ngày |",
    )
    found = procedures("\n".join(("**QUY TRÌNH NỘI BỘ**", "", head, *rows)))
    assert [p.tthc_codes for p in found] == [("1.990201",), ("1.990202",)]
    assert [[t.days for t in p.time_limits] for p in found] == [[3.0], [2.0]]
    assert [[s.days for f in p.flows for s in f.steps] for p in found] == [[1.0, 2.0], [0.5, 1.0]]


def test_a_list_with_fewer_steps_side_by_side_is_a_list() -> None:
    made = reading(
        "| STT | Mã TTHC | Tên thủ tục hành chính | Cấp xã | Cấp tỉnh |\n"
        "| 1 | 1.990201 | Cấp thẻ bạn đọc cho tổ chức | x | |\n| 2 | 1.990202 | Cấp lại thẻ bạn đọc | | x |"
    )
    assert not made.procedures
    assert [entry.tthc_code for entry in made.listed] == ["1.990201", "1.990202"]


@pytest.mark.parametrize(
    "head",
    [
        (
            "| STT | Mã TTHC | Tên thủ tục | Tổng thời gian (ngày) | Thời gian các bước (ngày) | < | < |\n"
            "| ^ | ^ | ^ | ^ | Tiếp nhận | Thẩm định | Ký, trả kết quả |\n"
        ),
        "| STT | Mã TTHC | Tên thủ tục | Thời hạn giải quyết | Tiếp nhận | Thẩm định | Ký, trả kết quả |\n",
    ],
)
def test_the_columns_may_be_headed_by_what_is_done(head: str) -> None:
    rows = "| 1 | 1.990201 | Cấp thẻ bạn đọc | 3 | 0,5 | 2 | 0,5 |\n| 2 | 1.990202 | Gia hạn thẻ bạn đọc | 2 | 0,5 | 1 | 0,5 |"
    found = procedures(
        head + (rows if "các bước" in head else rows.replace(" |", " ngày |").replace("đọc ngày", "đọc"))
    )
    assert [[(s.action, s.responsible, s.days) for s in p.flows[0].steps] for p in found] == [
        [("Tiếp nhận", None, 0.5), ("Thẩm định", None, 2.0), ("Ký, trả kết quả", None, 0.5)],
        [("Tiếp nhận", None, 0.5), ("Thẩm định", None, 1.0), ("Ký, trả kết quả", None, 0.5)],
    ]
    assert [p.flows[0].stated_total_days for p in found] == [3.0, 2.0]


def test_a_procedure_may_be_named_beside_its_steps() -> None:
    head = "| STT | Tên thủ tục | Thứ tự | Nội dung công việc | Trách nhiệm | Thời gian (ngày) |\n"
    rows = [
        "| 1 | Cấp thẻ bạn đọc | Bước 1 | Tiếp nhận | Thủ thư | 0,5 |",
        "| ^ | ^ | Bước 2 | Ký thẻ | Giám đốc | 1,5 |",
        "| ^ | ^ | Tổng thời gian | < | < | 2 |",
        "| 2 | Gia hạn thẻ bạn đọc | Bước 1 | Tiếp nhận | Thủ thư | 0,25 |",
        "| ^ | ^ | Bước 2 | Đóng dấu gia hạn | Thủ thư | 0,25 |",
        "| ^ | ^ | Tổng thời gian | < | < | 0,5 |",
    ]
    found = procedures(head + "\n".join(rows))
    assert [p.title for p in found] == ["Cấp thẻ bạn đọc", "Gia hạn thẻ bạn đọc"]
    assert [[s.label for f in p.flows for s in f.steps] for p in found] == [["Bước 1", "Bước 2"]] * 2
    assert [f.stated_total_days for p in found for f in p.flows] == [2.0, 0.5]


def test_its_code_and_its_limit_may_stand_beside_the_steps_too() -> None:
    head = "| STT | Tên thủ tục | Mã TTHC | Thời hạn giải quyết | Bước | Nội dung công việc | Bộ phận | Thời gian |\n"
    rows = [
        "| 1 | Cấp thẻ bạn đọc | 1.990201 | 03 ngày làm việc | B1 | Tiếp nhận | Thủ thư | 1 ngày |",
        "| ^ | ^ | ^ | ^ | B2 | Ký thẻ | Giám đốc | 2 ngày |",
        "| 2 | Gia hạn thẻ bạn đọc | 1.990202 | 02 ngày làm việc | B1 | Tiếp nhận | Thủ thư | 1 ngày |",
        "| ^ | ^ | ^ | ^ | B2 | Đóng dấu gia hạn | Thủ thư | 0,5 ngày |",
    ]
    found = procedures(head + "\n".join(rows))
    assert [(p.title, p.tthc_codes) for p in found] == [
        ("Cấp thẻ bạn đọc", ("1.990201",)), ("Gia hạn thẻ bạn đọc", ("1.990202",)),
    ]  # fmt: skip
    assert [[(s.label, s.days) for s in p.flows[0].steps] for p in found] == [
        [("B1", 1.0), ("B2", 2.0)], [("B1", 1.0), ("B2", 0.5)],
    ]  # fmt: skip
    assert [p.flows[0].stated_total_days for p in found] == [3.0, 2.0]


def test_a_list_that_tells_how_each_procedure_goes_in_one_row_stays_a_list() -> None:
    made = reading(
        "| STT | Tên thủ tục | Mã TTHC | Trình tự thực hiện | Cơ quan thực hiện | Thời hạn giải quyết |\n"
        "| 1 | Cấp thẻ bạn đọc | 1.990201 | Nộp đơn tại thư viện | Thư viện tỉnh | 03 ngày |\n"
        "| 2 | Gia hạn thẻ bạn đọc | 1.990202 | Nộp thẻ tại thư viện | Thư viện tỉnh | 02 ngày |"
    )
    assert not made.procedures
    assert [entry.tthc_code for entry in made.listed] == ["1.990201", "1.990202"]


def test_the_labels_of_the_steps_are_those_that_the_rows_have_for_themselves() -> None:
    found = flow(
        "| Các bước | Bước con | Nội dung | Người thực hiện | Thời gian |\n"
        "| Bước 1: Nhận | 1.1 | Nhận đơn | Thủ thư | 1 ngày |\n| ^ | 1.2 | Kiểm tra | Thủ thư | 1 ngày |\n"
        "| Bước 2: Trả | 2.1 | Ký thẻ | Giám đốc | 1 ngày |"
    )
    assert [s.label for s in found.steps] == ["1.1", "1.2", "2.1"]


def test_the_time_of_each_level_may_stand_in_a_column_of_its_own() -> None:
    found = flow(
        "| TT | Nội dung công việc | Người thực hiện | Thời gian (ngày làm việc) | < | Sản phẩm |\n"
        "| ^ | ^ | ^ | Cấp xã | Cấp tỉnh | ^ |\n| 1 | Tiếp nhận | Công chức xã | 2 | | Phiếu hẹn |\n"
        "| 2 | Ký quyết định | Lãnh đạo Sở | | 3 | Quyết định |\n| | Tổng | < | 2 | 3 | 05 ngày làm việc |"
    )
    assert [(s.label, s.days) for s in found.steps] == [("1", 2.0), ("2", 3.0)]
    assert found.stated_total_days == 5.0


def test_the_time_after_a_cut_is_the_time_that_holds() -> None:
    found = flow(
        "| TT | Các bước | Người thực hiện | Thời gian theo quy định | Thời gian sau cắt giảm |\n"
        "| 1 | Tiếp nhận | Thủ thư | 2 ngày | 1 ngày |\n| 2 | Ký thẻ | Giám đốc | 3 ngày | 2 ngày |\n"
        "| | Tổng cộng | < | 5 ngày | 3 ngày |"
    )
    assert [s.days for s in found.steps] == [1.0, 2.0]
    assert found.stated_total_days == 3.0


def test_one_cell_may_hold_the_label_and_the_action_and_two_columns_the_same_time() -> None:
    found = flow(
        "| Bước công việc | Người thực hiện | Số giờ | Quy ra ngày |\n| 1. Tiếp nhận đơn | Thủ thư | 4 | 0,5 |\n"
        "| 2. Ký thẻ | Giám đốc | 12 | 1,5 |\n| Tổng | < | 16 | 2 |"
    )
    assert [(s.label, s.action, s.days) for s in found.steps] == [
        ("1", "Tiếp nhận đơn", 0.5), ("2", "Ký thẻ", 1.5),
    ]  # fmt: skip
    assert found.stated_total_days == 2.0


def test_a_first_part_right_below_a_code_opens_no_annex() -> None:
    found = procedures(
        "**QUYẾT ĐỊNH**\n\nSố: 12/QĐ-UBND\n\n**QUY TRÌNH NỘI BỘ**\n\n**CHO PHÉP TỔ CHỨC HỘI NGHỊ BẠN ĐỌC**\n\n"
        "Mã TTHC: 1.990213\n\n**Phần 1. Thông tin về thủ tục**\n\n**- Thành phần hồ sơ:**\n\n+ Công văn xin phép\n\n"
        "**- Thời hạn giải quyết:** 10 ngày làm việc"
    )
    assert [(p.title, p.tthc_codes) for p in found] == [("CHO PHÉP TỔ CHỨC HỘI NGHỊ BẠN ĐỌC", ("1.990213",))]


def test_a_task_that_is_said_not_to_count_is_no_time() -> None:
    found = flow(
        "| TT | Người giải quyết | Cách thức giải quyết | Thời gian giải quyết |\n"
        "| B.1 | Thủ thư | Tiếp nhận đơn | 1 ngày |\n"
        "| B.2 | Sở Tư pháp | Góp ý (không tính vào thời gian giải quyết) | 7 ngày |\n"
        "| B.3 | Giám đốc | Ký thẻ | 2 ngày |"
    )
    assert [(s.label, s.responsible, s.days) for s in found.steps][1] == ("B.2", "Sở Tư pháp", 7.0)
    assert [s.counted for s in found.steps] == [True, False, True]


def test_an_empty_time_stays_empty_beside_other_columns() -> None:
    found = flow(
        "| STT | Công việc | Người thực hiện | Thời gian | Cơ quan phối hợp | Trình cấp trên | Mô tả |\n"
        "| 1 | Tiếp nhận | Thủ thư | 1 ngày | Không | Không | Nhận đơn |\n"
        "| 2 | Thẩm định | Chuyên viên | | Không | Không | Đối chiếu hồ sơ gốc |\n"
        "| 3 | Ký thẻ | Giám đốc | 1 ngày | Không | Không | Ký |"
    )
    assert [s.duration for s in found.steps] == ["number", "empty", "number"]


def test_labels_headed_as_the_course_of_work_stay_labels_below_rows_of_levels() -> None:
    found = flow(
        "| Trình tự | Người thực hiện | Nội dung thực hiện | Thời gian |\n| Tổng thời gian | < | < | 4 ngày |\n"
        "| I. Thư viện xã | < | < | 1 ngày |\n| Bước 1 | Thủ thư | Tiếp nhận | 1 ngày |\n"
        "| II. Thư viện tỉnh | < | < | 3 ngày |\n| Bước 2 | Thủ thư | Thẩm tra | 1 ngày |\n"
        "| Bước 3 | Giám đốc | Ký thẻ | 2 ngày |"
    )
    assert [(s.label, s.action, s.days) for s in found.steps] == [
        ("Bước 1", "Tiếp nhận", 1.0), ("Bước 2", "Thẩm tra", 1.0), ("Bước 3", "Ký thẻ", 2.0),
    ]  # fmt: skip
    assert found.stated_total_days == 4.0


def test_a_published_list_that_tells_steps_in_a_cell_is_no_procedure() -> None:
    made = reading(
        "| STT | Mã TTHC | Tên thủ tục hành chính | Trình tự thực hiện | Thời hạn | Phí, lệ phí | Căn cứ pháp lý |\n"
        "| 1 | 1.990201 | Cấp thẻ bạn đọc | Bước 1: Nộp đơn.<br>Bước 2: Nhận thẻ. | 03 ngày | Không | Luật Thư viện |"
    )
    assert not made.procedures
    assert [entry.tthc_code for entry in made.listed] == ["1.990201"]


@pytest.mark.parametrize("step", ["Bước", "B"])
def test_a_row_may_tell_all_steps_in_a_cell_under_any_head(step: str) -> None:
    label = f"{step} " if step == "Bước" else step
    found = procedures(
        "**QUY TRÌNH NỘI BỘ**\n\n| STT | Tên thủ tục hành chính | Quy trình các bước giải quyết | Tổng thời gian |\n"
        f"| 1 | Cấp thẻ (1.990201) | {label}1: Thủ thư nhận hồ sơ (1 ngày)<br>{label}2: Giám đốc ký thẻ (2 ngày) | 3 ngày |\n"
        f"| 2 | Cấp lại thẻ (1.990202) | {label}1: Thủ thư nhận hồ sơ (1 ngày)<br>{label}2: Giám đốc ký (1 ngày) | 2 ngày |"
    )
    assert [(p.tthc_codes, [t.days for t in p.time_limits]) for p in found] == [
        (("1.990201",), [3.0]), (("1.990202",), [2.0]),
    ]  # fmt: skip
    assert [[(s.responsible, s.days) for f in p.flows for s in f.steps] for p in found] == [
        [("Thủ thư", 1.0), ("Giám đốc", 2.0)], [("Thủ thư", 1.0), ("Giám đốc", 1.0)],
    ]  # fmt: skip
