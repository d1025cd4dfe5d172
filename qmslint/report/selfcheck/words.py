"""The words of the report on a self-inspection."""

from __future__ import annotations

__all__ = ["WORDS", "said"]

# name → Vietnamese, English
WORDS: dict[str, tuple[str, str]] = {
    "country": ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"),
    "motto": ("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
    "parent": ("TÊN CƠ QUAN CHỦ QUẢN", "NAME OF THE PARENT BODY"),
    "office": ("TÊN CƠ QUAN", "NAME OF THE OFFICE"),
    "number": ("Số:        /BC-………", "No.:        /BC-………"),
    "place-day": ("…………, ngày …… tháng …… năm ………", "…………, day …… month …… year ………"),
    "kind": ("BÁO CÁO", "REPORT"),
    "about": (
        "Kết quả tự kiểm tra văn bản, quy trình của hệ thống quản lý chất lượng",
        "Self-inspection of the documents and procedures of the quality management system",
    ),
    "basis": ("Căn cứ {};", "On the basis of {};"),
    "opening": ("{} báo cáo kết quả tự kiểm tra như sau:", "{} reports on its self-inspection as follows:"),
    "we": ("Cơ quan", "The office"),
    "scope": ("I. PHẠM VI VÀ CÁCH KIỂM TRA", "I. SCOPE AND METHOD"),
    "looked-at": (
        "1. Số văn bản thuộc phạm vi kiểm tra: {}; đã kiểm tra: {}; không đọc được: {}; bỏ qua: {}. Số quy trình: {}.",
        "1. Documents in scope: {}; checked: {}; not read: {}; passed over: {}. Procedures: {}.",
    ),
    "method": (
        "2. Kiểm tra tự động bằng qmslint {}, đối chiếu với quy định tại ngày {}. Số quy tắc được áp dụng: {}.",
        "2. Checked by the program qmslint {}, against the rules as of {}. Rules applied: {}.",
    ),
    "caution": (
        "3. Phát hiện là bằng chứng để người có trách nhiệm xem xét; báo cáo không kết luận “phù hợp” hay “không phù hợp”.",
        "3. Findings are evidence for those responsible to look at; the report does not conclude on conformity.",
    ),
    "results": ("II. KẾT QUẢ", "II. RESULTS"),
    "overall": ("1. Kết quả chung", "1. Overall"),
    "totals": (
        "Số lỗi: {}; số cảnh báo: {}; số lưu ý: {}; số phát hiện được miễn trừ: {}.",
        "Errors: {}; warnings: {}; notes: {}; findings that are waived: {}.",
    ),
    "by-document": ("2. Kết quả theo văn bản", "2. Results by document"),
    "by-clause": ("3. Kết quả theo điều khoản", "3. Results by clause"),
    "clause-note": (
        "Số văn bản mà các quy tắc có xem xét nội dung thuộc điều khoản; “có bằng chứng” không có nghĩa là “phù hợp”.",
        "Documents in which rules looked at what the clause is about; “evidence found” does not mean that it conforms.",
    ),
    "findings": ("4. Phát hiện theo đơn vị và văn bản", "4. Findings by division and document"),
    "nothing": ("Không có phát hiện nào.", "Nothing was found."),
    "division-none": ("Chưa nêu đơn vị", "Division not stated"),
    "order": ("STT", "No."),
    "document": ("Văn bản", "Document"),
    "division": ("Đơn vị", "Division"),
    "errors": ("Lỗi", "Errors"),
    "warnings": ("Cảnh báo", "Warnings"),
    "infos": ("Lưu ý", "Notes"),
    "state": ("Tình trạng", "State"),
    "checked": ("Đã kiểm tra", "Checked"),
    "not-read": ("Không đọc được", "Not read"),
    "clause": ("Điều khoản", "Clause"),
    "found": ("Có bằng chứng", "Evidence found"),
    "not-found": ("Chưa thấy bằng chứng", "Evidence not found"),
    "undecided": ("Chưa đọc, chưa xác minh", "Not read, not decided"),
    "no-clause": ("Không dẫn điều khoản", "No clause"),
    "place": ("Vị trí: {}.", "Place: {}."),
    "excerpt": ("Nguyên văn: “{}”.", "Words seen: “{}”."),
    "mend": ("Cách sửa: {}", "How to mend: {}"),
    "behind": ("Căn cứ: {}.", "Clause: {}."),
    "proposals": ("III. KIẾN NGHỊ", "III. PROPOSALS"),
    "mend-errors": (
        "1. Các đơn vị khắc phục các lỗi nêu tại mục II.4 trước ngày …/…/……, báo cáo kết quả để theo dõi.",
        "1. The divisions mend the errors listed in II.4 by …………… and report when it is done.",
    ),
    "no-errors": (
        "1. Không có lỗi phải khắc phục; các đơn vị tiếp tục duy trì việc tự kiểm tra.",
        "1. There are no errors to be mended; the divisions go on with their self-inspections.",
    ),
    "weigh-warnings": (
        "2. Các đơn vị xem xét các cảnh báo và lưu ý; chỗ không sửa cần nêu lý do.",
        "2. The divisions look at the warnings and notes; where something is left as it is, they say why.",
    ),
    "read-again": (
        "3. Văn bản không đọc được cần được cung cấp lại ở dạng đọc được và kiểm tra lại: {}.",
        "3. Documents that were not read are to be handed in again in a form that can be read: {}.",
    ),
    "recipients": ("Nơi nhận:", "Copies to:"),
    "recipient": ("- …………;", "- …………;"),
    "kept": ("- Lưu: VT, ……", "- File copy: ……"),
    "signer": ("THỦ TRƯỞNG CƠ QUAN", "HEAD OF THE OFFICE"),
    "sign": ("(Ký, ghi rõ họ tên, đóng dấu)", "(Signature, full name, stamp)"),
}


def said(lang: str, name: str, *values: object) -> str:
    """The words called `name`, with `values` in their gaps."""
    return WORDS[name][0 if lang == "vi" else 1].format(*values)
