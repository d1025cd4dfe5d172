"""Steps under plain numbers, tables of steps without a head, and the habits of SOPs with them."""

from __future__ import annotations

import pytest

from qmslint.understand.steps.actors import actor_of
from tests.understand.samples import procedure, reading

ABOVE = "# QUY TRÌNH SỬA CHỮA TÀI SẢN\n\n**1. Mục đích**\n\nSửa chữa kịp thời.\n\n"
LETTERED = """**2. Trình tự thực hiện**

a) Phòng có nhu cầu lập giấy đề nghị gửi Văn phòng.

b) Văn phòng kiểm tra tài sản trong 01 ngày làm việc.

đ) Giám đốc phê duyệt.
"""


def told(text: str) -> list[tuple[str, str | None]]:
    """Labels and actors of all steps."""
    return [(s.label, s.responsible) for f in procedure(text).flows for s in f.steps]


def test_lettered_items_that_say_who_acts_are_steps() -> None:
    (flow,) = procedure(ABOVE + LETTERED).flows
    assert [(s.label, s.responsible, s.days) for s in flow.steps] == [
        ("a", "Phòng có nhu cầu", None),
        ("b", "Văn phòng", 1.0),
        ("đ", "Giám đốc", None),
    ]


def test_items_that_tell_what_holds_are_no_steps() -> None:
    items = "a) Hồ sơ được lưu tại kho.\n\nb) Kết quả được trả trong ngày.\n\nc) Phiếu phải có chữ ký.\n"
    assert not procedure(f"{ABOVE}**2. Trình tự thực hiện**\n\n{items}").flows


def test_titled_parts_are_steps_only_where_the_heading_announces_an_order() -> None:
    parts = (
        "**{n}.1 Đề nghị**\n\nNhân viên lập phiếu đề nghị.\n\n**{n}.2 Nghiệm thu**\n\nThủ kho nghiệm thu, dán nhãn.\n\n"
    )
    ordered = f"{ABOVE}**2. Trình tự thực hiện**\n\n{parts.format(n=2)}**3. Hồ sơ lưu**\n\nPhiếu: 02 năm."
    assert told(ordered) == [("2.1", "Nhân viên"), ("2.2", "Thủ kho")]
    assert told(ordered.replace("Trình tự thực hiện", "Nội dung")) == []


def test_who_the_responsibilities_name_is_known_in_the_steps() -> None:
    text = (
        f"{ABOVE}**2. Trách nhiệm**\n\n- Quản lý thiết bị: cập nhật lý lịch.\n\n**3. Trình tự**\n\n"
        "1. Quản lý thiết bị lập kế hoạch.\n\n2. Quản lý thiết bị gửi máy đi hiệu chuẩn.\n"
    )
    assert told(text) == [("1", "Quản lý thiết bị"), ("2", "Quản lý thiết bị")]


def test_what_counts_on_below_a_heading_of_steps_is_steps_whoever_does_them() -> None:
    items = "1. Sát khuẩn vùng tiêm.\n\n2. Đặt đầu dò.\n\n3. Bơm thuốc.\n"
    assert told(f"# QUY TRÌNH TIÊM KHỚP\n\n**V. CÁC BƯỚC TIẾN HÀNH**\n\n{items}") == [
        ("1", None),
        ("2", None),
        ("3", None),
    ]
    assert reading(f"# QUY TRÌNH TIÊM KHỚP\n\n**V. CHUẨN BỊ**\n\n{items}").procedures == ()


def test_a_small_table_below_a_step_names_who_takes_part() -> None:
    step = "## {n}. {name}\n\n{name} as planned.\n\n| Participants | {who} |\n| Output | A note |\n\n"
    text = "# SOP Software Release\n\n# Process steps\n\n" + "".join(
        step.format(n=n, name=name, who=who)
        for n, name, who in ((1, "Freeze the code", "Developer"), (2, "Test", "Tester"), (3, "Release", "Manager"))
    )
    assert told(text) == [("1", "Developer"), ("2", "Tester"), ("3", "Manager")]


