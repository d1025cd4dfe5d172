# fmt: off
# ruff: noqa: E501
"""One long table holds every procedure: titles as rows over its full width, sub-rows under a merged step, a district body."""

from __future__ import annotations

from tests.house.build import Cell, Content, Step
from tests.offices.paper import CONTROL_LAWS, Office

CENTRE = "Trung tâm Phục vụ hành chính công xã, phường"


def build() -> Office:
    """The document and its labels."""
    h = Office("d-hang-tieu-de", font="Times New Roman", size=14)
    h.p("**ỦY BAN NHÂN DÂN**\t\t\t**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**")
    h.p("**THÀNH PHỐ NAM ĐƯỜNG**\t\t**Độc lập - Tự do - Hạnh phúc**")
    h.p("Số: 5120/QĐ-UBND\t\t\t//Nam Đường, ngày 24 tháng 11 năm 2025//")
    h.p("QUYẾT ĐỊNH", style="Heading1", align="center")
    h.p("Phê duyệt quy trình nội bộ trong giải quyết thủ tục hành chính lĩnh vực chăn nuôi và lĩnh vực thủy lợi trên địa bàn thành phố", bold=True, align="center")
    h.p("CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ NAM ĐƯỜNG", bold=True, align="center")
    h.lines(*CONTROL_LAWS)
    h.p("Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường.")
    h.p("QUYẾT ĐỊNH:", bold=True, align="center")
    h.p("**Điều 1.** Phê duyệt 03 quy trình nội bộ giải quyết thủ tục hành chính tại Phụ lục ban hành kèm theo Quyết định này.")
    h.p("**Điều 2.** Quyết định này có hiệu lực kể từ ngày 01 tháng 12 năm 2025. Các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành./.")
    h.p("**CHỦ TỊCH**\n(đã ký)\n**Quách Đình Mẫn**", align="right")
    h.page_break()
    h.p("Phụ lục", bold=True, align="center")
    h.p("(Kèm theo Quyết định số 5120/QĐ-UBND ngày 24 tháng 11 năm 2025 của Chủ tịch Ủy ban nhân dân thành phố Nam Đường)", italic=True, align="center")

    head: list[Content] = [Cell(c, bold=True, align="center") for c in ("Thứ tự công việc", "Đơn vị/người thực hiện", "Nội dung công việc", "Thời gian thực hiện")]
    table: list[list[Content]] = []

    def open_procedure(number: int, title: str, tthc: str) -> None:
        h.procedure(title, None, [tthc])
        h.has("steps")
        h.finds("dossier-missing", f"hàng {number}", "only steps")
        h.finds("control-slip-missing", f"hàng {number}", "no row names the slip")
        table.append([Cell(f"{number}. {title} (Mã TTHC: {tthc}.000.00.00.H88)", bold=True), "<", "<", "<"])
        table.append(head)

    def close(steps: list[Step], total: float, text: str) -> None:
        h.flow(steps, total)
        h.limit(total)
        table.extend([[s.cell(role) for role in ("label", "who", "action", "time")] for s in steps])
        table.append([Cell(f"Tổng thời gian giải quyết: {text}", bold=True, align="center"), "<", "<", "<"])

    table.append([Cell("I. LĨNH VỰC CHĂN NUÔI", bold=True, shade="D9E2F3"), "<", "<", "<"])
    open_procedure(1, "Xác nhận đủ điều kiện nuôi chim yến trong khu dân cư", "1.952201")
    close(
        [
            Step("Bước 1", "Kiểm tra hồ sơ; in Phiếu tiếp nhận hồ sơ và hẹn trả kết quả giao cho người nộp", CENTRE, "½ ngày", 0.5),
            Step("Bước 2", "Phân công xử lý", "Lãnh đạo Phòng Kinh tế", "½ ngày", 0.5),
            Step("Bước 2", "Kiểm tra thực tế nhà yến", "Công chức Phòng Kinh tế", "03 ngày", 3.0, show="^"),
            Step("Bước 2", "Thẩm tra, ký nháy văn bản xác nhận", "Lãnh đạo Phòng Kinh tế", "01 ngày", 1.0, show="^"),
            Step("Bước 3", "Ký văn bản xác nhận", "Chủ tịch UBND xã, phường", "01 ngày", 1.0),
            Step("Bước 4", "Vào sổ, đóng dấu và trả kết quả", CENTRE, "Giờ hành chính", None),
        ],
        6.0,
        "06 ngày làm việc",
    )
    h.finds("receipt-slip-superseded", "1, Bước 1", "Phiếu tiếp nhận hồ sơ và hẹn trả kết quả")
    open_procedure(2, "Hỗ trợ di dời cơ sở chăn nuôi ra khỏi khu vực không được phép", "1.952202")
    close(
        [
            Step("Bước 1", "Tiếp nhận, số hóa, chuyển hồ sơ", CENTRE, "½ ngày", 0.5),
            Step("Bước 2", "Tổng hợp, thẩm định mức hỗ trợ", "Phòng Kinh tế", "10 ngày", 10.0),
            Step("Bước 3", "Cho ý kiến về kinh phí", "Phòng Tài chính - Kế hoạch huyện", "02 ngày", 2.0),
            Step("Bước 4", "Quyết định hỗ trợ", "Chủ tịch UBND xã, phường", "02 ngày", 2.0),
            Step("Bước 5", "Trả kết quả", CENTRE, "½ ngày", 0.5),
        ],
        15.0,
        "15 ngày làm việc",
    )
    h.document_finds("agency-obsolete", "2, Bước 3", "Phòng Tài chính - Kế hoạch huyện")
    table.append([Cell("II. LĨNH VỰC THỦY LỢI", bold=True, shade="D9E2F3"), "<", "<", "<"])
    open_procedure(3, "Chấp thuận trồng cây lâu năm trong phạm vi bảo vệ kênh nội đồng", "1.952203")
    close(
        [
            Step("Bước 1", "Tiếp nhận, số hóa, chuyển hồ sơ", CENTRE, "½ ngày", 0.5),
            Step("Bước 2", "Phân công xử lý", "Lãnh đạo Phòng Kinh tế", "½ ngày", 0.5),
            Step("Bước 2", "Khảo sát tuyến kênh cùng đơn vị khai thác", "Công chức Phòng Kinh tế", "04 ngày", 4.0, show="^"),
            Step("Bước 3", "Ký văn bản chấp thuận", "Chủ tịch UBND xã, phường", "01 ngày", 1.0),
            Step("Bước 4", "Trả kết quả", CENTRE, "Không tính thời gian", None),
        ],
        6.0,
        "06 ngày làm việc",
    )
    h.table(table, [2.4, 4.4, 7.2, 3])
    return h
