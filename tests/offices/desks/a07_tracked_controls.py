# fmt: off
# ruff: noqa: E501
"""A ward's draft in content controls with changes still tracked: counted is what stands after accepting them; a hint left to fill in."""

from __future__ import annotations

from tests.house.build import Cell, Par, Step, paragraph, rows, table_xml
from tests.offices.paper import RECEIPT, SLIP, Office, control, inline_control, tracked


def build() -> Office:
    """The document and its labels."""
    h = Office("a-phuong-theo-doi", font="Calibri", size=12)
    code, title = "QT.06.ĐT", "Cấp phép đào vỉa hè để đấu nối nước sinh hoạt"
    h.procedure(title, code, ["1.955001"])
    h.has("purpose", "scope", "dossier", "dossier_sets", "time_limit", "place", "fee", "steps", "forms", "records", "responsibility")
    h.xml(control(table_xml([[Cell("UBND PHƯỜNG TRẠI CAU", bold=True), f"Mã quy trình\n{code}", "Phiên bản\n1.2", "Ngày ban hành\n30/01/2026"]], [6, 4, 3, 4])))
    h.xml(control(paragraph(Par("QUY TRÌNH NỘI BỘ", bold=True, align="center")) + paragraph(Par(title, bold=True, align="center", size=15))))
    h.p("Mã thủ tục hành chính: 1.955001", align="center")
    h.h("Mục đích", 1)
    h.p("Mặt đường được hoàn trả đúng hạn, người dân chỉ phải đến một lần.")
    h.h("Phạm vi", 1)
    h.p("Các tuyến vỉa hè do phường quản lý.")
    h.h("Trách nhiệm chung", 1)
    h.p("Phòng Kinh tế, Hạ tầng và Đô thị chủ trì; tổ dân phố giám sát.")
    h.h("Thành phần hồ sơ", 1)
    papers = h.papers("Đơn đề nghị cấp phép đào vỉa hè (BM.06.ĐT-a)", "Sơ đồ vị trí đào", "Cam kết hoàn trả mặt bằng (BM.06.ĐT-b)", sets=1)
    h.xml(control("".join(paragraph(Par(f"• {p}")) for p in papers[:2])))
    h.xml(tracked("• ", "Giấy bảo lãnh của tổ dân phố", papers[2]))
    h.h("Số bộ hồ sơ", 1)
    h.xml(tracked("Số lượng: ", "02", "01", " bộ."))
    h.h("Thời hạn giải quyết", 1)
    h.xml(tracked("", "05 ngày làm việc", "03 ngày làm việc", " từ khi hồ sơ đầy đủ."))
    h.limit(3)
    h.h("Nơi nhận hồ sơ, trả kết quả", 1)
    h.document_finds("placeholder-left", "Nơi nhận hồ sơ", "[ĐIỀN SỐ ĐIỆN THOẠI]")
    h.xml(inline_control("Trung tâm Phục vụ hành chính công phường, điện thoại: ", "[ĐIỀN SỐ ĐIỆN THOẠI]", "."))
    h.h("Lệ phí", 1)
    h.p("Không thu.")
    h.h("Các bước tiến hành", 1)
    steps = h.flow(
        [
            Step("Bước 1", f"Nhận hồ sơ, in {RECEIPT}", "Công chức tiếp nhận", "2 giờ", 0.25, f"{SLIP} (Mẫu số 06)"),
            Step("Bước 2", "Kiểm tra vị trí, dự thảo giấy phép", "Công chức Phòng Kinh tế, Hạ tầng và Đô thị", "12 giờ", 1.5, "Dự thảo; Mẫu số 06"),
            Step("Bước 3", "Xem xét dự thảo", "Trưởng phòng Kinh tế, Hạ tầng và Đô thị", "4 giờ", 0.5, "Mẫu số 06"),
            Step("Bước 4", "Ký giấy phép", "Phó Chủ tịch UBND phường", "4 giờ", 0.5, "Giấy phép"),
            Step("Bước 5", "Đóng dấu, trả kết quả", "Công chức tiếp nhận", "2 giờ", 0.25, "Giấy phép"),
        ],
        3,
    )
    h.xml(control(table_xml([["Thứ tự", "Nội dung", "Chủ thể", "Thời gian", "Kết quả"], *rows(steps, "label action who time out"), [Cell("Tổng cộng: 24 giờ làm việc (03 ngày làm việc)", bold=True), "<", "<", "<", "<"]], [1.9, 5.2, 4.6, 2, 3.3], header=1)))
    h.h("Biểu mẫu", 1)
    h.xml(control(table_xml([["STT", "Mã", "Tên"], ["1", "BM.06.ĐT-a", "Đơn đề nghị cấp phép đào vỉa hè"], ["2", "BM.06.ĐT-b", "Cam kết hoàn trả mặt bằng"], ["3", "Mẫu số 06", SLIP]], [1.4, 4, 11.6], header=1)))
    h.h("Lưu hồ sơ", 1)
    h.p("Lưu điện tử tại Phòng Kinh tế, Hạ tầng và Đô thị trong 05 năm.")
    return h
