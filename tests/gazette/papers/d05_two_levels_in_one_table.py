# fmt: off
# ruff: noqa: E501
"""Interlinked processes: a row for each level with its own days, steps that begin again, a grand total; one part outside the total."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.house.labels import Step
from tests.provinces.mill import LAW72, ND63, ND118, TT03, S, cells

HEAD = ["TT", "Đơn vị/người thực hiện", "Nội dung công việc", "Thời gian thực hiện", "Ghi chú"]


def block(s: Sheet, n: int, title: str, code: str, levels: list[tuple[str, str, list[Step]]], total: float, shown: str) -> None:
    """One process; `levels` are the words of the level's row, its days as shown, its steps."""
    s.procedure(title, None, [code])
    s.has("steps")
    s.bare(f"Quy trình {n}")
    s.limit(total)
    s.doubt(f"Quy trình {n}", "the days of each level may be read as totals or limits of their own")
    s.flow([step for _, _, steps in levels for step in steps], total)
    rows = []
    for roman, (name, days, steps) in zip(("I", "II", "III"), levels, strict=False):
        rows += [[roman, f"**{name}**", "<", f"**{days}**", ""], *cells(steps, "label who action time =")]
    rows += [["", f"**TỔNG THỜI GIAN ({' + '.join(('I', 'II', 'III')[:len(levels)])})**", "<", f"**{shown}**", ""]]
    s.p(f"Quy trình {n}. {title}", bold=True)
    s.p(f"(Mã thủ tục: {code})", align="center")
    s.t([HEAD, *rows], head=1)


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-dong-phu-2851", "splintered")
    s.decision(
        "UỶ BAN NHÂN DÂN\nTỈNH ĐÔNG PHÚ", "2851/QĐ-UBND", "Đông Phú, ngày 23 tháng 7 năm 2025",
        "PHÊ DUYỆT CÁC QUY TRÌNH NỘI BỘ LIÊN THÔNG GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TRONG LĨNH VỰC TÍN NGƯỠNG, LỄ HỘI", "CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH ĐÔNG PHÚ",
        [LAW72, ND63, ND118],
    )
    s.articles(
        "Phê duyệt kèm theo Quyết định này ba (03) quy trình nội bộ liên thông.",
        "Sở Dân tộc và Tôn giáo lập danh sách đăng ký tài khoản cho cán bộ, công chức được phân công thực hiện các bước, gửi Sở Khoa học và Công nghệ để thiết lập cấu hình điện tử.",
        "Quyết định có hiệu lực kể từ ngày ký./.",
    )
    s.signed("- Như Điều 3;\n- Lưu: VT, NC.", "CHỦ TỊCH", "Hoàng Trọng Đạt")
    s.p("QUY TRÌNH NỘI BỘ LIÊN THÔNG", bold=True, align="center")
    commune = [
        S("1", "Bộ phận Một cửa UBND cấp xã", "Tiếp nhận hồ sơ, nhập phần mềm", "0,5 ngày"),
        S("2", "Công chức Văn hóa - Xã hội", "Thẩm tra, dự thảo văn bản đề nghị", "2 ngày"),
        S("3", "Lãnh đạo UBND cấp xã", "Ký văn bản gửi Sở", "0,5 ngày"),
    ]
    office = [
        S("1", "Văn thư Sở Dân tộc và Tôn giáo", "Nhận hồ sơ liên thông", "0,5 ngày"),
        S("2", "Phòng Nghiệp vụ tôn giáo", "Thẩm định, trình lãnh đạo Sở", "3,5 ngày"),
        S("3", "Lãnh đạo Sở Dân tộc và Tôn giáo", "Phê duyệt", "1 ngày"),
    ]
    block(s, 1, "Đăng ký lễ cầu ngư liên xã có rước thuyền trên sông", "1.971501", [("Cấp xã", "03 ngày", commune), ("Sở Dân tộc và Tôn giáo", "05 ngày", office)], 8, "08 ngày làm việc")
    province = [
        S("1", "Chuyên viên Văn phòng UBND tỉnh", "Thẩm tra", "2 ngày"),
        S("2", "Chủ tịch UBND tỉnh", "Ký quyết định", "1,5 ngày"),
        S("3", "Văn thư Văn phòng UBND tỉnh", "Phát hành, chuyển Bộ phận Một cửa UBND cấp xã", "0,5 ngày"),
    ]
    block(s, 2, "Công nhận ban quản lý di tích đình làng do nhân dân bầu", "1.971502", [("Tại UBND cấp xã", "03 ngày", commune), ("Tại Sở Dân tộc và Tôn giáo", "05 ngày", office), ("Tại UBND tỉnh", "04 ngày", province)], 12, "12 ngày làm việc")
    longer = [*office[:1], S("2", "Phòng Nghiệp vụ tôn giáo", "Kiểm tra thực địa, trình lãnh đạo Sở", "4,5 ngày"), office[2]]
    block(s, 3, "Cho phép mở rộng khuôn viên cơ sở tín ngưỡng trên đất công", "1.971503", [("Tại UBND cấp xã", "03 ngày", commune), ("Tại Sở Dân tộc và Tôn giáo", "06 ngày", longer)], 8, "08 ngày làm việc")
    s.finds("time-sum-mismatch", "Quy trình 3", "3 + 6 = 9, stated 8")
    s.p(f"Các biểu mẫu một cửa thực hiện theo {TT03}.", italic=True)
    return s
