# fmt: off
# ruff: noqa: E501
"""Numbers 1.1 to 1.10 under each service, letters a and b inside the dossier, slips of the force's own, a long note on papers that need not be shown."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import S

SECTIONS = ("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("tthc-canh-ho-4416", "raw")
    s.t([["BỘ TRẬT TỰ ĐƯỜNG THỦY\n-------", "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\nĐộc lập - Tự do - Hạnh phúc"]], lines=False)
    s.p("NỘI DUNG CỤ THỂ CỦA THỦ TỤC HÀNH CHÍNH THỰC HIỆN TẠI CÔNG AN CẤP XÃ", bold=True, align="center")
    s.p("(Ban hành kèm theo Quyết định số 4416/QĐ-BTTĐT ngày 08 tháng 9 năm 2025)", italic=True, align="center")
    s.procedure("Đăng ký nơi neo đậu thường xuyên của thuyền ở", None, [])
    s.has(*SECTIONS)
    s.p("1. Thủ tục: Đăng ký nơi neo đậu thường xuyên của thuyền ở", bold=True)
    s.p("1.1. Trình tự thực hiện:", bold=True)
    s.flow([S("Bước 1", "Chủ thuyền", "", None), S("Bước 2", "Chủ thuyền", "", None), S("Bước 3", "Công an cấp xã", "", None), S("Bước 4", "Chủ thuyền", "", None)])
    s.p("- Bước 1: Chủ thuyền chuẩn bị hồ sơ theo quy định của pháp luật.", "- Bước 2: Chủ thuyền nộp hồ sơ tại Công an cấp xã.", "- Bước 3: Công an cấp xã kiểm tra tính pháp lý và nội dung hồ sơ:",
        "+ Trường hợp hồ sơ đầy đủ, hợp lệ thì cấp Phiếu tiếp nhận hồ sơ và hẹn trả kết quả (Mẫu ND04 ban hành kèm theo Thông tư số 31/2025/TT-BTTĐT);", "+ Trường hợp thiếu thì cấp Phiếu hướng dẫn bổ sung, hoàn thiện hồ sơ (Mẫu ND05).",
        "- Bước 4: Chủ thuyền căn cứ ngày hẹn đến nhận thông báo kết quả.")
    s.p("1.2. Cách thức thực hiện:", bold=True)
    s.p("- Nộp trực tiếp tại Công an cấp xã.", "- Nộp trực tuyến qua Cổng dịch vụ công quốc gia hoặc ứng dụng định danh.", "Thời gian tiếp nhận hồ sơ: Giờ hành chính các ngày làm việc từ thứ 2 đến thứ 6 và sáng thứ 7 hằng tuần.")
    s.p("1.3. Thành phần, số lượng hồ sơ:", bold=True)
    s.p("a) Thành phần hồ sơ")
    papers = s.papers("Tờ khai nơi neo đậu (Mẫu ND01)", "Giấy chứng nhận đăng ký thuyền hoặc xác nhận của UBND cấp xã về việc dùng thuyền để ở", "Văn bản đồng ý của chủ bến (nếu neo tại bến tư nhân)", sets=1)
    s.p(*(f"- {p};" for p in papers))
    s.p("* Lưu ý:", "- Không yêu cầu xuất trình giấy khai sinh của trẻ em trên thuyền.", "- Giấy tờ đã có trong Cơ sở dữ liệu quốc gia về dân cư thì không phải nộp.")
    s.p("b) Số lượng hồ sơ: 01 bộ.")
    s.p("1.4. Thời hạn giải quyết: 07 ngày làm việc.")
    s.limit(7)
    s.p("1.5. Đối tượng thực hiện thủ tục hành chính: Cá nhân, hộ gia đình sống trên thuyền.", "1.6. Cơ quan thực hiện thủ tục hành chính: Công an cấp xã.", "1.7. Kết quả thực hiện thủ tục hành chính: Thông báo nơi neo đậu.", "1.8. Phí, lệ phí: 20.000 đồng/lần (trực tiếp); 10.000 đồng/lần (trực tuyến).", "1.9. Tên mẫu đơn, mẫu tờ khai: Tờ khai nơi neo đậu (Mẫu ND01).", "1.10. Yêu cầu, điều kiện thực hiện thủ tục hành chính: Không có.")
    s.p("1.11. Căn cứ pháp lý của thủ tục hành chính:", "+ Luật Cư trú số 68/2020/QH14;", "+ Thông tư số 31/2025/TT-BTTĐT.")
    s.procedure("Xóa đăng ký nơi neo đậu", None, [])
    s.has(*SECTIONS)
    s.p("2. Thủ tục: Xóa đăng ký nơi neo đậu", bold=True)
    s.p("2.1. Trình tự thực hiện:", bold=True)
    s.flow([S("Bước 1", "Chủ thuyền", "", None), S("Bước 2", "Công an cấp xã", "", None)])
    s.p("- Bước 1: Chủ thuyền khai báo khi rời nơi neo đậu quá 12 tháng.", "- Bước 2: Công an cấp xã cập nhật việc xóa đăng ký vào cơ sở dữ liệu và thông báo cho chủ thuyền.")
    s.p("2.2. Cách thức thực hiện:", bold=True)
    s.p("Trực tiếp hoặc trực tuyến.")
    s.p("2.3. Thành phần, số lượng hồ sơ:", bold=True)
    s.p("a) Thành phần hồ sơ:")
    paper = s.papers("Tờ khai rời nơi neo đậu (Mẫu ND02)", sets=1)
    s.p(f"- {paper[0]}.", "b) Số lượng hồ sơ: 01 bộ.")
    s.limit(1)
    s.p("2.4. Thời hạn giải quyết: 01 ngày làm việc.", "2.5. Đối tượng thực hiện thủ tục hành chính: Chủ thuyền.", "2.6. Cơ quan thực hiện thủ tục hành chính: Công an cấp xã.", "2.7. Kết quả thực hiện thủ tục hành chính: Cập nhật xóa đăng ký.", "2.8. Phí, lệ phí: Không.", "2.9. Tên mẫu đơn, mẫu tờ khai: Mẫu ND02.", "2.10. Yêu cầu, điều kiện thực hiện thủ tục hành chính: Không có.", "2.11. Căn cứ pháp lý của thủ tục hành chính: Luật Cư trú số 68/2020/QH14.")
    return s
