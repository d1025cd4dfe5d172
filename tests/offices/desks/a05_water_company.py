# fmt: off
# ruff: noqa: E501
"""A water company's rule in articles (Điều 1–10), papers and limits by kind of customer, its own slip; nothing wrong."""

from __future__ import annotations

from tests.house.build import Cell, Par, Step, rows
from tests.offices.paper import SLIP, Office, table_xml


def build() -> Office:
    """The document and its labels."""
    h = Office("a-cong-ty-nuoc", font="Arial", size=11)
    code, title = "QTr-KD-04", "Lắp đặt đồng hồ nước cho khách hàng mới"
    h.procedure(title, code)
    h.header(
        table_xml(
            [
                [Cell("CTY CP CẤP NƯỚC\nHỒNG CHÂU", bold=True, align="center"), Cell("HỆ THỐNG QUẢN LÝ CHẤT LƯỢNG", bold=True, align="center"), "<", "<"],
                ["^", Cell(title, bold=True, align="center"), "<", "<"],
                ["^", f"Mã: {code}", "Soát xét: 05", "Hiệu lực: 01/03/2026"],
            ],
            [4, 4.5, 4, 4.5],
            size=9,
        ),
        Par("Trang {PAGE} của {NUMPAGES}", size=8, align="right"),
    )
    h.has("approval", "revision_history", "purpose", "scope", "responsibility", "dossier", "dossier_sets", "time_limit", "fee", "steps", "forms", "records")
    h.table([["Soạn thảo:", "Trần Văn Đạo – Phòng Kinh doanh"], ["Soát xét:", "Hoàng Ngọc Lan – Đại diện lãnh đạo chất lượng"], ["Phê duyệt:", "Phùng Bá Duy – Tổng Giám đốc (đã ký ngày 25/02/2026)"]], [4, 13])
    h.p("Tình trạng sửa đổi", bold=True)
    h.table([["Soát xét", "Ngày", "Tóm tắt sửa đổi"], ["04", "02/01/2024", "Bỏ thu tiền khảo sát"], ["05", "01/03/2026", "Thêm cách đăng ký qua ứng dụng"]], [2.5, 3.5, 11], header=1)
    h.p("Điều 1. Mục đích", bold=True)
    h.p("Rút ngắn thời gian từ khi khách hàng đăng ký đến khi có nước.")
    h.p("Điều 2. Phạm vi áp dụng", bold=True)
    h.p("Áp dụng tại các xí nghiệp cấp nước trực thuộc.")
    h.p("Điều 3. Trách nhiệm", bold=True)
    h.p("Phòng Kinh doanh chủ trì. Xí nghiệp khảo sát, thi công. Phòng Tài chính thu tiền.")
    h.p("Điều 4. Hồ sơ khách hàng cung cấp", bold=True)
    h.p("1. Khách hàng là hộ gia đình:")
    household = h.papers("Giấy đề nghị lắp đặt đồng hồ (BM-KD-04.1)", "Bản sao giấy tờ về nhà, đất", sets=1)
    for letter, paper in zip("ab", household, strict=True):
        h.p(f"{letter}) {paper};", indent=0.8)
    h.p("2. Khách hàng là tổ chức:")
    firm = h.papers("Công văn đề nghị cấp nước", "Bản sao giấy chứng nhận đăng ký doanh nghiệp", "Bản vẽ mặt bằng khu đất")
    for letter, paper in zip("abc", firm, strict=True):
        h.p(f"{letter}) {paper};", indent=0.8)
    h.p("Điều 5. Số lượng hồ sơ", bold=True)
    h.p("01 bộ cho mỗi vị trí lắp đặt.")
    h.p("Điều 6. Thời hạn", bold=True)
    h.p("1. Hộ gia đình: 05 ngày làm việc.")
    h.p("2. Tổ chức: 10 ngày làm việc.")
    h.limit(5, 10)
    h.p("Điều 7. Chi phí", bold=True)
    h.p("Khách hàng không trả chi phí lắp đặt phần đường ống trước đồng hồ.")
    h.p("Điều 8. Các bước thực hiện", bold=True)

    def table(case: str, steps: list[Step], total: float, text: str) -> None:
        h.p(case, italic=True)
        h.flow(steps, total, case)
        h.table([["Số bước", "Đơn vị chịu trách nhiệm", "Công việc", "Chứng từ", "Số ngày làm việc"], *rows(steps, "label who action out time"), [Cell("Tổng số ngày", bold=True), "<", "<", "<", text]], [1.6, 4.2, 5.6, 3.4, 2.2], header=1, size=10)

    table(
        "Hộ gia đình",
        [
            Step("1", f"Nhận đăng ký, mở {SLIP} (BM-KD-04.2)", "Tổ Giao dịch", "0,5", 0.5, "BM-KD-04.1, BM-KD-04.2"),
            Step("2", "Khảo sát, lập bản vẽ hoàn công dự kiến", "Xí nghiệp", "1,5", 1.5, "BM-KD-04.3"),
            Step("3", "Ký hợp đồng", "Phòng Kinh doanh", "1", 1.0, "Hợp đồng"),
            Step("4", "Thi công, kẹp chì đồng hồ, bàn giao", "Xí nghiệp", "2", 2.0, "BM-KD-04.4"),
        ],
        5, "5",
    )
    table(
        "Tổ chức",
        [
            Step("1", f"Nhận công văn, mở {SLIP}", "Tổ Giao dịch", "0,5", 0.5, "BM-KD-04.2"),
            Step("2", "Khảo sát, tính toán thủy lực", "Phòng Kỹ thuật", "3,5", 3.5, "BM-KD-04.3"),
            Step("3", "Ký hợp đồng, thu tiền", "Phòng Kinh doanh", "2", 2.0, "Hợp đồng"),
            Step("4", "Thi công, kẹp chì đồng hồ, bàn giao", "Xí nghiệp", "4", 4.0, "BM-KD-04.4"),
        ],
        10, "10",
    )
    h.p("Điều 9. Biểu mẫu sử dụng", bold=True)
    for form in ("BM-KD-04.1: Giấy đề nghị lắp đặt đồng hồ", f"BM-KD-04.2: {SLIP}", "BM-KD-04.3: Phiếu khảo sát", "BM-KD-04.4: Biên bản bàn giao đồng hồ"):
        h.p(f"- {form}")
    h.p("Điều 10. Lưu hồ sơ", bold=True)
    h.p("Hồ sơ khách hàng lưu tại Phòng Kinh doanh trong suốt thời gian sử dụng nước và 02 năm sau khi chấm dứt hợp đồng.")
    return h
