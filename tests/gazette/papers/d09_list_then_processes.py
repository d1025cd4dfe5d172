# fmt: off
# ruff: noqa: E501
"""A list annex of eight columns with group rows and the limits, then seven short processes known by QTNB numbers; one listed service has no block, the second annex bears another date."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import LAW72, ND63, ND92, ND118, TT02, S, cells

LIST = ["TT", "Mã số TTHC", "Tên thủ tục hành chính", "Thời hạn giải quyết", "Địa điểm thực hiện", "Phí, lệ phí (nếu có)", "Căn cứ pháp lý", "Ghi chú"]
HEAD = ["Bước thực hiện", "Nội dung công việc", "Người thực hiện", "Thời gian (ngày làm việc)"]
GROUPS = (
    ("A. THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH", (
        ("1.011901", "Cấp thẻ giáo viên dạy hát dân ca trong trường học", 7),
        ("1.011902", "Cho phép trường tiểu học mở lớp học trên thuyền", 15),
    )),
    ("B. THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG", (
        ("1.011903", "Công nhận thư viện tủ sách dòng họ", 5),
        ("1.011904", "Chuyển trường cho học sinh theo gia đình làm nghề chài lưới", 2),
        ("1.011905", "Hỗ trợ sách chữ nổi cho học sinh học hòa nhập", 6),
        ("1.011906", "Điều chỉnh tên gọi câu lạc bộ ngoại ngữ cộng đồng", 4),
    )),
    ("C. THỦ TỤC HÀNH CHÍNH THAY THẾ", (
        ("1.011907", "Cấp phép trại hè của tổ chức thiện nguyện", 8),
        ("1.011908", "Gia hạn phép dạy nghề truyền thống tại gia", 3),
    )),
)


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-thuan-giao-3321", "converter")
    s.decision(
        "ỦY BAN NHÂN DÂN\nTỈNH THUẬN GIAO", "3321/QĐ-UBND", "Thuận Giao, ngày 19 tháng 11 năm 2025",
        "Công bố danh mục thủ tục hành chính mới ban hành, được sửa đổi, bổ sung, thay thế và phê duyệt quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực Giáo dục và Đào tạo", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THUẬN GIAO",
        [LAW72, ND63, ND92, ND118, TT02],
    )
    s.articles(
        "Công bố kèm theo Quyết định này 08 thủ tục hành chính (Phụ lục I) và phê duyệt 08 quy trình nội bộ (Phụ lục II).", "Quyết định này có hiệu lực kể từ ngày ký.",
        "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Giáo dục và Đào tạo chịu trách nhiệm thi hành./.",
    )
    s.signed("- Như Điều 3;\n- Lưu: VT, KGVX.", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Mai Thị Thùy")
    s.p("Phụ lục I", "DANH MỤC THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    s.p("(Ban hành kèm theo Quyết định số 3321/QĐ-UBND ngày 19/11/2025)", italic=True, align="center")
    rows = []
    n = 0
    for group, services in GROUPS:
        rows.append([f"**{group}**"])
        for code, title, total in services:
            n += 1
            rows.append([str(n), code, title, f"{total:02d} ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "Trung tâm Phục vụ hành chính công tỉnh", "Không", "Luật Giáo dục số 43/2019/QH14", "x" if n == 2 else ""])
    s.t([LIST, *rows], head=1)
    s.p("Ghi chú: dấu (x) là thủ tục có yêu cầu khảo sát thực tế.", italic=True)
    s.p("Phụ lục II", "QUY TRÌNH NỘI BỘ", bold=True, align="center")
    s.p("(Ban hành kèm theo Quyết định số 3321/QĐ-UBND ngày 29/11/2025)", italic=True, align="center")
    s.document_finds("issue-date-mismatch", "Phụ lục II", "29/11/2025, the decision is of 19/11/2025")
    s.document_finds("listed-procedure-without-block", "Phụ lục I, 6", "1.011906: no block in Phụ lục II")
    number = 0
    for _, services in GROUPS:
        for code, title, total in services:
            if code == "1.011906":
                continue
            number += 1
            block(s, number, code, title, total)
    return s


def block(s: Sheet, number: int, code: str, title: str, total: int) -> None:
    """One process: number, name, table with bare numbers under a head that names the unit."""
    s.procedure(title, f"QTNB-{number:02d}", [code])
    s.has("steps")
    s.bare(f"QTNB-{number:02d}")
    s.limit(total)
    officer = total - 1.25
    steps = [
        S("Bước 1", "Công chức tiếp nhận của Sở Giáo dục và Đào tạo", "Tiếp nhận hồ sơ", "0,25"),
        S("Bước 2", "Chuyên viên Phòng Giáo dục phổ thông", "Xử lý hồ sơ, dự thảo kết quả", f"{officer:g}".replace(".", ",")),
        S("Bước 3", "Trưởng phòng Giáo dục phổ thông", "Kiểm tra, ký nháy", "0,25"),
        S("Bước 4", "Lãnh đạo Sở", "Ký kết quả", "0,5"),
        S("Bước 5", "Văn thư Sở", "Đóng dấu, chuyển trả kết quả", "0,25"),
    ]
    if number == 5:
        s.finds("time-sum-mismatch", "QTNB-05", "0,25 + 5,75 + 0,25 + 0,5 + 0,25 = 7, stated 6")
        steps[1] = S("Bước 2", "Chuyên viên Phòng Giáo dục phổ thông", "Xử lý hồ sơ, dự thảo kết quả", "5,75")
    s.flow(steps, total)
    s.p(f"QTNB-{number:02d}. {title} ({code})", bold=True)
    s.t([HEAD, *cells(steps, "label action who time"), ["Tổng cộng", "<", "<", f"{total:02d}"]], head=1)
