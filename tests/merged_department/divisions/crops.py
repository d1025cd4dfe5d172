"""Phòng Trồng trọt và Bảo vệ thực vật: codes written QTTT 01 with a space, sections as plain paragraphs."""

from __future__ import annotations

from tests.merged_department.model import Doc, Form, Step, doc, service
from tests.merged_department.steps import way

WHERE = "03. Trồng trọt và BVTV"
WHO = "Phòng Trồng trọt và Bảo vệ thực vật"
AREA = "Bảo vệ thực vật"
AREA_CROPS = "Trồng trọt"
LAW = "Luật Bảo vệ và kiểm dịch thực vật số 41/2013/QH13"
LAW_CROPS = "Luật Trồng trọt số 31/2018/QH14"


def documents() -> list[Doc]:
    """Five TTHC, a procedure of the division's own, an instruction."""
    return [
        doc(
            "QTTT 01", "Cấp giấy chứng nhận đủ điều kiện buôn bán phân bón", "plain", WHO, WHERE,
            service=service(
                "1.018811", "Cấp Giấy chứng nhận đủ điều kiện buôn bán phân bón", AREA, "10 ngày làm việc",
                ("Đơn đề nghị cấp giấy chứng nhận đủ điều kiện buôn bán phân bón (BMTT 01.1)", "Đơn đề nghị cấp Giấy chứng nhận đủ điều kiện buôn bán phân bón theo Mẫu số 08"),
                ("Giấy chứng nhận bồi dưỡng chuyên môn về phân bón của người trực tiếp buôn bán", "Bản sao chụp văn bản chứng nhận bồi dưỡng chuyên môn về phân bón", 0, 1),
            ),
            steps=way(10, WHO, "Giấy chứng nhận", cited=["BMTT 01.1", "BMTT01.2"]),
            cites=[LAW_CROPS, "QT-VP-01", "QT-ISO-02"],
            forms=[
                Form("BMTT 01.1", "Đơn đề nghị cấp giấy chứng nhận", "x", "BMTT 01.1 Don de nghi.docx"),
                Form("BMTT 01.2", "Biên bản kiểm tra điều kiện", "x", "BMTT01.2.docx"),
            ],
        ),
        doc(
            "QTTT 02", "Cấp giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật", "plain", WHO, WHERE,
            service=service(
                "1.018812", "Cấp giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật", AREA, "14 ngày",
                ("Đơn đề nghị cấp giấy chứng nhận (BMTT 02.1)", "Đơn đề nghị cấp Giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật"),
                ("Bản thuyết minh điều kiện buôn bán", "Bản thuyết minh điều kiện buôn bán thuốc bảo vệ thực vật"),
            ),
            steps=way(14, WHO, "Giấy chứng nhận", cited=["BMTT 02.1"]),
            cites=[LAW, "QTTT01"],
            forms=[Form("BMTT 02.1", "Đơn đề nghị cấp giấy chứng nhận", "x", "BMTT 02.1_Don.docx")],
        ),
        doc(
            "QTTT 03", "Công nhận cây đầu dòng, vườn cây đầu dòng", "plain", WHO, WHERE, revision="02", issued="20/10/2025",
            service=service(
                "1.018813", "Cấp Quyết định công nhận cây đầu dòng, vườn cây đầu dòng", AREA_CROPS, "30 ngày làm việc",
                ("Đơn đề nghị công nhận cây đầu dòng (BMTT 03.1)", "Đơn đề nghị công nhận cây đầu dòng, vườn cây đầu dòng cây công nghiệp, cây ăn quả lâu năm"),
                ("Báo cáo kết quả bình tuyển cây đầu dòng", "Báo cáo kết quả bình tuyển cây đầu dòng hoặc báo cáo kết quả thiết lập vườn cây đầu dòng"),
            ),
            steps=way(30, WHO, "Quyết định công nhận", review="Thành lập Hội đồng thẩm định, họp thẩm định, dự thảo kết quả", cited=["BMTT 03.1"]),
            cites=[LAW_CROPS, "QTTT 06 Điều tra, dự báo sinh vật gây hại"],
            forms=[Form("BMTT 03.1", "Đơn đề nghị công nhận", "x", "BMTT 03.1.docx")],
            history=[("Ban hành lần đầu sau hợp nhất", "01", "15/8/2025"), ("Sửa tên theo công bố mới", "02", "20/10/2025")],
        ),
        doc(
            "QTTT 04", "Xác nhận nội dung quảng cáo phân bón", "plain", WHO, WHERE,
            service=service(
                "1.018814", "Xác nhận nội dung quảng cáo phân bón", AREA, "05 ngày làm việc",
                ("Đơn đề nghị xác nhận nội dung quảng cáo (BMTT 04.1)", "Đơn đề nghị xác nhận nội dung quảng cáo phân bón"),
                ("Kịch bản quảng cáo hoặc nội dung trình bày tại hội thảo", "Kịch bản quảng cáo (ghi trong đĩa hình, đĩa âm thanh) hoặc bản thiết kế, nội dung trình bày"),
            ),
            steps=way(5, WHO, "Giấy xác nhận", cited=["BMTT 04.1"]),
            cites=["Luật Quảng cáo số 16/2012/QH13", "QTTT 01"],
            forms=[Form("BMTT 04.1", "Đơn đề nghị xác nhận nội dung quảng cáo", "x", "BMTT 04.1 Đơn.docx")],
        ),
        doc(
            "QTTT 05", "Cấp mã số vùng trồng", "plain", WHO, WHERE, revision="Rev. 2", issued="25/11/2025",
            service=service(
                "1.018815", "Cấp mã số vùng trồng phục vụ tiêu thụ nội địa", AREA_CROPS, "12 ngày làm việc",
                ("Đơn đề nghị cấp mã số vùng trồng (BMTT 05.1)", "Đơn đề nghị cấp mã số vùng trồng"),
                ("Danh sách hộ nông dân tham gia và sơ đồ vùng trồng", "Danh sách các hộ tham gia vùng trồng kèm sơ đồ vùng trồng"),
            ),
            steps=way(12, WHO, "Thông báo mã số vùng trồng", cited=["BMTT 05.1"]),
            cites=[LAW_CROPS, "HDTT 01", "QTTT 06"],
            forms=[Form("BMTT 05.1", "Đơn đề nghị cấp mã số vùng trồng", "x", "BMTT 05.1.docx")],
            history=[("Ban hành lần đầu sau hợp nhất", "Rev. 1", "15/8/2025"), ("Bổ sung sơ đồ vùng trồng", "Rev. 2", "25/11/2025")],
        ),
        doc(
            "QTTT 06", "Điều tra, dự báo sinh vật gây hại", "system", WHO, WHERE,
            purpose="Điều tra, phát hiện và dự báo sinh vật gây hại cây trồng.",
            cites=[LAW, "QT-ISO-02"],
            steps=[
                Step("Điều tra định kỳ tại ruộng điều tra", "Trạm Trồng trọt và Bảo vệ thực vật", "07 ngày một lần", "BMTT 06.1"),
                Step("Tổng hợp, ra thông báo", WHO, "01 ngày", "Thông báo tình hình sinh vật gây hại"),
            ],
            forms=[Form("BMTT 06.1", "Phiếu điều tra sinh vật gây hại", "x", "BMTT 06.1 Phieu dieu tra.xlsx")],
        ),
        doc(
            "HDTT 01", "Hướng dẫn ghi nhật ký canh tác", "instruction", WHO, WHERE,
            purpose="Hướng dẫn ghi nhật ký canh tác tại vùng trồng được cấp mã số.",
            body=["Ghi ngay sau mỗi lần bón phân, phun thuốc.", "Giữ hóa đơn vật tư kèm theo nhật ký."],
        ),
    ]  # fmt: skip
