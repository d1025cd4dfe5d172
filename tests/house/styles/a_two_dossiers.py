# fmt: off
# ruff: noqa: E501
"""Group rows inside the table of papers, notes below it, two header rows over the steps, sub-steps 3.1, 3.2; the time cells speak in many ways."""

from __future__ import annotations

from tests.house.build import Cell, Content, House, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("a-hai-nhom-giay-to", size=13)
    code, title = "QT-17/TTBVTV", "Cấp giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật"
    h.procedure(title, code, ["1.916104"])
    h.p("CHI CỤC TRỒNG TRỌT VÀ BẢO VỆ THỰC VẬT", bold=True, align="center")
    h.p("QUY TRÌNH ISO 9001:2015", bold=True, align="center", size=16)
    h.p(title.upper(), bold=True, align="center", size=15)
    h.table([[Cell("Ký hiệu", bold=True), code], [Cell("Phiên bản", bold=True), "03"], [Cell("Ngày ban hành", bold=True), "14 tháng 11 năm 2025"], [Cell("Người soạn thảo", bold=True), "Bạch Thị Lê"], [Cell("Người phê duyệt", bold=True), "Chi cục trưởng Đàm Văn Quý"]], [5, 12])
    h.has("approval", "purpose", "scope", "conditions", "dossier", "dossier_sets", "time_limit", "place", "fee", "steps", "legal_basis", "forms", "records")
    h.p("1.\tMục đích", bold=True)
    h.p("Hướng dẫn việc cấp giấy chứng nhận nhanh, đúng quy định.")
    h.p("2.\tPhạm vi áp dụng", bold=True)
    h.p("Cơ sở buôn bán thuốc bảo vệ thực vật trong tỉnh.")
    h.p("3.\tNội dung", bold=True)
    h.p("3.1.\tCơ sở pháp lý", bold=True)
    h.p("+ Luật Bảo vệ và kiểm dịch thực vật số 41/2013/QH13 ngày 25/11/2013;")
    h.p("+ Nghị định số 118/2025/NĐ-CP ngày 09/06/2025.")
    h.p("3.2.\tYêu cầu, điều kiện (nếu có)", bold=True)
    h.p("Có địa điểm cách xa trường học, bệnh viện ít nhất 20 m.")
    h.p("3.3.\tHồ sơ (thành phần, số lượng)", bold=True)
    new = ("Đơn đề nghị cấp giấy chứng nhận theo BM-17-01", "Bản thuyết minh điều kiện buôn bán theo BM-17-02", "Bản sao chứng chỉ bồi dưỡng chuyên môn")
    again = ("Đơn đề nghị cấp lại giấy chứng nhận theo BM-17-03", "Giấy chứng nhận đã được cấp")
    h.papers(*new, *again, sets=1)
    body: list[list[Content]] = [["TT", "Tên giấy tờ", "Bản chính", "Bản sao", "Ghi chú"]]
    body.append([Cell("I", bold=True), Cell("Cấp mới", bold=True), "<", "<", "<"])
    body += [[str(i), p, "01" if i < 3 else "", "01" if i == 3 else "", ""] for i, p in enumerate(new, 1)]
    body.append([Cell("II", bold=True), Cell("Cấp lại", bold=True), "<", "<", "<"])
    body += [[str(i), p, "01", "", "Trừ trường hợp bị mất" if i == 2 else ""] for i, p in enumerate(again, 1)]
    h.table(body, [1.2, 8.6, 2, 2, 3.2], header=1, size=12)
    h.p("* Ghi chú: bản sao phải xuất trình kèm bản chính để đối chiếu.", italic=True)
    h.p("* Số lượng: 01 bộ hồ sơ.")
    h.p("3.4.\tThời gian giải quyết", bold=True)
    h.limit(14, 5)
    h.p("+ Cấp mới: 14 ngày làm việc;")
    h.p("+ Cấp lại: 05 ngày làm việc.")
    h.p("3.5.\tNơi nhận hồ sơ, trả kết quả: Trung tâm Phục vụ hành chính công tỉnh", bold=True)
    h.p("3.6.\tPhí: 500.000 đồng/lần", bold=True)
    h.p("3.7.\tQuy trình giải quyết công việc", bold=True)
    new_steps = h.flow(
        [
            Step("1", "Tiếp nhận, kiểm tra hồ sơ", "Bộ phận TN&TKQ", "04 giờ", 0.5, "Phiếu kiểm soát quá trình giải quyết hồ sơ; Mẫu số 01"),
            Step("2", "Phân công thẩm định", "Lãnh đạo Chi cục", "½ ngày", 0.5, "Phiếu kiểm soát"),
            Step("3.1", "Thẩm định hồ sơ", "Phòng Thanh tra", "03 ngày làm việc", 3.0, "Báo cáo thẩm định"),
            Step("3.2", "Kiểm tra thực tế", "Đoàn kiểm tra", "Không quá 07 ngày", 7.0, "BM-17-04"),
            Step("4", "Xem xét, ký giấy chứng nhận", "Lãnh đạo Chi cục", "2,5 ngày", 2.5, "Giấy chứng nhận"),
            Step("5", "Vào sổ, đóng dấu, trả kết quả", "Văn thư; Bộ phận TN&TKQ", "1/2 ngày", 0.5, "Giấy chứng nhận"),
        ],
        14.0,
        "Cấp mới",
    )
    again_steps = h.flow(
        [
            Step("1", "Tiếp nhận, kiểm tra hồ sơ", "Bộ phận TN&TKQ", "04 giờ", 0.5, "Phiếu kiểm soát quá trình giải quyết hồ sơ; Mẫu số 01"),
            Step("2", "Đối chiếu hồ sơ gốc, dự thảo", "Phòng Thanh tra", "03 ngày", 3.0, "Dự thảo giấy chứng nhận"),
            Step("3", "Ký giấy chứng nhận", "Lãnh đạo Chi cục", "01 ngày", 1.0, "Giấy chứng nhận"),
            Step("4", "Vào sổ, đóng dấu, trả kết quả", "Văn thư; Bộ phận TN&TKQ", "0.5 ngày", 0.5, "Giấy chứng nhận"),
        ],
        5.0,
        "Cấp lại",
    )
    head: list[list[Content]] = [["Bước", "Nội dung", "Thực hiện", "<", "Kết quả"], ["^", "^", "Trách nhiệm", "Thời gian", "^"]]
    h.p("a) Cấp mới", bold=True, italic=True)
    h.table([*head, *rows(new_steps, "label action who time out"), [Cell("Cộng", bold=True), "<", "<", Cell("14 ngày làm việc", bold=True), ""]], [1.4, 5.6, 3.6, 2.8, 3.6], header=2, size=12)
    h.p("b) Cấp lại", bold=True, italic=True)
    h.table([*head, *rows(again_steps, "label action who time out"), [Cell("Cộng", bold=True), "<", "<", Cell("05 ngày làm việc", bold=True), ""]], [1.4, 5.6, 3.6, 2.8, 3.6], header=2, size=12)
    h.p("4.\tBiểu mẫu", bold=True)
    h.table([["STT", "Tên biểu mẫu", "Mã số"], ["1", "Đơn đề nghị cấp giấy chứng nhận", "BM-17-01"], ["2", "Bản thuyết minh điều kiện", "BM-17-02"], ["3", "Đơn đề nghị cấp lại", "BM-17-03"], ["4", "Biên bản kiểm tra", "BM-17-04"], ["5", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Mẫu số 01"]], [1.5, 11, 4.5], header=1)
    h.p("5.\tLưu hồ sơ", bold=True)
    h.table([["STT", "Tên hồ sơ", "Nơi lưu", "Thời hạn"], ["1", "Hồ sơ cấp giấy chứng nhận", "Phòng Thanh tra", "05 năm"]], [1.5, 8.5, 4, 3], header=1)
    return h
