# fmt: off
# ruff: noqa: E501
"""A service as a portal prints it: label lines in a heading style, tables for ways of applying and for papers with counts; nothing wrong."""

from __future__ import annotations

from tests.house.build import Step, table_xml
from tests.offices.paper import Office


def build() -> Office:
    """The document and its labels."""
    h = Office("e-trang-cong", font="Arial", size=10.5)
    title = "Đăng ký tham gia hỗ trợ xe đưa đón học sinh vùng lòng hồ"
    h.procedure(title, None, ["2.944401"])
    h.header("dichvucong – tỉnh Thác Mơ")
    h.p("Chi tiết thủ tục hành chính", size=9, italic=True)
    h.table([["Mã thủ tục:", "2.944401"], ["Số quyết định:", "1577/QĐ-UBND"], ["Tên thủ tục:", title], ["Cấp thực hiện:", "Cấp xã"], ["Loại thủ tục:", "TTHC được luật giao quy định chi tiết"], ["Lĩnh vực:", "Giáo dục và đào tạo"]], [4.5, 12.5], borders=False)
    h.has("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "fee", "applicant", "agency", "result", "legal_basis", "conditions")
    h.h("Trình tự thực hiện:", 2)
    steps = (
        ("Bước 1: Nộp hồ sơ", "Phụ huynh học sinh", "Phụ huynh học sinh nộp hồ sơ tại Trung tâm Phục vụ hành chính công xã hoặc trên Cổng Dịch vụ công quốc gia."),
        ("Bước 2: Tiếp nhận", "Trung tâm Phục vụ hành chính công xã", "Trung tâm Phục vụ hành chính công xã kiểm tra, cấp giấy tiếp nhận và chuyển hồ sơ đến Phòng Văn hóa - Xã hội."),
        ("Bước 3: Thẩm định", "Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội đối chiếu danh sách của nhà trường, lập tờ trình."),
        ("Bước 4: Quyết định", "Chủ tịch Ủy ban nhân dân xã", "Chủ tịch Ủy ban nhân dân xã ký quyết định hỗ trợ và gửi đến nhà trường, phụ huynh."),
    )
    for label, _, does in steps:
        h.p(label, bold=True, italic=True)
        h.p(does)
    h.flow([Step(label.partition(":")[0], "", who, None, None) for label, who, _ in steps])
    h.h("Cách thức thực hiện:", 2)
    h.table([["Hình thức nộp", "Mô tả"], ["Trực tiếp", "Tại Trung tâm Phục vụ hành chính công xã"], ["Trực tuyến", "Trên Cổng Dịch vụ công quốc gia"], ["Dịch vụ bưu chính", "Gửi về địa chỉ của Trung tâm"]], [5, 12], header=1)
    h.h("Thời hạn giải quyết:", 2)
    h.p("06 Ngày làm việc")
    h.limit(6)
    h.h("Phí, lệ phí:", 2)
    h.p("Không có thông tin")
    h.h("Thành phần hồ sơ:", 2)
    papers = h.papers("Đơn đăng ký hỗ trợ xe đưa đón", "Giấy xác nhận của nhà trường về quãng đường đi học", "Thẻ căn cước của phụ huynh", sets=1)
    counts = ("Bản chính: 1\nBản sao: 0", "Bản chính: 1\nBản sao: 0", "Bản chính: 0\nBản sao: 1")
    h.xml(table_xml([["Tên giấy tờ", "Mẫu đơn, tờ khai", "Số lượng"], *[[p, "don-dang-ky.docx" if i == 0 else "", c] for i, (p, c) in enumerate(zip(papers, counts, strict=True))]], [9, 4, 4], header=1))
    h.h("Số lượng hồ sơ:", 2)
    h.p("01 bộ")
    h.h("Đối tượng thực hiện:", 2)
    h.p("Công dân Việt Nam")
    h.h("Cơ quan thực hiện:", 2)
    h.p("Ủy ban nhân dân cấp xã")
    h.h("Kết quả thực hiện:", 2)
    h.p("Quyết định hỗ trợ")
    h.h("Căn cứ pháp lý:", 2)
    h.table([["Số ký hiệu", "Trích yếu", "Ngày ban hành", "Cơ quan ban hành"], ["43/2019/QH14", "Luật Giáo dục", "14-06-2019", "Quốc hội"], ["26/2025/NQ-HĐND", "Quy định chính sách hỗ trợ đi lại cho học sinh vùng lòng hồ", "10-09-2025", "Hội đồng nhân dân tỉnh Thác Mơ"]], [3.2, 6.6, 3.2, 4], header=1)
    h.h("Yêu cầu, điều kiện thực hiện:", 2)
    h.p("Học sinh cư trú cách trường từ 04 km trở lên.")
    return h
