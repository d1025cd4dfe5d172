"""The words of the reports and of the command line's own sentences, in Vietnamese and English.

Sentences about a finding are not here: they belong to its rule (`rules/`). A word that takes a count has two forms in
English; Vietnamese has one.
"""

from __future__ import annotations

__all__ = ["LANGUAGES", "count", "day", "decimal", "level_word", "say"]

LANGUAGES = ("vi", "en")

# name → Vietnamese, English, English for more than one
_WORDS: dict[str, tuple[str, ...]] = {
    # levels
    "error": ("lỗi", "error", "errors"),
    "warning": ("cảnh báo", "warning", "warnings"),
    "info": ("lưu ý", "note", "notes"),
    # places
    "section": ("mục {}", "section {}"),
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
    "no-copy": ("{}: không có bản chú thích ({})", "{}: no annotated copy ({})"),
    "copy-unsigned": (
        "{}: bản chú thích không còn chữ ký số: {}",
        "{}: the annotated copy has lost the digital signature: {}",
    ),
    "copy-homeless": (
        "{}: {} phát hiện không có đoạn nào để chú thích",
        "{}: {} findings have no paragraph to stand at",
    ),
    "copy-is-original": (
        "{}: không ghi đè bản gốc; hãy chọn thư mục khác cho --annotate",
        "{}: an original is not written over; name another folder for --annotate",
    ),
    "copy-answered": (
        "{}: giữ nguyên {} vì đã có người ghi chú thích trong đó",
        "{}: {} is left as it is, for somebody has left comments in it",
    ),
    # fixes: why a place is left as it is, why a document has no copy, what a run comes to
    "fix-field": (
        "chữ do trường tự động tạo ra, sửa ở nguồn của nó",
        "a field makes these words; mend them at its source",
    ),
    "fix-moved": ("nằm trong đoạn đang được theo dõi là di chuyển", "stands in text whose move is tracked"),
    "fix-locked": ("nằm trong ô nội dung bị khóa hoặc tự điền", "stands in a control that is locked or fills itself"),
    "fix-object": (
        "giữa các chữ có hình, công thức hoặc dấu hiệu chú thích",
        "something that is no text stands in between",
    ),
    "fix-not-in-file": (
        "“{}”: chữ trong tệp khác với chữ đọc được",
        "“{}”: the file spells it in another way than it reads",
    ),
    "fix-old-letters": (
        "“{}”: còn bảng mã cũ; hãy chuyển mã trước (legacy-encoding)",
        "“{}” is in an old encoding; convert that first (legacy-encoding)",
    ),
    "fix-no-words": ("không có chữ nào ở đây để thay", "there are no words here to put others in place of"),
    "fix-by-hand": ("“{}”: cần người quyết định", "“{}” is for a person to decide"),
    "fix-look-up": (
        "“{}”: phải tra văn bản mới biết số hiệu đúng",
        "“{}” has to be looked up to know the right number",
    ),
    "fix-several-successors": ("{} có nhiều văn bản thay thế: {}", "{} has several successors: {}"),
    "fix-other-kind": ("{} được thay bằng văn bản loại khác: {}", "{} was replaced by another kind of document: {}"),
    "fix-cited-by-name": ("“{}” viện dẫn theo tên; nay là {}", "“{}” is cited by its name; it is now {}"),
    "fix-date-unknown": (
        "ngày {} là của văn bản cũ; sổ văn bản không ghi ngày của văn bản mới",
        "the date {} is that of the old document; the register does not know that of the new one",
    ),
    "fix-unclear-order": ("không rõ phải đánh lại số thế nào", "there is more than one way to count on"),
    "fix-automatic-number": (
        "số tự động không nằm trong chữ; bấm chuột phải vào số, chọn Continue Numbering",
        "an automatic number stands in no text; right-click it and choose Continue Numbering",
    ),
    "fix-referred-to": ("“{}” viện dẫn một bước sẽ đổi số", "“{}” refers to a step whose number would change"),
    "fix-unread": ("không đọc được: {1}", "not read: {1}"),
    "fix-no-word": ("không phải văn bản Word ({1}), không có bản sao", "is no Word document ({1}) and has no copy"),
    "fix-no-file": (
        "được bảo vệ bằng mật khẩu hoặc không có tệp, nên không có bản sao",
        "is protected by a password, or there is no file, so it has no copy",
    ),
    "fix-failed": ("không ghi được bản sao: {1}", "no copy could be made: {1}"),
    "fix-is-original": (
        "không ghi đè bản gốc; hãy chọn thư mục khác cho -o",
        "an original is not written over; name another folder for -o",
    ),
    "fix-edited": (
        "giữ nguyên {1} vì không phải bản vừa tạo hoặc đã có người sửa; hãy chọn thư mục khác cho -o",
        "{1} is left as it is: it is no copy of ours, or somebody has worked in it; name another folder for -o",
    ),
    "fix-waiting": ("Cần --unsafe, vì nội dung phải đọc lại:", "With --unsafe, since the content must be read again:"),
    "fix-left": ("Để nguyên:", "Left as it is:"),
    "fix-change": ("thay đổi", "change", "changes"),
    "fix-copy": ("bản sao", "copy", "copies"),
    "fix-waiting-count": ("{} thay đổi cần --unsafe", "{} with --unsafe"),
    "fix-left-count": ("{} chỗ để nguyên", "{} left as they are"),
    "fix-summary": ("Sửa: {}", "Fixes: {}"),
    "fix-where": (
        "cần thư mục cho các bản sao: -o DIR (hoặc --diff)",
        "name a folder for the copies: -o DIR (or --diff)",
    ),
    "comment-place": ("Chỗ cần sửa: {}", "Place: {}"),
    "observed-expected": ("Thấy: {}. Cần: {}.", "Seen: {}. Expected: {}."),
    "low-confidence": ("cần xem lại bằng mắt", "please look at it yourself"),
    "medium-confidence": ("nên đối chiếu với bản gốc", "better compare it with the original"),
    # summary
    "document": ("văn bản", "document", "documents"),
    "procedure-count": ("quy trình", "procedure", "procedures"),
    "finding": ("phát hiện", "finding", "findings"),
    "checked": ("Đã kiểm tra {} ({}):", "Checked {} ({}):"),
    "nothing-found": ("không có phát hiện nào", "nothing found"),
    "not-read-count": ("{} không đọc được", "{} not read"),
    "skipped-count": ("{} bỏ qua", "{} skipped"),
    "fixable-count": ("{} sửa được bằng qmslint fix", "{} can be mended by qmslint fix"),
    "suppressed-count": ("{} được miễn trừ", "{} suppressed"),
    "report-title": ("Kết quả kiểm tra văn bản quy trình", "Check of procedure documents"),
    "checked-on": ("Đối chiếu với quy định tại ngày {}", "Checked against the rules as of {}"),
    # table heads
    "head-level": ("Mức", "Level"),
    "head-rule": ("Quy tắc", "Rule"),
    "head-rules": ("Các quy tắc", "The rules"),
    "head-place": ("Vị trí", "Place"),
    "head-finding": ("Phát hiện", "Finding"),
    # mistakes in configuration and options
    "did-you-mean": ("có phải “{}” không?", "did you mean “{}”?"),
    "cannot-open": ("không mở được: {}", "cannot be opened: {}"),
    "cannot-read": ("không đọc được: {}", "cannot be read: {}"),
    "cannot-write": ("không ghi được: {}", "cannot be written: {}"),
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
    "not-a-date": ("“{}” không phải là ngày dạng 2026-11-22", "“{}” is no date like 2026-11-22"),
    "since-nothing": (
        "không phải là thư mục, tệp hay phiên bản git của các đường dẫn đã nêu: {}",
        "is no folder, no file and no git revision of what is checked: {}",
    ),
    # who refers to whom
    "graph-size": ("{} tài liệu, {} viện dẫn", "{} documents, {} references"),
    "graph-rings": ("Viện dẫn vòng tròn", "Rings of references"),
    "graph-orphans": ("Không tài liệu nào viện dẫn", "Referred to by none"),
    "graph-unknown": ("Được viện dẫn nhưng không tìm thấy", "Referred to and not found"),
    "graph-cited-by": ("Được viện dẫn bởi", "Referred to by"),
    "graph-cites": ("Viện dẫn đến", "Refers to"),
    "graph-nobody": ("không có tài liệu nào mang mã “{}”", "no document has the code “{}”"),
    "list-kind": (
        "danh mục dạng {} không đọc được; các dạng đọc được: {}",
        "a list of kind {} cannot be read; kinds: {}",
    ),
    "list-damaged": ("tệp hỏng hoặc không đúng dạng: {}", "is damaged or no such file: {}"),
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
    "list-no-rows": ("không có danh sách nào trong tệp", "there is no list in the file"),
    "list-row": (
        "mỗi dòng phải là các cặp tên: giá trị, không phải “{}”",
        "each row must be names with values, not “{}”",
    ),
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
    "baseline-missing": ("cần nêu tệp với --baseline", "name the file with --baseline"),
    "explain-what": ("cần tên quy tắc hoặc --all", "name a rule, or use --all"),
    "paths-missing": ("cần ít nhất một đường dẫn", "name at least one path"),
    "no-rules": ("không có quy tắc nào trong {}", "there is no rule in {}"),
    "one-folder": ("chỉ nêu một thư mục", "name one folder only"),
    "already-there": ("đã có; dùng --force để ghi đè", "is there already; use --force to replace it"),
    # what standard error says of a run
    "store-missing": ("không mở được nơi lưu trữ này; cài thêm: {}", "this store cannot be opened; install: {}"),
    "store-unreachable": ("không truy cập được nơi lưu trữ này: {}", "this store cannot be reached: {}"),
    "dask-missing": ("chưa cài Dask; cài bằng: {}", "Dask is not installed; install it with: {}"),
    "no-scheduler": ("không kết nối được bộ điều phối Dask: {}", "the Dask scheduler cannot be reached: {}"),
    "no-such-path": ("không có tệp hay thư mục nào là “{}”", "there is no file or folder “{}”"),
    "ocr-missing": (
        "--ocr cần chương trình chưa được cài: {}; trang quét vẫn là chưa đọc",
        "--ocr needs what is not installed: {}; scanned pages stay not read",
    ),
    "ocr-slow": (
        "nhận dạng chữ mất chừng 2 đến 5 giây mỗi trang quét",
        "recognising text takes some 2 to 5 seconds for each scanned page",
    ),
    "no-document": (
        "không đọc được văn bản nào, nên chưa kiểm tra được gì",
        "no document was read, so nothing was checked",
    ),
    "crashed": (
        "{}: {} gặp sự cố ({}); phần còn lại vẫn được kiểm tra",
        "{}: {} crashed ({}); the rest was checked all the same",
    ),
    "internal-error": (
        "chương trình gặp sự cố; xin báo lỗi kèm nội dung trên",
        "the program crashed; please report the lines above",
    ),
    "not-read": ("{}: không đọc được: {}", "{}: not read: {}"),
    "per-second": ("{}/giây", "{}/s"),
    "time-left": ("còn {}", "{} left"),
    "documents-together": ("xét các văn bản cùng nhau", "the documents together"),
    "stopped": ("đã dừng: mới kiểm tra {}/{} văn bản", "stopped: {} of {} documents were checked"),
    "stopped-kept": (
        "đã dừng: mới kiểm tra {}/{} văn bản; lần sau không phải đọc lại các văn bản này",
        "stopped: {} of {} documents were checked; the next run need not read them again",
    ),
    "file": ("tệp", "file", "files"),
    "watching": ("đang theo dõi {}; Ctrl-C để dừng", "watching {}; Ctrl-C stops"),
    "changed": ("vừa thay đổi: {}", "changed: {}"),
    "and-more": ("{} và {} tệp nữa", "{} and {} more"),
    "written": ("Đã ghi {}", "Wrote {}"),
    # help
    "usage": ("Cách dùng: {}", "Usage: {}"),
    "usage-overview": ("qmslint LỆNH [TÙY CHỌN] …", "qmslint COMMAND [OPTIONS] …"),
    "what-it-is": (
        "Kiểm tra văn bản quy trình: thiếu thành phần hồ sơ, viện dẫn sai, thời gian không khớp.",
        "Checks procedure documents: dossiers left out, references that lead nowhere, times that do not add up.",
    ),
    "commands": ("Các lệnh:", "Commands:"),
    "options": ("Tùy chọn:", "Options:"),
    "exit-codes": ("Mã kết thúc:", "Exit codes:"),
    "repeatable": ("(có thể nêu nhiều lần)", "(may be repeated)"),
    "help-more": (
        "Xem từng lệnh: qmslint LỆNH --help. Ngôn ngữ: --lang vi|en hoặc biến môi trường QMSLINT_LANG.",
        "On a command: qmslint COMMAND --help. Language: --lang vi|en, or the environment variable QMSLINT_LANG.",
    ),
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
    "days": ("{} ngày", "{} days"),
    "total": ("tổng {} ngày", "total {} days"),
    "step-count": ("bước", "step", "steps"),
    "form-count": ("biểu mẫu", "form", "forms"),
    "record-count": ("hồ sơ lưu", "record", "records"),
    "reference-count": ("viện dẫn", "reference", "references"),
    "rule-crashed": ("Quy tắc {} gặp sự cố khi xét văn bản này: {}", "Rule {} crashed on this document: {}"),
    "about-this-rule": ("Vì sao: {}", "Why: {}"),
}


def say(lang: str, name: str, *values: object) -> str:
    """The words called `name`, with `values` in its gaps. Raises `KeyError` for a name that is not here."""
    return _WORDS[name][0 if lang == "vi" else 1].format(*values)


def count(lang: str, number: int, name: str) -> str:
    """A number with its noun: "1 lỗi", "2 errors"."""
    words = _WORDS[name]
    return f"{number} {words[0] if lang == 'vi' else words[1] if number == 1 else words[-1]}"


def level_word(lang: str, level: str) -> str:
    """The word for error, warning or info."""
    return say(lang, level)


def day(lang: str, iso: str) -> str:
    """An ISO date as the language writes it: 22/11/2026 in Vietnamese, 2026-11-22 in English."""
    parts = iso.split("-")
    return "/".join(reversed(parts)) if lang == "vi" and len(parts) == 3 else iso


def decimal(lang: str, number: float) -> str:
    """A number without needless zeros, with the language's decimal sign: 6,5 in Vietnamese, 6.5 in English."""
    text = f"{number:.4f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if lang == "vi" else text
