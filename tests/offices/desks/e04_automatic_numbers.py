# fmt: off
# ruff: noqa: E501
"""Titles and parts numbered by Word (1. and 1.1–1.10), an old decree cited as in force, a number without its year."""

from __future__ import annotations

from tests.house.build import Step
from tests.offices.paper import Office


def build() -> Office:
    """The document and its labels."""
    h = Office("e-so-tu-dong", size=13)
    n = h.numbering("decimal %1.", "decimal %1.%2.", bold=True)
    h.p("ỦY BAN NHÂN DÂN TỈNH ĐÔNG KHÊ", bold=True, align="center")
    h.p("THỦ TỤC HÀNH CHÍNH LĨNH VỰC DÂN TỘC CÔNG KHAI TẠI BỘ PHẬN MỘT CỬA", bold=True, align="center")
    h.p("Niêm yết từ ngày 01 tháng 12 năm 2025; thực hiện theo Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.", italic=True)
    h.document_finds("legal-document-expired", "dòng đầu", "61/2018/NĐ-CP, replaced by 118/2025/NĐ-CP on 2025-07-01")
    h.document_finds("legal-citation-malformed", "2.10", "Thông tư số 05/TT-BDTTG ngày 20 tháng 8 năm 2025")

    def block(title: str, steps: list[tuple[str, str, str]], papers: tuple[str, ...], time: str, days: float, law: str) -> None:
        h.procedure(title)
        h.has("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "conditions", "legal_basis")
        h.p(title, num=(n, 0), bold=True, before=12)
        h.p("Trình tự thực hiện", num=(n, 1), bold=True)
        for label, who, does in steps:
            h.p(f"{label}: {who} {does}")
        h.flow([Step(label, "", who, None, None) for label, who, _ in steps])
        h.p("Cách thức thực hiện", num=(n, 1), bold=True)
        h.p("Tổ chức, cá nhân nộp trực tiếp hoặc trực tuyến.")
        h.p("Thành phần, số lượng hồ sơ", num=(n, 1), bold=True)
        for letter, paper in zip("abcde", h.papers(*papers, sets=1), strict=False):
            h.p(f"{letter}) {paper};")
        h.p("Hồ sơ lập thành 01 bộ.")
        h.p("Thời hạn giải quyết", num=(n, 1), bold=True)
        h.p(time)
        h.limit(days)
        h.p("Đối tượng thực hiện", num=(n, 1), bold=True)
        h.p("Cá nhân, hộ gia đình.")
        h.p("Cơ quan thực hiện", num=(n, 1), bold=True)
        h.p("Ủy ban nhân dân cấp xã.")
        h.p("Kết quả thực hiện", num=(n, 1), bold=True)
        h.p("Quyết định hoặc văn bản trả lời.")
        h.p("Phí, lệ phí", num=(n, 1), bold=True)
        h.p("Không thu.")
        h.p("Yêu cầu, điều kiện", num=(n, 1), bold=True)
        h.p("Không quy định.")
        h.p("Căn cứ pháp lý", num=(n, 1), bold=True)
        h.p(law)

    block(
        "Công nhận người có uy tín tham gia hòa giải ở bản",
        [("Bước 1", "Trưởng bản", "tổ chức họp dân, lập biên bản đề nghị."), ("Bước 2", "Ủy ban nhân dân cấp xã", "kiểm tra hồ sơ, lấy ý kiến Ủy ban Mặt trận Tổ quốc cùng cấp."), ("Bước 3", "Chủ tịch Ủy ban nhân dân cấp xã", "ký quyết định công nhận.")],
        ("Biên bản họp dân của bản", "Danh sách trích ngang người được đề nghị", "Ý kiến của Ban công tác Mặt trận"),
        "10 ngày làm việc kể từ ngày nhận đủ hồ sơ.", 10,
        "Quyết định số 19/2025/QĐ-UBND ngày 22 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Đông Khê.",
    )
    block(
        "Hỗ trợ hộ nghèo sửa chữa nhà ở sau thiên tai tại vùng đặc biệt khó khăn",
        [("Bước 1", "Hộ gia đình", "nộp đơn cho trưởng bản."), ("Bước 2", "Trưởng bản", "xác nhận thiệt hại và chuyển hồ sơ lên xã trong ngày."), ("Bước 3", "Ủy ban nhân dân cấp xã", "thẩm tra thực tế, quyết định mức hỗ trợ.")],
        ("Đơn đề nghị hỗ trợ sửa chữa nhà ở", "Ảnh chụp nhà bị hư hỏng"),
        "05 ngày làm việc.", 5,
        "Thông tư số 05/TT-BDTTG ngày 20 tháng 8 năm 2025 của Bộ trưởng Bộ Dân tộc và Tôn giáo.",
    )
    return h
