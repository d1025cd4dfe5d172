"""Words about rules, about what was understood of a document, and about who refers to whom."""

from __future__ import annotations

__all__ = ["WORDS"]

# name → Vietnamese, English, English for more than one
WORDS: dict[str, tuple[str, ...]] = {
    # rules: their pages, list and tests
    "head-why": ("Vì sao", "Why"),
    "head-mend": ("Cách sửa", "How to mend"),
    "head-clause": ("Căn cứ", "Clause"),
    "head-fix": ("qmslint fix làm gì", "What qmslint fix does"),
    "fix-safe": ("{}", "{}"),
    "fix-unsafe": ("{} (chỉ khi có --unsafe)", "{} (only with --unsafe)"),
    "head-exceptions": ("Ngoại lệ", "Exceptions"),
    "head-renamed": ("Tên cũ", "Former names"),
    "no-clause": ("Không có điều khoản: {}", "No clause: {}"),
    "default-on": ("bật sẵn", "on by default"),
    "default-off": ("tắt sẵn", "off by default"),
    "default-pack": ("bật khi chọn gói", "on when its pack is chosen"),
    "example-bad": ("Ví dụ sai", "Bad example"),
    "example-good": ("Ví dụ đúng", "Good example"),
    "example-fixed": ("Sau khi sửa: {}", "Mended: {}"),
    "rule-count": ("quy tắc", "rule", "rules"),
    "example-count": ("ví dụ", "example", "examples"),
    "examples-hold": ("tất cả đều đúng", "all hold"),
    "examples-failed": ("{} sai", "{} failed"),
    # the outline of what was understood
    "code": ("Mã hiệu", "Code"),
    "title": ("Tên", "Title"),
    "revision": ("Lần ban hành", "Revision"),
    "issue-date": ("Ngày ban hành", "Issued"),
    "effective-date": ("Ngày hiệu lực", "Effective"),
    "prepared-by": ("Soạn thảo", "Prepared by"),
    "reviewed-by": ("Xem xét", "Reviewed by"),
    "approved-by": ("Phê duyệt", "Approved by"),
    "left-blank": ("(để trống)", "(left blank)"),
    "history-count": ("lần sửa đổi", "history entry", "history entries"),
    "no-procedure": ("(không thấy quy trình nào)", "(no procedure was found)"),
    "unread-part": ("Chưa đọc được: {}", "Not read: {}"),
    "sections": ("Các mục: {}", "Sections: {}"),
    "component-count": ("thành phần hồ sơ", "dossier component", "dossier components"),
    "set-count": ("bộ", "set", "sets"),
    "refers-to": ("Dẫn chiếu: {}", "Refers to: {}"),
    "time-limit": ("Thời hạn: {}", "Time limit: {}"),
    "day-count": ("ngày", "day", "days"),
    "total": ("tổng {}", "total {}"),
    "step-count": ("bước", "step", "steps"),
    "form-count": ("biểu mẫu", "form", "forms"),
    "record-count": ("hồ sơ lưu", "record", "records"),
    "reference-count": ("viện dẫn", "reference", "references"),
    "rule-crashed": ("Quy tắc {} gặp sự cố khi xét văn bản này: {}", "Rule {} crashed on this document: {}"),
    "about-this-rule": ("Vì sao: {}", "Why: {}"),
    # who refers to whom
    "graph-size": ("{} tài liệu, {} viện dẫn", "{} documents, {} references"),
    "graph-rings": ("Viện dẫn vòng tròn", "Rings of references"),
    "graph-orphans": ("Không tài liệu nào viện dẫn", "Referred to by none"),
    "graph-unknown": ("Được viện dẫn nhưng không tìm thấy", "Referred to and not found"),
    "graph-cited-by": ("Được viện dẫn bởi", "Referred to by"),
    "graph-cites": ("Viện dẫn đến", "Refers to"),
    "graph-nobody": ("không có tài liệu nào mang mã “{}”", "no document has the code “{}”"),
}
