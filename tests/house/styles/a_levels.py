# fmt: off
# ruff: noqa: E501
"""Two levels of administration in one table, numbering begun again at each, sub-totals in the level rows, a step outside the total."""

from __future__ import annotations

from tests.house.build import Cell, House, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("a-lien-thong", size=13, landscape=True)
    code, title = "QT.YT.44", "Xác nhận nội dung quảng cáo dịch vụ khám bệnh lưu động"
    h.procedure(title, code, ["1.908020"])
    h.table([[Cell("SỞ Y TẾ TỈNH CẨM THỦY", bold=True, align="center"), Cell("QUY TRÌNH ISO\n" + title.upper(), bold=True, align="center"), f"Mã số: {code}\nLần ban hành: 02\nNgày ban hành: 22/10/2025"]], [7, 12, 6.5])
    h.has("approval", "purpose", "scope", "dossier", "dossier_sets", "time_limit", "fee", "steps", "legal_basis", "forms", "records")
    h.table([["", "Người soạn thảo", "Người xem xét", "Người phê duyệt"], ["Họ tên", "Quàng Thị Inh", "Lò Minh Hiền", "Tòng Văn Bun"], ["Chữ ký", "(đã ký)", "(đã ký)", "(đã ký)"]], [4, 7, 7, 7.5], header=1)
    h.p("1. Mục đích", bold=True)
    h.p("Thống nhất cách giải quyết hồ sơ giữa Ủy ban nhân dân cấp xã và Sở Y tế.")
    h.p("2. Phạm vi áp dụng", bold=True)
    h.p("Phòng Nghiệp vụ Y của Sở Y tế và Trung tâm Phục vụ hành chính công các xã, phường.")
    h.p("3. Nội dung", bold=True)
    h.p("3.1 Thành phần hồ sơ:", bold=True)
    papers = h.papers("Văn bản đề nghị xác nhận (BM.YT.44.01)", "Kịch bản, maket quảng cáo", "Giấy phép hoạt động khám bệnh, chữa bệnh", sets=1)
    h.table([["STT", "Tên giấy tờ", "Bản chính", "Bản sao", "Biểu mẫu"], *[[str(i), p, "01" if i < 3 else "0", "0" if i < 3 else "01", "BM.YT.44.01" if i == 1 else ""] for i, p in enumerate(papers, 1)]], [1.5, 14, 3, 3, 4], header=1)
    h.p("3.2 Số lượng hồ sơ: 01 bộ", bold=True)
    h.p("3.3 Thời gian xử lý: 10 ngày làm việc", bold=True)
    h.limit(10)
    h.p("3.4 Phí: 1.000.000 đồng/hồ sơ", bold=True)
    h.p("3.5 Quy trình xử lý công việc", bold=True)
    commune = [
        Step("Bước 1", "Tiếp nhận hồ sơ, lập Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 06)", "Công chức Trung tâm Phục vụ hành chính công xã", "01 ngày", 1.0, "Mẫu số 06"),
        Step("Bước 2", "Xác minh địa điểm, ký văn bản gửi Sở Y tế", "Chủ tịch Ủy ban nhân dân xã", "02 ngày", 2.0, "Văn bản xác minh"),
    ]
    province = [
        Step("Bước 1", "Tiếp nhận hồ sơ liên thông", "Công chức Sở Y tế tại Trung tâm Phục vụ hành chính công tỉnh", "0,5 ngày", 0.5, "Hồ sơ liên thông"),
        Step("Bước 2", "Thẩm định nội dung quảng cáo", "Chuyên viên phòng Nghiệp vụ Y", "04 ngày", 4.0, "Biên bản thẩm định (BM.YT.44.02)"),
        Step("Bước 3", "Kiểm tra, ký nháy", "Trưởng phòng Nghiệp vụ Y", "01 ngày", 1.0, "Dự thảo"),
        Step("Bước 4", "Ký giấy xác nhận", "Lãnh đạo Sở", "01 ngày", 1.0, "Giấy xác nhận"),
        Step("Bước 5", "Trả kết quả", "Văn thư Sở", "0,5 ngày", 0.5, "Giấy xác nhận"),
        Step("Bước 6", "Đăng tải thông tin trên trang thông tin điện tử (không tính vào thời gian giải quyết)", "Văn phòng Sở", "05 ngày", 5.0, "Tin đã đăng"),
    ]
    h.flow([*commune, *province], 10.0)
    h.table(
        [
            ["Thứ tự công việc", "Nội dung công việc cụ thể", "Đơn vị/Người thực hiện", "Thời gian thực hiện", "Sản phẩm"],
            [Cell("I. Quy trình giải quyết tại cấp xã (03 ngày làm việc)", bold=True), "<", "<", "<", "<"],
            *rows(commune, "label action who time out"),
            [Cell("II. Quy trình giải quyết tại cấp tỉnh (07 ngày làm việc)", bold=True), "<", "<", "<", "<"],
            *rows(province, "label action who time out"),
            [Cell("Tổng thời gian giải quyết: 10 ngày làm việc", bold=True), "<", "<", "<", "<"],
        ],
        [3, 9, 6, 3, 4.5],
        header=1,
        size=12,
    )
    h.p("3.6 Căn cứ pháp lý: Nghị định số 118/2025/NĐ-CP ngày 09/6/2025.", bold=True)
    h.p("4. Biểu mẫu kèm theo", bold=True)
    h.table([["STT", "Mã hiệu", "Tên biểu mẫu"], ["1", "BM.YT.44.01", "Văn bản đề nghị xác nhận"], ["2", "BM.YT.44.02", "Biên bản thẩm định"], ["3", "Mẫu số 06", "Phiếu kiểm soát quá trình giải quyết hồ sơ"]], [2, 6, 17.5], header=1)
    h.p("5. Hồ sơ lưu", bold=True)
    h.table([["STT", "Hồ sơ", "Nơi lưu", "Thời gian lưu"], ["1", "Hồ sơ đề nghị, giấy xác nhận", "Phòng Nghiệp vụ Y", "05 năm"]], [2, 13, 6, 4.5], header=1)
    return h
