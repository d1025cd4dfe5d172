"""Rows of step tables for several tests."""

from __future__ import annotations

__all__ = ["CASES"]

CASES = (
    "| I | Trường hợp cấp mới | < | < | < |",
    "| Bước 1 | Nhận hồ sơ | Công chức | 1 ngày | |",
    "| Bước 2 | Xử lý | Chuyên viên | 4 ngày | |",
    "| Tổng thời gian | < | < | 5 ngày | |",
    "| II | Trường hợp cấp lại | < | < | < |",
    "| Bước 1 | Nhận hồ sơ | Công chức | 1 ngày | |",
    "| Bước 2 | Xử lý | Chuyên viên | 2 ngày | |",
    "| Tổng thời gian | < | < | 3 ngày | |",
)
