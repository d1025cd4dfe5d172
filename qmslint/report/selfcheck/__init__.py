"""The report on a self-inspection (báo cáo kết quả tự kiểm tra): `--report docx:FILE`, set out as Decree 30/2020 asks.

report    what stands in it, part by part      decree    paragraphs, tables and the page as the decree sets them
words     its words, in both languages

Number, place, day, signer and recipients are left blank, for people to fill in.
"""

from __future__ import annotations

from qmslint.report.selfcheck.report import must_be_ours, write_file

__all__ = ["must_be_ours", "write_file"]
