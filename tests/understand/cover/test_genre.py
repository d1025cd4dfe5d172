"""Papers that call themselves something else than procedures, whatever they hold."""

from __future__ import annotations

import pytest

from tests.understand.samples import reading, titles

WORK = """
| TT | Nội dung công việc | Thời gian | Trách nhiệm |
| 1 | Khảo sát thực trạng | 10 ngày | Bên B |
| 2 | Viết tài liệu | 60 ngày | Hai bên |
"""
PARTS = "**1. Mục đích**\n\nĐánh giá hệ thống.\n\n**2. Phạm vi áp dụng**\n\nCác phòng.\n\n**3. Chương trình**\n" + WORK


@pytest.mark.parametrize(
    "head",
    [
        "**HỢP ĐỒNG DỊCH VỤ TƯ VẤN**",
        "**KẾ HOẠCH**\n\n**Rà soát quy trình nội bộ năm 2026**",
        "BIÊN BẢN HỌP",
        "Kính gửi: Các phòng, đơn vị.",
        "**INTERNAL AUDIT PLAN**",
        "**MINUTES**",
        "**ANNUAL TRAINING PLAN 2026**",
        "**NGHỊ ĐỊNH**\n\n**Về cơ chế một cửa**",
    ],
)
def test_a_paper_of_another_kind_holds_no_procedure(head: str) -> None:
    found = reading(f"{head}\n\n{PARTS}")
    assert not found.procedures and found.kind == "other"


@pytest.mark.parametrize(
    "head",
    [
        "**QUY TRÌNH**\n\n**BÁO CÁO SỰ CỐ Y KHOA**",
        "**Đánh giá nội bộ**",
        "**THÔNG BÁO TỔ CHỨC LỄ HỘI CẤP TỈNH**",  # names of procedures begin like papers
        "**Phê duyệt phương án cải tạo**",
        "**STANDARD OPERATING PROCEDURE**\n\n**MANAGEMENT REVIEW REPORT**",
        "Đơn vị lập kế hoạch.",  # a line of running text names nothing
    ],
)
def test_a_procedure_about_such_papers_stays_one(head: str) -> None:
    assert len(reading(f"{head}\n\n{PARTS}").procedures) == 1


def test_a_controlled_paper_is_what_it_holds_unless_it_is_a_manual() -> None:
    control = "| Mã hiệu | QT-09 |\n| Lần ban hành | 02 |\n\n"
    assert len(reading(f"{control}**BÁO CÁO SỰ CỐ**\n\n{PARTS}").procedures) == 1
    assert not reading(f"{control}**SỔ TAY CHẤT LƯỢNG**\n\n{PARTS}").procedures


def test_procedures_that_such_a_paper_names_or_describes_are_read() -> None:
    steps = "| B1 | Nhận hồ sơ | Công chức | 1 ngày |\n| B2 | Trả kết quả | Công chức | 1 ngày |"
    head = "| TT | Trình tự | Trách nhiệm | Thời gian |"
    named = f"**THÔNG BÁO**\n\n**1. Thủ tục cấp thẻ ra vào kho**\n\n{head}\n{steps}"
    assert titles(named) == ["Thủ tục cấp thẻ ra vào kho"]


def test_the_codes_of_a_list_of_documents_are_not_its_own() -> None:
    rows = "| 1 | QT-01 | Kiểm soát tài liệu | 02 | 01/02/2026 |\n| 2 | QT-02 | Kiểm soát hồ sơ | 02 | 01/02/2026 |"
    found = reading(
        f"**DANH MỤC TÀI LIỆU**\n\n| TT | Mã tài liệu | Tên tài liệu | Lần ban hành | Ngày ban hành |\n{rows}"
    )
    assert (found.control.code, found.control.revision, found.control.issue_date) == (None, None, None)


DECISION = "Số: 88/QĐ-UBND\n\n**QUYẾT ĐỊNH**\n\n**{}**\n\nĐiều 1. Ban hành kèm theo.\n\n**{}**\n" + WORK


def test_a_decision_says_in_its_subject_what_it_is_about() -> None:
    plan = reading(DECISION.format("Về việc ban hành Kế hoạch cải cách hành chính", "Cải cách hành chính năm 2026"))
    assert plan.kind == "decision" and not plan.procedures
    both = "Ban hành Quy chế phối hợp và quy trình giải quyết thủ tục hành chính"
    assert len(reading(DECISION.format(both, "Cấp thẻ ra vào kho")).procedures) == 1


def test_a_code_in_a_numbered_row_is_not_that_of_the_paper() -> None:
    rows = "| 1 | GMP refresher | All |\n| 2 | SOP-QC-012 | QC |"
    assert reading(f"**TRAINING**\n\n| No. | Topic | Trainees |\n{rows}").control.code is None
