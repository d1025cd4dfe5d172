# fmt: off
# ruff: noqa: E501
"""A public description with Vietnamese letters (d, đ, e, g …), papers for the counter and for the portal, limits by case; nothing wrong."""

from __future__ import annotations

from tests.house.build import Step
from tests.offices.paper import Office

LAW = "Nghị quyết số 14/2025/NQ-HĐND ngày 11 tháng 7 năm 2025 của Hội đồng nhân dân tỉnh Mường Lân"


def build() -> Office:
    """The document and its labels."""
    h = Office("e-chu-cai", size=14)
    h.p("NỘI DUNG CỤ THỂ CỦA TỪNG THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    h.p("LĨNH VỰC NGHỆ NHÂN, LÀNG NGHỀ", bold=True, align="center")

    title = "Thủ tục xét hỗ trợ truyền dạy nghề truyền thống"
    h.procedure(title, None, ["1.928801"])
    h.p(f"1. {title} (1.928801)", bold=True, before=12)
    h.has("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")
    h.p("**a) Trình tự thực hiện:**")
    steps: tuple[tuple[str, str, str], ...] = (
        ("Bước 1", "Người có nhu cầu hỗ trợ", "lập hồ sơ và nộp tại Trung tâm Phục vụ hành chính công cấp xã nơi mở lớp truyền dạy."),
        ("Bước 2", "Trung tâm Phục vụ hành chính công cấp xã", "kiểm tra hồ sơ. Hồ sơ đầy đủ thì tiếp nhận và trao Giấy tiếp nhận hồ sơ và hẹn trả kết quả; hồ sơ chưa đầy đủ thì hướng dẫn bổ sung một lần."),
        ("Bước 3", "Ủy ban nhân dân cấp xã", "thẩm tra lớp truyền dạy, tổng hợp danh sách gửi Sở Văn hóa, Thể thao và Du lịch."),
        ("Bước 4", "Sở Văn hóa, Thể thao và Du lịch", "thẩm định, ban hành quyết định hỗ trợ và chuyển kết quả về nơi tiếp nhận."),
    )
    for label, who, does in steps:
        h.p(f"- {label}: {who} {does}", indent=0.6)
    h.flow([_step(label, who) for label, who, _ in steps])
    h.p("**b) Cách thức thực hiện:** Nộp trực tiếp, qua dịch vụ bưu chính công ích hoặc trên Cổng Dịch vụ công quốc gia.")
    h.p("**c) Thành phần, số lượng hồ sơ:**")
    h.p("* Thành phần hồ sơ:")
    h.p("- Đối với hồ sơ nộp tại quầy hoặc qua bưu chính:")
    counter = ("Đơn đề nghị hỗ trợ truyền dạy (Mẫu số 01)", "Danh sách người học có xác nhận của trưởng bản (Mẫu số 02)", "Bản sao có chứng thực văn bằng, danh hiệu của người dạy nghề (nếu có)")
    for paper in h.papers(*counter, sets=1):
        h.p(f"+ {paper}.", indent=1)
    h.p("- Đối với hồ sơ nộp trực tuyến:")
    for paper in h.papers("Biểu mẫu điện tử tương tác trên Cổng Dịch vụ công quốc gia", "Tệp ảnh chụp danh sách người học", sets=1):
        h.p(f"+ {paper}.", indent=1)
    h.p("* Số lượng hồ sơ: 01 bộ.")
    h.p("**d) Thời hạn giải quyết:**")
    h.p("- 12 ngày làm việc đối với lớp mở lần đầu.", indent=0.6)
    h.p("- 07 ngày làm việc đối với lớp đã được hỗ trợ năm trước.", indent=0.6)
    h.limit(12, 7)
    h.p("**đ) Đối tượng thực hiện thủ tục hành chính:** Cá nhân, hộ gia đình, tổ hợp tác.")
    h.p("**e) Cơ quan giải quyết thủ tục hành chính:** Sở Văn hóa, Thể thao và Du lịch.")
    h.p("**g) Kết quả thực hiện thủ tục hành chính:** Quyết định hỗ trợ truyền dạy.")
    h.p("**h) Phí, lệ phí:** Không.")
    h.p("**i) Tên mẫu đơn, mẫu tờ khai:**")
    h.p("- Mẫu số 01: Đơn đề nghị hỗ trợ truyền dạy;", indent=0.6)
    h.p("- Mẫu số 02: Danh sách người học.", indent=0.6)
    h.p("**k) Yêu cầu, điều kiện thực hiện thủ tục hành chính:** Lớp có từ 05 người học trở lên.")
    h.p(f"**l) Căn cứ pháp lý của thủ tục hành chính:** {LAW}.")

    title = "Thủ tục ghi danh vào sổ vàng nghệ nhân của tỉnh"
    h.procedure(title, None, ["1.928802"])
    h.p(f"2. {title} (1.928802)", bold=True, before=12)
    h.has("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")
    h.p("**a) Trình tự thực hiện:**")
    steps = (
        ("Bước 1", "Nghệ nhân", "gửi hồ sơ đến Trung tâm Phục vụ hành chính công tỉnh."),
        ("Bước 2", "Sở Văn hóa, Thể thao và Du lịch", "lấy ý kiến Hội đồng thẩm định và trình Chủ tịch Ủy ban nhân dân tỉnh."),
        ("Bước 3", "Chủ tịch Ủy ban nhân dân tỉnh", "ký quyết định ghi danh; trường hợp không đồng ý thì trả lời bằng văn bản và nêu rõ lý do."),
    )
    for label, who, does in steps:
        h.p(f"- {label}: {who} {does}", indent=0.6)
    h.flow([_step(label, who) for label, who, _ in steps])
    h.p("**b) Cách thức thực hiện:** Nộp trực tiếp hoặc qua dịch vụ bưu chính công ích.")
    h.p("**c) Thành phần, số lượng hồ sơ:**")
    for paper in h.papers("Bản khai thành tích của nghệ nhân (Mẫu số 03)", "Văn bản giới thiệu của Ủy ban nhân dân cấp xã", "02 ảnh tư liệu về sản phẩm tiêu biểu", sets=2):
        h.p(f"- {paper};", indent=0.6)
    h.p("Số lượng hồ sơ: 02 bộ.", indent=0.6)
    h.p("**d) Thời hạn giải quyết:** 25 ngày kể từ ngày nhận đủ hồ sơ hợp lệ.")
    h.limit(25)
    h.p("**đ) Đối tượng thực hiện thủ tục hành chính:** Cá nhân.")
    h.p("**e) Cơ quan giải quyết thủ tục hành chính:** Ủy ban nhân dân tỉnh.")
    h.p("**g) Kết quả thực hiện thủ tục hành chính:** Quyết định ghi danh.")
    h.p("**h) Phí, lệ phí:** Không quy định.")
    h.p("**i) Tên mẫu đơn, mẫu tờ khai:** Mẫu số 03: Bản khai thành tích của nghệ nhân.")
    h.p("**k) Yêu cầu, điều kiện thực hiện thủ tục hành chính:** Không quy định.")
    h.p(f"**l) Căn cứ pháp lý của thủ tục hành chính:** {LAW}.")
    return h


def _step(label: str, who: str) -> Step:
    return Step(label, "", who, None, None)
