# fmt: off
# ruff: noqa: E501
"""A joint venture's procedure in two languages: every title "1. MỤC ĐÍCH / PURPOSE", every head of a column twice; nothing wrong."""

from __future__ import annotations

from tests.house.build import Cell, House, Par, Step, rows, table_xml


def build() -> House:
    """The document and its labels."""
    h = House("a-song-ngu", font="Arial", size=10.5)
    code, title = "QT-KHO-04", "Quản lý xuất nhập kho nguyên liệu"
    h.procedure(title, code)
    h.header(table_xml([[Cell("CÔNG TY TNHH SAO KHUÊ VIỆT", bold=True), Cell(f"QUY TRÌNH / PROCEDURE\n{title.upper()}\nMATERIAL WAREHOUSE MANAGEMENT", bold=True, align="center"), f"Mã số/Code: {code}\nLần ban hành/Issue: 03\nNgày hiệu lực/Effective date: 01/04/2026\nTrang/Page: {{PAGE}}/{{NUMPAGES}}"]], [4.5, 7.5, 5], size=9))
    h.has("approval", "revision_history", "purpose", "scope", "definitions", "responsibility", "steps", "forms", "records", "references")
    h.table([["", "Soạn thảo / Prepared by", "Kiểm tra / Checked by", "Phê duyệt / Approved by"], ["Họ tên / Name", "Đỗ Thị Mận", "Kim Sang-woo", "Ngô Chí Công"], ["Chức vụ / Title", "Nhân viên kho", "Trưởng phòng Sản xuất", "Tổng Giám đốc"], ["Ký / Signature", "(đã ký)", "(đã ký)", "(đã ký)"]], [3.5, 4.5, 4.5, 4.5], header=1)
    h.p("LỊCH SỬ SỬA ĐỔI / REVISION HISTORY", bold=True)
    h.table([["Lần / Rev.", "Ngày / Date", "Nội dung / Description"], ["02", "10/02/2024", "Thêm kho lạnh / Cold store added"], ["03", "01/04/2026", "Thêm mã vạch / Bar codes added"]], [3, 4, 10], header=1)
    h.p("1. MỤC ĐÍCH / PURPOSE", bold=True)
    h.p("Kiểm soát việc nhập, lưu và xuất nguyên liệu. / To control receipt, storage and issue of materials.")
    h.p("2. PHẠM VI / SCOPE", bold=True)
    h.p("Kho nguyên liệu chính và kho lạnh. / Main store and cold store.")
    h.p("3. TÀI LIỆU THAM CHIẾU / REFERENCES", bold=True)
    h.p("Sổ tay chất lượng / Quality manual.")
    h.p("4. ĐỊNH NGHĨA / DEFINITIONS", bold=True)
    h.p("FIFO: nhập trước, xuất trước / first in, first out.")
    h.p("5. TRÁCH NHIỆM / RESPONSIBILITIES", bold=True)
    h.p("Nhân viên kho nhập dữ liệu; Trưởng phòng Sản xuất phê duyệt phiếu xuất. / The store keeper enters the data.")
    h.p("6. NỘI DUNG QUY TRÌNH / PROCEDURE", bold=True)
    steps = h.flow(
        [
            Step("1", "Nhận hàng, đối chiếu đơn đặt hàng / Receive and check against the order", "Nhân viên kho / Store keeper", "30 phút", 0.0625, "BM-KHO-04-01"),
            Step("2", "Kiểm tra chất lượng / Inspect", "Nhân viên QC / QC staff", "02 giờ", 0.25, "Phiếu kiểm tra"),
            Step("3", "Dán mã vạch, nhập kho / Label and store", "Nhân viên kho / Store keeper", "01 giờ", 0.125, "Thẻ kho"),
            Step("4", "Duyệt phiếu xuất / Approve the issue slip", "Trưởng phòng Sản xuất / Production manager", "30 phút", 0.0625, "BM-KHO-04-02"),
        ]
    )
    h.table([["Bước / Step", "Nội dung / Activity", "Trách nhiệm / Responsible", "Thời gian / Time", "Hồ sơ / Record"], *rows(steps, "label action who time out")], [1.6, 6, 4, 2.2, 3.2], header=1)
    h.p("7. BIỂU MẪU / FORMS", bold=True)
    h.table([["Mã số / Code", "Tên biểu mẫu / Form title"], ["BM-KHO-04-01", "Biên bản nhận hàng / Goods receipt"], ["BM-KHO-04-02", "Phiếu xuất kho / Issue slip"]], [5, 12], header=1)
    h.p("8. LƯU HỒ SƠ / RECORDS", bold=True)
    h.table([["Hồ sơ / Record", "Nơi lưu / Location", "Thời gian lưu / Retention"], ["Biên bản nhận hàng / Goods receipt", "Phòng kho / Store office", "03 năm / 3 years"]], [7, 5, 5], header=1)
    h.footer(Par("Tài liệu nội bộ / Internal document", italic=True, align="center", size=8))
    return h
