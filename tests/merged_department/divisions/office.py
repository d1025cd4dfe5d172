"""Văn phòng Sở: the quality manual, the procedures of the system, those of the office, two work instructions."""

from __future__ import annotations

from tests.merged_department.model import Doc, Form, Step, doc

WHERE = "01. Hệ thống và Văn phòng"
WHO = "Văn phòng Sở"
MANUAL = "Sổ tay chất lượng STCL-01"
ISO = "TCVN ISO 9001:2015 Hệ thống quản lý chất lượng - Các yêu cầu"


def documents() -> list[Doc]:
    """The documents, the manual first."""
    return [_manual(), *_system(), *_office(), *_instructions()]


def _manual() -> Doc:
    return doc(
        "STCL-01", "Sổ tay chất lượng", "manual", WHO, WHERE, revision="02", issued="01/10/2025",
        purpose="Giới thiệu hệ thống quản lý chất lượng của Sở và chỉ dẫn đến các quy trình áp dụng tại từng phòng, chi cục.",
        history=[("Ban hành lần đầu sau hợp nhất", "01", "15/7/2025"), ("Bổ sung Phụ lục 1 theo Quyết định số 88/QĐ-SNNMT", "02", "01/10/2025")],
    )  # fmt: skip


def _system() -> list[Doc]:
    control = doc(
        "QT-ISO-01", "Kiểm soát tài liệu", "system", WHO, WHERE, revision="03", issued="20/9/2025", pdf_twin=True,
        purpose="Thống nhất cách biên soạn, xem xét, phê duyệt, phân phối và thu hồi tài liệu của Sở.",
        cites=[ISO, "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư", MANUAL],
        steps=[
            Step("Đề nghị biên soạn hoặc sửa đổi tài liệu", "Các phòng, chi cục", "Khi có nhu cầu", "BM-ISO-01-01"),
            Step("Xem xét đề nghị, phân công biên soạn theo HD-VP-01", "Thư ký ISO", "02 ngày", "Ý kiến xem xét"),
            Step("Phê duyệt tài liệu", "Giám đốc Sở", "02 ngày", "Tài liệu đã ký"),
            Step("Cập nhật danh mục, phân phối, thu hồi bản cũ", "Thư ký ISO", "01 ngày", "BM ISO 01.02"),
        ],
        forms=[
            Form("BM-ISO-01-01", "Phiếu yêu cầu biên soạn, sửa đổi tài liệu", "x", "BM-ISO-01-01 Phiếu yêu cầu.docx"),
            Form("BM-ISO-01-02", "Danh mục tài liệu nội bộ", "x", "BM_ISO_01_02_Danh muc tai lieu.xlsx"),
        ],
        history=[
            ("Ban hành lần đầu sau hợp nhất, thay thế QT-STNMT-04 lần 3", "01", "15/7/2025"),
            ("Bỏ viện dẫn QT-VP-11 tại mục 4", "02", "20/8/2025"),
            ("Bổ sung cách đặt tên tệp", "03", "20/9/2025"),
        ],
    )  # fmt: skip
    records = doc(
        "QT-ISO-02", "Kiểm soát hồ sơ", "system", WHO, WHERE,
        purpose="Quy định việc lập, bảo quản, lưu trữ và hủy hồ sơ công việc.",
        cites=[ISO, "QT-ISO-01 Kiểm soát tài liệu", MANUAL],
        steps=[
            Step("Lập hồ sơ công việc theo danh mục", "Công chức được giao", "Thường xuyên", "BM-ISO-02-01"),
            Step("Nộp lưu hồ sơ đã kết thúc, xem HD-VP-02", "Công chức được giao", "Quý I hằng năm", "Biên bản giao nhận"),
            Step("Hủy hồ sơ hết giá trị", "Hội đồng xác định giá trị tài liệu", "Theo kế hoạch", "BM-ISO-02-02"),
        ],
        forms=[
            Form("BM-ISO-02-01", "Danh mục hồ sơ", "x", "BM-ISO-02-01.xlsx"),
            Form("BM-ISO-02-02", "Biên bản hủy hồ sơ", "x", "BM-ISO-02-02 Bien ban huy.docx"),
        ],
    )  # fmt: skip
    audit = doc(
        "QT-ISO-03", "Đánh giá nội bộ", "system", WHO, WHERE, revision="02", issued="05/11/2025",
        purpose="Xem xét định kỳ sự phù hợp và hiệu lực của hệ thống quản lý chất lượng.",
        cites=[ISO, "QT-ISO-01, lần ban hành 3", "QT-ISO-04 Sự không phù hợp và hành động khắc phục", MANUAL],
        steps=[
            Step("Lập chương trình đánh giá năm", "Thư ký ISO", "Tháng 01 hằng năm", "BM-ISO-03-01"),
            Step("Thực hiện đánh giá, ghi nhận phát hiện", "Đoàn đánh giá", "02 ngày", "BM-ISO-03-02"),
            Step("Theo dõi khắc phục theo QT-ISO-04", "Thư ký ISO", "30 ngày", "Báo cáo kết quả"),
        ],
        forms=[
            Form("BM-ISO-03-01", "Chương trình đánh giá nội bộ", "x", "BM-ISO-03-01 Chương trình.docx"),
            Form("BM-ISO-03-02", "Phiếu ghi chép đánh giá", "x", "BM-ISO-03-02 (v2).docx"),
        ],
        history=[("Ban hành lần đầu sau hợp nhất", "01", "15/8/2025"), ("Sửa mục 6 theo góp ý của Chi cục Kiểm lâm", "02", "05/11/2025")],
    )  # fmt: skip
    correction = doc(
        "QT-ISO-04", "Sự không phù hợp và hành động khắc phục", "system", WHO, WHERE,
        purpose="Xử lý sự không phù hợp và loại bỏ nguyên nhân để không tái diễn.",
        cites=[ISO, "QT-ISO-02", MANUAL],
        steps=[
            Step("Ghi nhận sự không phù hợp", "Mọi công chức", "01 ngày", "BM-ISO-04-01"),
            Step("Phân tích nguyên nhân, đề xuất hành động", "Đơn vị liên quan", "05 ngày", "BM-ISO-04-01"),
            Step("Kiểm tra hiệu lực của hành động", "Thư ký ISO", "30 ngày", "Kết luận trên phiếu"),
        ],
        forms=[Form("BM-ISO-04-01", "Phiếu yêu cầu hành động khắc phục", "x", "BM-ISO-04-01 Phieu khac phuc.docx")],
    )  # fmt: skip
    risk = doc(
        "QT-ISO-05", "Quản lý rủi ro và cơ hội", "system", WHO, WHERE,
        purpose="Nhận diện, đánh giá rủi ro, cơ hội và lập kế hoạch ứng phó.",
        cites=[ISO, "QT-ISO-03 và QT-ISO-04", MANUAL],
        body=["Việc dự trù kinh phí cho kế hoạch ứng phó thực hiện theo Quy trình QT-05 của Sở Tài chính."],
        steps=[
            Step("Nhận diện rủi ro, cơ hội của từng quá trình", "Các phòng, chi cục", "Tháng 12 hằng năm", "BM-ISO-05-01"),
            Step("Tổng hợp, trình phê duyệt kế hoạch ứng phó", "Thư ký ISO", "05 ngày", "Kế hoạch ứng phó"),
        ],
        forms=[Form("BM-ISO-05-01", "Bảng đánh giá rủi ro", "x", "BM-ISO-05-01 Bảng đánh giá rủi ro.xlsx")],
    )  # fmt: skip
    review = doc(
        "QT-ISO-06", "Xem xét của lãnh đạo", "system", WHO, WHERE, revision="lần 2", issued="10/12/2025",
        purpose="Xem xét hệ thống quản lý chất lượng ít nhất mỗi năm một lần.",
        cites=[ISO, "QT-ISO-03 (lần ban hành 02)", "QT-ISO-05", MANUAL],
        body=["Kết luận của cuộc họp được thông báo theo QT-VP-01."],
        steps=[
            Step("Chuẩn bị báo cáo đầu vào", "Thư ký ISO", "10 ngày", "Báo cáo đầu vào"),
            Step("Họp xem xét, kết luận", "Giám đốc Sở", "01 ngày", "BM-ISO-06-01"),
        ],
        forms=[Form("BM-ISO-06-01", "Biên bản họp xem xét của lãnh đạo", "x", "BM.ISO.06.01.docx")],
        history=[("Ban hành lần đầu sau hợp nhất", "lần 1", "15/8/2025"), ("Rút ngắn thời gian chuẩn bị", "lần 2", "10/12/2025")],
    )  # fmt: skip
    return [control, records, audit, correction, risk, review]


