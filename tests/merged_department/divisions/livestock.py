"""Phòng Chăn nuôi và Thú y: codes with dots, the classic layout."""

from __future__ import annotations

from tests.merged_department.model import Doc, Form, Step, doc, service
from tests.merged_department.steps import way

WHERE = "02. Chăn nuôi và Thú y"
WHO = "Phòng Chăn nuôi và Thú y"
AREA_FARM = "Chăn nuôi"
AREA_VET = "Thú y"
LAW_FARM = "Luật Chăn nuôi số 32/2018/QH14 ngày 19/11/2018"
LAW_VET = "Luật Thú y số 79/2015/QH13 ngày 19/6/2015"
SLIPS = "QT-VP-01 Quản lý văn bản đi, văn bản đến"


def documents() -> list[Doc]:
    """Six TTHC, a procedure of the division's own, an instruction."""
    return [*_farms(), *_medicine(), *_own()]


def _farms() -> list[Doc]:
    return [
        doc(
            "QT.CN.01", "Cấp giấy chứng nhận đủ điều kiện chăn nuôi đối với trang trại quy mô lớn", "classic", WHO, WHERE,
            revision="02", issued="15/10/2025", name="QT.CN.01 Chung nhan du dieu kien chan nuoi.docx",
            service=service(
                "1.018801", "Cấp giấy chứng nhận đủ điều kiện chăn nuôi đối với trang trại quy mô lớn", AREA_FARM, "25 ngày làm việc",
                ("Đơn đề nghị cấp giấy chứng nhận (BM.CN.01.01)", "Đơn đề nghị cấp Giấy chứng nhận đủ điều kiện chăn nuôi theo Mẫu số 01"),
                ("Bản thuyết minh điều kiện chăn nuôi", "Bản thuyết minh về điều kiện chăn nuôi của trang trại"),
                ("Tài liệu chứng minh quyền sử dụng đất", "Giấy tờ chứng minh quyền sử dụng đất hợp pháp của trang trại", 0, 1),
            ),
            steps=way(25, WHO, "Giấy chứng nhận", review="Thẩm định hồ sơ, đánh giá thực tế tại trang trại, lập biên bản", cited=["BM-CN-01.01", "BM.CN.01.02"]),
            cites=[LAW_FARM, SLIPS, "QT-ISO-02"],
            forms=[
                Form("BM.CN.01.01", "Đơn đề nghị cấp giấy chứng nhận", "x", "BM.CN.01.01 Đơn đề nghị.docx"),
                Form("BM.CN.01.02", "Biên bản đánh giá điều kiện chăn nuôi", "x", "BM CN 01 02 Bien ban danh gia.docx"),
            ],
            history=[("Ban hành lần đầu sau hợp nhất", "01", "15/7/2025"), ("Rút ngắn thời gian theo QT.CN.10 cũ", "02", "15/10/2025")],
        ),
        doc(
            "QT.CN.02", "Cấp lại giấy chứng nhận đủ điều kiện chăn nuôi", "classic", WHO, WHERE,
            service=service(
                "1.018802", "Cấp lại giấy chứng nhận đủ điều kiện chăn nuôi", AREA_FARM, "05 ngày làm việc",
                ("Đơn đề nghị cấp lại giấy chứng nhận (BM.CN.02.01)", "Đơn đề nghị cấp lại theo Mẫu số 05"),
                ("Giấy chứng nhận đã được cấp, trừ trường hợp bị mất", "Giấy chứng nhận đã cấp (trừ trường hợp Giấy chứng nhận bị mất)"),
            ),
            steps=way(5, WHO, "Giấy chứng nhận", cited=["BM.CN.02.01"]),
            cites=[LAW_FARM, "QT.CN.01"],
            forms=[Form("BM.CN.02.01", "Đơn đề nghị cấp lại giấy chứng nhận", "x", "BM.CN.02.01_Đơn đề nghị cấp lại.docx")],
        ),
    ]  # fmt: skip


