# fmt: off
# ruff: noqa: E501
"""Each block says its total in another place: in the title, in a line, in the table's first row, in the head of the time column, in the last row."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.house.labels import Step
from tests.provinces.mill import LAW72, ND63, ND118, TT02, S, cells

DESK = "Viên chức Trung tâm Phục vụ hành chính công tỉnh"


def steps(*times: str) -> list[Step]:
    """Five steps of the fire and rescue service's department."""
    who = (DESK, "Chỉ huy Đội", "Cán bộ thụ lý", "Trưởng phòng PC08", "Cán bộ văn thư PC08")
    act = ("Tiếp nhận, cấp giấy hẹn; quét hồ sơ; chuyển đơn vị", "Phân công cán bộ", "Kiểm tra hiện trường (nếu cần); đề xuất", "Duyệt, ký", "Vào sổ, chuyển trả")
    return [S(f"Bước {n}", w, a, t) for n, (w, a, t) in enumerate(zip(who, act, times, strict=True), 1)]


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-ba-tri-dong-990", "converter", hard_spaces=True)
    s.decision(
        "ỦY BAN NHÂN DÂN\nTỈNH BA TRÌ ĐÔNG", "990/QĐ-UBND", "Ba Trì Đông, ngày 12 tháng 8 năm 2025",
        "VỀ VIỆC PHÊ DUYỆT QUY TRÌNH NỘI BỘ TRONG GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC TRẬT TỰ GIAO THÔNG ĐƯỜNG THỦY THUỘC PHẠM VI QUẢN LÝ CỦA CÔNG AN TỈNH", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BA TRÌ ĐÔNG",
        [LAW72, ND63, ND118, TT02],
    )
    s.articles(
        "Phê duyệt kèm theo Quyết định này 05 quy trình nội bộ.", "Quyết định này có hiệu lực từ ngày ký; bãi bỏ quy trình số 4, số 7 tại Quyết định số 1502/QĐ-UBND ngày 10 tháng 8 năm 2021 của Chủ tịch UBND tỉnh.",
        "Chánh Văn phòng UBND tỉnh, Giám đốc Công an tỉnh, Chủ tịch UBND các xã, phường chịu trách nhiệm thi hành./.",
    )
    s.signed("- Bộ Công an (b/c);\n- Như Điều 3;\n- Lưu: VT.", "CHỦ TỊCH", "Trần Văn Sáu Nhỏ")
    s.p("QUY TRÌNH NỘI BỘ", bold=True, align="center")
    head = ["Các bước thực hiện", "Đơn vị, người thực hiện", "Nội dung công việc", "Thời gian thực hiện"]

    def start(n: int, title: str, code: str, total: float, made: list[Step], shown: str = "") -> list[Step]:
        s.procedure(title, None, [code])
        s.has("steps")
        s.bare(f"mục {n}")
        s.limit(total)
        s.flow(made, total)
        s.p(f"{n}. {title} - {code}{shown}", bold=True)
        return made

    made = start(1, "Cấp phép diễn tập cứu nạn trên sông của doanh nghiệp", "1.981601", 5, steps("0,5 ngày", "0,5 ngày", "03 ngày", "0,5 ngày", "0,5 ngày"), " (thời hạn giải quyết: 05 ngày làm việc)")
    s.t([head, *cells(made, "label who action time")], head=1)
    made = start(2, "Xác nhận người điều khiển đò ngang đã qua lớp cứu đuối", "1.981602", 3, steps("0,25 ngày", "0,25 ngày", "1,75 ngày", "0,5 ngày", "0,25 ngày"))
    s.has("time_limit")
    s.p("Tổng thời gian thực hiện: 03 ngày làm việc, cụ thể như sau:")
    s.t([head, *cells(made, "label who action time")], head=1)
    made = start(3, "Đăng ký phao cứu sinh tự chế của tổ tự quản", "1.981603", 7, steps("1/2 ngày", "1/2 ngày", "5 ngày", "1/2 ngày", "1/2 ngày"))
    s.has("time_limit")
    s.t([["**Tổng thời gian giải quyết: 07 ngày làm việc**", "<", "<", "<"], head, *cells(made, "label who action time")])
    made = start(4, "Chấp thuận tuyến bơi vượt sông phong trào", "1.981604", 6, steps("½ ngày", "½ ngày", "3½ ngày", "1 ngày", "½ ngày"))
    s.t([[*head[:3], "Thời gian thực hiện (06 ngày làm việc)"], *cells(made, "label who action time")], head=1)
    made = start(5, "Cấp lại biển hiệu bến khách ngang sông do thiên tai làm hư hỏng", "1.981605", 2, steps("02 giờ làm việc", "02 giờ làm việc", "08 giờ làm việc", "02 giờ làm việc", "02 giờ làm việc"))
    s.t([head, *cells(made, "label who action time"), ["Cộng", "<", "<", "16 giờ làm việc (tương đương 02 ngày làm việc)"]], head=1)
    return s
