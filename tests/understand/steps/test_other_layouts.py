"""Steps that stand in no common table: turned, one table a step, columns of tabs, stacked labels, matrices, headings."""

from __future__ import annotations

import pytest

from qmslint.model import Flow
from qmslint.read.sample import parse
from qmslint.understand import understand
from tests.understand.samples import flows, procedure, titles

HEAD = "# Quy trình cấp thẻ ra vào kho\n\n**4. Trình tự thực hiện**\n\n"


def told(text: str) -> list[tuple[str, str | None, float | None]]:
    """Label, who and days of the steps of the only flow of a text."""
    (flow,) = procedure(HEAD + text).flows
    return steps(flow)


def steps(flow: Flow) -> list[tuple[str, str | None, float | None]]:
    return [(s.label, s.responsible, s.days) for s in flow.steps]


TWO = [("Bước 1", "Văn thư", 0.5), ("Bước 2", "Chuyên viên", 2.0)]
TURNED = """
| Bước | Bước 1 | Bước 2 |
| Công việc | Nhận hồ sơ | Thẩm định |
| Người thực hiện | Văn thư | Chuyên viên |
| Thời gian | 04 giờ | 02 ngày |
"""
CARDS = """
| Bước 1 | Nhận hồ sơ |
| Người thực hiện | Văn thư |
| Thời gian | 04 giờ |

Ghi vào sổ.

| Bước 2 | Thẩm định |
| Người thực hiện | Chuyên viên |
| Thời gian | 02 ngày |
"""
STACKED = """
| Bước/Thời gian | Trách nhiệm | Diễn giải |
| Bước 1 <br> Tiếp nhận <br> (0,5 ngày) | Văn thư | Nhận hồ sơ |
| Bước 2 <br> Thẩm định <br> (02 ngày) | Chuyên viên | Xem hồ sơ |
"""
CLOSING = """
| Bước | Nội dung và thời gian | Trách nhiệm |
| Bước 1 | Nhận hồ sơ. Thời gian: 0,5 ngày. | Văn thư |
| Bước 2 | Xem hồ sơ. Thời gian thực hiện: 02 ngày. | Chuyên viên |
"""


@pytest.mark.parametrize("text", [TURNED, CARDS, STACKED, CLOSING])
def test_a_step_is_read_wherever_its_label_who_and_time_stand(text: str) -> None:
    assert told(text) == TWO


def test_lines_of_tabs_below_a_line_of_heads_are_rows() -> None:
    lines = [
        "Bước\tNgười thực hiện\tCông việc\tThời gian",
        "B1\tVăn thư\tNhận hồ sơ\t01 ngày",
        "B2\tGiám đốc\tKý\t02 ngày",
    ]
    document = parse(HEAD + "\n\n".join(f"Dòng {i}" for i in range(len(lines))))
    blocks = list(document.blocks)
    for i, line in enumerate(lines):
        at = len(blocks) - len(lines) + i
        blocks[at] = blocks[at]._replace(text=line)  # type: ignore[call-arg]
    (found,) = understand(document._replace(blocks=tuple(blocks)), "x.docx").procedures
    assert steps(found.flows[0]) == [("B1", "Văn thư", 1.0), ("B2", "Giám đốc", 2.0)]


def test_a_matrix_says_by_its_marks_who_does_a_step() -> None:
    matrix = (
        "| TT | Hoạt động | Thư ký | Trưởng đoàn | Giám đốc |\n| 1 | Lập kế hoạch | X | | |\n| 2 | Duyệt | | P | X |"
    )
    assert [(s.label, s.responsible) for s in procedure(HEAD + matrix).flows[0].steps] == [
        ("1", "Thư ký"),
        ("2", "Giám đốc"),
    ]


def test_letters_that_count_the_boxes_of_a_chart_are_labels_and_others_are_none() -> None:
    head = "| Trách nhiệm | Tiến trình | Thời gian |"
    counted = flows("| Văn thư | A. Nhận | 1 ngày |", "| Sở | B. Xem | 1 ngày |", "| Sở | C. Ký | 1 ngày |", head=head)
    assert [s.label for s in counted[0].steps] == ["A", "B", "C"]
    other = flows("| Văn thư | A. Nhận | 1 ngày |", "| Sở | D. Xem | 1 ngày |", "| Sở | C. Ký | 1 ngày |", head=head)
    assert [s.label for s in other[0].steps] == ["", "", ""]


