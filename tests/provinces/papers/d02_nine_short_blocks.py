# fmt: off
# ruff: noqa: E501
"""Nine short processes by field, a sub-row that slid left under a merged step, one listed service without a block, a district office given work."""

from __future__ import annotations

from tests.provinces.mill import LAW72, ND63, ND118, TT02, Rebuilt, S, cells

HEAD = ["TT", "Nội dung các bước thực hiện", "Người, đơn vị chịu trách nhiệm", "Thời gian xử lý", "Ghi chú"]
DESK = "Nhân viên Bưu điện được giao nhận hồ sơ của Sở Nội vụ tại Trung tâm Phục vụ hành chính công tỉnh"
FIELDS = (
    ("LĨNH VỰC VĂN THƯ, LƯU TRỮ", (
        ("1.921101", "Cấp thẻ đọc dài hạn tại phòng đọc lưu trữ lịch sử", "02"),
        ("1.921102", "Chứng thực bản sao tài liệu lưu trữ trước năm 1975", "03"),
        ("1.921103", "Tiếp nhận tài liệu quý do dòng họ ký gửi", "06"),
    )),
    ("LĨNH VỰC THI ĐUA, KHEN THƯỞNG", (
        ("2.921104", "Tặng danh hiệu Công dân gương mẫu của tỉnh", "08"),
        ("2.921105", "Cấp đổi bằng khen bị hư hỏng do thiên tai", "04"),
        ("2.921106", "Hiệp y khen thưởng đối với doanh nhân", "05"),
    )),
    ("LĨNH VỰC VIỆC LÀM", (
        ("3.921107", "Hỗ trợ chi phí học nghề cho lao động trở về từ nước ngoài", "10"),
        ("3.921108", "Xác nhận tổ hợp tác sử dụng lao động thời vụ", "03"),
        ("3.921109", "Đăng ký ngày hội việc làm tại khu dân cư", "02"),
    )),
)
UNLISTED = ("3.921110", "Thu hồi hỗ trợ học nghề do khai không đúng")


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("qd-van-son-3390")
    h.decision(
        "ỦY BAN NHÂN DÂN\nTỈNH VÂN SƠN", "3390/QĐ-UBND", "Vân Sơn, ngày 12 tháng 11 năm 2025",
        "VỀ VIỆC PHÊ DUYỆT QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH MỘT SỐ LĨNH VỰC THUỘC THẨM QUYỀN CỦA SỞ NỘI VỤ TỈNH VÂN SƠN", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÂN SƠN",
        [LAW72, ND63, ND118, TT02, "Quyết định số 2750/QĐ-UBND ngày 30 tháng 9 năm 2025 của Chủ tịch UBND tỉnh về việc công bố danh mục thủ tục hành chính"],
    )
    h.say("QUYẾT ĐỊNH:", bold=True)
    h.say("**Điều 1.** Phê duyệt kèm theo Quyết định này 10 quy trình nội bộ giải quyết thủ tục hành chính thuộc thẩm quyền của Sở Nội vụ (danh mục tại Phần A, nội dung tại Phần B).")
    h.say("**Điều 2.** Quyết định có hiệu lực kể từ ngày ký; thay thế các quy trình cùng tên đã phê duyệt trước ngày 01 tháng 7 năm 2025.")
    h.say("**Điều 3.** Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành./.")
    h.foot("- Như Điều 3;\n- TT. Tỉnh ủy, HĐND tỉnh;\n- Lưu: VT, NC.", "CHỦ TỊCH")
    h.say("PHẦN A. DANH MỤC QUY TRÌNH NỘI BỘ (Ban hành kèm theo Quyết định số 3390/QĐ-UBND ngày 12/11/2025)", bold=True)
    table = [["Số TT", "Mã TTHC", "Tên thủ tục", "Trang"]]
    n = 0
    for roman, (field, services) in zip(("I", "II", "III"), FIELDS, strict=True):
        table.append([roman, f"**{field}**"])
        for code, title, _ in services:
            n += 1
            table.append([str(n), code, title, ""])
    table.append(["10", UNLISTED[0], UNLISTED[1], ""])
    h.grid(table)
    h.document_finds("listed-procedure-without-block", "Phần A, 10", f"{UNLISTED[1]}: no block in Phần B")
    h.document_finds("agency-obsolete", "II.1, bước 2", "Phòng Nội vụ huyện")
    h.say("PHẦN B. NỘI DUNG QUY TRÌNH", bold=True)
    n = 0
    for roman, (field, services) in zip(("I", "II", "III"), FIELDS, strict=True):
        h.say(f"{roman}. {field} (03 quy trình)", bold=True)
        for code, title, limit in services:
            n += 1
            block(h, n, code, title, limit)
    return h


