# fmt: off
# ruff: noqa: E501
"""QTTM-04: numbered sections with a table each. Hours and days disagree, a form is cited and not listed, a step sends back to one that is not there."""

from __future__ import annotations

from examples.making.common import CENTRE, CONTROL, ONE_STOP, ONE_STOP_GUIDE, RECEIPT, SHADE, heading, signatures
from tests.house.build import Cell, Word

PATH = "so-cong-thuong/QTTM-04 Dang ky diem ban hang binh on.docx"
TITLE = "Đăng ký điểm bán hàng bình ổn thị trường"


def build() -> Word:
    """The Word file."""
    word = Word(title=TITLE)
    word.p("SỞ CÔNG THƯƠNG TỈNH BÌNH TRẠCH", bold=True, align="center")
    word.p("QUY TRÌNH", bold=True, align="center", size=18, before=12)
    word.p(TITLE.upper(), bold=True, align="center", size=15)
    word.p("(Mã TTHC: 1.902504)", align="center")
    word.table([["Mã hiệu: QTTM-04", "Lần ban hành: 01", "Ngày ban hành: 17/11/2025"]], [5.6, 5.4, 6])
    signatures(word, [("Mai Thị Nhung", "Chuyên viên"), ("Phan Văn Trọng", "Trưởng phòng Quản lý thương mại"), ("Đặng Quốc Bảo", "Giám đốc")])
    heading(word, "1. Cơ sở pháp lý")
    word.p(f"- {ONE_STOP};")
    word.p(f"- {ONE_STOP_GUIDE}.")
    heading(word, "2. Thành phần hồ sơ")
    word.table(
        [
            ["STT", "Tên hồ sơ", "Bản chính/bản sao", "Số lượng"],
            ["1", "Đơn đăng ký điểm bán hàng bình ổn (BM.TM.04.01)", "Bản chính", "01"],
            ["2", "Danh mục, giá bán hàng hóa đăng ký", "Bản chính", "01"],
            ["3", "Giấy chứng nhận đăng ký doanh nghiệp", "Bản sao", "01"],
        ],
        [1.4, 9.4, 3.6, 2.6],
        header=1,
        shade_header=SHADE,
    )
    heading(word, "3. Cách thức, địa chỉ nộp hồ sơ")
    word.table([["STT", "Hình thức", "Địa chỉ"], ["1", "Trực tiếp, bưu chính", CENTRE], ["2", "Trực tuyến", "Cổng Dịch vụ công quốc gia"]], [1.4, 5, 10.6], header=1, shade_header=SHADE)
    heading(word, "4. Thời gian giải quyết, phí, lệ phí")
    word.table(
        [["Thời gian giải quyết", "<", "Phí", "Lệ phí", "Dịch vụ công trực tuyến"], ["Ngày làm việc", "Giờ làm việc", "^", "^", "^"], ["07 ngày", "48 giờ", "Không", "Không", "Toàn trình"]],
        [3.2, 3.2, 3, 3, 4.6],
        header=2,
        shade_header=SHADE,
    )
    heading(word, "5. Biểu mẫu")
    word.table([["STT", "Mã hiệu", "Tên biểu mẫu"], ["1", "BM.TM.04.01", "Đơn đăng ký điểm bán hàng bình ổn"], ["2", "Mẫu số 01", RECEIPT], ["3", "Mẫu số 06", CONTROL]], [1.4, 3.6, 12], header=1, shade_header=SHADE)
    heading(word, "6. Quy trình giải quyết")
    word.table(
        [
            ["Tên bước", "Đơn vị/người thực hiện", "Nội dung công việc", "Thời hạn giải quyết (ngày làm việc)", "Biểu mẫu/kết quả"],
            ["Bước 1", "Công chức một cửa", "Kiểm tra, tiếp nhận hồ sơ", "0,5", "Mẫu số 01\nMẫu số 06"],
            ["Bước 2", "Trưởng phòng Quản lý thương mại", "Phân công thụ lý", "0,5", "Mẫu số 06"],
            ["Bước 3", "Chuyên viên Phòng Quản lý thương mại", "Kiểm tra điểm bán hàng, lập biên bản", "03", "BM.TM.04.02"],
            ["^", "^", "Dự thảo văn bản chấp thuận", "01", "Dự thảo văn bản"],
            ["Bước 4", "Trưởng phòng Quản lý thương mại", "Soát xét dự thảo", "0,5", "Mẫu số 06"],
            ["Bước 5", "Lãnh đạo Sở", "Ký văn bản; nếu không đồng ý thì chuyển lại bước 8", "01", "Văn bản chấp thuận"],
            ["Bước 6", "Văn thư Sở", "Phát hành, trả kết quả", "0,5", "Văn bản chấp thuận"],
            [Cell("Tổng thời gian: 07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.", bold=True), "<", "<", "<", "<"],
        ],
        [2, 4.2, 5, 2.8, 3],
        header=1,
        shade_header=SHADE,
        size=12,
    )
    heading(word, "7. Hồ sơ lưu")
    word.p("Hồ sơ đăng ký và văn bản chấp thuận lưu tại Phòng Quản lý thương mại 05 năm.")
    return word
