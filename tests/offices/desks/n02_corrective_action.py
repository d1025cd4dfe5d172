# fmt: off
# ruff: noqa: E501
"""Corrective action in a lottery company: a landscape sheet, the process in a grid of "đầu vào – công việc – đầu ra"; nothing wrong."""

from __future__ import annotations

from tests.house.build import Par, Step, rows
from tests.offices.paper import Office


def build() -> Office:
    """The document and its labels."""
    h = Office("n-khac-phuc", font="Arial", size=10.5, landscape=True, hand="splintered")
    code, title = "QLCL/QT/08", "Hành động khắc phục"
    h.procedure(title, code)
    h.p("CÔNG TY TNHH MTV XỔ SỐ KIẾN THIẾT BA NGÒI", bold=True)
    h.p(f"QUY TRÌNH: {title.upper()}", bold=True, size=16)
    h.p(f"Số hiệu: {code} | Lần ban hành: 02 | Ngày ban hành: 14/11/2025 | Người phê duyệt: Giám đốc Tạ Kim Oanh")
    h.footer(Par(f"{code} – trang {{PAGE}}", size=8))
    h.has("purpose", "scope", "definitions", "responsibility", "steps", "forms", "records", "revision_history")
    h.p("A. MỤC ĐÍCH VÀ PHẠM VI", bold=True)
    h.p("Loại bỏ nguyên nhân của sự không phù hợp để không tái diễn; áp dụng cho mọi phòng ban và đại lý cấp một.")
    h.p("B. ĐỊNH NGHĨA", bold=True)
    h.p("Sự không phù hợp: việc không đáp ứng một yêu cầu. Khắc phục: xử lý nguyên nhân.")
    h.p("C. PHÂN CÔNG TRÁCH NHIỆM", bold=True)
    h.p("Trưởng phòng Kiểm soát nội bộ theo dõi; trưởng bộ phận phân tích nguyên nhân.")
    h.p("D. DIỄN GIẢI QUY TRÌNH", bold=True)
    steps = h.flow(
        [
            Step("D1", "Ghi nhận sự không phù hợp", "Người phát hiện", "Trong ngày", None, "Phiếu KP-01"),
            Step("D2", "Xử lý tạm thời", "Trưởng bộ phận", "01 ngày", 1.0, "Phiếu KP-01"),
            Step("D3", "Phân tích nguyên nhân (5 tại sao)", "Trưởng bộ phận", "03 ngày", 3.0, "Phiếu KP-02"),
            Step("D4", "Duyệt hành động khắc phục", "Giám đốc", "01 ngày", 1.0, "Phiếu KP-02"),
            Step("D5", "Kiểm tra kết quả, đóng phiếu; chưa đạt thì trở lại D3", "Phòng Kiểm soát nội bộ", "05 ngày", 5.0, "Sổ KP-03"),
        ]
    )
    inputs = ("Khiếu nại, kết quả đánh giá", "Phiếu KP-01", "Phiếu KP-01", "Phiếu KP-02", "Phiếu KP-02")
    h.table([["Mã bước", "Đầu vào", "Công việc", "Bộ phận phụ trách", "Thời gian", "Đầu ra"], *[[r[0], i, *r[1:]] for r, i in zip(rows(steps, "label action who time out"), inputs, strict=True)]], [2, 5, 7, 5, 2.7, 4], header=1)
    h.p("E. BIỂU MẪU", bold=True)
    h.lines("KP-01 – Phiếu ghi nhận sự không phù hợp", "KP-02 – Phiếu phân tích nguyên nhân và hành động", "KP-03 – Sổ theo dõi hành động khắc phục")
    h.p("F. LƯU HỒ SƠ", bold=True)
    h.p("Phiếu KP-01 và KP-02 đóng theo quý, lưu tại Phòng Kiểm soát nội bộ 03 năm; sổ KP-03 lưu 05 năm.")
    h.p("G. LỊCH SỬ THAY ĐỔI", bold=True)
    h.table([["Lần", "Ngày", "Thay đổi"], ["01", "20/02/2023", "Ban hành mới"], ["02", "14/11/2025", "Gộp hành động phòng ngừa vào quản lý rủi ro"]], [2, 4, 19.7], header=1)
    return h
