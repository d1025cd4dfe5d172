"""Header rows: the roles of columns, whatever the office calls them, and what kind of table they make."""

from __future__ import annotations

import pytest

from qmslint.read.sample import parse
from qmslint.understand.table.columns import Header, header_role, is_label, read_header
from qmslint.understand.table.lines import document_lines


def header(row: str, section: str | None = None) -> Header | None:
    (line,) = document_lines(parse(f"| {row} |"))
    return read_header(line, section)


def roles(found: Header | None) -> list[str]:
    assert found is not None
    return [r for _, r in found.columns]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Thứ tự công việc | Nội dung công việc | Trách nhiệm thực hiện | Thời gian thực hiện",
         ["label", "action", "responsible", "duration"]),
        ("Bước thực hiện | Nội dung công việc | Đơn vị thực hiện | Thời gian thực hiện",
         ["label", "action", "responsible", "duration"]),
        ("TT | Trình tự | Trách nhiệm | Thời gian | Biểu mẫu/Kết quả",
         ["label", "action", "responsible", "duration", "outputs"]),
        ("Thứ tự công việc | Nội dung công việc cụ thể | Đơn vị/Người thực hiện | Thời gian thực hiện | Sản phẩm",
         ["label", "action", "responsible", "duration", "outputs"]),
        ("TT | Trình tự thực hiện | Trách nhiệm thực hiện | Sản phẩm thực hiện | Thời gian thực hiện",
         ["label", "action", "responsible", "outputs", "duration"]),
        ("Thứ tự công việc | Đơn vị/người thực hiện | Nội dung công việc | Thời gian (mỗi ngày 08 giờ làm việc) | Mức độ",
         ["label", "responsible", "action", "duration", "online"]),
        ("Các bước | Nội dung công việc | Trách nhiệm thực hiện | Thời gian thực hiện (ngày làm việc)",
         ["label", "action", "responsible", "duration"]),
        ("STT | Nội dung | Người thực hiện | THỜI GIAN GIẢI QUYẾT TTHC (03 ngày làm việc)",
         ["label", "action", "responsible", "duration"]),
        ("Step | Activity | Responsible | Time limit | Records",
         ["label", "action", "responsible", "duration", "outputs"]),
        ("TT | Các bước | Người thực hiện | Thời gian", ["label", "action", "responsible", "duration"]),
        ("TT | Cách thức thực hiện | Người thực hiện | Thời gian", ["label", "action", "responsible", "duration"]),
    ],
)  # fmt: skip
def test_a_step_header_is_read_from_synonyms(row: str, expected: list[str]) -> None:
    found = header(row)
    assert found is not None and found.kind == "steps"
    assert roles(found) == expected


def test_a_second_column_of_actions_goes_on_with_the_first() -> None:
    assert roles(header("TT | Trình tự | Nội dung công việc | Trách nhiệm | Thời gian")) == [
        "label", "action", "action+", "responsible", "duration",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "section", "kind"),
    [
        ("STT | Tên hồ sơ | Bản chính | Bản sao", None, "dossier"),
        ("STT | Tên hồ sơ | Bản sao/bản chính | Số lượng", None, "dossier"),
        ("TT | Tên giấy tờ | Mẫu đơn, tờ khai", None, "dossier"),
        ("TT | Tên | Số lượng", "dossier", "dossier"),
        ("TT | Mã hiệu | Tên biểu mẫu", None, "forms"),
        ("TT | Tên | Ghi chú", "forms", "forms"),
        ("TT | Hồ sơ lưu | Thời gian lưu | Nơi lưu", None, "records"),
        ("TT | Tên hồ sơ | Nơi lưu, thời gian lưu", None, "records"),
        ("TT | Tên | Nơi lưu trữ", None, "records"),
        ("TT | Tên | Ghi chú", "records", "records"),
        ("STT | Hồ sơ cần lưu", None, "records"),
        ("TT | Mã TTHC | Tên TTHC | Thời hạn | Địa điểm | Phí | Căn cứ pháp lý", None, "list"),
        ("Ngày làm việc | Giờ làm việc", None, "limit"),
        ("TT | Nội dung", "steps", "other"),
        ("TT | Nội dung | Kết quả", "steps", "steps"),
        ("TT | Nội dung | Kết quả", None, "steps"),
        ("TT | Người thực hiện", "steps", "steps"),
        ("TT | Trách nhiệm | Kết quả", None, "steps"),
        ("TT | Ghi chú", None, "other"),
        ("Địa điểm | Phí | Ghi chú", None, "other"),
    ],
)
def test_the_columns_tell_what_kind_of_table_it_is(row: str, section: str | None, kind: str) -> None:
    found = header(row, section)
    assert found is not None and found.kind == kind


