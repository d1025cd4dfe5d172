"""Pointers to steps, sections and standards."""

from __future__ import annotations

import pytest

from qmslint.understand.cite.pointers import find_sections, find_standards, find_steps


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Không đồng ý: Chuyển lại bước 3", "3"),
        ("nếu đạt chuyển sang bước 05", "5"),
        ("thực hiện các bước 3, 4 và 5", "3 4 5"),
        ("từ bước 2 đến bước 5", "2 5"),
        ("các bước 1-3", "1 3"),
        ("bước B9 của lưu đồ", "9"),
        ("chuyển B4; quay lại B3", "4 3"),
        ("theo quy định tại bước 3.1a", "3.1a"),
        ("lặp lại Bước 2 nếu chưa đạt", "2"),
        ("Go back to step 4.2, then steps 5 and 6", "4.2 5 6"),
        ("Bước 3 và Bước 4 làm song song", "4"),
    ],
)
def test_steps_referred_to(text: str, targets: str) -> None:
    assert " ".join(p.target for p in find_steps(text)) == targets


@pytest.mark.parametrize(
    "text",
    [
        "Bước 2: Thẩm định", "Bước 2", "- Bước 3 Tiếp nhận", "a) Bước 1. Nộp hồ sơ", "Step 3: Calibrate", "BƯỚC 1",
        "B1: Tiếp nhận", "vitamin B1, viêm gan B2", "trước 3 ngày", "Mẫu B12", "từng bước 2 cấp", "Tiếp nhận:\nBước 2: Thẩm định",
        "Đối với tổ chức Bước 1: Nộp hồ sơ",
    ],
)  # fmt: skip
def test_labels_and_other_words_refer_to_no_step(text: str) -> None:
    assert find_steps(text) == []


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("hồ sơ theo mục 2.3", "2.3"),
        ("tại mục 5.2 và 5.3", "5.2 5.3"),
        ("mục 1 và mục 2.2", "1 2.2"),
        ("theo mục 5.7.", "5.7"),
        ("mục 5.2a", "5.2a"),
        ("nêu tại mục III", "III"),
        ("xem phần 5.2", "5.2"),
        ("quy định tại Mục 5.3 của Quy trình này", "5.3"),
        ("see section 5.2 and 5.3", "5.2 5.3"),
        ("section 4 of this procedure", "4"),
        ("Dismantle the parts as per 5.9.", "5.9"),
    ],
)
def test_sections_referred_to(text: str, targets: str) -> None:
    assert " ".join(p.target for p in find_sections(text)) == targets


@pytest.mark.parametrize(
    "text",
    [
        "danh mục 09 thủ tục", "mục đích 2", "mục 2 Phụ lục I", "tại tiểu mục I", "điểm b khoản 2 mục 3 Chương II",
        "Mục III", "Mục 5.2: Thành phần", "mục III của Thông tư 01", "một phần 3", "Section 4.1 of ISO 9001", "hạng mục 3",
        "mục 3 tờ khai", "theo mục 5.2 quy trình QT-07", "mục 2, phần I kèm theo Quyết định số 1", "mục 5/2025",
        "ISO 9001:2015 as per 8.2", "adjusted as per 5.2 mL",
    ],
)  # fmt: skip
def test_what_points_elsewhere_is_no_section_of_this_document(text: str) -> None:
    assert find_sections(text) == []


def test_standards_are_cited_documents() -> None:
    text = "TCVN ISO 9001:2015; ISO/IEC 17025:2017, QCVN 01:2009/BYT, 21 CFR Part 211 và ISO 13485."
    assert [p.target for p in find_standards(text)] == [
        "TCVN ISO 9001:2015", "ISO/IEC 17025:2017", "QCVN 01:2009/BYT", "21 CFR Part 211", "ISO 13485",
    ]  # fmt: skip
    assert find_standards("XISO 9001 và ISO") == []


@pytest.mark.parametrize(
    "text", ["TCVN ISO 9001:2015, mục 8.2, 8.5;", "Theo ISO 9001:2015 mục 7.5", "ISO/IEC 17025:2017 (mục 6.2)"]
)
def test_clauses_of_a_standard_are_no_sections(text: str) -> None:
    assert not find_sections(text)


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("It is reported as described in 7.3.", ["7.3"]),
        ("Limits are specified in 4.2 below.", ["4.2"]),
        ("Records are kept as described in 7.5 of the manual.", []),
        ("Control is defined in ISO 9001, as described in 8.4.", []),
    ],
)
def test_numbers_with_dots_are_pointed_to_without_a_name(text: str, targets: list[str]) -> None:
    assert [p.target for p in find_sections(text)] == targets
