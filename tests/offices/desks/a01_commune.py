# fmt: off
# ruff: noqa: E501
"""A commune's procedure: control data with labels and values in cells of their own, steps before the papers, Roman headings; nothing wrong."""

from __future__ import annotations

from tests.house.build import Cell, Par, Step, rows
from tests.offices.paper import RECEIPT, SLIP, Office, table_xml

AGENCY = "UBND XÃ PHIÊNG MU\nTỈNH SƠN KHÊ"


def build() -> Office:
    """The document and its labels."""
    h = Office("a-xa", size=13)
    code, title = "QT-11/VHXH", "Xác nhận hộ làm nghề muối gặp thiên tai"
    h.procedure(title, code)
    h.header(
        table_xml(
            [
                [Cell(AGENCY, bold=True, align="center"), Cell("QUY TRÌNH", bold=True, align="center"), "Mã số", code],
                ["^", Cell(title, bold=True, align="center"), "Lần ban hành", "02"],
                ["^", "^", "Ngày ban hành", "05/01/2026"],
                ["^", "^", "Trang", "{PAGE}/{NUMPAGES}"],
            ],
            [4.5, 6, 3.2, 3.3],
            size=10,
        )
    )
    h.has("approval", "revision_history", "purpose", "scope", "references", "definitions", "responsibility", "steps", "dossier", "dossier_sets", "time_limit", "fee", "forms", "records")
    h.table(
        [
            ["", "Soạn thảo", "Kiểm tra", "Phê duyệt"],
            ["Họ tên", "Giàng Thị Sua", "Lầu A Chứ", "Mùa A Páo"],
            ["Chức danh", "Công chức Văn hóa - Xã hội", "Phó Chủ tịch UBND xã", "Chủ tịch UBND xã"],
            ["Ký tên", "Đã ký", "Đã ký", "Đã ký"],
        ],
        [2.6, 4.8, 4.8, 4.8],
        header=1,
    )
    h.p("BẢNG THEO DÕI THAY ĐỔI", bold=True, align="center")
    h.table([["Lần ban hành", "Nội dung thay đổi", "Ngày ban hành"], ["01", "Ban hành lần đầu", "18/8/2025"], ["02", "Rút ngắn thời hạn, thêm nộp hồ sơ tại thôn", "05/01/2026"]], [3, 10, 4], header=1)
    h.p("I. MỤC ĐÍCH", bold=True)
    h.p("Thống nhất cách xác nhận để hộ dân nhận hỗ trợ kịp thời.")
    h.p("II. PHẠM VI", bold=True)
    h.p("Các thôn ven biển; công chức được giao việc tại UBND xã.")
    h.p("III. VĂN BẢN LIÊN QUAN", bold=True)
    h.p("Nghị định số 118/2025/NĐ-CP ngày 09/6/2025; Thông tư số 03/2025/TT-VPCP ngày 15/9/2025; TCVN ISO 9001:2015.")
    h.p("IV. CHỮ VIẾT TẮT", bold=True)
    h.p("UBND: Ủy ban nhân dân; PVHCC: Phục vụ hành chính công; VHXH: Văn hóa - Xã hội.")
    h.p("V. TRÁCH NHIỆM", bold=True)
    h.p("Chủ tịch UBND xã bảo đảm quy trình được thực hiện; Phòng VHXH theo dõi và đề nghị sửa đổi.")
    h.p("VI. CÁC BƯỚC CÔNG VIỆC", bold=True)
    steps = h.flow(
        [
            Step("1", f"Nhận hồ sơ, viết {RECEIPT} (Mẫu số 01), mở {SLIP} (Mẫu số 06)", "Công chức Trung tâm PVHCC xã", "¼ ngày", 0.25, "Mẫu số 01, Mẫu số 06"),
            Step("2", "Giao việc", "Trưởng phòng VHXH", "¼ ngày", 0.25, "Mẫu số 06"),
            Step("3", "Cùng trưởng thôn kiểm tra ruộng muối, lập biên bản", "Công chức VHXH", "1½ ngày", 1.5, "BM-11-02"),
            Step("4", "Soát biên bản, trình ký", "Trưởng phòng VHXH", "½ ngày", 0.5, "Mẫu số 06"),
            Step("5", "Ký giấy xác nhận", "Chủ tịch UBND xã", "½ ngày", 0.5, "Giấy xác nhận"),
            Step("6", "Trả giấy xác nhận, vào sổ", "Công chức Trung tâm PVHCC xã", "Trong giờ làm việc", None, "Mẫu số 07"),
        ],
        3,
    )
    h.table([["Bước", "Việc phải làm", "Ai làm", "Bao lâu", "Giấy tờ, biểu mẫu"], *rows(steps, "label action who time out"), [Cell("Cộng", bold=True), "<", "<", Cell("03 ngày làm việc", bold=True), ""]], [1.4, 6, 3.9, 2.5, 3.2], header=1)
    h.p("VII. GIẤY TỜ NGƯỜI DÂN PHẢI NỘP", bold=True)
    for paper in h.papers("Đơn đề nghị xác nhận (BM-11-01), bản chính", "Ảnh chụp ruộng muối bị thiệt hại, nếu có", "Giấy tờ về quyền sử dụng ruộng muối, bản sao", sets=1):
        h.p(f"– {paper}")
    h.p("VIII. SỐ BỘ HỒ SƠ", bold=True)
    h.p("Một (01) bộ.")
    h.p("IX. THỜI HẠN, LỆ PHÍ", bold=True)
    h.p("03 ngày làm việc kể từ ngày nhận đủ giấy tờ; không thu lệ phí.")
    h.limit(3)
    h.p("X. BIỂU MẪU", bold=True)
    h.table(
        [
            ["TT", "Ký hiệu", "Tên biểu mẫu"],
            ["1", "BM-11-01", "Đơn đề nghị xác nhận"],
            ["2", "BM-11-02", "Biên bản kiểm tra ruộng muối"],
            ["3", "Mẫu số 01", RECEIPT],
            ["4", "Mẫu số 06", SLIP],
            ["5", "Mẫu số 07", "Sổ theo dõi hồ sơ"],
        ],
        [1.3, 4, 11.7],
        header=1,
    )
    h.p("XI. LƯU HỒ SƠ", bold=True)
    h.p("Hồ sơ gồm giấy tờ tại phần VII, biên bản kiểm tra và bản lưu giấy xác nhận, lưu tại Phòng VHXH 05 năm, sau đó chuyển lưu trữ cơ quan.")
    h.footer(Par("Tài liệu nội bộ – in ra không còn hiệu lực kiểm soát", italic=True, size=9, align="center"))
    return h
