# fmt: off
# ruff: noqa: E501
"""Headings are full rows of one table, numbered by Word; sub-items with plus signs; the unit and the total stand in the table's header."""

from __future__ import annotations

from tests.house.build import Cell, Content, House, Par, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("a-so-trong-o", size=13)
    code, title = "QT.NN.UBX.02", "Hỗ trợ khôi phục sản xuất vùng bị thiên tai"
    h.procedure(title, code, ["1.906233"])
    h.p("ỦY BAN NHÂN DÂN XÃ THANH KHÊ THƯỢNG", bold=True, align="center")
    h.p("QUY TRÌNH", bold=True, align="center", size=18)
    h.p(title.upper(), bold=True, align="center", size=15)
    h.table([[f"Mã hiệu: {code}", "Lần ban hành: 01", "Ngày ban hành: 12/12/2025"]], [6, 5, 6])
    h.has("approval")
    h.table([["NGƯỜI SOẠN", "NGƯỜI DUYỆT"], ["Vàng Thị Say\nCông chức Kinh tế", "Thào A Dê\nChủ tịch UBND xã"]], [8.5, 8.5], header=1)
    n = h.numbering("decimal %1.", "decimal %1.%2", bold=True)
    h.p("Mục đích", num=(n, 0), bold=True)
    h.p("Quy định trình tự xem xét, hỗ trợ hộ bị thiệt hại do thiên tai.")
    h.p("Phạm vi", num=(n, 0), bold=True)
    h.p("Áp dụng cho cán bộ, công chức xã.")
    h.p("Nội dung", num=(n, 0), bold=True)
    h.has("purpose", "scope", "legal_basis", "dossier", "dossier_sets", "time_limit", "place", "steps", "forms", "records")
    w = ["<"] * 4

    def head(text: str) -> list[Content]:
        return [Cell([Par(text, num=(n, 1), bold=True)], shade="EDEDED"), *w]

    def say(*lines: str) -> list[Content]:
        return ["\n".join(lines), *w]

    papers = h.papers("Đơn đề nghị hỗ trợ (Mẫu số 1)", "Giấy tờ chứng minh việc sản xuất, gồm một trong các giấy tờ sau:", "Bản kê khai thiệt hại có xác nhận của trưởng thôn", sets=1)
    h.limit(8)
    steps = h.flow(
        [
            Step("Bước 1", "Tiếp nhận hồ sơ; lập Phiếu kiểm soát quá trình giải quyết hồ sơ", "Công chức Trung tâm Phục vụ hành chính công xã", "0,5", 0.5, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
            Step("Bước 2", "Kiểm tra thực tế, lập biên bản", "Công chức Kinh tế", "4", 4.0, "Biên bản kiểm tra"),
            Step("Bước 3", "Họp hội đồng, thống nhất mức hỗ trợ", "Hội đồng xét hỗ trợ xã", "2", 2.0, "Biên bản họp"),
            Step("Bước 4", "Ký quyết định hỗ trợ", "Chủ tịch UBND xã", "1", 1.0, "Quyết định"),
            Step("Bước 5", "Trả kết quả, chi hỗ trợ", "Công chức Trung tâm Phục vụ hành chính công xã", "0,5", 0.5, "Quyết định"),
        ],
        8.0,
    )
    h.table(
        [
            head("Căn cứ pháp lý"),
            say("Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ."),
            head("Hồ sơ"),
            say("Thành phần hồ sơ gồm:", f"1) {papers[0]}", f"2) {papers[1]}", "+ Hợp đồng thuê đất;", "+ Giấy chứng nhận quyền sử dụng đất;", f"3) {papers[2]}"),
            head("Số lượng hồ sơ: 01 bộ"),
            head("Thời hạn giải quyết"),
            say("08 ngày làm việc (không kể ngày nghỉ, lễ, tết)."),
            head("Địa điểm tiếp nhận và trả kết quả"),
            say("Trung tâm Phục vụ hành chính công xã."),
            head("Các bước giải quyết công việc"),
            [Cell(x, bold=True, align="center") for x in ("TT", "Người chịu trách nhiệm", "Công việc", "Kết quả", "Thời gian thực hiện (ngày làm việc)\nTổng: 08 ngày")],
            *rows(steps, "label who action out time"),
            head("Biểu mẫu"),
            say("- Mẫu số 1: Đơn đề nghị hỗ trợ."),
            head("Lưu hồ sơ"),
            say("Hồ sơ được lưu tại phòng Kinh tế xã, thời hạn 10 năm."),
        ],
        [2, 4, 5, 3.2, 2.8],
        size=12,
    )
    return h
