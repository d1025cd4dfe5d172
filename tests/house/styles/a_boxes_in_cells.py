# fmt: off
# ruff: noqa: E501
"""A flow chart drawn as text boxes in the cells of the step table, words in the next column; two sums, one of them wrong; the cover holds everything."""

from __future__ import annotations

from tests.house.build import Cell, House, Par, Step, table_xml


def build() -> House:
    """The document and its labels."""
    h = House("a-so-do-khoi", size=12)
    code, title = "QT.01.ATTP", "Cấp giấy xác nhận kiến thức về an toàn thực phẩm"
    h.procedure(title, code, ["1.923301"])
    h.table(
        [
            [Cell("CHI CỤC AN TOÀN VỆ SINH THỰC PHẨM\nTỈNH LŨNG CÚ", bold=True, align="center"), Cell(f"QUY TRÌNH {title.upper()}", bold=True, align="center"), "<", f"Mã hiệu: {code}"],
            ["^", "^", "<", "Lần ban hành: 04"],
            ["^", "^", "<", "Ngày ban hành: 25/02/2026"],
            [Cell("TRÁCH NHIỆM", bold=True), Cell("SOẠN THẢO", bold=True), Cell("THẨM TRA", bold=True), Cell("PHÊ DUYỆT", bold=True)],
            ["Họ tên", "Vừ Thị Chở", "Hầu Văn Sính", "Ly Mí Páo"],
            ["Chức vụ", "Chuyên viên", "Phó Chi cục trưởng", "Chi cục trưởng"],
            ["Chữ ký", "(đã ký)", "(đã ký)", "(đã ký)"],
        ],
        [4.5, 4.2, 4.1, 4.2],
    )
    h.has("approval", "purpose", "scope", "dossier", "dossier_sets", "time_limit", "place", "fee", "steps", "legal_basis", "forms", "records")
    h.p("1. MỤC ĐÍCH", bold=True)
    h.p("Quy định thống nhất việc xác nhận kiến thức về an toàn thực phẩm.")
    h.p("2. PHẠM VI ÁP DỤNG", bold=True)
    h.p("Áp dụng tại Chi cục và các cơ sở sản xuất, kinh doanh thực phẩm trong tỉnh.")
    h.p("3. NỘI DUNG QUY TRÌNH", bold=True)
    h.p("3.1. Cơ sở pháp lý", bold=True)
    h.p("- Nghị định số 118/2025/NĐ-CP ngày 09/6/2025.")
    h.p("3.2. Thành phần hồ sơ", bold=True)
    a, b = h.papers("Đơn đề nghị xác nhận kiến thức (BM.01.ATTP.01)", "Danh sách người đề nghị (BM.01.ATTP.02)", sets=1)
    h.table([["Tên giấy tờ", "Bản giấy", "Bản điện tử"], [a, "01 bản chính", "01"], [b, "01 bản chính", "01"]], [10, 3.5, 3.5], header=1)
    h.p("3.3. Số lượng hồ sơ: 01 bộ", bold=True)
    h.p("3.4. Thời hạn giải quyết: 08 ngày làm việc", bold=True)
    h.limit(8)
    h.p("3.5. Nơi tiếp nhận: Bộ phận Một cửa của Chi cục", bold=True)
    h.p("3.6. Phí, lệ phí: theo quy định của Bộ Tài chính", bold=True)
    h.p("3.7. Lưu đồ và mô tả các bước", bold=True)
    h.finds("time-sum-mismatch", "3.7", "0,5 + 0,5 + 4 + 1 + 1 = 7 against 8")
    steps = h.flow(
        [
            Step("1", "Tiếp nhận hồ sơ, lập Phiếu kiểm soát quá trình giải quyết hồ sơ", "Bộ phận Một cửa", "0,5 ngày", 0.5),
            Step("2", "Lãnh đạo phân công chuyên viên", "Lãnh đạo Chi cục", "0,5 ngày", 0.5),
            Step("3", "Tổ chức kiểm tra kiến thức, chấm điểm", "Phòng Thông tin truyền thông", "04 ngày", 4.0),
            Step("4", "Kiểm tra, ký giấy xác nhận", "Lãnh đạo Chi cục", "01 ngày", 1.0),
            Step("5", "Đóng dấu, trả giấy xác nhận", "Văn thư; Bộ phận Một cửa", "01 ngày", 1.0),
        ],
        8.0,
    )
    names = ("Tiếp nhận", "Phân công", "Kiểm tra", "Ký duyệt", "Trả kết quả")
    body = [[s.label, Cell([Par(names[i], align="center", bold=True)], shade="FFF2CC"), s.action, s.who, s.time] for i, s in enumerate(steps)]
    h.table([["Bước", "Lưu đồ", "Mô tả công việc", "Trách nhiệm", "Thời gian"], *body, [Cell("Tổng số ngày giải quyết", bold=True), "<", "<", "<", Cell("08 ngày", bold=True)]], [1.4, 3, 6, 3.8, 2.8], header=1)
    h.p("4. BIỂU MẪU ÁP DỤNG", bold=True)
    h.xml(table_xml([["STT", "Ký hiệu", "Tên biểu mẫu"], ["1", "BM.01.ATTP.01", "Đơn đề nghị xác nhận kiến thức"], ["2", "BM.01.ATTP.02", "Danh sách người đề nghị"]], [1.5, 4.5, 11], header=1))
    h.p("5. HỒ SƠ LƯU TRỮ", bold=True)
    h.p("Đơn đề nghị, bài kiểm tra, bản lưu giấy xác nhận: lưu tại Chi cục 03 năm.")
    return h
