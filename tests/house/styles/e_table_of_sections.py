# fmt: off
# ruff: noqa: E501
"""One frame table: number, part, content; papers and steps as tables within the content cells; the title in the first row."""

from __future__ import annotations

from tests.house.build import Cell, Content, House, Par, Step, rows, table_xml


def build() -> House:
    """The document and its labels."""
    h = House("e-bang-noi-dung", size=12)
    code, title = "QT/HTX-02", "Đăng ký thành lập tổ hợp tác"
    h.p("UBND XÃ PHIÊNG LUÔNG", bold=True, align="center")
    h.p("QUY TRÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    h.procedure(title, code, ["2.922010"])
    h.has("legal_basis", "applicant", "agency", "conditions", "dossier", "dossier_sets", "time_limit", "result", "fee", "steps", "forms", "records")
    h.limit(3)
    papers = h.papers("Thông báo thành lập tổ hợp tác (mẫu HTX-02-A)", "Hợp đồng hợp tác", sets=1)
    paper_table = table_xml([["TT", "Giấy tờ", "Loại", "Số lượng"], *[[str(i), p, "Bản chính", "01"] for i, p in enumerate(papers, 1)]], [1, 6.2, 2.2, 1.8], header=1, size=11)
    steps = h.flow(
        [
            Step("Bước 1", "Nhận thông báo; lập Phiếu kiểm soát quá trình giải quyết hồ sơ", "Công chức một cửa", "2 giờ", 0.25, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
            Step("Bước 2", "Kiểm tra, ghi sổ theo dõi", "Công chức Kinh tế", "20 giờ", 2.5, "Sổ theo dõi tổ hợp tác"),
            Step("Bước 3", "Xác nhận, trả kết quả", "Chủ tịch UBND xã", "2 giờ", 0.25, "Văn bản xác nhận"),
        ],
        3.0,
    )
    step_table = table_xml([["Bước", "Việc", "Người làm", "Thời gian", "Kết quả"], *rows(steps, "label action who time out")], [1.6, 3.6, 2.2, 1.6, 2.2], header=1, size=11)
    body: list[list[Content]] = [
        [Cell("STT", bold=True), Cell("Nội dung", bold=True), Cell("Quy định cụ thể", bold=True)],
        ["1", Cell("Tên thủ tục", bold=True), title],
        ["2", Cell("Mã quy trình; mã TTHC", bold=True), f"{code}; 2.922010"],
        ["3", Cell("Căn cứ pháp lý", bold=True), "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ"],
        ["4", Cell("Đối tượng thực hiện", bold=True), "Tổ hợp tác"],
        ["5", Cell("Cơ quan giải quyết", bold=True), "Ủy ban nhân dân xã"],
        ["6", Cell("Điều kiện thực hiện", bold=True), "Có từ 02 thành viên trở lên"],
        ["7", Cell("Thành phần hồ sơ", bold=True), Cell([Par("Gồm có:"), paper_table])],
        ["8", Cell("Số bộ hồ sơ", bold=True), "01 bộ"],
        ["9", Cell("Thời hạn giải quyết", bold=True), "03 ngày làm việc"],
        ["10", Cell("Kết quả giải quyết", bold=True), "Văn bản xác nhận"],
        ["11", Cell("Phí, lệ phí", bold=True), "Không"],
        ["12", Cell("Trình tự giải quyết", bold=True), Cell([step_table])],
        ["13", Cell("Biểu mẫu", bold=True), "Mẫu HTX-02-A: Thông báo thành lập tổ hợp tác"],
        ["14", Cell("Hồ sơ lưu", bold=True), "Thông báo và hợp đồng hợp tác, lưu tại phòng Kinh tế 05 năm"],
    ]
    h.table(body, [1.2, 4, 11.8])
    return h
