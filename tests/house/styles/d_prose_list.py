# fmt: off
# ruff: noqa: E501
"""A decision whose list annex is prose, blocks titled "Quy trình số 01", key lines before each table, one table with steps of two offices in two columns of time."""

from __future__ import annotations

from tests.house.build import Cell, House, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("d-danh-muc-loi", size=13)
    h.table([[Cell("UBND TỈNH VÂN GIANG\nSỞ Y TẾ", bold=True, align="center"), Cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", bold=True, align="center")], [Cell("Số: 96/QĐ-SYT", align="center"), Cell("//Vân Giang, ngày 11 tháng 3 năm 2026//", align="center")]], [7, 10], borders=False)
    h.p("QUYẾT ĐỊNH", bold=True, align="center")
    h.p("Phê duyệt quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực y tế dự phòng", bold=True, align="center")
    h.p("Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;", italic=True)
    h.p("Căn cứ Thông tư số 03/2025/TT-VPCP ngày 15 tháng 9 năm 2025 của Văn phòng Chính phủ.", italic=True)
    h.p("Điều 1. Phê duyệt kèm theo Quyết định này 02 quy trình nội bộ, gồm:")
    first, second = ("Công bố cơ sở đủ điều kiện tiêm chủng lưu động", "1.924001"), ("Điều chỉnh thông tin cơ sở tiêm chủng lưu động", "1.924002")
    h.p(f"1. {first[0]} (mã số {first[1]});")
    h.p(f"2. {second[0]} (mã số {second[1]}).")
    h.p("Điều 2. Quyết định có hiệu lực kể từ ngày ký.")
    h.p("GIÁM ĐỐC\n(đã ký)\nHứa Thị Vọng", bold=True, align="right")
    h.page_break()
    h.p("QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    h.p("(Kèm theo Quyết định số 96/QĐ-SYT ngày 11/3/2026 của Giám đốc Sở Y tế)", italic=True, align="center")
    head = ["TT", "Trình tự công việc", "Chức danh, vị trí", "Thời gian thực hiện (giờ)"]

    h.procedure(first[0], None, [first[1]])
    h.has("time_limit", "place", "steps")
    h.finds("dossier-missing", "Quy trình số 01")
    h.limit(5)
    h.p("Quy trình số 01", bold=True, align="center")
    h.p(f"Tên thủ tục: {first[0]}", bold=True)
    h.p(f"Mã số TTHC: {first[1]}")
    h.p("Thời hạn giải quyết: 05 ngày làm việc x 08 giờ = 40 giờ")
    h.p("Nơi tiếp nhận: Trung tâm Phục vụ hành chính công tỉnh")
    steps = h.flow(
        [
            Step("1", "Tiếp nhận hồ sơ, lập Phiếu kiểm soát quá trình giải quyết hồ sơ", "Công chức một cửa", "04", 0.5),
            Step("2", "Phân công xử lý", "Trưởng phòng Nghiệp vụ Y", "04", 0.5),
            Step("3", "Thẩm định, dự thảo công bố", "Chuyên viên phòng Nghiệp vụ Y", "20", 2.5),
            Step("4", "Phê duyệt", "Phó Giám đốc Sở", "08", 1.0),
            Step("5", "Phát hành, đăng tải", "Văn thư Sở", "04", 0.5),
        ],
        5.0,
    )
    h.table([head, *rows(steps, "label action who time"), [Cell("Tổng cộng", bold=True), "<", "<", Cell("40", bold=True)]], [1.2, 7.3, 5, 3.5], header=1)

    h.procedure(second[0], None, [second[1]])
    h.has("time_limit", "place", "steps")
    h.finds("dossier-missing", "Quy trình số 02")
    h.finds("control-slip-missing", "Quy trình số 02")
    h.finds("receipt-slip-superseded", "Quy trình số 02, 1")
    h.limit(2)
    h.p("Quy trình số 02", bold=True, align="center")
    h.p(f"Tên thủ tục: {second[0]}", bold=True)
    h.p(f"Mã số TTHC: {second[1]}")
    h.p("Thời hạn giải quyết: 02 ngày làm việc x 08 giờ = 16 giờ")
    h.p("Nơi tiếp nhận: Trung tâm Phục vụ hành chính công tỉnh")
    steps = h.flow(
        [
            Step("1", "Tiếp nhận hồ sơ, in Phiếu tiếp nhận hồ sơ và hẹn trả kết quả", "Công chức một cửa", "02", 0.25),
            Step("2", "Kiểm tra, điều chỉnh thông tin", "Chuyên viên phòng Nghiệp vụ Y", "10", 1.25),
            Step("3", "Phê duyệt, trả kết quả", "Phó Giám đốc Sở", "04", 0.5),
        ],
        2.0,
    )
    h.table([head, *rows(steps, "label action who time"), [Cell("Tổng cộng", bold=True), "<", "<", Cell("16", bold=True)]], [1.2, 7.3, 5, 3.5], header=1)
    return h
