# fmt: off
# ruff: noqa: E501
"""Titles in two lines, the name in quotation marks with its code; a process in two cases with a table each; a commune part after the provincial one."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.house.labels import Step
from tests.provinces.mill import LAW72, ND63, ND118, TT03, S, cells

HEAD = ["Thứ tự công việc", "Nội dung công việc", "Trách nhiệm thực hiện", "Thời gian thực hiện"]
RECEIVE = "Kiểm tra tính đầy đủ, hợp lệ của hồ sơ; lập giấy tiếp nhận hồ sơ và hẹn trả kết quả; quét (scan) hồ sơ giấy; chuyển hồ sơ đến cơ quan giải quyết trong ngày, hoặc đầu giờ ngày làm việc tiếp theo nếu nhận sau 15 giờ"
OLD_SLIP = "Kiểm tra tính đầy đủ, hợp lệ của hồ sơ; lập Phiếu tiếp nhận hồ sơ và hẹn trả kết quả; quét (scan) hồ sơ giấy; chuyển hồ sơ đến phòng chuyên môn"
DESK = "Bộ phận tiếp nhận và trả kết quả Sở Y tế tại Trung tâm Phục vụ hành chính công (TTPVHCC) tỉnh; TTPVHCC các xã, phường"
GIVE = "Trả kết quả cho tổ chức, cá nhân (trực tiếp hoặc qua dịch vụ bưu chính công ích theo đăng ký)"


def department(work: str, *, receive: str = RECEIVE, check: str = "0,5 ngày làm việc") -> list[Step]:
    """The seven steps of the department; `work` is the time of the officer."""
    return [
        S("Bước 1", DESK, receive, "0,5 ngày làm việc"),
        S("Bước 2", "Lãnh đạo Phòng Dân số và Gia đình (DS&GĐ)", "Phân công thụ lý hồ sơ", "0,25 ngày làm việc"),
        S("Bước 3", "Chuyên viên Phòng DS&GĐ", "Thụ lý giải quyết; trình lãnh đạo Phòng", work),
        S("Bước 4", "Lãnh đạo Phòng DS&GĐ", "Xem xét, trình lãnh đạo Sở", check),
        S("Bước 5", "Lãnh đạo Sở Y tế", "Phê duyệt kết quả", "0,5 ngày làm việc"),
        S("Bước 6", "Bộ phận Văn thư Sở Y tế", "Vào sổ, đóng dấu, chuyển kết quả cho TTPVHCC", "0,25 ngày làm việc"),
        S("Bước 7", DESK, GIVE, "Không tính thời gian"),
    ]


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-na-phac-2017", "web", printed=True)
    s.decision(
        "ỦY BAN NHÂN DÂN\nTỈNH NÀ PHẶC", "2017/QĐ-UBND", "Nà Phặc, ngày 21 tháng 11 năm 2025",
        "VỀ VIỆC CÔNG BỐ DANH MỤC THỦ TỤC HÀNH CHÍNH VÀ PHÊ DUYỆT QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC DÂN SỐ THỰC HIỆN KHÔNG PHỤ THUỘC VÀO ĐỊA GIỚI HÀNH CHÍNH TRONG PHẠM VI TOÀN TỈNH", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NÀ PHẶC",
        [LAW72, ND63, ND118, TT03],
    )
    s.articles(
        "Công bố kèm theo Quyết định này danh mục và phê duyệt quy trình nội bộ giải quyết 05 thủ tục hành chính lĩnh vực Dân số (Phụ lục 1, Phụ lục 2).",
        "Quyết định này có hiệu lực thi hành kể từ ngày ký.",
        "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế, Chủ tịch UBND các xã, phường chịu trách nhiệm thi hành Quyết định này./.",
    )
    s.signed("- Như Điều 3;\n- TT Tỉnh ủy; TT HĐND tỉnh;\n- Lưu: VT, KSTT.", "CHỦ TỊCH", "Nông Quốc Tường")
    s.p("PHỤ LỤC 1", "DANH MỤC THỦ TỤC HÀNH CHÍNH THỰC HIỆN KHÔNG PHỤ THUỘC VÀO ĐỊA GIỚI HÀNH CHÍNH", bold=True, align="center")
    titles = (
        ("1.942001", "Cấp giấy xác nhận cộng tác viên dân số lâu năm"),
        ("1.942002", "Đăng ký tổ chức lớp tập huấn tiền hôn nhân"),
        ("1.942003", "Đăng ký, đăng ký lại hoạt động phòng tư vấn gia đình của hội quần chúng"),
        ("1.942004", "Hỗ trợ chi phí đi lại cho gia đình sinh con một bề ở xã biên giới"),
        ("1.942005", "Xác nhận thôn, bản đạt danh hiệu không có tảo hôn"),
    )
    s.t([["STT", "Mã số TTHC", "Tên thủ tục hành chính", "Mức độ dịch vụ công"], ["I", "**TTHC CẤP TỈNH**"],
         *([str(n), code, title, "Toàn trình"] for n, (code, title) in enumerate(titles[:3], 1)),
         ["II", "**TTHC CẤP XÃ**"], *([str(n), code, title, "Một phần"] for n, (code, title) in enumerate(titles[3:], 1))], head=1)
    s.p("Tổng số TTHC công bố: 05 TTHC", bold=True)
    s.p("PHỤ LỤC 2", "QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC DÂN SỐ", bold=True, align="center")
    s.p("(Kèm theo Quyết định số 2017/QĐ-UBND ngày 21 tháng 11 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh Nà Phặc)", italic=True, align="center")
    s.p("I. QUY TRÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH CẤP TỈNH (03 TTHC)", bold=True)
    start(s, 1, *titles[0])
    table(s, department("03 ngày làm việc"), 5, "05")
    start(s, 2, *titles[1])
    s.finds("receipt-slip-superseded", "Quy trình số 02, Bước 1", "Phiếu tiếp nhận hồ sơ và hẹn trả kết quả")
    s.finds("time-sum-mismatch", "Quy trình số 02", "0,5 + 0,25 + 4,5 + 1 + 0,5 + 0,25 = 7, stated 8")
    table(s, department("4,5 ngày làm việc", receive=OLD_SLIP, check="01 ngày làm việc"), 8, "08")
    start(s, 3, *titles[2])
    s.p("a) Đối với trường hợp đăng ký lần đầu", italic=True)
    table(s, department("08 ngày làm việc"), 10, "10", "Đối với trường hợp đăng ký lần đầu")
    s.p("b) Đối với trường hợp đăng ký lại", italic=True)
    table(s, department("02 ngày làm việc"), 4, "04", "Đối với trường hợp đăng ký lại")
    s.p("II. QUY TRÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH CẤP XÃ (02 TTHC)", bold=True)
    for n, (title, total) in enumerate(((titles[3], 6), (titles[4], 3)), 1):
        start(s, n, *title)
        steps = [
            S("Bước 1", "Công chức Trung tâm Phục vụ hành chính công xã, phường", RECEIVE, "0,25 ngày làm việc"),
            S("Bước 2", "Công chức Văn hóa - Xã hội", "Thẩm tra tại thôn, bản; lập tờ trình", f"{total - 1:02d} ngày làm việc"),
            S("Bước 3", "Lãnh đạo UBND xã, phường", "Ký kết quả", "0,5 ngày làm việc"),
            S("Bước 4", "Văn thư UBND xã, phường", "Đóng dấu, chuyển trả", "0,25 ngày làm việc"),
        ]
        table(s, steps, total, f"{total:02d}")
    return s


def start(s: Sheet, n: int, code: str, title: str) -> None:
    """The two title lines."""
    name = f"Quy trình nội bộ giải quyết TTHC: “{title}”"
    s.procedure(name, None, [code])
    s.has("steps")
    s.bare(f"Quy trình số {n:02d}")
    s.p(f"Quy trình số {n:02d}", bold=True, align="center")
    s.p(f"{n}. {name} (Mã TTHC: {code})", bold=True)


def table(s: Sheet, steps: list[Step], total: float, shown: str, case: str | None = None) -> None:
    """A table of steps with its total in the last row."""
    s.limit(total)
    s.flow(steps, total, case)
    s.t([HEAD, *cells(steps, "label action who time"), ["**Tổng thời gian giải quyết TTHC**", "<", "<", f"**{shown} ngày làm việc**"]], head=1)
