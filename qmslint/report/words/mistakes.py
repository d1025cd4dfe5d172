"""Words about mistakes of use: in the configuration, in lists that are given, in options."""

from __future__ import annotations

__all__ = ["WORDS"]

# name → Vietnamese, English, English for more than one
WORDS: dict[str, tuple[str, ...]] = {
    # configuration
    "did-you-mean": ("có phải “{}” không?", "did you mean “{}”?"),
    "cannot-open": ("không mở được: {}", "cannot be opened: {}"),
    "cannot-read": ("không đọc được: {}", "cannot be read: {}"),
    "cannot-write": ("không ghi được: {}", "cannot be written: {}"),
    "cannot-print": ("không ghi được ra đầu ra chuẩn: {}", "standard output cannot be written to: {}"),
    "no-folder": ("không ghi được: không có thư mục “{}”", "cannot be written: there is no folder “{}”"),
    "syntax": ("sai cú pháp: {}", "broken syntax: {}"),
    "key-twice": ("khóa “{}” có hai lần", "key “{}” stands twice"),
    "key-missing": ("thiếu khóa “{}”", "key “{}” is missing"),
    "unknown-key": ("không có khóa “{}”", "unknown key “{}”"),
    "not-a-table": ("“{}” phải là các cặp khóa: giá trị", "“{}” must be keys with values"),
    "not-a-list": ("“{}” phải là một danh sách", "“{}” must be a list"),
    "not-a-text": ("mỗi mục của “{}” phải là chữ, không phải “{}”", "each item of “{}” must be text, not “{}”"),
    "not-one-of": ("“{}” không hợp lệ cho “{}”; chọn một trong: {}", "“{}” is no value of “{}”; choose one of: {}"),
    "unknown-rule": ("không có quy tắc hay gói “{}”", "no rule or pack is called “{}”"),
    "unknown-pack": ("không có gói “{}”", "no pack is called “{}”"),
    "not-a-number": ("“{}” không phải là số dương cho “{}”", "“{}” is no positive number for “{}”"),
    "not-a-date": (
        "“{}” không phải là ngày viết theo thứ tự năm-tháng-ngày, như 2026-06-30",
        "“{}” is no day written year-month-day, as 2026-06-30",
    ),
    "since-nothing": (
        "không phải là thư mục, tệp hay phiên bản git của các đường dẫn đã nêu: {}",
        "is no folder, no file and no git revision of what is checked: {}",
    ),
    # lists that are given
    "list-kind": (
        "danh mục dạng {} không đọc được; hãy lưu lại dạng .xlsx (các dạng đọc được: {})",
        "a list of kind {} cannot be read; save it as .xlsx (kinds: {})",
    ),
    "list-damaged": ("tệp hỏng hoặc không đúng dạng: {}", "is damaged or no such file: {}"),
    "list-no-workbook": (
        "không phải sổ tính Excel đọc được (tệp rỗng, hỏng, có mật khẩu, hoặc chỉ mang đuôi .xlsx); mở bằng Excel và lưu lại",
        "is no Excel workbook that can be read (empty, damaged, protected, or only called .xlsx); save it again from Excel",
    ),
    "list-too-large": ("quá lớn cho một danh mục: hơn {} MB", "too large for a list: more than {} MB"),
    "list-encoding": (
        "không đọc được chữ; hãy lưu lại dạng CSV UTF-8",
        "the letters cannot be read; save it again as CSV UTF-8",
    ),
    "list-no-columns": (
        "không thấy dòng tiêu đề cột trong 40 dòng đầu của trang tính nào; cần cột mã và ít nhất một cột nữa trong: {}",
        "no sheet has a row of column names among its first 40; needed are a code column and one more of: {}",
    ),
    "list-empty": ("không có dòng nào ghi mã hiệu tài liệu", "no row holds the code of a document"),
    "list-no-codes": ("không có dòng nào ghi mã TTHC dạng 1.012345", "no row holds a code like 1.012345"),
    "list-no-tables": ("không có bảng nào trong tệp", "there is no table in the file"),
    "list-no-rows": ("không có danh sách nào trong tệp", "there is no list in the file"),
    "list-row": (
        "mỗi dòng phải là các cặp tên: giá trị, không phải “{}”",
        "each row must be names with values, not “{}”",
    ),
    # options
    "unknown-command": ("không có lệnh “{}”; các lệnh: {}", "there is no command “{}”; the commands: {}"),
    "command-missing": (
        "thiếu tên lệnh; có phải “qmslint check {0}” không?",
        "a command is missing; did you mean “qmslint check {0}”?",
    ),
    "unknown-option": ("không có tùy chọn {}", "there is no option {}"),
    "option-needs-value": ("tùy chọn {} cần một giá trị", "option {} needs a value"),
    "option-takes-no-value": ("tùy chọn {} không nhận giá trị", "option {} takes no value"),
    "not-our-list": (
        "tệp đang có không phải danh sách việc khắc phục do qmslint ghi nên không ghi đè; hãy chọn tên khác",
        "the file there is no list of corrective actions by qmslint, so it is not written over; choose another name",
    ),
    "not-our-report": (
        "tệp đang có không phải báo cáo tự kiểm tra do qmslint ghi nên không ghi đè; hãy chọn tên khác",
        "the file there is no self-inspection report by qmslint, so it is not written over; choose another name",
    ),
    "report-end": (
        "tên tệp cho --report {} phải kết thúc bằng một trong: {}",
        "a file of --report {} must end in one of: {}",
    ),
    "report-without-file": ("--report cần DẠNG:TỆP, không phải “{}”", "--report needs FORMAT:FILE, not “{}”"),
    "statistics-format": (
        "--statistics chỉ dùng với dạng text và json, không phải {}",
        "--statistics goes with the formats text and json, not {}",
    ),
    "watch-stdin": ("không theo dõi được đầu vào chuẩn (-)", "standard input (-) cannot be watched"),
    "no-baseline": (
        "không có tệp này; lập danh sách lần đầu với --write-baseline",
        "there is no such file; make it first with --write-baseline",
    ),
    "not-a-baseline": (
        "không phải danh sách phát hiện đã biết do qmslint ghi; hãy nêu tệp khác, hoặc lập lại với --write-baseline",
        "is no baseline by qmslint; name another file, or make it anew with --write-baseline",
    ),
    "baseline-missing": ("cần nêu tệp với --baseline", "name the file with --baseline"),
    "explain-what": (
        "cần tên quy tắc, phần đầu tên (form-*), tên gói (tthc), hoặc --all",
        "name a rule, the beginning of one (form-*) or a pack (tthc), or use --all",
    ),
    "schema-what": ("cần tên của một trong: {}", "name one of: {}"),
    "paths-missing": ("cần ít nhất một đường dẫn", "name at least one path"),
    "no-rules": ("không có quy tắc nào trong {}", "there is no rule in {}"),
    "no-rules-left": (
        "không còn quy tắc nào để dùng; xem lại --select, --ignore và cấu hình",
        "no rule is left to use; look at --select, --ignore and the configuration",
    ),
    "one-folder": ("chỉ nêu một thư mục", "name one folder only"),
    "already-there": ("đã có; dùng --force để ghi đè", "is there already; use --force to replace it"),
}
