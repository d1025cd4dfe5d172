# fmt: off
# ruff: noqa: E501
"""Bold dashed lead-ins whose words follow on the same line; one service whose dossier is only a reference, one without a time limit."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import LAW72, ND63, ND92, S

SECTIONS = ("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-hoa-xuyen-1661", "google")
    s.decision(
        "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÒA XUYÊN", "1661/QĐ-UBND", "Hòa Xuyên, ngày 21 tháng 8 năm 2025",
        "VỀ VIỆC CÔNG BỐ THỦ TỤC HÀNH CHÍNH LĨNH VỰC TRỢ GIÚP XÃ HỘI THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA ỦY BAN NHÂN DÂN CẤP XÃ", "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ",
        [LAW72, ND63, ND92],
    )
    s.articles("Công bố kèm theo Quyết định này 03 thủ tục hành chính.", "Quyết định có hiệu lực từ ngày ký.", "Chánh Văn phòng, Giám đốc Sở Y tế, Chủ tịch UBND các xã, phường chịu trách nhiệm thi hành./.")
    s.signed("- Như Điều 3;\n- Lưu: VT.", "PHÓ CHỦ TỊCH", "Lê Thị Hòa")
    s.p("Phụ lục", "NỘI DUNG THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    one = ("Hỗ trợ tiền điện cho hộ có người chạy thận tại nhà", "Đơn đề nghị hỗ trợ", "Bản sao sổ điều trị", "Hóa đơn tiền điện 03 tháng gần nhất")
    s.procedure(one[0])
    s.has(*SECTIONS)
    s.p("1. Hỗ trợ tiền điện cho hộ có người chạy thận tại nhà", bold=True)
    s.flow([S("Bước 1", "Hộ gia đình", "", None), S("Bước 2", "UBND cấp xã", "", None)])
    s.p("**- Trình tự thực hiện:**", "+ Bước 1: Hộ gia đình nộp hồ sơ tại Trung tâm Phục vụ hành chính công cấp xã.", "+ Bước 2: UBND cấp xã xem xét, quyết định mức hỗ trợ; không đồng ý thì trả lời bằng văn bản.")
    s.p("**- Cách thức thực hiện:** Trực tiếp, trực tuyến hoặc qua bưu chính.")
    papers = s.papers(*one[1:], sets=1)
    s.p("**- Thành phần hồ sơ:**", *(f"+ {p}." for p in papers), "**- Số lượng hồ sơ:** 01 bộ.")
    s.limit(5)
    s.p("**- Thời hạn giải quyết:** 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.", "**- Đối tượng thực hiện TTHC:** Hộ gia đình.", "**- Cơ quan thực hiện TTHC:** UBND cấp xã.", "**- Kết quả thực hiện TTHC:** Quyết định hỗ trợ.", "**- Phí, lệ phí:** Không.", "**- Tên mẫu đơn, mẫu tờ khai:** Đơn đề nghị hỗ trợ.", "**- Yêu cầu, điều kiện thực hiện TTHC:** Có sổ điều trị còn thời hạn.", "**- Căn cứ pháp lý của TTHC:** Nghị quyết số 14/2025/NQ-HĐND.")
    s.procedure("Cho mượn xe lăn của quỹ cộng đồng")
    s.has(*SECTIONS)
    s.has("dossier")
    s.p("2. Cho mượn xe lăn của quỹ cộng đồng", bold=True)
    s.flow([S("Bước 1", "Người có nhu cầu", "", None), S("Bước 2", "Cán bộ giữ quỹ", "", None)])
    s.p("**- Trình tự thực hiện:**", "+ Bước 1: Người có nhu cầu đăng ký với UBND cấp xã.", "+ Bước 2: Cán bộ giữ quỹ giao xe, ghi sổ.")
    s.labels["procedures"][-1]["dossier"] = {"components": [], "sets": 1}
    s.finds("dossier-only-reference", "2, Thành phần hồ sơ", "theo quy định tại Quyết định số 88/QĐ-QCĐ")
    s.p("**- Cách thức thực hiện:** Trực tiếp.", "**- Thành phần hồ sơ:** Theo quy định tại Quyết định số 88/QĐ-QCĐ ngày 02 tháng 7 năm 2025 của Hội đồng quản lý quỹ.", "**- Số lượng hồ sơ:** 01 bộ.")
    s.limit(2)
    s.p("**- Thời hạn giải quyết:** 02 ngày làm việc.", "**- Đối tượng thực hiện TTHC:** Cá nhân.", "**- Cơ quan thực hiện TTHC:** UBND cấp xã.", "**- Kết quả thực hiện TTHC:** Giao xe lăn.", "**- Phí, lệ phí:** Không.", "**- Tên mẫu đơn, mẫu tờ khai:** Không.", "**- Yêu cầu, điều kiện thực hiện TTHC:** Không.", "**- Căn cứ pháp lý của TTHC:** Nghị quyết số 14/2025/NQ-HĐND.")
    s.procedure("Tiếp nhận người lang thang vào nhà trú đêm")
    s.has(*(k for k in SECTIONS if k not in ("time_limit", "dossier_sets")))
    s.p("3. Tiếp nhận người lang thang vào nhà trú đêm", bold=True)
    s.flow([S("Bước 1", "Tổ công tác lưu động", "", None), S("Bước 2", "Nhà trú đêm", "", None)])
    s.p("**- Trình tự thực hiện:**", "+ Bước 1: Tổ công tác lưu động lập biên bản và đưa người lang thang về nhà trú đêm.", "+ Bước 2: Nhà trú đêm tiếp nhận, lập danh sách.")
    s.finds("time-limit-missing", "3", "no part says how long it takes")
    s.labels["procedures"][-1]["dossier"] = {"components": [], "sets": None}
    s.p("**- Cách thức thực hiện:** Trực tiếp.", "**- Thành phần hồ sơ:** Không quy định.", "**- Đối tượng thực hiện TTHC:** Người lang thang.", "**- Cơ quan thực hiện TTHC:** UBND cấp xã.", "**- Kết quả thực hiện TTHC:** Ghi tên vào danh sách.", "**- Phí, lệ phí:** Không.", "**- Tên mẫu đơn, mẫu tờ khai:** Không.", "**- Yêu cầu, điều kiện thực hiện TTHC:** Không.", "**- Căn cứ pháp lý của TTHC:** Nghị quyết số 14/2025/NQ-HĐND.")
    return s
