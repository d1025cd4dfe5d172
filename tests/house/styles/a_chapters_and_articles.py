# fmt: off
# ruff: noqa: E501
"""A procedure dressed as a regulation: chapters, articles numbered by Word ("Điều 1."), the step table cut in two over the page."""

from __future__ import annotations

from tests.house.build import House, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("a-chuong-dieu", size=14)
    code, title = "QT-05/VP", "Tiếp nhận và xử lý phản ánh, kiến nghị về quy định hành chính"
    h.procedure(title, code)
    h.p("QUY TRÌNH", bold=True, align="center", size=16)
    h.p(title, bold=True, align="center")
    h.p(f"(Mã số: {code}; ban hành lần 01, ngày 05 tháng 01 năm 2026)", italic=True, align="center")
    n = h.numbering("decimal Điều %1.", bold=True)
    h.has("approval", "scope", "definitions", "responsibility", "dossier", "dossier_sets", "time_limit", "steps", "records")
    h.p("Chương I", bold=True, align="center")
    h.p("QUY ĐỊNH CHUNG", bold=True, align="center")
    h.p("Phạm vi điều chỉnh, đối tượng áp dụng", num=(n, 0), bold=True)
    h.p("Quy trình này áp dụng cho các phòng, đơn vị thuộc Sở khi tiếp nhận phản ánh, kiến nghị của cá nhân, tổ chức.")
    h.p("Giải thích từ ngữ", num=(n, 0), bold=True)
    h.p("Phản ánh, kiến nghị là việc cá nhân, tổ chức cung cấp thông tin về vướng mắc trong thực hiện quy định hành chính.")
    h.p("Chương II", bold=True, align="center")
    h.p("NỘI DUNG QUY TRÌNH", bold=True, align="center")
    h.p("Hồ sơ", num=(n, 0), bold=True)
    h.p("1. Thành phần hồ sơ:")
    for paper in h.papers("Phiếu phản ánh, kiến nghị hoặc bản ghi cuộc gọi", "Tài liệu chứng minh kèm theo (nếu có)", sets=1):
        h.p(f"- {paper};")
    h.p("2. Số lượng: 01 bộ.")
    h.p("Thời hạn xử lý", num=(n, 0), bold=True)
    h.limit(10)
    h.p("Không quá 10 ngày làm việc kể từ ngày tiếp nhận.")
    h.p("Các bước xử lý", num=(n, 0), bold=True)
    steps = h.flow(
        [
            Step("Bước 1", "Tiếp nhận, vào sổ; lập Phiếu kiểm soát quá trình giải quyết hồ sơ", "Văn thư", "01 ngày", 1.0),
            Step("Bước 2", "Phân loại, chuyển phòng chuyên môn", "Chánh Văn phòng", "01 ngày", 1.0),
            Step("Bước 3", "Nghiên cứu, dự thảo trả lời", "Phòng chuyên môn", "06 ngày", 6.0),
            Step("Bước 4", "Ký văn bản trả lời", "Lãnh đạo Sở", "01 ngày", 1.0),
            Step("Bước 5", "Gửi văn bản, đăng tải kết quả", "Văn thư", "01 ngày", 1.0),
        ],
        10.0,
    )
    head = ["Bước", "Nội dung thực hiện", "Đơn vị thực hiện", "Thời gian"]
    made = rows(steps, "label action who time")
    h.table([head, *made[:3]], [2.2, 7.8, 4, 3], header=1)
    h.page_break()
    h.table([head, *made[3:]], [2.2, 7.8, 4, 3], header=1)
    h.p("Chương III", bold=True, align="center")
    h.p("TỔ CHỨC THỰC HIỆN", bold=True, align="center")
    h.p("Trách nhiệm của các đơn vị", num=(n, 0), bold=True)
    h.p("Chánh Văn phòng theo dõi, đôn đốc việc thực hiện.")
    h.p("Lưu trữ hồ sơ", num=(n, 0), bold=True)
    h.p("Hồ sơ được lưu tại Văn phòng Sở trong 05 năm.")
    h.table([["NGƯỜI SOẠN THẢO\n(đã ký)\nNông Thị Ký", "NGƯỜI PHÊ DUYỆT\n(đã ký)\nGiám đốc Lã Văn Tấn"]], [8.5, 8.5])
    return h
