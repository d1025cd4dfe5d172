"""The words of the list of corrective actions."""

from __future__ import annotations

__all__ = ["WORDS", "said"]

# name → Vietnamese, English
WORDS: dict[str, tuple[str, str]] = {
    "sheet": ("Hành động khắc phục", "Corrective actions"),
    "summary": ("Tổng hợp", "Summary"),
    "number": ("STT", "No."),
    "document": ("Văn bản", "Document"),
    "code": ("Mã hiệu", "Code"),
    "procedure": ("Quy trình", "Procedure"),
    "place": ("Vị trí", "Place"),
    "level": ("Mức", "Level"),
    "finding": ("Phát hiện", "Finding"),
    "excerpt": ("Nguyên văn", "Words seen"),
    "mend": ("Cách sửa", "How to mend"),
    "clause": ("Điều khoản", "Clause"),
    "rule": ("Quy tắc", "Rule"),
    "state": ("Tình trạng", "State"),
    "division": ("Đơn vị", "Division"),
    "responsible": ("Người chịu trách nhiệm", "Responsible"),
    "due": ("Hạn", "Due"),
    "done": ("Đã xong", "Done"),
    "remark": ("Ghi chú", "Remark"),
    "key": ("Mã nhận dạng", "Fingerprint"),
    "new": ("Mới", "New"),
    "open": ("Còn", "Open"),
    "gone": ("Không còn", "Gone"),
    "yes": ("Có", "Yes"),
    "no": ("Không", "No"),
    "rules": ("Theo quy tắc", "By rule"),
    "documents": ("Theo văn bản", "By document"),
    "count": ("Số phát hiện", "Findings"),
    "title": ("Tên quy tắc", "Rule title"),
    "checked": ("Đã kiểm tra", "Checked"),
    "not-read": ("Không đọc được", "Not read"),
    "skipped": ("Bỏ qua", "Skipped"),
    "date": ("Đối chiếu quy định tại ngày", "Checked against the rules as of"),
    "total": ("Tổng số phát hiện", "Findings"),
    "settled": ("Đã xong hoặc không còn", "Done or gone"),
    "pick": ("Chọn “{}” khi đã khắc phục xong", "Choose “{}” when it is settled"),
}


def said(lang: str, name: str) -> str:
    """The word called `name`."""
    return WORDS[name][0 if lang == "vi" else 1]
