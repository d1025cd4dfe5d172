"""What standard error says of a run, and the help of the command line."""

from __future__ import annotations

__all__ = ["WORDS"]

# name → Vietnamese, English, English for more than one
WORDS: dict[str, tuple[str, ...]] = {
    # runs
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
    "no-files": (
        "không có văn bản nào ở các đường dẫn đã nêu; trong thư mục, qmslint tìm các tệp {}",
        "there is no document in what was named; in folders, qmslint looks for {}",
    ),
    "other-kinds": (
        "không đọc các tệp loại khác trong thư mục: {}; muốn kiểm tra thì giải nén, hoặc lưu thành .docx hay .pdf",
        "files of other kinds in the folders are not read: {}; to have them checked, unpack them or save them as .docx or .pdf",
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
}
