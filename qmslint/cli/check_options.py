"""The options of `qmslint check`, in the order of its help."""

from __future__ import annotations

from qmslint.cli.common import (
    CACHE_DIR,
    CATALOGUE,
    CONFIG,
    FORCE_EXCLUDE,
    ISOLATED,
    LANG,
    NO_CACHE,
    OCR,
    OUTPUT_FILE,
    PASSWORD_FILE,
    PDF_ENGINE,
    QUIET,
    REGISTER,
    STDIN_FILENAME,
)
from qmslint.cli.options import Option
from qmslint.config.settings import FAIL_ON, MODES
from qmslint.project.how import EXECUTORS
from qmslint.report import FORMATS

__all__ = [
    "EXTEND_SELECT",
    "GROUPS",
    "IGNORE",
    "JOBS",
    "MAX_MEMORY",
    "MODE",
    "OPTIONS",
    "PACK",
    "SELECT",
    "SUPPRESSIONS",
    "TIMEOUT",
    "TODAY",
]

SELECT = Option(
    ("--select",),
    "list",
    "Chỉ dùng các quy tắc này: tên, phần đầu tên (form-*), gói (tthc) hoặc ALL",
    "Only these rules: a name, the beginning of one (form-*), a pack (tthc) or ALL",
    "RULES",
)
IGNORE = Option(
    ("--ignore",), "list", "Bỏ các quy tắc này; tên cụ thể hơn thắng", "Not these; the closer name wins", "RULES"
)
EXTEND_SELECT = Option(("--extend-select",), "list", "Dùng thêm các quy tắc này", "These rules as well", "RULES")
PACK = Option(
    ("--pack",),
    "list",
    "Dùng các gói này cho mọi văn bản; mặc định mỗi gói tự nhận văn bản của mình",
    "Use these packs on every document; by default each pack knows its documents",
    "PACKS",
)
MODE = Option(("--mode",), "value", "Bản thảo hay bản sắp ban hành", "A draft, or about to be issued", words=MODES)
TODAY = Option(
    ("--today",),
    "value",
    "Xét hiệu lực văn bản tại ngày này (mặc định: hôm nay)",
    "Apply the law of this day (default: today)",
    "DATE",
)
SUPPRESSIONS = Option(
    ("--suppressions",),
    "value",
    "Tệp YAML ghi các phát hiện được miễn trừ, có lý do và thời hạn",
    "A YAML file of findings that are waived, each with its reason",
    "FILE",
)
JOBS = Option(
    ("--jobs",),
    "value",
    "Số tiến trình làm việc (mặc định: auto, chỉ khi có lợi)",
    "Worker processes (default: auto, only where they pay)",
    "N|auto",
)
TIMEOUT = Option(
    ("--timeout",),
    "value",
    "Thời gian tối đa cho một văn bản, tính bằng giây (mặc định: 20; khi có --ocr: 300)",
    "The longest that a document may take, in seconds (default: 20; with --ocr: 300)",
    "SECONDS",
)
MAX_MEMORY = Option(
    ("--max-memory",),
    "value",
    "Bộ nhớ tối đa cho một văn bản, tính bằng MB (mặc định: 700)",
    "The most memory that a document may take, in MB (default: 700)",
    "MB",
)

# The heading that stands before an option in the help.
GROUPS = {
    "--select": {"vi": "Quy tắc", "en": "Rules"},
    "--register": {"vi": "Đối chiếu", "en": "Comparing"},
    "--output-format": {"vi": "Báo cáo", "en": "Reports"},
    "--suppressions": {"vi": "Phát hiện được miễn trừ hoặc đã biết", "en": "Findings that are waived or known"},
    "--ocr": {"vi": "Đọc văn bản", "en": "Reading"},
    "--jobs": {"vi": "Chạy", "en": "Running"},
    "--config": {"vi": "Cấu hình và tệp", "en": "Configuration and files"},
}

