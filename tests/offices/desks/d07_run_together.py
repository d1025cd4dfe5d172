# fmt: off
# ruff: noqa: E501
"""Heading, limit and label of the table run together in one paragraph; cells slid to the left, a time in the row below, a table cut in two."""

from __future__ import annotations

from tests.house.build import Cell, Content, Step
from tests.offices.paper import CONTROL_LAWS, RECEIPT, SLIP, Office, letterhead

FRONT = "Bộ phận nhận hồ sơ của Sở Khoa học và Công nghệ"


def build() -> Office:
    """The document and its labels."""
    h = Office("d-dong-gop", size=13)
    letterhead(h, "ỦY BAN NHÂN DÂN\nTỈNH TÂN LỊNH", "4405/QĐ-UBND", "Tân Lịnh", "ngày 05/01/2026")
    h.p("QUYẾT ĐỊNH V/v phê duyệt quy trình nội bộ, điện tử giải quyết thủ tục hành chính lĩnh vực sở hữu trí tuệ, lĩnh vực tần số", bold=True, align="center")
    h.lines(*CONTROL_LAWS)
    h.p("QUYẾT ĐỊNH:", bold=True, align="center")
    h.lines("Điều 1. Phê duyệt kèm theo Quyết định này 03 quy trình nội bộ, điện tử.", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.")
    h.p("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(đã ký)", bold=True, align="right")
    h.p("PHỤ LỤC QUY TRÌNH NỘI BỘ, ĐIỆN TỬ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH (Ban hành kèm theo Quyết định số 4405/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Tân Lịnh)")
    head: list[Content] = [Cell(c, bold=True, align="center") for c in ("CÁC BƯỚC", "TRÌNH TỰ THỰC HIỆN", "ĐƠN VỊ GIẢI QUYẾT", "THỜI GIAN GIẢI QUYẾT TTHC\n(05 ngày làm việc)")]
    widths = [2.2, 7, 4.6, 3.2]

    title = "Hỗ trợ lệ phí đăng ký nhãn hiệu tập thể cho sản phẩm làng nghề"
    h.procedure(title, None, ["1.917701"])
    h.has("time_limit", "steps")
    h.finds("dossier-missing", "1", "limit and steps only")
    h.finds("control-slip-missing", "1", "no row names the slip")
    h.finds("hours-days-mismatch", "1, a", "05 ngày làm việc (48 giờ làm việc)")
    h.limit(5)
    h.p(f"1. {title} – (Mã số TTHC: 1.917701) a. Thời hạn giải quyết: 05 ngày làm việc (48 giờ làm việc) b. Quy trình giải quyết:")
    h.flow(
        [
            Step("Bước 1", "Tiếp nhận hồ sơ của tổ chức, cá nhân", FRONT, "02 giờ làm việc", 0.25),
            Step("Bước 2", "Thẩm định", "Phòng Quản lý công nghệ", "03 ngày làm việc", 3.0),
            Step("Bước 2", "", "Lãnh đạo Sở ký duyệt", "04 giờ làm việc", 0.5),
            Step("Bước 2", "", "Văn phòng UBND tỉnh", "04 giờ làm việc", 0.5),
            Step("Bước 3", "Ký quyết định hỗ trợ", "Lãnh đạo UBND tỉnh", "04 giờ làm việc", 0.5),
            Step("Bước 4", "Nhận và trả kết quả", FRONT, "02 giờ làm việc", 0.25),
        ],
        5,
    )
    h.table(
        [
            head,
            ["Bước 1", "Tiếp nhận hồ sơ của tổ chức, cá nhân", FRONT, "02 giờ làm việc"],
            ["Bước 2", "Thẩm định, giải quyết hồ sơ (trường hợp hồ sơ cần bổ sung phải có văn bản thông báo cụ thể)", "Phòng Quản lý công nghệ", "03 ngày làm việc"],
            ["^", "Lãnh đạo Sở ký duyệt", "04 giờ làm việc", "^"],
            ["^", "Văn phòng UBND tỉnh", "04 giờ làm việc", "^"],
            ["Bước 3", "Ký quyết định hỗ trợ", "Lãnh đạo UBND tỉnh", "04 giờ làm việc"],
            ["Bước 4", "Nhận và trả kết quả", FRONT, "02 giờ làm việc"],
        ],
        widths,
    )

    title = "Xác nhận đủ điều kiện đặt trạm phát thanh cộng đồng công suất nhỏ"
    h.procedure(title, None, ["1.917702"])
    h.has("time_limit", "dossier", "dossier_sets", "steps")
    h.limit(4)
    h.p(f"2. {title} – (Mã số TTHC: 1.917702) a. Thời hạn giải quyết: 04 ngày làm việc b. Thành phần, số lượng hồ sơ: 01 bộ, gồm:")
    papers = h.papers("Tờ khai đặt trạm phát thanh", "Sơ đồ vị trí cột ăng ten", "Giấy xác nhận của trưởng thôn, tổ trưởng tổ dân phố", sets=1)
    h.table(
        [
            [Cell("TT", bold=True), Cell("Tên giấy tờ", bold=True), Cell("Hình thức", bold=True)],
            ["1", papers[0], ""],
            ["", "", "01 bản chính"],
            ["2", papers[1], "01 bản chính"],
            ["3", papers[2], ""],
            ["", "", "01 bản sao"],
        ],
        [1.5, 11.5, 4],
    )
    h.p("c. Quy trình giải quyết:")
    h.flow(
        [
            Step("Bước 1", "", FRONT, "02 giờ làm việc", 0.25),
            Step("Bước 2", "", "Phòng Bưu chính, Viễn thông", "2,5 ngày làm việc", 2.5),
            Step("Bước 3", "", "Lãnh đạo Sở", "01 ngày làm việc", 1.0),
            Step("Bước 4", "", "Văn thư Sở", "02 giờ làm việc", 0.25),
        ],
        4,
    )
    h.table(
        [
            [*head[:3], Cell("THỜI GIAN GIẢI QUYẾT TTHC\n(04 ngày làm việc)", bold=True, align="center")],
            ["Bước 1", f"Tiếp nhận, giao {RECEIPT}, mở {SLIP} (Mẫu số 06)", FRONT, "02 giờ làm việc"],
            ["Bước 2", "Kiểm tra thực địa, đo kiểm, dự thảo giấy xác nhận", "Phòng Bưu chính, Viễn thông", ""],
            ["", "", "", "2,5 ngày làm việc"],
            ["Bước 3", "Ký giấy xác nhận", "Lãnh đạo Sở", "01 ngày làm việc"],
            ["Bước 4", "Đóng dấu, chuyển trả kết quả", "Văn thư Sở", "02 giờ làm việc"],
        ],
        widths,
    )

    title = "Công nhận sáng kiến cấp tỉnh của người lao động tự do"
    h.procedure(title, None, ["1.917703"])
    h.has("time_limit", "steps")
    h.finds("dossier-missing", "3", "limit and steps only")
    h.finds("control-slip-missing", "3", "no row names the slip")
    h.finds("step-without-duration", "3, Bước 4", "the cell is empty and not merged")
    h.limit(20)
    h.p(f"3. {title} – (Mã số TTHC: 1.917703) a. Thời hạn giải quyết: 20 ngày làm việc b. Quy trình giải quyết:")
    h.flow(
        [
            Step("Bước 1", "", FRONT, "04 giờ làm việc", 0.5),
            Step("Bước 2", "", "Chuyên viên Phòng Quản lý khoa học", "09 ngày làm việc", 9.0),
            Step("Bước 3", "", "Hội đồng sáng kiến tỉnh", "05 ngày làm việc", 5.0),
            Step("Bước 4", "", "Trưởng phòng Quản lý khoa học", None, None),
            Step("Bước 5", "", "Lãnh đạo UBND tỉnh", "03 ngày làm việc", 3.0),
            Step("Bước 6", "", FRONT, "04 giờ làm việc", 0.5),
        ],
        20,
    )
    h.table(
        [
            [*head[:3], Cell("THỜI GIAN GIẢI QUYẾT TTHC\n(20 ngày làm việc)", bold=True, align="center")],
            ["Bước 1", "Tiếp nhận, chuyển hồ sơ", FRONT, "04 giờ làm việc"],
            ["Bước 2", "Thẩm tra tính mới, lập hồ sơ họp Hội đồng", "Chuyên viên Phòng Quản lý khoa học", "09 ngày làm việc"],
        ],
        widths,
    )
    h.page_break()
    h.table(
        [
            ["Bước 3", "Họp, bỏ phiếu công nhận", "Hội đồng sáng kiến tỉnh", "05 ngày làm việc"],
            ["Bước 4", "Hoàn thiện biên bản, tờ trình", "Trưởng phòng Quản lý khoa học", ""],
            ["Bước 5", "Ký quyết định công nhận", "Lãnh đạo UBND tỉnh", "03 ngày làm việc"],
            ["Bước 6", "Trả kết quả", FRONT, "04 giờ làm việc"],
        ],
        widths,
    )
    return h
