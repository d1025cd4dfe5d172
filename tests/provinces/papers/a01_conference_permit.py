# fmt: off
# ruff: noqa: E501
"""A foreign-affairs department's procedure with the legal basis first, two levels in one flow, results and fees as rows of the big table; nothing wrong."""

from __future__ import annotations

from tests.house.build import Cell, Content
from tests.provinces.classic import blank, header, part, text
from tests.provinces.mill import BOOK, RECEIPT, SLIP, Rebuilt, S, cells

WIDE = 6


def build() -> Rebuilt:
    """The document and its labels."""
    h = Rebuilt("iso-kim-sa-ngoai-vu-05", size=13)
    title, code = "Cho phép tổ chức hội nghị, hội thảo quốc tế quy mô nhỏ tại cơ sở giáo dục", "QT-05/SNgV"
    h.procedure(title, code, ["3.908805"])
    header(h, "SỞ NGOẠI VỤ\nTỈNH KIM SA", f"QUY TRÌNH\n{title}", [f"Mã hiệu: {code}", "Lần ban hành: 03", "Ngày ban hành: 18/12/2025", "Trang: {PAGE}/{NUMPAGES}"])
    h.p("(Áp dụng cho thủ tục hành chính mã số 3.908805)", align="center", italic=True)
    h.p("MỤC LỤC", bold=True, align="center", before=12)
    for line in ("Sửa đổi tài liệu", "1. Mục đích", "2. Phạm vi", "3. Tài liệu viện dẫn", "4. Định nghĩa, viết tắt", "5. Nội dung quy trình", "6. Biểu mẫu", "7. Hồ sơ cần lưu"):
        h.p(line, indent=1)
    h.has("approval", "revision_history", "purpose", "scope", "references", "definitions")
    h.table([["Trách nhiệm", "Soạn thảo", "Xem xét", "Phê duyệt"], ["Họ tên", "Mạc Thị Diễm", "Quách Đình Sáng", "Lương Hữu Phước"], ["Chữ ký", "(đã ký)", "(đã ký)", "(đã ký)"], ["Chức vụ", "Chuyên viên", "Trưởng phòng Lễ tân - Hợp tác quốc tế", "Giám đốc Sở"]], [3, 4.6, 4.7, 4.7], header=1)
    h.page_break()
    h.p("SỬA ĐỔI TÀI LIỆU", bold=True, align="center")
    h.table([
        ["Yêu cầu sửa đổi, bổ sung", "Trang/Phần", "Mô tả nội dung sửa đổi", "Lần ban hành/Lần sửa đổi", "Ngày ban hành"],
        ["Sáp nhập đơn vị hành chính", "Toàn bộ", "Đổi tên cơ quan, địa chỉ nơi nhận hồ sơ", "02", "04/8/2025"],
        ["Thông tư số 03/2025/TT-VPCP", "Mục 5.9, mục 6", "Thay biểu mẫu một cửa, đổi số phiếu kiểm soát", "03", "18/12/2025"],
    ], [4, 2.6, 5.2, 2.6, 2.6], header=1)
    h.p("1. MỤC ĐÍCH", bold=True)
    h.p("Thống nhất cách nhận, lấy ý kiến, thẩm định và trả lời đề nghị tổ chức hội nghị, hội thảo quốc tế có dưới 60 người dự tại trường học, học viện, viện nghiên cứu trên địa bàn tỉnh; bảo đảm người đề nghị biết trước ngày trả lời và người xử lý biết phần việc của mình ở từng bước.")
    h.p("2. PHẠM VI", bold=True)
    h.p("Áp dụng đối với cơ sở giáo dục, viện nghiên cứu có nhu cầu tổ chức; Phòng Lễ tân - Hợp tác quốc tế, Văn phòng Sở, công chức của Sở trực tại Trung tâm Phục vụ hành chính công tỉnh. Hội nghị do cơ quan Đảng, Hội đồng nhân dân tổ chức không thuộc phạm vi của quy trình này.")
    h.p("3. TÀI LIỆU VIỆN DẪN", bold=True)
    h.lines("- Tiêu chuẩn quốc gia TCVN ISO 9001:2015 Hệ thống quản lý chất lượng - Các yêu cầu;", "- Sổ tay chất lượng của Sở Ngoại vụ, lần ban hành 04;", "- Các văn bản nêu tại mục 5.1.")
    h.p("4. ĐỊNH NGHĨA, VIẾT TẮT", bold=True)
    h.lines(
        "- Hội nghị, hội thảo quốc tế quy mô nhỏ: hội nghị, hội thảo có người nước ngoài dự hoặc do tổ chức nước ngoài tài trợ, có dưới 60 người dự;",
        "- Người đề nghị: cơ sở giáo dục, viện nghiên cứu đứng tên tổ chức;", "- Cơ quan cho ý kiến: Công an tỉnh, Sở Giáo dục và Đào tạo, Sở Văn hóa, Thể thao và Du lịch;",
        "- HTQT: hợp tác quốc tế;", "- PVHCC: phục vụ hành chính công;", "- TTHC: thủ tục hành chính;", "- UBND: Ủy ban nhân dân.",
    )
    h.p("5. NỘI DUNG QUY TRÌNH", bold=True)
    h.has("legal_basis", "conditions", "dossier", "dossier_sets", "time_limit", "place", "fee", "result", "steps", "forms", "records")
    papers = h.papers(
        "Công văn đề nghị cho phép tổ chức hội nghị, hội thảo theo mẫu BM-05-01",
        "Đề án tổ chức theo mẫu BM-05-02, trong đó nêu nội dung, thời gian, nguồn kinh phí, chương trình tham quan (nếu có)",
        "Văn bản đồng ý của cơ quan chủ quản đối với người đề nghị là đơn vị trực thuộc",
        "Danh sách đại biểu nước ngoài kèm bản sao hộ chiếu",
        "Tham luận, tài liệu phát cho người dự (bản tiếng Việt và bản tiếng nước ngoài)",
        sets=1,
    )
    h.limit(15)
    body: list[list[Content]] = [
        part("5.1", "Cơ sở pháp lý", WIDE),
        text("- Quyết định số 06/2020/QĐ-TTg ngày 21/02/2020 của Thủ tướng Chính phủ về tổ chức và quản lý hội nghị, hội thảo quốc tế tại Việt Nam;\n- Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia;\n- Thông tư số 03/2025/TT-VPCP ngày 15/9/2025 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn thi hành Nghị định số 118/2025/NĐ-CP;\n- Quyết định số 2290/QĐ-UBND ngày 01/12/2025 của Chủ tịch UBND tỉnh Kim Sa công bố danh mục thủ tục hành chính lĩnh vực hội nghị, hội thảo quốc tế.", WIDE),
        part("5.2", "Điều kiện thực hiện thủ tục hành chính", WIDE),
        text("- Nội dung hội nghị phù hợp với chức năng của người đề nghị;\n- Có nguồn kinh phí rõ ràng;\n- Hồ sơ được gửi trước ngày dự kiến tổ chức ít nhất 30 ngày.", WIDE),
        part("5.3", "Thành phần hồ sơ", WIDE, "Bản chính", "Bản sao"),
    ]
    for paper, original in zip(papers, (True, True, True, False, True), strict=True):
        body.append(["", f"- {paper}", "<", "<", Cell("x" if original else "", align="center"), Cell("" if original else "x", align="center")])
    body += [
        text("Lưu ý: hồ sơ trực tuyến gửi tệp PDF có chữ ký số; tên tệp không dấu. Tài liệu tiếng nước ngoài không phải tiếng Anh kèm theo bản dịch.", WIDE),
        part("5.4", "Số lượng hồ sơ", WIDE), text("01 bộ", WIDE),
        part("5.5", "Thời gian xử lý", WIDE), text("15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, trong đó: tại Sở Ngoại vụ 11 ngày; tại UBND tỉnh 04 ngày.", WIDE),
        part("5.6", "Nơi tiếp nhận và trả kết quả", WIDE), text("- Quầy số 09, Trung tâm Phục vụ hành chính công tỉnh Kim Sa, số 1 đường Sông Lớn, phường Kim Sa;\n- Cổng Dịch vụ công quốc gia.", WIDE),
        part("5.7", "Phí, lệ phí", WIDE), text("Không", WIDE),
        part("5.8", "Kết quả giải quyết", WIDE), text("Văn bản cho phép tổ chức hoặc văn bản không cho phép, nêu rõ lý do.", WIDE),
        part("5.9", "Quy trình xử lý công việc", WIDE),
        [Cell(c, bold=True, align="center", shade="E7E6E6") for c in ("TT", "Trách nhiệm", "Trình tự", "Biểu mẫu/Kết quả", "Thời gian")] + ["<"],
    ]
    desk = "Công chức Sở Ngoại vụ trực tại Trung tâm PVHCC tỉnh"
    steps = h.flow([
        S("B1", "Người đề nghị", "Nộp hồ sơ theo mục 5.3 trực tiếp, qua bưu chính hoặc trực tuyến", "Giờ hành chính", "Hồ sơ theo mục 5.3"),
        S("B2", desk, f"Kiểm tra hồ sơ:\n- Chưa đủ: viết phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, nêu một lần tất cả giấy tờ còn thiếu;\n- Không thuộc thẩm quyền: viết phiếu từ chối;\n- Đủ, hợp lệ: cập nhật hệ thống, in {RECEIPT}, mở {SLIP}, chuyển Văn phòng Sở ngay trong buổi", "0,5 ngày", "Mẫu số 01, 02, 03, 06"),
        S("B3", "Chánh Văn phòng Sở", "Xem hồ sơ, chuyển Phòng Lễ tân - HTQT; ký nhận trên phiếu kiểm soát", "0,5 ngày", "Mẫu số 06"),
        S("B4", "Trưởng phòng Lễ tân - HTQT", "Giao người thụ lý, ghi ngày phải xong trên phiếu kiểm soát", "0,5 ngày", "Mẫu số 06"),
        S("B5", "Chuyên viên Phòng Lễ tân - HTQT", "Xem nội dung đề án, chương trình, nguồn kinh phí; dự thảo văn bản lấy ý kiến các cơ quan cho ý kiến, nêu thời hạn trả lời là 05 ngày làm việc", "01 ngày", "Văn bản lấy ý kiến"),
        S("B6", "Cơ quan cho ý kiến", "Trả lời bằng văn bản; quá hạn không trả lời thì coi là thống nhất", "05 ngày", "Văn bản trả lời"),
        S("B7", "Chuyên viên Phòng Lễ tân - HTQT", "Tổng hợp ý kiến, lập phiếu thẩm định BM-05-03:\n- Đạt: dự thảo tờ trình UBND tỉnh và văn bản cho phép;\n- Không đạt: dự thảo văn bản trả lời, nêu lý do", "02 ngày", "BM-05-03, dự thảo"),
        S("B8", "Trưởng phòng Lễ tân - HTQT", "Soát phiếu thẩm định, ký nháy; chưa đạt thì chuyển lại bước B7", "0,5 ngày", "Mẫu số 06"),
        S("B9", "Giám đốc Sở hoặc Phó Giám đốc phụ trách", "Ký tờ trình gửi UBND tỉnh", "01 ngày", "Tờ trình"),
        S("B10", "Văn phòng UBND tỉnh", "Thẩm tra tờ trình, trình lãnh đạo UBND tỉnh", "02 ngày", "Phiếu trình"),
        S("B11", "Lãnh đạo UBND tỉnh", "Ký văn bản cho phép hoặc không cho phép", "1,5 ngày", "Văn bản"),
        S("B12", "Văn thư Văn phòng UBND tỉnh", "Cho số, đóng dấu, gửi bản điện tử về Sở", "0,5 ngày", "Văn bản"),
        S("B13", desk, "Báo người đề nghị đến nhận hoặc gửi qua bưu chính; vào sổ; kết thúc hồ sơ trên hệ thống", "Giờ hành chính", "Văn bản; Mẫu số 06, 07"),
    ], 15)
    rows = cells(steps, "label who action out time")
    for row in rows[:9]:
        body.append([*row, "<"])
    body.append(["", Cell("Giải quyết tại Ủy ban nhân dân tỉnh (04 ngày)", bold=True, italic=True), *["<"] * 4])
    for row in rows[9:]:
        body.append([*row, "<"])
    body.append(["", Cell("Tổng thời gian: 15 ngày làm việc", bold=True), *["<"] * 4])
    body.append(text("Trường hợp hồ sơ quá hạn, công chức thụ lý dự thảo văn bản xin lỗi và đề nghị gia hạn theo Mẫu số 04, nêu rõ lý do, ngày hẹn lại; lãnh đạo Sở ký và gửi người đề nghị chậm nhất 01 ngày trước ngày hết hạn. Mỗi người giữ hồ sơ ghi ngày, giờ giao nhận vào phiếu kiểm soát; phiếu đi cùng hồ sơ đến khi kết thúc.", WIDE))
    h.table(body, [1.3, 4, 5.6, 2.9, 1.6, 1.6], size=12)
    h.p("6. BIỂU MẪU", bold=True)
    forms = (("Mẫu số 01", RECEIPT), ("Mẫu số 02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"), ("Mẫu số 03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ"), ("Mẫu số 04", "Văn bản xin lỗi và đề nghị gia hạn"), ("Mẫu số 06", SLIP), ("Mẫu số 07", BOOK), ("BM-05-01", "Công văn đề nghị"), ("BM-05-02", "Đề án tổ chức"), ("BM-05-03", "Phiếu thẩm định"))
    h.table([["TT", "Mã hiệu", "Tên biểu mẫu"], *[[f"{i}", c, n] for i, (c, n) in enumerate(forms, 1)]], [1.5, 4, 11.5], header=1)
    h.p("7. HỒ SƠ CẦN LƯU", bold=True)
    h.table([["TT", "Tên hồ sơ", "Nơi lưu, thời gian lưu"], ["1", "Giấy tờ tại mục 5.3 và văn bản trả lời của cơ quan cho ý kiến", "Phòng Lễ tân - HTQT, 05 năm"], ["2", "Phiếu thẩm định, tờ trình, văn bản của UBND tỉnh", "Phòng Lễ tân - HTQT, 05 năm"], ["3", SLIP, "Phòng Lễ tân - HTQT, 05 năm"], ["4", BOOK, "Trung tâm PVHCC tỉnh, 10 năm"]], [1.5, 10, 5.5], header=1)
    blank(h, "BM-05-01", "Công văn đề nghị cho phép tổ chức hội nghị, hội thảo quốc tế", ("Tên cơ sở đề nghị", "Tên hội nghị, hội thảo", "Thời gian, địa điểm", "Số người dự, trong đó người nước ngoài", "Nguồn kinh phí", "Người liên hệ, điện thoại"), "THỦ TRƯỞNG CƠ SỞ")
    blank(h, "BM-05-02", "Đề án tổ chức hội nghị, hội thảo", ("Lý do, mục đích", "Nội dung từng buổi", "Danh sách diễn giả", "Chương trình tham quan", "Dự toán kinh phí"), "NGƯỜI LẬP ĐỀ ÁN")
    blank(h, "BM-05-03", "Phiếu thẩm định", ("Tên hồ sơ, ngày nhận", "Ý kiến của các cơ quan", "Nhận xét về nội dung", "Đề xuất"), "NGƯỜI THẨM ĐỊNH")
    return h
