"""Steps that say where, who and how long in other places than columns: before a colon, in their cell, at their end."""

from __future__ import annotations

import pytest

from qmslint.understand.steps.actors import actor_before_colon
from qmslint.understand.steps.step_cells import told_in_cell
from qmslint.understand.table.columns import header_role
from tests.understand.samples import procedure, reading

TOLD = """
1. Thủ tục đặt tên bến đò ngang

c) Thời hạn giải quyết: 10 ngày làm việc. Trong đó:

- Sở Nội vụ: 06 ngày làm việc;

- UBND tỉnh: 04 ngày làm việc.

d) Quy trình giải quyết:

- Tại Phòng Địa giới: Thẩm định hồ sơ (06 ngày làm việc).

- Tại Văn phòng UBND tỉnh: Trình ký quyết định (04 ngày làm việc).

- Tại Bộ phận Một cửa: Trả kết quả (không tính thời gian).
"""


def test_items_that_each_close_with_their_time_are_steps() -> None:
    found = procedure(TOLD)
    (flow,) = found.flows
    assert [(s.responsible, s.days, s.duration) for s in flow.steps] == [
        ("Phòng Địa giới", 6.0, "number"),
        ("Văn phòng UBND tỉnh", 4.0, "number"),
        ("Bộ phận Một cửa", None, "zero"),
    ]
    assert flow.stated_total_days == 10.0


def test_parts_of_a_limit_in_lines_below_it_are_no_limits() -> None:
    assert [limit.days for limit in procedure(TOLD).time_limits] == [10.0]


def test_items_without_times_are_no_steps() -> None:
    assert not procedure(TOLD.replace(" (06 ngày làm việc)", "")).flows


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Tại Phòng Địa giới: Thẩm định hồ sơ", "Phòng Địa giới"),
        ("Tại Trung tâm Phục vụ hành chính công: Công chức tiếp nhận hồ sơ, chuyển đi", "Công chức"),
        ("1. Chủ nông trang: Kê khai hồ sơ, nộp cho cơ quan", "Chủ nông trang"),
        ("Nộp hồ sơ: Chủ bãi gửi hồ sơ đến Sở", "Chủ bãi"),
        ("Thời gian thực hiện: Thực hiện trong 02 ngày", None),
        ("Tại kho: hàng hóa còn nguyên", None),
    ],
)
def test_who_acts_may_stand_before_a_colon(text: str, actor: str | None) -> None:
    assert actor_before_colon(text) == actor


def test_a_cell_may_label_who_and_how_long() -> None:
    told = told_in_cell("- Công việc: Ký giấy phép.\n- Người thực hiện: Giám đốc Sở.\n- Thời gian: 01 ngày.")
    assert told == ("Ký giấy phép", "Giám đốc Sở", "01 ngày", None)
    assert told_in_cell("Ký giấy phép (02 ngày)").duration == "02 ngày"
    assert told_in_cell("Ký giấy phép (bản giấy)").duration is None


def test_steps_are_told_in_a_table_of_two_columns() -> None:
    (flow,) = procedure(
        """
        # 1. Thủ tục thu hái dược liệu

        Thời gian giải quyết: 03 ngày làm việc

        | Bước thực hiện | Nội dung |
        | Bước 1 | - Công việc: Tiếp nhận.\\n- Người thực hiện: Bộ phận Một cửa.\\n- Thời gian: 01 ngày. |
        | Bước 2 | - Công việc: Ký.\\n- Người thực hiện: Giám đốc Sở.\\n- Thời gian: 02 ngày. |
        """
    ).flows
    assert [(s.label, s.responsible, s.days) for s in flow.steps] == [
        ("Bước 1", "Bộ phận Một cửa", 1.0),
        ("Bước 2", "Giám đốc Sở", 2.0),
    ]


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Cán bộ, công chức, viên chức giải quyết hồ sơ", "responsible"),
        ("Cơ quan, người thực hiện", "responsible"),
        ("Vai trò xử lý", "responsible"),
        ("Cơ quan giải quyết", None),
        ("Cán bộ", None),
    ],
)
def test_a_column_is_headed_by_who_acts_and_a_verb(words: str, role: str | None) -> None:
    assert header_role(words) == role


