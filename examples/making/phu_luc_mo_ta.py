# fmt: off
# ruff: noqa: E501
"""A province's public descriptions a) … m): the first is complete, the second does not say how many sets; one law is cited with the wrong year, one number lacks its hyphen."""

from __future__ import annotations

from tests.house.build import Word

PATH = "so-cong-thuong/Phu luc I Mo ta TTHC linh vuc khuyen cong.docx"


def describe(word: Word, title: str, parts: list[tuple[str, str | list[str]]]) -> None:
    """One procedure: its title and its lettered parts."""
    word.p(title, bold=True, before=8, keep=True)
    for mark, (label, text) in zip(("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m"), parts, strict=False):
        if isinstance(text, str):
            word.p(f"//{mark}) {label}:// {text}")
            continue
        word.p(f"//{mark}) {label}://", keep=True)
        for line in text:
            word.p(line, indent=0.7)


def build() -> Word:
    """The Word file."""
    word = Word(size=14)
    word.p("PHỤ LỤC I", bold=True, align="center")
    word.p("NỘI DUNG CỤ THỂ CỦA THỦ TỤC HÀNH CHÍNH LĨNH VỰC KHUYẾN CÔNG THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA SỞ CÔNG THƯƠNG TỈNH BÌNH TRẠCH", bold=True, align="center")
    word.p("(Kèm theo Quyết định số 1093/QĐ-UBND ngày 10 tháng 11 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh Bình Trạch)", italic=True, align="center")
    describe(word, "1. Thủ tục công nhận làng nghề chế biến nông sản (1.902811)", [
        ("Trình tự thực hiện", [
            "Bước 1: Ủy ban nhân dân cấp xã lập hồ sơ đề nghị công nhận, gửi Sở Công Thương.",
            "Bước 2: Sở Công Thương thẩm định hồ sơ, trình Chủ tịch Ủy ban nhân dân tỉnh trong thời hạn 15 ngày làm việc.",
            "Bước 3: Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định trong thời hạn 05 ngày làm việc.",
        ]),
        ("Cách thức thực hiện", "nộp trực tiếp, qua dịch vụ bưu chính công ích hoặc trực tuyến trên Cổng Dịch vụ công quốc gia."),
        ("Thành phần, số lượng hồ sơ", [
            "- Thành phần hồ sơ gồm:",
            "+ Văn bản đề nghị công nhận của Ủy ban nhân dân cấp xã (bản chính);",
            "+ Danh sách các hộ tham gia làng nghề (bản chính);",
            "+ Báo cáo kết quả sản xuất, kinh doanh trong 02 năm gần nhất (bản chính).",
            "- Số lượng hồ sơ: 01 bộ.",
        ]),
        ("Thời hạn giải quyết", "20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ."),
        ("Đối tượng thực hiện thủ tục hành chính", "Ủy ban nhân dân cấp xã."),
        ("Cơ quan giải quyết thủ tục hành chính", "Sở Công Thương; Chủ tịch Ủy ban nhân dân tỉnh quyết định."),
        ("Kết quả thực hiện thủ tục hành chính", "Quyết định công nhận làng nghề."),
        ("Phí, lệ phí", "Không."),
        ("Tên mẫu đơn, mẫu tờ khai", "Không."),
        ("Yêu cầu, điều kiện thực hiện thủ tục hành chính", "có ít nhất 20 % số hộ trong thôn tham gia nghề."),
        ("Căn cứ pháp lý của thủ tục hành chính", "Nghị quyết số 21/2025/NQ-HĐND ngày 18/7/2025 của Hội đồng nhân dân tỉnh Bình Trạch."),
    ])
    describe(word, "2. Thủ tục hỗ trợ kinh phí đầu tư máy móc tiên tiến (1.902812)", [
        ("Trình tự thực hiện", [
            "Bước 1: Cơ sở công nghiệp nông thôn nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh.",
            "Bước 2: Sở Công Thương thẩm định, quyết định mức hỗ trợ trong thời hạn 12 ngày làm việc.",
        ]),
        ("Cách thức thực hiện", "nộp trực tiếp hoặc trực tuyến."),
        ("Thành phần hồ sơ", ["- Đơn đề nghị hỗ trợ (bản chính);", "- Hợp đồng, hóa đơn mua máy móc (bản sao);", "- Thuyết minh hiệu quả đầu tư (bản chính)."]),
        ("Thời hạn giải quyết", "12 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ."),
        ("Đối tượng thực hiện thủ tục hành chính", "tổ chức, hộ kinh doanh."),
        ("Cơ quan giải quyết thủ tục hành chính", "Sở Công Thương."),
        ("Kết quả thực hiện thủ tục hành chính", "Quyết định hỗ trợ kinh phí."),
        ("Phí, lệ phí", "Không."),
        ("Tên mẫu đơn, mẫu tờ khai", "Không."),
        ("Yêu cầu, điều kiện thực hiện thủ tục hành chính", "máy móc mới, chưa qua sử dụng."),
        ("Căn cứ pháp lý của thủ tục hành chính", "Nghị quyết số 21/2025/NQ-HĐND ngày 18/7/2024 của Hội đồng nhân dân tỉnh Bình Trạch; Nghị định số 118/2025/NĐCP ngày 09/6/2025 của Chính phủ."),
    ])
    return word
