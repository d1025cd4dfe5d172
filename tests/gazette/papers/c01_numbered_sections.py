# fmt: off
# ruff: noqa: E501
"""Numbered sections with a table each, in a decision of a service centre; days and hours side by side that disagree, one time cell over three rows, sub-rows without a label."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import LAW72, ND118, SLIP, TT03, S


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-ttpvhcc-tay-do-1611", "converter")
    s.decision(
        "UBND THÀNH PHỐ TÂY ĐÔ CŨ\nTRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG", "1611/QĐ-TTPVHCC", "Tây Đô Cũ, ngày 20 tháng 11 năm 2025",
        "Về việc phê duyệt quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính lĩnh vực Mỹ thuật", "GIÁM ĐỐC TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG THÀNH PHỐ",
        [LAW72, ND118, TT03],
    )
    s.articles("Phê duyệt 01 quy trình nội bộ, quy trình điện tử (chi tiết tại Phụ lục kèm theo).", "Quyết định này có hiệu lực kể từ ngày ký.", "Sở Văn hóa và Thể thao chịu trách nhiệm thi hành./.")
    s.signed("- Như Điều 3;\n- Lưu: VT.", "GIÁM ĐỐC", "Cao Mỹ Lệ")
    title = "Thủ tục cho phép vẽ tranh tường ngoài trời"
    s.procedure(title, "QTVH-31", ["1.092901"])
    s.has("legal_basis", "dossier", "how_to_apply", "place", "time_limit", "fee", "forms", "steps")
    s.p("I. Thủ tục cho phép vẽ tranh tường ngoài trời (Mã TTHC 1.092901, ký hiệu QTVH-31)", bold=True)
    s.p("1. Cơ sở pháp lý", bold=True)
    s.p("- Nghị định số 113/2013/NĐ-CP ngày 02 tháng 10 năm 2013 của Chính phủ về hoạt động mỹ thuật.")
    s.p("2. Thành phần hồ sơ", bold=True)
    papers = s.papers("Đơn đề nghị vẽ tranh", "Phác thảo màu", "Văn bản đồng ý của chủ tường", sets=1)
    s.doubt("2", "the quantity column says 1 for every paper; the number of sets is taken from it")
    s.t([["STT", "Tên hồ sơ", "Bản sao/bản chính", "Số lượng"], *([str(n), p, kind, "1"] for n, (p, kind) in enumerate(zip(papers, ("Bản chính", "Bản chính", "Bản sao"), strict=True), 1))], head=1)
    s.p("3. Cách thức, địa chỉ nộp hồ sơ, nhận kết quả giải quyết TTHC", bold=True)
    s.t([["STT", "Cách thức nộp, nhận kết quả", "Địa chỉ"], ["1", "Trực tiếp", "Số 8, đường Bến Phà"], ["2", "Trực tuyến", "https://dichvucong.gov.vn"]], head=1)
    s.p("4. Thời gian giải quyết, phí, lệ phí, mức độ cung cấp dịch vụ công trực tuyến", bold=True)
    s.limit(7)
    s.finds("hours-days-mismatch", "4", "7 ngày, 48 giờ")
    s.t([["Thời gian giải quyết", "<", "Mức thu", "<", "Cung cấp dịch vụ công trực tuyến"], ["Ngày làm việc", "Giờ làm việc", "Phí", "Lệ phí", "^"], ["7 ngày", "48 giờ", "Không", "Không", "Một phần"]], head=2)
    s.p("5. Các biểu mẫu trong giải quyết TTHC", bold=True)
    s.t([["STT", "Tên biểu mẫu", "Cơ sở pháp lý"], ["1", "Đơn đề nghị vẽ tranh", "Nghị định số 113/2013/NĐ-CP"]], head=1)
    s.p("6. Quy trình giải quyết", bold=True)
    steps = [
        S("Bước 1", "Công chức Bộ phận TN&TKQ", "Tiếp nhận, quét hồ sơ", "½ ngày"),
        S("Bước 2", "Trưởng phòng Nghệ thuật", "Phân công", "5 ngày"),
        S("Bước 2", "Chuyên viên phòng Nghệ thuật", "Mời hội đồng xem phác thảo", None),
        S("Bước 2", "Hội đồng nghệ thuật", "Cho ý kiến bằng phiếu", None),
        S("Bước 3", "Lãnh đạo Sở", "Ký văn bản cho phép", "1 ngày"),
        S("Bước 4", "Văn thư Sở", "Phát hành, trả kết quả", "½ ngày"),
    ]
    s.flow(steps, 7)
    s.t([
        ["Tên bước", "Đơn vị/người thực hiện", "Nội dung công việc", "Thời hạn giải quyết (ĐVT: Ngày làm việc)", "Biểu mẫu/kết quả"],
        ["Bước 1", steps[0].who or "", steps[0].action, "½ ngày", SLIP],
        ["Bước 2", steps[1].who or "", steps[1].action, "5 ngày", SLIP], ["^", steps[2].who or "", steps[2].action, "^", "Phiếu ý kiến"], ["^", steps[3].who or "", steps[3].action, "^", "Phiếu ý kiến"],
        ["Bước 3", steps[4].who or "", steps[4].action, "1 ngày", "Văn bản cho phép"], ["Bước 4", steps[5].who or "", steps[5].action, "½ ngày", "Sổ theo dõi hồ sơ"],
        ["Tổng thời gian", "<", "<", "7 ngày", ""],
    ], head=1)
    return s
