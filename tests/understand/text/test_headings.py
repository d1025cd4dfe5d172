"""Markers in front of a line, and which lines are headings."""

from __future__ import annotations

import pytest

from qmslint.read.sample import parse
from qmslint.understand.text.headings import (
    Marker,
    is_number,
    label_kinds,
    marker_depth,
    read_heading,
    split_marker,
    stands_out,
)


@pytest.mark.parametrize(
    ("text", "number", "dash", "rest"),
    [
        ("5.2. Thành phần hồ sơ", "5.2", "", "Thành phần hồ sơ"),
        ("5.2 Thành phần hồ sơ", "5.2", "", "Thành phần hồ sơ"),
        ("2.10. Quy trình", "2.10", "", "Quy trình"),
        ("IV. Nội dung", "IV", "", "Nội dung"),
        ("II Nội dung", "II", "", "Nội dung"),
        ("a) Trình tự thực hiện", "a", "", "Trình tự thực hiện"),
        ("đ) Đối tượng", "đ", "", "Đối tượng"),
        ("Đ. Lệ phí", "Đ", "", "Lệ phí"),
        ("3/ Thời hạn", "3", "", "Thời hạn"),
        ("1: Mục đích", "1", "", "Mục đích"),
        ("a1) Bản chính", "a1", "", "Bản chính"),
        ("Phần II. Nội dung", "II", "", "Nội dung"),
        ("MỤC 3. BIỂU MẪU", "3", "", "BIỂU MẪU"),
        ("Section 4. Definitions", "4", "", "Definitions"),
        ("- Đơn đề nghị", "", "-", "Đơn đề nghị"),
        ("+ Bản sao", "", "+", "Bản sao"),
        ("• Ảnh 3x4", "", "•", "Ảnh 3x4"),
        ("-Tờ khai", "", "-", "Tờ khai"),
        ("Thành phần hồ sơ", "", "", "Thành phần hồ sơ"),
        ("05 ngày làm việc", "", "", "05 ngày làm việc"),
        ("1.012644 là mã", "", "", "1.012644 là mã"),
        ("01 bộ", "", "", "01 bộ"),
        ("118/2025/NĐ-CP", "", "", "118/2025/NĐ-CP"),
        ("", "", "", ""),
    ],
)
def test_what_leads_a_line_is_taken_off(text: str, number: str, dash: str, rest: str) -> None:
    assert split_marker(text) == Marker(number, dash, rest)


def test_an_automatic_number_wins_over_the_text() -> None:
    assert split_marker("Thành phần hồ sơ", "5.2.") == Marker("5.2", "", "Thành phần hồ sơ")
    assert split_marker("Nội dung", "Mục 5.") == Marker("5", "", "Nội dung")


def test_an_automatic_bullet_is_a_dash() -> None:
    assert split_marker("Đơn đề nghị", "•") == Marker("", "•", "Đơn đề nghị")


@pytest.mark.parametrize("text", ["5.2", "1.", "a)", "IV", "đ.", " 2.10 "])
def test_a_cell_may_hold_nothing_but_a_number(text: str) -> None:
    assert is_number(text)


@pytest.mark.parametrize("text", ["Bước 1", "05 ngày", "", "1.012644", "x x"])
def test_other_cells_hold_more_than_a_number(text: str) -> None:
    assert not is_number(text)


def test_markers_of_a_list_go_deeper_from_roman_numbers_to_dashes() -> None:
    row = ["I. A", "1. A", "1.1. A", "1.1.1. A", "a) A", "- A", "+ A"]
    depths = [marker_depth(split_marker(text)) for text in row]
    assert depths[0] < depths[1] < depths[2] < depths[3] <= depths[4] < depths[5] < depths[6]
    assert marker_depth(split_marker("A")) == 20


def test_a_capital_letter_stands_as_high_as_a_roman_number() -> None:
    assert marker_depth(split_marker("A. Lĩnh vực")) == marker_depth(split_marker("II. Lĩnh vực")) == 0


