"""Cover in a text box, control data only in the page header, bare bold capitals as titles; the audit's two findings."""

from __future__ import annotations

from tests.house.build import Cell, House, Par, Step, rows


def build() -> House:
    """The document and its labels."""
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
