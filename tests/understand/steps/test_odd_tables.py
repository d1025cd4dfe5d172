"""Step tables whose columns are headed oddly or not at all: known by what stands in them."""

from __future__ import annotations

import pytest

from tests.understand.samples import HEAD, flow, procedure


def test_a_table_without_a_time_column_has_steps_without_times() -> None:
    found = flow(
        "| B1 | Nhận | Công chức |", "| B2 | Trả | Công chức |", head="| TT | Nội dung công việc | Người thực hiện |"
    )
    assert [s.duration for s in found.steps] == ["none", "none"] and "duration" not in found.roles


def test_the_unit_may_stand_in_the_header_alone() -> None:
    found = flow(
        "| Bước 1 | Nhận | Công chức | 0,25 |",
        "| Bước 2 | Xử lý | Chuyên viên | 1,75 |",
        "| Tổng | < | < | 2 |",
        head="| Các bước | Nội dung công việc | Trách nhiệm thực hiện | Thời gian thực hiện (ngày làm việc) |",
    )
    assert [s.days for s in found.steps] == [0.25, 1.75]
    assert found.stated_total_days == 2


def test_hours_in_the_header_are_counted_as_eighths_of_a_day() -> None:
    found = flow("| 1 | Nhận | Công chức | 4 |", "| 2 | Trả | Công chức | 12 |",
                 head="| TT | Nội dung công việc | Người thực hiện | Thời gian (giờ) |")  # fmt: skip
    assert [s.days for s in found.steps] == [0.5, 1.5]


def test_a_label_may_tell_the_name_of_its_step_and_the_time() -> None:
    found = flow("| Bước 1: Tiếp nhận (02 giờ) | Công chức | Kiểm tra hồ sơ |",
                 "| Bước 2: Ký (06 giờ) | Lãnh đạo | Ký giấy phép |",
                 "| Bước 3: Trả (Văn thư) | | Trao giấy phép |",
                 head="| Các bước | Người thực hiện | Nội dung thực hiện |")  # fmt: skip
    assert [(s.label, s.action.split("\n")[0], s.responsible, s.days) for s in found.steps] == [
        ("Bước 1", "Tiếp nhận", "Công chức", 0.25),
        ("Bước 2", "Ký", "Lãnh đạo", 0.75),
        ("Bước 3", "Trả", "Văn thư", None),
    ]


def test_a_row_that_numbers_the_columns_is_no_step() -> None:
    found = flow("| (1) | (2) | (3) | (4) | (5) |", "| B1 | Nhận | Công chức | 1 ngày | |",
                 "| B2 | Trả | Công chức | 1 ngày | |")  # fmt: skip
    assert [s.label for s in found.steps] == ["B1", "B2"]


def test_a_header_may_come_again_on_the_next_page() -> None:
    text = "\n".join(["# Quy trình cấp thẻ", "", HEAD, "| B1 | Nhận | Công chức | 1 ngày | |", HEAD,
                      "| B2 | Trả | Công chức | 1 ngày | |"])  # fmt: skip
    found = procedure(text)
    assert [s.label for f in found.flows for s in f.steps] == ["B1", "B2"]


def test_a_table_that_goes_on_in_another_keeps_its_header() -> None:
    found = procedure(
        f"# Quy trình cấp thẻ\n\n{HEAD}\n| B1 | Nhận | Công chức | 1 ngày | |\n\n"
        "\n| B2 | Trả | Công chức | 1 ngày | Thẻ |\n| B3 | Lưu | Công chức | 1 ngày | Sổ |"
    )
    assert [s.label for f in found.flows for s in f.steps] == ["B1", "B2", "B3"]


def test_a_step_table_without_a_header_is_read_from_its_contents() -> None:
    found = procedure(
        "# Quy trình cấp thẻ\n\n## Quy trình thực hiện\n\n"
        "| B1 | Nộp hồ sơ theo quy định tại bộ phận một cửa | Cá nhân | Giờ hành chính |\n"
        "| B2 | Xem xét hồ sơ, lập tờ trình | Chuyên viên phòng | 02 ngày |\n"
        "| B3 | Ký duyệt văn bản | Lãnh đạo Sở | 01 ngày |"
    )
    (only,) = found.flows
    assert only.roles == ("label", "action", "responsible", "duration")
    assert [s.responsible for s in only.steps] == ["Cá nhân", "Chuyên viên phòng", "Lãnh đạo Sở"]


def test_rows_without_labels_and_times_are_no_step_table() -> None:
    found = procedure(
        "# Quy trình cấp thẻ\n\n## Quy trình thực hiện\n\n| Sở | Đèn | Đỏ |\n| Sân | Ghế | Xanh |\n\n## Hồ sơ gồm\n\n- Đơn"
    )
    assert found.flows == ()