def _office() -> list[Doc]:
    return [
        doc(
            "QT-VP-01", "Quản lý văn bản đi, văn bản đến", "system", WHO, WHERE,
            purpose="Bảo đảm văn bản được tiếp nhận, chuyển giao và phát hành kịp thời.",
            cites=["Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư", "QT-ISO-02"],
            body=["Văn bản mật thực hiện theo quy trình QT-07 do Văn phòng Ủy ban nhân dân tỉnh ban hành."],
            steps=[
                Step("Tiếp nhận, đăng ký văn bản đến", "Văn thư", "02 giờ", "BM-VP-01-01"),
                Step("Phân văn bản, chỉ đạo giải quyết", "Chánh Văn phòng", "04 giờ", "Ý kiến chỉ đạo"),
                Step("Đăng ký, phát hành văn bản đi", "Văn thư", "04 giờ", "BM-VP-01-02"),
            ],
            forms=[
                Form("BM-VP-01-01", "Sổ đăng ký văn bản đến", "x", "BM-VP-01-01 So dang ky van ban den.xlsx"),
                Form("BM-VP-01-02", "Sổ đăng ký văn bản đi", "x", "BM-VP-01-02 So dang ky van ban di.xlsx"),
            ],
        ),
        doc(
            "QT-VP-02", "Tiếp công dân, xử lý đơn thư", "system", WHO, WHERE,
            purpose="Thống nhất việc tiếp công dân và phân loại, xử lý đơn.",
            cites=["Luật Tiếp công dân số 42/2013/QH13", "QT-VP-01"],
            steps=[
                Step("Tiếp công dân, ghi sổ", "Ban Tiếp công dân", "Giờ hành chính", "BM-VP-02-01"),
                Step("Phân loại, đề xuất xử lý đơn", "Thanh tra viên", "05 ngày", "Phiếu đề xuất"),
            ],
            forms=[Form("BM-VP-02-01", "Sổ tiếp công dân", "x", registered=True)],
        ),
        doc(
            "QT-VP-03", "Mua sắm tài sản", "system", WHO, WHERE, issued="01.9.2025",
            purpose="Quy định trình tự mua sắm tài sản, vật tư phục vụ công việc.",
            cites=["Luật Đấu thầu số 22/2023/QH15", "QT-VP-01 và QT-ISO-02"],
            body=["Hợp đồng mẫu HĐ-05/2025 do đơn vị tư vấn soạn chỉ để tham khảo."],
            steps=[
                Step("Lập đề nghị mua sắm", "Các phòng", "01 ngày", "BM-VP-03-01"),
                Step("Thẩm định, trình duyệt", "Kế toán", "03 ngày", "Tờ trình"),
                Step("Nghiệm thu, bàn giao", "Văn phòng", "02 ngày", "BM-VP-03-02"),
            ],
            forms=[
                Form("BM-VP-03-01", "Giấy đề nghị mua sắm", "x", "BM-VP-03-01.docx"),
                Form("BM-VP-03-02", "Biên bản nghiệm thu, bàn giao", "x", "bm-vp-03-02 bien ban nghiem thu.pdf"),
            ],
        ),
        doc(
            "QT-VP-04", "Đào tạo, bồi dưỡng công chức", "system", WHO, WHERE,
            purpose="Bảo đảm công chức có đủ năng lực theo vị trí việc làm.",
            cites=["Luật Cán bộ, công chức số 80/2025/QH15", "QT-ISO-02"],
            steps=[
                Step("Tổng hợp nhu cầu đào tạo", "Văn phòng", "Quý IV hằng năm", "BM-VP-04-01"),
                Step("Đánh giá kết quả sau đào tạo", "Trưởng các phòng", "03 tháng sau khóa học", "BM-VP-04-02"),
            ],
            forms=[
                Form("BM-VP-04-01", "Kế hoạch đào tạo năm", "x", "BM-VP-04-01 Ke hoach.docx"),
                Form("BM-VP-04-02", "Phiếu đánh giá sau đào tạo", "x", "BM-VP-04-02 Phiếu đánh giá.docx"),
            ],
        ),
        doc(
            "QT-VP-05", "Quản lý trang thiết bị", "system", WHO, WHERE,
            purpose="Theo dõi, bảo dưỡng và hiệu chuẩn trang thiết bị của Sở.",
            cites=["QT-VP-03 Mua sắm tài sản"],
            body=["Máy đo pH-3110 đặt tại phòng P-305 do Trung tâm Quan trắc quản lý."],
            steps=[
                Step("Lập lý lịch thiết bị", "Văn phòng", "02 ngày", "BM-VP-05-01"),
                Step("Bảo dưỡng định kỳ", "Đơn vị sử dụng", "06 tháng một lần", "Nhật ký bảo dưỡng"),
            ],
            forms=[Form("BM-VP-05-01", "Lý lịch thiết bị", "x", "BM-VP-05-01 Ly lich thiet bi.xlsx")],
        ),
    ]  # fmt: skip


