# fmt: off
# ruff: noqa: E501
"""A fisheries branch's procedure of spring 2025: districts and old form numbers were right then; number and heading in one cell, two cases, sub-rows under merged labels and times."""

from __future__ import annotations

from tests.house.build import Cell, Content
from tests.provinces.classic import blank, header
from tests.provinces.mill import BOOK, RECEIPT, SLIP, Rebuilt, S

WIDE = 5


def line(words: str, bold: bool = False) -> list[Content]:
    """A row over the whole width."""
    return [Cell(words, bold=bold), *["<"] * (WIDE - 1)]


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("iso-chi-cuc-thuy-san-12", size=13)
    title, code = "Chuyển nhượng thuyền nan đánh cá gần bờ trong cùng tỉnh", "QT.TS.12"
    h.procedure(title, code)
    header(h, "CHI CỤC THỦY SẢN\nTỈNH HẠ LONG XUYÊN", f"QUY TRÌNH\n{title.upper()}", [f"Mã hiệu: {code}", "Lần ban hành: 01", "Ngày ban hành: 20/5/2025"], (5, 8, 4))
    h.footer("Tài liệu nội bộ - Trang {PAGE}/{NUMPAGES}")
    h.has("approval", "revision_history", "purpose", "scope", "references", "definitions", "responsibility")
    h.table([["", "Soạn thảo", "Xem xét", "Phê duyệt"], ["Họ và tên", "Đặng Văn Rớt", "Nguyễn Thị Bạc", "Phan Hải Âu"], ["Chữ ký", "(đã ký)", "(đã ký)", "(đã ký)"], ["Chức vụ", "Chuyên viên Phòng Tàu cá", "Trưởng phòng Tàu cá", "Chi cục trưởng"]], [3, 4.6, 4.7, 4.7], header=1)
    h.p("SỬA ĐỔI TÀI LIỆU", bold=True, align="center")
    h.table([["Yêu cầu sửa đổi", "Trang/Phần", "Mô tả nội dung sửa đổi", "Lần ban hành/Lần sửa đổi", "Ngày ban hành"], *[["", "", "", "", ""]] * 5], [4, 2.6, 5.2, 2.6, 2.6], header=1)
    h.page_break()
    h.p("1 MỤC ĐÍCH", bold=True)
    h.p("Quy định thứ tự công việc khi hai bên mua bán, tặng cho, thừa kế thuyền nan có chiều dài lớn nhất dưới 12 mét đề nghị ghi nhận chủ mới, để sổ theo dõi tàu cá đúng với thực tế và người có thuyền không phải đi lại nhiều lần.")
    h.p("2 PHẠM VI", bold=True)
    h.p("Áp dụng cho thuyền nan đánh cá gần bờ có tên trong sổ của Chi cục; cho Phòng Tàu cá, Trạm Thủy sản các vùng, Phòng Nông nghiệp và Môi trường huyện, UBND xã có bến đậu.")
    h.p("3 TÀI LIỆU VIỆN DẪN", bold=True)
    h.lines("- TCVN ISO 9001:2015;", "- Luật Thủy sản số 18/2017/QH14 ngày 21 tháng 11 năm 2017;", "- Sổ tay chất lượng của Chi cục.")
    h.p("4 ĐỊNH NGHĨA/VIẾT TẮT", bold=True)
    h.lines("- Thuyền nan: thuyền có khung tre, vỏ tre hoặc tre phủ nhựa, có máy hoặc không có máy;", "- Chủ mới: người nhận chuyển nhượng, được tặng cho hoặc thừa kế;", "- BPMC: Bộ phận Một cửa của Chi cục;", "- PTC: Phòng Tàu cá.")
    h.p("5 NỘI DUNG QUY TRÌNH", bold=True)
    h.has("conditions", "dossier", "dossier_sets", "time_limit", "place", "fee", "steps", "legal_basis", "forms", "records")
    papers = h.papers(
        "Tờ khai chuyển nhượng thuyền nan BM.TS.12.01", "Giấy mua bán viết tay có xác nhận của trưởng thôn hoặc văn bản thừa kế",
        "Sổ thuyền do Chi cục cấp cho chủ cũ", "02 ảnh thuyền chụp ngang, thấy rõ số đăng ký", sets=1,
    )
    h.limit(3, 8)
    listed: list[list[Content]] = [[f"- {p}", "<", "<", "x" if i != 1 else "", "x" if i == 1 else ""] for i, p in enumerate(papers)]
    body: list[list[Content]] = [
        line("5.1 Điều kiện thực hiện", True), line("Thuyền không có tranh chấp, không đang bị giữ theo quyết định xử phạt. Máy thuyền (nếu có) có giấy tờ mua bán hoặc cam kết của người bán."),
        [Cell("5.2 Thành phần hồ sơ", bold=True), "<", "<", Cell("Bản chính", bold=True), Cell("Bản sao", bold=True)],
        *listed,
        line("Người nộp trực tiếp mang theo giấy tờ tùy thân để đối chiếu; giấy này không lưu."),
        line("5.3 Số lượng hồ sơ: 01 bộ", True),
        line("5.4 Thời gian xử lý", True), line("- Hai bên ở cùng một xã: 03 ngày làm việc;\n- Hai bên ở hai xã khác nhau: 08 ngày làm việc."),
        line("5.5 Nơi tiếp nhận và trả kết quả", True), line("Bộ phận Một cửa của Chi cục Thủy sản hoặc Trạm Thủy sản vùng."),
        line("5.6 Lệ phí: Không thu", True), line("5.7 Quy trình xử lý công việc", True),
        [Cell(c, bold=True, align="center") for c in ("TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả")],
        line("Trường hợp 1: Hai bên ở cùng một xã", True),
    ]
    one = h.flow([
        S("B1", "Cán bộ BPMC", "Nhận hồ sơ, xem số đăng ký trên ảnh; lập giấy tiếp nhận và hẹn trả", "¼ ngày", "Mẫu 01, 05, 06"),
        S("B2", "Trưởng PTC", "Giao người làm", "¼ ngày", "Mẫu 05"),
        S("B3", "Chuyên viên PTC", "Đối chiếu sổ theo dõi tàu cá", "01 ngày", "BM.TS.12.02"),
        S("B3", "Trạm Thủy sản vùng", "Xem thuyền tại bến", None, "BM.TS.12.02"),
        S("B3", "UBND xã có bến đậu", "Xác nhận không tranh chấp", None, "BM.TS.12.02"),
        S("B4", "Chi cục trưởng", "Ký sổ thuyền mới", "01 ngày", "Sổ thuyền"),
        S("B5", "Cán bộ BPMC", "Thu sổ cũ, trả sổ mới, vào sổ theo dõi", "½ ngày", "Sổ thuyền; Mẫu 06"),
    ], 3, "Hai bên ở cùng một xã")
    for i, s in enumerate(one):
        body.append(["^" if i in (3, 4) else s.label, s.action, s.who or "", "^" if i in (3, 4) else s.time or "", "^" if i in (3, 4) else s.out])
    body += [["", Cell("Cộng", bold=True), "", Cell("03 ngày làm việc", bold=True), ""], line("Trường hợp 2: Hai bên ở hai xã khác nhau", True)]
    two = h.flow([
        S("B1", "Cán bộ BPMC", "Nhận hồ sơ; lập giấy tiếp nhận và hẹn trả", "½ ngày", "Mẫu 01, 05, 06"),
        S("B2", "Trưởng PTC", "Giao người làm", "½ ngày", "Mẫu 05"),
        S("B3", "Chuyên viên PTC", "Gửi văn bản hỏi Phòng Nông nghiệp và Môi trường huyện của hai bên", "½ ngày", "Văn bản hỏi"),
        S("B4", "Phòng Nông nghiệp và Môi trường huyện", "Hỏi hai xã, trả lời bằng văn bản", "04 ngày", "Văn bản trả lời"),
        S("B5", "Chuyên viên PTC", "Tổng hợp; còn vướng thì làm lại từ bước B3", "01 ngày", "BM.TS.12.02"),
        S("B6", "Chi cục trưởng", "Ký sổ thuyền mới", "01 ngày", "Sổ thuyền"),
        S("B7", "Cán bộ BPMC", "Thu sổ cũ, trả sổ mới, vào sổ theo dõi", "½ ngày", "Sổ thuyền; Mẫu 06"),
    ], 8, "Hai bên ở hai xã khác nhau")
    body += [[s.label, s.action, s.who or "", s.time or "", s.out] for s in two]
    body += [["", Cell("Cộng", bold=True), "", Cell("08 ngày làm việc", bold=True), ""], line("5.8 Cơ sở pháp lý", True),
             line("- Luật Thủy sản số 18/2017/QH14 ngày 21 tháng 11 năm 2017;\n- Nghị định số 26/2019/NĐ-CP ngày 08 tháng 3 năm 2019 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thủy sản;\n- Nghị định số 37/2024/NĐ-CP ngày 04 tháng 4 năm 2024 của Chính phủ sửa đổi, bổ sung Nghị định số 26/2019/NĐ-CP.")]
    h.table(body, [1.4, 6.6, 3.8, 2.4, 2.8], size=12)
    h.p("6 BIỂU MẪU", bold=True)
    h.table([["TT", "Mã hiệu", "Tên biểu mẫu"], ["1", "Mẫu 01", RECEIPT], ["2", "Mẫu 05", SLIP], ["3", "Mẫu 06", BOOK], ["4", "BM.TS.12.01", "Tờ khai chuyển nhượng thuyền nan"], ["5", "BM.TS.12.02", "Phiếu đối chiếu sổ theo dõi tàu cá"]], [1.5, 4, 11.5], header=1)
    h.p("7 HỒ SƠ CẦN LƯU", bold=True)
    h.table([["TT", "Tên hồ sơ", "Nơi lưu, thời gian lưu"], ["1", "Giấy tờ tại mục 5.2", "PTC, đến khi thuyền bị xóa tên khỏi sổ"], ["2", "Phiếu đối chiếu, phiếu kiểm soát", "PTC, 03 năm"]], [1.5, 9.5, 6], header=1)
    h.p("8 TRÁCH NHIỆM THỰC HIỆN", bold=True)
    h.lines("Trưởng PTC phổ biến quy trình cho Trạm Thủy sản các vùng, mỗi năm xem lại một lần vào tháng 11 và báo Chi cục trưởng những điều cần sửa.", "Cán bộ BPMC giữ bản cuối cùng của quy trình tại quầy; bản cũ thu về và đóng dấu hết hiệu lực.")
    blank(h, "BM.TS.12.01", "Tờ khai chuyển nhượng thuyền nan", ("Tên chủ cũ, nơi ở", "Tên chủ mới, nơi ở", "Số đăng ký, chiều dài, vật liệu vỏ", "Máy (nếu có)", "Bến đậu", "Lý do chuyển nhượng"), "NGƯỜI KHAI")
    blank(h, "BM.TS.12.02", "Phiếu đối chiếu sổ theo dõi tàu cá", ("Số đăng ký", "Nội dung ghi trong sổ", "Nội dung xem tại bến", "Ý kiến của xã"), "NGƯỜI ĐỐI CHIẾU")
    h.doubt("whole document", "issued on 20/5/2025, before the new forms and before districts were abolished: old numbers and district offices are no finding")
    return h
