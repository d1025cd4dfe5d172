# fmt: off
# ruff: noqa: E501
"""A company's process: a drawing that cannot be read, then each step a heading with lines for who, what comes out and how long."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import S


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("QT-KD-07-cap-vo-thung", "google")
    s.running([["**CÔNG TY CỔ PHẦN BẾN THÙNG CỬA TIỂU**", "**QUY TRÌNH CẤP VỎ THÙNG RỖNG**", "QT-KD-07\nPhiên bản: 03\nHiệu lực: 01/07/2024"]])
    s.procedure("Cấp vỏ thùng rỗng", "QT-KD-07")
    s.has("approval", "revision_history", "purpose", "scope", "references", "definitions", "steps", "forms", "records")
    s.p("QUY TRÌNH", "CẤP VỎ THÙNG RỖNG", bold=True, align="center")
    s.t([["BIÊN SOẠN", "THẨM ĐỊNH", "PHÊ DUYỆT"], ["PHÒNG KINH DOANH", "TỔ TRƯỞNG TỔ QUY TRÌNH", "TỔNG GIÁM ĐỐC"], ["Tạ Văn Hợp", "Lưu Thị Kiều", "Phí Đức Long"]], head=1)
    s.t([["Phiên bản", "Trang", "Nội dung sửa đổi"], ["01", "Tất cả", "Xây dựng lần đầu"], ["02", "3", "Bỏ bước gửi đề xuất giấy"], ["03", "3-4", "Bổ sung phần mềm quản lý bãi"]], head=1)
    s.p("I. Mục tiêu", bold=True)
    s.p("Hướng dẫn các bước cấp vỏ thùng rỗng cho khách hàng nhanh và đúng loại.")
    s.p("II. Phạm vi và đối tượng áp dụng", bold=True)
    s.p("Phạm vi: bãi thùng Cửa Tiểu. Đối tượng: Phòng Kinh doanh, Đội bãi, Phòng Kỹ thuật.")
    s.p("III. Tài liệu liên quan", bold=True)
    s.p("- Quy chế khai thác bãi;", "- Hướng dẫn kiểm tra vỏ thùng HD-KT-02.")
    s.p("IV. Chú thích", bold=True)
    s.p("4.1. Giải thích từ ngữ, từ viết tắt", "- PM: phần mềm quản lý bãi.", "- EIR: phiếu giao nhận thùng.", "4.2. Giải thích lưu đồ", "Hình thoi: điều kiện rẽ nhánh; hình chữ nhật: bước xử lý.")
    s.p("V. Nội dung quy trình", bold=True)
    s.p("5.1. Lưu đồ (xem trang bên)", "5.2. Diễn giải các bước", bold=True)
    told = (
        ("Lập phiếu yêu cầu cấp vỏ", "Nhân viên kinh doanh", "Phiếu yêu cầu (BM-KD-07.1)", "02 giờ", "Nhập yêu cầu của khách vào PM, ghi loại và số lượng vỏ."),
        ("Kiểm tra tồn bãi", "Nhân viên điều độ bãi", "Danh sách vỏ đủ điều kiện", "01 giờ", "Đối chiếu tồn bãi trên PM với thực tế."),
        ("Phê duyệt", "Trưởng phòng Kinh doanh", "Phiếu đã duyệt", "01 giờ", "Duyệt trên PM; không duyệt thì trả về bước 1."),
        ("Giao vỏ", "Đội trưởng Đội bãi", "EIR (BM-KD-07.2)", "04 giờ", "Nâng vỏ lên xe, chụp ảnh sáu mặt, ký EIR."),
    )
    steps = [S(f"Bước {n}", who, action, time, out) for n, (action, who, out, time, _) in enumerate(told, 1)]
    s.flow(steps)
    for step, (_, _, _, _, words) in zip(steps, told, strict=True):
        s.p(f"{step.label}: {step.action}", bold=True)
        s.p(words, f"Người thực hiện: {step.who}", f"Tài liệu đầu ra: {step.out}", f"Thời gian thực hiện: {step.time}")
    s.p("VI. Biểu mẫu kèm theo", bold=True)
    s.t([["Mã", "Tên biểu mẫu"], ["BM-KD-07.1", "Phiếu yêu cầu cấp vỏ"], ["BM-KD-07.2", "Phiếu giao nhận thùng"]], head=1)
    s.p("VII. Lưu trữ hồ sơ", bold=True)
    s.p("Phiếu yêu cầu và EIR lưu trên PM 02 năm.")
    return s
