"""The words of the page, and the small pieces of HTML that say them in both languages."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from qmslint.report.layout import one_line

__all__ = ["WORDS", "both", "each", "safe", "spoken"]

# name → Vietnamese, English
WORDS: dict[str, tuple[str, str]] = {
    "title": ("Kết quả kiểm tra văn bản quy trình", "Check of procedure documents"),
    "contents": ("Mục lục", "Contents"),
    "skip": ("Đến danh sách phát hiện", "Go to the findings"),
    "language": ("Ngôn ngữ", "Language"),
    "summary": ("Tổng quan", "Overview"),
    "documents": ("Văn bản", "Documents"),
    "checked": ("Đã kiểm tra", "Checked"),
    "errors": ("Lỗi", "Errors"),
    "warnings": ("Cảnh báo", "Warnings"),
    "infos": ("Lưu ý", "Notes"),
    "verdict": ("Kết luận", "Verdict"),
    "procedures": ("Quy trình", "Procedures"),
    "fails": ("Cần sửa", "To be mended"),
    "look": ("Cần xem lại", "To be looked at"),
    "clean": ("Không có phát hiện", "Nothing found"),
    "not-read": ("Không đọc được", "Not read"),
    "skipped": ("Bỏ qua", "Skipped"),
    "matrix": ("Văn bản × điều khoản", "Documents × clauses"),
    "matrix-note": (
        "Số phát hiện của mỗi văn bản theo điều khoản. Ô trống: không có phát hiện, không phải là “phù hợp”.",
        "Findings of each document by clause. An empty cell means that nothing was found, not that it conforms.",
    ),
    "rules": ("Theo quy tắc", "By rule"),
    "rule": ("Quy tắc", "Rule"),
    "count": ("Số lượng", "Count"),
    "findings": ("Phát hiện", "Findings"),
    "changes": ("Thay đổi", "Changes"),
    "filters": ("Lọc phát hiện", "Filter the findings"),
    "search": ("Tìm chữ", "Search"),
    "level": ("Mức", "Level"),
    "group": ("Nhóm theo", "Group by"),
    "document": ("Văn bản", "Document"),
    "clause": ("Điều khoản", "Clause"),
    "all": ("Tất cả", "All"),
    "no-clause": ("Không nêu điều khoản", "No clause"),
    "reset": ("Bỏ lọc", "Clear filters"),
    "shown": ("Số phát hiện đang hiện:", "Findings shown:"),
    "place": ("Vị trí", "Place"),
    "excerpt": ("Nguyên văn", "Words seen"),
    "mend": ("Cách sửa", "How to mend"),
    "nothing": ("Không có phát hiện nào.", "Nothing was found."),
    "made": ("Đối chiếu với quy định tại ngày", "Checked against the rules as of"),
    "reason": ("Lý do", "Reason"),
}


def safe(text: str) -> str:
    """Words of a document as HTML."""
    return escape(one_line(text))


def each(vi: str, en: str) -> str:
    """HTML in both languages, of which the page shows one."""
    return vi if vi == en else f'<span lang="vi">{vi}</span><span lang="en">{en}</span>'


def both(name: str) -> str:
    """The words called `name`."""
    return each(*map(escape, WORDS[name]))


def spoken(words: Callable[[str], str]) -> str:
    """What a function says in each language, as HTML."""
    return each(safe(words("vi")), safe(words("en")))
