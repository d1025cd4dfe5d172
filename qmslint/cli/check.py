"""`qmslint check`: findings."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qmslint import api
from qmslint.cli.baseline import checked_against
from qmslint.cli.check_options import GROUPS, OPTIONS
from qmslint.cli.common import (
    deliver,
    inputs_of,
    lines,
    no_place_for,
    reading_of,
    settings_of,
    tell_crashes,
    tell_missing,
    tell_of_ocr,
    tell_others,
    tell_unread,
    to_file,
    use_cache,
)
from qmslint.cli.dispatch import Call
from qmslint.cli.options import given
from qmslint.config.settings import ConfigurationError, Mistake, Settings, did_you_mean
from qmslint.project.how import Parallel
from qmslint.project.inputs import sources, within
from qmslint.report import ENDS, FILES, FORMATS, FULL, writer
from qmslint.report.look import Look
from qmslint.report.run import Run

if TYPE_CHECKING:
    from qmslint.cli.progress import Progress

__all__ = ["EXIT", "GROUPS", "MORE", "OPTIONS", "SUMMARY", "USAGE", "how_of", "run"]

SUMMARY = {
    "vi": "Kiểm tra văn bản quy trình và nêu những chỗ cần sửa",
    "en": "Check procedure documents and say what needs mending",
}
USAGE = {"vi": "[TÙY CHỌN] [ĐƯỜNG-DẪN…]", "en": "[OPTIONS] [PATHS…]"}
MORE = {
    "vi": "Đường dẫn là tệp, thư mục hoặc mẫu (*.docx); - đọc một văn bản từ đầu vào chuẩn; mặc định là thư mục này. "
    "Tệp ~$… và thư mục ẩn được bỏ qua.",
    "en": "Paths are files, folders or globs; - reads one document from standard input; the default is this folder. "
    "~$… files and hidden folders are skipped.",
}
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
    keep = use_cache(call.values)
    if call.values.get("watch"):
        from qmslint.cli.watch import watch

        return watch(call, lambda: _once(call), lambda: _settings(call))
    code = _once(call)
    keep()
    return code


def _settings(call: Call) -> tuple[Settings, str]:
    """The settings and the language. No copies of ours are checked, where they lie in a folder that is."""
    settings, lang = settings_of(call, _given(call.values))
    copies = call.values.get("annotate")
    if copies:
        from qmslint.cli.copies import pattern_of

        settings = settings._replace(exclude=(*settings.exclude, pattern_of(copies, settings.root)))
    return settings, lang


def _once(call: Call) -> int:
    values = call.values
    reports = list(_reports(values.get("report", ())))
    if mistakes := [*no_place_for(values["output_file"])] if "output_file" in values else []:
        raise ConfigurationError(mistakes)
    settings, lang = _settings(call)
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
    progress = _progress(inputs, lang, quiet=bool(values.get("quiet")))
    how, force = how_of(values), bool(values.get("force_exclude"))
    reading = within(reading_of(values), how)
    listed = sources(inputs, settings, force_exclude=force, reading=reading)

    def check(settings: Settings) -> Run:
        return api.check_with(
            inputs,
            settings,
            today=values.get("today"),
            force_exclude=force,
            lang=lang,
            how=how,
            cache=not values.get("no_cache"),
            progress=progress,
            since=values.get("since"),
            listed=listed,
            evidence=not FULL.isdisjoint((output_format, *(name for name, _ in reports))),
        )

    try:
        result = checked_against(values, settings, lang, check)
    except KeyboardInterrupt:
        if progress is not None:
            progress.stopped(kept=not values.get("no_cache"))
        raise
    if progress is not None:
        progress.clear()
    deliver(call, lambda look: _written(result, output_format, lang, look, bool(values.get("statistics"))))
    for name, path in reports:
        if name in FILES:
            from qmslint.cli.copies import report_file

            report_file(name, result, path, lang)
        else:
            to_file(path, writer(name)(result, lang, Look()))
    if copies := values.get("annotate"):
        from qmslint.cli.copies import annotate

        annotate(result, listed.sources, copies, lang, values.get("today"))
    _tell(result, lang)
    if not values.get("quiet"):
        tell_others(listed.others, lang)
    return 0 if values.get("exit_zero") and result.exit_code == 1 else result.exit_code


def _progress(inputs: list[api.Input], lang: str, *, quiet: bool) -> Progress | None:
    """What tells how far a run is; nothing for one document."""
    if len(inputs) == 1 and (not isinstance(inputs[0], str) or os.path.isfile(inputs[0])):
        return None
    from qmslint.cli.progress import Progress

    return Progress(lang, quiet=quiet)


def _given(values: dict[str, Any]) -> dict[str, Any]:
    """The options as `api.configured` takes them."""
    single = ("mode", "fail_on", "output_format", "register", "catalogue", "suppressions", "baseline", "new_only")
    found = given(values, "select", "extend_select", "ignore", *single)
    if "pack" in values:
        found["packs"] = values["pack"]
    return found


def how_of(values: dict[str, Any]) -> Parallel:
    """In how many processes, and with which limits for each document."""
    jobs = values.get("jobs", "auto")
    return Parallel(
        0 if jobs == "auto" else int(_number("--jobs", jobs)),
        _number("--timeout", values.get("timeout", "20" if values.get("ocr", "off") == "off" else "300")),
        int(_number("--max-memory", values.get("max_memory", "700"))),
        values.get("executor") or ("dask" if values.get("scheduler") else "process"),
        values.get("scheduler", ""),
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
        elif name in ENDS and not path.lower().endswith(ENDS[name]):
            mistakes.append(Mistake(path, 0, "report-end", (name, ", ".join(ENDS[name]))))
        else:
            mistakes += no_place_for(path)
            if name in FILES and os.path.exists(path):
                from qmslint.cli.copies import not_ours

                mistakes += not_ours(name, path)
            yield name, path
    if mistakes:
        raise ConfigurationError(mistakes)


def _written(result: Run, output_format: str, lang: str, look: Look, statistics: bool) -> Iterator[str]:
    if not statistics:
        return writer(output_format)(result, lang, look)
    from qmslint.report import statistics as counting

    return counting.write_json(result, lang) if output_format == "json" else counting.write_text(result, lang)


def _show_files(call: Call, settings: Settings, lang: str) -> int:
    found = sources(inputs_of(call), settings, force_exclude=bool(call.values.get("force_exclude")))
    names = [source.shown for source in found.sources if not source.skipped]
    deliver(call, lambda look: lines(names))
    tell_missing(found.missing, lang)
    tell_others(found.others, lang)
    return 0 if names and not found.missing else 2


def _tell(result: Run, lang: str) -> None:
    """What is no report: paths that led nowhere, what was not compared, crashes, and that nothing was read."""
    tell_missing(result.missing, lang)
    compared = result.changes.documents if result.changes is not None else ()
    # One that cannot be read now is a finding.
    tell_unread(((d.old_path, d.reason) for d in compared if d.unread == "old"), lang)
    tell_crashes(result, lang)
