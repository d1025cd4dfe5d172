# fmt: off
# ruff: noqa: E501
"""An economic-zone board's procedure with the defects audits find: no slip, a form not listed and one not used, a wrong part number, a wrong sum, a date left blank, an old law."""

from __future__ import annotations

from tests.house.build import Cell, Content
from tests.provinces.classic import blank, header, part, text
from tests.provinces.mill import Rebuilt, S, cells

WIDE = 6


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("iso-bql-khu-kinh-te-21", size=13)
    title, code = "Chấp thuận mở cổng phụ của doanh nghiệp ra đường nội bộ khu công nghiệp", "QT-KKT-21"
    h.procedure(title, code)
    header(h, "BAN QUẢN LÝ\nCÁC KHU KINH TẾ TỈNH BẮC LĨNH", title, [f"Mã hiệu: {code}", "Lần ban hành: 02", "Ngày ban hành: …/…/2025", "Trang {PAGE}/{NUMPAGES}"])
    h.document_finds("placeholder-left", "tiêu đề trang", "Ngày ban hành: …/…/2025")
    h.p(f"QUY TRÌNH {title.upper()}", bold=True, align="center", before=200, size=16)
    h.has("approval", "revision_history", "purpose", "scope", "references", "definitions")
    h.table([["TRÁCH NHIỆM", "SOẠN THẢO", "XEM XÉT", "PHÊ DUYỆT"], ["Họ tên", "Vũ Đức Khởi", "Lưu Thị Mận", "Tạ Quang Thắng"], ["Chữ ký", "", "", ""], ["Chức vụ", "Chuyên viên Phòng Quy hoạch", "Phó Trưởng ban", "Trưởng ban"]], [3, 4.6, 4.7, 4.7], header=1)
    h.page_break()
    h.p("SỬA ĐỔI TÀI LIỆU", bold=True, align="center")
    h.table([["Yêu cầu sửa đổi", "Trang/Phần", "Mô tả", "Lần sửa đổi", "Ngày"], ["Kiến nghị sau đánh giá", "5.7", "Thêm bước lấy ý kiến đơn vị hạ tầng", "02", "10/10/2025"]], [4.4, 2.4, 5.2, 2.4, 2.6], header=1)
    h.p("1. MỤC ĐÍCH", bold=True)
    h.p("Hướng dẫn thống nhất việc xem xét đề nghị mở thêm cổng phụ của doanh nghiệp trong khu công nghiệp ra đường nội bộ, bảo đảm an toàn giao thông, phòng cháy và thoát nước; người xử lý không yêu cầu thêm giấy tờ ngoài quy định.")
    h.p("2. PHẠM VI", bold=True)
    h.p("Áp dụng tại các khu công nghiệp do Ban Quản lý được giao quản lý. Cổng mở ra đường quốc lộ, đường tỉnh không thuộc phạm vi quy trình này.")
    h.p("3. TÀI LIỆU VIỆN DẪN", bold=True)
    h.lines("- TCVN ISO 9001:2015, TCVN ISO 9000:2015;", "- Các văn bản tại mục 5.12.")
    h.finds("section-reference-unresolved", "3", "Các văn bản tại mục 5.12")
    h.p("4. ĐỊNH NGHĨA/VIẾT TẮT", bold=True)
    h.lines("- Cổng phụ: cổng thứ hai trở đi của một lô đất;", "- Đơn vị hạ tầng: doanh nghiệp kinh doanh kết cấu hạ tầng khu công nghiệp;", "- KCN: khu công nghiệp;", "- QHXD: quy hoạch, xây dựng;", "- TN&TKQ: tiếp nhận và trả kết quả.")
    h.p("5. NỘI DUNG QUY TRÌNH", bold=True)
    h.has("conditions", "dossier", "dossier_sets", "time_limit", "place", "fee", "steps", "legal_basis", "forms", "records")
    h.finds("control-slip-missing", "5.7", "neither steps nor forms nor records name the slip")
    papers = h.papers("Văn bản đề nghị mở cổng phụ (BM.KKT.21.01)", "Bản vẽ vị trí cổng, tầm nhìn hai phía, rãnh thoát nước", "Giấy chứng nhận quyền sử dụng đất hoặc hợp đồng thuê lại đất", "Biên bản thỏa thuận với đơn vị hạ tầng về hoàn trả vỉa hè", sets=2)
    h.limit(10)
    listed: list[list[Content]] = [["", f"- {p}", "<", "<", "x" if i != 2 else "", "x" if i == 2 else ""] for i, p in enumerate(papers)]
    body: list[list[Content]] = [
        part("5.1", "Điều kiện thực hiện", WIDE), text("Cổng cách nút giao ít nhất 30 m; chiều rộng không quá 8 m; mỗi lô đất có không quá hai cổng phụ.", WIDE),
        part("5.2", "Thành phần hồ sơ", WIDE, "Bản chính", "Bản sao"),
        *listed,
        part("5.3", "Số lượng hồ sơ", WIDE), text("02 bộ", WIDE),
        part("5.4", "Thời gian xử lý", WIDE), text("10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.", WIDE),
        part("5.5", "Nơi tiếp nhận và trả kết quả", WIDE), text("Bộ phận TN&TKQ của Ban Quản lý các khu kinh tế, tầng 1, nhà điều hành KCN số 2.", WIDE),
        part("5.6", "Lệ phí", WIDE), text("Không", WIDE), part("5.7", "Quy trình xử lý công việc", WIDE),
        [*(Cell(c, bold=True, align="center") for c in ("TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả")), "<"],
    ]
    h.finds("time-sum-mismatch", "5.7", "0,5 + 0,5 + 1 + 3 + 2 + 1 + 1 + 0,5 = 9,5, stated 10 in 5.4")
    h.finds("form-unlisted", "5.7, B5", "BM.KKT.21.03 is cited and not listed")
    h.finds("form-unused", "6", "BM.KKT.21.04 is listed and cited nowhere")
    steps = h.flow([
        S("B1", "Doanh nghiệp", "Nộp hồ sơ theo mục 5.2", "Giờ hành chính", "Hồ sơ theo mục 5.2"),
        S("B2", "Công chức TN&TKQ", "Kiểm tra, nhận hồ sơ, lập giấy tiếp nhận hồ sơ và hẹn trả kết quả; hồ sơ thiếu thì hướng dẫn bổ sung", "0,5 ngày", "Giấy tiếp nhận"),
        S("B3", "Trưởng phòng QHXD", "Giao chuyên viên, nêu thời hạn", "0,5 ngày", "Bút phê"),
        S("B4", "Chuyên viên phòng QHXD", "Xem bản vẽ, đối chiếu quy hoạch chi tiết; chưa đạt thì dự thảo văn bản yêu cầu chỉnh sửa", "01 ngày", "BM.KKT.21.02"),
        S("B5", "Đơn vị hạ tầng; Công an xã, phường", "Cùng kiểm tra tại chỗ, lập biên bản BM.KKT.21.03", "03 ngày", "BM.KKT.21.03"),
        S("B6", "Chuyên viên phòng QHXD", "Tổng hợp, dự thảo văn bản chấp thuận; ý kiến trái nhau thì làm lại từ bước B5", "02 ngày", "Dự thảo"),
        S("B7", "Trưởng phòng QHXD", "Soát, ký nháy", "01 ngày", "Dự thảo"),
        S("B8", "Phó Trưởng ban phụ trách", "Ký văn bản chấp thuận", "01 ngày", "Văn bản chấp thuận"),
        S("B9", "Văn thư", "Cho số, đóng dấu, chuyển Bộ phận TN&TKQ", "0,5 ngày", "Văn bản chấp thuận"),
        S("B10", "Công chức TN&TKQ", "Trả kết quả cho doanh nghiệp", "Giờ hành chính", "Sổ giao nhận"),
    ], 10)
    body += [[*row, "<"] for row in cells(steps, "label action who time out")]
    body += [part("5.8", "Cơ sở pháp lý", WIDE), text("- Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ quy định về quản lý khu công nghiệp và khu kinh tế;\n- Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;\n- Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP;\n- Quyết định số 19/QĐ-UBND ngày 30/9/2025 của UBND tỉnh Bắc Lĩnh.", WIDE)]
    h.document_finds("legal-document-expired", "5.8", "Nghị định số 61/2018/NĐ-CP, in a procedure changed on 10/10/2025")
    h.table(body, [1.3, 5.8, 3.6, 2.3, 2, 2], size=12)
    h.p("6. BIỂU MẪU", bold=True)
    h.table([["TT", "Mã hiệu", "Tên biểu mẫu"], ["1", "BM.KKT.21.01", "Văn bản đề nghị mở cổng phụ"], ["2", "BM.KKT.21.02", "Phiếu xem xét bản vẽ"], ["3", "BM.KKT.21.04", "Thông báo hoàn trả vỉa hè"]], [1.5, 4.5, 11], header=1)
    h.p("7. HỒ SƠ CẦN LƯU", bold=True)
    h.table([["TT", "Tên hồ sơ", "Thời gian lưu, nơi lưu"], ["1", "Giấy tờ tại mục 5.2", "10 năm, phòng QHXD"], ["2", "Phiếu xem xét bản vẽ, biên bản kiểm tra", "10 năm, phòng QHXD"], ["3", "Văn bản chấp thuận", "Vĩnh viễn, Văn thư"]], [1.5, 9.5, 6], header=1)
    blank(h, "BM.KKT.21.01", "Văn bản đề nghị mở cổng phụ", ("Tên doanh nghiệp", "Lô đất, khu công nghiệp", "Vị trí, chiều rộng cổng", "Lý do", "Cam kết hoàn trả vỉa hè"), "ĐẠI DIỆN DOANH NGHIỆP")
    blank(h, "BM.KKT.21.02", "Phiếu xem xét bản vẽ", ("Tên hồ sơ", "Tầm nhìn", "Thoát nước", "Phòng cháy", "Đề xuất"), "NGƯỜI XEM XÉT")
    return h