OPTIONS: tuple[Option, ...] = (
    SELECT,
    IGNORE,
    EXTEND_SELECT,
    PACK,
    MODE,
    TODAY,
    REGISTER,
    CATALOGUE,
    Option(
        ("--since",),
        "value",
        "So với bản trước: thư mục, tệp, hoặc phiên bản git (HEAD~1); báo cáo nêu thêm những gì đã thay đổi",
        "Compare with an earlier version, a folder, file or git revision (HEAD~1): the report says what changed as well",
        "OLD",
    ),
    Option(("--output-format",), "value", "Dạng báo cáo", "The format of the report", "FORMAT", tuple(FORMATS)),
    OUTPUT_FILE,
    Option(
        ("--report",),
        "repeat",
        "Ghi thêm một báo cáo, ví dụ sarif:kq.sarif; xlsx:viec.xlsx là danh sách việc khắc phục, giữ phần đã điền; "
        "docx:bao-cao.docx là báo cáo tự kiểm tra; evidence:bang-chung.html (.xlsx, .json) là bằng chứng theo điều khoản",
        "One more report to a file, as in sarif:out.sarif; xlsx:todo.xlsx lists corrective actions, keeps what is filled in; "
        "docx:report.docx is the report on a self-inspection; evidence:clauses.html (.xlsx, .json) is the evidence by clause",
        "FORMAT:FILE",
    ),
    Option(
        ("--annotate",),
        "value",
        "Ghi vào thư mục này bản sao của mỗi văn bản Word, PDF, mỗi phát hiện là một chú thích đúng chỗ",
        "Write to this folder a copy of each Word document and PDF with a comment at the place of each finding",
        "DIR",
    ),
    LANG,
    Option(
        ("--fail-on",),
        "value",
        "Mức thấp nhất làm mã kết thúc là 1 (mặc định: error)",
        "The lowest level for exit code 1 (default: error)",
        "LEVEL",
        FAIL_ON,
    ),
    Option(("--exit-zero",), "flag", "Có phát hiện vẫn kết thúc với mã 0", "Exit with 0 even when something is found"),
    Option(("--statistics",), "flag", "Chỉ đếm phát hiện theo quy tắc", "Count the findings of each rule instead"),
    Option(("--show-files",), "flag", "Chỉ liệt kê tệp sẽ kiểm tra", "List the files that would be checked"),
    Option(("--show-settings",), "flag", "Chỉ in thiết lập sẽ dùng", "Show the settings that would be used"),
    SUPPRESSIONS,
    Option(
        ("--baseline",),
        "value",
        "Tệp JSON ghi các phát hiện đã biết: chỉ phát hiện mới tính là lỗi",
        "A JSON file of known findings: only new ones fail",
        "FILE",
    ),
    Option(("--new-only",), "flag", "Chỉ báo cáo phát hiện chưa có trong --baseline", "Report only what is new"),
    Option(
        ("--write-baseline",),
        "flag",
        "Ghi mọi phát hiện hiện có vào --baseline",
        "Write every finding of this run to --baseline",
    ),
    Option(
        ("--prune-baseline",),
        "flag",
        "Bỏ khỏi --baseline những phát hiện đã sửa, không thêm gì",
        "Take what was mended off --baseline, add nothing",
    ),
    OCR,
    PASSWORD_FILE,
    PDF_ENGINE,
    TIMEOUT,
    MAX_MEMORY,
    JOBS,
    Option(
        ("--executor",),
        "value",
        "Nơi kiểm tra: process (máy này, mặc định) hoặc dask (một cụm máy)",
        "Where documents are checked: process (this machine, the default) or dask (a cluster)",
        "WHERE",
        EXECUTORS,
    ),
    Option(
        ("--scheduler",),
        "value",
        "Địa chỉ bộ điều phối Dask (tcp://máy:8786); không nêu thì mở một bộ trên máy này",
        "The address of a Dask scheduler (tcp://host:8786); without it one is started here",
        "ADDRESS",
    ),
    Option(
        ("--watch",),
        "flag",
        "Kiểm tra lại mỗi khi tệp thay đổi, cho đến khi bấm Ctrl-C",
        "Check again whenever a file changes, until Ctrl-C",
    ),
    CONFIG,
    ISOLATED,
    FORCE_EXCLUDE,
    STDIN_FILENAME,
    NO_CACHE,
    CACHE_DIR,
    QUIET,
)