def test_a_row_may_tell_a_whole_procedure() -> None:
    found = reading(
        """
        **Điều 1.** Phê duyệt quy trình nội bộ của 02 thủ tục hành chính.

        # PHỤ LỤC

        | STT | Tên thủ tục hành chính | Các bước giải quyết | Thời gian |
        | 1 | Cấp giấy phép chiếu phim ngắn | Bước 1: Sở nhận hồ sơ (01 ngày)\\nBước 2: Sở cấp (02 ngày) | 03 ngày |
        | 2 | Thu hồi giấy phép chiếu phim ngắn | Bước 1: Sở rà soát (01 ngày)\\nBước 2: Sở ký (01 ngày) | 02 ngày |
        """
    ).procedures
    assert [p.title for p in found] == ["Cấp giấy phép chiếu phim ngắn", "Thu hồi giấy phép chiếu phim ngắn"]
    assert [[s.days for s in p.flows[0].steps] for p in found] == [[1.0, 2.0], [1.0, 1.0]]
    assert [[limit.days for limit in p.time_limits] for p in found] == [[3.0], [2.0]]


def test_brackets_behind_a_label_tell_who_and_how_long() -> None:
    (flow,) = procedure(
        """
        1. Thủ tục công nhận vườn ươm dừa

        a) Thời hạn giải quyết: 02 ngày làm việc.

        b) Quy trình nội bộ:

        - Bước 1 (Bộ phận Một cửa, 0,5 ngày): Tiếp nhận hồ sơ.

        - Bước 2 (Lãnh đạo Sở, 1,5 ngày): Ký quyết định.
        """
    ).flows
    assert [(s.responsible, s.days) for s in flow.steps] == [("Bộ phận Một cửa", 0.5), ("Lãnh đạo Sở", 1.5)]


def test_papers_behind_a_case_and_a_plus_are_components() -> None:
    dossier = procedure(
        """
        1. Thủ tục cấp lại giấy phép ủ rượu

        III/ Thành phần hồ sơ: (01 bộ)

        – Trường hợp hết hạn: + Giấy đăng ký; + Bản sao hợp đồng.

        – Trường hợp bị mất: + Đơn đề nghị cấp lại.

        V/ Thời hạn giải quyết: 07 ngày làm việc
        """
    ).dossier
    assert dossier is not None
    assert [c.text for c in dossier.components] == ["Giấy đăng ký", "Bản sao hợp đồng", "Đơn đề nghị cấp lại"]
    assert dossier.sets == 1


def test_a_case_its_time_and_its_table_go_together() -> None:
    found = procedure(
        """
        1. Thủ tục hỗ trợ chi phí đò ngang (1.916023)

        * Trường hợp 1: Hồ sơ nộp tại nơi cư trú

        - Thời gian giải quyết: 01 ngày làm việc

        | Bước | Nội dung công việc | Trách nhiệm | Thời gian |
        | 1 | Tiếp nhận, ký | Bộ phận Một cửa | 01 ngày |

        * Trường hợp 2: Hồ sơ nộp tại xã khác

        - Thời gian giải quyết: 02 ngày làm việc

        | Bước | Nội dung công việc | Trách nhiệm | Thời gian |
        | 1 | Tiếp nhận, chuyển | Bộ phận Một cửa | 01 ngày |
        | 2 | Ký | Lãnh đạo xã | 01 ngày |
        """
    )
    assert [flow.stated_total_days for flow in found.flows] == [1.0, 2.0]
    assert [limit.case for limit in found.time_limits] == [
        "Trường hợp 1: Hồ sơ nộp tại nơi cư trú",
        "Trường hợp 2: Hồ sơ nộp tại xã khác",
    ]


def test_a_slash_may_stand_behind_the_label_of_a_step() -> None:
    (flow,) = procedure(
        """
        1. Thủ tục cấp phép chợ phiên

        Trình tự thực hiện:

        Bước 1/ Công chức tiếp nhận hồ sơ: ½ ngày.

        Bước 2/ Lãnh đạo Sở ký: 01 ngày.
        """
    ).flows
    assert [(s.label, s.days) for s in flow.steps] == [("Bước 1", 0.5), ("Bước 2", 1.0)]