def test_an_unknown_bullet_is_a_dash() -> None:
    assert marker_depth(Marker("", "►", "x")) == marker_depth(Marker("", "-", "x"))


@pytest.mark.parametrize(
    ("text", "kinds", "number", "rest"),
    [
        ("5.2. Thành phần hồ sơ", ("dossier",), "5.2", ""),
        ("Thành phần hồ sơ:", ("dossier",), "", ""),
        ("c) Thành phần, số lượng hồ sơ:", ("dossier", "dossier_sets"), "c", ""),
        ("Số lượng hồ sơ: 01 bộ", ("dossier_sets",), "", "01 bộ"),
        ("- Thời hạn giải quyết: 05 ngày làm việc", ("time_limit",), "", "05 ngày làm việc"),
        ("d) Thời hạn giải quyết: 10 ngày", ("time_limit",), "d", "10 ngày"),
        ("Thời gian giải quyết trong trường hợp cấp lại: 03 ngày", ("time_limit",), "", "03 ngày"),
        ("Thời hạn giải quyết (tính theo ngày làm việc): 10", ("time_limit",), "", "10"),
        ("Hồ sơ phải nộp (số lượng 01 bộ)", ("dossier", "dossier_sets"), "", ""),
        ("3. BIỂU MẪU", ("forms",), "3", ""),
        ("KẾT QUẢ", ("result",), "", ""),
        ("e) Cơ quan thực hiện: Sở Y tế", ("agency",), "e", "Sở Y tế"),
        ("6. Records retention", ("records",), "6", ""),
    ],
)
def test_a_heading_is_read_with_its_number_and_what_follows_its_colon(
    text: str, kinds: tuple[str, ...], number: str, rest: str
) -> None:
    heading = read_heading(text)
    assert heading is not None
    assert (heading.kinds, heading.number, heading.rest) == (kinds, number, rest)


@pytest.mark.parametrize(
    "text",
    [
        "Kết quả",
        "- Kết quả",
        "Hồ sơ",
        "Thành phần hồ sơ nộp kèm bản vẽ hoàn công được đóng dấu giáp lai",
        "Công chức kiểm tra thành phần hồ sơ: nếu đủ thì tiếp nhận",
        "Người nộp đơn: ký tên",
        "05 ngày làm việc",
        "",
        "x" * 5000,
    ],
)
def test_running_text_is_no_heading(text: str) -> None:
    assert read_heading(text) is None


@pytest.mark.parametrize("text", ["Kết quả", "Biểu mẫu", "Phí"])
def test_a_common_word_is_a_heading_only_where_it_stands_out(text: str) -> None:
    assert read_heading(text) is None
    assert read_heading(text, strong=True) is not None
    assert read_heading(text.upper()) is not None
    assert read_heading(f"7. {text}") is not None
    assert read_heading(text, "7.") is not None
    assert read_heading(f"{text}: như sau", lead=len(text)) is not None


def test_a_dashed_common_word_needs_bold_type() -> None:
    assert read_heading("- Kết quả: Giấy phép") is None
    assert read_heading("- Kết quả: Giấy phép", strong=True) is not None


def test_a_cell_of_values_is_a_heading_only_with_a_colon() -> None:
    assert read_heading("Thành phần hồ sơ", colon_only=True) is None
    assert read_heading("Thành phần hồ sơ: gồm", colon_only=True) is not None


def test_a_heading_with_words_of_its_own_is_loose() -> None:
    heading = read_heading("5.7. Sơ đồ các bước công việc")
    assert heading is not None and heading.kinds == ("steps",) and heading.loose
    assert read_heading("Sơ đồ các bước công việc") is None


def test_a_colon_inside_a_short_heading_does_not_hide_it() -> None:
    heading = read_heading("Thời hạn giải quyết: phí, lệ phí")
    assert heading is not None and "time_limit" in heading.kinds