@pytest.mark.parametrize(
    "row",
    [
        "B1 | Nộp hồ sơ tại Trung tâm | Tổ chức | Giờ hành chính",
        "1 | Đơn đề nghị | x",
        "Nội dung",
        "Nội dung | Tên đầy đủ của dự án đầu tư xây dựng công trình hạ tầng kỹ thuật trên địa bàn",
        "Sở Y tế | Sở Nội vụ | Nội dung",
        "Nội dung | Nội dung công việc",
    ],
)
def test_a_row_of_data_is_no_header(row: str) -> None:
    assert header(row) is None


def test_an_unknown_column_does_not_spoil_a_header() -> None:
    found = header("TT | Nội dung công việc | Người thực hiện | Cột riêng | Thời gian")
    assert roles(found) == ["label", "action", "responsible", "duration"]
    assert found is not None and found.column("duration") == 5


def test_a_column_may_begin_like_a_known_one() -> None:
    assert roles(header("TT | Nội dung công việc | Người thực hiện | Hồ sơ tạo ra"))[-1] == "outputs"


def test_a_header_keeps_its_words() -> None:
    found = header("TT | Nội dung | Trách nhiệm | Thời gian (ngày)")
    assert found is not None
    assert found.text("duration") == "Thời gian (ngày)"
    assert found.text("outputs") == "" and found.column("outputs") is None
    assert found.has("action", "outputs") and not found.has("outputs")


def test_what_stands_in_brackets_is_a_note() -> None:
    assert header_role("Thời gian (giờ hành chính, không kể ngày nghỉ)") == "duration"
    assert header_role("Bản chính (nếu có)") == "originals"


def test_a_long_cell_names_no_column() -> None:
    assert header_role("Nội dung công việc " * 8) is None
    assert header_role("Giấy phép lái tàu") is None


@pytest.mark.parametrize(
    "text",
    [
        "Bước 3",
        "B3",
        "3",
        "3.",
        "III",
        "3.1",
        "Bước 3.1",
        "B2.1",
        "Bước II",
        "Bước một",
        "(1)",
        "1a",
        "Bước 2,3",
        "2-3",
        "a)",
    ],
)
def test_labels_of_steps(text: str) -> None:
    assert is_label(text)


@pytest.mark.parametrize(
    "text", ["", "Nộp hồ sơ", "05 ngày", "Bước nộp hồ sơ", "0,5 ngày làm việc", "1/2 ngày", "Sở Y tế"]
)
def test_other_cells_are_no_labels(text: str) -> None:
    assert not is_label(text)


def test_of_unit_and_person_the_person_is_responsible() -> None:
    assert roles(header("TT | Nội dung công việc | Đơn vị | Người thực hiện | Thời gian")) == [
        "label", "action", "unit", "responsible", "duration",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ai", "responsible"),
        ("Vị trí việc làm", "responsible"),
        ("Việc", "action"),
        ("Các công đoạn", "action"),
        ("Lúc nào", "duration"),
        ("Số giờ làm việc", "duration"),
        ("Ra cái gì", "outputs"),
        ("Đơn vị phối hợp", "note"),
        ("What to do", "action"),
        ("Documented in", "outputs"),
    ],
)
def test_columns_may_be_called_in_everyday_words(text: str, role: str) -> None:
    assert header_role(text) == role


def test_days_in_front_of_what_is_done_are_no_times() -> None:
    found = header("| Ngày | Nội dung công việc | Người thực hiện |")
    assert found is None or not found.has("duration")
