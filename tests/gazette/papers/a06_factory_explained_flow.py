# fmt: off
# ruff: noqa: E501
"""A factory's process: a chart, then its explanation as a table; branches named in the step cell, records and changes as numbered sections, a step that sends back to one that does not exist."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import S, cells


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("QT-SX-04-thay-khuon-dap", "raw")
    s.procedure("Thay khuôn dập", "QT-SX-04")
    s.has("approval", "purpose", "scope", "references", "definitions", "steps", "records", "revision_history")
    s.t([["CÔNG TY TNHH CƠ KHÍ LÒ RÈN", "**QUY TRÌNH THAY KHUÔN DẬP**", "Mã số: QT-SX-04"], ["", "", "Lần ban hành: 02"], ["", "", "Ngày hiệu lực: 01/03/2025"]])
    s.t([["Người lập", "Người kiểm tra", "Người duyệt"], ["Trần Khắc Dũng", "Võ Thị Lan", "Giám đốc Hồ Sĩ Nhân"]], head=1)
    for text, words in (("Mục đích", "Thay khuôn an toàn, không làm hỏng phôi."), ("Phạm vi áp dụng", "Xưởng dập số 1 và số 2."), ("Tài liệu viện dẫn", "Sổ tay máy dập MD-200."), ("Định nghĩa và từ viết tắt", "QC: kiểm tra chất lượng; TCA: trưởng ca."), ("Lưu đồ quy trình", "(Xem hình kèm theo.)")):
        s.p(text, bold=True, numbered=0)
        s.p(words)
    s.p("Diễn giải lưu đồ", bold=True, numbered=0)
    steps = [
        S("1", "Thợ vận hành", "Dừng máy, khóa nguồn", None, "Thẻ khóa"),
        S("2", "Thợ khuôn", "Tháo khuôn cũ, vệ sinh bàn máy", None, ""),
        S("3", "Thợ khuôn", "Lắp khuôn mới, canh tâm", None, "Phiếu canh tâm PC-01"),
        S("4", "QC", "Dập thử 05 sản phẩm. Đạt: sang bước 5. Không đạt: quay lại bước 3", None, "Phiếu dập thử PC-02"),
        S("5", "TCA", "Cho chạy hàng loạt; nếu có tiếng lạ thì quay lại bước 8", None, "Sổ giao ca"),
    ]
    s.flow(steps)
    s.finds("step-reference-unresolved", "bước 5", "quay lại bước 8: the flow has five steps")
    rows = cells(steps, "label action who = out")
    for row, detail in zip(rows, ("Theo mục 3.2 sổ tay máy", "Hai người cùng làm", "Sai lệch không quá 0,05 mm", "Đo bằng thước cặp", "Theo lệnh sản xuất"), strict=True):
        row[3] = detail
    s.t([["Bước", "Nội dung", "Người thực hiện", "Diễn giải chi tiết", "Hồ sơ / Biểu mẫu"], *rows], head=1)
    s.p("Hồ sơ lưu", bold=True, numbered=0)
    s.t([["Tên hồ sơ", "Bộ phận lưu", "Thời gian lưu", "Hình thức lưu"], ["Phiếu canh tâm PC-01", "Xưởng dập", "01 năm", "Bản giấy"], ["Phiếu dập thử PC-02", "Phòng QC", "03 năm", "Bản mềm"]], head=1)
    s.p("Theo dõi sửa đổi tài liệu", bold=True, numbered=0)
    s.t([["Lần sửa", "Ngày", "Nội dung sửa đổi", "Người sửa"], ["01", "01/02/2023", "Ban hành", "Trần Khắc Dũng"], ["02", "01/03/2025", "Thêm bước khóa nguồn", "Trần Khắc Dũng"]], head=1)
    return s
