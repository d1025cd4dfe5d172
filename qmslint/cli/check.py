"""`qmslint check`: findings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qmslint import api
from qmslint.cli.baseline import checked_against
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
    deliver,
    inputs_of,
    lines,
    reading_of,
    start_of,
    tell_missing,
    tell_of_ocr,
    to_file,
    use_cache,
)
from qmslint.cli.console import say_to_stderr
from qmslint.cli.dispatch import Call
from qmslint.cli.options import Option, given
from qmslint.config.given import configured
from qmslint.config.settings import FAIL_ON, MODES, ConfigurationError, Mistake, Settings, did_you_mean
from qmslint.project.how import Parallel
from qmslint.report import FILES, FORMATS, writer
from qmslint.report.look import Look
from qmslint.report.run import Run
from qmslint.report.words import say

__all__ = ["EXIT", "MORE", "OPTIONS", "SUMMARY", "USAGE", "run"]

SUMMARY = {
    "vi": "Kiểm tra văn bản quy trình và nêu những chỗ cần sửa",
    "en": "Check procedure documents and say what needs mending",
}
USAGE = {"vi": "[TÙY CHỌN] [ĐƯỜNG DẪN…]", "en": "[OPTIONS] [PATHS…]"}
MORE = {
    "vi": "Đường dẫn là tệp, thư mục hoặc mẫu (*.docx); - đọc một văn bản từ đầu vào chuẩn; mặc định là thư mục này. "
    "Tệp ~$… và thư mục ẩn được bỏ qua.",
    "en": "Paths are files, folders or globs; - reads one document from standard input; the default is this folder. "
    "~$… files and hidden folders are skipped.",
}
OPTIONS: tuple[Option, ...] = (
    Option(
        ("--select",),
        "list",
        "Chỉ dùng các quy tắc này: tên, phần đầu tên (form-*), gói (tthc) hoặc ALL",
        "Only these rules: a name, the beginning of one (form-*), a pack (tthc) or ALL",
        "RULES",
    ),
    Option(
        ("--ignore",), "list", "Bỏ các quy tắc này; tên cụ thể hơn thắng", "Not these; the closer name wins", "RULES"
    ),
    Option(("--extend-select",), "list", "Dùng thêm các quy tắc này", "These rules as well", "RULES"),
    Option(
        ("--pack",),
        "list",
        "Dùng các gói này cho mọi văn bản; mặc định mỗi gói tự nhận văn bản của mình",
        "Use these packs on every document; by default each pack knows its documents",
        "PACKS",
    ),
    Option(("--mode",), "value", "Bản thảo hay bản sắp ban hành", "A draft, or about to be issued", words=MODES),
    Option(
        ("--today",),
        "value",
        "Xét hiệu lực văn bản tại ngày này (mặc định: hôm nay)",
        "Apply the law of this day (default: today)",
        "DATE",
    ),
    REGISTER,
    CATALOGUE,
    Option(("--output-format",), "value", "Dạng báo cáo", "The format of the report", "FORMAT", tuple(FORMATS)),
    OUTPUT_FILE,
    Option(
        ("--report",),
        "repeat",
        "Ghi thêm một báo cáo, ví dụ sarif:kq.sarif; xlsx:viec.xlsx là danh sách việc khắc phục, giữ phần đã điền",
        "One more report to a file, as in sarif:out.sarif; xlsx:todo.xlsx lists corrective actions, keeps what is filled in",
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
    Option(
        ("--suppressions",),
        "value",
        "Tệp YAML ghi các phát hiện được miễn trừ, có lý do và thời hạn",
        "A YAML file of findings that are waived, each with its reason",
        "FILE",
    ),
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
    Option(
        ("--jobs",),
        "value",
        "Số tiến trình làm việc (mặc định: auto, chỉ khi có lợi)",
        "Worker processes (default: auto, only where they pay)",
        "N|auto",
    ),
    Option(
        ("--timeout",),
        "value",
        "Thời gian tối đa cho một văn bản, tính bằng giây (mặc định: 20; khi có --ocr: 300)",
        "The longest that a document may take, in seconds (default: 20; with --ocr: 300)",
        "SECONDS",
    ),
    Option(
        ("--max-memory",),
        "value",
        "Bộ nhớ tối đa cho một văn bản, tính bằng MB (mặc định: 700)",
        "The most memory that a document may take, in MB (default: 700)",
        "MB",
    ),
    CONFIG,
    ISOLATED,
    FORCE_EXCLUDE,
    STDIN_FILENAME,
    OCR,
    PASSWORD_FILE,
    PDF_ENGINE,
    NO_CACHE,
    CACHE_DIR,
    QUIET,
)
EXIT = {
    "vi": {
        0: "không có phát hiện nào từ mức --fail-on trở lên",
        1: "có phát hiện",
        2: "dùng sai, cấu hình sai, tệp quy tắc sai, hoặc không tìm thấy văn bản nào",
        3: "một bộ đọc hay quy tắc gặp sự cố; phần còn lại vẫn được báo cáo",
    },
    "en": {
        0: "nothing at or above --fail-on",
        1: "findings",
        2: "wrong use, configuration or rule file, or no document found",
        3: "a reader or rule crashed; the rest is still reported",
    },
}


def run(call: Call) -> int:
    """Check what the call names and report."""
    values = call.values
    keep = use_cache(values)
    reports = list(_reports(values.get("report", ())))
    settings = configured(start_of(call), _given(values, call), values.get("config"), bool(values.get("isolated")))
    lang = call.named or settings.lang or call.lang
    output_format = settings.output_format
    if values.get("show_settings"):
        from qmslint.cli.settings import shown_settings

        deliver(call, lambda look: shown_settings(settings))
        return 0
    if values.get("show_files"):
        return _show_files(call, settings, lang)
    if values.get("statistics") and output_format not in ("text", "json"):
        raise ConfigurationError([Mistake("", 0, "statistics-format", (output_format,))])

    tell_of_ocr(values, lang)
    inputs = inputs_of(call)
    copies = values.get("annotate")
    if copies:  # no document of ours, where it lies in a folder that is checked
        from qmslint.cli.copies import pattern_of

        settings = settings._replace(exclude=(*settings.exclude, pattern_of(copies, settings.root)))

    def check(settings: Settings) -> Run:
        return api.check_with(
            inputs,
            settings,
            today=values.get("today"),
            force_exclude=bool(values.get("force_exclude")),
            lang=lang,
            how=_how(values),
            reading=reading_of(values),
        )

    result = checked_against(values, settings, lang, check)
    deliver(call, lambda look: _written(result, output_format, lang, look, bool(values.get("statistics"))))
    for name, path in reports:
        if name in FILES:
            from qmslint.cli.copies import report_file

            report_file(name, result, path, lang)
        else:
            to_file(path, writer(name)(result, lang, Look()))
    if copies:
        from qmslint.cli.copies import annotate

        force = bool(values.get("force_exclude"))
        meant, _ = api.sources(inputs, settings, force_exclude=force, reading=reading_of(values))
        annotate(result, meant, copies, lang, values.get("today"))
    _tell(result, lang)
    keep()
    return 0 if values.get("exit_zero") and result.exit_code == 1 else result.exit_code


def _given(values: dict[str, Any], call: Call) -> dict[str, Any]:
    """The options as `api.configured` takes them."""
    single = ("mode", "fail_on", "output_format", "register", "catalogue", "suppressions", "baseline", "new_only")
    found = given(values, "select", "extend_select", "ignore", *single)
    if "pack" in values:
        found["packs"] = values["pack"]
    if call.named is not None:
        found["lang"] = call.named
    return found


def _how(values: dict[str, Any]) -> Parallel:
    """In how many processes, and with which limits for each document."""
    jobs = values.get("jobs", "auto")
    return Parallel(
        0 if jobs == "auto" else int(_number("--jobs", jobs)),
        _number("--timeout", values.get("timeout", "20" if values.get("ocr", "off") == "off" else "300")),
        int(_number("--max-memory", values.get("max_memory", "700"))),
    )


def _number(option: str, text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < 1e6:
        raise ConfigurationError([Mistake("", 0, "not-a-number", (text, option))])
    return number


def _reports(wanted: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    mistakes = []
    for text in wanted:
        name, colon, path = text.partition(":")
        if name not in FORMATS and name not in FILES:
            told = (name, "--report", ", ".join((*FORMATS, *FILES)))
            mistakes.append(Mistake("", 0, "not-one-of", told, did_you_mean(name, (*FORMATS, *FILES))))
        elif not colon or not path:
            mistakes.append(Mistake("", 0, "report-without-file", (text,)))
        else:
            yield name, path
    if mistakes:
        raise ConfigurationError(mistakes)


def _written(result: Run, output_format: str, lang: str, look: Look, statistics: bool) -> Iterator[str]:
    if not statistics:
        return writer(output_format)(result, lang, look)
    from qmslint.report import statistics as counting

    return counting.write_json(result, lang) if output_format == "json" else counting.write_text(result, lang)


def _show_files(call: Call, settings: Settings, lang: str) -> int:
    found, missing = api.sources(inputs_of(call), settings, force_exclude=bool(call.values.get("force_exclude")))
    names = [source.shown for source in found if not source.skipped]
    deliver(call, lambda look: lines(names))
    tell_missing(missing, lang)
    return 0 if names and not missing else 2


def _tell(result: Run, lang: str) -> None:
    """What is no report: paths that led nowhere, crashes, and that nothing was read."""
    tell_missing(result.missing, lang)
    for crash in result.crashes:
        if crash.traceback:
            say_to_stderr(crash.traceback.rstrip())
        say_to_stderr(f"qmslint: {say(lang, 'crashed', crash.path, crash.what, crash.error)}")
    if result.exit_code == 2 and not result.missing:
        say_to_stderr(f"qmslint: {say(lang, 'no-document')}")
