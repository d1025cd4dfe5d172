# fmt: off
# ruff: noqa: E501
"""QT-06: heading styles numbered by Word, the papers as a list, two cases with a table each. Nothing is wrong."""

from __future__ import annotations

from examples.making.common import (
    CENTRE,
    CONTROL,
    ONE_STOP,
    ONE_STOP_GUIDE,
    RECEIPT,
    SHADE,
    history,
    iso_header,
    signatures,
)
from tests.house.build import Cell, Word

PATH = "so-cong-thuong/QT-06 Cap lai giay xac nhan.docx"
TITLE = "Cấp lại giấy xác nhận hàng hóa sản xuất tại địa phương"
STEP_HEAD = ["Các bước", "Nội dung công việc", "Trách nhiệm thực hiện", "Thời gian thực hiện (ngày làm việc)", "Biểu mẫu/Kết quả"]


def build() -> Word:
    """The Word file."""
    word = Word(title=TITLE)
    word.header(iso_header(TITLE, "QT-06", "01", "01/12/2025"))
    word.p("QUY TRÌNH", bold=True, align="center", size=18, before=40)
    word.p(TITLE.upper(), bold=True, align="center", size=15)
    word.p("(Mã TTHC: 1.902506)", align="center", after=24)
    signatures(word, [("Lương Thị Hạnh", "Chuyên viên"), ("Vũ Đình Khải", "Trưởng phòng Quản lý công nghiệp"), ("Đặng Quốc Bảo", "Giám đốc")])
    word.page_break()
    history(word, [["Ban hành lần đầu", "Toàn bộ", "Ban hành mới", "01", "01/12/2025"]])
    n = word.numbering("decimal %1.", "decimal %1.%2.", "lowerLetter %3)", bold=True)
    bullets = word.numbering("bullet -")
    word.h("Mục đích", 1, num=(n, 0))
    word.p("Quy định trình tự cấp lại giấy xác nhận khi giấy đã cấp bị mất, hỏng hoặc thay đổi thông tin, đáp ứng TCVN ISO 9001:2015.")
    word.h("Phạm vi", 1, num=(n, 0))
    word.p("Áp dụng đối với tổ chức, cá nhân đã được cấp giấy xác nhận; Phòng Quản lý công nghiệp chịu trách nhiệm thực hiện.")
    word.h("Tài liệu viện dẫn", 1, num=(n, 0))
    word.p("Tiêu chuẩn TCVN ISO 9001:2015;", num=(bullets, 0))
    word.p(f"{ONE_STOP};", num=(bullets, 0))
    word.p(f"{ONE_STOP_GUIDE}.", num=(bullets, 0))
    word.h("Định nghĩa", 1, num=(n, 0))
    word.p("Giấy xác nhận: giấy xác nhận hàng hóa sản xuất tại địa phương do Sở cấp.")
    word.h("Nội dung", 1, num=(n, 0))
    word.h("Thành phần hồ sơ", 2, num=(n, 1))
    word.p("Đơn đề nghị cấp lại (BM-06-01): bản chính;", num=(bullets, 0))
    word.p("Giấy xác nhận đã cấp, nếu còn: bản chính;", num=(bullets, 0))
    word.p("Giấy chứng nhận đăng ký doanh nghiệp đã thay đổi: bản sao.", num=(bullets, 0))
    word.h("Số lượng hồ sơ", 2, num=(n, 1))
    word.p("01 bộ.")
    word.h("Thời gian xử lý", 2, num=(n, 1))
    word.p("Trường hợp mất, hỏng: 02 ngày làm việc;", num=(bullets, 0))
    word.p("Trường hợp thay đổi thông tin: 04 ngày làm việc.", num=(bullets, 0))
    word.h("Nơi tiếp nhận và trả kết quả", 2, num=(n, 1))
    word.p(f"{CENTRE}, quầy Sở Công Thương.")
    word.h("Lệ phí", 2, num=(n, 1))
    word.p("Không.")
    word.h("Quy trình xử lý công việc", 2, num=(n, 1))
    word.h("Trường hợp mất, hỏng", 3, num=(n, 2))
    word.table(
        [
            STEP_HEAD,
            ["B1", f"Tiếp nhận hồ sơ theo mục 5.1; lập {CONTROL}", "Công chức một cửa", "0,25", "Mẫu số 01\nMẫu số 06"],
            ["B2", "Đối chiếu hồ sơ lưu, in giấy xác nhận", "Chuyên viên Phòng Quản lý công nghiệp", "1", "Mẫu số 06"],
            ["B3", "Ký giấy xác nhận", "Lãnh đạo Sở", "0,5", "Giấy xác nhận"],
            ["B4", "Đóng dấu, trả kết quả", "Văn thư Sở", "0,25", "Giấy xác nhận"],
            [Cell("Tổng cộng", bold=True), "<", "<", Cell("2", bold=True), ""],
        ],
        [1.8, 6, 4, 2.6, 2.6],
        header=1,
        shade_header=SHADE,
        size=12,
    )
    word.h("Trường hợp thay đổi thông tin", 3, num=(n, 2))
    word.table(
        [
            STEP_HEAD,
            ["B1", f"Tiếp nhận hồ sơ theo mục 5.1; lập {CONTROL}", "Công chức một cửa", "0,25", "Mẫu số 01\nMẫu số 06"],
            ["B2", "Kiểm tra thông tin thay đổi, in giấy xác nhận", "Chuyên viên Phòng Quản lý công nghiệp", "2,5", "Mẫu số 06"],
            ["B3", "Soát xét", "Trưởng phòng Quản lý công nghiệp", "0,5", "Mẫu số 06"],
            ["B4", "Ký giấy xác nhận; trường hợp không đồng ý chuyển lại bước B2", "Lãnh đạo Sở", "0,5", "Giấy xác nhận"],
            ["B5", "Đóng dấu, trả kết quả", "Văn thư Sở", "0,25", "Giấy xác nhận"],
            [Cell("Tổng cộng", bold=True), "<", "<", Cell("4", bold=True), ""],
        ],
        [1.8, 6, 4, 2.6, 2.6],
        header=1,
        shade_header=SHADE,
        size=12,
    )
    word.h("Cơ sở pháp lý", 2, num=(n, 1))
    word.p("Nghị quyết số 21/2025/NQ-HĐND ngày 18/7/2025 của Hội đồng nhân dân tỉnh Bình Trạch.")
    word.h("Biểu mẫu", 1, num=(n, 0))
    word.table([["TT", "Mã hiệu", "Tên biểu mẫu"], ["1", "BM-06-01", "Đơn đề nghị cấp lại"], ["2", "Mẫu số 01", RECEIPT], ["3", "Mẫu số 06", CONTROL]], [1.4, 3.6, 12], header=1, shade_header=SHADE)
    word.h("Hồ sơ cần lưu", 1, num=(n, 0))
    word.table([["TT", "Tên hồ sơ", "Nơi lưu", "Thời gian lưu"], ["1", f"Đơn đề nghị, {CONTROL}", "Phòng Quản lý công nghiệp", "03 năm"], ["2", "Giấy xác nhận cấp lại", "Văn thư Sở", "10 năm"]], [1.4, 7.6, 5, 3], header=1, shade_header=SHADE)
    return word