def _medicine() -> list[Doc]:
    return [
        doc(
            "QT.CN.03", "Cấp chứng chỉ hành nghề thú y", "classic", WHO, WHERE, issued="15/08/2025",
            service=service(
                "1.018803", "Cấp, gia hạn chứng chỉ hành nghề thú y thuộc thẩm quyền cấp tỉnh", AREA_VET, "05 ngày làm việc",
                ("Đơn đăng ký cấp chứng chỉ hành nghề thú y (BM.CN.03.01)", "Đơn đăng ký cấp Chứng chỉ hành nghề thú y"),
                ("Văn bằng, chứng chỉ chuyên môn phù hợp", "Bản sao văn bằng, chứng chỉ chuyên môn phù hợp với loại hình hành nghề", 0, 1),
                ("Giấy chứng nhận sức khỏe", "Giấy chứng nhận sức khoẻ do cơ sở y tế có thẩm quyền cấp"),
                ("02 ảnh cỡ 4 x 6 cm", "Ảnh 4x6 (02 ảnh)", 2, 0),
            ),
            steps=way(5, WHO, "Chứng chỉ hành nghề", cited=["BM.CN.03.01"]),
            cites=[LAW_VET, SLIPS],
            forms=[Form("BM.CN.03.01", "Đơn đăng ký cấp chứng chỉ hành nghề thú y", "x", "bm.cn.03.01.docx")],
        ),
        doc(
            "QT.CN.04", "Cấp giấy chứng nhận đủ điều kiện buôn bán thuốc thú y", "classic", WHO, WHERE,
            service=service(
                "1.018804", "Cấp Giấy chứng nhận đủ điều kiện buôn bán thuốc thú y", AREA_VET, "8 ngày làm việc",
                ("Đơn đăng ký kiểm tra điều kiện buôn bán thuốc thú y (BM.CN.04.01)", "Đơn đăng ký kiểm tra điều kiện buôn bán thuốc thú y"),
                ("Bản thuyết minh cơ sở vật chất, kỹ thuật (BM.CN.04.02)", "Thuyết minh chi tiết về cơ sở vật chất, kỹ thuật buôn bán thuốc thú y"),
                ("Giấy chứng nhận đăng ký doanh nghiệp", "Giấy chứng nhận đăng ký doanh nghiệp hoặc hộ kinh doanh", 0, 1),
                ("Chứng chỉ hành nghề thú y", "Chứng chỉ hành nghề thú y của người quản lý", 0, 1),
            ),
            steps=way(8, WHO, "Giấy chứng nhận", cited=["BM.CN.04.01 và BM.CN.04.02", "BM.CN.04.03a hoặc BM.CN.04.03b"]),
            cites=[LAW_VET, "Quy trình QT.CN.03"],
            forms=[
                Form("BM.CN.04.01", "Đơn đăng ký kiểm tra điều kiện", "x", "BM.CN.04.01.docx"),
                Form("BM.CN.04.02", "Bản thuyết minh cơ sở vật chất, kỹ thuật", "x", "BM.CN.04.02.docx"),
                Form("BM.CN.04.03a", "Biên bản kiểm tra (lần đầu)", "x", "BM.CN.04.03a Bien ban.docx"),
                Form("BM.CN.04.03b", "Biên bản kiểm tra (định kỳ)", "x", "BM.CN.04.03b Bien ban.docx"),
            ],
        ),
        doc(
            "QT.CN.05", "Cấp giấy chứng nhận vùng, cơ sở an toàn dịch bệnh động vật trên cạn", "classic", WHO, WHERE, revision="2", issued="03/12/2025",
            name="QT.CN.05 An toan dich benh.docx",
            service=service(
                "1.018805", "Cấp giấy chứng nhận vùng, cơ sở an toàn dịch bệnh động vật trên cạn", AREA_VET, "20 ngày",
                ("Đơn đăng ký chứng nhận an toàn dịch bệnh (BM.CN.05.01)", "Văn bản đề nghị chứng nhận vùng, cơ sở an toàn dịch bệnh (đơn đăng ký)"),
                ("Báo cáo kết quả xây dựng cơ sở an toàn dịch bệnh", "Báo cáo kết quả xây dựng vùng, cơ sở an toàn dịch bệnh động vật"),
                ("Kết quả xét nghiệm bệnh", "Phiếu trả lời kết quả xét nghiệm bệnh đăng ký chứng nhận", 0, 1),
            ),
            steps=way(20, WHO, "Giấy chứng nhận", review="Thẩm định hồ sơ, đánh giá tại cơ sở, lấy mẫu theo HD.CN.01", cited=["BM.CN.05.01"]),
            cites=[LAW_VET, "QT.CN.07 Giám sát dịch bệnh động vật", "HD.CN.01"],
            forms=[Form("BM.CN.05.01", "Đơn đăng ký chứng nhận an toàn dịch bệnh", "x", "BM-CN-05-01.docx")],
            history=[("Ban hành lần đầu sau hợp nhất", "1", "15/8/2025"), ("Bổ sung việc lấy mẫu", "2", "03/12/2025")],
        ),
        doc(
            "QT.CN.06", "Cấp giấy chứng nhận điều kiện vệ sinh thú y", "classic", WHO, WHERE,
            service=service(
                "1.018806", "Cấp, cấp lại giấy chứng nhận điều kiện vệ sinh thú y", AREA_VET, "15 ngày",
                ("Đơn đề nghị kiểm tra điều kiện vệ sinh thú y (BM.CN.06.01)", "Đơn đề nghị kiểm tra vệ sinh thú y"),
                ("Bản mô tả tóm tắt về cơ sở", "Mô tả tóm tắt về cơ sở theo mẫu"),
            ),
            steps=way(15, WHO, "Giấy chứng nhận", cited=["BM.CN.06.01"]),
            cites=[LAW_VET, "các quy trình QT.CN.03, QT.CN.04"],
            forms=[Form("BM.CN.06.01", "Đơn đề nghị kiểm tra điều kiện vệ sinh thú y", "x", "BM.CN.06.01 - Đơn.pdf")],
        ),
    ]  # fmt: skip


