# fmt: off
# ruff: noqa: E501
"""Processes over two levels: numbering restarts at each, totals per level and overall, a step outside the total, an annex with another date."""

from __future__ import annotations

from tests.house.build import Cell, Content, Step
from tests.offices.paper import CONTROL_LAWS, RECEIPT, Office, letterhead, signature

HEAD = ["Bước", "Nội dung", "Bộ phận thực hiện", "Kết quả", "Thời gian"]
WIDTHS = [1.5, 5.8, 4.4, 3, 2.3]


def band(text: str) -> list[Content]:
    """A row over the full width that opens a level."""
    return [Cell(text, bold=True, shade="EDEDED"), "<", "<", "<", "<"]


def lines(steps: list[Step]) -> list[list[Content]]:
    """The rows of one level; the first column bears the number alone."""
    return [[s.label, s.action, s.who or "", s.out, s.time or ""] for s in steps]


def build() -> Office:
    """The document and its labels."""
    h = Office("d-hai-cap", size=13, landscape=False)
    letterhead(h, "ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÃNG", "3391/QĐ-UBND", "Phú Lãng", "ngày 18 tháng 12 năm 2025")
    h.p("QUYẾT ĐỊNH\nphê duyệt quy trình nội bộ giải quyết thủ tục hành chính liên thông lĩnh vực bảo trợ xã hội", bold=True, align="center")
    h.lines(*CONTROL_LAWS, "Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 1204/TTr-SYT ngày 11 tháng 12 năm 2025.")
    h.p("QUYẾT ĐỊNH:", bold=True, align="center")
    h.p("Điều 1. Phê duyệt 02 quy trình nội bộ giải quyết thủ tục hành chính thực hiện liên thông giữa cấp xã và cấp tỉnh (Phụ lục kèm theo).")
    h.p("Điều 2. Quyết định này có hiệu lực từ ngày ký./.")
    signature(h, ["- Như Điều 1;", "- UBND các xã, phường;", "- Lưu: VT."], "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Lò Thị Nhung")
    h.page_break()
    h.p("PHỤ LỤC", bold=True, align="center")
    h.p("QUY TRÌNH NỘI BỘ LIÊN THÔNG", bold=True, align="center")
    h.p("(Kèm theo Quyết định số 3391/QĐ-UBND ngày 08 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Phú Lãng)", italic=True, align="center")
    h.document_finds("issue-date-mismatch", "Phụ lục", "ngày 08 tháng 12 năm 2025; the decision is of 18 tháng 12 năm 2025")

    centre, office = "Trung tâm Phục vụ hành chính công cấp xã", "Phòng Văn hóa - Xã hội"
    h.procedure("Tiếp nhận đối tượng cần chăm sóc dài hạn vào cơ sở nuôi dưỡng của tỉnh", None, ["1.974401"])
    h.has("steps")
    h.finds("dossier-missing", "1", "only steps")
    h.finds("control-slip-missing", "1", "no row names the slip")
    h.p("1. Tiếp nhận đối tượng cần chăm sóc dài hạn vào cơ sở nuôi dưỡng của tỉnh – 1.974401", bold=True, before=12)
    commune = [
        Step("1", "Tiếp nhận hồ sơ, lập giấy tiếp nhận", centre, "0,5 ngày", 0.5, RECEIPT),
        Step("2", "Xác minh hoàn cảnh tại nơi cư trú", office, "04 ngày", 4.0, "Biên bản xác minh"),
        Step("3", "Niêm yết kết quả xác minh (không tính vào thời hạn giải quyết)", office, "02 ngày", 2.0, "Thông báo niêm yết"),
        Step("4", "Ký văn bản đề nghị gửi Sở Y tế", "Lãnh đạo UBND cấp xã", "0,5 ngày", 0.5, "Văn bản đề nghị"),
    ]
    province = [
        Step("1", "Tiếp nhận hồ sơ liên thông, phân công", "Lãnh đạo Phòng Bảo trợ xã hội, Sở Y tế", "0,5 ngày", 0.5, "Hồ sơ điện tử"),
        Step("2", "Thẩm định, dự thảo quyết định tiếp nhận", "Chuyên viên Phòng Bảo trợ xã hội, Sở Y tế", "03 ngày", 3.0, "Dự thảo"),
        Step("3", "Ký quyết định tiếp nhận", "Giám đốc Sở Y tế", "01 ngày", 1.0, "Quyết định"),
        Step("4", "Phát hành, chuyển kết quả cho cấp xã", "Văn thư Sở Y tế", "0,5 ngày", 0.5, "Quyết định có dấu số"),
    ]
    h.flow(commune, 5, "cấp xã")
    h.flow(province, 5, "cấp tỉnh")
    h.limit(10)
    h.table(
        [
            HEAD,
            band("I. Giải quyết tại cấp xã (05 ngày làm việc)"),
            *lines(commune),
            band("II. Giải quyết tại cấp tỉnh (05 ngày làm việc)"),
            *lines(province),
            [Cell("Tổng thời gian cả hai cấp", bold=True), "<", "<", "<", Cell("10 ngày làm việc", bold=True)],
        ],
        WIDTHS,
        header=1,
        size=12,
    )

    h.procedure("Đưa đối tượng ra khỏi cơ sở nuôi dưỡng theo nguyện vọng của gia đình", None, ["1.974402"])
    h.has("steps")
    h.finds("dossier-missing", "2", "only steps")
    h.finds("control-slip-missing", "2", "no row names the slip")
    h.p("2. Đưa đối tượng ra khỏi cơ sở nuôi dưỡng theo nguyện vọng của gia đình – 1.974402", bold=True, before=12)
    commune = [
        Step("1", "Tiếp nhận đơn, lập giấy tiếp nhận", centre, "02 giờ", 0.25, RECEIPT),
        Step("2", "Xác nhận điều kiện chăm sóc tại gia đình", office, "14 giờ", 1.75, "Giấy xác nhận"),
        Step("3", "Ký và chuyển hồ sơ", "Lãnh đạo UBND cấp xã", "08 giờ", 1.0, "Văn bản chuyển"),
    ]
    province = [
        Step("1", "Xem xét, làm việc với gia đình", "Cơ sở nuôi dưỡng", "08 giờ", 1.0, "Biên bản làm việc"),
        Step("2", "Ban hành quyết định, bàn giao đối tượng", "Giám đốc cơ sở nuôi dưỡng", "16 giờ", 2.0, "Quyết định, biên bản bàn giao"),
    ]
    h.flow(commune, 3, "cấp xã")
    h.flow(province, 4, "cấp tỉnh")
    h.limit(7)
    h.finds("time-sum-mismatch", "2, cấp tỉnh", "8 + 16 = 24 giờ = 3 ngày, stated 04 ngày")
    h.table(
        [
            HEAD,
            band("I. Giải quyết tại cấp xã (03 ngày làm việc)"),
            *lines(commune),
            band("II. Giải quyết tại cấp tỉnh (04 ngày làm việc)"),
            *lines(province),
            [Cell("Tổng thời gian cả hai cấp", bold=True), "<", "<", "<", Cell("07 ngày làm việc", bold=True)],
        ],
        WIDTHS,
        header=1,
        size=12,
    )
    return h
