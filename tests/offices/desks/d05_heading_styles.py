# fmt: off
# ruff: noqa: E501
"""Titles as heading styles, a dossier table with quantities, steps led by the product; the list follows the signature; nothing wrong."""

from __future__ import annotations

from tests.house.build import Cell, Step, rows
from tests.offices.paper import CONTROL_LAWS, RECEIPT, SLIP, Office, letterhead, signature

STEPS = ["Tên bước công việc", "Người xử lý", "Cách thức xử lý", "Thời lượng", "Tài liệu tạo lập"]


def build() -> Office:
    """The document and its labels."""
    h = Office("d-kieu-tieu-de", font="Calibri", size=12)
    letterhead(h, "UBND TỈNH ĐẠI AN\nBAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", "77/QĐ-BQL", "Đại An", "ngày 09 tháng 02 năm 2026")
    h.h("QUYẾT ĐỊNH", 1, align="center")
    h.p("Phê duyệt quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính tại các khu công nghiệp", bold=True, align="center")
    h.lines(*CONTROL_LAWS, italic=True)
    h.p("Điều 1. Phê duyệt quy trình nội bộ, quy trình điện tử giải quyết 02 thủ tục hành chính theo Danh mục và nội dung kèm theo.")
    h.p("Điều 2. Quyết định có hiệu lực từ ngày ký; Chánh Văn phòng và trưởng các phòng thuộc Ban thi hành Quyết định này./.")
    signature(h, ["- Như Điều 2;", "- Lưu: VT, VP."], "TRƯỞNG BAN", "Hồ Việt Triều")
    first, second = "Xác nhận kế hoạch sử dụng lao động lưu trú tại khu công nghiệp", "Chấp thuận đấu nối tạm hạ tầng trong thời gian xây dựng nhà máy"
    h.p("(Kèm theo Quyết định số 77/QĐ-BQL ngày 09/02/2026 của Trưởng ban Ban Quản lý các khu công nghiệp tỉnh Đại An)", italic=True, align="center")
    h.h("Phần 1. Danh mục", 1)
    h.table([["Số TT", "Mã thủ tục", "Tên thủ tục", "Thời hạn", "Phí"], ["1", "2.985501", first, "03 ngày làm việc", "Không"], ["2", "2.985502", second, "08 ngày làm việc", "Không"]], [1.3, 2.5, 8, 3, 2.2], header=1)
    h.h("Phần 2. Nội dung quy trình", 1)

    def block(number: int, title: str, code: str, papers: list[tuple[str, str, str]], steps: list[Step], total: float) -> None:
        h.procedure(title, None, [code])
        h.has("dossier", "fee", "steps", "applicant")
        h.h(f"{number}. {title}", 2)
        h.h("Đối tượng thực hiện", 3)
        h.p("Doanh nghiệp đã được giao đất, thuê đất trong khu công nghiệp.")
        h.h("Thành phần hồ sơ", 3)
        h.papers(*[p for p, _, _ in papers], sets=1)
        h.table([["TT", "Loại giấy tờ", "Bản chính", "Bản sao"], *[[str(i), p, o, c] for i, (p, o, c) in enumerate(papers, 1)]], [1.3, 10.7, 2.5, 2.5], header=1)
        h.p("Số lượng hồ sơ: 01 bộ.")
        h.has("dossier_sets")
        h.h("Phí, lệ phí", 3)
        h.p("Không.")
        h.h("Trình tự xử lý hồ sơ", 3)
        h.flow(steps, total)
        h.limit(total)
        h.table([STEPS, *rows(steps, "label who action time out"), [Cell("Thời hạn giải quyết", bold=True), "<", "<", Cell(f"{total:02.0f} ngày làm việc", bold=True), ""]], [2.2, 4, 5.6, 2.2, 3], header=1)

    slip = f"{SLIP} (Mẫu số 06)"
    block(
        1, first, "2.985501",
        [("Văn bản đề nghị xác nhận của doanh nghiệp", "01", ""), ("Kế hoạch sử dụng lao động theo quý", "01", ""), ("Hợp đồng thuê nhà lưu trú", "", "01")],
        [
            Step("Bước 1", "Nhận hồ sơ trên hệ thống, phát hành giấy tiếp nhận", "Chuyên viên Văn phòng trực tại Trung tâm", "1/4 ngày", 0.25, f"{RECEIPT}; {slip}"),
            Step("Bước 2", "Kiểm tra nội dung kế hoạch, dự thảo văn bản xác nhận", "Chuyên viên Phòng Quản lý lao động", "1 1/2 ngày", 1.5, "Dự thảo văn bản; phiếu kiểm soát"),
            Step("Bước 3", "Duyệt dự thảo", "Trưởng phòng Quản lý lao động", "1/2 ngày", 0.5, "Dự thảo đã duyệt; phiếu kiểm soát"),
            Step("Bước 4", "Ký số văn bản xác nhận", "Phó Trưởng ban", "1/2 ngày", 0.5, "Văn bản xác nhận"),
            Step("Bước 5", "Cấp số, trả kết quả trên hệ thống", "Văn thư Ban", "1/4 ngày", 0.25, "Văn bản xác nhận đã phát hành"),
        ],
        3,
    )
    block(
        2, second, "2.985502",
        [("Đơn đề nghị chấp thuận đấu nối tạm", "01", ""), ("Bản vẽ vị trí, cao độ điểm đấu nối", "01", ""), ("Giấy phép xây dựng nhà máy", "", "01"), ("Cam kết hoàn trả hiện trạng", "01", "")],
        [
            Step("Bước 1", "Nhận hồ sơ trên hệ thống, phát hành giấy tiếp nhận", "Chuyên viên Văn phòng trực tại Trung tâm", "02 giờ", 0.25, f"{RECEIPT}; {slip}"),
            Step("Bước 2", "Khảo sát hiện trường cùng chủ đầu tư hạ tầng", "Chuyên viên Phòng Quy hoạch và Xây dựng", "04 ngày", 4.0, "Biên bản khảo sát; phiếu kiểm soát"),
            Step("Bước 3", "Dự thảo văn bản chấp thuận", "Chuyên viên Phòng Quy hoạch và Xây dựng", "02 ngày", 2.0, "Dự thảo"),
            Step("Bước 4", "Duyệt dự thảo", "Trưởng phòng Quy hoạch và Xây dựng", "04 giờ", 0.5, "Dự thảo đã duyệt"),
            Step("Bước 5", "Ký số văn bản chấp thuận", "Phó Trưởng ban", "08 giờ", 1.0, "Văn bản chấp thuận"),
            Step("Bước 6", "Cấp số, trả kết quả trên hệ thống", "Văn thư Ban", "02 giờ", 0.25, "Văn bản chấp thuận đã phát hành"),
        ],
        8,
    )
    return h
