# fmt: off
# ruff: noqa: E501
"""The whole procedure in one table, numbers typed in the first column; two cases I and II with totals; old form numbers."""

from __future__ import annotations

from tests.house.build import Cell, Content, House, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("b-mot-bang", size=12)
    code, title = "QT.ĐLCL.03", "Chỉ định phòng thử nghiệm phục vụ quản lý nhà nước"
    h.p("PHỤ LỤC", bold=True, align="center")
    h.p("QUY TRÌNH NỘI BỘ GIẢI QUYẾT TTHC LĨNH VỰC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA SỞ KHOA HỌC VÀ CÔNG NGHỆ", bold=True, align="center")
    h.p("(Ban hành kèm theo Quyết định số 2208/QĐ-UBND ngày 28/11/2025 của Chủ tịch UBND tỉnh Lam Hạ)", italic=True, align="center")
    h.p(f"1. Thủ tục {title[0].lower()}{title[1:]} (Mã TTHC: 3.000912)", bold=True)
    h.procedure(title, code, ["3.000912"])
    h.has("conditions", "how_to_apply", "dossier", "dossier_sets", "time_limit", "place", "agency", "applicant", "result", "steps", "forms", "records")
    h.limit(10, 4)
    papers = h.papers(
        "Giấy đăng ký chỉ định theo mẫu BM.ĐLCL.03.01",
        "Danh mục phép thử đăng ký chỉ định",
        "Danh sách thử nghiệm viên kèm theo bằng cấp chuyên môn",
        "Chứng chỉ công nhận năng lực thử nghiệm còn hiệu lực",
        sets=2,
    )
    w = ["<"] * 5

    def head(number: str, text: str) -> list[Content]:
        return [Cell(number, bold=True, align="center"), Cell(text, bold=True), *w]

    def say(text: str, mark: str = "") -> list[Content]:
        return [mark, text, *w]

    case_one = h.flow(
        [
            Step("B1", "Nộp hồ sơ", "Tổ chức", "Giờ hành chính", None, "Hồ sơ theo mục 2.3"),
            Step("B2", "Tiếp nhận, kiểm tra hồ sơ; lập Mẫu 05, vào Mẫu 06", "Công chức TN&TKQ", "0,5 ngày", 0.5, "Mẫu 01, 05, 06"),
            Step("B3", "Phân công thụ lý", "Lãnh đạo Chi cục", "0,5 ngày", 0.5, "Mẫu 05"),
            Step("B4", "Đánh giá năng lực tại cơ sở", "Đoàn đánh giá", "6,5 ngày", 6.5, "BM.ĐLCL.03.02, Mẫu 05"),
            Step("B5", "Trình ký quyết định chỉ định", "Lãnh đạo Chi cục", "01 ngày", 1.0, "Mẫu 05"),
            Step("B6", "Ký quyết định", "Lãnh đạo Sở", "01 ngày", 1.0, "Quyết định chỉ định"),
            Step("B7", "Phát hành, trả kết quả", "Văn thư, Công chức TN&TKQ", "0,5 ngày", 0.5, "Quyết định chỉ định"),
        ],
        10.0,
        "I. Trường hợp phải đánh giá tại cơ sở",
    )
    case_two = h.flow(
        [
            Step("B1", "Nộp hồ sơ", "Tổ chức", "Giờ hành chính", None, "Hồ sơ theo mục 2.3"),
            Step("B2", "Tiếp nhận, kiểm tra hồ sơ; lập Mẫu 05, vào Mẫu 06", "Công chức TN&TKQ", "0,5 ngày", 0.5, "Mẫu 01, 05, 06"),
            Step("B3", "Thẩm xét hồ sơ, dự thảo quyết định", "Chuyên viên Chi cục", "02 ngày", 2.0, "Mẫu 05"),
            Step("B4", "Ký quyết định", "Lãnh đạo Sở", "01 ngày", 1.0, "Quyết định chỉ định"),
            Step("B5", "Phát hành, trả kết quả", "Văn thư, Công chức TN&TKQ", "0,5 ngày", 0.5, "Quyết định chỉ định"),
        ],
        4.0,
        "II. Trường hợp không phải đánh giá tại cơ sở",
    )

    def table_head() -> list[Content]:
        return ["", *[Cell(x, bold=True, align="center") for x in ("TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả")], "<"]

    def total(text: str) -> list[Content]:
        return ["", Cell("Tổng thời gian giải quyết TTHC", bold=True), "<", "<", Cell(text, bold=True), "", "<"]

    h.finds("form-number-superseded", "3 BIỂU MẪU", "Mẫu 05 Phiếu kiểm soát, Mẫu 06 Sổ theo dõi in a document of 28/11/2025")
    forms = [
        ("Mẫu 01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
        ("Mẫu 05", "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
        ("Mẫu 06", "Sổ theo dõi hồ sơ"),
        ("BM.ĐLCL.03.01", "Giấy đăng ký chỉ định"),
        ("BM.ĐLCL.03.02", "Biên bản đánh giá năng lực"),
    ]
    body: list[list[Content]] = [
        [Cell("1", bold=True, align="center"), Cell("KÝ HIỆU QUY TRÌNH", bold=True), "<", Cell(code, bold=True), "<", "<", "<"],
        head("2", "NỘI DUNG QUY TRÌNH"),
        head("2.1", "Điều kiện thực hiện TTHC: **Phòng thử nghiệm được thành lập theo quy định của pháp luật.**"),
        head("2.2", "Cách thức thực hiện TTHC:"),
        say("Nộp trực tiếp, qua dịch vụ bưu chính công ích hoặc trực tuyến."),
        [Cell("2.3", bold=True, align="center"), Cell("Thành phần hồ sơ, bao gồm:", bold=True), "<", "<", "<", Cell("Bản chính", bold=True), Cell("Bản sao", bold=True)],
        *[["-", p, "<", "<", "<", Cell("x" if i < 3 else "", align="center"), Cell("" if i < 3 else "x", align="center")] for i, p in enumerate(papers)],
        head("2.4", "Số lượng hồ sơ: **02 bộ.**"),
        head("2.5", "Thời hạn giải quyết:"),
        say("Phải đánh giá tại cơ sở: 10 ngày làm việc.", "-"),
        say("Không phải đánh giá tại cơ sở: 04 ngày làm việc.", "-"),
        head("2.6", "Địa điểm thực hiện:"),
        say("Trung tâm Phục vụ hành chính công tỉnh Lam Hạ."),
        head("2.7", "Cơ quan thực hiện: **Sở Khoa học và Công nghệ.**"),
        head("2.8", "Đối tượng thực hiện: **Tổ chức.**"),
        head("2.9", "Kết quả giải quyết: **Quyết định chỉ định.**"),
        head("2.10", "Quy trình xử lý công việc"),
        [Cell("I", bold=True, align="center"), Cell("Trường hợp phải đánh giá tại cơ sở", bold=True), *w],
        table_head(),
        *[["", *row, "<"] for row in rows(case_one, "label action who time out")],
        total("10 ngày làm việc"),
        [Cell("II", bold=True, align="center"), Cell("Trường hợp không phải đánh giá tại cơ sở", bold=True), *w],
        table_head(),
        *[["", *row, "<"] for row in rows(case_two, "label action who time out")],
        total("04 ngày làm việc"),
        head("3", "BIỂU MẪU"),
        *[["", c, "<", n, "<", "<", "<"] for c, n in forms],
        head("4", "HỒ SƠ LƯU"),
        say("Hồ sơ theo mục 2.3.", "-"),
        say("Mẫu 05 và Quyết định chỉ định.", "-"),
        say("Hồ sơ được lưu tại Chi cục Tiêu chuẩn Đo lường Chất lượng, thời gian lưu 05 năm."),
    ]
    h.table(body, [1.2, 1.5, 4.8, 3, 2.5, 2.1, 2.1], size=11)
    return h
