"""Chi cục Kiểm lâm and the fisheries division: codes with dots, two-column tables and the classic layout."""

from __future__ import annotations

from tests.merged_department.model import Doc, Form, Step, doc, service
from tests.merged_department.steps import way

WOODS = "06. Kiểm lâm"
WOODS_WHO = "Chi cục Kiểm lâm"
SEA = "07. Thủy sản"
SEA_WHO = "Phòng Thủy sản"
LAW_WOODS = "Luật Lâm nghiệp số 16/2017/QH14"
LAW_SEA = "Luật Thủy sản số 18/2017/QH14"


def documents() -> list[Doc]:
    """Both divisions."""
    return [*_woods(), *_sea()]


def _woods() -> list[Doc]:
    return [
        doc(
            "QT.LN.01", "Phê duyệt phương án khai thác thực vật rừng", "sections", WOODS_WHO, WOODS,
            service=service(
                "1.018841", "Phê duyệt phương án khai thác thực vật rừng loài thông thường", "Kiểm lâm", "10 ngày làm việc",
                ("Đơn đề nghị phê duyệt phương án (BM.LN.01.01)", "Văn bản đề nghị phê duyệt phương án khai thác (đơn đề nghị)"),
                ("Phương án khai thác", "Bản chính phương án khai thác thực vật rừng"),
            ),
            steps=way(10, WOODS_WHO, "Quyết định phê duyệt", cited=["BM.LN.01.01"]),
            cites=[LAW_WOODS, "QT.LN.05 Tuần tra, kiểm tra rừng", "QT-ISO-02"],
            forms=[Form("BM.LN.01.01", "Đơn đề nghị phê duyệt phương án", "x", "BM.LN.01.01.docx")],
        ),
        doc(
            "QT.LN.02", "Công nhận nguồn giống cây trồng lâm nghiệp", "sections", WOODS_WHO, WOODS,
            service=service(
                "1.018842", "Công nhận, công nhận lại nguồn giống cây trồng lâm nghiệp", "Lâm nghiệp", "18 ngày làm việc",
                ("Đơn đề nghị công nhận nguồn giống (BM.LN.02.01)", "Đơn đề nghị công nhận nguồn giống cây trồng lâm nghiệp"),
                ("Báo cáo kỹ thuật về nguồn giống", "Báo cáo kỹ thuật về nguồn giống theo mẫu"),
                ("Sơ đồ vị trí nguồn giống", "Sơ đồ vị trí khu vực nguồn giống"),
            ),
            steps=way(18, WOODS_WHO, "Quyết định công nhận", cited=["BM.LN.02.01"]),
            cites=[LAW_WOODS, "QT.LN.01"],
            forms=[Form("BM.LN.02.01", "Đơn đề nghị công nhận nguồn giống", "x", "BM.LN.02.01.docx")],
        ),
        doc(
            "QT.LN.03", "Xác nhận bảng kê lâm sản", "sections", WOODS_WHO, WOODS, issued="10/9/2025",
            service=service(
                "1.018843", "Xác nhận bảng kê lâm sản", "Kiểm lâm", "4 ngày làm việc",
                ("Bảng kê lâm sản (BM.LN.03.01)", "Bảng kê lâm sản do chủ lâm sản lập", 2, 0),
                ("Hồ sơ nguồn gốc lâm sản", "Hồ sơ chứng minh nguồn gốc lâm sản hợp pháp", 0, 1),
            ),
            steps=way(4, WOODS_WHO, "Bảng kê đã xác nhận", cited=["BM.LN.03.01"]),
            cites=[LAW_WOODS, "QT.LN.05"],
            forms=[Form("BM.LN.03.01", "Bảng kê lâm sản", "x", "BM.LN.03.01.xlsx")],
        ),
        doc(
            "QT.LN.04", "Cấp mã số cơ sở nuôi, trồng động vật, thực vật hoang dã", "sections", WOODS_WHO, WOODS, revision="02", issued="18/12/2025",
            service=service(
                "1.018844", "Đăng ký mã số cơ sở nuôi, trồng các loài động vật, thực vật hoang dã", "Kiểm lâm", "05 ngày làm việc",
                ("Đơn đề nghị đăng ký mã số (BM.LN.04.01)", "Văn bản đề nghị đăng ký mã số cơ sở nuôi, trồng"),
                ("Phương án nuôi, trồng", "Bản chính phương án nuôi, phương án trồng"),
            ),
            steps=way(5, WOODS_WHO, "Thông báo mã số", cited=["BM.LN.04.01"]),
            cites=[LAW_WOODS, "QT.LN.06"],
            forms=[Form("BM.LN.04.01", "Đơn đề nghị đăng ký mã số", "x", "BM.LN.04.01.docx")],
            history=[("Ban hành lần đầu sau hợp nhất", "01", "15/8/2025"), ("Sửa tên biểu mẫu", "02", "18/12/2025")],
        ),
        doc(
            "QT.LN.05", "Tuần tra, kiểm tra rừng", "system", WOODS_WHO, WOODS,
            purpose="Phát hiện, ngăn chặn kịp thời hành vi vi phạm lâm luật.",
            cites=[LAW_WOODS, "QT-ISO-02"],
            steps=[
                Step("Lập kế hoạch tuần tra tháng", "Hạt Kiểm lâm", "Ngày 25 hằng tháng", "BM.LN.05.01"),
                Step("Tuần tra, ghi nhật ký", "Kiểm lâm địa bàn", "Theo kế hoạch", "BM.LN.05.02"),
            ],
            forms=[
                Form("BM.LN.05.01", "Kế hoạch tuần tra", "x", "BM.LN.05.01.docx"),
                Form("BM.LN.05.02", "Nhật ký tuần tra", "x", "BM.LN.05.02 Nhat ky.docx"),
            ],
        ),
        doc(
            "QT.LN.06", "Trực phòng cháy, chữa cháy rừng", "system", WOODS_WHO, WOODS,
            purpose="Tổ chức trực và xử lý thông tin cháy rừng trong mùa khô.",
            cites=[LAW_WOODS, "QT.LN.05"],
            steps=[
                Step("Phân công trực, theo dõi điểm cháy", WOODS_WHO, "24/24 giờ", "BM.LN.06.01"),
                Step("Báo cáo khi có cháy", "Người trực", "Ngay khi phát hiện", "Báo cáo nhanh"),
            ],
            forms=[Form("BM.LN.06.01", "Sổ trực phòng cháy, chữa cháy rừng", "x", "BM.LN.06.01.docx")],
        ),
    ]  # fmt: skip


