# fmt: off
# ruff: noqa: E501
"""Numbered sections with a table each (layout C): quantities per paper, hours beside days, one time cell over many steps."""

from __future__ import annotations

from tests.house.build import Cell, House, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("c-muc-va-bang", size=13)
    h.p("UBND THÀNH PHỐ HẢI LAM", align="center")
    h.p("QUYẾT ĐỊNH", bold=True, align="center")
    h.p("Số: 778/QĐ-TTPVHCC\tHải Lam, ngày 08 tháng 12 năm 2025", align="center")
    h.p("Về việc phê duyệt quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính lĩnh vực du lịch", bold=True, align="center")
    h.p("Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ;")
    h.p("**Điều 1.** Phê duyệt kèm theo Quyết định này 02 quy trình nội bộ lĩnh vực du lịch.")
    h.p("PHỤ LỤC", bold=True, align="center")
    h.p("(Kèm theo Quyết định số 778/QĐ-TTPVHCC ngày 08/12/2025)", italic=True, align="center")
    h.p("A. DANH MỤC QUY TRÌNH", bold=True)
    h.table([["TT", "Mã TTHC", "Tên quy trình nội bộ", "Ký hiệu"], ["1", "1.909101", "Công nhận điểm du lịch cộng đồng", "QTDL-09"], ["2", "1.909102", "Thu hồi quyết định công nhận điểm du lịch cộng đồng", "QTDL-10"]], [1.2, 2.8, 9.5, 3.5], header=1)
    h.p("B. NỘI DUNG QUY TRÌNH", bold=True)

    title = "Công nhận điểm du lịch cộng đồng"
    h.procedure(title, "QTDL-09", ["1.909101"])
    h.has("legal_basis", "dossier", "how_to_apply", "place", "time_limit", "fee", "forms", "steps")
    h.p(f"I. {title} (Mã TTHC: 1.909101, ký hiệu: QTDL-09)", bold=True)
    h.p("1. Cơ sở pháp lý", bold=True)
    h.p("- Luật Du lịch số 09/2017/QH14 ngày 19/6/2017;")
    h.p("- Thông tư số 03/2025/TT-VPCP ngày 15/9/2025.")
    h.p("2. Thành phần hồ sơ", bold=True)
    papers = h.papers("Đơn đề nghị công nhận điểm du lịch cộng đồng (Mẫu B07)", "Bản thuyết minh điều kiện công nhận điểm du lịch", "Phương án bảo đảm an toàn cho khách du lịch", sets=1)
    h.table([["STT", "Tên hồ sơ", "Bản sao/bản chính", "Số lượng"], *[[str(i), p, "Bản chính", "01"] for i, p in enumerate(papers, 1)]], [1.3, 9.7, 3.5, 2.5], header=1)
    h.p("3. Cách thức, địa chỉ nộp hồ sơ", bold=True)
    h.table([["STT", "Hình thức", "Địa chỉ"], ["1", "Trực tiếp", "Số 5, đường Bến Nứa, phường Tân Lam"], ["2", "Trực tuyến", "Cổng Dịch vụ công quốc gia"]], [1.3, 6, 9.7], header=1)
    h.p("4. Thời gian giải quyết, phí, lệ phí", bold=True)
    h.limit(20)
    h.finds("hours-days-mismatch", "4", "20 ngày, 180 giờ")
    h.table([["Thời gian giải quyết", "<", "Phí", "Lệ phí", "Mức độ dịch vụ công trực tuyến"], ["Ngày làm việc", "Giờ làm việc", "^", "^", "^"], ["20 ngày", "180 giờ", "Không", "Không", "Toàn trình"]], [3.2, 3.2, 3, 3, 4.6], header=2)
    h.p("5. Biểu mẫu", bold=True)
    h.table([["STT", "Tên biểu mẫu", "Ký hiệu"], ["1", "Đơn đề nghị công nhận điểm du lịch cộng đồng", "Mẫu B07"], ["2", "Phiếu kiểm soát quá trình giải quyết hồ sơ", "Mẫu số 06"], ["3", "Sổ theo dõi hồ sơ", "Mẫu số 07"]], [1.3, 11.7, 4], header=1)
    h.p("6. Quy trình giải quyết", bold=True)
    steps = h.flow(
        [
            Step("Bước 1", "Tiếp nhận, số hóa hồ sơ", "Cán bộ Bộ phận TN&TKQ", "1/2 ngày", 0.5, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
            Step("Bước 2", "Chuyển hồ sơ", "Trưởng Bộ phận TN&TKQ", "1/2 ngày", 0.5, "Mẫu số 06"),
            Step("Bước 2", "Phân công phòng chuyên môn", "Lãnh đạo Sở", "01 ngày", 1.0, "Mẫu số 06", show="^"),
            Step("Bước 2", "Phân công chuyên viên", "Lãnh đạo phòng Quản lý du lịch", "01 ngày", 1.0, "Mẫu số 06", show="^"),
            Step("Bước 3", "Khảo sát, thẩm định, dự thảo tờ trình", "Chuyên viên phòng Quản lý du lịch", "10 ngày", 10.0, "Biên bản khảo sát, tờ trình"),
            Step("Bước 4", "Ký tờ trình UBND thành phố. Nếu không đồng ý: chuyển lại bước 3", "Lãnh đạo Sở", "01 ngày", 1.0, "Tờ trình"),
            Step("Bước 5", "Tiếp nhận hồ sơ trình", "Phòng Tổng hợp, Văn phòng UBND thành phố", "05 ngày", 5.0, "Quyết định công nhận"),
            Step("Bước 6", "Thẩm tra, trình ký", "Chuyên viên Văn phòng UBND thành phố", None, None, "Quyết định công nhận", time_shown="^"),
            Step("Bước 7", "Ký quyết định công nhận", "Lãnh đạo UBND thành phố", None, None, "Quyết định công nhận", time_shown="^"),
            Step("Bước 8", "Nhận và trả kết quả", "Cán bộ Bộ phận TN&TKQ", "01 ngày", 1.0, "Mẫu số 07"),
        ],
        20.0,
    )
    head = ["Tên bước", "Đơn vị/người thực hiện", "Nội dung công việc", "Thời hạn giải quyết\n(ĐVT: ngày làm việc)", "Biểu mẫu/kết quả"]
    body = rows(steps, "label who action time out")
    h.table([head, *body[:6], [Cell("Quy trình tại UBND thành phố", bold=True), "<", "<", "<", "<"], *body[6:], [Cell("Tổng thời gian: 20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.", bold=True), "<", "<", "<", "<"]], [2, 4, 5, 2.6, 3.4], header=1, size=12)

    title = "Thu hồi quyết định công nhận điểm du lịch cộng đồng"
    h.procedure(title, "QTDL-10", ["1.909102"])
    h.has("legal_basis", "dossier", "how_to_apply", "place", "time_limit", "fee", "steps")
    h.papers()
    h.p(f"II. {title} (Mã TTHC: 1.909102, ký hiệu: QTDL-10)", bold=True)
    h.p("1. Cơ sở pháp lý", bold=True)
    h.p("- Luật Du lịch số 09/2017/QH14 ngày 19/6/2017.")
    h.p("2. Thành phần hồ sơ", bold=True)
    h.finds("dossier-only-reference", "II.2", "Thực hiện theo thành phần hồ sơ đã công bố tại Quyết định số 640/QĐ-TTPVHCC")
    h.p("Thực hiện theo thành phần hồ sơ đã công bố tại Quyết định số 640/QĐ-TTPVHCC ngày 20/10/2025.")
    h.p("3. Cách thức, địa chỉ nộp hồ sơ", bold=True)
    h.p("Không quy định.")
    h.p("4. Thời gian giải quyết, phí, lệ phí", bold=True)
    h.limit(5)
    h.table([["Thời gian giải quyết", "<", "Phí", "Lệ phí", "Mức độ dịch vụ công trực tuyến"], ["Ngày làm việc", "Giờ làm việc", "^", "^", "^"], ["05", "40", "Không", "Không", "Một phần"]], [3.2, 3.2, 3, 3, 4.6], header=2)
    h.p("5. Quy trình giải quyết", bold=True)
    h.finds("step-without-duration", "II.5, Bước 3")
    steps = h.flow(
        [
            Step("Bước 1", "Lập hồ sơ thu hồi, kèm Phiếu kiểm soát quá trình giải quyết hồ sơ", "Chuyên viên phòng Quản lý du lịch", "02 ngày", 2.0, "Tờ trình"),
            Step("Bước 2", "Xem xét, ký nháy", "Lãnh đạo phòng Quản lý du lịch", "01 ngày", 1.0, "Tờ trình"),
            Step("Bước 3", "Xem xét, ký tờ trình", "Lãnh đạo Sở", None, None, "Tờ trình"),
            Step("Bước 4", "Ký quyết định thu hồi", "Lãnh đạo UBND thành phố", "02 ngày", 2.0, "Quyết định thu hồi"),
        ],
        5.0,
    )
    h.table([head, *rows(steps, "label who action time out"), [Cell("Tổng thời gian: 05 ngày làm việc.", bold=True), "<", "<", "<", "<"]], [2, 4, 5, 2.6, 3.4], header=1, size=12)
    return h
