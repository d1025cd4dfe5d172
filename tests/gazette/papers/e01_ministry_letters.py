# fmt: off
# ruff: noqa: E501
"""A ministry's publication: list of amended services, then each by letters a to l, papers by case under stars, steps as dashes and pluses."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import ND63, ND92, TT02, S

ABOVE = "Luật Tổ chức Chính phủ số 63/2025/QH15 ngày 18 tháng 02 năm 2025"


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("qd-bo-kinh-te-bien-2306", "web", printed=True)
    s.decision(
        "BỘ KINH TẾ BIỂN", "2306/QĐ-BKTB", "Hà Nội, ngày 14 tháng 10 năm 2025",
        "Về việc công bố thủ tục hành chính được sửa đổi, bổ sung lĩnh vực nuôi biển thuộc phạm vi chức năng quản lý của Bộ Kinh tế biển", "BỘ TRƯỞNG BỘ KINH TẾ BIỂN",
        [ABOVE, ND63, ND92, TT02],
    )
    s.articles("Công bố kèm theo Quyết định này 02 thủ tục hành chính được sửa đổi, bổ sung.", "Quyết định này có hiệu lực kể từ ngày 15 tháng 10 năm 2025.", "Chánh Văn phòng Bộ, Cục trưởng Cục Nuôi biển chịu trách nhiệm thi hành./.")
    s.signed("- Như Điều 3;\n- Văn phòng Chính phủ (Cục KSTTHC);\n- Lưu: VT, NB.", "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG", "Phùng Hải Đăng")
    s.p("THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG", bold=True, align="center")
    s.p("(Ban hành kèm theo Quyết định số 2306/QĐ-BKTB ngày 14 tháng 10 năm 2025 của Bộ trưởng Bộ Kinh tế biển)", italic=True, align="center")
    s.p("PHẦN I. DANH MỤC THỦ TỤC HÀNH CHÍNH", bold=True)
    s.t([["STT", "Số hồ sơ TTHC", "Tên thủ tục hành chính", "Tên VBQPPL quy định việc sửa đổi, bổ sung", "Lĩnh vực", "Cơ quan thực hiện"],
         ["1", "1.032101", "Cấp giấy chứng nhận lồng nuôi chịu sóng", "Thông tư số 12/2025/TT-BKTB", "Nuôi biển", "Cục Nuôi biển"],
         ["2", "1.032102", "Cho phép thả rạn nhân tạo bằng vỏ hàu", "Thông tư số 12/2025/TT-BKTB", "Nuôi biển", "Cơ quan chuyên môn cấp tỉnh"]], head=1)
    s.p("PHẦN II. NỘI DUNG CỤ THỂ CỦA TỪNG THỦ TỤC HÀNH CHÍNH", bold=True)
    s.procedure("Cấp giấy chứng nhận lồng nuôi chịu sóng", None, [])
    s.has("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")
    s.p("1. Cấp giấy chứng nhận lồng nuôi chịu sóng", bold=True)
    s.p("a) Trình tự thực hiện", bold=True)
    s.flow([
        S("Bước 1", "Chủ lồng nuôi", "", None), S("Bước 2", "Cục Nuôi biển", "", None), S("Bước 3", "Cục Nuôi biển", "", None),
    ])
    s.p("- Bước 1: Chủ lồng nuôi nộp hồ sơ qua Cổng Dịch vụ công quốc gia hoặc qua dịch vụ bưu chính.",
        "- Bước 2: Cục Nuôi biển kiểm tra hồ sơ:", "+ Trường hợp hồ sơ chưa đầy đủ, thông báo bằng văn bản, nêu rõ lý do;", "+ Trường hợp hồ sơ đầy đủ, chuyển sang thử nghiệm mô hình.",
        "- Bước 3: Cục Nuôi biển cấp giấy chứng nhận; trường hợp không cấp phải trả lời bằng văn bản.")
    s.p("b) Cách thức thực hiện", bold=True)
    s.p("Trực tuyến hoặc qua dịch vụ bưu chính.")
    s.p("c) Thành phần, số lượng hồ sơ", bold=True)
    papers = s.papers("Đơn đề nghị theo Mẫu số 01 ban hành kèm theo Thông tư số 12/2025/TT-BKTB", "Bản vẽ kết cấu lồng (bản chính)", "Kết quả thử sức kéo dây neo (bản sao)", "Giấy chứng nhận đã hết hạn (bản chính)", "Báo cáo các lần hư hỏng do sóng (bản chính)", sets=1)
    s.p("* Trường hợp cấp lần đầu:", *(f"- {p};" for p in papers[:3]), "* Trường hợp cấp lại:", *(f"- {p};" for p in papers[3:]))
    s.p("* Số lượng hồ sơ: 01 (một) bộ.")
    s.p("d) Thời hạn giải quyết", bold=True)
    s.limit(20)
    s.p("20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.")
    s.p("đ) Đối tượng thực hiện thủ tục hành chính", bold=True)
    s.p("Tổ chức, cá nhân nuôi biển.")
    s.p("e) Cơ quan giải quyết thủ tục hành chính", bold=True)
    s.p("Cục Nuôi biển.")
    s.p("g) Kết quả thực hiện thủ tục hành chính", bold=True)
    s.p("Giấy chứng nhận, có giá trị 05 năm.")
    s.p("h) Phí, lệ phí (nếu có)", bold=True)
    s.p("Không.")
    s.p("i) Tên mẫu đơn, mẫu tờ khai", bold=True)
    s.p("Mẫu số 01: Đơn đề nghị.")
    s.p("k) Yêu cầu, điều kiện thực hiện thủ tục hành chính (nếu có)", bold=True)
    s.p("Lồng nuôi đặt cách bờ không quá 06 hải lý.")
    s.p("l) Căn cứ pháp lý của thủ tục hành chính", bold=True)
    s.p("- Luật Thủy sản số 18/2017/QH14;", "- Thông tư số 12/2025/TT-BKTB.")
    s.p("Ghi chú: phần chữ in nghiêng là nội dung được sửa đổi, bổ sung.", italic=True)
    s.procedure("Cho phép thả rạn nhân tạo bằng vỏ hàu", None, [])
    s.has("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")
    s.p("2. Cho phép thả rạn nhân tạo bằng vỏ hàu", bold=True)
    s.p("a) Trình tự thực hiện", bold=True)
    s.flow([S("Bước 1", "Hợp tác xã nuôi biển", "", None), S("Bước 2", "Cơ quan chuyên môn cấp tỉnh", "", None), S("Bước 3", "Ủy ban nhân dân cấp tỉnh", "", None)])
    s.p("Bước 1. Hợp tác xã nuôi biển gửi hồ sơ đến cơ quan chuyên môn cấp tỉnh.", "Bước 2. Cơ quan chuyên môn cấp tỉnh lấy ý kiến cộng đồng ngư dân và lập báo cáo thẩm định.", "Bước 3. Ủy ban nhân dân cấp tỉnh ban hành văn bản cho phép, nêu tọa độ và khối lượng được thả.")
    s.p("b) Cách thức thực hiện", bold=True)
    s.p("Nộp trực tiếp, trực tuyến hoặc qua dịch vụ bưu chính.")
    s.p("c) Thành phần, số lượng hồ sơ:", bold=True)
    papers = s.papers("Văn bản đề nghị, nêu rõ nguồn vỏ hàu", "Phương án thả rạn", "Biên bản họp cộng đồng ngư dân", sets=2)
    s.p(*(f"{n}) {p};" for n, p in enumerate(papers, 1)), "Số lượng: 02 bộ, trong đó có 01 bộ bản chính.")
    s.p("d) Thời hạn giải quyết:", bold=True)
    s.limit(30)
    s.p("Không quá 30 ngày, kể từ ngày nhận hồ sơ hợp lệ.")
    s.p("đ) Đối tượng thực hiện: Hợp tác xã.", "e) Cơ quan thực hiện: Ủy ban nhân dân cấp tỉnh.", "g) Kết quả: Văn bản cho phép.", "h) Lệ phí: Không quy định.", "i) Mẫu đơn, tờ khai: Không.", "k) Yêu cầu, điều kiện: Không.", "l) Căn cứ pháp lý: Luật Thủy sản số 18/2017/QH14.")
    s.form("Mẫu số 01", "Đơn đề nghị cấp giấy chứng nhận lồng nuôi chịu sóng", ["Tên chủ lồng nuôi", "Tọa độ đặt lồng", "Thể tích lồng"], "CHỦ LỒNG NUÔI")
    return s
