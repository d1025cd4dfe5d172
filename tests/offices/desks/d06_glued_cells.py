# fmt: off
# ruff: noqa: E501
"""A decision as a converter leaves it: the total row of one procedure also holds the title and the header cells of the next."""

from __future__ import annotations

from tests.house.build import Content, Step
from tests.offices.paper import CONTROL_LAWS, Office

DESK = "Công chức trực Bộ phận Tiếp nhận và Trả kết quả của Sở"


def rows(steps: list[Step], tail: tuple[Content, ...]) -> list[list[Content]]:
    """Four real columns and, to their right, what the converter repeats of the next header."""
    return [[s.label, s.action, s.who or "", s.time or "", *tail] for s in steps]


def build() -> Office:
    """The document and its labels."""
    h = Office("d-o-dinh-nhau", size=12, landscape=True)
    h.lines("ỦY BAN NHÂN DÂN TỈNH LƯƠNG KHÊ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 1846/QĐ-UBND", "Lương Khê, ngày 28 tháng 11 năm 2025")
    h.p("QUYẾT ĐỊNH VỀ VIỆC PHÊ DUYỆT QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC HẠ TẦNG KỸ THUẬT THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA SỞ XÂY DỰNG")
    h.p("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LƯƠNG KHÊ", bold=True)
    h.lines(*CONTROL_LAWS, "Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 933/TTr-SXD ngày 20 tháng 11 năm 2025.")
    h.p("QUYẾT ĐỊNH:", bold=True)
    h.p("Điều 1. Phê duyệt kèm theo Quyết định này quy trình nội bộ giải quyết 04 thủ tục hành chính lĩnh vực hạ tầng kỹ thuật.")
    h.p("Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký./.")
    h.p("CHỦ TỊCH (đã ký)", bold=True)
    h.p("PHỤ LỤC QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH (Kèm theo Quyết định số 1846/QĐ-UBND ngày 28 tháng 11 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh Lương Khê)")

    titles = (
        "Cấp phép chiếu sáng trang trí dịp lễ, tết trên tuyến phố chính (1.996601)",
        "Chấp thuận phương án thu gom nước mưa tạm thời của công trình (1.996602)",
        "Cấp lại giấy phép chặt hạ, dịch chuyển cây bóng mát (1.996603)",
        "Thỏa thuận vị trí lắp đặt thùng rác công cộng (1.996604)",
    )

    def start(i: int) -> None:
        h.procedure(titles[i].rpartition(" (")[0], None, [titles[i][-9:-1]])
        h.has("steps")
        h.finds("dossier-missing", f"Quy trình số {i + 1:02}", "only steps")
        h.finds("control-slip-missing", f"Quy trình số {i + 1:02}", "no row names the slip")

    steps1 = [
        Step("Bước 1", "Tiếp nhận, lập giấy tiếp nhận và hẹn trả, chuyển hồ sơ", DESK, "0,25 ngày", 0.25),
        Step("Bước 2", "Phân công", "Lãnh đạo Phòng Hạ tầng kỹ thuật", "0,25 ngày", 0.25),
        Step("Bước 3", "Thẩm định", "Chuyên viên Phòng Hạ tầng kỹ thuật", "3,5 ngày", 3.5),
        Step("Bước 4", "Duyệt, ký giấy phép", "Lãnh đạo Sở Xây dựng", "0,75 ngày", 0.75),
        Step("Bước 5", "Đóng dấu, trả kết quả", "Văn thư Sở Xây dựng", "0,25 ngày", 0.25),
    ]
    steps2 = [
        Step("Bước 1", "Tiếp nhận, chuyển hồ sơ", DESK, "0,25", 0.25),
        Step("Bước 2", "Thẩm định phương án", "Chuyên viên Phòng Hạ tầng kỹ thuật", "5,5", 5.5),
        Step("Bước 3", "Soát xét", "Lãnh đạo Phòng Hạ tầng kỹ thuật", "1", 1.0),
        Step("Bước 4", "Ký văn bản chấp thuận", "Lãnh đạo Sở Xây dựng", "1", 1.0),
        Step("Bước 5", "Trả kết quả", DESK, "0,25", 0.25),
    ]
    steps3 = [
        Step("Bước 1", "Tiếp nhận, chuyển hồ sơ", DESK, "0,25 ngày", 0.25),
        Step("Bước 2", "Kiểm tra lại hiện trạng cây", "Chuyên viên Phòng Hạ tầng kỹ thuật", "1,5 ngày", 1.5),
        Step("Bước 3", "Ký cấp lại giấy phép", "Lãnh đạo Sở Xây dựng", "1 ngày", 1.0),
        Step("Bước 4", "Trả kết quả", DESK, "0,25 ngày", 0.25),
    ]
    steps4 = [
        Step("Bước 1", "Tiếp nhận, chuyển hồ sơ", DESK, "0,5 ngày", 0.5),
        Step("Bước 2", "Khảo sát vị trí", "Chuyên viên Phòng Hạ tầng kỹ thuật", "4 ngày", 4.0),
        Step("Bước 3", "Ký văn bản thỏa thuận", "Lãnh đạo Sở Xây dựng", "1 ngày", 1.0),
        Step("Bước 4", "Trả kết quả", DESK, "Không tính thời gian", None),
    ]
    h.p("Quy trình số: 01", bold=True)
    h.p(f"1. {titles[0]}", bold=True)
    start(0)
    h.flow(steps1, 5)
    h.limit(5)
    wide = [1.8, 5, 4.2, 2.6, 3.8, 3.8, 3.8]
    tail = ("Nội dung công việc", "Trách nhiệm thực hiện", "Thời gian thực hiện")
    table: list[list[Content]] = [["Các bước", "Nội dung công việc", "Trách nhiệm thực hiện", "Thời gian thực hiện", "<", "<", "<"]]
    table += rows(steps1, ("", "", ""))
    table.append(["Tổng thời gian giải quyết TTHC", "<", "<", "<", "<", "<", "<"])
    table.append(["", "5 ngày", f"Quy trình số: 02\n2. {titles[1]}", "Các bước", *tail])
    start(1)
    h.flow(steps2, 8)
    h.limit(8)
    table += rows(steps2, tail)
    table.append(["Tổng thời gian thực hiện TTHC", "8 ngày làm việc", f"Quy trình số: 03\n3. {titles[2]}", "Thứ tự công việc", *tail])
    start(2)
    h.flow(steps3, 3)
    h.limit(3)
    table += rows(steps3, tail)
    table.append(["Tổng thời gian thực hiện TTHC", "<", "<", "<", "<", "<", "3 ngày làm việc"])
    h.table(table, wide, size=10)
    start(3)
    h.finds("time-sum-mismatch", "Quy trình số 04", "0,5 + 4 + 1 = 5,5, stated 6")
    h.flow(steps4, 6)
    h.limit(6)
    h.p("Quy trình số: 04", bold=True)
    h.p(f"4. {titles[3]}", bold=True)
    h.table([["Các bước", "Nội dung công việc", "Trách nhiệm thực hiện", "Thời gian thực hiện"], *rows(steps4, ()), ["Tổng thời gian giải quyết TTHC", "<", "<", "6 ngày"]], [2.5, 9, 8, 5], size=10)
    return h
