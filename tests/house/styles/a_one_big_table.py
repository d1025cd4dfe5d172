# ruff: noqa: E501
"""Section 5 in one table, 5.1–5.8 in its first column, originals and copies marked with x; nothing wrong."""

from __future__ import annotations

from tests.house.build import Cell, Content, House, Step, rows, table_xml
from tests.house.words import ONE_STOP_FORMS


def build() -> House:
    """The document and its labels."""
    h = House("a-mot-bang-lon", size=13)
    code, title = "QT-07", "Cấp Giấy xác nhận đủ điều kiện sơ chế nông sản tập trung"
    h.procedure(title, code, ["1.905117"])
    h.header(
        table_xml(
            [
                [
                    Cell("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nTỈNH HOÀI SƠN", bold=True, align="center"),
                    Cell("QUY TRÌNH\n" + title, bold=True, align="center"),
                    f"Mã hiệu: {code}",
                ],
                ["^", "^", "Lần ban hành: 02"],
                ["^", "^", "Ngày ban hành: 25/9/2025"],
                ["^", "^", "Trang: {PAGE}/{NUMPAGES}"],
            ],
            [5, 7.5, 4.5],
            size=10,
        )
    )
    h.p("MỤC LỤC", bold=True, align="center", before=12)
    for line in (
        "SỬA ĐỔI TÀI LIỆU",
        "1. MỤC ĐÍCH",
        "2. PHẠM VI",
        "3. TÀI LIỆU VIỆN DẪN",
        "4. ĐỊNH NGHĨA/VIẾT TẮT",
        "5. NỘI DUNG QUY TRÌNH",
        "6. BIỂU MẪU",
        "7. HỒ SƠ CẦN LƯU",
    ):
        h.p(line, indent=1)
    h.has("approval")
    h.table(
        [
            ["Trách nhiệm", "Soạn thảo", "Xem xét", "Phê duyệt"],
            ["Họ tên", "Lò Văn Thảo", "Đinh Thị Xuyến", "Bế Quang Lưu"],
            ["Chữ ký", "(đã ký)", "(đã ký)", "(đã ký)"],
            ["Chức vụ", "Chuyên viên", "Trưởng phòng", "Giám đốc"],
        ],
        [3, 4.6, 4.7, 4.7],
        header=1,
    )
    h.page_break()
    h.has("revision_history")
    h.p("SỬA ĐỔI TÀI LIỆU", bold=True, align="center")
    h.table(
        [
            [
                "Yêu cầu sửa đổi/bổ sung",
                "Trang/Phần liên quan việc sửa đổi",
                "Mô tả nội dung sửa đổi",
                "Lần ban hành/Lần sửa đổi",
                "Ngày ban hành",
            ],
            ["Sắp xếp lại bộ máy", "Toàn bộ", "Thay đổi tên cơ quan, thời gian giải quyết", "02", "25/9/2025"],
        ],
        [4, 3.2, 4.6, 2.6, 2.6],
        header=1,
    )
    h.has("purpose", "scope", "references", "definitions")
    h.p("1. MỤC ĐÍCH", bold=True)
    h.p(
        "Quy định cách thức tiếp nhận, thẩm định và cấp giấy xác nhận cho cơ sở sơ chế nông sản tập trung trên địa bàn tỉnh."
    )
    h.p("2. PHẠM VI", bold=True)
    h.p(
        "Áp dụng cho tổ chức, cá nhân có cơ sở sơ chế nông sản tập trung; Chi cục Chất lượng và Văn phòng Sở chịu trách nhiệm thực hiện."
    )
    h.p("3. TÀI LIỆU VIỆN DẪN", bold=True)
    h.p("- Tiêu chuẩn TCVN ISO 9001:2015;")
    h.p("- Các văn bản pháp lý nêu tại mục 5.8.")
    h.p("4. ĐỊNH NGHĨA/VIẾT TẮT", bold=True)
    h.p("- TTHC: thủ tục hành chính;")
    h.p("- TN&TKQ: tiếp nhận và trả kết quả.")
    h.p("5. NỘI DUNG QUY TRÌNH", bold=True)
    h.has("conditions", "dossier", "dossier_sets", "time_limit", "place", "fee", "steps", "legal_basis")
    wide = ["<"] * 4
    body: list[list[Content]] = [
        [Cell("5.1", bold=True), Cell("Điều kiện thực hiện thủ tục hành chính", bold=True), *wide],
        ["", "Cơ sở có địa điểm sơ chế cố định và nguồn nước hợp vệ sinh.", *wide],
        [
            Cell("5.2", bold=True),
            Cell("Thành phần hồ sơ", bold=True),
            "<",
            "<",
            Cell("Bản chính", bold=True, align="center"),
            Cell("Bản sao", bold=True, align="center"),
        ],
    ]
    papers = h.papers(
        "Đơn đề nghị cấp giấy xác nhận theo mẫu BM-07-01",
        "Sơ đồ mặt bằng cơ sở sơ chế có ghi rõ từng khu vực",
        "Giấy chứng nhận đăng ký hộ kinh doanh hoặc giấy chứng nhận đăng ký doanh nghiệp",
        "Kết quả kiểm nghiệm nguồn nước trong vòng 12 tháng gần nhất",
        sets=1,
    )
    for paper, original in zip(papers, (True, True, False, False), strict=True):
        body.append(
            [
                "",
                "- " + paper,
                "<",
                "<",
                Cell("x" if original else "", align="center"),
                Cell("" if original else "x", align="center"),
            ]
        )
    h.limit(7)
    body += [
        [Cell("5.3", bold=True), Cell("Số lượng hồ sơ", bold=True), *wide],
        ["", "01 bộ", *wide],
        [Cell("5.4", bold=True), Cell("Thời gian xử lý", bold=True), *wide],
        ["", "07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.", *wide],
        [Cell("5.5", bold=True), Cell("Nơi tiếp nhận và trả kết quả", bold=True), *wide],
        ["", "Trung tâm Phục vụ hành chính công tỉnh Hoài Sơn, quầy số 12.", *wide],
        [Cell("5.6", bold=True), Cell("Lệ phí", bold=True), *wide],
        ["", "Không", *wide],
        [Cell("5.7", bold=True), Cell("Quy trình xử lý công việc", bold=True), *wide],
        [
            Cell(x, bold=True, align="center", shade="D9D9D9")
            for x in ("TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả")
        ]
        + ["<"],
    ]
    steps = h.flow(
        [
            Step("B1", "Nộp hồ sơ theo mục 5.2", "Tổ chức, cá nhân", "Giờ hành chính", None, "Hồ sơ theo mục 5.2"),
            Step(
                "B2",
                "Kiểm tra, tiếp nhận hồ sơ, lập Phiếu kiểm soát quá trình giải quyết hồ sơ và chuyển phòng chuyên môn",
                "Công chức TN&TKQ",
                "½ ngày",
                0.5,
                "Mẫu số 01, 02, 03, 06",
            ),
            Step("B3", "Phân công người thụ lý", "Lãnh đạo Chi cục", "½ ngày", 0.5, "Mẫu số 06"),
            Step(
                "B4",
                "Thẩm định hồ sơ, kiểm tra thực tế tại cơ sở, lập biên bản",
                "Chuyên viên thụ lý",
                "04 ngày",
                4.0,
                "BM-07-02\nMẫu số 06",
            ),
            Step("B5", "Soát xét dự thảo giấy xác nhận", "Lãnh đạo Chi cục", "½ ngày", 0.5, "Mẫu số 06"),
            Step(
                "B6",
                "Ký duyệt giấy xác nhận; trường hợp không đồng ý chuyển lại bước B4",
                "Lãnh đạo Sở",
                "01 ngày",
                1.0,
                "Giấy xác nhận",
            ),
            Step("B7", "Lấy số, đóng dấu, chuyển kết quả", "Văn thư Sở", "½ ngày", 0.5, "Giấy xác nhận"),
            Step(
                "B8", "Trả kết quả, vào sổ theo dõi hồ sơ", "Công chức TN&TKQ", "Giờ hành chính", None, "Mẫu số 01, 07"
            ),
        ],
        7.0,
    )
    body += [[*row, "<"] for row in rows(steps, "label action who time out")]
    body += [
        [Cell("5.8", bold=True), Cell("Cơ sở pháp lý", bold=True), *wide],
        [
            "",
            "- Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông;\n- Thông tư số 03/2025/TT-VPCP ngày 15/9/2025 của Văn phòng Chính phủ.",
            *wide,
        ],
    ]
    h.table(body, [1.2, 5.3, 3, 2.5, 2.5, 2.5], size=11)
    h.has("forms", "records")
    h.p("6. BIỂU MẪU", bold=True)
    forms = [
        *ONE_STOP_FORMS,
        ("BM-07-01", "Đơn đề nghị cấp giấy xác nhận"),
        ("BM-07-02", "Biên bản kiểm tra thực tế cơ sở sơ chế"),
    ]
    h.table(
        [["TT", "Mã hiệu", "Tên biểu mẫu"], *[[f"{i}.", c, n] for i, (c, n) in enumerate(forms, 1)]],
        [1.5, 4, 11.5],
        header=1,
    )
    h.p("7. HỒ SƠ CẦN LƯU", bold=True)
    h.table(
        [
            ["TT", "Tên hồ sơ", "Thời gian lưu, nơi lưu"],
            ["1.", "Hồ sơ đầu vào theo mục 5.2", "05 năm, tại Chi cục Chất lượng"],
            ["2.", "Phiếu kiểm soát quá trình giải quyết hồ sơ", "05 năm, tại Chi cục Chất lượng"],
            ["3.", "Giấy xác nhận đã cấp", "05 năm, tại Văn thư Sở"],
        ],
        [1.5, 9.5, 6],
        header=1,
    )
    return h
