# fmt: off
# ruff: noqa: E501
"""A list annex torn into small tables with stray paragraphs, services that share one process, a code parted from its label; a citation of two years."""

from __future__ import annotations

from tests.provinces.mill import LAW72, ND63, ND118, TT02, TT03, Rebuilt, S, cells

HEAD = ["Trình tự", "Công việc", "Bộ phận thực hiện", "Số ngày (ngày làm việc)"]
FRONT = "Bộ phận tiếp nhận của Sở Văn hóa, Thể thao và Du lịch tại Trung tâm Phục vụ hành chính công tỉnh; Trung tâm Phục vụ hành chính công các xã, phường"
SINGERS = (("1.962001", "Thủ tục ghi danh câu lạc bộ hát ru"), ("1.962002", "Thủ tục ghi danh phường rối nước"), ("1.962003", "Thủ tục ghi danh đội cồng chiêng"))
CRAFTS = (("2.962011", "Thủ tục tiếp nhận khung cửi, công cụ nghề cổ do tư nhân hiến tặng"), ("2.962012", "Thủ tục trả lại hiện vật gửi giữ theo yêu cầu của chủ sở hữu"))
FAIR = ("1.962021", "Thủ tục cho phép mượn hiện vật bảo tàng để trưng bày tại hội làng")


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-nam-trach-1188")
    h.decision(
        "ỦY BAN NHÂN DÂN TỈNH NAM TRẠCH", "1188/QĐ-UBND", "Nam Trạch, ngày 08 tháng 12 năm 2025",
        "VỀ VIỆC CÔNG BỐ DANH MỤC THỦ TỤC HÀNH CHÍNH VÀ PHÊ DUYỆT QUY TRÌNH NỘI BỘ LĨNH VỰC DI SẢN SỐNG THỰC HIỆN KHÔNG PHỤ THUỘC VÀO ĐỊA GIỚI HÀNH CHÍNH TRONG PHẠM VI TỈNH NAM TRẠCH", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NAM TRẠCH",
        [LAW72, ND63, ND118, TT02, TT03, "Nghị quyết số 18/2024/NQ-HĐND ngày 11 tháng 7 năm 2025 của Hội đồng nhân dân tỉnh về bảo vệ di sản sống"],
    )
    h.document_finds("legal-date-mismatch", "căn cứ", "Nghị quyết số 18/2024/NQ-HĐND ngày 11 tháng 7 năm 2025")
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("Điều 1. Công bố danh mục 06 thủ tục hành chính, phê duyệt 03 quy trình nội bộ lĩnh vực di sản sống.", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.")
    h.foot("- Như Điều 1;\n- Lưu: VT.", "CHỦ TỊCH")
    h.say("PHỤ LỤC I DANH MỤC THỦ TỤC HÀNH CHÍNH LĨNH VỰC DI SẢN SỐNG", "(Kèm theo Quyết định số 1188/QĐ-UBND ngày 08 tháng 12 năm 2025 của Chủ tịch UBND tỉnh Nam Trạch)")
    h.say("A. DANH MỤC THỦ TỤC HÀNH CHÍNH CẤP TỈNH (06 TTHC)", bold=True)
    h.grid([["TT", "Mã TTHC", "Tên TTHC", "Ghi chú"], ["I", "NHÓM GHI DANH (03 TTHC)"], *([str(i), c, t, ""] for i, (c, t) in enumerate(SINGERS, 1)), ["II", "NHÓM HIỆN VẬT (03 TTHC)"], ["4", CRAFTS[0][0], CRAFTS[0][1], ""]])
    h.say("**5**")
    h.grid([[CRAFTS[1][0]], [CRAFTS[1][1]]])
    h.say("**6**")
    h.grid([[FAIR[0]], [FAIR[1]], ["- Tổng số TTHC công bố:"]])
    h.say("06", "PHỤ LỤC II QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC DI SẢN SỐNG", "(Kèm theo Quyết định số 1188/QĐ-UBND ngày 08 tháng 12 năm 2025 của Chủ tịch UBND tỉnh Nam Trạch)")

    h.say("A. NHÓM GHI DANH", bold=True)
    h.say("Quy trình số 01", bold=True)
    h.say("1. Quy trình chung cho nhóm thủ tục hành chính:", bold=True)
    h.procedure("Quy trình chung cho nhóm thủ tục hành chính: " + "; ".join(t for _, t in SINGERS), None, [c for c, _ in SINGERS])
    h.has("steps")
    h.limit(12)
    h.bare("Quy trình số 01")
    h.say(f"1.1. {SINGERS[0][1]} (Mã TTHC: {SINGERS[0][0]});", f"1.2. {SINGERS[1][1]} (Mã TTHC:", f"{SINGERS[1][0]});", f"1.3. {SINGERS[2][1]} (Mã TTHC: {SINGERS[2][0]})")
    steps = h.flow([
        S("Bước 1", FRONT, "Kiểm tra hồ sơ, lập phiếu tiếp nhận và hẹn trả kết quả; chuyển ngay hồ sơ điện tử", "0,5"),
        S("Bước 2", "Lãnh đạo Phòng Quản lý di sản", "Giao người thụ lý", "0,5"),
        S("Bước 3", "Chuyên viên Phòng Quản lý di sản", "Mời chuyên gia nghe, xem biểu diễn; lập biên bản", "7,25"),
        S("Bước 4", "Lãnh đạo Phòng Quản lý di sản", "Xem biên bản, trình Sở", "1"),
        S("Bước 5", "Lãnh đạo Sở Văn hóa, Thể thao và Du lịch", "Ký quyết định ghi danh", "2"),
        S("Bước 6", "Văn thư Sở", "Vào sổ, chuyển kết quả", "0,75"),
        S("Bước 7", FRONT, "Trả kết quả", "Không tính thời gian"),
    ], 12)
    h.finds("receipt-slip-superseded", "Quy trình số 01, Bước 1", "lập phiếu tiếp nhận và hẹn trả kết quả")
    h.grid([HEAD, *cells(steps, "label action who time"), ["Tổng thời gian", "<", "<", "12 ngày làm việc"]])

    h.say("B. NHÓM HIỆN VẬT", bold=True)
    h.say("Quy trình số 02", bold=True)
    h.say("2. Quy trình chung cho nhóm thủ tục hành chính:", bold=True)
    h.procedure("Quy trình chung cho nhóm thủ tục hành chính: " + "; ".join(t for _, t in CRAFTS), None, [c for c, _ in CRAFTS])
    h.has("steps")
    h.limit(9)
    h.bare("Quy trình số 02")
    h.say(*(f"2.{i}. {t} (Mã TTHC: {c})" for i, (c, t) in enumerate(CRAFTS, 1)))
    steps = h.flow([
        S("Bước 1", FRONT, "Kiểm tra hồ sơ, giao giấy tiếp nhận và hẹn trả kết quả", "0,5"),
        S("Bước 2", "Giám đốc Bảo tàng tỉnh", "Giao tổ kiểm kê", "0,5"),
        S("Bước 3", "Tổ kiểm kê Bảo tàng tỉnh", "Giám định, lập phiếu hiện vật", "6"),
        S("Bước 4", "Lãnh đạo Sở Văn hóa, Thể thao và Du lịch", "Ký quyết định", "1,5"),
        S("Bước 6", "Văn thư Sở", "Vào sổ, chuyển kết quả", "0,5"),
        S("Bước 7", FRONT, "Trả kết quả", "Không tính thời gian"),
    ], 9)
    h.finds("step-numbering", "Quy trình số 02", "Bước 4 is followed by Bước 6")
    rows = cells(steps, "label action who time")
    h.grid([HEAD, *rows[:3]])
    h.grid([*rows[3:], ["Tổng thời gian", "<", "<", "09 ngày làm việc"]])

    h.say("Quy trình số 03", bold=True)
    h.procedure(f"Quy trình thủ tục: {FAIR[1]}", None, [FAIR[0]])
    h.has("steps")
    h.limit(6)
    h.bare("Quy trình số 03")
    h.finds("step-without-duration", "Quy trình số 03, Bước 3", "the cell is empty and not merged")
    h.say(f"3. Quy trình thủ tục: {FAIR[1]} (Mã TTHC: {FAIR[0]})")
    steps = h.flow([
        S("Bước 1", FRONT, "Kiểm tra hồ sơ, chuyển Bảo tàng tỉnh", "0,5"),
        S("Bước 2", "Phòng Bảo quản, Bảo tàng tỉnh", "Đánh giá tình trạng hiện vật", "3,5"),
        S("Bước 3", "Giám đốc Bảo tàng tỉnh", "Xem xét, trình Sở", None),
        S("Bước 4", "Lãnh đạo Sở Văn hóa, Thể thao và Du lịch", "Ký văn bản cho mượn", "1,5"),
        S("Bước 5", "Văn thư Sở", "Vào sổ, chuyển kết quả", "0,5"),
    ], 6)
    h.grid([HEAD, *cells(steps, "label action who time"), ["Tổng thời gian", "<", "<", "06 ngày làm việc"]])
    h.doubt("Quy trình số 03", "with one empty cell the sum 6 is still the total: no mismatch")
    return h
