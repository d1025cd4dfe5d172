# fmt: off
# ruff: noqa: E501
"""A list with marks for what was amended, then the text in plain numbers; footnotes at names and papers, an hour limit, a superseded decree cited as the basis."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import LAW72, ND63, S

ND61 = "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính"


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-khe-sanh-tay-1733", "raw")
    s.decision(
        "ỦY BAN NHÂN DÂN\nTỈNH KHE SANH TÂY", "1733/QĐ-UBND", "Khe Sanh Tây, ngày 17 tháng 9 năm 2025",
        "Về việc công bố thủ tục hành chính được sửa đổi, bổ sung lĩnh vực Tư pháp - Hộ tịch\vthuộc thẩm quyền giải quyết của Sở Tư pháp, UBND cấp xã\vtrên địa bàn tỉnh Khe Sanh Tây", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KHE SANH TÂY",
        [LAW72, ND63, ND61],
    )
    s.document_finds("legal-document-expired", "căn cứ", "61/2018/NĐ-CP cited as a basis after 01/7/2025")
    s.document_finds("legal-date-mismatch", "2, Căn cứ pháp lý", "Nghị định số 123/2015/NĐ-CP ngày 15/11/2025")
    s.articles("Công bố kèm theo Quyết định này 02 thủ tục hành chính được sửa đổi, bổ sung[[Công bố lần đầu tại Quyết định số 402/QĐ-UBND ngày 12 tháng 3 năm 2024.]].", "Quyết định có hiệu lực từ ngày ký.", "Giám đốc Sở Tư pháp chịu trách nhiệm thi hành./.")
    s.signed("- Như Điều 3;\n- Lưu: VT, NC.", "CHỦ TỊCH", "Hồ Văn Pả")
    s.p("Phần I", "DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG", bold=True, align="center")
    s.t([["Stt", "Mã TTHC", "Tên thủ tục hành chính", "Thời hạn giải quyết", "Nội dung sửa đổi", "Trang"],
         ["A", "**THỦ TỤC HÀNH CHÍNH CẤP TỈNH**"], ["1", "1.062601", "Xác nhận bản dịch gia phả sang chữ quốc ngữ", "06 ngày làm việc", "//Thời hạn; thành phần hồ sơ//", "03"],
         ["B", "**THỦ TỤC HÀNH CHÍNH CẤP XÃ**"], ["1", "1.062602", "Chứng nhận lời di chúc miệng của người dân tộc thiểu số", "04 giờ làm việc", "//Trình tự thực hiện//", "07"]], head=1)
    s.p("Phần II", "NỘI DUNG CỤ THỂ CỦA TỪNG THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    kinds = ("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")
    s.procedure("Xác nhận bản dịch gia phả sang chữ quốc ngữ", None, [])
    s.has(*kinds)
    s.p("A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH", "1. Xác nhận bản dịch gia phả sang chữ quốc ngữ[[Gồm cả gia phả viết bằng chữ Nôm.]]", bold=True)
    s.flow([S("Bước 1", "Dòng họ", "", None), S("Bước 2", "Sở Tư pháp", "", None), S("Bước 3", "Sở Tư pháp", "", None)])
    s.p("(1) Trình tự thực hiện:", "+ Bước 1: Dòng họ nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh.", "+ Bước 2: Sở Tư pháp mời người biết chữ Hán Nôm đối chiếu.", "+ Bước 3: Sở Tư pháp ký lời chứng.")
    papers = s.papers("Phiếu yêu cầu", "Bản chụp gia phả gốc", "Bản dịch có chữ ký người dịch từng trang", sets=1)
    s.p("(2) Cách thức thực hiện: nộp trực tiếp.", "(3) Thành phần, số lượng hồ sơ:", "a) Thành phần hồ sơ gồm:", f"- {papers[0]};", f"- {papers[1]}[[Nộp bản chụp màu.]];", f"//- {papers[2]}.//", "b) Số lượng hồ sơ: 01 bộ.")
    s.limit(6)
    s.p("//(4) Thời hạn giải quyết: 06 ngày làm việc.//", "(5) Đối tượng thực hiện: cá nhân đại diện dòng họ.", "(6) Cơ quan giải quyết: Sở Tư pháp.", "(7) Kết quả: lời chứng trên bản dịch.", "(8) Phí, lệ phí: 10.000 đồng/trang.", "(9) Tên mẫu đơn, mẫu tờ khai: không có.", "(10) Yêu cầu, điều kiện: không có.", "(11) Căn cứ pháp lý: Luật Hộ tịch số 60/2014/QH13.")
    s.procedure("Chứng nhận lời di chúc miệng của người dân tộc thiểu số", None, [])
    s.has(*kinds)
    s.p("B. THỦ TỤC HÀNH CHÍNH CẤP XÃ", "1. Chứng nhận lời di chúc miệng của người dân tộc thiểu số", bold=True)
    s.flow([S("Bước 1", "Người làm chứng", "", None), S("Bước 2", "Công chức Tư pháp - Hộ tịch", "", None)])
    s.p("(1) Trình tự thực hiện:", "+ Bước 1: Người làm chứng thuật lại lời di chúc trước công chức.", "+ Bước 2: Công chức Tư pháp - Hộ tịch ghi chép, đọc lại, lấy chữ ký hoặc điểm chỉ.")
    papers = s.papers("Bản ghi lời di chúc", "Giấy tờ tùy thân của hai người làm chứng (xuất trình)", sets=1)
    s.p("(2) Cách thức thực hiện: trực tiếp.", "(3) Thành phần, số lượng hồ sơ:", "a) Thành phần hồ sơ gồm:", *(f"- {p};" for p in papers), "b) Số lượng hồ sơ: 01 bộ.")
    s.limit(0.5)
    s.p("(4) Thời hạn giải quyết: 04 giờ làm việc kể từ khi nhận đủ giấy tờ.", "(5) Đối tượng thực hiện: cá nhân.", "(6) Cơ quan giải quyết: UBND cấp xã.", "(7) Kết quả: văn bản ghi chép có chứng nhận.", "(8) Phí, lệ phí: không.", "(9) Tên mẫu đơn, mẫu tờ khai: không có.", "(10) Yêu cầu, điều kiện: không có.", "(11) Căn cứ pháp lý: Bộ luật Dân sự số 91/2015/QH13; Nghị định số 123/2015/NĐ-CP ngày 15/11/2025 của Chính phủ.")
    return s