TWO = """# Specimen Transport

**Purpose**

To keep specimens cold.

**Procedure**

| Collection nurse | Pack the tubes upright in the bag. |
| Collection nurse | Put the bag into the cool box. |
| Courier | Drive directly to the laboratory. |
"""


def test_posts_beside_deeds_are_steps_without_a_head() -> None:
    assert told(TWO) == [("", "Collection nurse"), ("", "Collection nurse"), ("", "Courier")]


def test_posts_each_named_once_are_a_list_of_duties() -> None:
    assert told(TWO.replace("| Collection nurse | Put", "| Duty scientist | Put")) == []


def test_labels_and_posts_are_steps_without_times() -> None:
    rows = (
        "| 1 | Lập phiếu yêu cầu | Đội quản lý |\n| 2 | Duyệt phiếu yêu cầu | Giám đốc |\n| 3 | Giao vật tư | Thủ kho |"
    )
    assert told(f"{ABOVE}**2. Nội dung thực hiện**\n\n{rows}") == [
        ("1", "Đội quản lý"),
        ("2", "Giám đốc"),
        ("3", "Thủ kho"),
    ]


def test_words_under_a_column_of_steps_tell_what_is_done() -> None:
    rows = "| Bước công việc | Trách nhiệm | Tài liệu |\n| Đặt hàng | Nhân viên mua hàng | Đơn |\n| Nhận hàng | Thủ kho | |"
    (flow,) = procedure(f"{ABOVE}**2. Nội dung**\n\n{rows}").flows
    assert [(s.label, s.action) for s in flow.steps] == [("", "Đặt hàng"), ("", "Nhận hàng")]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Giáo viên đón trẻ tại cửa lớp, hỏi sức khỏe.", "Giáo viên"),
        ("Nhân viên mua hàng lấy ba báo giá.", "Nhân viên mua hàng"),
        ("Nhà cung cấp giao hàng tại kho.", "Nhà cung cấp"),
        ("Văn phòng tổ chức sửa chữa, nghiệm thu.", "Văn phòng"),
    ],
)
def test_who_acts_is_told_before_the_verb(text: str, actor: str) -> None:
    assert actor_of(text) == actor


def test_units_in_capitals_and_bodies_act() -> None:
    items = "1. KTV chạy hai mức nội kiểm.\n\n2. Đội bảo vệ cấp thẻ khách.\n\n3. Phụ trách phòng ký duyệt.\n"
    assert [who for _, who in told(f"{ABOVE}**2. Trình tự thực hiện**\n\n{items}")] == [
        "KTV",
        "Đội bảo vệ",
        "Phụ trách phòng",
    ]


def test_lines_below_a_part_say_who_does_the_step_and_how_long() -> None:
    card = "**2.{n}. {name}**\n\nNgười thực hiện: {who}\n\nThời gian: {time}\n\nNội dung: Ghi phiếu.\n\n"
    text = f"{ABOVE}**2. Trình tự thực hiện**\n\n" + "".join(
        card.format(n=n, name=name, who=who, time=time)
        for n, name, who, time in ((1, "Ghi nhận", "Nhân viên", "2 giờ"), (2, "Trả lời", "Trưởng phòng", "1 ngày"))
    )
    found = procedure(text)
    (flow,) = found.flows
    assert [(s.label, s.responsible, s.days) for s in flow.steps] == [
        ("2.1", "Nhân viên", 0.25),
        ("2.2", "Trưởng phòng", 1.0),
    ]
    assert found.time_limits == ()


