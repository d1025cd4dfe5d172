# ruff: noqa: E501
"""What the procedures of one invented department share: its names, its header, its one-stop forms."""

from __future__ import annotations

from collections.abc import Sequence

from tests.house.build import Cell, Content, Par, Word, table_xml

DEPARTMENT = "SỞ CÔNG THƯƠNG\nTỈNH BÌNH TRẠCH"
CENTRE = "Trung tâm Phục vụ hành chính công tỉnh Bình Trạch"
ONE_STOP = "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia"
ONE_STOP_GUIDE = (
    "Thông tư số 03/2025/TT-VPCP ngày 15/9/2025 của Văn phòng Chính phủ hướng dẫn Nghị định số 118/2025/NĐ-CP"
)
RECEIPT = "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
CONTROL = "Phiếu kiểm soát quá trình giải quyết hồ sơ"
SHADE = "E7EEF7"


def iso_header(title: str, code: str, issue: str, date: str) -> str:
    """The table at the head of every page: office, title, control data."""
    look = {"bold": True, "align": "center", "valign": "center"}
    return table_xml(
        [
            [Cell(DEPARTMENT, **look), Cell("QUY TRÌNH\n" + title, **look), f"Mã hiệu: {code}"],
            ["^", "^", f"Lần ban hành: {issue}"],
            ["^", "^", f"Ngày ban hành: {date}"],
            ["^", "^", "Trang: {PAGE}/{NUMPAGES}"],
        ],
        [4.6, 7.9, 4.5],
        size=10,
    )


def signatures(word: Word, people: Sequence[tuple[str, str]]) -> None:
    """The table of who drafted, reviewed and approved: (name, office) each."""
    word.table(
        [
            ["Trách nhiệm", "Soạn thảo", "Xem xét", "Phê duyệt"],
            [Cell("Họ và tên", bold=True), *[name for name, _ in people]],
            [Cell("Chữ ký", bold=True), *["(đã ký)" for _ in people]],
            [Cell("Chức vụ", bold=True), *[office for _, office in people]],
        ],
        [3.2, 4.6, 4.6, 4.6],
        header=1,
        shade_header=SHADE,
    )


def history(word: Word, rows: Sequence[Sequence[Content]]) -> None:
    """The page of changes."""
    word.p("SỬA ĐỔI TÀI LIỆU", bold=True, align="center", before=12, keep=True)
    head = ["Yêu cầu sửa đổi, bổ sung", "Trang/Phần", "Mô tả nội dung sửa đổi", "Lần ban hành", "Ngày ban hành"]
    word.table([head, *rows], [4.2, 2.4, 5.2, 2.2, 3], header=1, shade_header=SHADE, size=12)


def heading(word: Word, text: str) -> None:
    """A bold paragraph as heading, as most offices type it."""
    word.p(text, bold=True, before=8, keep=True)


def state_head(office: str, number: str, place_and_date: str) -> list[list[Content]]:
    """The rows at the head of a decision: office and motto, number and date."""
    motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    return [
        [Cell(office, bold=True, align="center"), Cell(motto, bold=True, align="center")],
        [Cell(number, align="center"), Cell([Par(place_and_date, italic=True, align="center")])],
    ]
