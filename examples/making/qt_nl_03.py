# fmt: off
# ruff: noqa: E501
"""QT.NL.03: the whole procedure in one table. The steps of case II do not add up, the one-stop forms carry their old numbers."""

from __future__ import annotations

from examples.making.common import CENTRE, CONTROL, ONE_STOP_GUIDE, RECEIPT, SHADE
from tests.house.build import Cell, Content, Word

PATH = "so-cong-thuong/QT.NL.03 Xac nhan ke hoach tiet kiem dien.docx"
TITLE = "Xác nhận kế hoạch tiết kiệm điện của cơ sở sản xuất"


def build() -> Word:
    """The Word file."""
    word = Word(size=12, title=TITLE)
    word.p("PHỤ LỤC", bold=True, align="center")
    word.p("QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC NĂNG LƯỢNG", bold=True, align="center")
    word.p("(Kèm theo Quyết định số 1042/QĐ-UBND ngày 03/11/2025 của Chủ tịch Ủy ban nhân dân tỉnh Bình Trạch)", italic=True, align="center")
    word.p(f"1. Thủ tục {TITLE[0].lower()}{TITLE[1:]} (Mã TTHC: 1.902617)", bold=True, keep=True)
    w = ["<"] * 5

    def head(number: str, text: str) -> list[Content]:
        return [Cell(number, bold=True, align="center"), Cell(text, bold=True), *w]

    def say(text: str, mark: str = "") -> list[Content]:
        return [Cell(mark, align="center"), text, *w]

    def steps(rows: list[tuple[str, ...]], total: str) -> list[list[Content]]:
        titles = ("TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả")
        return [
            ["", *[Cell(x, bold=True, align="center", shade=SHADE) for x in titles], "<"],
            *[["", *row, "<"] for row in rows],
            ["", Cell("Tổng thời gian giải quyết TTHC", bold=True), "<", "<", Cell(total, bold=True), "", "<"],
        ]

    first = [
        ("B1", "Nộp hồ sơ", "Tổ chức", "Giờ hành chính", "Hồ sơ theo mục 2.3"),
        ("B2", "Tiếp nhận, kiểm tra hồ sơ", "Công chức một cửa", "0,5 ngày", "Mẫu 01, 05, 06"),
        ("B3", "Thẩm định, kiểm tra tại cơ sở", "Chuyên viên Phòng Quản lý năng lượng", "05 ngày", "Mẫu 05, BM.NL.03.02"),
        ("B4", "Soát xét, trình ký", "Trưởng phòng Quản lý năng lượng", "01 ngày", "Mẫu 05"),
        ("B5", "Ký văn bản xác nhận", "Lãnh đạo Sở", "01 ngày", "Văn bản xác nhận"),
        ("B6", "Phát hành, trả kết quả", "Văn thư Sở", "0,5 ngày", "Văn bản xác nhận"),
    ]
    second = [
        ("B1", "Nộp hồ sơ", "Tổ chức", "Giờ hành chính", "Hồ sơ theo mục 2.3"),
        ("B2", "Tiếp nhận, kiểm tra hồ sơ", "Công chức một cửa", "0,5 ngày", "Mẫu 01, 05, 06"),
        ("B3", "Thẩm định hồ sơ", "Chuyên viên Phòng Quản lý năng lượng", "02 ngày", "Mẫu 05"),
        ("B4", "Soát xét, trình ký", "Trưởng phòng Quản lý năng lượng", "0,5 ngày", "Mẫu 05"),
        ("B5", "Ký văn bản xác nhận", "Lãnh đạo Sở", "01 ngày", "Văn bản xác nhận"),
        ("B6", "Phát hành, trả kết quả", "Văn thư Sở", "0,5 ngày", "Văn bản xác nhận"),
    ]
    papers = [("Văn bản đề nghị xác nhận (BM.NL.03.01)", "x", ""), ("Kế hoạch tiết kiệm điện của cơ sở", "x", ""), ("Hóa đơn tiền điện của 12 tháng gần nhất", "", "x")]
    forms = [("Mẫu 01", RECEIPT), ("Mẫu 05", CONTROL), ("Mẫu 06", "Sổ theo dõi hồ sơ"), ("BM.NL.03.01", "Văn bản đề nghị xác nhận"), ("BM.NL.03.02", "Biên bản kiểm tra tại cơ sở")]
    word.table(
        [
            [Cell("1", bold=True, align="center"), Cell("KÝ HIỆU QUY TRÌNH", bold=True), "<", Cell("QT.NL.03", bold=True), "<", "<", "<"],
            head("2", "NỘI DUNG QUY TRÌNH"),
            head("2.1", "Điều kiện thực hiện TTHC: **Cơ sở sử dụng từ 01 triệu kWh điện mỗi năm.**"),
            head("2.2", "Cách thức thực hiện TTHC:"),
            say("Nộp trực tiếp, qua dịch vụ bưu chính công ích hoặc trực tuyến."),
            [Cell("2.3", bold=True, align="center"), Cell("Thành phần hồ sơ, bao gồm:", bold=True), "<", "<", "<", Cell("Bản chính", bold=True, align="center"), Cell("Bản sao", bold=True, align="center")],
            *[[Cell("-", align="center"), name, "<", "<", "<", Cell(a, align="center"), Cell(b, align="center")] for name, a, b in papers],
            head("2.4", "Số lượng hồ sơ: **01 bộ.**"),
            head("2.5", "Thời hạn giải quyết:"),
            say("Trường hợp kiểm tra tại cơ sở: 08 ngày làm việc.", "-"),
            say("Trường hợp không kiểm tra tại cơ sở: 05 ngày làm việc.", "-"),
            head("2.6", f"Địa điểm thực hiện: **{CENTRE}.**"),
            head("2.7", "Cơ quan thực hiện: **Sở Công Thương.**"),
            head("2.8", "Đối tượng thực hiện: **Tổ chức.**"),
            head("2.9", "Kết quả giải quyết: **Văn bản xác nhận.**"),
            head("2.10", "Căn cứ pháp lý:"),
            say(f"{ONE_STOP_GUIDE}."),
            head("2.11", "Quy trình xử lý công việc"),
            [Cell("I", bold=True, align="center"), Cell("Trường hợp kiểm tra tại cơ sở", bold=True), *w],
            *steps(first, "08 ngày làm việc"),
            [Cell("II", bold=True, align="center"), Cell("Trường hợp không kiểm tra tại cơ sở", bold=True), *w],
            *steps(second, "05 ngày làm việc"),
            head("3", "BIỂU MẪU"),
            *[["", code, "<", name, "<", "<", "<"] for code, name in forms],
            head("4", "HỒ SƠ LƯU"),
            say("Hồ sơ theo mục 2.3.", "-"),
            say("Mẫu 05 và văn bản xác nhận.", "-"),
            say("Hồ sơ được lưu tại Phòng Quản lý năng lượng, thời gian lưu 05 năm."),
        ],
        [1.4, 1.5, 4.8, 3.2, 2.5, 1.8, 1.8],
        size=11,
    )
    return word
