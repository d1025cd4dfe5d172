# fmt: off
# ruff: noqa: E501
"""An office's internal procedure in Roman sections: who, a box of the flow chart, what in detail, which form; a distribution list, an empty history."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import S, cells


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("QT01-ISO-kiem-soat-van-ban", "converter")
    s.procedure("Kiểm soát văn bản đi, đến", "QT01 ISO")
    s.has("approval", "revision_history", "purpose", "scope", "references", "definitions", "steps", "forms", "records")
    s.t([["**BAN QUẢN LÝ CHỢ ĐẦU MỐI**\n**THỊ TRẤN NGÃ NĂM**", "**QUY TRÌNH**", "Mã số: QT01 ISO\nBan hành lần: 01\nNgày: 30/10/2024"], ["", "**Kiểm soát văn bản đi, đến**", ""]])
    s.p("THEO DÕI TÌNH TRẠNG SỬA ĐỔI", bold=True, align="center")
    s.t([["Ngày tháng", "Trang/Phần liên quan việc sửa đổi", "Mô tả nội dung thay đổi", "Lần ban hành/sửa đổi"], ["", "", "", ""], ["", "", "", ""], ["", "", "", ""]], head=1)
    s.p("PHÂN PHỐI TÀI LIỆU", bold=True, align="center")
    s.t([["Trưởng ban", "x", "Phòng Hành chính", "x"], ["Phó Trưởng ban", "x", "Tổ bảo vệ", ""]])
    s.t([["**Người viết**", "**Người kiểm tra**", "**Người phê duyệt**"], ["Kim Thị Sa Rinh", "Thạch Đa Ra", "Lý Văn Đực"]])
    s.page()
    s.p("I. MỤC ĐÍCH", bold=True)
    s.p("Bảo đảm văn bản đi, đến được ghi nhận, phân loại và xử lý đúng hạn.")
    s.p("II. PHẠM VI ÁP DỤNG", bold=True)
    s.p("Áp dụng đối với các phòng, tổ thuộc Ban Quản lý.")
    s.p("III. TÀI LIỆU VIỆN DẪN", bold=True)
    s.p("Tiêu chuẩn quốc gia TCVN ISO 9001:2015, điều 7.5.")
    s.p("IV. ĐỊNH NGHĨA/VIẾT TẮT", bold=True)
    s.p("- VB: văn bản.", "- BQL: Ban Quản lý.")
    s.p("V. NỘI DUNG QUY TRÌNH", bold=True)
    steps = [
        S("", "Nhân viên văn thư", "Tiếp nhận VB đến, bóc bì, đóng dấu đến", None, "BM-QT01-01"),
        S("", "Trưởng phòng Hành chính", "Phân loại, trình Trưởng ban", None, "BM-QT01-01"),
        S("", "Trưởng ban", "Cho ý kiến xử lý", None, ""),
        S("", "Phòng, tổ được giao", "Giải quyết, báo cáo kết quả", None, "BM-QT01-02"),
        S("", "Nhân viên văn thư", "Lưu VB, khóa sổ cuối năm", None, "BM-QT01-03"),
    ]
    s.flow(steps)
    rows = cells(steps, "who = action out")
    for row, box in zip(rows, ("Nhận văn bản\n↓", "Phân loại\n↓", "Duyệt\n↓", "Xử lý\n↓", "Lưu"), strict=True):
        row[1] = box
    s.t([["Trách nhiệm", "Tiến trình", "Mô tả/Tài liệu liên quan", "Biểu mẫu"], *rows], head=1)
    s.p("VI. BIỂU MẪU", bold=True)
    s.t([["TT", "Tên biểu mẫu", "Ký hiệu"], ["1", "Sổ văn bản đến", "BM-QT01-01"], ["2", "Phiếu giải quyết văn bản", "BM-QT01-02"], ["3", "Mục lục hồ sơ năm", "BM-QT01-03"], ["4", "Sổ văn bản mật", "BM-QT01-04"]], head=1)
    s.finds("form-unused", "VI", "BM-QT01-04 is named nowhere else")
    s.p("VII. HỒ SƠ LƯU", bold=True)
    s.p("Sổ văn bản đến, phiếu giải quyết văn bản lưu tại Phòng Hành chính, thời gian 10 năm.")
    return s
