# ruff: noqa: E501
"""Cases as rows across the step table, each with its own total; sub-rows, merged times; numbers typed in the headings."""

from __future__ import annotations

from tests.house.build import Cell, House, Step, rows


def build() -> House:
    """The document and its labels."""
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
