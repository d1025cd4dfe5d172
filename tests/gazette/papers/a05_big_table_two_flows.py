# fmt: off
# ruff: noqa: E501
"""A department's classic procedure: section five all in one table whose rows bear 5.1 to 5.8, copies marked with x, two cases of steps under heading rows, a superseded form number."""

from __future__ import annotations

from tests.gazette.sheet import Sheet
from tests.house.labels import Step
from tests.provinces.mill import BOOK, RECEIPT, SLIP, S, cells


def build() -> Sheet:
    """The document and its labels."""
    s = Sheet("QT-CT-11-phep-ban-rong-le-hoi", "converter", printed=True)
    s.running([["**SỞ CÔNG THƯƠNG**\n**TỈNH LÂM VIÊN HẠ**", "**QUY TRÌNH**\n**CẤP PHÉP BÁN HÀNG RONG TẠI LỄ HỘI**", "Mã hiệu: QT.CT.11\nLần ban hành: 03\nNgày ban hành: 05/11/2025"]])
    s.procedure("Cấp phép bán hàng rong tại lễ hội", "QT.CT.11", ["1.072705"])
    s.has("approval", "revision_history", "purpose", "scope", "references", "definitions", "conditions", "dossier", "dossier_sets", "time_limit", "place", "fee", "steps", "legal_basis", "forms", "records")
    s.t([["Trách nhiệm", "Soạn thảo", "Xem xét", "Phê duyệt"], ["Họ tên", "Ka Hương", "Lơ Mu Ha Thương", "Phạm Quốc Oai"], ["Chữ ký", "", "", ""], ["Chức vụ", "Chuyên viên", "Trưởng phòng", "Giám đốc Sở"]], head=1)
    s.p("SỬA ĐỔI TÀI LIỆU", bold=True, align="center")
    s.t([["Yêu cầu sửa đổi/bổ sung", "Trang/Phần liên quan", "Mô tả nội dung sửa đổi", "Lần ban hành/Lần sửa đổi", "Ngày ban hành"], ["Luật mới", "5.8", "Cập nhật căn cứ", "03", "05/11/2025"]], head=1)
    for number, name, text in (("1", "MỤC ĐÍCH", "Quy định trình tự cấp phép bán hàng rong tại lễ hội."), ("2", "PHẠM VI", "Áp dụng tại Sở Công Thương đối với thủ tục có mã 1.072705."), ("3", "TÀI LIỆU VIỆN DẪN", "TCVN ISO 9001:2015; văn bản nêu tại mục 5.8."), ("4", "ĐỊNH NGHĨA/VIẾT TẮT", "TTHC: thủ tục hành chính; TN&TKQ: tiếp nhận và trả kết quả.")):
        s.p(f"{number}. {name}", bold=True)
        s.p(text)
    s.p("5. NỘI DUNG QUY TRÌNH", bold=True)
    first = [
        S("B1", "Người bán; công chức TN&TKQ", "Nộp hồ sơ; kiểm tra hồ sơ", "Giờ hành chính", "Theo mục 5.2\nMẫu 01"),
        S("B2", "Công chức TN&TKQ", "Chuyển hồ sơ về phòng", "0,5 ngày", "Mẫu 05"),
        S("B3", "Chuyên viên phòng Quản lý thương mại", "Thẩm định; dự thảo giấy phép", "02 ngày", "Mẫu 05"),
        S("B4", "Giám đốc Sở", "Ký giấy phép", "01 ngày", "Mẫu 05"),
        S("B5", "Văn thư; công chức TN&TKQ", "Đóng dấu; trả kết quả", "0,5 ngày", "Mẫu 01\nMẫu 07"),
    ]
    second = [first[0], S("B2", "Chuyên viên phòng Quản lý thương mại", "Đối chiếu giấy phép cũ", "01 ngày", "Mẫu 05"), S("B3", "Giám đốc Sở", "Ký gia hạn", "0,5 ngày", "Mẫu 05"), S("B4", "Văn thư; công chức TN&TKQ", "Đóng dấu; trả kết quả", "0,5 ngày", "Mẫu 01")]
    s.flow(first, None, "Trường hợp cấp mới")
    s.flow(second, None, "Trường hợp gia hạn")
    s.limit(4, 2)
    papers = s.papers("Đơn đề nghị (BM.CT.11.01)", "Giấy khám sức khỏe", "Cam kết vệ sinh an toàn thực phẩm", sets=1)
    s.finds("form-number-superseded", "5.7, 6", "Mẫu 05 = Phiếu kiểm soát, 03/2025/TT-VPCP cited")

    def part(number: str, name: str, *more: str) -> list[str]:
        return [f"**{number}**", f"**{name}**", *["<"] * (3 - len(more)), *(f"**{m}**" for m in more)]

    def words(text: str) -> list[str]:
        return ["", text, "<", "<", "<"]

    def steps(flow: list[Step]) -> list[list[str]]:
        return cells(flow, "label action who time out")

    s.t([
        part("5.1", "Điều kiện thực hiện TTHC"), words("Có xác nhận của ban tổ chức lễ hội."),
        part("5.2", "Thành phần hồ sơ", "Bản chính", "Bản sao"), *(["", f"- {p}", "<", a, b] for p, a, b in zip(papers, ("x", "", "x"), ("", "x", ""), strict=True)),
        part("5.3", "Số lượng hồ sơ"), words("01 bộ"),
        part("5.4", "Thời gian xử lý"), words("- Cấp mới: 04 ngày làm việc\n- Gia hạn: 02 ngày làm việc"),
        part("5.5", "Nơi tiếp nhận và trả kết quả"), words("Trung tâm Phục vụ hành chính công tỉnh"),
        part("5.6", "Lệ phí"), words("Không"),
        part("5.7", "Quy trình xử lý công việc"), ["**TT**", "**Trình tự**", "**Trách nhiệm**", "**Thời gian**", "**Biểu mẫu/Kết quả**"],
        ["**I**", "**Trường hợp cấp mới**", "<", "<", "<"], *steps(first), ["**II**", "**Trường hợp gia hạn**", "<", "<", "<"], *steps(second),
        part("5.8", "Cơ sở pháp lý"), words("- Luật Thương mại số 36/2005/QH11;\n- Nghị định số 118/2025/NĐ-CP ngày 09/6/2025;\n- Thông tư số 03/2025/TT-VPCP ngày 15/9/2025."),
    ])
    s.p("6. BIỂU MẪU", bold=True)
    s.t([["TT", "Mã hiệu", "Tên biểu mẫu"], ["1", "BM.CT.11.01", "Đơn đề nghị"], ["2", "Mẫu 01", RECEIPT], ["3", "Mẫu 05", SLIP], ["4", "Mẫu 07", BOOK]], head=1)
    s.p("7. HỒ SƠ CẦN LƯU", bold=True)
    s.t([["TT", "Tên hồ sơ", "Nơi lưu", "Thời gian lưu"], ["1", "Hồ sơ theo mục 5.2", "Phòng Quản lý thương mại", "05 năm"], ["2", SLIP, "Phòng Quản lý thương mại", "05 năm"]], head=1)
    return s
