"""The classic ISO layout in the hands of different offices (layout A and its relatives)."""

from __future__ import annotations

from tests.house.build import Cell, Content, House, Par, Step, rows, table_xml

GREY = "D9D9D9"
ONE_STOP_FORMS = (
    ("Mẫu số 01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    ("Mẫu số 02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    ("Mẫu số 03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ"),
    ("Mẫu số 06", "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
    ("Mẫu số 07", "Sổ theo dõi hồ sơ"),
)


def one_big_table() -> House:
    """Section 5 in one table, 5.1–5.8 in its first column, originals and copies marked with x; nothing wrong."""
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
                ["^", "^", "Ngày ban hành: 15/9/2025"],
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
            ["Sắp xếp lại bộ máy", "Toàn bộ", "Thay đổi tên cơ quan, thời gian giải quyết", "02", "15/9/2025"],
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
            Cell(x, bold=True, align="center", shade=GREY)
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


def heading_styles_and_automatic_numbers() -> House:
    """Heading styles numbered by Word, plain cover, sections in odd order, bullets, two cases in two tables; sum wrong in one."""
    h = House("a-tu-dong-danh-so", size=14)
    code, title = "QT.VH.12", "Cấp phép tổ chức lễ hội truyền thống"
    h.procedure(title, code)
    h.p("ỦY BAN NHÂN DÂN TỈNH ĐÔNG VÂN", align="center")
    h.p("SỞ VĂN HÓA VÀ THỂ THAO", bold=True, align="center", after=60)
    h.p("QUY TRÌNH", bold=True, align="center", size=20)
    h.p(title.upper(), bold=True, align="center", size=16, after=30)
    h.p(f"Mã số: {code}", align="center")
    h.p("Lần ban hành: 01", align="center")
    h.p("Ngày ban hành: 20/8/2025", align="center", after=40)
    h.has("approval")
    h.table(
        [
            ["", "Người viết", "Người kiểm tra", "Người phê duyệt"],
            ["Họ và tên", "Sùng A Tủa", "Hứa Minh Khuê", "Vi Thị Ngân"],
            ["Chức danh", "Thư ký ISO", "Phó Giám đốc", "Giám đốc"],
            ["Ký tên", "(đã ký)", "(đã ký)", "(đã ký)"],
        ],
        [3, 4.6, 4.7, 4.7],
        header=1,
    )
    h.page_break()
    n = h.numbering("decimal %1.", "decimal %1.%2.", "lowerLetter %3)", bold=True)
    bullets = h.numbering("bullet •")
    h.has(
        "purpose",
        "scope",
        "responsibility",
        "legal_basis",
        "time_limit",
        "dossier",
        "dossier_sets",
        "steps",
        "forms",
        "records",
    )
    h.h("Mục đích và phạm vi áp dụng", 1, num=(n, 0))
    h.p(
        "Thống nhất việc tiếp nhận và giải quyết hồ sơ xin phép tổ chức lễ hội truyền thống của các địa phương trong tỉnh."
    )
    h.h("Căn cứ pháp lý", 1, num=(n, 0))
    h.p("Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ.", num=(bullets, 0))
    h.p("Thông tư số 03/2025/TT-VPCP ngày 15 tháng 9 năm 2025.", num=(bullets, 0))
    h.h("Trách nhiệm", 1, num=(n, 0))
    h.p("Trưởng phòng Nghiệp vụ văn hóa tổ chức thực hiện quy trình này; chuyên viên được phân công thụ lý hồ sơ.")
    h.h("Nội dung", 1, num=(n, 0))
    h.h("Thời hạn giải quyết", 2, num=(n, 1))
    h.limit(20, 15)
    h.p("Lễ hội tổ chức lần đầu: 20 ngày làm việc.", num=(bullets, 0))
    h.p("Lễ hội được khôi phục: 15 ngày làm việc.", num=(bullets, 0))
    h.h("Thành phần, số lượng hồ sơ", 2, num=(n, 1))
    h.p("Hồ sơ gồm:", italic=True)
    for paper in h.papers(
        "Văn bản đề nghị cho phép tổ chức lễ hội (BM.VH.12.01)",
        "Kế hoạch tổ chức lễ hội, nêu rõ thời gian, địa điểm, nội dung phần lễ và phần hội",
        "Danh sách ban tổ chức lễ hội",
        "Cam kết bảo đảm an ninh trật tự và vệ sinh môi trường",
        sets=1,
    ):
        h.p(paper + ";", num=(bullets, 0))
    h.p("Số lượng: 01 bộ.")
    h.h("Trình tự giải quyết", 2, num=(n, 1))
    head = ["Các bước", "Đơn vị, cá nhân thực hiện", "Nội dung công việc", "Sản phẩm", "Thời gian (ngày làm việc)"]
    h.h("Trường hợp lễ hội tổ chức lần đầu", 3, num=(n, 2))
    first = h.flow(
        [
            Step(
                "Bước 1",
                "Tiếp nhận, kiểm tra hồ sơ, in Phiếu kiểm soát quá trình giải quyết hồ sơ",
                "Bộ phận Một cửa",
                "0,5",
                0.5,
                "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
            ),
            Step("Bước 2", "Phân công xử lý", "Trưởng phòng Nghiệp vụ văn hóa", "0,5", 0.5, "Ý kiến phân công"),
            Step(
                "Bước 3",
                "Thẩm định, lấy ý kiến Công an tỉnh",
                "Chuyên viên Phòng Nghiệp vụ văn hóa",
                "13",
                13.0,
                "Tờ trình, dự thảo giấy phép",
            ),
            Step("Bước 4", "Xem xét, ký nháy", "Trưởng phòng Nghiệp vụ văn hóa", "2", 2.0, "Dự thảo đã ký nháy"),
            Step("Bước 5", "Ký giấy phép", "Lãnh đạo Sở", "3", 3.0, "Giấy phép"),
            Step("Bước 6", "Đóng dấu, trả kết quả", "Văn thư; Bộ phận Một cửa", "1", 1.0, "Giấy phép"),
        ],
        20.0,
        "Trường hợp lễ hội tổ chức lần đầu",
    )
    h.table(
        [
            head,
            *rows(first, "label who action out time"),
            [Cell("Tổng cộng", bold=True), "<", "<", "<", Cell("20", bold=True)],
        ],
        [2, 4, 5.2, 3.5, 2.3],
        header=1,
        size=12,
    )
    h.h("Trường hợp lễ hội được khôi phục", 3, num=(n, 2))
    second = h.flow(
        [
            Step(
                "Bước 1",
                "Tiếp nhận, kiểm tra hồ sơ, in Phiếu kiểm soát quá trình giải quyết hồ sơ",
                "Bộ phận Một cửa",
                "0,5",
                0.5,
                "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
            ),
            Step("Bước 2", "Phân công xử lý", "Trưởng phòng Nghiệp vụ văn hóa", "0,5", 0.5, "Ý kiến phân công"),
            Step(
                "Bước 3",
                "Thẩm định hồ sơ",
                "Chuyên viên Phòng Nghiệp vụ văn hóa",
                "9",
                9.0,
                "Tờ trình, dự thảo giấy phép",
            ),
            Step("Bước 4", "Xem xét, ký nháy", "Trưởng phòng Nghiệp vụ văn hóa", "1", 1.0, "Dự thảo đã ký nháy"),
            Step("Bước 5", "Ký giấy phép", "Lãnh đạo Sở", "2", 2.0, "Giấy phép"),
            Step("Bước 6", "Đóng dấu, trả kết quả", "Văn thư; Bộ phận Một cửa", "1", 1.0, "Giấy phép"),
        ],
        15.0,
        "Trường hợp lễ hội được khôi phục",
    )
    h.finds("time-sum-mismatch", "4.3.b", "0,5 + 0,5 + 9 + 1 + 2 + 1 = 14, stated 15")
    h.table(
        [
            head,
            *rows(second, "label who action out time"),
            [Cell("Tổng cộng", bold=True), "<", "<", "<", Cell("15", bold=True)],
        ],
        [2, 4, 5.2, 3.5, 2.3],
        header=1,
        size=12,
    )
    h.h("Biểu mẫu", 1, num=(n, 0))
    h.table(
        [["STT", "Ký hiệu", "Tên biểu mẫu"], ["1", "BM.VH.12.01", "Văn bản đề nghị cho phép tổ chức lễ hội"]],
        [1.5, 4, 11.5],
        header=1,
    )
    h.h("Lưu trữ hồ sơ", 1, num=(n, 0))
    h.table(
        [
            ["STT", "Hồ sơ lưu", "Bộ phận lưu", "Thời hạn lưu"],
            ["1", "Hồ sơ đề nghị và giấy phép", "Phòng Nghiệp vụ văn hóa", "10 năm"],
            ["2", "Phiếu kiểm soát", "Bộ phận Một cửa", "02 năm"],
        ],
        [1.5, 7.5, 5, 3],
        header=1,
    )
    return h


def text_box_cover_and_bare_titles() -> House:
    """Cover in a text box, control data only in the page header, bare bold capitals as titles; the audit's two findings."""
    h = House("a-khung-bia", font="Arial", size=11)
    code, title = "QTNB-31", "Xác nhận hoàn thành đào tạo nghề thường xuyên"
    h.procedure(title, code)
    h.header(
        Par(f"Sở Nội vụ tỉnh Bắc Lĩnh\tMã số: {code}\tLần ban hành: 03", size=9),
        Par("Ngày có hiệu lực: 01/10/2025\tTrang {PAGE}/{NUMPAGES}", size=9),
    )
    h.textbox(
        [
            Par("SỞ NỘI VỤ TỈNH BẮC LĨNH", bold=True, align="center", size=14),
            Par("QUY TRÌNH", bold=True, align="center", size=22),
            Par(title.upper(), bold=True, align="center", size=14),
            Par("Bắc Lĩnh, năm 2025", italic=True, align="center"),
        ],
        16,
        9,
    )
    h.has(
        "approval",
        "revision_history",
        "purpose",
        "scope",
        "definitions",
        "dossier",
        "time_limit",
        "steps",
        "forms",
        "records",
    )
    h.table(
        [
            [
                Cell("NGƯỜI SOẠN THẢO", bold=True, align="center"),
                Cell("NGƯỜI SOÁT XÉT", bold=True, align="center"),
                Cell("NGƯỜI PHÊ DUYỆT", bold=True, align="center"),
            ],
            ["Ngân Thị Hoà\nChuyên viên", "Lục Văn Đoan\nTrưởng phòng Việc làm", "Trạc Minh Tú\nGiám đốc Sở"],
        ],
        [5.6, 5.7, 5.7],
    )
    h.page_break()
    h.p("THEO DÕI SỬA ĐỔI TÀI LIỆU", bold=True)
    h.table(
        [
            ["Ngày", "Lần sửa đổi", "Nội dung sửa đổi", "Người phê duyệt"],
            ["01/10/2025", "03", "Cập nhật tên phòng chuyên môn", "Giám đốc Sở"],
            ["02/5/2024", "02", "Rút ngắn thời gian giải quyết", "Giám đốc Sở"],
        ],
        [3, 3, 7, 4],
        header=1,
    )
    h.p("MỤC ĐÍCH", bold=True)
    h.p("Bảo đảm việc xác nhận hoàn thành đào tạo nghề được giải quyết đúng hạn, công khai.")
    h.p("PHẠM VI ÁP DỤNG", bold=True)
    h.p("Các cơ sở đào tạo nghề thường xuyên trên địa bàn tỉnh Bắc Lĩnh và công chức Phòng Việc làm.")
    h.p("ĐỊNH NGHĨA VÀ TỪ VIẾT TẮT", bold=True)
    h.p("Bộ phận Một cửa: nơi tiếp nhận và trả kết quả giải quyết hồ sơ của Sở.")
    h.p("THÀNH PHẦN HỒ SƠ", bold=True)
    h.papers()
    h.p("Theo quy trình nội bộ QTNB-05 và thủ tục hành chính đã được Chủ tịch UBND tỉnh công bố.")
    h.finds("dossier-only-reference", "THÀNH PHẦN HỒ SƠ", "Theo quy trình nội bộ QTNB-05 …")
    h.p("THỜI HẠN GIẢI QUYẾT", bold=True)
    h.limit(5)
    h.p("Không quá **05 ngày** làm việc kể từ khi nhận đủ hồ sơ hợp lệ.")
    h.p("CÁC BƯỚC THỰC HIỆN", bold=True)
    steps = h.flow(
        [
            Step(
                "1",
                "Tiếp nhận hồ sơ, viết Phiếu tiếp nhận hồ sơ và hẹn trả kết quả giao cho người nộp",
                "Cán bộ Bộ phận Một cửa",
                "02 giờ",
                0.25,
                "Phiếu tiếp nhận",
            ),
            Step("2", "Giao việc", "Trưởng phòng Việc làm", "02 giờ", 0.25, "Bút phê"),
            Step(
                "3",
                "Đối chiếu danh sách học viên, soạn văn bản xác nhận",
                "Chuyên viên Phòng Việc làm",
                "24 giờ",
                3.0,
                "Dự thảo văn bản (BM31-02)",
            ),
            Step("4", "Kiểm tra dự thảo", "Trưởng phòng Việc làm", "04 giờ", 0.5, "Dự thảo văn bản"),
            Step("5", "Ký ban hành", "Lãnh đạo Sở", "06 giờ", 0.75, "Văn bản xác nhận"),
            Step("6", "Phát hành, trả kết quả", "Văn thư Sở", "02 giờ", 0.25, "Văn bản xác nhận"),
        ],
        5.0,
    )
    h.finds("receipt-slip-superseded", "bước 1", "Phiếu tiếp nhận hồ sơ và hẹn trả kết quả")
    h.finds("control-slip-missing", "CÁC BƯỚC THỰC HIỆN", "neither steps nor forms nor records name the control slip")
    h.table(
        [
            ["STT", "Công việc", "Người thực hiện", "Kết quả", "Thời gian"],
            *rows(steps, "label action who out time"),
            [
                Cell("Tổng thời gian", bold=True),
                "<",
                "<",
                "<",
                Cell("40 giờ làm việc (tương đương 05 ngày làm việc)", bold=True),
            ],
        ],
        [1.3, 6, 3.7, 3, 3],
        header=1,
        shade_header="C6E0B4",
    )
    h.p("BIỂU MẪU SỬ DỤNG", bold=True)
    h.table([["Mã số", "Tên"], ["BM31-02", "Văn bản xác nhận hoàn thành đào tạo nghề"]], [4, 13], header=1)
    h.p("LƯU HỒ SƠ", bold=True)
    h.p("Hồ sơ giải quyết được lưu tại Phòng Việc làm trong 05 năm.")
    return h


def cases_inside_the_table() -> House:
    """Cases as rows across the step table, each with its own total; sub-rows, merged times; numbers typed in the headings."""
    h = House("a-nhieu-truong-hop", size=13)
    code, title = "QT.ĐĐ.05", "Đăng ký biến động đất đai đối với tổ chức"
    h.procedure(title, code, ["1.910456"])
    h.table(
        [
            [
                Cell("UBND TỈNH PHÚ TRẠCH\n**VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI**", align="center"),
                Cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", bold=True, align="center"),
            ],
        ],
        [7.5, 9.5],
        borders=False,
    )
    h.has("approval", "revision_history")
    h.table(
        [
            [Cell("QUY TRÌNH\n" + title.upper(), bold=True, align="center", size=15), "<", "<", "<"],
            [f"Mã hiệu: {code}", "Lần ban hành: 01", "Lần sửa đổi: 00", "Ngày ban hành: 05/11/2025"],
            [Cell("Soạn thảo", bold=True), "Phàn Thị Mẩy", "Viên chức", ""],
            [Cell("Kiểm tra", bold=True), "Giàng Seo Chô", "Phó Giám đốc", ""],
            [Cell("Phê duyệt", bold=True), "Tẩn Láo San", "Giám đốc", ""],
        ],
        [4.2, 4.2, 4.2, 4.4],
    )
    h.p("BẢNG THEO DÕI THAY ĐỔI", bold=True, align="center")
    h.table(
        [["STT", "Vị trí", "Nội dung thay đổi", "Ngày"], ["1", "", "Ban hành lần đầu", "05/11/2025"]],
        [1.5, 4, 8, 3.5],
        header=1,
    )
    h.has(
        "purpose",
        "scope",
        "references",
        "dossier",
        "dossier_sets",
        "time_limit",
        "place",
        "fee",
        "steps",
        "forms",
        "records",
    )
    h.p("I. MỤC ĐÍCH", bold=True)
    h.p("Quy định trình tự đăng ký biến động đất đai cho tổ chức đang sử dụng đất trong tỉnh.")
    h.p("II. PHẠM VI ÁP DỤNG", bold=True)
    h.p("Văn phòng Đăng ký đất đai và các chi nhánh.")
    h.p("III. TÀI LIỆU VIỆN DẪN", bold=True)
    h.p(
        "Luật Đất đai số 31/2024/QH15 ngày 18/01/2024; Nghị định số 118/2025/NĐ-CP ngày 09/6/2025; Thông tư số 03/2025/TT-VPCP ngày 15/9/2025."
    )
    h.p("IV. NỘI DUNG QUY TRÌNH", bold=True)
    h.p("1. Hồ sơ phải nộp (số lượng 01 bộ):", bold=True)
    h.p("//a) Trường hợp đổi tên tổ chức//")
    for paper in h.papers(
        "Đơn đăng ký biến động đất đai (BM.ĐĐ.05.01)",
        "Giấy chứng nhận đã cấp (bản gốc)",
        "Văn bản về việc đổi tên tổ chức (bản sao có chứng thực)",
        sets=1,
    ):
        h.p(f"- {paper};", indent=1)
    h.p("//b) Trường hợp thay đổi diện tích do sạt lở//")
    for paper in h.papers(
        "Đơn đăng ký biến động đất đai có xác nhận của UBND cấp xã (BM.ĐĐ.05.01)", "Trích đo bản đồ địa chính thửa đất"
    ):
        h.p(f"- {paper};", indent=1)
    h.p("2. Thời gian giải quyết:", bold=True)
    h.limit(5, 8)
    h.p("- Đổi tên tổ chức: không quá 05 ngày làm việc;")
    h.p("- Thay đổi diện tích: không quá 08 ngày làm việc.")
    h.p("3. Nơi nhận hồ sơ và trả kết quả: **Trung tâm Phục vụ hành chính công cấp tỉnh.**", bold=True)
    h.p("4. Phí, lệ phí: theo Nghị quyết của Hội đồng nhân dân tỉnh.", bold=False)
    h.p("5. Trình tự thực hiện:", bold=True)
    name = h.flow(
        [
            Step(
                "B1",
                "Tiếp nhận hồ sơ, nhập Phiếu kiểm soát quá trình giải quyết hồ sơ",
                "Viên chức tiếp nhận",
                "0,5 ngày",
                0.5,
                "Mẫu số 01; Mẫu số 06",
            ),
            Step("B2", "Kiểm tra hồ sơ", "Viên chức thẩm định", "2,5 ngày", 2.5, "Mẫu số 06"),
            Step(
                "B2",
                "Chỉnh lý bản đồ, cơ sở dữ liệu",
                "Viên chức kỹ thuật",
                "01 ngày",
                1.0,
                "Bản đồ đã chỉnh lý",
                show="^",
            ),
            Step(
                "B3",
                "Ký xác nhận thay đổi trên giấy chứng nhận",
                "Giám đốc Văn phòng",
                "01 ngày",
                1.0,
                "Giấy chứng nhận",
            ),
            Step("B4", "Trả kết quả", "Viên chức tiếp nhận", "Không tính thời gian", None, "Giấy chứng nhận"),
        ],
        5.0,
        "Trường hợp đổi tên tổ chức",
    )
    area = h.flow(
        [
            Step(
                "B1",
                "Tiếp nhận hồ sơ, nhập Phiếu kiểm soát quá trình giải quyết hồ sơ",
                "Viên chức tiếp nhận",
                "0,5 ngày",
                0.5,
                "Mẫu số 01; Mẫu số 06",
            ),
            Step("B2", "Kiểm tra hồ sơ, trích đo", "Viên chức kỹ thuật", "06 ngày", 6.0, "Mẫu số 06"),
            Step("B3", "Soát xét bản vẽ", "Trưởng phòng Kỹ thuật", None, None, "Bản vẽ đã duyệt", time_shown="^"),
            Step(
                "B4", "Chỉnh lý cơ sở dữ liệu", "Viên chức kỹ thuật", None, None, "Bản đồ đã chỉnh lý", time_shown="^"
            ),
            Step("B5", "Ký xác nhận thay đổi", "Giám đốc Văn phòng", "1,5 ngày", 1.5, "Giấy chứng nhận"),
            Step("B6", "Trả kết quả", "Viên chức tiếp nhận", "Không tính thời gian", None, "Giấy chứng nhận"),
        ],
        8.0,
        "Trường hợp thay đổi diện tích do sạt lở",
    )
    h.table(
        [
            ["Bước", "Nội dung công việc", "Đơn vị/Người thực hiện", "Thời gian thực hiện", "Biểu mẫu/Kết quả"],
            [Cell("a) Trường hợp đổi tên tổ chức", bold=True), "<", "<", "<", "<"],
            *rows(name, "label action who time out"),
            [Cell("Tổng thời gian", bold=True), "<", "<", Cell("05 ngày làm việc", bold=True), ""],
            [Cell("b) Trường hợp thay đổi diện tích do sạt lở", bold=True), "<", "<", "<", "<"],
            *rows(area, "label action who time out"),
            [Cell("Tổng thời gian", bold=True), "<", "<", Cell("08 ngày làm việc", bold=True), ""],
        ],
        [1.6, 5.6, 3.6, 2.8, 3.4],
        header=1,
        size=12,
    )
    h.p("V. BIỂU MẪU", bold=True)
    h.table(
        [
            ["TT", "Tên biểu mẫu", "Ký hiệu"],
            ["1", "Đơn đăng ký biến động đất đai", "BM.ĐĐ.05.01"],
            ["2", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Mẫu số 01"],
            ["3", "Phiếu kiểm soát quá trình giải quyết hồ sơ", "Mẫu số 06"],
        ],
        [1.5, 11, 4.5],
        header=1,
    )
    h.p("VI. HỒ SƠ LƯU", bold=True)
    h.table(
        [
            ["TT", "Tên hồ sơ", "Nơi lưu", "Thời gian lưu"],
            ["1", "Toàn bộ hồ sơ theo mục IV.1", "Phòng Lưu trữ", "Vĩnh viễn"],
        ],
        [1.5, 8.5, 4, 3],
        header=1,
    )
    return h
