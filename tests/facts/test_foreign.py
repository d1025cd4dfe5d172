"""Codes that belong to somebody else, or to the title of another document."""

from __future__ import annotations

import pytest

from qmslint.facts.foreign import is_foreign

OFFICE = "SỞ CÔNG THƯƠNG TỈNH BÌNH TRẠCH"


@pytest.mark.parametrize(
    "text",
    [
        "thực hiện theo Quy trình QT-05 của Sở Tài chính",
        "Văn bản mật theo quy trình QT-05 do Văn phòng Ủy ban nhân dân tỉnh ban hành",
        "theo QT-05 của UBND tỉnh",
        "Công văn về việc “Góp ý dự thảo QT-05 Quản lý dữ liệu”",
    ],
)
def test_anothers(text: str) -> None:
    assert is_foreign(text, "QT-05", OFFICE)


@pytest.mark.parametrize(
    "text",
    [
        "thực hiện theo QT-05 của Sở",
        "thực hiện theo QT-05 của Sở Công Thương",
        "thực hiện theo QT-05 của Phòng Quản lý thương mại",
        "xem “QT-05 Kiểm soát tài liệu”",
        "xem “Quy trình nội bộ QT-05”",
        "QT-05 của Sở Tài chính và QT-05",
        "QT-05",
    ],
)
def test_our_own(text: str) -> None:
    assert not is_foreign(text, "QT-05", OFFICE)
