"""Findings in the papers of houses without a counter: rows of their own, sections in Roman numerals."""

from __future__ import annotations

from tests.check.asking import finds

ABOVE = "# QUY TRÌNH QUẢN LÝ THIẾT BỊ\n\n**I. MỤC ĐÍCH**\n\nQuản lý thống nhất.\n\n**II. PHẠM VI**\n\nToàn viện.\n\n"
UNLABELLED = """**III. NỘI DUNG**

| Trách nhiệm | Các bước thực hiện | Biểu mẫu |
| Khoa sử dụng | Đề nghị cấp | BM.01 |
| Phòng Vật tư | Kiểm tra nhu cầu | |
| | Duyệt đề nghị | BM.02 |
| Phòng Vật tư | Bàn giao | |
"""


def test_a_blank_between_two_rows_of_the_same_post_goes_on_with_neither() -> None:
    assert [f.params["action"] for f in finds("step-without-responsible", ABOVE + UNLABELLED)] == ["Duyệt đề nghị"]
    below = UNLABELLED.replace("| Phòng Vật tư | Bàn giao", "| Khoa sử dụng | Nhận máy")
    assert finds("step-without-responsible", ABOVE + below) == []


def test_a_section_of_roman_numerals_that_is_not_there() -> None:
    text = f"{ABOVE}{UNLABELLED}\n**IV. HỒ SƠ**\n\nXử lý theo mục {{n}} của hướng dẫn này.\n"
    assert [f.observed for f in finds("section-reference-unresolved", text.format(n="VIII"))] == ["VIII"]
    assert finds("section-reference-unresolved", text.format(n="III")) == []


def test_see_and_a_number_in_brackets_point_to_a_section() -> None:
    text = (
        "# Handling of test items\n\n**1. Purpose**\n\nTo keep items.\n\n"
        "**6. Procedure**\n\n6.1 Check it (see {n}).\n\n6.2 Log it.\n"
    )
    assert [f.observed for f in finds("section-reference-unresolved", text.format(n="6.5"))] == ["6.5"]
    assert finds("section-reference-unresolved", text.format(n="6.2")) == []


def test_a_school_below_an_agency_is_no_agency() -> None:
    text = "-> **SỞ GIÁO DỤC VÀ ĐÀO TẠO** <-\n\n-> **{house}** <-\n\n" + ABOVE + UNLABELLED
    assert finds("tthc/section-missing", text.format(house="TRƯỜNG THPT LÊ LỢI")) == []
    assert [f.expected for f in finds("tthc/section-missing", text.format(house="VĂN PHÒNG SỞ"))] == ["references"]


def test_who_signs_a_decision_does_not_make_its_annex_controlled() -> None:
    text = (
        "-> **QUY TRÌNH TIẾP KHÁCH** <-\n\n(Ban hành kèm theo Quyết định số 118/QĐ-CVR ngày 12/4/2025)\n\n"
        f"**Điều 1. Mục đích**\n\nAn toàn.\n\n{UNLABELLED}\n**GIÁM ĐỐC**\n\n(Đã ký)\n\nBùi Khắc Việt"
    )
    assert finds("revision-missing", text) == []
    assert finds("revision-missing", text.replace("(Ban hành kèm", "(Xem")) != []
