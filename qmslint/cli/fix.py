"""`qmslint fix`: copies in which what can be mended is a tracked change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qmslint import api
from qmslint.cli.check import how_of
from qmslint.cli.check_options import (
    EXTEND_SELECT,
    IGNORE,
    JOBS,
    MAX_MEMORY,
    MODE,
    PACK,
    SELECT,
    SUPPRESSIONS,
    TIMEOUT,
    TODAY,
)
from qmslint.cli.common import (
    CACHE_DIR,
    CONFIG,
    FORCE_EXCLUDE,
    ISOLATED,
    LANG,
    NO_CACHE,
    PASSWORD_FILE,
    QUIET,
    STDIN_FILENAME,
    deliver,
    inputs_of,
    reading_of,
    settings_of,
    tell_crashes,
    tell_missing,
    tell_unread,
    use_cache,
)
from qmslint.cli.dispatch import Call
from qmslint.cli.options import Option, given
from qmslint.config.settings import ConfigurationError, Mistake
from qmslint.report.look import Look
from qmslint.report.revise import Plan
from qmslint.report.revise.plan import write_json, write_text
from qmslint.report.run import Run

__all__ = ["EXIT", "MORE", "OPTIONS", "SUMMARY", "USAGE", "run"]

SUMMARY = {
    "vi": "Ghi bản sao trong đó mỗi chỗ sửa được là một thay đổi được theo dõi, chờ người chấp nhận",
    "en": "Write copies in which what can be mended is a tracked change for a person to accept",
}
USAGE = {"vi": "ĐƯỜNG-DẪN… -o THƯ-MỤC | --diff", "en": "PATHS… -o DIR | --diff"}
MORE = {
    "vi": "Bản gốc không bao giờ bị sửa. Trong Word: Review > Tracking để xem, Accept hoặc Reject từng thay đổi. Chỉ văn "
    "bản có chỗ sửa mới có bản sao; định dạng cũ (.doc, .rtf, .odt) cho bản .docx đã chuyển; PDF không có bản sao.",
    "en": "Originals are never changed. In Word: Review > Tracking to see, accept or reject each change. Only documents "
    "with something to mend get a copy; old formats (.doc, .rtf, .odt) give the .docx read of them; PDFs have none.",
}
OPTIONS: tuple[Option, ...] = (
    Option(("--output-dir", "-o"), "value", "Thư mục của các bản sao", "The folder of the copies", "DIR"),
    Option(("--diff",), "flag", "Chỉ in những gì sẽ sửa, không ghi gì", "Show what would change, write nothing"),
    Option(
        ("--unsafe",),
        "flag",
        "Sửa cả chỗ mà nội dung phải đọc lại (văn bản bị thay thế), kèm chú thích",
        "Also change what must be read again (replaced legal documents), with a comment",
    ),
    Option(
        ("--output-format",),
        "value",
        "Dạng kết quả (json: qmslint schema fix)",
        "The format of the plan (json: qmslint schema fix)",
        words=("text", "json"),
    ),
    SELECT,
    IGNORE,
    EXTEND_SELECT,
    PACK,
    MODE,
    TODAY._replace(
        vi="Xét hiệu lực văn bản tại ngày này, và ghi ngày này vào các thay đổi (mặc định: hôm nay, không ghi ngày)",
        en="Apply the law of this day, and date the changes with it (default: today, and no dates)",
    ),
    SUPPRESSIONS,
    JOBS,
    TIMEOUT,
    MAX_MEMORY,
    LANG,
    CONFIG,
    ISOLATED,
    FORCE_EXCLUDE,
    STDIN_FILENAME,
    PASSWORD_FILE,
    NO_CACHE,
    CACHE_DIR,
    QUIET,
)
EXIT = {
    "vi": {
        0: "mọi chỗ sửa được đã nằm trong bản sao, hoặc không có gì để sửa",
        1: "với --diff: có chỗ sửa được; với -o: có văn bản không đọc được hoặc không có bản sao",
        2: "dùng sai, cấu hình sai, tệp quy tắc sai, hoặc không tìm thấy văn bản nào",
        3: "một bộ đọc hay quy tắc gặp sự cố; phần còn lại vẫn được sửa",
    },
    "en": {
        0: "all that can be mended is in the copies, or there is nothing to mend",
        1: "with --diff: there is something to mend; with -o: a document was not read, or has no copy",
        2: "wrong use, configuration or rule file, or no document found",
        3: "a reader or rule crashed; the rest is mended all the same",
    },
}


def run(call: Call) -> int:
    """Check what the call names, and mend it in copies."""
    values = call.values
    folder, diff = values.get("output_dir"), bool(values.get("diff"))
    if not call.words:
        raise ConfigurationError([Mistake("", 0, "paths-missing")])
    if folder is None and not diff:
        raise ConfigurationError([Mistake("", 0, "fix-where")])
    keep = use_cache(values)
    settings, lang = settings_of(call, _given(values))
    try:
        plan, result = api.fix_with(
            inputs_of(call),
            settings,
            folder=None if diff else folder,
            unsafe=bool(values.get("unsafe")),
            today=values.get("today"),
            force_exclude=bool(values.get("force_exclude")),
            lang=lang,
            how=how_of(values),
            reading=reading_of(values),
            cache=not values.get("no_cache"),
        )
    except OSError as error:
        told = (error.strerror or str(error),)
        raise ConfigurationError([Mistake(error.filename or folder or "", 0, "cannot-write", told)]) from None
    deliver(call, lambda look: _written(plan, lang, look, as_json=values.get("output_format") == "json", whole=diff))
    _tell(result, lang)
    keep()
    return _code(plan, result, diff=diff)


def _given(values: dict[str, Any]) -> dict[str, Any]:
    """The options as `api.configured` takes them."""
    found = given(values, "select", "extend_select", "ignore", "mode", "suppressions")
    if "pack" in values:
        found["packs"] = values["pack"]
    return found


def _written(plan: Plan, lang: str, look: Look, *, as_json: bool, whole: bool) -> Iterable[str]:
    return write_json(plan, lang) if as_json else write_text(plan, lang, look, whole=whole)


def _tell(result: Run, lang: str) -> None:
    """What is no plan: paths that led nowhere, documents that were not read, crashes."""
    tell_missing(result.missing, lang)
    tell_unread(((d.path, d.reason) for d in result.documents if d.status == "not-read"), lang)
    tell_crashes(result, lang)


def _code(plan: Plan, result: Run, *, diff: bool) -> int:
    if result.crashes:
        return 3
    states = {d.status for d in result.documents}
    if result.missing or ("checked" not in states and not (states and result.skipping_is_fine)):
        return 2
    if diff:
        return int(any(c.written for d in plan.documents for c in d.changes))
    return int("not-read" in states or any(d.reason for d in plan.documents))
