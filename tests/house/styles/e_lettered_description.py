# fmt: off
# ruff: noqa: E501
"""Descriptions a) … l) in the Vietnamese letter order, one as a dash list; sets missing, dossier by reference, dossier "Không quy định"."""

from __future__ import annotations

from tests.house.build import House, Step

ALL = ("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")


def build() -> House:
    """The document and its labels."""
    h = House("e-mo-ta", size=14)
    h.p("Phụ lục II", bold=True, align="center")
    h.p("NỘI DUNG CỤ THỂ CỦA TỪNG THỦ TỤC HÀNH CHÍNH LĨNH VỰC NGHỀ THỦ CÔNG THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA SỞ CÔNG THƯƠNG TỈNH KHÁNH LÂM", bold=True, align="center")
    h.p("(Ban hành kèm theo Quyết định số 1902/QĐ-UBND ngày 03 tháng 12 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh Khánh Lâm)", italic=True, align="center")

    title = "Công nhận nghệ nhân nghề thủ công cấp tỉnh"
    h.procedure(title, None, ["2.903311"])
    h.has(*ALL)
    h.p(f"1. Thủ tục {title[0].lower()}{title[1:]} (2.903311)", bold=True)
    h.p("a) Trình tự thực hiện:", italic=True, bold=True)
    h.flow(
        [
            Step("Bước 1", "", "Cá nhân đề nghị công nhận", None, None),
            Step("Bước 2", "", "Ủy ban nhân dân cấp xã", "07 ngày làm việc", 7.0),
            Step("Bước 3", "", "Sở Công Thương", "20 ngày làm việc", 20.0),
            Step("Bước 4", "", "Chủ tịch Ủy ban nhân dân tỉnh", "03 ngày làm việc", 3.0),
        ],
    )
    h.p("Bước 1: Cá nhân đề nghị công nhận lập hồ sơ gửi Ủy ban nhân dân cấp xã nơi cư trú.")
    h.p("Bước 2: Ủy ban nhân dân cấp xã kiểm tra, xác nhận và chuyển hồ sơ đến Sở Công Thương trong thời hạn 07 ngày làm việc.")
    h.p("Bước 3: Sở Công Thương thành lập hội đồng xét chọn và trình Chủ tịch Ủy ban nhân dân tỉnh trong thời hạn 20 ngày làm việc kể từ ngày nhận hồ sơ.")
    h.p("Bước 4: Chủ tịch Ủy ban nhân dân tỉnh quyết định công nhận trong thời hạn 03 ngày làm việc; trường hợp không công nhận phải trả lời bằng văn bản và nêu rõ lý do.")
    h.p("b) Cách thức thực hiện: nộp trực tiếp, qua dịch vụ bưu chính công ích hoặc trực tuyến trên Cổng Dịch vụ công quốc gia.")
    h.p("c) Thành phần, số lượng hồ sơ:", italic=True, bold=True)
    papers = h.papers(
        "Bản khai thành tích theo Mẫu số 01",
        "Tác phẩm hoặc ảnh chụp tác phẩm tiêu biểu (ít nhất 05 ảnh màu, khổ 18 x 24 cm)",
        "Bản sao văn bằng, chứng chỉ, giải thưởng (nếu có)",
        "Văn bản xác nhận của cơ quan hoặc hội nghề nghiệp về việc truyền nghề, trong đó nêu:",
        sets=1,
    )
    h.p("- Thành phần hồ sơ:")
    h.p(f"+ {papers[0]};", indent=1)
    h.p(f"+ {papers[1]};", indent=1)
    h.p(f"+ {papers[2]};", indent=1)
    h.p(f"+ {papers[3]}", indent=1)
    h.p("• Số học trò đã truyền nghề;", indent=2)
    h.p("• Thời gian truyền nghề.", indent=2)
    h.p("- Số lượng hồ sơ: 01 (một) bộ.")
    h.limit(30)
    h.p("d) Thời hạn giải quyết: 30 ngày làm việc kể từ ngày nhận đủ hồ sơ.")
    h.p("đ) Đối tượng thực hiện thủ tục hành chính: cá nhân.")
    h.p("e) Cơ quan giải quyết thủ tục hành chính: Sở Công Thương; Chủ tịch Ủy ban nhân dân tỉnh quyết định.")
    h.p("g) Kết quả thực hiện thủ tục hành chính: Quyết định công nhận kèm theo Giấy chứng nhận nghệ nhân.")
    h.p("h) Phí, lệ phí: không.")
    h.p("i) Tên mẫu đơn, mẫu tờ khai: Mẫu số 01 - Bản khai thành tích.")
    h.p("k) Yêu cầu, điều kiện thực hiện thủ tục hành chính: có ít nhất 15 năm hành nghề liên tục.")
    h.p("l) Căn cứ pháp lý của thủ tục hành chính: Nghị quyết số 27/2025/NQ-HĐND ngày 18 tháng 7 năm 2025 của Hội đồng nhân dân tỉnh Khánh Lâm.")

    title = "Hỗ trợ kinh phí mở lớp truyền nghề"
    h.procedure(title, None, ["2.903312"])
    h.has("steps", "how_to_apply", "dossier", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")
    h.finds("dossier-sets-missing", "2, Thành phần hồ sơ")
    h.p(f"2. Thủ tục {title[0].lower()}{title[1:]} (2.903312)", bold=True)
    h.flow([Step("Bước 1", "", "Cơ sở truyền nghề", None, None), Step("Bước 2", "", "Sở Công Thương", "10 ngày", 10.0), Step("Bước 3", "", "Sở Công Thương", None, None)])
    for line in (
        "**- Trình tự thực hiện:**",
        "+ Bước 1. Cơ sở truyền nghề nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh hoặc cấp xã.",
        "+ Bước 2. Sở Công Thương thẩm định trong 10 ngày, thông báo kinh phí hỗ trợ.",
        "+ Bước 3. Sở Công Thương chi trả kinh phí sau khi lớp học kết thúc.",
        "**- Cách thức thực hiện:** trực tiếp, bưu chính hoặc trực tuyến.",
        "**- Thành phần hồ sơ:**",
    ):
        h.p(line)
    for paper in h.papers("Đơn đề nghị hỗ trợ (Mẫu số 02)", "Kế hoạch mở lớp, dự toán kinh phí", "Danh sách học viên có xác nhận của Ủy ban nhân dân cấp xã"):
        h.p(f"+ {paper}.", indent=1)
    h.limit(10)
    for line in (
        "**- Thời hạn giải quyết:** 10 ngày, kể từ ngày nhận hồ sơ hợp lệ.",
        "**- Đối tượng thực hiện:** hợp tác xã, tổ hợp tác, hộ kinh doanh.",
        "**- Cơ quan thực hiện:** Sở Công Thương.",
        "**- Kết quả thực hiện:** Quyết định hỗ trợ kinh phí.",
        "**- Phí, lệ phí:** Không quy định.",
        "**- Tên mẫu đơn, tờ khai:** Đơn đề nghị hỗ trợ (Mẫu số 02).",
        "**- Yêu cầu, điều kiện:** lớp học có ít nhất 15 học viên.",
        "**- Căn cứ pháp lý:** Nghị quyết số 27/2025/NQ-HĐND ngày 18/7/2025 của Hội đồng nhân dân tỉnh Khánh Lâm.",
    ):
        h.p(line)

    title = "Thu hồi quyết định công nhận nghệ nhân nghề thủ công cấp tỉnh"
    h.procedure(title, None, ["2.903313"])
    h.has("steps", "how_to_apply", "dossier", "time_limit", "applicant", "agency", "result", "fee", "legal_basis")
    h.finds("dossier-only-reference", "3.c", "Theo quy định tại Điều 9 của Quy chế …")
    h.papers()
    h.limit(15)
    h.flow([Step("Bước 1", "", "Sở Công Thương", None, None), Step("Bước 2", "", "Chủ tịch Ủy ban nhân dân tỉnh", None, None)])
    h.p(f"3. Thủ tục {title[0].lower()}{title[1:]} (2.903313)", bold=True)
    for line in (
        "a) Trình tự thực hiện:",
        "- Bước 1: Sở Công Thương xác minh thông tin, lập tờ trình.",
        "- Bước 2: Chủ tịch Ủy ban nhân dân tỉnh ký quyết định thu hồi.",
        "b) Cách thức thực hiện: gửi văn bản.",
        "c) Thành phần hồ sơ: Theo quy định tại Điều 9 của Quy chế xét công nhận ban hành kèm theo Nghị quyết số 27/2025/NQ-HĐND.",
        "d) Thời hạn giải quyết: 15 ngày làm việc.",
        "đ) Đối tượng thực hiện: cá nhân đã được công nhận.",
        "e) Cơ quan giải quyết: Sở Công Thương.",
        "g) Kết quả: Quyết định thu hồi.",
        "h) Lệ phí: Không.",
        "i) Căn cứ pháp lý: Nghị quyết số 27/2025/NQ-HĐND ngày 18/7/2025.",
    ):
        h.p(line)

    title = "Công bố danh sách nghệ nhân nghề thủ công hằng năm"
    h.procedure(title, None, ["2.903314"])
    h.has("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "legal_basis")
    h.papers()
    h.limit(5)
    h.flow([Step("Bước 1", "", "Sở Công Thương", None, None), Step("Bước 2", "", "Sở Công Thương", None, None)])
    h.p(f"4. Thủ tục {title[0].lower()}{title[1:]} (2.903314)", bold=True)
    for line in (
        "a) Trình tự thực hiện:",
        "Bước 1: Sở Công Thương rà soát danh sách nghệ nhân đã được công nhận.",
        "Bước 2: Sở Công Thương đăng danh sách trên trang thông tin điện tử.",
        "b) Cách thức thực hiện: Không quy định.",
        "c) Thành phần, số lượng hồ sơ: Không quy định.",
        "d) Thời hạn giải quyết: 05 ngày làm việc.",
        "đ) Đối tượng thực hiện: cơ quan nhà nước.",
        "e) Cơ quan giải quyết: Sở Công Thương.",
        "g) Kết quả: Danh sách được đăng tải.",
        "h) Phí, lệ phí: Không.",
        "i) Căn cứ pháp lý: Nghị quyết số 27/2025/NQ-HĐND ngày 18/7/2025.",
    ):
        h.p(line)
    return h
