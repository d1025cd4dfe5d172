# fmt: off
# ruff: noqa: E501
"""Everything inside one frame table, the tables of papers, steps and forms nested in its cells; a step number skipped, a sum that is wrong."""

from __future__ import annotations

from tests.house.build import Cell, Step, rows, table_xml
from tests.offices.paper import RECEIPT, SLIP, Office


def build() -> Office:
    """The document and its labels."""
    h = Office("a-bang-long-nhau", size=12)
    code, title = "QT-KL-15", "Cấp giấy xác nhận nguồn gốc lâm sản trồng trong vườn nhà"
    h.procedure(title, code)
    h.has("purpose", "scope", "dossier", "dossier_sets", "time_limit", "place", "steps", "forms", "records", "approval")
    papers = h.papers("Bảng kê lâm sản (BM-KL-15.01)", "Giấy chứng nhận quyền sử dụng đất vườn", "Ảnh cây đứng trước khi khai thác", sets=1)
    h.limit(4)
    steps = h.flow(
        [
            Step("B1", "Nhận hồ sơ trên hệ thống, lập giấy tiếp nhận, mở phiếu kiểm soát", "Kiểm lâm viên trực", "0,5 ngày", 0.5, f"{RECEIPT}; {SLIP}"),
            Step("B2", "Phân công", "Hạt trưởng", "0,5 ngày", 0.5, "Phiếu kiểm soát"),
            Step("B3", "Kiểm tra tại vườn, đo đếm", "Kiểm lâm viên địa bàn", "02 ngày", 2.0, "BM-KL-15.02"),
            Step("B5", "Ký giấy xác nhận", "Hạt trưởng", "0,5 ngày", 0.5, "Giấy xác nhận"),
            Step("B6", "Trả kết quả, kết thúc hồ sơ", "Kiểm lâm viên trực", "Không tính thời gian", None, "Phiếu kiểm soát"),
        ],
        4,
    )
    h.finds("step-numbering", "5", "B3 is followed by B5")
    h.finds("time-sum-mismatch", "5", "0,5 + 0,5 + 2 + 0,5 = 3,5, stated 4")
    dossier = table_xml([["Tên giấy tờ", "Bản chính", "Bản sao"], [papers[0], "01", ""], [papers[1], "", "01"], [papers[2], "01", ""]], [8, 2.5, 2.5], header=1, size=11)
    flow = table_xml([["Bước", "Người làm", "Nội dung", "Hạn", "Sản phẩm"], *rows(steps, "label who action time out"), [Cell("Tổng thời hạn", bold=True), "<", "<", Cell("04 ngày làm việc", bold=True), ""]], [1.4, 3, 4.2, 2.2, 3], header=1, size=11)
    forms = table_xml([["Ký hiệu", "Tên"], ["BM-KL-15.01", "Bảng kê lâm sản"], ["BM-KL-15.02", "Biên bản kiểm tra"]], [4, 9], header=1, size=11)
    head = table_xml([[Cell("CHI CỤC KIỂM LÂM\nTỈNH QUAN HÓA", bold=True, align="center"), Cell("QUY TRÌNH", bold=True, align="center"), ["Mã hiệu:", code, "Ban hành lần:", "01", "Ngày:", "02/12/2025"]]], [4.2, 5.2, 4.4], size=10)
    sign = table_xml([["Lập", "Duyệt"], ["Lường Văn Inh\n(đã ký)", "Chi cục trưởng\nTô Hải Đăng (đã ký)"]], [6.9, 6.9], header=1, size=10)

    def part(number: str, name: str, *blocks: str) -> list[Cell]:
        return [Cell(number, bold=True), Cell([f"**{name}**", *blocks])]

    h.table(
        [
            [Cell([head]), "<"],
            [Cell(title.upper(), bold=True, align="center", size=14), "<"],
            part("1", "Mục đích", "Giúp chủ vườn vận chuyển, bán lâm sản đúng quy định."),
            part("2", "Phạm vi áp dụng", "Hạt Kiểm lâm khu vực và chủ vườn."),
            part("3", "Thành phần hồ sơ", dossier, "Số lượng hồ sơ: 01 bộ"),
            part("4", "Thời hạn và nơi nộp hồ sơ", "04 ngày làm việc; nộp tại Hạt Kiểm lâm khu vực hoặc trực tuyến."),
            part("5", "Các bước giải quyết", flow),
            part("6", "Biểu mẫu", forms),
            part("7", "Hồ sơ lưu", "Giấy tờ tại mục 3 và giấy xác nhận, lưu 03 năm tại Hạt Kiểm lâm."),
            [Cell([sign]), "<"],
        ],
        [1.2, 15.4],
    )
    return h
