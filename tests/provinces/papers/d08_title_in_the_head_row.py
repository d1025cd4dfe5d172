# fmt: off
# ruff: noqa: E501
"""Five processes of a science office: the title glued to the head row or a row of its own above it, the total only in the head of the time column, numbers like 3.1 for sub-steps."""

from __future__ import annotations

from tests.provinces.mill import LAW72, ND63, ND118, TT02, TT03, Rebuilt, S, cells

DESK = "Công chức một cửa của Sở Khoa học và Công nghệ"
LEADER = "Lãnh đạo Sở Khoa học và Công nghệ"


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-thuong-khe-1760")
    h.decision(
        "UỶ BAN NHÂN DÂN\nTỈNH THƯỢNG KHÊ", "1760/QĐ-UBND", "Thượng Khê, ngày 05 tháng 12 năm 2025",
        "CÔNG BỐ QUY TRÌNH NỘI BỘ, QUY TRÌNH ĐIỆN TỬ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC ĐO LƯỜNG CHỢ, SÁNG KIẾN NÔNG DÂN", "CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH THƯỢNG KHÊ",
        [LAW72, ND63, ND118, TT02, TT03, "Nghị định số 133/2025/NĐ-CP ngày 12/6/2024 của Chính phủ quy định về phân quyền, phân cấp trong lĩnh vực quản lý nhà nước của Bộ Khoa học và Công nghệ"],
    )
    h.document_finds("legal-date-mismatch", "căn cứ", "Nghị định số 133/2025/NĐ-CP ngày 12/6/2024")
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("**Điều 1.** Công bố 05 quy trình nội bộ, quy trình điện tử của Sở Khoa học và Công nghệ.", "**Điều 2.** Quyết định này có hiệu lực thi hành kể từ ngày ký./.")
    h.foot("- Như Điều 1;\n- Cục KSTTHC;\n- Lưu: VT, KGVX.", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
    h.say("PHỤ LỤC QUY TRÌNH NỘI BỘ, QUY TRÌNH ĐIỆN TỬ (Ban hành kèm theo Quyết định số 1760/QĐ-UBND ngày 05/12/2025 của Chủ tịch UBND tỉnh Thượng Khê) I. LĨNH VỰC ĐO LƯỜNG CHỢ")

    def block(number: str, title: str, tthc: str, days: int, steps: list, *, hours: bool = False) -> None:  # type: ignore[type-arg]
        h.procedure(title, None, [tthc])
        h.has("steps")
        h.limit(days)
        h.bare(f"Phụ lục, {number}")
        h.flow(steps, days)
        total = f"{days * 8:02} giờ làm việc" if hours else f"{days:02} ngày làm việc"
        body = cells(steps, "label action who time")
        h.grid([[f"{number}. {title} ({tthc})", "Các bước thực hiện", "Nội dung thực hiện", "Bộ phận, công chức giải quyết", f"THỜI GIAN GIẢI QUYẾT\n({total})"], *(["^", *row] for row in body)] if number in "135" else
               [[f"{number}. {title} ({tthc})"], ["Các bước thực hiện", "Nội dung thực hiện", "Bộ phận, công chức giải quyết", f"THỜI GIAN GIẢI QUYẾT\n({total})"], *body])

    block("1", "Kiểm tra cân đối chứng miễn phí tại chợ", "1.911811", 2, [
        S("Bước 1", DESK, "Nhận phiếu yêu cầu, hẹn ngày", "02 giờ làm việc"),
        S("Bước 2", "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng", "Lấy mẫu cân tại chợ", "08 giờ làm việc"),
        S("Bước 3", "Phòng Quản lý Tiêu chuẩn", "Lập biên bản", "04 giờ làm việc"),
        S("Bước 4", DESK, "Trả biên bản", "02 giờ làm việc"),
    ], hours=True)
    block("2", "Dán tem cho cân của hộ tiểu thương", "1.911812", 5, [
        S("Bước 1", DESK, "Nhận danh sách cân", "0,5 ngày làm việc"),
        S("Bước 2", "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng", "Hiệu chuẩn", "03 ngày làm việc"),
        S("Bước 2.1", "Ban quản lý chợ", "Gọi hộ vắng mặt", "0,5 ngày làm việc"),
        S("Bước 2.2", "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng", "Dán tem", "0,5 ngày làm việc"),
        S("Bước 3", DESK, "Trả kết quả", "0,5 ngày làm việc"),
    ])
    h.say("II. LĨNH VỰC SÁNG KIẾN NÔNG DÂN", bold=True)
    block("3", "Ghi nhận sáng kiến cải tiến nông cụ", "2.911813", 12, [
        S("Bước 1", DESK, "Nhận bản mô tả, ảnh chụp", "0,5 ngày làm việc"),
        S("Bước 2", "Phòng Quản lý khoa học", "Xem tính mới", "4,5 ngày làm việc"),
        S("Bước 3", "Hội đồng sáng kiến", "Chạy thử, chấm điểm", "05 ngày làm việc"),
        S("Bước 4", LEADER, "Ký giấy ghi nhận", "01 ngày làm việc"),
        S("Bước 5", DESK, "Trả giấy ghi nhận", "0,5 ngày làm việc"),
    ])
    h.finds("time-sum-mismatch", "Phụ lục, 3", "0,5 + 4,5 + 5 + 1 + 0,5 = 11,5, the head states 12")
    block("4", "Hỗ trợ làm mẫu thử nông cụ", "2.911814", 20, [
        S("Bước 1", DESK, "Nhận đề nghị hỗ trợ", "01 ngày làm việc"),
        S("Bước 2", "Phòng Quản lý khoa học", "Thẩm định dự toán; chưa đạt thì trả lại bước 1", "08 ngày làm việc"),
        S("Bước 3", "Quỹ Phát triển khoa học và công nghệ", "Ký hợp đồng hỗ trợ", "07 ngày làm việc"),
        S("Bước 4", LEADER, "Phê duyệt", "03 ngày làm việc"),
        S("Bước 5", DESK, "Giao hợp đồng", "01 ngày làm việc"),
    ])
    block("5", "Thôi nhận hỗ trợ làm mẫu thử nông cụ", "2.911815", 6, [
        S("Bước 1", DESK, "Nhận thông báo thôi nhận", "0,5 ngày làm việc"),
        S("Bước 2", "Quỹ Phát triển khoa học và công nghệ", "Đối chiếu tiền đã chi", "04 ngày làm việc"),
        S("Bước 2", LEADER, "Ký biên bản thanh lý", "01 ngày làm việc"),
        S("Bước 3", DESK, "Giao biên bản", "0,5 ngày làm việc"),
    ])
    h.finds("step-numbering", "Phụ lục, 5", "Bước 2 twice, the second a step of another office with a label cell of its own")
    return h
