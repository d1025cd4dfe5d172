"""Words of every report: levels, places, what stands under a finding, and what a run comes to."""

from __future__ import annotations

__all__ = ["WORDS"]

# name → Vietnamese, English, English for more than one
WORDS: dict[str, tuple[str, ...]] = {
    # levels
    "error": ("lỗi", "error", "errors"),
    "warning": ("cảnh báo", "warning", "warnings"),
    "info": ("lưu ý", "note", "notes"),
    # places
    "section": ("mục {}", "section {}"),
    "sheet": ("trang tính {}", "sheet {}"),
    "table": ("bảng {}", "table {}"),
    "row": ("dòng {}", "row {}"),
    "column": ("cột {}", "column {}"),
    "page": ("trang {}", "page {}"),
    "about-page": ("khoảng trang {}", "about page {}"),
    "header": ("đầu trang", "page header"),
    "footer": ("chân trang", "page footer"),
    "footnote": ("chú thích cuối trang", "footnote"),
    "textbox": ("hộp văn bản", "text box"),
    "body": ("phần nội dung", "document body"),
    "whole-document": ("toàn văn bản", "whole document"),
    "procedure": ("Quy trình {}: {}", "Procedure {}: {}"),
    # what stands under a finding
    "mend": ("Cách sửa: {}", "How to mend: {}"),
    "clause": ("Căn cứ: {}", "Clause: {}"),
    "comment-place": ("Chỗ cần sửa: {}", "Place: {}"),
    "observed-expected": ("Thấy: {}. Cần: {}.", "Seen: {}. Expected: {}."),
    "low-confidence": ("cần xem lại bằng mắt", "please look at it yourself"),
    "medium-confidence": ("nên đối chiếu với bản gốc", "better compare it with the original"),
    # summary
    "document": ("văn bản", "document", "documents"),
    "procedure-count": ("quy trình", "procedure", "procedures"),
    "finding": ("phát hiện", "finding", "findings"),
    "checked": ("Đã kiểm tra {} ({})", "Checked {} ({})"),
    "nothing-found": ("không có phát hiện nào", "nothing found"),
    "not-read-count": ("{} không đọc được", "{} not read"),
    "skipped-count": ("{} bỏ qua", "{} skipped"),
    "fixable-count": ("{} sửa được bằng qmslint fix", "{} can be mended by qmslint fix"),
    "suppressed-count": ("{} được miễn trừ", "{} suppressed"),
    "known": ("đã biết", "known"),
    "known-finding": ("đã biết (có trong danh sách)", "known before (listed in the baseline)"),
    "known-count": ("{} đã biết", "{} known"),
    "nothing-new": ("không có phát hiện mới", "nothing new"),
    "report-title": ("Kết quả kiểm tra văn bản quy trình", "Check of procedure documents"),
    "checked-on": ("Đối chiếu với quy định tại ngày {}", "Checked against the rules as of {}"),
    # table heads
    "head-level": ("Mức", "Level"),
    "head-rule": ("Quy tắc", "Rule"),
    "head-rules": ("Các quy tắc", "The rules"),
    "head-place": ("Vị trí", "Place"),
    "head-finding": ("Phát hiện", "Finding"),
}