@pytest.mark.parametrize("label", ["", "  ", "Thành phần hồ sơ " * 20])
def test_an_empty_or_endless_label_names_nothing(label: str) -> None:
    assert label_kinds(label) is None


def test_what_stands_in_brackets_does_not_hide_a_label() -> None:
    assert label_kinds("Thời hạn giải quyết (không kể thời gian khắc phục)") == (("time_limit",), False)
    assert label_kinds("Lệ phí [theo thông tư]") is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("## Điều khoản", True), ("**Điều khoản**", True), ("ĐIỀU KHOẢN", True), ("Điều khoản", False), ("TT", False)],
)
def test_style_bold_and_capitals_stand_out(text: str, *, expected: bool) -> None:
    (paragraph,) = parse(text).paragraphs()
    assert stands_out(paragraph) is expected


@pytest.mark.parametrize(
    ("label", "kinds"),
    [
        ("Nộp ở đâu?", ("place",)),
        ("Bao lâu có kết quả?", ("time_limit",)),
        ("Ai được làm thủ tục này?", ("applicant",)),
        ("Hết bao nhiêu tiền?", ("fee",)),
        ("Cần mang theo những gì?", ("dossier",)),
        ("Hồ sơ người dân cần chuẩn bị", ("dossier",)),
        ("Dựa trên văn bản nào", ("legal_basis",)),
        ("Điều kiện để được cấp", ("conditions",)),
        ("Nơi nộp và nhận kết quả", ("place",)),
        ("Hạn trả kết quả, lệ phí", ("time_limit", "fee")),
        ("Người làm, việc làm", ("steps",)),
        ("Cất giữ", ("records",)),
        ("Step-by-step procedure", ("steps",)),
    ],
)
def test_parts_may_be_called_in_everyday_words(label: str, kinds: tuple[str, ...]) -> None:
    found = read_heading(f"3. {label}")
    assert found is not None
    assert found.kinds == kinds


def test_a_weak_label_counts_behind_a_dash_when_it_is_bold() -> None:
    assert read_heading("- Kết quả: Phù hiệu", lead=10) is not None
    assert read_heading("- Kết quả: Phù hiệu") is None


@pytest.mark.parametrize(
    ("label", "kinds"),
    [
        ("Khách hàng chuẩn bị", ("dossier",)),
        ("Cam kết thời gian", ("time_limit",)),
        ("Thời gian xét duyệt", ("time_limit",)),
        ("Giải quyết trong", ("time_limit",)),
        ("Ai được xét", ("applicant",)),
        ("Ai được nộp", ("applicant",)),
        ("Nộp và nhận ở đâu", ("place",)),
        ("Nơi và cách nộp", ("how_to_apply", "place")),
        ("Giấy tờ lưu lại", ("records",)),
        ("Đơn, tờ khai", ("forms",)),
        ("Tiền phí", ("fee",)),
        ("Đối tượng và phạm vi", ("scope",)),
        ("Why we have this procedure", ("purpose",)),
        ("Where it applies", ("scope",)),
        ("Who does what", ("responsibility",)),
        ("Words we use", ("definitions",)),
        ("What we keep", ("records",)),
    ],
)
def test_parts_are_known_by_everyday_names(label: str, kinds: tuple[str, ...]) -> None:
    found = label_kinds(label)
    assert found is not None
    assert found[0] == kinds


@pytest.mark.parametrize("text", ["1- Mục đích", "II - Mục đích", "b - Mục đích", "5.1 - Mục đích"])
def test_a_hyphen_behind_a_number_or_letter_closes_it(text: str) -> None:
    heading = read_heading(text)
    assert heading is not None and heading.kinds == ("purpose",)


@pytest.mark.parametrize("text", ["05 - 07 ngày", "QT-07 Mục đích", "12-2025", "Thứ 2 - Thứ 6"])
def test_a_hyphen_in_a_figure_or_code_closes_nothing(text: str) -> None:
    assert split_marker(text).rest == text
