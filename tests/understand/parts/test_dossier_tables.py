"""The dossier in tables: papers in rows and cells, how many of each, and what slid into the next row."""

from __future__ import annotations

import pytest

from tests.understand.parts.samples import counts, dossier, papers
from tests.understand.samples import STEPS, procedure


def test_a_remark_ends_the_papers() -> None:
    assert papers("* Lưu ý: mỗi loại một bản\n\n- Đơn đề nghị") == ["Đơn đề nghị"]
    assert papers("- Đơn đề nghị\n\nGhi chú:\n\n- Bản điện tử phải ký số") == ["Đơn đề nghị"]
    assert papers("- Đơn đề nghị\n\n* Lưu ý: nộp kèm bản chính để đối chiếu\n\n- Hồ sơ nộp trực tuyến được ký số") == [
        "Đơn đề nghị"
    ]


def test_marks_under_original_and_copy_are_counts() -> None:
    found = dossier(
        "| STT | Tên giấy tờ | Bản chính | Bản sao |\n| 1 | Đơn đề nghị | x | |\n"
        "| 2 | Giấy phép | | 02 |\n| 3 | Hợp đồng | 1 | 1 |"
    )
    assert [(c.text, c.originals, c.copies) for c in found.components] == [
        ("Đơn đề nghị", 1, 0), ("Giấy phép", 0, 2), ("Hợp đồng", 1, 1),
    ]  # fmt: skip
    assert found.quantities


def test_crosses_alone_do_not_say_how_many() -> None:
    found = dossier("| STT | Tên giấy tờ | Bản chính | Bản sao |\n| 1 | Đơn đề nghị | x | |\n| 2 | Giấy phép | | x |")
    assert [(c.originals, c.copies) for c in found.components] == [(1, 0), (0, 1)]
    assert not found.quantities


@pytest.mark.parametrize("mark", ["x", "X", "✓", "√", "(x)", "☑", "01", "1 bản"])
def test_any_mark_counts_as_one(mark: str) -> None:
    assert counts(f"| STT | Tên giấy tờ | Bản chính | Bản sao |\n| 1 | Đơn đề nghị | {mark} | |") == [(1, 0)]


def test_a_quantity_beside_the_kind_of_copy_counts_for_that_kind() -> None:
    found = dossier(
        "| STT | Tên hồ sơ | Bản sao/bản chính | Số lượng |\n"
        "| 1 | Đơn đề nghị | Bản chính | 01 |\n| 2 | Giấy phép | Bản sao | 02 |"
    )
    assert [(c.originals, c.copies) for c in found.components] == [(1, None), (None, 2)]
    assert found.quantities


def test_one_cell_may_hold_both_counts() -> None:
    table = "| STT | Tên hồ sơ | Số lượng | Mẫu đơn, tờ khai |\n"
    (only,) = dossier(table + "| 1 | Đơn đề nghị | Bản chính: 1, bản sao: 0 | Mẫu số 02 |").components
    assert (only.originals, only.copies, only.form) == (1, 0, "Mẫu số 02")


def test_the_head_of_a_group_between_the_rows_is_no_paper() -> None:
    table = "| STT | Tên hồ sơ | Bản chính | Bản sao |\n| I | Đối với tổ chức | < | < |\n| 1 | Đơn đề nghị | x | |\n"
    assert papers(table + "| Đối với cá nhân: | < | < | < |\n| 1 | Tờ khai | x | |") == ["Đơn đề nghị", "Tờ khai"]


def test_the_same_quantity_for_all_papers_is_the_number_of_sets() -> None:
    table = "| STT | Tên giấy tờ | Số lượng |\n| 1 | Đơn đề nghị | 02 |\n| 2 | Giấy phép | {} |"
    assert dossier(table.format("02")).sets == 2
    assert dossier(table.format("01")).sets is None


def test_the_heading_row_may_be_the_column_header_too() -> None:
    found = procedure(
        "# Quy trình cấp thẻ\n\n| 5.1 | Điều kiện | < | < |\n| | Không | < | < |\n"
        "| 5.2 | Thành phần hồ sơ, bao gồm: | Bản chính | Bản sao |\n"
        "| | - Đơn đề nghị theo BM-03-01 | x | |\n| | - Giấy chứng nhận đăng ký doanh nghiệp | | x |\n"
        "| 5.3 | Số lượng hồ sơ: 01 bộ | < | < |\n| 5.4 | Thời gian xử lý: 02 ngày | < | < |"
    ).dossier
    assert found is not None
    assert [(c.text, c.originals, c.copies) for c in found.components] == [
        ("Đơn đề nghị theo BM-03-01", 1, 0), ("Giấy chứng nhận đăng ký doanh nghiệp", 0, 1),
    ]  # fmt: skip
    assert found.sets == 1


def test_counts_that_slid_into_the_next_row_belong_to_the_paper_above() -> None:
    table = (
        "| STT | Tên hồ sơ | Số lượng |\n| 1 | Đơn đề nghị | |\n| | | Bản chính: 1 |\n| 2 | Giấy phép | Bản sao: 1 |"
    )
    assert counts(table) == [(1, None), (0, 1)]


@pytest.mark.parametrize(("row", "expected"), [("| | | 1 | 0 |", (1, 0)), ("| | | x | x |", (1, 1))])
def test_marks_that_slid_into_the_next_row_belong_to_the_paper_above(row: str, expected: tuple[int, int]) -> None:
    table = "| STT | Tên giấy tờ | Bản chính | Bản sao |\n| 1 | Đơn đề nghị | | |\n"
    assert counts(f"{table}{row}\n| 2 | Giấy phép | | 1 |") == [expected, (0, 1)]


