# fmt: off
# ruff: noqa: E501
"""QT-02: the audit's two findings. The dossier part only points to an internal procedure; the receipt slip is the superseded one and no control slip follows the dossier."""

from __future__ import annotations

from examples.making.common import CENTRE, ONE_STOP, ONE_STOP_GUIDE, SHADE, heading, history, iso_header, signatures
from tests.house.build import Cell, Word

PATH = "so-cong-thuong/QT-02 Ho tro tham gia hoi cho.docx"
TITLE = "Hỗ trợ kinh phí tham gia hội chợ, triển lãm"


def build() -> Word:
    """The Word file."""
    word = Word(title=TITLE)
    word.header(iso_header(TITLE, "QT-02", "01", "20/10/2025"))
    word.p("QUY TRÌNH", bold=True, align="center", size=18, before=40)
    word.p(TITLE.upper(), bold=True, align="center", size=15)
    word.p("(Mã TTHC: 1.902502)", align="center", after=24)
    signatures(word, [("Mai Thị Nhung", "Chuyên viên"), ("Phan Văn Trọng", "Trưởng phòng Quản lý thương mại"), ("Đặng Quốc Bảo", "Giám đốc")])
    word.page_break()
    history(word, [["Ban hành lần đầu", "Toàn bộ", "Ban hành mới", "01", "20/10/2025"]])
    heading(word, "1. MỤC ĐÍCH")
    word.p("Thống nhất việc xét hỗ trợ kinh phí cho doanh nghiệp, hợp tác xã tham gia hội chợ, triển lãm trong nước, đáp ứng TCVN ISO 9001:2015.")
    heading(word, "2. PHẠM VI")
    word.p("Áp dụng đối với doanh nghiệp, hợp tác xã có trụ sở tại tỉnh; Phòng Quản lý thương mại chịu trách nhiệm thực hiện.")
    heading(word, "3. TÀI LIỆU VIỆN DẪN")
    word.p("- Tiêu chuẩn TCVN ISO 9001:2015;")
    word.p(f"- {ONE_STOP};")
    word.p(f"- {ONE_STOP_GUIDE}.")
    heading(word, "4. ĐỊNH NGHĨA")
    word.p("Hội chợ, triển lãm trong nước: hội chợ, triển lãm tổ chức trên lãnh thổ Việt Nam.")
    heading(word, "5. NỘI DUNG")
    heading(word, "5.1. Thành phần hồ sơ")
    word.p("Thực hiện theo quy trình nội bộ QTNB-11 và thủ tục hành chính đã được Chủ tịch Ủy ban nhân dân tỉnh công bố.")
    heading(word, "5.2. Số lượng hồ sơ")
    word.p("01 bộ.")
    heading(word, "5.3. Thời hạn giải quyết")
    word.p("10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.")
    heading(word, "5.4. Nơi tiếp nhận và trả kết quả")
    word.p(f"{CENTRE}.")
    heading(word, "5.5. Lệ phí")
    word.p("Không.")
    heading(word, "5.6. Trình tự thực hiện")
    word.table(
        [
            ["Bước", "Nội dung công việc", "Trách nhiệm", "Thời gian", "Kết quả"],
            ["B1", "Tiếp nhận hồ sơ, giao Phiếu tiếp nhận hồ sơ và hẹn trả kết quả cho người nộp", "Công chức một cửa", "0,5 ngày làm việc", "Phiếu tiếp nhận"],
            ["B2", "Phân công thụ lý", "Trưởng phòng Quản lý thương mại", "0,5 ngày làm việc", "Ý kiến phân công"],
            ["B3", "Thẩm định nội dung và mức hỗ trợ", "Chuyên viên Phòng Quản lý thương mại", "05 ngày làm việc", "BM-02-01"],
            ["B4", "Soát xét, ký nháy dự thảo quyết định", "Trưởng phòng Quản lý thương mại", "01 ngày làm việc", "Dự thảo quyết định"],
            ["B5", "Ký quyết định hỗ trợ", "Lãnh đạo Sở", "02 ngày làm việc", "Quyết định hỗ trợ"],
            ["B6", "Phát hành, trả kết quả", "Văn thư Sở", "01 ngày làm việc", "Quyết định hỗ trợ"],
            [Cell("Tổng thời gian giải quyết", bold=True), "<", "<", Cell("10 ngày làm việc", bold=True), ""],
        ],
        [1.7, 6.2, 3.7, 2.6, 2.8],
        header=1,
        shade_header=SHADE,
        size=12,
    )
    heading(word, "6. BIỂU MẪU")
    word.table([["TT", "Mã hiệu", "Tên biểu mẫu"], ["1", "BM-02-01", "Phiếu thẩm định mức hỗ trợ"]], [1.4, 3.6, 12], header=1, shade_header=SHADE)
    heading(word, "7. HỒ SƠ CẦN LƯU")
    word.table([["TT", "Tên hồ sơ", "Nơi lưu", "Thời gian lưu"], ["1", "Phiếu thẩm định, quyết định hỗ trợ", "Phòng Quản lý thương mại", "05 năm"]], [1.4, 7.6, 5, 3], header=1, shade_header=SHADE)
    return word