def test_two_columns_of_actions_are_one_action() -> None:
    found = flow("| B1 | Tiếp nhận | Kiểm tra thành phần hồ sơ | Công chức | 1 ngày |",
                 head="| TT | Trình tự | Nội dung công việc | Trách nhiệm | Thời gian |")  # fmt: skip
    assert found.steps[0].action == "Tiếp nhận Kiểm tra thành phần hồ sơ"
    assert found.roles == ("label", "action", "responsible", "duration")


def test_the_order_of_who_and_what_is_free() -> None:
    found = flow("| 1 | Công chức | Nhận hồ sơ | 1 ngày |", "| 2 | Lãnh đạo | Ký duyệt | 1 ngày |",
                 head="| STT | Đơn vị/người thực hiện | Nội dung công việc | Thời gian thực hiện |")  # fmt: skip
    assert [(s.responsible, s.action) for s in found.steps] == [("Công chức", "Nhận hồ sơ"), ("Lãnh đạo", "Ký duyệt")]


def test_a_table_without_labels_has_steps_all_the_same() -> None:
    found = flow("| Nhận | Công chức | 1 ngày |", "| Trả | Công chức | 1 ngày |", "| Tổng thời gian | < | 2 ngày |",
                 head="| Nội dung công việc | Trách nhiệm | Thời gian |")  # fmt: skip
    assert [(s.label, s.own_label) for s in found.steps] == [("", False), ("", False)]
    assert found.stated_total_days == 2


def test_a_column_of_people_is_known_by_what_stands_in_it() -> None:
    found = flow("| B1 | Nhận hồ sơ | Chuyên viên phòng | 1 ngày |", "| B2 | Ký duyệt | Lãnh đạo Sở | 1 ngày |",
                 head="| TT | Nội dung công việc | Phân vai | Thời gian |")  # fmt: skip
    assert [s.responsible for s in found.steps] == ["Chuyên viên phòng", "Lãnh đạo Sở"]


def test_a_column_of_times_is_known_by_what_stands_in_it() -> None:
    found = flow("| B1 | Nhận hồ sơ | Chuyên viên phòng | 1 ngày |", "| B2 | Ký duyệt | Lãnh đạo Sở | 1 ngày |",
                 head="| TT | Nội dung công việc | Trách nhiệm | Mức tối đa cho phép |")  # fmt: skip
    assert [s.days for s in found.steps] == [1, 1]


def test_a_column_of_actions_is_known_by_its_length() -> None:
    found = flow("| B1 | Nhận hồ sơ và hẹn ngày trả | Chuyên viên | 1 ngày |", "| B2 | Ký duyệt giấy phép | Sở | 1 ngày |",
                 head="| TT | Phải làm gì | Trách nhiệm | Thời gian |")  # fmt: skip
    assert [s.action for s in found.steps] == ["Nhận hồ sơ và hẹn ngày trả", "Ký duyệt giấy phép"]


def test_labels_under_a_header_of_actions_are_labels() -> None:
    found = flow("| Bước 1 | Nhận hồ sơ | Công chức | 1 ngày |", "| Bước 2 | Ký duyệt | Lãnh đạo Sở | 1 ngày |",
                 head="| Tên bước công việc | Phải làm gì | Trách nhiệm | Thời gian |")  # fmt: skip
    assert [(s.label, s.action) for s in found.steps] == [("Bước 1", "Nhận hồ sơ"), ("Bước 2", "Ký duyệt")]


def test_a_time_column_may_be_split_into_days_and_hours() -> None:
    found = flow("| ^ | ^ | ^ | Ngày làm việc | Giờ làm việc |", "| B1 | Nhận | Công chức | 1 | 8 |",
                 "| B2 | Trả | Công chức | 2 | 16 |",
                 head="| TT | Nội dung công việc | Trách nhiệm | Thời gian | < |")  # fmt: skip
    assert [s.days for s in found.steps] == [1, 2]


def test_a_column_called_steps_beside_the_numbers_holds_the_actions() -> None:
    found = flow("| 1 | Nhận hồ sơ | Công chức | 1 ngày |", "| 2 | Ký duyệt | Lãnh đạo Sở | 1 ngày |",
                 head="| TT | Các bước | Người thực hiện | Thời gian |")  # fmt: skip
    assert [s.action for s in found.steps] == ["Nhận hồ sơ", "Ký duyệt"]