def test_the_paragraphs_of_a_cell_are_papers_of_their_own() -> None:
    found = procedure(
        "| Tên thủ tục | Cấp thẻ kho lạnh loại lớn |\n| Thành phần hồ sơ | - Đơn đề nghị<br>- Giấy phép |\n"
        "| Số lượng hồ sơ | 01 bộ |\n| Thời hạn giải quyết | 05 ngày làm việc |\n| Lệ phí | Không |"
    ).dossier
    assert found is not None
    assert [c.text for c in found.components] == ["Đơn đề nghị", "Giấy phép"] and found.sets == 1


def test_a_list_in_one_cell_of_a_table_is_taken_apart() -> None:
    table = "| Tên giấy tờ | Mẫu đơn, tờ khai |\n| - Đơn đề nghị<br>- Giấy phép<br>- Ảnh | Không |"
    assert papers(table) == ["Đơn đề nghị", "Giấy phép", "Ảnh"]


def test_a_form_alone_in_its_cell_is_the_papers_form() -> None:
    table = (
        "| STT | Tên giấy tờ | Bản chính | Ghi chú |\n| 1 | Đơn đề nghị | x | Mẫu số 01 ban hành kèm theo Thông tư |"
    )
    (only,) = dossier(table).components
    assert only.form is not None and only.form.startswith("Mẫu số 01")


def test_a_header_that_comes_again_is_no_paper() -> None:
    head = "| STT | Tên giấy tờ | Bản chính | Bản sao |\n"
    assert papers(f"{head}| 1 | Đơn đề nghị | x | |\n{head}| 2 | Giấy phép | x | |") == ["Đơn đề nghị", "Giấy phép"]


def test_a_remark_between_the_rows_does_not_end_the_papers() -> None:
    table = (
        "| STT | Tên giấy tờ | Bản chính |\n| 1 | Đơn đề nghị | x |\n| Lưu ý: ký số | < | < |\n| 2 | Giấy phép | x |"
    )
    assert papers(table) == ["Đơn đề nghị", "Giấy phép"]


def test_a_dossier_table_needs_no_heading() -> None:
    found = procedure(
        f"# Quy trình cấp thẻ\n\n| STT | Tên hồ sơ | Bản chính |\n| 1 | Đơn | x |\n\n## 2. Quy trình giải quyết\n{STEPS}"
    )
    assert found.dossier is not None and [c.text for c in found.dossier.components] == ["Đơn"]


def test_lines_broken_inside_a_cell_are_items() -> None:
    text = "| Thành phần hồ sơ | Giấy tờ phải nộp:<br>- Tờ khai;<br>- Giấy xác nhận.<br>Giấy tờ phải xuất trình:<br>- Hộ chiếu |"
    assert papers(text, "") == ["Tờ khai", "Giấy xác nhận.", "Hộ chiếu"]


def test_cases_stand_above_tables_of_papers() -> None:
    table = "| Tên giấy tờ | Mẫu đơn, tờ khai | Số lượng |\n| {} | | Bản chính: 1<br>Bản sao: 0 |"
    found = procedure(
        "# Thủ tục cấp thẻ ra vào kho\n\n## 1. Thành phần hồ sơ\n\nTrường hợp bị hỏng\n\n"
        f"{table.format('Đơn đề nghị')}\n\nTrường hợp bị mất\n\n{table.format('Đơn trình báo')}\n\n## 2. Lệ phí: Không"
    ).dossier
    assert found is not None
    assert [(c.text, c.originals, c.copies) for c in found.components] == [
        ("Đơn đề nghị", 1, 0),
        ("Đơn trình báo", 1, 0),
    ]


def test_the_last_row_of_a_table_of_papers_states_the_sets() -> None:
    table = (
        "| TT | Tên hồ sơ | Số lượng | Ghi chú |\n| 1 | Đơn đề nghị | 01 | Bản chính |\n| Số lượng: 01 bộ | < | < | < |"
    )
    found = procedure(f"# Thủ tục cấp thẻ ra vào kho\n\n## I. Thành phần hồ sơ\n\n{table}\n\n## II. Lệ phí: Không")
    assert "dossier_sets" in {s.kind for s in found.sections}
    assert found.dossier is not None and found.dossier.sets == 1 and len(found.dossier.components) == 1


def test_the_next_label_of_a_table_of_labels_and_values_ends_the_papers() -> None:
    table = (
        "| Tên thủ tục hành chính | Cấp thẻ bạn đọc cho tổ chức |\n| Thời hạn giải quyết | 5 ngày làm việc |\n"
        "| Thành phần hồ sơ | {papers} |\n| Mức cung cấp dịch vụ | Toàn trình |\n"
    )
    elsewhere = procedure(f"{table.format(papers='Theo Quyết định công bố của Bộ')}\n{STEPS}").dossier
    assert elsewhere is not None
    assert (elsewhere.components, elsewhere.refers_to) == ((), "Theo Quyết định công bố của Bộ")
    told = procedure(f"{table.format(papers='Đơn đề nghị; bản sao giấy phép')}\n{STEPS}").dossier
    assert told is not None
    assert [c.text for c in told.components] == ["Đơn đề nghị", "bản sao giấy phép"]


def test_a_paper_below_the_first_beside_the_label_is_a_paper() -> None:
    found = procedure(
        "| Tên thủ tục hành chính | Cấp thẻ bạn đọc cho tổ chức |\n| Thành phần hồ sơ | Số lượng |\n"
        f"| Đơn đề nghị cấp thẻ | 01 |\n| Ảnh chân dung | 02 |\n\n{STEPS}"
    ).dossier
    assert found is not None
    assert [c.text for c in found.components] == ["Đơn đề nghị cấp thẻ", "Ảnh chân dung"]
