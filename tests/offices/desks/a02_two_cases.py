# fmt: off
# ruff: noqa: E501
"""A department's mixture of layouts: a column of numbers, two cases with papers and steps of their own, old forms and an old circular, a form not listed."""

from __future__ import annotations

from tests.house.build import Cell, Content, Par, Step, table_xml
from tests.offices.paper import RECEIPT, SLIP, Office

CODE = "QT.VTAT-09"


def wide(*blocks: str) -> Cell:
    """A cell that holds other tables and lines."""
    return Cell(list(blocks))


def build() -> Office:
    """The document and its labels."""
    h = Office("a-so-hai-truong-hop", size=12, hand="splintered")
    title = "Cấp, cấp lại giấy phép hoạt động bến thủy phục vụ thi công"
    h.procedure(title, CODE)
    h.header(table_xml([[Cell("SỞ XÂY DỰNG TỈNH VÂN GIANG", bold=True), f"Ký hiệu {CODE} – ban hành lần 04 – ngày 20/11/2025"]], [8, 9], size=10))
    h.footer(Par("Trang {PAGE} trên {NUMPAGES}", size=9, align="right"))
    h.p("QUY TRÌNH ISO", bold=True, align="center", size=18)
    h.p(title.upper(), bold=True, align="center", size=15)
    h.has("approval", "scope", "legal_basis", "conditions", "dossier", "dossier_sets", "time_limit", "place", "fee", "steps", "forms", "records")
    h.table([["Người viết", "Người soát xét", "Người duyệt"], ["Ngô Bá Thước\n(đã ký)", "Đỗ Thị Hiền\n(đã ký)", "Phan Quốc Kiệm\n(đã ký)"], ["Chuyên viên", "Trưởng phòng", "Giám đốc Sở"]], [5.6, 5.7, 5.7], header=1)

    h.document_finds("legal-document-expired", "2", "01/2018/TT-VPCP, replaced by 03/2025/TT-VPCP")
    h.finds("form-number-superseded", "mục 6 và các bước", "Mẫu số 05 | Phiếu kiểm soát quá trình giải quyết hồ sơ, dated 20/11/2025")
    h.finds("form-unlisted", "TH2, B3", "BM.VTAT.09.04")

    case1 = [
        Step("B1", f"Tiếp nhận, lập {RECEIPT}, lập {SLIP}", "Công chức một cửa", "0,5 ngày", 0.5, "Mẫu số 01, Mẫu số 05"),
        Step("B2", "Phân công thụ lý", "Lãnh đạo Phòng Vận tải - An toàn", "0,5 ngày", 0.5, "Mẫu số 05"),
        Step("B3", "Kiểm tra vị trí bến, lập biên bản", "Chuyên viên thụ lý", "03 ngày", 3.0, "BM.VTAT.09.02"),
        Step("B4", "Trình và ký giấy phép", "Lãnh đạo Sở", "01 ngày", 1.0, "Giấy phép"),
        Step("B5", "Trả kết quả", "Công chức một cửa", "Giờ hành chính", None, "Mẫu số 05"),
    ]
    case2 = [
        Step("B1", f"Tiếp nhận, lập {RECEIPT}, lập {SLIP}", "Công chức một cửa", "0,25 ngày", 0.25, "Mẫu số 01, Mẫu số 05"),
        Step("B2", "Đối chiếu giấy phép đã cấp", "Chuyên viên thụ lý", "01 ngày", 1.0, "Mẫu số 05"),
        Step("B3", "Lập phiếu đối chiếu, trình ký", "Lãnh đạo Phòng Vận tải - An toàn", "0,25 ngày", 0.25, "BM.VTAT.09.04"),
        Step("B4", "Ký cấp lại", "Lãnh đạo Sở", "0,5 ngày", 0.5, "Giấy phép cấp lại"),
        Step("B5", "Trả kết quả", "Công chức một cửa", "Giờ hành chính", None, "Mẫu số 05"),
    ]
    h.flow(case1, 5, "cấp mới")
    h.flow(case2, 2, "cấp lại")
    h.limit(5, 2)
    new = h.papers("Đơn đề nghị cấp giấy phép (BM.VTAT.09.01)", "Hợp đồng thuê bến hoặc văn bản giao đất", "Sơ đồ luồng vào bến", sets=1)
    again = h.papers("Đơn đề nghị cấp lại (BM.VTAT.09.03)", "Giấy phép bị hỏng (trừ trường hợp bị mất)")

    def steps_rows(steps: list[Step], name: str, total: str) -> list[list[Content]]:
        lines: list[list[Content]] = [[Cell(name, bold=True), "<", "<", "<", "<", "<"]]
        lines += [["", s.label, s.action, s.who or "", s.time or "", s.out] for s in steps]
        return [*lines, ["", Cell(f"Tổng thời gian: {total}", bold=True), "<", "<", "<", "<"]]

    def full(number: str, text: str, bold: bool = True) -> list[Content]:
        return [Cell(number, bold=bold), Cell(text, bold=bold), "<", "<", "<", "<"]

    def paper(text: str, original: str, copy: str) -> list[Content]:
        return ["", text, "<", "<", original, copy]

    h.table(
        [
            full("1", "PHẠM VI ÁP DỤNG"),
            full("", "Phòng Vận tải - An toàn và các đơn vị liên quan của Sở Xây dựng.", False),
            full("2", "CĂN CỨ PHÁP LÝ"),
            full("", "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025; Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ.", False),
            full("3", "NỘI DUNG QUY TRÌNH"),
            full("3.1", "Điều kiện thực hiện"),
            full("", "Bến nằm ngoài hành lang bảo vệ luồng.", False),
            ["3.2", Cell("Thành phần hồ sơ", bold=True), "<", "<", Cell("Bản chính", bold=True), Cell("Bản sao", bold=True)],
            full("", "a) Trường hợp cấp mới", False),
            paper(f"- {new[0]}", "x", ""),
            paper(f"- {new[1]}", "", "x"),
            paper(f"- {new[2]}", "x", ""),
            full("", "b) Trường hợp cấp lại", False),
            paper(f"- {again[0]}", "x", ""),
            paper(f"- {again[1]}", "x", ""),
            full("3.3", "Số lượng hồ sơ: 01 bộ"),
            full("3.4", "Thời gian xử lý"),
            full("", "Cấp mới: 05 ngày làm việc; cấp lại: 02 ngày làm việc.", False),
            full("3.5", "Nơi tiếp nhận và trả kết quả"),
            full("", "Trung tâm Phục vụ hành chính công tỉnh.", False),
            full("3.6", "Lệ phí: Không"),
            full("3.7", "Quy trình xử lý công việc"),
            [Cell(c, bold=True, align="center") for c in ("", "TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả")],
            *steps_rows(case1, "TH1. Cấp mới giấy phép", "05 ngày làm việc"),
            *steps_rows(case2, "TH2. Cấp lại giấy phép", "02 ngày làm việc"),
            full("4", "BIỂU MẪU"),
            ["", "Mẫu số 01", RECEIPT, "<", "<", "<"],
            ["", "Mẫu số 05", SLIP, "<", "<", "<"],
            ["", "BM.VTAT.09.01", "Đơn đề nghị cấp giấy phép", "<", "<", "<"],
            ["", "BM.VTAT.09.02", "Biên bản kiểm tra vị trí bến", "<", "<", "<"],
            ["", "BM.VTAT.09.03", "Đơn đề nghị cấp lại", "<", "<", "<"],
            full("5", "HỒ SƠ LƯU"),
            full("", "Giấy tờ theo mục 3.2 và kết quả được lưu 02 năm tại Phòng Vận tải - An toàn, sau đó nộp lưu trữ Sở.", False),
        ],
        [1.1, 2.4, 4.6, 3.4, 2.5, 3],
        size=11,
    )
    return h
