"""The words of the page, and the small pieces of HTML that say them in both languages."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from qmslint.report.layout import one_line

__all__ = ["WORDS", "both", "each", "filed", "label", "safe", "spoken"]

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
    "procedure": ("Quy trình", "Procedure"),
    "fails": ("Cần sửa", "To be mended"),
    "look": ("Cần xem lại", "To be looked at"),
    "clean": ("Không có phát hiện", "Nothing found"),
    "not-read": ("Không đọc được", "Not read"),
    "skipped": ("Bỏ qua", "Skipped"),
    "divisions": ("Theo đơn vị", "By division"),
    "division": ("Đơn vị", "Division"),
    "not-stated": ("Chưa nêu", "Not stated"),
    "clauses": ("Theo điều khoản", "By clause"),
    "matrix": ("Văn bản × điều khoản", "Documents × clauses"),
    "matrix-note": (
        "Số phát hiện của mỗi văn bản theo điều khoản. Ô không có số: không có phát hiện, không phải là “phù hợp”.",
        "Findings of each document by clause. No number means that nothing was found, not that it conforms.",
    ),
    "matrix-signs": (
        "· đã xem xét, không có phát hiện; ? chưa đọc hoặc chưa xác minh được; ô trống: không áp dụng.",
        "· looked at, nothing found; ? not read or not decided; empty: not applicable.",
    ),
    "nothing-here": ("không có phát hiện", "nothing found"),
    "unread-here": ("chưa đọc hoặc chưa xác minh được", "not read or not decided"),
    "graph": ("Sơ đồ viện dẫn", "Who refers to whom"),
    "graph-note": (
        "Mũi tên đi từ tài liệu viện dẫn đến tài liệu được viện dẫn. Vòng đứt nét: chỉ có trong danh mục; vuông: không tìm thấy.",
        "Arrows lead from the document that refers to the one referred to. Dashed: only in the master list; square: not found.",
    ),
    "graph-part": (
        "Hình chỉ vẽ {} trong số {} tài liệu, là những tài liệu có nhiều viện dẫn nhất.",
        "Drawn are {} of {} documents, those with the most references.",
    ),
    "graph-list": ("Các viện dẫn thành bảng", "The references as a table"),
    "cites": ("Viện dẫn đến", "Refers to"),
    "footer": (
        "Phát hiện là bằng chứng để người rà soát xem xét, không phải kết luận “phù hợp” hay “không phù hợp”.",
        "Findings are evidence for a reviewer to look at; they never say “conforming”.",
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
}


def safe(text: str) -> str:
    """Words of a document as HTML."""
    return escape(one_line(text))


def filed(path: str) -> str:
    """A path as HTML: what sets it apart is its name, so that the folder before it steps back."""
    folder, slash, name = path.rpartition("/")
    return f'<span class="folder">{safe(folder + slash)}</span><wbr>{safe(name)}' if slash else safe(path)


def each(vi: str, en: str) -> str:
    """HTML in both languages, of which the page shows one."""
    return vi if vi == en else f'<span lang="vi">{vi}</span><span lang="en">{en}</span>'


def both(name: str, *values: object) -> str:
    """The words called `name`, with `values` in its gaps."""
    vi, en = (escape(words.format(*values)) for words in WORDS[name])
    return each(vi, en)


def label(name: str, lang: str) -> str:
    """The attributes by which a part is called by these words, in whichever language the page shows."""
    vi, en = map(escape, WORDS[name])
    return f'aria-label="{vi if lang == "vi" else en}" data-label-vi="{vi}" data-label-en="{en}"'


def spoken(words: Callable[[str], str]) -> str:
    """What a function says in each language, as HTML."""
    return each(safe(words("vi")), safe(words("en")))
