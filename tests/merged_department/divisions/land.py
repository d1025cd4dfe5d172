"""Phòng Quản lý đất đai: codes with Đ, the whole procedure in one table."""

from __future__ import annotations

from tests.merged_department.model import Doc, Form, Step, doc, service
from tests.merged_department.steps import way

WHERE = "04. Đất đai"
WHO = "Phòng Quản lý đất đai"
AREA = "Đất đai"
LAW = "Luật Đất đai số 31/2024/QH15 ngày 18/01/2024"


def documents() -> list[Doc]:
    """Six TTHC, two procedures of the division's own."""
    return [
        doc(
            "QT-ĐĐ-01", "Giao đất, cho thuê đất không đấu giá quyền sử dụng đất", "table", WHO, WHERE, revision="02", issued="28/10/2025",
            service=service(
                "1.018821", "Giao đất, cho thuê đất không đấu giá quyền sử dụng đất", AREA, "20 ngày làm việc",
                ("Đơn xin giao đất, cho thuê đất (BM-ĐĐ-01-01)", "Đơn đề nghị giao đất, cho thuê đất theo Mẫu số 01"),
                ("Trích lục bản đồ địa chính thửa đất", "Trích lục bản đồ địa chính hoặc trích đo địa chính thửa đất"),
                ("Quyết định chủ trương đầu tư", "Bản sao quyết định chấp thuận chủ trương đầu tư", 0, 1),
            ),
            steps=way(20, WHO, "Quyết định giao đất", cited=["BM-ĐĐ-01-01", "BM-ĐĐ-01-02"]),
            cites=[LAW, "QT-ĐĐ-07 Xác định giá đất cụ thể", "QT-ISO-02"],
            forms=[
                Form("BM-ĐĐ-01-01", "Đơn xin giao đất, cho thuê đất", "x", "BM-ĐĐ-01-01 Đơn.docx"),
                Form("BM-ĐĐ-01-02", "Biên bản xác minh thực địa", "x", "BM-ĐĐ-01-02.docx"),
            ],
            history=[("Ban hành lần đầu sau hợp nhất", "01", "15/8/2025"), ("Bổ sung việc xác minh thực địa", "02", "28/10/2025")],
        ),
        doc(
            "QT-ĐĐ-02", "Chuyển mục đích sử dụng đất đối với tổ chức", "table", WHO, WHERE,
            service=service(
                "1.018822", "Chuyển mục đích sử dụng đất đối với tổ chức", AREA, "15 ngày làm việc",
                ("Đơn xin chuyển mục đích sử dụng đất (BM-ĐĐ-02-01)", "Đơn đề nghị chuyển mục đích sử dụng đất"),
                ("Giấy chứng nhận quyền sử dụng đất", "Giấy chứng nhận quyền sử dụng đất đã cấp"),
            ),
            steps=way(15, WHO, "Quyết định cho phép", cited=["BM-ĐĐ-02-01"]),
            cites=[LAW, "QT-ĐĐ-01 và QT-ĐĐ-07"],
            forms=[Form("BM-ĐĐ-02-01", "Đơn xin chuyển mục đích sử dụng đất", "x", "BM-DD-02-01 Don xin chuyen muc dich.docx")],
        ),
        doc(
            "QT-ĐĐ-03", "Gia hạn sử dụng đất khi hết thời hạn", "table", WHO, WHERE,
            service=service(
                "1.018823", "Gia hạn sử dụng đất khi hết thời hạn sử dụng đất", AREA, "07 ngày làm việc",
                ("Đơn xin gia hạn sử dụng đất (BM-ĐĐ-03-01)", "Đơn đề nghị gia hạn sử dụng đất"),
                ("Giấy chứng nhận đã cấp", "Bản gốc giấy chứng nhận đã cấp"),
            ),
            steps=way(7, WHO, "Quyết định gia hạn", cited=["BM-ĐĐ-03-01"]),
            cites=[LAW, "QT ĐĐ 01"],
            forms=[Form("BM-ĐĐ-03-01", "Đơn xin gia hạn sử dụng đất", "x", "BM-ĐĐ-03-01.docx")],
        ),
        doc(
            "QT-ĐĐ-04", "Đính chính giấy chứng nhận đã cấp", "table", WHO, WHERE,
            service=service(
                "1.018824", "Đính chính Giấy chứng nhận đã cấp có sai sót", AREA, "8 ngày làm việc",
                ("Đơn đăng ký biến động (BM-ĐĐ-04-01)", "Đơn đăng ký biến động đất đai, tài sản gắn liền với đất"),
                ("Giấy chứng nhận có sai sót", "Giấy chứng nhận đã cấp có sai sót thông tin"),
                ("Giấy tờ chứng minh sai sót", "Giấy tờ chứng minh sai sót thông tin so với thông tin tại thời điểm đề nghị", 0, 1),
            ),
            steps=way(8, WHO, "Giấy chứng nhận đã đính chính", cited=["BM-ĐĐ-04-01"]),
            cites=[LAW, "QT-ĐĐ-08"],
            forms=[Form("BM-ĐĐ-04-01", "Đơn đăng ký biến động", "x", "BM-ĐĐ-04-01.docx")],
        ),
        doc(
            "QT-ĐĐ-05", "Cung cấp thông tin, dữ liệu đất đai", "table", WHO, WHERE, issued="05/9/2025",
            service=service(
                "1.018825", "Cung cấp thông tin, dữ liệu đất đai", AREA, "03 ngày làm việc",
                ("Phiếu yêu cầu cung cấp thông tin đất đai (BM-ĐĐ-05-01)", "Phiếu yêu cầu cung cấp thông tin, dữ liệu đất đai hoặc văn bản đề nghị"),
            ),
            steps=way(3, WHO, "Thông tin, dữ liệu", cited=["BM-ĐĐ-05-01"]),
            cites=[LAW, "QT-ĐĐ-08 Quản lý kho hồ sơ địa chính"],
            forms=[Form("BM-ĐĐ-05-01", "Phiếu yêu cầu cung cấp thông tin đất đai", "x", "BM-ĐĐ-05-01.docx")],
        ),
        doc(
            "QT-ĐĐ-06", "Thẩm định phương án sử dụng đất", "table", WHO, WHERE,
            service=service(
                "1.018826", "Thẩm định, phê duyệt phương án sử dụng đất", AREA, "30 ngày",
                ("Văn bản đề nghị thẩm định phương án sử dụng đất", "Văn bản đề nghị thẩm định phương án sử dụng đất của công ty nông, lâm nghiệp"),
                ("Phương án sử dụng đất", "Phương án sử dụng đất kèm bản đồ hiện trạng"),
            ),
            steps=way(30, WHO, "Quyết định phê duyệt", cited=["BM-ĐĐ-06-01"]),
            cites=[LAW, "QT-ĐĐ-01"],
            forms=[Form("BM-ĐĐ-06-01", "Phiếu lấy ý kiến thành viên hội đồng", "x", "BM-ĐĐ-06-01.docx")],
        ),
        doc(
            "QT-ĐĐ-07", "Xác định giá đất cụ thể", "system", WHO, WHERE,
            purpose="Thống nhất việc xác định giá đất cụ thể phục vụ giao đất, cho thuê đất.",
            cites=[LAW, "QT-VP-03"],
            body=["Hội đồng thẩm định giá đất làm việc theo quy chế riêng."],
            steps=[
                Step("Thu thập thông tin thửa đất", WHO, "05 ngày", "BM-ĐĐ-07-01"),
                Step("Xây dựng phương án giá đất", "Tổ chức tư vấn", "20 ngày", "Phương án giá đất"),
            ],
            forms=[Form("BM-ĐĐ-07-01", "Phiếu thu thập thông tin thửa đất", "x", "BM-ĐĐ-07-01.xlsx")],
        ),
        doc(
            "QT-ĐĐ-08", "Quản lý kho hồ sơ địa chính", "system", WHO, WHERE,
            purpose="Bảo quản an toàn hồ sơ địa chính và phục vụ khai thác.",
            cites=["Luật Lưu trữ số 33/2024/QH15", "QT-ISO-02"],
            steps=[
                Step("Nhập kho hồ sơ", "Thủ kho", "01 ngày", "BM-ĐĐ-08-01"),
                Step("Cho mượn, thu hồi hồ sơ", "Thủ kho", "Giờ hành chính", "BM-ĐĐ-08-01"),
            ],
            forms=[Form("BM-ĐĐ-08-01", "Sổ xuất, nhập hồ sơ", "x", "BM-ĐĐ-08-01 So xuat nhap.xlsx")],
        ),
    ]  # fmt: skip