def test_numbered_headings_that_each_say_who_are_steps_and_others_are_none() -> None:
    part = "**4.{n}. {name}**\n\nTrách nhiệm: {who}. Thời gian: 02 ngày.\n\nGhi sổ.\n\n"
    text = part.format(n=1, name="Nhận", who="Văn thư") + part.format(n=2, name="Ký", who="Giám đốc")
    assert told(text) == [("4.1", "Văn thư", 2.0), ("4.2", "Giám đốc", 2.0)]
    plain = "**4.1. Nhận**\n\nGhi sổ.\n\n**4.2. Ký**\n\nGiám đốc ký.\n\n**5. Thành phần hồ sơ**\n\n- Đơn đề nghị"
    assert procedure(HEAD + plain).flows == ()


def test_a_chapter_names_no_procedure() -> None:
    text = "**QUY TRÌNH KIỂM SOÁT CHI**\n\n**Chương I**\n\n**QUY ĐỊNH CHUNG**\n\n**Điều 1. Phạm vi điều chỉnh**\n\nCác phòng.\n\n"
    text += "**Chương II**\n\n**CÁC BƯỚC**\n\n**Điều 2. Trình tự thực hiện**\n\nBước 1. Văn thư nhận.\n\nBước 2. Giám đốc ký."
    assert titles(text) == ["QUY TRÌNH KIỂM SOÁT CHI"]


def test_a_label_and_nothing_more_tells_no_step() -> None:
    assert told("Bước 1: Văn thư nhận hồ sơ.\n\nBước 2:\n\nBước 3: Giám đốc ký.") == [
        ("Bước 1", "Văn thư", None),
        ("Bước 3", "Giám đốc", None),
    ]


def test_columns_may_stand_the_other_way_round() -> None:
    head = "| Kết quả | Thời gian | Trách nhiệm | Tên bước | Bước |"
    first, second = "| Phiếu | 1 ngày | Văn thư | Nhận | 1 |", "| Thẻ | 2 ngày | Giám đốc | Ký | 2 |"
    (found,) = flows(first, second, "| | 3 ngày | | Tổng | |", head=head)
    assert steps(found) == [("1", "Văn thư", 1.0), ("2", "Giám đốc", 2.0)]
    assert found.stated_total_days == 3


HEAD_OF_FOUR = "| Bước | Nội dung | Trách nhiệm | Thời gian |"


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ("6.1", "6.2", False),
        ("Bước 1.2", "Bước 2.1", False),
        ("B2a", "B2b", False),
        ("II", "III", False),
        ("II", "2", True),
        ("3", "4", False),
        ("3", "1", True),
        ("6.1", "6.3", True),
    ],
)
def test_a_table_that_goes_on_with_the_numbers_of_the_one_before_is_joined_to_it(
    first: str, second: str, apart: bool
) -> None:
    one = f"{HEAD_OF_FOUR}\n| {first} | Nhận hồ sơ | Văn thư | 1 ngày |"
    two = f"{HEAD_OF_FOUR}\n| {second} | Ký | Giám đốc | 2 ngày |"
    found = procedure(f"{HEAD}{one}\n\nTiếp theo trang trước.\n\n{two}").flows
    assert len(found) == (2 if apart else 1)


def test_a_level_that_a_page_cuts_keeps_its_total() -> None:
    one = f"{HEAD_OF_FOUR}\n| I | Cấp xã | < | 3 ngày |\n| 1 | Nhận hồ sơ | Văn thư | 1 ngày |"
    two = f"{HEAD_OF_FOUR}\n| 2 | Ký | Giám đốc | 2 ngày |\n| II | Cấp tỉnh | < | 4 ngày |\n| 3 | Ký | Chủ tịch | 4 ngày |"
    (found,) = procedure(f"{HEAD}{one}\n\nTiếp theo trang trước.\n\n{two}").flows
    assert [(t.first, t.last, t.days) for t in found.subtotals] == [(0, 1, 3), (2, 2, 4)]
    assert (found.groups, [s.group for s in found.steps]) == (("Cấp xã", "Cấp tỉnh"), [0, 0, 1])
