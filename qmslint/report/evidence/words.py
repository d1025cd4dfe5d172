"""The words of the evidence report."""

from __future__ import annotations

__all__ = ["WORDS", "said"]

# name → Vietnamese, English
WORDS: dict[str, tuple[str, str]] = {
    "title": ("Bằng chứng theo điều khoản", "Evidence by clause"),
    "note": (
        "“Có bằng chứng” không có nghĩa là “phù hợp”: quy tắc chỉ thấy một phần của điều mà điều khoản yêu cầu.",
        "“Evidence found” does not mean that it conforms: rules see only a part of what a clause asks.",
    ),
    "waived": (
        "Phát hiện được miễn trừ vẫn tính là chưa thấy bằng chứng.",
        "A waived finding still counts as evidence not found.",
    ),
    "skip": ("Đến bảng theo điều khoản", "Go to the clauses"),
    "clauses": ("Theo điều khoản", "By clause"),
    "matrix": ("Điều khoản × văn bản", "Clause × document"),
    "rules": ("Theo quy tắc", "By rule"),
    "details": ("Chi tiết", "Details"),
    "notes": ("Ghi chú", "Notes"),
    "clause": ("Điều khoản", "Clause"),
    "clause-title": ("Nội dung", "What it is about"),
    "no-clause": ("Không dẫn điều khoản", "No clause"),
    "rule": ("Quy tắc", "Rule"),
    "rule-count": ("Số quy tắc: {}", "Rules: {}"),
    "pack": ("Gói", "Pack"),
    "document": ("Văn bản", "Document"),
    "state": ("Kết quả", "Outcome"),
    "examined": ("Đã xem xét", "Examined"),
    "passed": ("Đạt", "Passed"),
    "failed": ("Chưa đạt", "Failed"),
    "n-a": ("Không áp dụng", "Not applicable"),
    "unread": ("Chưa đọc hoặc chưa xác minh được", "Not read or not decided"),
    "found": ("Có bằng chứng", "Evidence found"),
    "not-found": ("Chưa thấy bằng chứng", "Evidence not found"),
    "not-read": ("Chưa đọc hoặc chưa xác minh được", "Not read or not decided"),
    "not-applicable": ("Không áp dụng", "Not applicable"),
    "documents": ("Số văn bản", "Documents"),
    "places": ("{} trên {} chỗ đã xem xét", "{} of {} places examined"),
    "search": ("Tìm điều khoản hoặc quy tắc", "Search clauses and rules"),
    "show": ("Hiện", "Show"),
    "all": ("Tất cả", "All"),
    "shown": ("Số dòng đang hiện:", "Rows shown:"),
    "made": ("Đối chiếu với quy định tại ngày", "Checked against the rules as of"),
    "nothing": ("Không có văn bản nào được xem xét.", "No document was looked at."),
    "filters": ("Lọc", "Filter"),
}

SIGNS = {"found": "✓", "not-found": "✗", "not-read": "?", "not-applicable": "–"}


def said(lang: str, name: str) -> str:
    """The word called `name`."""
    return WORDS[name][0 if lang == "vi" else 1]
