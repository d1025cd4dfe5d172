"""Phòng Quản lý môi trường: numbered sections with a table each."""

from __future__ import annotations

from tests.merged_department.model import Doc, Form, Step, doc, service
from tests.merged_department.steps import way

WHERE = "05. Môi trường"
WHO = "Phòng Quản lý môi trường"
AREA = "Môi trường"
AREA_WATER = "Tài nguyên nước"
LAW = "Luật Bảo vệ môi trường số 72/2020/QH14"


def documents() -> list[Doc]:
    """Six TTHC, a procedure of the division's own, an instruction."""
    return [
        doc(
            "QT-MT-01", "Cấp giấy phép môi trường", "sections", WHO, WHERE, revision="02", issued="12/11/2025",
            service=service(
                "1.018831", "Cấp giấy phép môi trường", AREA, "30 ngày",
                ("Văn bản đề nghị cấp giấy phép môi trường (BM-MT-01.1)", "Văn bản đề nghị cấp giấy phép môi trường của chủ dự án"),
                ("Báo cáo đề xuất cấp giấy phép môi trường", "Báo cáo đề xuất cấp giấy phép môi trường theo Phụ lục"),
                ("Báo cáo nghiên cứu khả thi của dự án", "Bản sao báo cáo nghiên cứu khả thi hoặc tài liệu tương đương của dự án đầu tư", 0, 1),
            ),
            steps=way(30, WHO, "Giấy phép môi trường", review="Tổ chức thẩm định, kiểm tra thực tế, tổng hợp kết quả", cited=["BM-MT-01.1", "BM-MT-01.2"]),
            cites=[LAW, "QT-MT-07", "HD-MT-01", "QT-ISO-02"],
            forms=[
                Form("BM-MT-01.1", "Văn bản đề nghị cấp giấy phép môi trường", "x", "BM-MT-01.1 Văn bản đề nghị.docx"),
                Form("BM-MT-01.2", "Biên bản kiểm tra thực tế", "x", "BM-MT-01.2 Bien ban kiem tra_v3.docx"),
            ],
            history=[("Ban hành lần đầu sau hợp nhất", "01", "15/8/2025"), ("Cập nhật thành phần hồ sơ", "02", "12/11/2025")],
        ),
        doc(
            "QT-MT-02", "Cấp đổi giấy phép môi trường", "sections", WHO, WHERE,
            service=service(
                "1.018832", "Cấp đổi giấy phép môi trường", AREA, "10 ngày",
                ("Văn bản đề nghị cấp đổi giấy phép (BM-MT-02.1)", "Văn bản đề nghị cấp đổi giấy phép môi trường"),
                ("Hồ sơ pháp lý về việc thay đổi tên chủ dự án", "Hồ sơ pháp lý liên quan đến việc thay đổi tên chủ dự án, cơ sở", 0, 1),
            ),
            steps=way(10, WHO, "Giấy phép môi trường", cited=["BM-MT-02.1"]),
            cites=[LAW, "QT-MT-01"],
            forms=[Form("BM-MT-02.1", "Văn bản đề nghị cấp đổi giấy phép", "x", "BM-MT-02.1.docx")],
        ),
        doc(
            "QT-MT-03", "Cấp điều chỉnh giấy phép môi trường", "sections", WHO, WHERE,
            service=service(
                "1.018833", "Cấp điều chỉnh giấy phép môi trường", AREA, "25 ngày",
                ("Văn bản đề nghị điều chỉnh giấy phép (BM-MT-03.1)", "Văn bản đề nghị cấp điều chỉnh giấy phép môi trường"),
                ("Báo cáo đề xuất điều chỉnh", "Báo cáo đề xuất cấp điều chỉnh giấy phép môi trường"),
            ),
            steps=way(25, WHO, "Giấy phép môi trường", cited=["BM-MT-03.1"]),
            cites=[LAW, "QT-MT-01, QT-MT-02"],
            forms=[Form("BM-MT-03.1", "Văn bản đề nghị điều chỉnh giấy phép", "x", "BM-MT-03.1.docx")],
        ),
        doc(
            "QT-MT-04", "Thẩm định báo cáo đánh giá tác động môi trường", "sections", WHO, WHERE,
            service=service(
                "1.018834", "Thẩm định báo cáo đánh giá tác động môi trường", AREA, "30 ngày",
                ("Văn bản đề nghị thẩm định báo cáo (BM-MT-04.1)", "Văn bản đề nghị thẩm định báo cáo đánh giá tác động môi trường"),
                ("Báo cáo đánh giá tác động môi trường", "Báo cáo đánh giá tác động môi trường của dự án"),
                ("Báo cáo nghiên cứu khả thi", "Báo cáo nghiên cứu khả thi hoặc tài liệu tương đương", 0, 1),
            ),
            steps=way(30, WHO, "Quyết định phê duyệt", review="Lập Hội đồng, tổ chức họp thẩm định, thông báo kết quả", cited=["BM-MT-04.1", "BM-MT-04.2"]),
            cites=[LAW, "QT-MT-05"],
            forms=[
                Form("BM-MT-04.1", "Văn bản đề nghị thẩm định", "x", "BM-MT-04.1.docx"),
                Form("BM-MT-04.2", "Phiếu nhận xét của thành viên hội đồng", "x", "BM-MT-04.2 Phieu nhan xet.docx"),
            ],
        ),
        doc(
            "QT-MT-05", "Thẩm định phương án cải tạo, phục hồi môi trường", "sections", WHO, WHERE,
            service=service(
                "1.018835", "Thẩm định phương án cải tạo, phục hồi môi trường trong khai thác khoáng sản", AREA, "40 ngày",
                ("Văn bản đề nghị thẩm định phương án (BM-MT-05.1)", "Văn bản đề nghị thẩm định phương án cải tạo, phục hồi môi trường"),
                ("Phương án cải tạo, phục hồi môi trường", "Phương án cải tạo, phục hồi môi trường kèm dự toán"),
            ),
            steps=way(40, WHO, "Quyết định phê duyệt", cited=["BM-MT-05.1"]),
            cites=[LAW, "QT-MT-07"],
            forms=[Form("BM-MT-05.1", "Văn bản đề nghị thẩm định phương án", "x", "BM-MT-05.1.docx")],
        ),
        doc(
            "QT-MT-06", "Cấp giấy phép khai thác nước dưới đất", "sections", WHO, WHERE, issued="22/8/2025",
            service=service(
                "1.018836", "Cấp giấy phép khai thác nước dưới đất", AREA_WATER, "45 ngày",
                ("Đơn đề nghị cấp giấy phép (BM-MT-06.1)", "Đơn đề nghị cấp giấy phép khai thác nước dưới đất"),
                ("Sơ đồ công trình khai thác nước", "Sơ đồ khu vực và vị trí công trình khai thác nước dưới đất"),
                ("Báo cáo kết quả thăm dò nước dưới đất", "Báo cáo kết quả thăm dò đánh giá trữ lượng nước dưới đất kèm phương án khai thác"),
                ("Phiếu kết quả phân tích chất lượng nguồn nước", "Kết quả phân tích chất lượng nguồn nước không quá 06 tháng"),
            ),
            steps=way(45, WHO, "Giấy phép khai thác nước", cited=["BM-MT-06.1"]),
            cites=["Luật Tài nguyên nước số 28/2023/QH15", "HD-MT-01 Hướng dẫn lấy mẫu nước thải"],
            forms=[Form("BM-MT-06.1", "Đơn đề nghị cấp giấy phép", "x", "BM-MT-06.1.docx")],
        ),
        doc(
            "QT-MT-07", "Kiểm tra, giám sát nguồn thải", "system", WHO, WHERE, revision="02", issued="01/12/2025",
            purpose="Kiểm tra, giám sát các nguồn thải lớn trên địa bàn tỉnh.",
            cites=[LAW, "QT-ISO-02", "HD-MT-01"],
            steps=[
                Step("Lập kế hoạch kiểm tra", WHO, "Tháng 12 hằng năm", "BM-MT-07.1a"),
                Step("Kiểm tra tại cơ sở, lấy mẫu, gửi mẫu theo LAB.MP 02", "Đoàn kiểm tra", "Theo kế hoạch", "BM-MT-07.1b"),
            ],
            forms=[
                Form("BM-MT-07.1a", "Kế hoạch kiểm tra", "x", "BM-MT-07.1a.docx"),
                Form("BM-MT-07.1b", "Biên bản kiểm tra", "x", "BM-MT-07.1b.docx"),
            ],
            history=[("Ban hành lần đầu sau hợp nhất", "01", "15/8/2025"), ("Tách hai biểu mẫu", "02", "01/12/2025")],
        ),
        doc(
            "HD-MT-01", "Hướng dẫn lấy mẫu nước thải", "instruction", WHO, WHERE,
            purpose="Hướng dẫn lấy mẫu nước thải tại hiện trường theo TCVN 6663-1:2011.",
            body=["Tráng chai đựng mẫu ba lần bằng chính nước thải cần lấy.", "Ghi nhãn mẫu ngay tại hiện trường, giao mẫu cho phòng thử nghiệm."],
        ),
    ]  # fmt: skip
