"""Labels and their values, in lines and in tables."""

from __future__ import annotations

import pytest

from qmslint.read.sample import parse
from qmslint.understand.cover.label_tables import pairs
from qmslint.understand.text.labels import _labels, _may_end_label, field_of, is_blank, pairs_in_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mã hiệu: QT-03   Lần ban hành: 01  Ngày ban hành: 11/11/2020",
         {"code": "QT-03", "revision": "01", "issue_date": "11/11/2020"}),
        ("Mã TTHC: 2.919001 - Ký hiệu quy trình: QT-KHCN-14 - Ban hành: 09/01/2026",
         {"code": "QT-KHCN-14", "issue_date": "09/01/2026"}),
        ("Sở Nội vụ\tMã số: QTNB-31\tLần ban hành: 03", {"code": "QTNB-31", "revision": "03"}),
        ("QP-0422 Rev. 5 – Page 1 of 3", {"revision": "5", "page_label": "1 of 3"}),
        ("HR-SOP-021 v2.0 | Page 2 of 4", {"revision": "2.0", "page_label": "2 of 4"}),
        ("Ngày có hiệu lực: 01/10/2025\tTrang 3/5", {"effective_date": "01/10/2025", "page_label": "3/5"}),
        ("(Mã số: QT-05/VP; ban hành lần 01, ngày 05 tháng 01 năm 2026)",
         {"code": "QT-05/VP", "revision": "01", "issue_date": "ngày 05 tháng 01 năm 2026"}),
        ("Document no. QC-SOP-0117", {"code": "QC-SOP-0117"}),
        ("Valid from 12 May 2025", {"effective_date": "12 May 2025"}),
        ("Effective Date: 01-Mar-2025 Version: 3.0 Page: 2 of 9",
         {"effective_date": "01-Mar-2025", "revision": "3.0", "page_label": "2 of 9"}),
        ("Người lập: Nông Thị Ký – Phòng Đào tạo", {"prepared_by": "Nông Thị Ký – Phòng Đào tạo"}),
        ("Lần BH/SĐ: 01/00", {"revision": "01/00"}),
        ("Mã hiệu :", {"code": ""}),
        ("Mã số thuế: 123456", {}),
        ("Ban hành 05 quy trình", {}),
        ("Phê duyệt: hồ sơ 3", {}),
        ("Không có nhãn nào", {}),
    ],
)  # fmt: skip
def test_a_line_may_hold_several_pairs(text: str, expected: dict[str, str]) -> None:
    assert dict(pairs_in_line(text)) == expected


@pytest.mark.parametrize(
    ("text", "field"),
    [("Mã hiệu:", "code"), ("1. KÝ HIỆU QUY TRÌNH", "code"), ("Tên quy trình (VN)", "title"), ("Rev.:", "revision"),
     ("Next review date", "review_date"), ("Người phê duyệt", "approved_by"), ("Phê duyệt", None), ("Hồ sơ", None),
     ("Mã hiệu của tất cả các tài liệu được viện dẫn trong quy trình này và nơi lưu", None)],
)  # fmt: skip
def test_a_label_is_known_by_its_words_alone(text: str, field: str | None) -> None:
    assert field_of(text) == field


@pytest.mark.parametrize(
    "text",
    ["", " … ", "....", "____", "-", "<<Insert Document Number>>", "{{CODE}}", "[ĐIỀN MÃ]", "XX", "YYYY-MM-DD", "xx/xx/xxxx",
     "ngày … tháng … năm 20…", "……/……/2025", "/  /2025", "TBD"],
)  # fmt: skip
def test_a_blank_is_recognised(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["QT-03", "A", "0", "20/11/2025", "Nguyễn Văn A", "[QT-03] lần 2"])
def test_a_value_is_no_blank(text: str) -> None:
    assert not is_blank(text)


@pytest.mark.parametrize(
    "sample",
    [
        "| SỞ A | Mã hiệu | QT-03 |\n| ^ | Lần ban hành | 02 |\n| ^ | Ngày ban hành | 25/9/2025 |",
        "| Mã hiệu | Lần ban hành | Ngày ban hành |\n| QT-03 | 02 | 25/9/2025 |",
        "| Mã hiệu: QT-03 | Lần ban hành: 02 | Ngày ban hành: 25/9/2025 |",
        "| SỞ A | Mã hiệu: QT-03 <br> Lần ban hành: 02 <br> Ngày ban hành: 25/9/2025 |",
        "| SỞ A | Mã hiệu: <br> QT-03 <br> Lần ban hành: <br> 02 <br> Ngày ban hành: <br> 25/9/2025 |",
        "| Mã hiệu <br> Lần ban hành <br> Ngày ban hành | QT-03 <br> 02 <br> 25/9/2025 |",
        "| Mã hiệu | QT-03 | Lần ban hành | 02 |\n| Ngày ban hành | 25/9/2025 |  |  |",
        "Mã hiệu:\n\nQT-03\n\nLần ban hành: 02\n\nNgày ban hành: 25/9/2025",
        "1. Mã hiệu: QT-03\n\n2. Lần ban hành: 02\n\n3. Ngày ban hành: 25/9/2025",
    ],
)
def test_label_and_value_may_stand_side_by_side_or_one_above_the_other(sample: str) -> None:
    found = {p.field: p.value for p in pairs(parse(sample).blocks)}
    assert found == {"code": "QT-03", "revision": "02", "issue_date": "25/9/2025"}


def test_headers_of_lists_are_no_pairs() -> None:
    forms = "| TT | Mã hiệu | Tên biểu mẫu |\n| 1 | BM-01 | Đơn đề nghị |"
    listed = "| TT | Tên thủ tục | Thời hạn | Phí |\n| 1 | Cấp thẻ | 05 ngày | Không |"
    signed = "| Name | Title | Signature |\n| A. Novak | Quality Manager | signed |"
    annexes = "| Annexure | Title | Format No. |\n| I | Cleaning log | F-01 |"
    for sample in (forms, listed, signed, annexes):
        assert [p for p in pairs(parse(sample).blocks) if p.value] == []


def test_a_blank_value_cell_is_a_blank() -> None:
    found = [(p.field, p.value) for p in pairs(parse("| Mã hiệu | |\n| Lần ban hành | 02 |").blocks)]
    assert found == [("code", ""), ("revision", "02")]


def test_only_the_first_cells_are_looked_at() -> None:
    rows = "\n".join(f"| ô {i} | chữ |" for i in range(60))
    assert list(pairs(parse(f"{rows}\n| Mã hiệu | QT-03 |").blocks, 40)) == []
    assert list(pairs(parse(f"{rows}\n\nMã hiệu: QT-03").blocks, 40)) == []


@pytest.mark.parametrize("label", sorted(_labels()))
def test_no_label_is_passed_by_for_its_last_word(label: str) -> None:
    written = (label, f"{label} (x)", f"a/{label}", f"{label}/b", f"3. {label}:", label.upper())
    assert all(_may_end_label(text.split()[-1]) for text in written)
