# fmt: off
# ruff: noqa: E501
"""Blocks told in sentences: each step a paragraph with its time in brackets at the end, parts 2.1, 2.2 on lines of their own, sums in a last sentence."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import LAW72, ND63, ND118, TT03, S

BLOCKS = (
    ("Hỗ trợ cước vận chuyển giống thủy sản đến lồng nuôi vùng hồ", "2.961401", "06", (
        ("Bước 1", "Công chức tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh", "kiểm tra hồ sơ, cấp giấy tiếp nhận hồ sơ và hẹn trả kết quả, chuyển Chi cục Thủy sản", "0,5 ngày làm việc"),
        ("2.1", "Chi cục trưởng", "phân công người thụ lý", "0,25 ngày làm việc"),
        ("2.2", "Chuyên viên Chi cục Thủy sản", "đối chiếu hóa đơn với bảng giá cước, tính mức hỗ trợ, dự thảo quyết định", "03 ngày làm việc"),
        ("2.3", "Chi cục trưởng", "kiểm tra, ký nháy dự thảo", "0,75 ngày làm việc"),
        ("Bước 3", "Lãnh đạo Sở Nông nghiệp và Môi trường", "ký quyết định hỗ trợ", "01 ngày làm việc"),
        ("Bước 4", "Văn thư Sở", "đóng dấu, chuyển Trung tâm Phục vụ hành chính công tỉnh trả kết quả", "0,5 ngày làm việc"),
    )),
    ("Xác nhận bè nuôi đủ điều kiện hưởng bảo hiểm rủi ro bão lũ", "2.961402", "04", (
        ("Bước 1", "Công chức tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công xã", "kiểm tra, nhận hồ sơ", "02 giờ"),
        ("Bước 2", "Công chức Kinh tế xã", "cùng trưởng thôn kiểm đếm tại bè, lập biên bản", "2,5 ngày"),
        ("Bước 3", "Chủ tịch UBND xã", "ký giấy xác nhận", "01 ngày"),
        ("Bước 4", "Văn thư UBND xã", "đóng dấu và chuyển trả", "02 giờ"),
    )),
    ("Đăng ký vùng nuôi không dùng kháng sinh của tổ hợp tác", "2.961403", "10", (
        ("Bước 1", "Công chức tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh", "nhận hồ sơ, quét hồ sơ, chuyển xử lý", "0,5 ngày"),
        ("2.1", "Chi cục trưởng", "thành lập tổ kiểm tra", "0,5 ngày"),
        ("2.2", "Tổ kiểm tra", "lấy mẫu nước, mẫu cá; gửi phòng thử nghiệm", "5 ngày"),
        ("2.3", "Chuyên viên Chi cục Thủy sản", "lập phiếu trình", "1 ngày"),
        ("Bước 3", "Lãnh đạo Sở Nông nghiệp và Môi trường", "ký giấy chứng nhận", "1,5 ngày"),
        ("Bước 4", "Văn thư Sở", "phát hành", "0,5 ngày"),
    )),
)


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-song-lam-1188", "raw")
    s.decision(
        "ỦY BAN NHÂN DÂN\nTỈNH SÔNG LẠM", "1188/QĐ-UBND", "Sông Lạm, ngày 03 tháng 12 năm 2025",
        "Phê duyệt quy trình nội bộ giải quyết thủ tục hành chính\vlĩnh vực Thủy sản thuộc thẩm quyền giải quyết của\vSở Nông nghiệp và Môi trường, Ủy ban nhân dân cấp xã", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
        [LAW72, ND63, ND118, TT03, "Quyết định số 872/QĐ-UBND ngày 16/10/2025 của Chủ tịch UBND tỉnh công bố danh mục thủ tục hành chính lĩnh vực Thủy sản"],
    )
    s.articles(
        "Phê duyệt 03 quy trình nội bộ lĩnh vực Thủy sản, gồm 02 quy trình cấp tỉnh và 01 quy trình cấp xã.",
        "Quyết định có hiệu lực từ ngày ký.",
        "Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành./.",
    )
    s.signed("- Như Điều 3;\n- Cổng TTĐT tỉnh;\n- Lưu: VT.", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Đậu Thị Mai")
    s.p("Phụ lục", bold=True, align="center")
    s.p("QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC THỦY SẢN", bold=True, align="center")
    s.p("(Kèm theo Quyết định số 1188/QĐ-UBND ngày 03/12/2025 của Chủ tịch UBND tỉnh Sông Lạm)", italic=True, align="center")
    for n, (title, code, total, told) in enumerate(BLOCKS, 1):
        s.procedure(title, None, [code])
        s.has("steps", "time_limit")
        s.finds("dossier-missing", f"mục {n}", "only steps and their sum; told without a table, so no slip is due")
        s.limit(float(total))
        steps = [S(label, who, action, time) for label, who, action, time in told]
        s.flow(steps, float(total))
        s.p(f"{n}. Thủ tục: {title} ({code})", bold=True)
        s.p(f"Thời hạn giải quyết: {total} ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.")
        s.p("Trình tự giải quyết nội bộ:", italic=True)
        for label, who, action, time in told:
            if label == "2.1":
                s.doubt(f"mục {n}, Bước 2", "the line only opens its parts; a reader may count it as a step")
                s.p("Bước 2. Giải quyết hồ sơ tại Chi cục Thủy sản, gồm các việc sau:")
            s.p(f"{label}. {who} {action} ({time}).")
        if n == 3:
            s.finds("time-sum-mismatch", "mục 3", "0,5 + 0,5 + 5 + 1 + 1,5 + 0,5 = 9, stated 10")
        s.p(f"Tổng thời gian các bước: {total} ngày làm việc. Thời gian chờ kết quả thử nghiệm do đơn vị ngoài tỉnh trả chậm không tính vào tổng này.")
    return s
