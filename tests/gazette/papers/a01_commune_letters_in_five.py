# fmt: off
# ruff: noqa: E501
"""A commune's ISO procedure: seven upper-case sections, the fifth in letters a to i with f, control data in a line at the foot of each page."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import BOOK, RECEIPT, SLIP, S, cells


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("QT-HT-05-xa-phu-loc", "raw")
    title = "Đăng ký việc nhận đỡ đầu trẻ mồ côi trong dòng họ"
    s.running([["**UBND XÃ PHÚ LỘC ĐÔNG**", "Tên quy trình: Đăng ký việc nhận đỡ đầu trẻ mồ côi trong dòng họ", "Mã hiệu: QT-HT-05"]], "Ngày hiệu lực: 01/09/2025          Lần ban hành: 02          Trang: 1/6")
    s.procedure(title, "QT-HT-05")
    s.has("approval", "revision_history", "purpose", "scope", "references", "definitions", "dossier", "dossier_sets", "time_limit", "agency", "applicant", "how_to_apply", "fee", "forms", "conditions", "legal_basis", "steps", "records")
    s.p("ỦY BAN NHÂN DÂN XÃ PHÚ LỘC ĐÔNG", bold=True, align="center")
    s.p("QUY TRÌNH", bold=True, align="center")
    s.p("Mã hiệu: QT-HT-05", align="center")
    s.p("ĐĂNG KÝ VIỆC NHẬN ĐỠ ĐẦU", "TRẺ MỒ CÔI TRONG DÒNG HỌ", bold=True, align="center")
    s.t([["", "**Soạn thảo**", "**Xem xét**", "**Phê duyệt**"], ["Họ tên", "Đinh Thị Nết", "Vũ Trọng Khải", "Ngô Đức Bình"], ["Chữ ký", "(đã ký)", "(đã ký)", "(đã ký)"], ["Chức vụ", "Công chức Tư pháp - Hộ tịch", "Trưởng ban ISO", "Chủ tịch UBND xã"]])
    s.page()
    s.p("THEO DÕI SỬA ĐỔI TÀI LIỆU", bold=True, align="center")
    s.t([["Lần sửa đổi", "Ngày sửa đổi", "Trang, mục sửa đổi", "Nội dung sửa đổi"], ["01", "15/03/2024", "Toàn bộ", "Ban hành lần đầu"], ["02", "01/09/2025", "Mục 5, 6", "Theo mô hình chính quyền địa phương hai cấp"]], head=1)
    s.p("MỤC LỤC", bold=True, align="center")
    s.p("1. MỤC ĐÍCH\t2", "2. PHẠM VI\t2", "3. TÀI LIỆU VIỆN DẪN\t2", "4. ĐỊNH NGHĨA/VIẾT TẮT\t3", "5. NỘI DUNG QUY TRÌNH\t3", "6. BIỂU MẪU\t6", "7. HỒ SƠ CẦN LƯU\t6")
    s.page()
    s.p("1. MỤC ĐÍCH", bold=True)
    s.p("Quy định thống nhất cách tiếp nhận và giải quyết việc nhận đỡ đầu trẻ mồ côi.")
    s.p("2. PHẠM VI", bold=True)
    s.p("Áp dụng tại UBND xã và các thôn; công chức Tư pháp - Hộ tịch chịu trách nhiệm thực hiện.")
    s.p("3. TÀI LIỆU VIỆN DẪN", bold=True)
    s.p("- Tiêu chuẩn quốc gia TCVN ISO 9001:2015;", "- Các văn bản nêu tại điểm i mục 5.")
    s.p("4. ĐỊNH NGHĨA/VIẾT TẮT", bold=True)
    s.p("- UBND: Ủy ban nhân dân;", "- TTHC: Thủ tục hành chính.")
    s.p("5. NỘI DUNG QUY TRÌNH", bold=True)
    s.p("a. Thành phần, số lượng hồ sơ:", bold=True)
    papers = s.papers("Tờ khai nhận đỡ đầu (BM.HT.05.01): 01 bản chính", "Biên bản họp dòng họ: 01 bản chính", "Giấy chứng tử của cha, mẹ trẻ: 01 bản sao", sets=1)
    s.p(*(f"- {p};" for p in papers), "Số lượng hồ sơ: 01 bộ.")
    s.p("b. Thời hạn giải quyết: 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.", "c. Cơ quan thực hiện: UBND xã.", "d. Đối tượng thực hiện: Người trong dòng họ.", "e. Cách thức thực hiện: Trực tiếp hoặc trực tuyến.", "f. Lệ phí: Không.", "g. Tên mẫu đơn, tờ khai: Tờ khai nhận đỡ đầu.", "h. Yêu cầu, điều kiện: Người nhận đỡ đầu đủ 25 tuổi.", "i. Căn cứ pháp lý:", "- Luật Hộ tịch số 60/2014/QH13;", "- Nghị định số 118/2025/NĐ-CP ngày 09/6/2025.")
    s.limit(5)
    s.p("k. Quy trình xử lý công việc:", bold=True)
    steps = [
        S("B1", "Công chức một cửa", "Tiếp nhận hồ sơ, lập giấy hẹn, chuyển công chức Tư pháp - Hộ tịch", "0,5 ngày", "Mẫu số 01\nMẫu số 06"),
        S("B2", "Công chức Tư pháp - Hộ tịch", "Xác minh tại thôn", "03 ngày", "Biên bản xác minh"),
        S("B3", "Chủ tịch UBND xã", "Ký văn bản công nhận", "01 ngày", "Văn bản công nhận"),
        S("B4", "Công chức một cửa", "Trả kết quả, vào sổ", "0,5 ngày", "Mẫu số 07"),
    ]
    s.flow(steps, 5)
    s.t([["TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả"], *cells(steps, "label action who time out")], head=1)
    s.p("6. BIỂU MẪU", bold=True)
    s.t([["TT", "Mã hiệu", "Tên biểu mẫu"], ["1", "BM.HT.05.01", "Tờ khai nhận đỡ đầu"], ["2", "Mẫu số 01", RECEIPT], ["3", "Mẫu số 06", SLIP], ["4", "Mẫu số 07", BOOK]], head=1)
    s.p("7. HỒ SƠ CẦN LƯU", bold=True)
    s.t([["TT", "Hồ sơ lưu"], ["1", "Hồ sơ theo điểm a mục 5"], ["2", "Văn bản công nhận"], ["3", SLIP]], head=1)
    s.p("Hồ sơ được lưu tại bộ phận Tư pháp - Hộ tịch 70 năm, sau đó chuyển lưu trữ xã.")
    return s
