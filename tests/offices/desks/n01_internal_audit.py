# fmt: off
# ruff: noqa: E501
"""Internal audit of a secondary college: the usual parts in numbered headings, "ai – khi nào" columns; a pointer to a step that is not there."""

from __future__ import annotations

from tests.house.build import Cell, Step, rows, table_xml
from tests.offices.paper import Office


def build() -> Office:
    """The document and its labels."""
    h = Office("n-danh-gia-noi-bo", size=13)
    code, title = "QT-ĐGNB", "Đánh giá nội bộ hệ thống quản lý chất lượng"
    h.procedure(title, code)
    h.header(table_xml([["Trường Trung cấp Nghề Thạch Bích", Cell(title, align="center"), "QT-ĐGNB"], ["Lần ban hành: 3", "Lần sửa đổi: 0", "Ngày: 06/10/2025"]], [6, 7, 4], size=9))
    h.has("approval", "purpose", "scope", "definitions", "responsibility", "references", "steps", "forms", "records")
    h.table([["Biên soạn", "Kiểm tra", "Phê duyệt"], ["(đã ký)\nKsor H’Linh\nThư ký ISO", "(đã ký)\nBùi Tấn Lực\nPhó Hiệu trưởng", "(đã ký)\nNay Y Đức\nHiệu trưởng"]], [5.6, 5.7, 5.7], header=1)
    h.h("1. Mục đích", 1)
    h.p("Xác định hệ thống quản lý chất lượng có được duy trì và có hiệu lực hay không.")
    h.h("2. Phạm vi", 1)
    h.p("Tất cả phòng, khoa thuộc Trường.")
    h.h("3. Tài liệu tham chiếu", 1)
    h.p("TCVN ISO 9001:2015, điều 9.2; TCVN ISO 19011:2018.")
    h.h("4. Thuật ngữ", 1)
    h.p("CĐG: chương trình đánh giá; KPH: không phù hợp.")
    h.h("5. Trách nhiệm", 1)
    h.p("Thư ký ISO lập CĐG; trưởng đoàn điều hành cuộc đánh giá; trưởng đơn vị khắc phục KPH.")
    h.h("6. Nội dung", 1)
    steps = h.flow(
        [
            Step("1", "Lập CĐG hằng năm, gửi các đơn vị", "Thư ký ISO", None, None, "BM.01-ĐGNB"),
            Step("2", "Chỉ định trưởng đoàn và đánh giá viên", "Hiệu trưởng", None, None, "BM.02-ĐGNB"),
            Step("3", "Lập phiếu hỏi, thống nhất lịch với đơn vị", "Trưởng đoàn", None, None, "BM.03-ĐGNB"),
            Step("4", "Đánh giá tại đơn vị, ghi nhận bằng chứng", "Đánh giá viên", None, None, "BM.03-ĐGNB"),
            Step("5", "Họp kết thúc, lập báo cáo; thiếu bằng chứng thì quay lại bước 9", "Trưởng đoàn", None, None, "BM.04-ĐGNB"),
            Step("6", "Khắc phục KPH, báo cáo Hiệu trưởng", "Trưởng đơn vị", None, None, "BM.04-ĐGNB"),
        ]
    )
    h.finds("step-reference-unresolved", "6, bước 5", "quay lại bước 9; there are six")
    when = ("Tháng 1", "Trước đánh giá 15 ngày", "Trước đánh giá 05 ngày", "Theo lịch", "Ngay sau đánh giá", "Theo hạn trong báo cáo")
    h.table([["Bước", "Làm gì", "Ai làm", "Khi nào", "Biểu mẫu"], *[[*r[:3], w, r[3]] for r, w in zip(rows(steps, "label action who out"), when, strict=True)]], [1.4, 6.4, 3.3, 3.2, 2.7], header=1)
    h.h("7. Biểu mẫu", 1)
    h.table([["TT", "Mã số", "Tên biểu mẫu"], ["1", "BM.01-ĐGNB", "Chương trình đánh giá"], ["2", "BM.02-ĐGNB", "Quyết định thành lập đoàn"], ["3", "BM.03-ĐGNB", "Phiếu hỏi, ghi chép"], ["4", "BM.04-ĐGNB", "Báo cáo đánh giá, phiếu KPH"]], [1.3, 4.2, 11.5], header=1)
    h.h("8. Hồ sơ", 1)
    h.table([["Hồ sơ", "Người giữ", "Thời gian lưu"], ["Báo cáo đánh giá, phiếu KPH", "Thư ký ISO", "03 năm"], ["Phiếu hỏi, ghi chép", "Thư ký ISO", "01 năm"]], [9, 4.5, 3.5], header=1)
    return h
