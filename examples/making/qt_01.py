# fmt: off
# ruff: noqa: E501
"""QT-01: the classic ISO layout, section 5 in one table. Nothing is wrong."""

from __future__ import annotations

from examples.making.common import (
    CENTRE,
    CONTROL,
    ONE_STOP,
    ONE_STOP_GUIDE,
    RECEIPT,
    SHADE,
    heading,
    history,
    iso_header,
    signatures,
)
from tests.house.build import Cell, Content, Word

PATH = "so-cong-thuong/QT-01 Cong nhan san pham tieu bieu.docx"
TITLE = "Công nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh"


def build() -> Word:
    """The Word file."""
    word = Word(title=TITLE)
    word.header(iso_header(TITLE, "QT-01", "02", "06/10/2025"))
    word.p("MỤC LỤC", bold=True, align="center", before=6)
    for line in ("SỬA ĐỔI TÀI LIỆU", "1. MỤC ĐÍCH", "2. PHẠM VI", "3. TÀI LIỆU VIỆN DẪN", "4. ĐỊNH NGHĨA/VIẾT TẮT", "5. NỘI DUNG QUY TRÌNH", "6. BIỂU MẪU", "7. HỒ SƠ CẦN LƯU"):
        word.p(line, indent=1)
    word.p("")
    signatures(word, [("Lương Thị Hạnh", "Chuyên viên"), ("Vũ Đình Khải", "Trưởng phòng Quản lý công nghiệp"), ("Đặng Quốc Bảo", "Giám đốc")])
    word.page_break()
    history(word, [
        ["Ban hành lần đầu", "Toàn bộ", "Ban hành mới", "01", "12/3/2024"],
        ["Thay đổi cơ chế một cửa", "Mục 5, 6", "Cập nhật biểu mẫu theo Thông tư số 03/2025/TT-VPCP", "02", "06/10/2025"],
    ])
    heading(word, "1. MỤC ĐÍCH")
    word.p("Quy định trình tự, trách nhiệm tiếp nhận, thẩm định và công nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh, bảo đảm đúng thời hạn, công khai và đáp ứng TCVN ISO 9001:2015.")
    heading(word, "2. PHẠM VI")
    word.p("Áp dụng đối với cơ sở công nghiệp nông thôn trên địa bàn tỉnh Bình Trạch. Phòng Quản lý công nghiệp và Văn phòng Sở chịu trách nhiệm thực hiện quy trình này.")
    word.p("Mã TTHC: 1.902501.")
    heading(word, "3. TÀI LIỆU VIỆN DẪN")
    word.p("- Tiêu chuẩn TCVN ISO 9001:2015;")
    word.p("- Các văn bản pháp lý nêu tại mục 5.8.")
    heading(word, "4. ĐỊNH NGHĨA/VIẾT TẮT")
    word.p("- TTHC: thủ tục hành chính;")
    word.p("- CNNT: công nghiệp nông thôn;")
    word.p("- UBND: Ủy ban nhân dân.")
    heading(word, "5. NỘI DUNG QUY TRÌNH")
    w = ["<"] * 4

    def head(number: str, text: str) -> list[Content]:
        return [Cell(number, bold=True), Cell(text, bold=True), *w]

    def say(text: str) -> list[Content]:
        return ["", text, *w]

    papers = [
        ("Đơn đăng ký công nhận sản phẩm CNNT tiêu biểu (BM-01-01)", "x", ""),
        ("Bản thuyết minh, giới thiệu sản phẩm (BM-01-02)", "x", ""),
        ("Giấy chứng nhận đăng ký doanh nghiệp hoặc đăng ký hộ kinh doanh", "", "x"),
        ("Kết quả kiểm nghiệm chất lượng sản phẩm", "", "x"),
        ("Ảnh màu của sản phẩm, khổ 10 x 15 cm", "x", ""),
    ]
    steps = [
        ("B1", "Nộp hồ sơ theo mục 5.2", "Tổ chức, cá nhân", "Giờ hành chính", "Hồ sơ theo mục 5.2"),
        ("B2", f"Kiểm tra, tiếp nhận hồ sơ; lập {CONTROL}; chuyển Phòng Quản lý công nghiệp", "Công chức một cửa", "½ ngày", "Mẫu số 01\nMẫu số 06"),
        ("B3", "Phân công thụ lý", "Trưởng phòng Quản lý công nghiệp", "½ ngày", "Mẫu số 06"),
        ("B4", "Thẩm định hồ sơ, chấm điểm sản phẩm. Hồ sơ chưa đạt: soạn Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, chuyển lại bước B2", "Chuyên viên thụ lý", "08 ngày", "BM-01-03\nMẫu số 02"),
        ("B5", "Soát xét kết quả, dự thảo quyết định công nhận", "Trưởng phòng Quản lý công nghiệp", "02 ngày", "Mẫu số 06"),
        ("B6", "Ký quyết định công nhận", "Lãnh đạo Sở", "03 ngày", "Quyết định công nhận"),
        ("B7", "Lấy số, đóng dấu, chuyển kết quả", "Văn thư Sở", "01 ngày", "Quyết định công nhận"),
        ("B8", "Trả kết quả, ghi Sổ theo dõi hồ sơ", "Công chức một cửa", "Giờ hành chính", "Mẫu số 01\nMẫu số 07"),
    ]
    word.table(
        [
            head("5.1", "Điều kiện thực hiện thủ tục hành chính"),
            say("Sản phẩm do cơ sở CNNT trên địa bàn tỉnh sản xuất, không vi phạm quy định về sở hữu trí tuệ và bảo vệ môi trường."),
            [Cell("5.2", bold=True), Cell("Thành phần hồ sơ", bold=True), "<", "<", Cell("Bản chính", bold=True, align="center"), Cell("Bản sao", bold=True, align="center")],
            *[["", f"- {name}", "<", "<", Cell(a, align="center"), Cell(b, align="center")] for name, a, b in papers],
            head("5.3", "Số lượng hồ sơ"),
            say("01 bộ"),
            head("5.4", "Thời gian xử lý"),
            say("15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ."),
            head("5.5", "Nơi tiếp nhận và trả kết quả"),
            say(f"{CENTRE}, quầy Sở Công Thương."),
            head("5.6", "Lệ phí"),
            say("Không"),
            head("5.7", "Quy trình xử lý công việc"),
            [*[Cell(x, bold=True, align="center", shade=SHADE) for x in ("TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả")], "<"],
            *[[*step, "<"] for step in steps],
            head("5.8", "Cơ sở pháp lý"),
            say(f"- {ONE_STOP};\n- {ONE_STOP_GUIDE};\n- Nghị quyết số 21/2025/NQ-HĐND ngày 18/7/2025 của Hội đồng nhân dân tỉnh Bình Trạch."),
        ],
        [1.2, 6.4, 3.2, 2.2, 2.1, 1.9],
        size=12,
    )
    heading(word, "6. BIỂU MẪU")
    forms = [("Mẫu số 01", RECEIPT), ("Mẫu số 02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"), ("Mẫu số 06", CONTROL), ("Mẫu số 07", "Sổ theo dõi hồ sơ"), ("BM-01-01", "Đơn đăng ký công nhận sản phẩm CNNT tiêu biểu"), ("BM-01-02", "Bản thuyết minh, giới thiệu sản phẩm"), ("BM-01-03", "Phiếu chấm điểm sản phẩm")]
    word.table([["TT", "Mã hiệu", "Tên biểu mẫu"], *[[f"{i}", code, name] for i, (code, name) in enumerate(forms, 1)]], [1.4, 3.6, 12], header=1, shade_header=SHADE)
    heading(word, "7. HỒ SƠ CẦN LƯU")
    word.table(
        [
            ["TT", "Tên hồ sơ", "Nơi lưu", "Thời gian lưu"],
            ["1", "Hồ sơ đăng ký theo mục 5.2", "Phòng Quản lý công nghiệp", "05 năm"],
            ["2", CONTROL, "Phòng Quản lý công nghiệp", "05 năm"],
            ["3", "Quyết định công nhận", "Văn thư Sở", "Vĩnh viễn"],
        ],
        [1.4, 7.6, 5, 3],
        header=1,
        shade_header=SHADE,
    )
    return word