def test_in_a_matrix_of_posts_the_marked_one_does_the_step() -> None:
    found = flow(
        "| 1 | Nhận hồ sơ | R | I | | 1 |",
        "| 2 | Thẩm định | | R | A | 2 |",
        "| 3 | Ký | | C | A/R | 1 |",
        head="| TT | Công việc | Một cửa | Kiểm soát viên | Chi cục trưởng | Thời gian (ngày) |",
    )
    assert [s.responsible for s in found.steps] == ["Một cửa", "Kiểm soát viên", "Chi cục trưởng"]
    assert "responsible" in found.roles


@pytest.mark.parametrize("torn", ["| | lập biên bản ghi rõ | | | |", "| | lập biên bản ghi rõ | | | Sổ |"])
def test_a_step_that_a_page_cuts_goes_on_in_the_next_table(torn: str) -> None:
    found = flow(
        "| 1 | Nhận hồ sơ | Công chức | 1 ngày | |",
        "| 2 | Thẩm tra, làm việc với làng nghề; | Chuyên viên | 6 ngày | |",
        "",
        torn,
        "| 3 | Ký | Giám đốc | 1 ngày | |",
        "| | Tổng số ngày | | 08 ngày | |",
    )
    assert [s.days for s in found.steps] == [1, 6, 1]
    assert found.steps[1].action.endswith("lập biên bản ghi rõ")
    assert found.stated_total_days == 8


@pytest.mark.parametrize(
    ("unit", "days"), [("Giờ làm việc", 1), ("Giờ", 1), ("Ngày", 8), ("Số ngày", 8), ("Ngày làm việc", 8)]
)
def test_a_column_that_is_headed_by_a_unit_alone_holds_the_times(unit: str, days: float) -> None:
    found = flow(
        "| Công chức | Nhận | 8 |",
        "| Giám đốc | Ký | 8 |",
        head=f"| Đơn vị, chức danh giải quyết | Nội dung xử lý | {unit} |",
    )
    assert [s.days for s in found.steps] == [days, days]


@pytest.mark.parametrize("head", ["Ngày | Giờ", "Ngày làm việc | Giờ làm việc"])
def test_two_columns_headed_by_units_tell_the_same_time_twice(head: str) -> None:
    found = flow(
        "| 1 | Nhận | Văn thư | 0,5 | 4 |",
        "| 2 | Ký | Giám đốc | 1 | 8 |",
        "| Tổng | | | 1,5 | 12 |",
        head=f"| Bước | Việc | Người làm | {head} |",
    )
    assert [s.days for s in found.steps] == [0.5, 1]
    assert found.stated_total_days == 1.5


def test_whoever_a_step_begins_with_does_it_where_no_column_says_who() -> None:
    found = flow("| 1 | Văn thư: vào sổ, chuyển lãnh đạo | 1 ngày |", "| 2 | Lãnh đạo phòng phân công thụ lý | 1 ngày |",
                 "| 3 | Nạp đất vào phễu rồi kiểm tra | 1 ngày |",
                 head="| TT | Nội dung, người thực hiện | Thời gian |")  # fmt: skip
    assert [s.responsible for s in found.steps] == ["Văn thư", "Lãnh đạo phòng", None]


def test_a_row_that_a_page_cut_in_two_ends_in_the_other_unit_of_its_time() -> None:
    found = flow(
        "| 1 | Tiếp nhận hồ sơ | Công chức | 0,5 ngày làm việc | |",
        "| 2 | Thẩm định hồ sơ, dự | Chuyên viên phòng | 01 ngày làm việc | |",
        "| | thảo kết quả giải quyết | chuyên môn | (8 giờ làm việc) | |",
        "| 3 | Ký | Lãnh đạo Sở | 0,5 ngày làm việc | |",
        "| | Tổng | | 02 ngày làm việc | |",
    )
    assert [(s.label, s.days) for s in found.steps] == [("1", 0.5), ("2", 1.0), ("3", 0.5)]
    assert found.steps[1].responsible == "Chuyên viên phòng chuyên môn"


def test_labels_below_a_head_of_deeds_are_known_where_a_program_doubled_the_columns() -> None:
    rows = "| Bước 1 | < | Nhận hồ sơ | < | Văn thư | < | 1 ngày | < |\n| Bước 2 | < | Ký | < | Giám đốc | < | 1 ngày | < |"
    head = "| Quy trình | < | Nội dung | < | Đơn vị | < | Thời gian | < |"
    found = flow(*rows.split("\n"), head=head)
    assert [(s.label, s.responsible) for s in found.steps] == [("Bước 1", "Văn thư"), ("Bước 2", "Giám đốc")]
