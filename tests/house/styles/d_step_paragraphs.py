# fmt: off
# ruff: noqa: E501
"""Steps as short paragraphs with labelled lines (who, what, how long), under headings of level and field that are no procedures."""

from __future__ import annotations

from tests.house.build import House, Step


def build() -> House:
    """The document and its labels."""
    h = House("d-buoc-theo-dong", size=14)
    h.p("Phụ lục II", bold=True, align="center")
    h.p("QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", bold=True, align="center")
    h.p("(Kèm theo Quyết định số 415/QĐ-UBND ngày 06 tháng 3 năm 2026 của Chủ tịch UBND tỉnh Hàm Long)", italic=True, align="center")
    h.p("A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH", bold=True)
    h.p("I. LĨNH VỰC THỂ DỤC THỂ THAO", bold=True)

    def block(number: str, title: str, tthc: str, steps: list[tuple[str, str, str, str, float | None]], total: float, words: str) -> None:
        h.procedure(title, None, [tthc])
        h.has("time_limit", "steps")
        h.finds("dossier-missing", number)
        h.limit(total)
        h.p(f"{number}. Thủ tục {title[0].lower()}{title[1:]} ({tthc})", bold=True)
        h.p(f"Thời hạn giải quyết: {words}.")
        h.flow([Step(f"Bước {i}", "", who, time, days) for i, (_, who, _, time, days) in enumerate(steps, 1)], total)
        for i, (name, who, what, time, _) in enumerate(steps, 1):
            h.p(f"Bước {i}. {name}", bold=True, italic=True)
            h.p(f"- Người thực hiện: {who}.")
            h.p(f"- Nội dung: {what}.")
            h.p(f"- Thời gian: {time}.")

    block("1", "Cấp giấy chứng nhận đủ điều kiện tổ chức môn lặn giải trí", "1.920101", [
        ("Tiếp nhận hồ sơ", "Công chức Trung tâm Phục vụ hành chính công tỉnh", "kiểm tra, tiếp nhận, in Phiếu kiểm soát quá trình giải quyết hồ sơ", "0,5 ngày", 0.5),
        ("Thẩm định", "Chuyên viên phòng Quản lý thể thao", "thẩm định hồ sơ, kiểm tra cơ sở", "04 ngày", 4.0),
        ("Phê duyệt", "Lãnh đạo Sở", "ký giấy chứng nhận", "02 ngày", 2.0),
        ("Trả kết quả", "Công chức Trung tâm Phục vụ hành chính công tỉnh", "trả kết quả cho tổ chức", "0,5 ngày", 0.5),
    ], 7.0, "07 ngày làm việc")
    h.p("II. LĨNH VỰC GIA ĐÌNH", bold=True)
    block("2", "Cấp giấy chứng nhận cơ sở tư vấn gia đình", "1.920102", [
        ("Tiếp nhận hồ sơ", "Công chức Trung tâm Phục vụ hành chính công tỉnh", "kiểm tra, tiếp nhận, in Phiếu kiểm soát quá trình giải quyết hồ sơ", "0,5 ngày", 0.5),
        ("Thẩm định", "Chuyên viên phòng Gia đình", "thẩm định hồ sơ", "05 ngày", 5.0),
        ("Phê duyệt", "Lãnh đạo Sở", "ký giấy chứng nhận", "02 ngày", 2.0),
        ("Trả kết quả", "Công chức Trung tâm Phục vụ hành chính công tỉnh", "trả kết quả cho cơ sở", "0,5 ngày", 0.5),
    ], 10.0, "10 ngày làm việc")
    h.finds("time-sum-mismatch", "II.2", "0,5 + 5 + 2 + 0,5 = 8 against 10")
    h.p("B. THỦ TỤC HÀNH CHÍNH CẤP XÃ", bold=True)
    h.p("I. LĨNH VỰC GIA ĐÌNH", bold=True)
    block("1", "Công nhận câu lạc bộ gia đình phát triển bền vững", "1.920103", [
        ("Tiếp nhận hồ sơ", "Công chức Trung tâm Phục vụ hành chính công xã", "kiểm tra, tiếp nhận, in Phiếu kiểm soát quá trình giải quyết hồ sơ", "02 giờ", 0.25),
        ("Thẩm tra", "Công chức phòng Văn hóa - Xã hội", "thẩm tra, dự thảo quyết định", "20 giờ", 2.5),
        ("Phê duyệt, trả kết quả", "Chủ tịch UBND xã", "ký quyết định", "02 giờ", 0.25),
    ], 3.0, "24 giờ làm việc (03 ngày làm việc)")
    return h
