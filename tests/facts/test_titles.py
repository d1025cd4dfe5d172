"""Titles as a list and a document print them."""

from __future__ import annotations

import pytest

from qmslint.facts.titles import other_title


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cấp giấy phép môi trường", "QUY TRÌNH CẤP GIẤY PHÉP MÔI TRƯỜNG"),
        ("Cấp lại giấy chứng nhận đủ điều kiện chăn nuôi", "Cấp lại GCN đủ điều kiện chăn nuôi"),
        ("Cấp giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật", "Cấp GCN đủ điều kiện buôn bán thuốc BVTV"),
        ("Kiểm soát tài liệu, hồ sơ của hệ thống", "Kiểm soát tài liệu, hồ sơ"),
        ("Hướng dẫn lấy mẫu nước thải", "Lấy mẫu nước thải"),
        ("Calibration of pH meters", "SOP Calibration of pH meters"),
        ("Document control", "Kiểm soát tài liệu"),
        ("", "Kiểm soát tài liệu"),
    ],
)
def test_the_same_title_shortened_abbreviated_or_with_its_kind(one: str, other: str) -> None:
    assert not other_title(one, other)
    assert not other_title(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cấp điều chỉnh giấy phép môi trường", "Cấp lại giấy phép môi trường"),
        ("Trực ban phòng, chống thiên tai", "Trực ban tìm kiếm cứu nạn"),
        ("Hướng dẫn lấy mẫu bệnh phẩm", "Hướng dẫn tiêm phòng gia súc"),
        ("Cấp GCN đủ điều kiện chăn nuôi", "Cấp giấy phép nuôi trồng thủy sản"),
    ],
)
def test_titles_of_two_documents(one: str, other: str) -> None:
    assert other_title(one, other)
