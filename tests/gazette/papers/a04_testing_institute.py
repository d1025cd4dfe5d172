# fmt: off
# ruff: noqa: E501
"""A testing institute under ISO/IEC 17025: roles in a table, work in three tables whose rows bear no number, a code written with and without a space, a form cited and not listed."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import S, cells

HEAD = ["Nội dung thực hiện", "Trách nhiệm", "Biểu mẫu"]


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("VKN-P-09-lay-mau-nuoc-gieng", "splintered")
    s.procedure("Lấy mẫu, vận chuyển và lưu mẫu nước giếng", "VKN.P 09")
    s.has("approval", "revision_history", "purpose", "scope", "references", "definitions", "responsibility", "steps", "forms", "records")
    s.p("THỦ TỤC LẤY MẪU, VẬN CHUYỂN VÀ LƯU MẪU NƯỚC GIẾNG", bold=True, align="center")
    s.t([["Mã số", "VKN.P 09"], ["Lần ban hành", "02"], ["Ngày ban hành", "21/07/2025"], ["Biên soạn", "Dương Thị Nhàn"], ["Soát xét", "Trần Hữu Lực"], ["Phê duyệt", "Viện trưởng Nguyễn Thế Cường"]])
    s.p("Chú ý: Tài liệu nội bộ, không cung cấp ra ngoài khi chưa được Viện trưởng đồng ý.", italic=True)
    s.p("NHỮNG THAY ĐỔI ĐÃ CÓ", bold=True)
    s.t([["Thời gian", "Nội dung thay đổi", "Lần ban hành"], ["22/04/2024", "Ban hành lần thứ 1", "01"], ["21/07/2025", "Bổ sung lấy mẫu giếng khoan", "02"]], head=1)
    s.p("I. MỤC ĐÍCH", bold=True)
    s.p("Quy định cách lấy, bảo quản, vận chuyển và lưu mẫu nước giếng để mẫu đại diện và truy xuất được.")
    s.p("II. PHẠM VI ÁP DỤNG", bold=True)
    s.p("Áp dụng cho các đợt lấy mẫu do Viện thực hiện.")
    s.p("III. TÀI LIỆU VIỆN DẪN", bold=True)
    s.p("- ISO/IEC 17025:2017, điều 7.3 và 7.4;", "- VKN.P 14: Thủ tục Kiểm soát tài liệu;", "- VKN.P15: Thủ tục Kiểm soát hồ sơ.")
    s.p("IV. THUẬT NGỮ, ĐỊNH NGHĨA VÀ CHỮ VIẾT TẮT", bold=True)
    s.t([["Thuật ngữ", "Diễn giải"], ["Mẫu đơn", "Mẫu lấy một lần tại một điểm"], ["PTN", "Phòng thử nghiệm"]], head=1)
    s.p("V. VAI TRÒ VÀ TRÁCH NHIỆM", bold=True)
    s.t([["Vai trò", "Trách nhiệm chính"], ["Viện trưởng", "Phê duyệt kế hoạch lấy mẫu"], ["Cán bộ lấy mẫu", "Lấy mẫu đúng kỹ thuật, ghi biên bản"], ["Nhân viên PTN", "Nhận mẫu, lưu mẫu"]], head=1)
    s.p("VI. NỘI DUNG THỰC HIỆN", bold=True)
    groups = (
        ("6.1. Lấy mẫu tại hiện trường", [S("", "Cán bộ lấy mẫu", "Bơm xả 10 phút, tráng chai ba lần, lấy mẫu cách mặt nước 30 cm", None, "VKN.F 09.01"), S("", "Cán bộ lấy mẫu", "Đo pH, nhiệt độ tại chỗ; ghi biên bản có chữ ký chủ giếng", None, "VKN.F 09.02")]),
        ("6.2. Bảo quản và vận chuyển mẫu", [S("", "Cán bộ lấy mẫu", "Giữ mẫu trong thùng lạnh, giao PTN trong 24 giờ", None, "VKN.F 09.03")]),
        ("6.3. Tiếp nhận và lưu mẫu", [S("", "Nhân viên PTN", "Kiểm tra niêm phong, nhiệt độ; dán mã", None, "VKN.F 09.03"), S("", "Nhân viên PTN", "Lưu mẫu 07 ngày; hủy mẫu theo biên bản", None, "VKN.F 09.05")]),
    )
    for name, steps in groups:
        s.flow(steps, case=name.split(". ")[1])
        s.p(name, bold=True)
        s.t([HEAD, *cells(steps, "action who out")], head=1)
    s.finds("form-unlisted", "6.3", "VKN.F 09.05 stands in no list")
    s.p("VII. BIỂU MẪU ÁP DỤNG", bold=True)
    s.t([["Mã", "Tên biểu mẫu"], ["VKN.F 09.01", "Kế hoạch lấy mẫu"], ["VKN.F 09.02", "Biên bản lấy mẫu"], ["VKN.F 09.03", "Phiếu giao nhận mẫu"]], head=1)
    s.p("VIII. LƯU HỒ SƠ", bold=True)
    s.p("Biên bản, phiếu giao nhận và báo cáo gốc lưu tại PTN tối thiểu 03 năm theo VKN.P 15.")
    return s
