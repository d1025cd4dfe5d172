# fmt: off
# ruff: noqa: E501
"""Totals in the header only or nowhere, a dossier that points elsewhere, a listed service without a process, a faulty citation, a blank left."""

from __future__ import annotations

from tests.house.build import Step, rows
from tests.offices.paper import RECEIPT, SLIP, Office, letterhead, signature


def build() -> Office:
    """The document and its labels."""
    h = Office("d-tong-o-dau-cot", font="Times New Roman", size=13, hand="splintered")
    letterhead(h, "ỦY BAN NHÂN DÂN\nTỈNH BẮC ĐÀ", "209/QĐ-UBND", "Bắc Đà", "ngày 22 tháng 01 năm 2026")
    h.p("QUYẾT ĐỊNH", bold=True, align="center")
    h.p("Công bố danh mục và phê duyệt quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực giáo dục thường xuyên", bold=True, align="center")
    h.document_finds("legal-citation-malformed", "căn cứ", "03/2025/TTVPCP")
    h.lines(
        "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ;",
        "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;",
        "Căn cứ Thông tư số 03/2025/TTVPCP ngày 15 tháng 9 năm 2025 của Văn phòng Chính phủ;",
        "Theo đề nghị của Giám đốc Sở Giáo dục và Đào tạo.",
    )
    h.p("Điều 1. Công bố danh mục 04 thủ tục hành chính và phê duyệt quy trình nội bộ giải quyết 04 thủ tục hành chính lĩnh vực giáo dục thường xuyên (Phụ lục I, Phụ lục II).")
    h.p("Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký./.")
    signature(h, ["- Như Điều 2;", "- Lưu: VT."], "CHỦ TỊCH", "Hà Sĩ Khương")
    h.p("PHỤ LỤC I. DANH MỤC THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    h.document_finds("placeholder-left", "Phụ lục I", "Kèm theo Quyết định số …/QĐ-UBND ngày … tháng 01 năm 2026")
    h.p("(Kèm theo Quyết định số ……/QĐ-UBND ngày …… tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh Bắc Đà)", italic=True, align="center")
    titles = [
        "Cho phép lớp xóa mù chữ cho người lớn hoạt động ngoài nhà trường",
        "Công nhận chương trình bồi dưỡng kỹ năng sống theo chủ đề",
        "Chuyển đổi địa điểm trung tâm học tập cộng đồng",
        "Xác nhận hoàn thành khóa bồi dưỡng tiếng dân tộc thiểu số",
    ]
    h.document_finds("listed-procedure-without-block", "Phụ lục I, 4", titles[3])
    h.table([["Stt", "Tên thủ tục hành chính", "Địa điểm tiếp nhận", "Ghi chú"], *[[str(i), t, "Trung tâm Phục vụ hành chính công tỉnh", ""] for i, t in enumerate(titles, 1)]], [1.2, 9, 4.8, 2], header=1)
    h.page_break()
    h.p("PHỤ LỤC II. QUY TRÌNH NỘI BỘ", bold=True, align="center")
    h.p("(Kèm theo Quyết định số 209/QĐ-UBND ngày 22 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh Bắc Đà)", italic=True, align="center")
    desk, office = "Công chức Sở Giáo dục và Đào tạo trực tại Trung tâm", "Phòng Giáo dục thường xuyên"

    h.procedure(titles[0])
    h.has("dossier", "steps")
    h.p(f"1. Thủ tục: {titles[0]}", bold=True)
    h.p("1.1. Thành phần hồ sơ: Thực hiện theo nội dung thủ tục hành chính đã công bố tại Quyết định số 1320/QĐ-UBND ngày 14 tháng 10 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh.")
    h.finds("dossier-only-reference", "1.1", "points to a decision")
    h.p("1.2. Các bước thực hiện:")
    steps = [
        Step("B1", "Nhận hồ sơ, số hóa", desk, "1/4", 0.25, f"{RECEIPT}; {SLIP}"),
        Step("B2", "Thẩm định địa điểm, giáo viên, học liệu", f"Chuyên viên {office}", "5", 5.0, "Biên bản"),
        Step("B3", "Soát xét, ký nháy", f"Lãnh đạo {office}", "3/4", 0.75, "Dự thảo quyết định"),
        Step("B4", "Ký quyết định cho phép", "Lãnh đạo Sở", "3/4", 0.75, "Quyết định"),
        Step("B5", "Phát hành, trả kết quả", "Văn thư Sở", "1/4", 0.25, "Quyết định"),
    ]
    h.flow(steps, 7)
    h.limit(7)
    h.table([["Bước", "Thời gian giải quyết (07 ngày làm việc)", "Người thực hiện", "Nội dung công việc", "Hồ sơ phát sinh"], *rows(steps, "label time who action out")], [1.5, 3.2, 4.2, 4.9, 3.2], header=1, size=12)

    h.procedure(titles[1])
    h.has("steps")
    for rule, why in (("dossier-missing", "steps only"), ("control-slip-missing", "no row names the slip"), ("time-limit-missing", "no total, no limit, none in the list")):
        h.finds(rule, "2", why)
    h.p(f"2. Thủ tục: {titles[1]}", bold=True)
    steps = [
        Step("B1", "Nhận hồ sơ, số hóa", desk, "2 giờ", 0.25),
        Step("B2", "Lập tổ thẩm định chương trình", f"Lãnh đạo {office}", "1 ngày", 1.0),
        Step("B3", "Họp thẩm định, kết luận", "Tổ thẩm định", "9 ngày", 9.0),
        Step("B4", "Ký quyết định công nhận", "Lãnh đạo Sở", "1 ngày", 1.0),
        Step("B5", "Phát hành, trả kết quả", "Văn thư Sở", "2 giờ", 0.25),
    ]
    h.flow(steps)
    h.table([["Bước", "Thời gian giải quyết", "Người thực hiện", "Nội dung công việc"], *rows(steps, "label time who action")], [1.5, 3.2, 5, 7.3], header=1, size=12)

    h.procedure(titles[2])
    h.has("steps")
    for rule, why in (("dossier-missing", "steps only"), ("control-slip-missing", "no row names the slip"), ("step-without-responsible", "B3")):
        h.finds(rule, "3", why)
    h.p(f"3. Thủ tục: {titles[2]}", bold=True)
    steps = [
        Step("B1", "Nhận hồ sơ, số hóa", desk, "1/4", 0.25),
        Step("B2", "Khảo sát địa điểm mới", f"Chuyên viên {office}", "4", 4.0),
        Step("B3", "Soát xét hồ sơ, ký nháy", None, "1/2", 0.5),
        Step("B4", "Ký văn bản đồng ý", "Lãnh đạo Sở", "1", 1.0),
        Step("B5", "Phát hành, trả kết quả", "Văn thư Sở", "1/4", 0.25),
    ]
    h.flow(steps, 6)
    h.limit(6)
    h.table([["Bước", "Thời gian giải quyết (06 ngày làm việc)", "Người thực hiện", "Nội dung công việc"], *rows(steps, "label time who action")], [1.5, 3.2, 5, 7.3], header=1, size=12)
    return h
