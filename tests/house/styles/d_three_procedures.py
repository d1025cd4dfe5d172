# fmt: off
# ruff: noqa: E501
"""A decision that approves procedures with steps only: a list annex, one procedure listed without a block, totals in a section, a last row and a header."""

from __future__ import annotations

from tests.house.build import Cell, House, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("d-ba-quy-trinh", size=13)
    h.table(
        [
            [Cell("ỦY BAN NHÂN DÂN\nTỈNH TRƯỜNG GIANG", bold=True, align="center"), Cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", bold=True, align="center")],
            [Cell("Số: 3127/QĐ-UBND", align="center"), Cell("//Trường Giang, ngày 12 tháng 11 năm 2025//", align="center")],
        ],
        [7, 10],
        borders=False,
    )
    h.p("QUYẾT ĐỊNH", bold=True, align="center")
    h.p("Phê duyệt quy trình nội bộ giải quyết thủ tục hành chính trong lĩnh vực xây dựng thuộc phạm vi chức năng quản lý của Sở Xây dựng tỉnh Trường Giang", bold=True, align="center")
    h.p("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TRƯỜNG GIANG", bold=True, align="center")
    h.document_finds("legal-citation-malformed", "căn cứ", "118/2025/NĐCP")
    for ground in (
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;",
        "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;",
        "Căn cứ Nghị định số 118/2025/NĐCP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông;",
        "Căn cứ Thông tư số 03/2025/TT-VPCP ngày 15/9/2025 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ;",
        "Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 415/TTr-SXD ngày 05/11/2025.",
    ):
        h.p(ground, italic=True)
    h.p("QUYẾT ĐỊNH:", bold=True, align="center")
    h.p("**Điều 1.** Phê duyệt kèm theo Quyết định này 04 quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực xây dựng (chi tiết tại Phụ lục).")
    h.p("**Điều 2.** Sở Xây dựng phối hợp với Trung tâm Phục vụ hành chính công tỉnh xây dựng quy trình điện tử trong thời hạn 05 ngày làm việc.")
    h.p("**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký./.")
    h.table(
        [["//**Nơi nhận:**//\n- Như Điều 3;\n- Chủ tịch, các PCT UBND tỉnh;\n- Lưu: VT, NC.", Cell("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(đã ký)\n\nNông Thế Dương", bold=True, align="center")]],
        [8.5, 8.5],
        borders=False,
    )
    h.page_break()
    h.p("PHỤ LỤC", bold=True, align="center")
    h.p("QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC XÂY DỰNG", bold=True, align="center")
    h.document_finds("placeholder-left", "Phụ lục", "Kèm theo Quyết định số: /QĐ-UBND ngày /11/2025")
    h.p("(Kèm theo Quyết định số:      /QĐ-UBND ngày    /11/2025 của Chủ tịch UBND tỉnh Trường Giang)", italic=True, align="center")
    h.p("PHẦN I. DANH MỤC THỦ TỤC HÀNH CHÍNH", bold=True)
    titles = (
        ("1.915001", "Cấp giấy phép lắp dựng nhà tạm phục vụ thi công", "10 ngày làm việc"),
        ("1.915002", "Chấp thuận vị trí đổ chất thải rắn xây dựng", "06 ngày làm việc"),
        ("1.915003", "Cấp lại giấy phép lắp dựng nhà tạm phục vụ thi công bị mất, hỏng", "03 ngày làm việc"),
        ("1.915004", "Gia hạn giấy phép lắp dựng nhà tạm phục vụ thi công", "04 ngày làm việc"),
    )
    place = "Trung tâm Phục vụ hành chính công tỉnh"
    h.document_finds("listed-procedure-without-block", "Phần I, số 4", titles[3][1])
    h.table(
        [["TT", "Mã TTHC", "Tên thủ tục hành chính", "Thời hạn giải quyết", "Địa điểm thực hiện", "Phí, lệ phí"], *[[str(i), c, t, d, place, "Không"] for i, (c, t, d) in enumerate(titles, 1)]],
        [1.1, 2.3, 5.8, 2.7, 3.3, 1.8],
        header=1,
        size=11,
    )
    h.p("PHẦN II. NỘI DUNG QUY TRÌNH NỘI BỘ", bold=True)

    code, title, _ = titles[0]
    h.procedure(title, None, [code])
    h.has("time_limit", "steps")
    h.finds("dossier-missing", "II.1")
    h.finds("control-slip-missing", "II.1")
    h.finds("time-sum-mismatch", "II.1", "0,5 + 0,5 + 6 + 1 + 1 + 0,5 = 9,5 against 10")
    h.p(f"1. Quy trình: {title} (Mã TTHC: {code})", bold=True)
    h.limit(10)
    h.p("- Thời gian giải quyết: 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.")
    steps = h.flow(
        [
            Step("Bước 1", "Tiếp nhận hồ sơ, số hóa, chuyển Phòng Quản lý xây dựng", "Công chức Sở Xây dựng tại Trung tâm Phục vụ hành chính công tỉnh", "0,5 ngày", 0.5),
            Step("Bước 2", "Phân công thụ lý", "Trưởng phòng Quản lý xây dựng", "0,5 ngày", 0.5),
            Step("Bước 3", "Thẩm định, dự thảo giấy phép", "Chuyên viên Phòng Quản lý xây dựng", "06 ngày", 6.0),
            Step("Bước 4", "Kiểm tra dự thảo", "Trưởng phòng Quản lý xây dựng", "01 ngày", 1.0),
            Step("Bước 5", "Ký giấy phép", "Lãnh đạo Sở", "01 ngày", 1.0),
            Step("Bước 6", "Phát hành, chuyển kết quả", "Văn thư Sở", "0,5 ngày", 0.5),
            Step("Bước 7", "Trả kết quả cho tổ chức, cá nhân", "Công chức Sở Xây dựng tại Trung tâm Phục vụ hành chính công tỉnh", "Không tính thời gian", None),
        ],
        10.0,
    )
    h.table([["Bước thực hiện", "Đơn vị, người thực hiện", "Nội dung công việc", "Thời gian thực hiện"], *rows(steps, "label who action time")], [2.2, 5.3, 6.5, 3], header=1, size=12)

    code, title, _ = titles[1]
    h.procedure(title, None, [code])
    h.has("steps")
    h.limit(6)
    h.finds("dossier-missing", "II.2")
    h.finds("control-slip-missing", "II.2")
    h.finds("step-numbering", "II.2", "Bước 4 twice")
    h.p(f"2. Quy trình: {title} (Mã TTHC: {code})", bold=True)
    steps = h.flow(
        [
            Step("Bước 1", "Tiếp nhận hồ sơ, số hóa, chuyển Phòng Hạ tầng kỹ thuật", "Công chức Sở Xây dựng tại Trung tâm Phục vụ hành chính công tỉnh", "04 giờ làm việc", 0.5),
            Step("Bước 2", "Phân công thụ lý", "Trưởng phòng Hạ tầng kỹ thuật", "04 giờ làm việc", 0.5),
            Step("Bước 3", "Khảo sát vị trí, dự thảo văn bản chấp thuận", "Chuyên viên Phòng Hạ tầng kỹ thuật", "28 giờ làm việc", 3.5),
            Step("Bước 4", "Kiểm tra dự thảo", "Trưởng phòng Hạ tầng kỹ thuật", "04 giờ làm việc", 0.5),
            Step("Bước 4", "Ký văn bản chấp thuận", "Lãnh đạo Sở", "06 giờ làm việc", 0.75),
            Step("Bước 6", "Phát hành, trả kết quả", "Văn thư Sở", "02 giờ làm việc", 0.25),
        ],
        6.0,
    )
    h.table(
        [["Bước thực hiện", "Đơn vị, người thực hiện", "Nội dung công việc", "Thời gian thực hiện"], *rows(steps, "label who action time"), [Cell("Tổng thời gian giải quyết TTHC", bold=True), "<", "<", Cell("48 giờ làm việc (tương đương 06 ngày làm việc)", bold=True)]],
        [2.2, 5.3, 6.5, 3],
        header=1,
        size=12,
    )

    code, title, _ = titles[2]
    h.procedure(title, None, [code])
    h.has("steps")
    h.limit(3)
    h.finds("dossier-missing", "II.3")
    h.finds("step-without-responsible", "II.3, Bước 4")
    h.p(f"3. Quy trình: {title} (Mã TTHC: {code})", bold=True)
    steps = h.flow(
        [
            Step("Bước 1", "Tiếp nhận hồ sơ; lập Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 06)", "Công chức Sở Xây dựng tại Trung tâm Phục vụ hành chính công tỉnh", "0,25", 0.25),
            Step("Bước 2", "Đối chiếu hồ sơ đã cấp, dự thảo giấy phép cấp lại", "Chuyên viên Phòng Quản lý xây dựng", "1,5", 1.5),
            Step("Bước 3", "Kiểm tra dự thảo", "Trưởng phòng Quản lý xây dựng", "0,5", 0.5),
            Step("Bước 4", "Ký giấy phép cấp lại", None, "0,5", 0.5),
            Step("Bước 5", "Phát hành, trả kết quả", "Văn thư Sở", "0,25", 0.25),
        ],
        3.0,
    )
    h.table([["Bước thực hiện", "Nội dung công việc", "Đơn vị, người thực hiện", "THỜI GIAN GIẢI QUYẾT TTHC (03 ngày làm việc)"], *rows(steps, "label action who time")], [2.2, 6.5, 5.3, 3], header=1, size=12)
    return h