def test_who_is_named_in_brackets_behind_a_label() -> None:
    text = "Bước 1 (Bác sĩ điều trị): hội chẩn.\n\nBước 2 (Lái xe, điều dưỡng): đưa người bệnh đi.\n"
    assert told(f"{ABOVE}**2. Các bước tiến hành**\n\n{text}") == [
        ("Bước 1", "Bác sĩ điều trị"),
        ("Bước 2", "Lái xe, điều dưỡng"),
    ]


def test_letters_below_a_column_without_a_head_are_labels() -> None:
    rows = "| a | Check | Scientist | 15 minutes |\n| b | Call | Scientist | 30 minutes |\n| c | Log | Scientist | 1 hour |"
    text = f"# Critical results\n\n**4 Procedure**\n\n| | Action | Responsibility | Target |\n{rows}"
    assert [label for label, _ in told(text)] == ["a", "b", "c"]


def test_heads_of_columns_in_two_languages() -> None:
    rows = "| 1 | Nhận lô/Receive | Nhân viên/Staff | F-1 |\n| 2 | Đánh giá/Judge | Tổ trưởng/Leader | F-2 |"
    head = "| No | Hạng mục công việc/Work item | Phụ trách/In charge | Ghi chép/Record |"
    assert told(f"{ABOVE}**2. Nội dung**\n\n{head}\n{rows}") == [("1", "Nhân viên/Staff"), ("2", "Tổ trưởng/Leader")]


def test_posts_beside_deeds_and_times_are_steps_without_a_head() -> None:
    rows = (
        "| Bộ phận sử dụng | Lập phiếu đề nghị thanh lý | 1 ngày |\n| Phòng Kế toán | Kiểm tra giá trị còn lại | 2 ngày |\n"
        "| Giám đốc | Ký quyết định thanh lý | 1 ngày |"
    )
    (flow,) = procedure(f"{ABOVE}**2. Các bước thực hiện**\n\n{rows}").flows
    assert [(s.responsible, s.days) for s in flow.steps] == [
        ("Bộ phận sử dụng", 1.0),
        ("Phòng Kế toán", 2.0),
        ("Giám đốc", 1.0),
    ]


def test_whom_the_duties_name_begins_a_step_in_prose() -> None:
    text = (
        "# Product Recall\n\n**1. Responsibilities**\n\n| Task | Technical Manager | Sales | Dispatch |\n"
        "| Trace stock | C | I | R |\n\n**2. Procedure**\n\nStep 1: Technical Manager convenes the team.\n\n"
        "Step 2: Dispatch traces all pallets.\n\nStep 3: Sales informs customers and records replies.\n"
    )
    assert [who for _, who in told(text)] == ["Technical Manager", "Dispatch", "Sales"]
    alone = text.replace("Responsibilities", "Background")
    assert [who for _, who in told(alone)] == ["Technical Manager", None, None]


def test_one_whose_post_is_unknown_acts_among_others_that_are_known() -> None:
    items = "1. Chánh Văn phòng bố trí xe.\n\n2. Lái xe đưa khách.\n\n3. Kế toán thanh toán.\n\n4. Nhân viên ghi sổ.\n"
    assert told(f"{ABOVE}**2. Trình tự thực hiện**\n\n{items}")[1] == ("2", "Lái xe")
    other = items.replace("Lái xe đưa khách", "Phiếu được trả lại")
    assert told(f"{ABOVE}**2. Trình tự thực hiện**\n\n{other}")[1] == ("2", None)


def test_bare_figures_beside_posts_are_times_of_a_lost_head_and_no_steps_are_made_of_them() -> None:
    rows = (
        "| B3 | Thẩm định hồ sơ | Chuyên viên | {0} |\n| B4 | Ký duyệt văn bản | Giám đốc | {0} |\n"
        "| B5 | Đóng dấu, chuyển | Văn thư | {0} |"
    )
    text = f"{ABOVE}**2. Các bước thực hiện**\n\n{{}}"
    assert not procedure(text.format(rows.format("8"))).flows
    assert len(procedure(text.format(rows.format("Phiếu"))).flows) == 1