def _own() -> list[Doc]:
    return [
        doc(
            "QT.CN.07", "Giám sát dịch bệnh động vật", "system", WHO, WHERE, revision="02", issued="20/11/2025",
            purpose="Phát hiện sớm ổ dịch và báo cáo kịp thời.",
            cites=[LAW_VET, "QT-ISO-02 Kiểm soát hồ sơ"],
            steps=[
                Step("Lập kế hoạch giám sát năm", WHO, "Tháng 01 hằng năm", "BM.CN.07.01"),
                Step("Lấy mẫu giám sát theo HD.CN.01", "Trạm Chăn nuôi và Thú y khu vực", "Theo kế hoạch", "Phiếu gửi mẫu"),
                Step("Tổng hợp, báo cáo", WHO, "02 ngày", "Báo cáo giám sát"),
            ],
            forms=[Form("BM.CN.07.01", "Kế hoạch giám sát dịch bệnh", "x", "BM.CN.07.01 Ke hoach.docx")],
            history=[("Ban hành lần đầu sau hợp nhất", "01", "15/8/2025"), ("Đổi mẫu kế hoạch", "02", "20/11/2025")],
        ),
        doc(
            "HD.CN.01", "Hướng dẫn lấy mẫu bệnh phẩm", "instruction", WHO, WHERE,
            purpose="Hướng dẫn lấy, bảo quản và gửi mẫu bệnh phẩm.",
            body=["Mang đủ bảo hộ trước khi lấy mẫu.", "Bảo quản mẫu ở 2-8 °C và gửi trong vòng 24 giờ."],
        ),
    ]  # fmt: skip
