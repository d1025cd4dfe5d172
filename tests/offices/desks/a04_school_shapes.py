# fmt: off
# ruff: noqa: E501
"""A school's procedure: the flow chart stands in the table as drawn shapes, no numbers; sets and limits in sentences; nothing wrong."""

from __future__ import annotations

import re

from tests.house.build import Cell, Par, Step, table_xml, textbox_xml
from tests.offices.paper import RECEIPT, SLIP, Office


def build() -> Office:
    """The document and its labels."""
    h = Office("a-truong-luu-do", font="Times New Roman", size=13)
    code, title = "QT07-THPT", "Tiếp nhận học sinh chuyển trường trong tỉnh"
    h.procedure(title, code)
    h.table([[Cell("TRƯỜNG THPT SUỐI TRẮNG\nTổ Văn phòng", bold=True, align="center"), Cell(f"QUY TRÌNH\n{title}", bold=True, align="center"), ["QT07-THPT", "Lần 1", "15/8/2025"]]], [5, 7.5, 4.5])
    h.has("purpose", "scope", "definitions", "dossier", "dossier_sets", "time_limit", "steps", "forms", "records", "approval")
    h.p("1/ Mục đích của quy trình", bold=True)
    h.p("Học sinh được xếp lớp sớm, hồ sơ học tập liên tục.")
    h.p("2/ Đối tượng, phạm vi áp dụng", bold=True)
    h.p("Học sinh lớp 10, 11, 12 đang học tại trường khác trong tỉnh Nậm Rốm; giáo viên, nhân viên của Trường.")
    h.p("3/ Giải thích chữ viết tắt", bold=True)
    h.p("THPT: trung học phổ thông; GVCN: giáo viên chủ nhiệm.")
    h.p("4/ Hồ sơ chuyển trường, số lượng", bold=True)
    for letter, paper in zip("abcd", h.papers("Đơn xin chuyển trường do cha hoặc mẹ ký (BM01-QT07)", "Học bạ bản chính", "Bản sao giấy khai sinh", "Giấy giới thiệu chuyển trường của nơi đi", sets=1), strict=True):
        h.p(f"4{letter}. {paper}.")
    h.p("Mỗi học sinh nộp 01 bộ hồ sơ.")
    h.p("5/ Thời hạn giải quyết", bold=True)
    h.p("Trong 03 ngày làm việc, không kể thứ bảy.")
    h.limit(3)
    h.p("6/ Lưu đồ thực hiện", bold=True)
    steps = h.flow(
        [
            Step("", f"Nhận hồ sơ, ghi {RECEIPT}", "Nhân viên văn thư", "02 giờ", 0.25, f"BM01-QT07; {SLIP}"),
            Step("", "Kiểm tra học bạ, điểm", "Phó Hiệu trưởng chuyên môn", "01 ngày", 1.0, "BM02-QT07"),
            Step("", "Xếp lớp", "Hiệu trưởng", "½ ngày", 0.5, "BM02-QT07"),
            Step("", "Cập nhật cơ sở dữ liệu học sinh", "Nhân viên văn thư", "01 ngày", 1.0, "Dữ liệu đã cập nhật"),
            Step("", "Nhận học sinh vào lớp", "GVCN", "02 giờ", 0.25, "Sổ gọi tên và ghi điểm"),
        ],
        3,
    )
    markup = table_xml(
        [["Trách nhiệm", "Lưu đồ", "Mô tả/BM liên quan", "Thời gian"], *[[s.who or "", f"@@{i}@@", s.out, s.time or ""] for i, s in enumerate(steps)], [Cell("Tổng", bold=True), "<", "<", Cell("03 ngày làm việc", bold=True)]],
        [4, 6, 4.5, 2.5],
        header=1,
    )
    h.xml(re.sub(r"<w:p>(?:(?!<w:p>).)*?@@(\d)@@.*?</w:p>", lambda m: textbox_xml([Par(steps[int(m[1])].action, align="center")], 5, 1.2, 40 + int(m[1])), markup) + "<w:p/>")
    h.p("7/ Biểu mẫu kèm theo", bold=True)
    h.lines("BM01-QT07 Đơn xin chuyển trường", "BM02-QT07 Phiếu kiểm tra kết quả học tập và xếp lớp")
    h.p("8/ Lưu hồ sơ", bold=True)
    h.p("Văn thư lưu hồ sơ chuyển trường đến hết năm học học sinh tốt nghiệp và thêm 01 năm.")
    h.table([["Người soạn", "Người duyệt"], ["Vàng Thị Mỉ", "Hiệu trưởng\n(đã ký)\nĐinh Công Toại"]], [8.5, 8.5], header=1, borders=False)
    return h