def _sea() -> list[Doc]:
    return [
        doc(
            "QT.TS.01", "Cấp giấy phép khai thác thủy sản", "classic", SEA_WHO, SEA, revision="02", issued="06/11/2025",
            service=service(
                "1.018851", "Cấp, cấp lại giấy phép khai thác thủy sản", "Thủy sản", "06 ngày làm việc",
                ("Đơn đề nghị cấp giấy phép khai thác thủy sản (BM.TS.01.01)", "Đơn đề nghị cấp giấy phép khai thác thuỷ sản"),
                ("Giấy chứng nhận đăng ký tàu cá", "Bản chụp giấy chứng nhận đăng ký tàu cá", 0, 1),
                ("Giấy chứng nhận an toàn kỹ thuật tàu cá", "Bản chụp giấy chứng nhận an toàn kỹ thuật tàu cá", 0, 1),
            ),
            steps=way(6, SEA_WHO, "Giấy phép khai thác", cited=["BM.TS.01.01"]),
            cites=[LAW_SEA, "QT.TS.02", "QT-ISO-02"],
            forms=[Form("BM.TS.01.01", "Đơn đề nghị cấp giấy phép", "x", "BM.TS.01.01.docx")],
            history=[("Ban hành lần đầu sau hợp nhất", "01", "15/8/2025"), ("Gộp trường hợp cấp lại", "02", "06/11/2025")],
        ),
        doc(
            "QT.TS.02", "Cấp giấy chứng nhận đăng ký tàu cá", "classic", SEA_WHO, SEA,
            service=service(
                "1.018852", "Cấp giấy chứng nhận đăng ký tàu cá", "Thủy sản", "03 ngày làm việc",
                ("Tờ khai đăng ký tàu cá (BM.TS.02.01)", "Tờ khai đăng ký tàu cá theo Mẫu số 02"),
                ("Giấy chứng nhận xuất xưởng", "Bản chính giấy chứng nhận xuất xưởng do chủ cơ sở đóng tàu cấp"),
                ("Ảnh màu toàn tàu cỡ 9 x 12 cm", "Ảnh màu (9 x 12 cm) chụp toàn tàu theo hướng 2 bên mạn tàu"),
            ),
            steps=way(3, SEA_WHO, "Giấy chứng nhận đăng ký", cited=["BM.TS.02.01"]),
            cites=[LAW_SEA, "QT-VP-01"],
            forms=[Form("BM.TS.02.01", "Tờ khai đăng ký tàu cá", "x", "BM.TS.02.01.docx")],
        ),
        doc(
            "QT.TS.03", "Xác nhận nguyên liệu thủy sản khai thác", "classic", SEA_WHO, SEA,
            service=service(
                "1.018853", "Cấp giấy xác nhận nguyên liệu thủy sản khai thác trong nước", "Thủy sản", "4 ngày làm việc",
                ("Đơn đề nghị xác nhận nguyên liệu (BM.TS.03.01)", "Giấy đề nghị xác nhận nguyên liệu thủy sản khai thác (đơn đề nghị)"),
                ("Biên bản kiểm tra tàu cá bốc dỡ sản lượng", "Biên nhận thủy sản bốc dỡ qua cảng kèm biên bản kiểm tra tàu cá", 0, 1),
            ),
            steps=way(4, SEA_WHO, "Giấy xác nhận", cited=["BM.TS.03.01"]),
            cites=[LAW_SEA, "QT.TS.01"],
            forms=[Form("BM.TS.03.01", "Đơn đề nghị xác nhận nguyên liệu", "x", "BM.TS.03.01.docx")],
        ),
        doc(
            "QT.TS.04", "Chứng nhận cơ sở đủ điều kiện sản xuất giống thủy sản", "classic", SEA_WHO, SEA,
            service=service(
                "1.018854", "Cấp giấy chứng nhận cơ sở đủ điều kiện sản xuất, ương dưỡng giống thủy sản", "Thủy sản", "10 ngày làm việc",
                ("Đơn đề nghị cấp giấy chứng nhận (BM.TS.04.01)", "Đơn đề nghị cấp giấy chứng nhận cơ sở đủ điều kiện"),
                ("Bản thuyết minh điều kiện cơ sở sản xuất giống", "Bản thuyết minh điều kiện cơ sở sản xuất, ương dưỡng giống thủy sản"),
            ),
            steps=way(10, SEA_WHO, "Giấy chứng nhận", cited=["BM.TS.04.01"]),
            cites=[LAW_SEA, "QT.CN.07 Giám sát dịch bệnh động vật"],
            forms=[Form("BM.TS.04.01", "Đơn đề nghị cấp giấy chứng nhận", "x", "BM.TS.04.01.docx")],
        ),
        doc(
            "QT.TS.05", "Trực giám sát hành trình tàu cá", "system", SEA_WHO, SEA,
            purpose="Theo dõi tàu cá qua hệ thống giám sát hành trình và xử lý mất kết nối.",
            cites=[LAW_SEA, "QT-ISO-02"],
            steps=[
                Step("Theo dõi trên hệ thống", "Người trực", "24/24 giờ", "BM.TS.05.01"),
                Step("Thông báo tàu mất kết nối", "Người trực", "Ngay khi phát hiện", "Thông báo"),
            ],
            forms=[Form("BM.TS.05.01", "Sổ trực giám sát", "x", "BM.TS.05.01.xlsx")],
        ),
    ]  # fmt: skip
