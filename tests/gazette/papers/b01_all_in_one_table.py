# fmt: off
# ruff: noqa: E501
"""A whole procedure in one table of three columns with typed numbers, split by a page in the middle of its steps; two results, a phone number in the step cell."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.provinces.mill import BOOK, RECEIPT, SLIP, S, cells


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("QT-TN-MT-21-gieng-dao", "google", hard_spaces=True)
    s.p("QUY TRÌNH NỘI BỘ SỐ 21", "XÁC NHẬN TRÁM LẤP GIẾNG ĐÀO BỎ HOANG", "(Mã TTHC: 1.082801)", bold=True, align="center")
    s.p("(Kèm theo Quyết định số 77/QĐ-SNNMT ngày 20/10/2025 của Giám đốc Sở Nông nghiệp và Môi trường)", italic=True, align="center")
    title = "Xác nhận trám lấp giếng đào bỏ hoang"
    s.procedure(title, "QT.TNN.21", ["1.082801"])
    s.has("conditions", "how_to_apply", "dossier", "dossier_sets", "time_limit", "place", "agency", "applicant", "result", "fee", "legal_basis", "steps", "forms", "records")
    papers = s.papers("Tờ khai giếng đào (BM.TNN.21.01)", "Ảnh giếng trước khi trám lấp", "Văn bản đồng ý của người sử dụng đất liền kề (nếu giếng ở ranh đất)", sets=1)
    s.limit(6)
    steps = [
        S("B1", "Người dân; công chức TN&TKQ", "Nộp hồ sơ tại quầy số 4 (ĐT 0299 3555 021)", "Giờ hành chính", "Mục 2.3; Mẫu số 01"),
        S("B2", "Công chức TN&TKQ", "Chuyển hồ sơ", "0,25 ngày", "Mẫu số 06"),
        S("B3", "Lãnh đạo phòng Tài nguyên nước", "Phân công", "0,25 ngày", "Mẫu số 06"),
        S("B4", "Chuyên viên phòng Tài nguyên nước", "Kiểm tra thực địa, dự thảo giấy xác nhận", "4 ngày", "Biên bản"),
        S("B5", "Lãnh đạo Sở", "Ký", "1 ngày", "Giấy xác nhận"),
        S("B6", "Văn thư; công chức TN&TKQ", "Phát hành, trả kết quả", "0,5 ngày", "Mẫu số 07"),
    ]
    s.flow(steps, 6)
    work = cells(steps, "label action who time out")

    def part(number: str, name: str, *more: str) -> list[str]:
        return [f"**{number}**", f"**{name}**", *["<"] * (3 - len(more)), *(f"**{m}**" for m in more)]

    def words(text: str) -> list[str]:
        return ["", text, "<", "<", "<"]

    s.t([
        ["**1**", "**KÝ HIỆU QUY TRÌNH**", "<", "QT.TNN.21", "<"], part("2", "NỘI DUNG QUY TRÌNH"),
        part("2.1", "Điều kiện thực hiện TTHC: Giếng sâu dưới 20 m"), part("2.2", "Cách thức thực hiện TTHC: Trực tiếp, trực tuyến, bưu chính"),
        part("2.3", "Thành phần hồ sơ, bao gồm:", "Bản chính", "Bản sao"), *(["", f"- {p}", "<", "x", ""] for p in papers),
        part("2.4", "Số lượng hồ sơ: 01 bộ"), part("2.5", "Thời hạn giải quyết: 06 ngày làm việc"), part("2.6", "Địa điểm thực hiện: Trung tâm Phục vụ hành chính công tỉnh"),
        part("2.7", "Cơ quan giải quyết: Sở Nông nghiệp và Môi trường"), part("2.8", "Đối tượng thực hiện: Hộ gia đình, cá nhân"),
        part("2.9", "Kết quả giải quyết: Giấy xác nhận hoặc văn bản trả lời"), part("2.10", "Phí, lệ phí: Không"), part("2.11", "Căn cứ pháp lý"), words("- Luật Tài nguyên nước số 28/2023/QH15;\n- Thông tư số 03/2025/TT-VPCP ngày 15/9/2025."),
        part("2.12", "Quy trình xử lý công việc"), ["**TT**", "**Trình tự**", "**Trách nhiệm**", "**Thời gian**", "**Biểu mẫu/Kết quả**"], *work[:3],
    ])
    s.page()
    s.t([
        *work[3:], ["", "Tổng thời gian", "<", "06 ngày", ""],
        part("3", "BIỂU MẪU"), ["", "BM.TNN.21.01", "Tờ khai giếng đào", "<", "<"], ["", "Mẫu số 01", RECEIPT, "<", "<"], ["", "Mẫu số 06", SLIP, "<", "<"], ["", "Mẫu số 07", BOOK, "<", "<"],
        part("4", "HỒ SƠ LƯU"), words("- Thành phần hồ sơ tại mục 2.3; giấy xác nhận."), words("Lưu tại phòng Tài nguyên nước, thời gian 10 năm."),
    ])
    return s
