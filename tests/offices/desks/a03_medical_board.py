# fmt: off
# ruff: noqa: E501
"""A medical board's procedure: control data only in the footer, general rules first, a swapped row, an unused form, a part that does not exist."""

from __future__ import annotations

from tests.house.build import Par, Step, rows
from tests.offices.paper import RECEIPT, SLIP, Office


def build() -> Office:
    """The document and its labels."""
    h = Office("a-giam-dinh", font="Times New Roman", size=13)
    code, title = "QT.GĐYK.02", "Khám giám định lần đầu cho người lao động bị bệnh nghề nghiệp"
    h.procedure(title, code)
    h.header(Par("SỞ Y TẾ TỈNH LÂM HÀ – TRUNG TÂM GIÁM ĐỊNH Y KHOA", size=10, align="center"))
    h.footer(Par(f"{code}\tBan hành lần: 3\tNgày: 20/10/2025\tTrang: {{PAGE}}/{{NUMPAGES}}", size=9))
    h.p("QUY TRÌNH", bold=True, align="center", size=20, before=80)
    h.p(title.upper(), bold=True, align="center", size=16)
    h.p(f"Mã số: {code}", align="center")
    h.p("Lần ban hành: 3    Ngày hiệu lực: 20/10/2025", align="center")
    h.has("approval", "revision_history", "purpose", "scope", "references", "definitions", "responsibility", "dossier", "dossier_sets", "time_limit", "steps", "forms", "records")
    h.lines("Người biên soạn: BS. Trương Mỹ Dung (đã ký)", "Người kiểm tra: ThS. Lê Hoài Bảo (đã ký)", "Người phê duyệt: BSCKII. Cao Đình Nghị – Giám đốc (đã ký)", align="center")
    h.page_break()
    h.h("Lịch sử soát xét tài liệu", 2)
    h.table([["Lần", "Ngày hiệu lực", "Mô tả thay đổi"], ["2", "15/3/2024", "Thay đổi biểu mẫu"], ["3", "20/10/2025", "Theo mô hình chính quyền địa phương 02 cấp"]], [2, 4, 11], header=1)
    h.h("1. Quy định chung", 1)
    h.h("1.1. Mục đích", 2)
    h.p("Bảo đảm việc khám giám định khách quan, đúng thời hạn.")
    h.h("1.2. Phạm vi áp dụng", 2)
    h.p("Hội đồng Giám định y khoa và các khoa, phòng của Trung tâm.")
    h.h("1.3. Tài liệu viện dẫn", 2)
    h.p("Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ; Thông tư số 03/2025/TT-VPCP ngày 15/9/2025.")
    h.h("1.4. Giải thích từ ngữ", 2)
    h.p("Hội đồng: Hội đồng Giám định y khoa tỉnh.")
    h.h("1.5. Trách nhiệm", 2)
    h.p("Phòng Kế hoạch tổng hợp làm đầu mối; các khoa khám theo chuyên khoa. Trường hợp phức tạp xử lý theo mục 2.9.")
    h.finds("section-reference-unresolved", "1.5", "theo mục 2.9")
    h.h("2. Nội dung", 1)
    h.h("2.1. Hồ sơ đề nghị khám giám định", 2)
    papers = h.papers("Giấy giới thiệu của người sử dụng lao động (BM.GĐYK.02-1)", "Bản sao sổ sức khỏe hoặc phiếu khám sức khỏe", "Bản sao kết quả quan trắc môi trường lao động", "Bản chính giấy ra viện hoặc tóm tắt bệnh án", sets=1)
    for i, paper in enumerate(papers, 1):
        h.p(f"{i}) {paper};", indent=0.5)
    h.h("2.2. Số lượng", 2)
    h.p("Người đề nghị nộp 01 bộ hồ sơ.")
    h.h("2.3. Thời hạn", 2)
    h.p("Không quá 20 ngày làm việc kể từ ngày nhận đủ hồ sơ.")
    h.limit(20)
    h.h("2.4. Tiến trình thực hiện", 2)
    h.finds("step-cells-swapped", "2.4, bước 4", "Thư ký Hội đồng | Tổng hợp hồ sơ trình Hội đồng họp")
    steps = h.flow(
        [
            Step("1", f"Tiếp nhận hồ sơ, lập {RECEIPT} và {SLIP} (Mẫu số 06)", "Nhân viên Phòng Kế hoạch tổng hợp", "½ ngày", 0.5, "Mẫu số 06"),
            Step("2", "Xếp lịch, thông báo ngày khám", "Trưởng phòng Kế hoạch tổng hợp", "2 ngày", 2.0, "BM.GĐYK.02-2"),
            Step("3", "Khám chuyên khoa, làm xét nghiệm", "Giám định viên các khoa", "10 ngày", 10.0, "BM.GĐYK.02-3"),
            Step("4", "Thư ký Hội đồng", "Tổng hợp hồ sơ trình Hội đồng họp", "3 ngày", 3.0, "Hồ sơ trình"),
            Step("5", "Họp, kết luận tỷ lệ tổn thương cơ thể", "Hội đồng Giám định y khoa", "3 ngày", 3.0, "Biên bản họp"),
            Step("6", "Ký, đóng dấu, chuyển trả kết quả", "Phòng Tổ chức - Hành chính", "1½ ngày", 1.5, "Biên bản giám định"),
        ],
        20,
    )
    h.table([["TT", "Nội dung công việc", "Trách nhiệm", "Biểu mẫu, hồ sơ", "Thời gian"], *rows(steps, "label action who out time"), ["", "Tổng thời gian thực hiện", "", "", "20 ngày làm việc"]], [1.2, 6, 4.4, 3.2, 2.2], header=1)
    h.h("3. Danh mục biểu mẫu", 1)
    h.finds("form-unused", "3", "BM.GĐYK.02-4")
    h.table(
        [
            ["Mã hiệu", "Tên"],
            ["BM.GĐYK.02-1", "Giấy giới thiệu"],
            ["BM.GĐYK.02-2", "Lịch khám giám định"],
            ["BM.GĐYK.02-3", "Phiếu khám chuyên khoa"],
            ["BM.GĐYK.02-4", "Phiếu trưng cầu ý kiến chuyên gia"],
            ["Mẫu số 06", SLIP],
        ],
        [4.5, 12.5],
        header=1,
    )
    h.h("4. Lưu trữ", 1)
    h.p("Hồ sơ khám giám định được lưu 20 năm tại kho lưu trữ của Trung tâm; phiếu kiểm soát lưu 02 năm tại Phòng Kế hoạch tổng hợp.")
    return h
