# fmt: off
# ruff: noqa: E501
"""A ward's own decision: fields in Roman numbers, services under them with code and limit on dash lines, short tables; a district office still at work, a mark left to fill in."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import LAW72, ND63, ND118, TT03, S, cells

HEAD = ["TT", "Trình tự công việc", "Chức danh, vị trí việc làm", "Nội dung", "Thời gian", "Kết quả thực hiện"]
FIELDS = (
    ("LĨNH VỰC HỘ TỊCH", (
        ("Ghi chú việc đặt tên kỷ niệm cho trẻ em sinh đôi", "2.001801", 3, "Công chức Tư pháp - Hộ tịch"),
        ("Cấp bản trích lục in chữ nổi cho người khiếm thị", "2.001802", 1, "Công chức Tư pháp - Hộ tịch"),
        ("Xác nhận họ tên thường gọi trong cộng đồng dân tộc", "2.001803", 5, "Công chức Tư pháp - Hộ tịch"),
    )),
    ("LĨNH VỰC VĂN HÓA CƠ SỞ", (
        ("Đăng ký đội cồng chiêng biểu diễn phục vụ khách", "1.001804", 4, "Công chức Văn hóa - Xã hội"),
        ("Xét tặng danh hiệu Ngõ phố không rác", "1.001805", 6, "Phòng Văn hóa và Thông tin huyện"),
    )),
)


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-phuong-ben-ngu-215", "google")
    s.decision(
        "ỦY BAN NHÂN DÂN\nPHƯỜNG BẾN NGỰ", "215/QĐ-UBND", "Bến Ngự, ngày 28 tháng 10 năm 2025",
        "Về việc ban hành quy trình nội bộ giải quyết thủ tục hành chính thuộc thẩm quyền giải quyết của Ủy ban nhân dân phường Bến Ngự", "ỦY BAN NHÂN DÂN PHƯỜNG BẾN NGỰ",
        [LAW72, ND63, ND118, TT03],
    )
    s.document_finds("agency-obsolete", "II.2, bước 2", "Phòng Văn hóa và Thông tin huyện")
    s.document_finds("placeholder-left", "phụ lục", "(Kèm theo Quyết định số: /QĐ-UBND ngày tháng năm 2025)")
    s.articles(
        "Ban hành kèm theo Quyết định này 05 quy trình nội bộ giải quyết thủ tục hành chính thuộc thẩm quyền của UBND phường.",
        "Trung tâm Phục vụ hành chính công phường niêm yết công khai quy trình tại trụ sở và trang thông tin điện tử.", "Công chức, người lao động thuộc UBND phường chịu trách nhiệm thi hành./.",
    )
    s.signed("- Như Điều 3;\n- UBND thành phố (b/c);\n- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "Tôn Thất Quý")
    s.p("QUY TRÌNH NỘI BỘ", "GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN CỦA UBND PHƯỜNG", bold=True, align="center")
    s.p("(Kèm theo Quyết định số:       /QĐ-UBND ngày     tháng     năm 2025 của UBND phường Bến Ngự)", italic=True, align="center")
    number = 0
    for roman, (field, services) in zip(("I", "II"), FIELDS, strict=True):
        s.p(f"{roman}. {field}", bold=True)
        for n, (title, code, total, clerk) in enumerate(services, 1):
            number += 1
            s.procedure(title, None, [code])
            s.has("time_limit", "steps")
            s.bare(f"{roman}.{n}")
            s.limit(total)
            s.p(f"{n}. Thủ tục: {title}", bold=True)
            s.p(f"- Mã TTHC: {code}.000.00.00.H77", f"- Thời hạn giải quyết: {total:02d} ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.", "- Quy trình thực hiện:")
            steps = [
                S("1", "Công chức Trung tâm Phục vụ hành chính công phường", "Kiểm tra, tiếp nhận; cấp Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "02 giờ", "Giấy tiếp nhận"),
                S("2", clerk, "Thẩm tra, dự thảo kết quả", f"{total - 0.75:g} ngày".replace(".", ",") if total > 1 else "02 giờ", "Dự thảo"),
                S("3", "Lãnh đạo UBND phường", "Ký duyệt", "02 giờ", "Kết quả đã ký"),
                S("4", "Văn thư UBND phường", "Đóng dấu; trả kết quả", "02 giờ", "Sổ trả kết quả"),
            ]
            if number == 3:
                s.finds("step-numbering", "I.3", "1, 2, 2, 4")
                steps[2] = steps[2]._replace(label="2")
            if number == 4:
                s.finds("time-sum-mismatch", "II.1", "2 + 2 + 2 giờ + 3,5 ngày = 4,25, stated 4")
                steps[1] = S("2", clerk, "Thẩm tra, xem đội biểu diễn thử, dự thảo kết quả", "3,5 ngày", "Dự thảo")
            s.flow(steps, total)
            rows = cells(steps, "label = who action time out")
            for row, name in zip(rows, ("Tiếp nhận hồ sơ", "Giải quyết hồ sơ", "Phê duyệt", "Trả kết quả"), strict=True):
                row[1] = name
            s.t([HEAD, *rows], head=1)
    s.form("Mẫu tham khảo", "Đơn đề nghị đặt tên kỷ niệm", ["Họ và tên cha", "Họ và tên mẹ", "Tên kỷ niệm đề nghị"], "NGƯỜI LÀM ĐƠN")
    return s
