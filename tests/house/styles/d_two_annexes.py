# fmt: off
# ruff: noqa: E501
"""One procedure described in annex I (dossier, limit) and given its steps in annex II: still one procedure; a second with wrong form number and late date."""

from __future__ import annotations

from tests.house.build import Cell, House, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("d-hai-phu-luc", size=13)
    h.table([[Cell("UBND TỈNH AN BÌNH\n**SỞ TƯ PHÁP**", align="center"), Cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", bold=True, align="center")], [Cell("Số: 512/QĐ-STP", align="center"), Cell("An Bình, ngày 24 tháng 11 năm 2025", align="center", italic=True)]], [7, 10], borders=False)
    h.p("QUYẾT ĐỊNH", bold=True, align="center")
    h.p("Về việc ban hành quy trình giải quyết thủ tục hành chính lĩnh vực hòa giải thương mại", bold=True, align="center")
    h.p("GIÁM ĐỐC SỞ TƯ PHÁP", bold=True, align="center")
    h.p("Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;")
    h.document_finds("legal-date-mismatch", "căn cứ", "03/2025/TT-VPCP ngày 15/9/2024")
    h.p("Căn cứ Thông tư số 03/2025/TT-VPCP ngày 15/9/2024 của Văn phòng Chính phủ;")
    h.p("QUYẾT ĐỊNH:", bold=True, align="center")
    h.p("Điều 1. Ban hành kèm theo Quyết định này Phụ lục I nội dung thủ tục hành chính và Phụ lục II quy trình nội bộ.")
    h.p("Điều 2. Chánh Văn phòng và các đơn vị liên quan chịu trách nhiệm thi hành./.")
    h.p("GIÁM ĐỐC", bold=True, align="right")
    h.p("(đã ký)", align="right")
    h.p("Hà Thị Mức", bold=True, align="right")
    h.page_break()
    first = ("Đăng ký làm hòa giải viên vụ việc", "1.911201")
    second = ("Xóa tên hòa giải viên vụ việc", "1.911202")
    h.document_finds("issue-date-mismatch", "Phụ lục I", "ngày 20/11/2025 against 24/11/2025")
    h.p("PHỤ LỤC I", bold=True, align="center")
    h.p("NỘI DUNG THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    h.p("(Kèm theo Quyết định số 512/QĐ-STP ngày 20/11/2025 của Giám đốc Sở Tư pháp)", italic=True, align="center")
    h.procedure(first[0], None, [first[1]])
    h.has("dossier", "dossier_sets", "time_limit", "fee", "steps")
    h.p(f"1. {first[0]} (mã TTHC: {first[1]})", bold=True)
    h.p("1.1. Thành phần hồ sơ:", bold=True)
    for i, paper in enumerate(h.papers("Giấy đề nghị đăng ký", "Bản sao bằng tốt nghiệp đại học", "Giấy tờ chứng minh đã công tác trong lĩnh vực được đào tạo từ 02 năm trở lên", sets=1), 1):
        h.p(f"{i}. {paper};", indent=0.7)
    h.p("1.2. Số lượng hồ sơ: 01 bộ.", bold=True)
    h.limit(7)
    h.p("1.3. Thời hạn giải quyết: 07 ngày làm việc.", bold=True)
    h.p("1.4. Phí, lệ phí: không.", bold=True)
    h.procedure(second[0], None, [second[1]])
    h.has("dossier", "dossier_sets", "time_limit", "steps")
    h.p(f"2. {second[0]} (mã TTHC: {second[1]})", bold=True)
    h.p("2.1. Thành phần hồ sơ: Giấy đề nghị xóa tên.", bold=True)
    h.papers("Giấy đề nghị xóa tên", sets=1)
    h.p("2.2. Số lượng hồ sơ: 01 bộ.", bold=True)
    h.limit(3)
    h.p("2.3. Thời hạn giải quyết: 03 ngày làm việc.", bold=True)
    h.page_break()
    h.p("PHỤ LỤC II", bold=True, align="center")
    h.p("QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    h.p("(Kèm theo Quyết định số 512/QĐ-STP ngày 24/11/2025 của Giám đốc Sở Tư pháp)", italic=True, align="center")
    head = ["TT", "Trình tự thực hiện", "Trách nhiệm thực hiện", "Sản phẩm thực hiện", "Thời gian thực hiện"]
    h.p(f"1. {first[0]} ({first[1]})", bold=True)
    one = [
        Step("B1", "Tiếp nhận hồ sơ", "Công chức Trung tâm Phục vụ hành chính công", "0,5 ngày", 0.5, "Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 06)"),
        Step("B2", "Thẩm tra hồ sơ", "Chuyên viên phòng Bổ trợ tư pháp", "04 ngày", 4.0, "Dự thảo thông báo"),
        Step("B3", "Kiểm tra dự thảo", "Trưởng phòng Bổ trợ tư pháp", "01 ngày", 1.0, "Dự thảo thông báo"),
        Step("B4", "Ký thông báo", "Lãnh đạo Sở", "01 ngày", 1.0, "Thông báo"),
        Step("B5", "Trả kết quả", "Văn thư Sở", "0,5 ngày", 0.5, "Thông báo"),
    ]
    h.labels["procedures"].reverse()
    h.flow(one, 7.0)
    h.table([head, *rows(one, "label action who out time"), [Cell("Tổng thời gian thực hiện:", bold=True), "<", "<", "<", Cell("07 ngày", bold=True)]], [1.5, 4.6, 4.2, 4, 2.7], header=1, size=12)
    h.labels["procedures"].reverse()
    h.p(f"2. {second[0]} ({second[1]})", bold=True)
    h.finds("form-number-superseded", "Phụ lục II, 2, B1", "Phiếu kiểm soát … (Mẫu số 05)")
    h.finds("time-sum-mismatch", "Phụ lục II, 2", "0,5 + 1 + 0,5 = 2 against 3")
    two = h.flow(
        [
            Step("B1", "Tiếp nhận hồ sơ", "Công chức Trung tâm Phục vụ hành chính công", "0,5 ngày", 0.5, "Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 05)"),
            Step("B2", "Rà soát danh sách, dự thảo quyết định", "Chuyên viên phòng Bổ trợ tư pháp", "01 ngày", 1.0, "Dự thảo quyết định"),
            Step("B3", "Ký quyết định", "Lãnh đạo Sở", "0,5 ngày", 0.5, "Quyết định"),
        ],
        3.0,
    )
    h.table([head, *rows(two, "label action who out time"), [Cell("Tổng thời gian thực hiện:", bold=True), "<", "<", "<", Cell("03 ngày", bold=True)]], [1.5, 4.6, 4.2, 4, 2.7], header=1, size=12)
    return h
