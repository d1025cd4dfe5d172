# fmt: off
# ruff: noqa: E501
"""A table of three columns for every service, its title in the first row; one dossier only points to a decree."""

from __future__ import annotations

from tests.house.build import Cell, Content, Step
from tests.offices.paper import Office

STEPS = {
    1: (
        ("Bước 1", "Cơ sở sản xuất", "nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh."),
        ("Bước 2", "Chi cục Quản lý chất lượng", "cử đoàn đánh giá đến cơ sở."),
        ("Bước 3", "Chi cục Quản lý chất lượng", "cấp giấy xác nhận hoặc trả lời bằng văn bản."),
    ),
    2: (
        ("Bước 1", "Chủ cơ sở", "gửi bản cam kết đến Ủy ban nhân dân cấp xã."),
        ("Bước 2", "Ủy ban nhân dân cấp xã", "ghi nhận bản cam kết vào sổ quản lý."),
    ),
}


def build() -> Office:
    """The document and its labels."""
    h = Office("e-ba-cot", font="Arial", size=11)
    h.h("Bộ thủ tục hành chính lĩnh vực chất lượng nông lâm sản", 1)
    h.p("Cổng thông tin của Chi cục Quản lý chất lượng tỉnh Hòa Lạc – cập nhật ngày 12/02/2026", italic=True)

    def text(number: int) -> str:
        return "\n".join(f"- {label}: {who} {does}" for label, who, does in STEPS[number])

    def flow(number: int) -> None:
        h.flow([Step(label, "", who, None, None) for label, who, _ in STEPS[number]])

    def sheet(number: int, title: str, lines: list[tuple[str, Content]]) -> None:
        rows: list[list[Content]] = [[Cell(f"Thủ tục {number:02}: {title}", bold=True, shade="E2EFDA"), "<", "<"], [Cell("STT", bold=True), Cell("Nội dung", bold=True), Cell("Diễn giải", bold=True)]]
        rows += [[str(i), label, content] for i, (label, content) in enumerate(lines, 1)]
        h.table(rows, [1.3, 4.7, 11])

    title = "Xác nhận chuỗi cung ứng nông sản an toàn"
    h.procedure(title, None, ["1.931101"])
    h.has("steps", "how_to_apply", "dossier", "dossier_sets", "time_limit", "agency", "applicant", "result", "fee", "legal_basis")
    flow(1)
    papers = h.papers("Đơn đề nghị xác nhận chuỗi", "Sơ đồ các mắt xích của chuỗi", "Bản sao giấy chứng nhận của từng cơ sở tham gia chuỗi", sets=1)
    h.limit(15)
    sheet(
        1, title,
        [
            ("Mã thủ tục", "1.931101"),
            ("Trình tự thực hiện", text(1)),
            ("Cách thức thực hiện", "Trực tiếp, bưu chính công ích hoặc trực tuyến toàn trình"),
            ("Thành phần hồ sơ", "\n".join(f"({i}) {p};" for i, p in enumerate(papers, 1))),
            ("Số lượng hồ sơ", "01 bộ"),
            ("Thời hạn giải quyết", "15 ngày làm việc, kể từ ngày nhận đủ hồ sơ"),
            ("Đối tượng thực hiện", "Tổ chức"),
            ("Cơ quan giải quyết", "Chi cục Quản lý chất lượng"),
            ("Kết quả", "Giấy xác nhận chuỗi"),
            ("Phí, lệ phí", "Không"),
            ("Căn cứ pháp lý", "Quyết định số 31/2025/QĐ-UBND ngày 30/9/2025 của Ủy ban nhân dân tỉnh Hòa Lạc"),
        ],
    )
    title = "Tiếp nhận bản cam kết sản xuất thực phẩm an toàn của hộ nhỏ lẻ"
    h.procedure(title, None, ["1.931102"])
    h.has("steps", "how_to_apply", "dossier", "time_limit", "agency", "applicant", "result", "fee", "legal_basis")
    h.finds("dossier-only-reference", "hàng 4", "Theo quy định tại Điều 6 Quyết định số 31/2025/QĐ-UBND")
    flow(2)
    h.limit(3)
    sheet(
        2, title,
        [
            ("Mã thủ tục", "1.931102"),
            ("Trình tự thực hiện", text(2)),
            ("Cách thức thực hiện", "Trực tiếp hoặc qua bưu chính công ích"),
            ("Thành phần hồ sơ", "Theo quy định tại Điều 6 Quyết định số 31/2025/QĐ-UBND ngày 30/9/2025 của Ủy ban nhân dân tỉnh Hòa Lạc"),
            ("Thời hạn giải quyết", "03 ngày làm việc"),
            ("Đối tượng thực hiện", "Cá nhân, hộ gia đình"),
            ("Cơ quan giải quyết", "Ủy ban nhân dân cấp xã"),
            ("Kết quả", "Bản cam kết có xác nhận"),
            ("Phí, lệ phí", "Không"),
            ("Căn cứ pháp lý", "Quyết định số 31/2025/QĐ-UBND ngày 30/9/2025 của Ủy ban nhân dân tỉnh Hòa Lạc"),
        ],
    )
    return h