def block(h: Rebuilt, n: int, code: str, title: str, limit: str) -> None:
    """One process: a bold title with its code behind, a limit line for some, a table."""
    h.procedure(title, None, [code])
    h.has("steps")
    h.bare(f"Phần B, quy trình {n}")
    days = float(limit)
    h.limit(days)
    steps = [
        S("1", DESK, "Nhận hồ sơ, hướng dẫn nếu thiếu, quét và chuyển hồ sơ", "0,25 ngày"),
        S("2", "Trưởng phòng chuyên môn", "Giao việc", "0,25 ngày"),
        S("3", "Chuyên viên thụ lý", "Thẩm định; dự thảo kết quả", f"{days - 1:g} ngày".replace(".", ",")),
        S("4", "Giám đốc Sở Nội vụ hoặc Phó Giám đốc được ủy quyền", "Ký kết quả", "0,25 ngày"),
        S("5", "Văn thư Sở", "Đóng dấu, chuyển kết quả; số hóa", "0,25 ngày"),
    ]
    if n == 4:
        steps[1:2] = [S("2", "Phòng Nội vụ huyện", "Xác minh thành tích tại nơi cư trú, gửi ý kiến bằng văn bản", "0,25 ngày")]
    if n == 8:
        h.finds("step-numbering", "Phần B, quy trình 8", "1, 2, 3, 3, 5")
        steps[3] = steps[3]._replace(label="3")
    if n == 5:
        h.finds("time-sum-mismatch", "Phần B, quy trình 5", "0,25 + 0,25 + 3,5 + 0,25 + 0,25 = 4,5, stated 4")
        steps[2] = S("3", "Chuyên viên thụ lý", "Đối chiếu sổ khen thưởng; dự thảo kết quả", "3,5 ngày")
    rows = cells(steps, "label action who time =")
    if n == 7:
        steps[2:3] = [
            S("3", "Phòng Lao động và Việc làm", "Thẩm định", "5 ngày"),
            S("3", "Sở Tài chính cho ý kiến về kinh phí", "", "3 ngày"),
            S("3", "Quỹ Hỗ trợ việc làm chi trả thử", "", "1 ngày"),
        ]
        rows = cells(steps[:2], "label action who time =")
        rows += [["3", "Thẩm định hồ sơ, tính mức hỗ trợ", "Phòng Lao động và Việc làm", "5 ngày", ""], ["^", "Sở Tài chính cho ý kiến về kinh phí", "3 ngày", "", ""], ["^", "Quỹ Hỗ trợ việc làm chi trả thử", "1 ngày", "", ""]]
        rows += cells(steps[5:], "label action who time =")
    h.flow(steps, days)
    if n % 3 == 0:
        h.has("time_limit")
        h.say(f"**{n}. {title}** ({code})", f"* Thời hạn giải quyết: {limit} ngày làm việc")
    else:
        h.say(f"**{n}. {title}** ({code})")
    h.grid([HEAD, *rows, ["Tổng thời gian", "<", "<", f"{limit} ngày làm việc", ""]], header=n % 2 == 1)
