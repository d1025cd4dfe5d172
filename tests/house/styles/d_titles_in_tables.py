# fmt: off
# ruff: noqa: E501
"""Four procedures in one long table: each title a row across, then the head, the steps and the total; no decision around it."""

from __future__ import annotations

from tests.house.build import Cell, Content, House, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("d-tieu-de-trong-bang", size=12, landscape=True)
    h.p("Phụ lục", bold=True, align="center")
    h.p("QUY TRÌNH NỘI BỘ GIẢI QUYẾT CÁC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN CỦA ỦY BAN NHÂN DÂN CẤP XÃ", bold=True, align="center")
    h.p("(Kèm theo Quyết định số 3310/QĐ-UBND ngày 19 tháng 12 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh Nậm Rốm)", italic=True, align="center")
    head: list[Content] = [Cell(x, bold=True, align="center") for x in ("TT", "Các bước thực hiện", "Cơ quan, người thực hiện", "Thời gian giải quyết", "Ghi chú")]
    body: list[list[Content]] = [head]
    centre = "Công chức Trung tâm Phục vụ hành chính công cấp xã"

    def block(number: str, title: str, tthc: str, steps: list[Step], total: float, said: str) -> None:
        h.procedure(title, None, [tthc])
        h.has("steps")
        h.limit(total)
        h.finds("dossier-missing", number)
        h.flow(steps, total)
        body.append([Cell(number, bold=True, align="center"), Cell(f"{title} ({tthc})", bold=True), "<", "<", "<"])
        body.extend([*row, ""] for row in rows(steps, "label action who time"))
        body.append(["", Cell("Tổng thời gian giải quyết", bold=True), "<", Cell(said, bold=True), ""])

    block("I", "Xác nhận tình trạng sử dụng nhà ở", "1.917501", [
        Step("1", "Tiếp nhận hồ sơ, lập Phiếu kiểm soát quá trình giải quyết hồ sơ", centre, "0,5 ngày", 0.5),
        Step("2", "Xác minh, dự thảo giấy xác nhận", "Công chức phòng Kinh tế", "02 ngày", 2.0),
        Step("3", "Ký giấy xác nhận", "Lãnh đạo UBND cấp xã", "0,5 ngày", 0.5),
        Step("4", "Trả kết quả", centre, "Không tính thời gian", None),
    ], 3.0, "03 ngày làm việc")
    block("II", "Cho phép tổ chức họp chợ phiên", "1.917502", [
        Step("1", "Tiếp nhận hồ sơ, lập Phiếu kiểm soát quá trình giải quyết hồ sơ", centre, "0,5 ngày", 0.5),
        Step("2", "Thẩm định, lấy ý kiến Công an xã", "Công chức phòng Kinh tế", "05 ngày", 5.0),
        Step("3", "Kiểm tra dự thảo", "Trưởng phòng Kinh tế", "01 ngày", 1.0),
        Step("4", "Ký văn bản cho phép", "Lãnh đạo UBND cấp xã", "01 ngày", 1.0),
        Step("5", "Đóng dấu, trả kết quả", "Văn thư", "0,5 ngày", 0.5),
    ], 8.0, "08 ngày làm việc")
    block("III", "Hỗ trợ chi phí di chuyển chuồng trại", "1.917503", [
        Step("1", "Tiếp nhận hồ sơ, lập Phiếu kiểm soát quá trình giải quyết hồ sơ", centre, "04 giờ", 0.5),
        Step("2", "Kiểm tra thực tế", "Công chức phòng Kinh tế", "24 giờ", 3.0),
        Step("3", "Ký quyết định hỗ trợ", "Lãnh đạo UBND cấp xã", "08 giờ", 1.0),
        Step("4", "Trả kết quả", centre, "04 giờ", 0.5),
    ], 5.0, "40 giờ")
    block("IV", "Đăng ký sử dụng nhà sinh hoạt cộng đồng", "1.917504", [
        Step("1", "Tiếp nhận đơn, lập Phiếu kiểm soát quá trình giải quyết hồ sơ", centre, "02 giờ", 0.25),
        Step("3", "Sắp lịch, trình duyệt", "Công chức phòng Văn hóa - Xã hội", "04 giờ", 0.5),
        Step("4", "Ký giấy cho phép, trả kết quả", "Lãnh đạo UBND cấp xã", "02 giờ", 0.25),
    ], 1.0, "08 giờ")
    h.finds("step-numbering", "IV", "2 is missing")
    h.table(body, [1.5, 10, 7, 4, 3], header=1)
    return h