def _instructions() -> list[Doc]:
    return [
        doc(
            "HD-VP-01", "Hướng dẫn đặt mã hiệu và tên tệp tài liệu", "instruction", WHO, WHERE, pdf_twin=True,
            purpose="Hướng dẫn cách đặt mã hiệu, tên tệp để tài liệu dễ tìm.",
            body=[
                "Mã hiệu gồm loại tài liệu, tên viết tắt của phòng và số thứ tự, cách nhau bằng dấu gạch ngang hoặc dấu chấm.",
                "Tên tệp bắt đầu bằng mã hiệu, tiếp theo là tên tài liệu.",
                "Công văn số 112/SNNMT-VP về việc “Góp ý dự thảo QT-99 Quản lý dữ liệu dùng chung” nêu ví dụ về cách đặt tên chưa đúng.",
            ],
        ),
        doc(
            "HD-VP-02", "Hướng dẫn sắp xếp hồ sơ nộp lưu", "instruction", WHO, WHERE,
            purpose="Hướng dẫn sắp xếp, đánh số tờ và lập mục lục văn bản trước khi nộp lưu.",
            body=["Sắp xếp văn bản theo trình tự giải quyết công việc.", "Đánh số tờ bằng bút chì ở góc phải phía trên."],
        ),
    ]  # fmt: skip
