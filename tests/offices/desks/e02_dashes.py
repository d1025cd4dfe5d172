# fmt: off
# ruff: noqa: E501
"""Descriptions as dash lists, one line a part, plus signs below; one tells no number of sets, one cites a law with another year than its date."""

from __future__ import annotations

from tests.house.build import Step
from tests.offices.paper import Office, letterhead

PARTS = ("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "applicant", "agency", "result", "fee", "forms", "conditions", "legal_basis")


def build() -> Office:
    """The document and its labels."""
    h = Office("e-gach-dau-dong", size=13, hand="splintered")
    letterhead(h, "BỘ ĐỘI BIÊN PHÒNG\nBAN CHỈ HUY TỈNH SÔNG MÂY", "12/HD-BCH", "Sông Mây", "ngày 19 tháng 01 năm 2026")
    h.p("HƯỚNG DẪN", bold=True, align="center")
    h.p("Nội dung các thủ tục hành chính do đồn biên phòng tiếp nhận", bold=True, align="center")
    h.document_finds("legal-date-mismatch", "1, căn cứ pháp lý", "Nghị định số 88/2021/NĐ-CP ngày 15 tháng 4 năm 2022")

    def block(number: int, title: str, papers: tuple[str, ...], sets: int | None, steps: list[tuple[str, str, str]], time: str, days: float, law: str) -> None:
        h.procedure(title)
        h.has(*[p for p in PARTS if p != "dossier_sets" or sets is not None])
        h.p(f"{number}. {title}", bold=True, before=10)
        h.p("- Trình tự thực hiện:")
        for label, who, does in steps:
            h.p(f"+ {label}. {who} {does}", indent=0.8)
        h.flow([Step(label, "", who, None, None) for label, who, _ in steps])
        h.p("- Cách thức thực hiện: Nộp trực tiếp tại đồn biên phòng quản lý địa bàn.")
        h.p("- Thành phần hồ sơ:")
        for paper in h.papers(*papers, sets=sets):
            h.p(f"+ {paper};", indent=0.8)
        if sets is not None:
            h.p(f"- Số lượng hồ sơ: {sets:02} bộ.")
        h.p(f"- Thời hạn giải quyết: {time}.")
        h.limit(days)
        h.p("- Đối tượng thực hiện thủ tục hành chính: Công dân, tổ chức Việt Nam.")
        h.p("- Cơ quan thực hiện thủ tục hành chính: Đồn biên phòng.")
        h.p("- Kết quả thực hiện thủ tục hành chính: Giấy xác nhận.")
        h.p("- Lệ phí: Không quy định.")
        h.p("- Tên mẫu đơn, mẫu tờ khai: Không quy định.")
        h.p("- Yêu cầu, điều kiện thực hiện thủ tục hành chính: Không.")
        h.p(f"- Căn cứ pháp lý của thủ tục hành chính: {law}.")

    block(
        1, "Thủ tục thông báo tổ chức giao lưu thể thao giữa hai bên biên giới",
        ("Thông báo về buổi giao lưu", "Danh sách người tham gia", "Phương án bảo đảm an ninh"), 1,
        [("Bước 1", "Đơn vị tổ chức", "gửi thông báo đến đồn biên phòng."), ("Bước 2", "Đồn biên phòng", "kiểm tra, báo cáo Ban Chỉ huy."), ("Bước 3", "Ban Chỉ huy", "trả lời bằng văn bản qua đồn biên phòng.")],
        "02 ngày làm việc", 2,
        "Nghị định số 88/2021/NĐ-CP ngày 15 tháng 4 năm 2022 của Chính phủ",
    )
    block(
        2, "Thủ tục xác nhận phương tiện thô sơ chở nông sản qua lối mở",
        ("Đơn đề nghị xác nhận của chủ phương tiện", "Ảnh chụp phương tiện"), None,
        [("Bước 1", "Chủ phương tiện", "nộp đơn tại đồn biên phòng."), ("Bước 2", "Đồn biên phòng", "kiểm tra phương tiện và cấp giấy xác nhận.")],
        "01 ngày làm việc", 1,
        "Quyết định số 09/2024/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh Sông Mây",
    )
    h.finds("dossier-sets-missing", "2, thành phần hồ sơ", "two papers, no number of sets")
    block(
        3, "Thủ tục gia hạn thời gian lưu trú của người thân cư dân biên giới",
        ("Tờ khai gia hạn lưu trú", "Giấy thông hành còn giá trị", "Văn bản bảo lãnh của hộ gia đình"), 1,
        [("Bước 1", "Hộ gia đình bảo lãnh", "nộp hồ sơ trước khi hết hạn lưu trú."), ("Bước 2", "Đồn biên phòng", "xác minh tại nơi lưu trú."), ("Bước 3", "Đồn trưởng đồn biên phòng", "ký gia hạn, trả kết quả tại trụ sở đồn.")],
        "08 giờ làm việc kể từ khi nhận đủ hồ sơ", 1,
        "Quyết định số 09/2024/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh Sông Mây",
    )
    return h
