# fmt: off
# ruff: noqa: E501
"""An electronic process: accounts, bare hours under a heading that says hours, the next step named in a column of its own, total in a caption."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import LAW72, ND63, ND118, TT02, S, cells

HEAD = ["Bước", "Tên bước trên Hệ thống", "Người xử lý (tài khoản)", "Nội dung thao tác", "Thời gian (giờ)", "Bước tiếp theo"]
SERVICES = (
    ("Thủ tục cấp phép sử dụng tạm thời vỉa hè để trông giữ xe phục vụ lễ hội", "1.951301", "01-XD", (4, 2, 20, 4, 8, 2)),
    ("Thủ tục thỏa thuận vị trí lắp đặt biển chỉ dẫn điểm du lịch", "1.951302", "02-XD", (2, 2, 28, 4, 4, 0)),
    ("Thủ tục chấp thuận đấu nối tạm lối vào công trường", "1.951303", "03-XD", (4, 4, 52, 8, 8, 4)),
    ("Thủ tục gia hạn phép đào đường lắp cáp ngầm", "1.951304", "04-XD", (2, 2, 10, 2, 6, 2)),
)


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-lam-giang-445", "google", hard_spaces=True)
    s.decision(
        "ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG", "445/QĐ-UBND", "Lam Giang, ngày 24 tháng 10 năm 2025",
        "VỀ VIỆC PHÊ DUYỆT QUY TRÌNH NỘI BỘ, QUY TRÌNH ĐIỆN TỬ TRONG GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC HẠ TẦNG ĐÔ THỊ THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA SỞ XÂY DỰNG", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG",
        [LAW72, ND63, ND118, TT02],
    )
    s.articles(
        "Phê duyệt kèm theo Quyết định này 04 quy trình nội bộ, quy trình điện tử (có Phụ lục kèm theo).",
        "Sở Khoa học và Công nghệ cấu hình quy trình điện tử trên Hệ thống thông tin giải quyết thủ tục hành chính chậm nhất 05 ngày làm việc sau ngày ký.",
        "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Xây dựng chịu trách nhiệm thi hành./.",
    )
    s.signed("- Như Điều 3;\n- Lưu: VT, CCHC.", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Phan Bá Lịch")
    s.p("PHỤ LỤC", "QUY TRÌNH NỘI BỘ, QUY TRÌNH ĐIỆN TỬ TRONG GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    s.p("(Ban hành kèm theo Quyết định số 445/QĐ-UBND ngày 24/10/2025 của Chủ tịch UBND tỉnh)", italic=True, align="center")
    for n, (title, code, number, hours) in enumerate(SERVICES, 1):
        s.procedure(title, None, [code])
        s.has("steps")
        s.bare(f"Quy trình số {number}")
        total = sum(hours)
        s.limit(total / 8)
        who = [
            "Công chức một cửa Sở Xây dựng (xd.motcua)", "Trưởng phòng Hạ tầng (xd.tpht)", "Chuyên viên phòng Hạ tầng (xd.cvht)",
            "Trưởng phòng Hạ tầng (xd.tpht)", "Giám đốc Sở Xây dựng (xd.gd)", "Văn thư Sở Xây dựng (xd.vt)",
        ]
        step = ["Tiếp nhận", "Phân công", "Xử lý", "Trình duyệt", "Phê duyệt", "Phát hành, trả kết quả"]
        act = [
            "Nhập thông tin, đính kèm tệp, in giấy hẹn", "Chọn người thụ lý, bấm “Chuyển xử lý”", "Thẩm định; nếu thiếu thì chuyển trạng thái “Yêu cầu bổ sung”; dự thảo kết quả",
            "Kiểm tra dự thảo, bấm “Trình ký”", "Ký số", "Lấy số, phát hành, chuyển về một cửa",
        ]
        steps = [S(f"{k}", w, f"{a}", f"{t:02d}" if t else "Không tính", unit="giờ") for k, (w, a, t) in enumerate(zip(who, act, hours, strict=True), 1)]
        s.flow(steps, total / 8)
        rows = cells(steps, "label = who action time =")
        for k, row in enumerate(rows):
            row[1] = step[k]
            row[5] = f"Bước {k + 2}" if k < 5 else "Kết thúc"
        if n == 3:
            rows[2][5] = "Bước 4 hoặc trả về Bước 1"
        s.p(f"Quy trình số {number}: {title} (Mã số TTHC: {code})", bold=True)
        if n == 4:
            s.finds("hours-days-mismatch", "Quy trình số 04-XD", "24 giờ làm việc (02 ngày x 08 giờ)")
            s.has("time_limit")
            s.p("Thời hạn giải quyết: 24 giờ làm việc (02 ngày làm việc x 08 giờ/ngày)", italic=True)
        else:
            s.has("time_limit")
            s.p(f"Thời hạn giải quyết: {total} giờ làm việc ({total // 8:02d} ngày làm việc x 08 giờ/ngày)", italic=True)
        s.t([HEAD, *rows], head=1)
        s.p("Ghi chú: Thời gian người nộp hồ sơ bổ sung giấy tờ không tính vào thời hạn giải quyết.", italic=True)
    return s
