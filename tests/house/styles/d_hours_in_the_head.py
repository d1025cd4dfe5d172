# fmt: off
# ruff: noqa: E501
"""The unit stands in the head of the column (giờ), offices as merged cells at the left, sub-totals per office; the list has rows of fields."""

from __future__ import annotations

from tests.house.build import Cell, Content, House, Step


def build() -> House:
    """The document and its labels."""
    h = House("d-gio-trong-tieu-de", size=12)
    h.table([[Cell("ỦY BAN NHÂN DÂN\nTỈNH KIM BÔI", bold=True, align="center"), Cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", bold=True, align="center")], [Cell("Số: 219/QĐ-UBND", align="center"), Cell("//Kim Bôi, ngày 02 tháng 02 năm 2026//", align="center")]], [7, 10], borders=False)
    h.p("QUYẾT ĐỊNH", bold=True, align="center")
    h.p("Về việc công bố danh mục và phê duyệt quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực chăn nuôi", bold=True, align="center")
    h.p("Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ;")
    h.p("Căn cứ Thông tư số 03/2025/TT-VPCP ngày 15/9/2025 của Văn phòng Chính phủ;")
    h.p("QUYẾT ĐỊNH:", bold=True, align="center")
    h.p("Điều 1. Công bố danh mục 02 thủ tục hành chính và phê duyệt 02 quy trình nội bộ lĩnh vực chăn nuôi, thú y (chi tiết tại Phụ lục I, II).")
    h.p("Điều 2. Quyết định này có hiệu lực từ ngày ký.")
    h.p("CHỦ TỊCH", bold=True, align="right")
    h.page_break()
    first, second = ("Cấp giấy xác nhận cơ sở chăn nuôi quy mô nhỏ", "1.921001"), ("Cấp giấy phép nuôi chim yến trong khu dân cư", "1.921002")
    h.p("PHỤ LỤC I. DANH MỤC THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    h.table(
        [
            ["STT", "Tên thủ tục hành chính (mã số)", "Thời hạn giải quyết", "Địa điểm", "Phí, lệ phí", "Căn cứ pháp lý"],
            [Cell("I", bold=True), Cell("Lĩnh vực chăn nuôi", bold=True), "<", "<", "<", "<"],
            ["1", f"{first[0]} ({first[1]})", "05 ngày làm việc", "Trung tâm Phục vụ hành chính công", "Không", "Luật Chăn nuôi số 32/2018/QH14 ngày 19/11/2018"],
            [Cell("II", bold=True), Cell("Lĩnh vực chim yến", bold=True), "<", "<", "<", "<"],
            ["1", f"{second[0]} ({second[1]})", "08 ngày làm việc", "Trung tâm Phục vụ hành chính công", "Không", "Luật Chăn nuôi số 32/2018/QH14 ngày 19/11/2018"],
        ],
        [1.2, 5, 2.6, 3, 1.8, 3.4],
        header=1,
        size=11,
    )
    h.p("PHỤ LỤC II. QUY TRÌNH NỘI BỘ", bold=True, align="center")
    head: list[Content] = ["Cơ quan thực hiện", "Bước", "Nội dung công việc", "Người thực hiện", "Thời gian (giờ làm việc)"]

    def block(number: int, title: tuple[str, str], parts: list[tuple[str, list[Step], str]], total: float, words: str) -> None:
        h.procedure(title[0], None, [title[1]])
        h.has("steps")
        h.limit(total)
        h.finds("dossier-missing", str(number))
        h.flow([s for _, steps, _ in parts for s in steps], total)
        h.p(f"{number}. {title[0]} – {title[1]}", bold=True)
        body: list[list[Content]] = [head]
        for office, steps, subtotal in parts:
            for i, s in enumerate(steps):
                body.append([office if i == 0 else "^", s.label, s.action, s.who or "", s.time or ""])
            if subtotal:
                body.append([Cell(f"Cộng thời gian tại {office}", bold=True), "<", "<", "<", Cell(subtotal, bold=True)])
        body.append([Cell("Tổng thời gian giải quyết", bold=True), "<", "<", "<", Cell(words, bold=True)])
        h.table(body, [3, 1.6, 6, 3.8, 2.6], header=1)

    block(1, first, [
        ("Trung tâm Phục vụ hành chính công", [Step("1", "Tiếp nhận hồ sơ, lập Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 06)", "Công chức tiếp nhận", "4", 0.5)], ""),
        ("Chi cục Chăn nuôi", [Step("2", "Phân công thụ lý", "Lãnh đạo Chi cục", "2", 0.25), Step("3", "Thẩm định, dự thảo giấy xác nhận", "Chuyên viên", "26", 3.25), Step("4", "Ký giấy xác nhận", "Lãnh đạo Chi cục", "6", 0.75)], ""),
        ("Trung tâm Phục vụ hành chính công", [Step("5", "Trả kết quả", "Công chức tiếp nhận", "2", 0.25)], ""),
    ], 5.0, "40")
    block(2, second, [
        ("Sở Nông nghiệp và Môi trường", [Step("1", "Tiếp nhận hồ sơ", "Công chức một cửa", "4", 0.5), Step("2", "Thẩm định hồ sơ", "Chuyên viên", "28", 3.5), Step("3", "Ký tờ trình", "Lãnh đạo Sở", "8", 1.0)], "40"),
        ("Văn phòng UBND tỉnh", [Step("4", "Thẩm tra, trình ký", "Chuyên viên Văn phòng", "16", 2.0), Step("5", "Ký giấy phép", "Lãnh đạo UBND tỉnh", "8", 1.0)], "24"),
    ], 8.0, "64")
    h.finds("control-slip-missing", "2")
    return h
