"""Options that several commands share, and how they are carried out."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from qmslint.cli.console import look, say_to_stderr, write_file, write_out
from qmslint.cli.dispatch import Call
from qmslint.cli.lightly import load_lxml
from qmslint.cli.options import Option
from qmslint.config.given import configured
from qmslint.config.settings import ConfigurationError, Mistake, Settings
from qmslint.project.inputs import Input
from qmslint.project.patterns import plain_path
from qmslint.project.source import Source
from qmslint.read.options import Options
from qmslint.report.look import Look
from qmslint.report.run import Run
from qmslint.report.words import LANGUAGES, say

__all__ = [
    "CACHE_DIR",
    "CATALOGUE",
    "CONFIG",
    "EXIT_OF_READING",
    "FORCE_EXCLUDE",
    "ISOLATED",
    "LANG",
    "NO_CACHE",
    "OCR",
    "OUTPUT_FILE",
    "PASSWORD_FILE",
    "PDF_ENGINE",
    "QUIET",
    "REGISTER",
    "STDIN_FILENAME",
    "deliver",
    "inputs_of",
    "reading_of",
    "settings_of",
    "tell_of_ocr",
    "use_cache",
]

LANG = Option(("--lang",), "value", "Ngôn ngữ", "Language", words=LANGUAGES)
QUIET = Option(("--quiet", "-q"), "flag", "Chỉ in báo cáo, không tóm tắt", "The report only, no summary and no notes")
OUTPUT_FILE = Option(
    ("--output-file", "-o"), "value", "Ghi báo cáo vào tệp", "Write the report to a file", "FILE"
)  # fmt: skip
CONFIG = Option(("--config",), "value", "Dùng tệp cấu hình này", "Use this configuration file", "FILE")
ISOLATED = Option(("--isolated",), "flag", "Không đọc tệp cấu hình nào", "Read no configuration file")
FORCE_EXCLUDE = Option(
    ("--force-exclude",),
    "flag",
    "Bỏ qua đường dẫn bị loại trừ và thư mục ẩn cả khi được nêu tên (dùng cho hook)",
    "Skip excluded and hidden paths even when they are named, as hooks do",
)
STDIN_FILENAME = Option(
    ("--stdin-filename",),
    "value",
    "Tên của văn bản đọc từ đầu vào chuẩn (-)",
    "What to call the document read from standard input (-)",
    "NAME",
)
NO_CACHE = Option(("--no-cache",), "flag", "Không đọc, không ghi bộ nhớ đệm", "Neither read nor write the cache")
OCR = Option(
    ("--ocr",),
    "value",
    "Nhận dạng chữ bằng tesseract: auto (trang không có lớp văn bản) hoặc force (mọi trang PDF); mặc định: off",
    "Recognise text by tesseract: auto (pages without a text layer) or force (all pages of PDFs); default: off",
    "WHICH",
    ("auto", "off", "force"),
)
PASSWORD_FILE = Option(
    ("--password-file",),
    "value",
    "Tệp mật khẩu, mỗi dòng một mật khẩu, thử lần lượt với văn bản được bảo vệ",
    "A file of passwords, one a line, tried in turn on protected documents",
    "FILE",
)
PDF_ENGINE = Option(
    ("--pdf-engine",),
    "value",
    "Cách đọc PDF: pdfium (mặc định), hoặc plumber (chậm hơn, để đối chiếu)",
    "How PDFs are read: pdfium (default), or plumber (slower, to compare with)",
    "ENGINE",
    ("pdfium", "plumber"),
)
REGISTER = Option(
    ("--register",),
    "value",
    "Danh mục tài liệu nội bộ (xlsx, docx, csv, yaml) để đối chiếu",
    "The master list of documents (xlsx, docx, csv, yaml) to compare with",
    "FILE",
)
CATALOGUE = Option(
    ("--catalogue",),
    "value",
    "Danh mục TTHC đã công bố (xlsx, docx, csv, jsonl) để đối chiếu",
    "The published TTHC (xlsx, docx, csv, jsonl) to compare with",
    "FILE",
)
CACHE_DIR = Option(("--cache-dir",), "value", "Thư mục của bộ nhớ đệm", "The folder of the cache", "FOLDER")

EXIT_OF_READING = {
    "vi": {
        0: "đọc được mọi văn bản",
        1: "có văn bản không đọc được",
        2: "dùng sai, hoặc không tìm thấy văn bản nào",
        3: "một bộ đọc gặp sự cố",
    },
    "en": {
        0: "every document was read",
        1: "a document could not be read",
        2: "wrong use, or no document found",
        3: "a reader crashed",
    },
}


def use_cache(values: dict[str, Any]) -> Callable[[], bool]:
    """Carry out `--no-cache` and `--cache-dir`, and bring back the regular expressions of earlier runs.

    To be called before the readers are imported; what it gives is to be called at the end, to keep those of this run.
    """
    from qmslint import regexes
    from qmslint.resources import cache_folder

    folder = os.devnull if values.get("no_cache") else values.get("cache_dir")
    if folder:
        os.environ["QMSLINT_CACHE_DIR"] = folder
    place = cache_folder()
    kept = regexes.restore(place)
    return lambda: regexes.store(place, kept)


def reading_of(values: dict[str, Any]) -> Options:
    """How documents are to be read. Raises `ConfigurationError` when the file of passwords cannot be read."""
    ocr = values.get("ocr", "off")
    options = Options(pdf_engine=values.get("pdf_engine", "pdfium"), ocr=ocr)
    path = values.get("password_file")
    if path is None:
        return options
    try:
        with open(path, encoding="utf-8-sig") as file:
            return options._replace(passwords=tuple(filter(None, file.read().splitlines())))
    except (OSError, UnicodeDecodeError) as error:
        told = (getattr(error, "strerror", None) or str(error),)
        raise ConfigurationError([Mistake(path, 0, "cannot-read", told)]) from None


def tell_of_ocr(values: dict[str, Any], lang: str) -> None:
    """Say before anything is read that recognising text takes its time, or what is not installed for it."""
    if values.get("ocr", "off") == "off":
        return
    from qmslint.read.ocr import missing

    lacking = missing()
    if lacking:
        say_to_stderr(f"qmslint: {say(lang, 'ocr-missing', lacking)}")
    elif not values.get("quiet"):
        say_to_stderr(f"qmslint: {say(lang, 'ocr-slow')}")


def settings_of(call: Call, chosen: Mapping[str, Any]) -> tuple[Settings, str]:
    """The settings that the call goes by, with what its options have `chosen`, and the language that it speaks."""
    values = call.values
    chosen = {**chosen, "lang": call.named} if call.named else chosen
    settings = configured(_start_of(call), chosen, values.get("config"), bool(values.get("isolated")))
    return settings, call.named or settings.lang or call.lang


def _start_of(call: Call) -> str:
    """Where the search for a configuration file begins: the first path, or the name given to standard input."""
    first = next(iter(call.words), ".")
    if first == "-":
        return str(call.values.get("stdin_filename") or ".")
    # The folder before the first name with a wildcard.
    while any(c in first for c in "*?[") and not os.path.exists(first):
        first = os.path.dirname(first) or "."
    return first


def inputs_of(call: Call) -> list[Input]:
    """The paths of the call, by default this folder; `-` becomes what standard input holds."""
    load_lxml()
    return [_standard_input(call) if word == "-" else word for word in dict.fromkeys(call.words or ["."])]


def _standard_input(call: Call) -> Input:
    """The document of standard input.

    A broken one becomes a finding when it is checked, so only its bytes are taken.
    """
    return Source(plain_path(str(call.values.get("stdin_filename") or "-")), data=sys.stdin.buffer.read())


def deliver(call: Call, write: Callable[[Look], Iterable[str]]) -> None:
    """Write a report to `--output-file`, or to standard output.

    Raises `ConfigurationError` when it cannot be written.
    """
    path = call.values.get("output_file")
    if path is None:
        write_out(write(look(bool(call.values.get("quiet")))))
    else:
        to_file(path, write(Look(quiet=bool(call.values.get("quiet")))))


def no_place_for(path: str) -> Iterator[Mistake]:
    """Why no file can be written there, where that shows before anything is checked."""
    folder = os.path.dirname(path) or "."
    if os.path.isdir(path):
        yield Mistake(path, 0, "cannot-write", ("Is a directory",))
    elif not os.path.isdir(folder):
        yield Mistake(path, 0, "no-folder", (folder,))


def to_file(path: str, parts: Iterable[str]) -> None:
    """Write a report to a file. Raises `ConfigurationError` when it cannot be written."""
    try:
        write_file(path, parts)
    except OSError as error:
        raise ConfigurationError([Mistake(path, 0, "cannot-write", (error.strerror or str(error),))]) from None


def tell_crashes(result: Run, lang: str) -> None:
    """Say which reader or rule crashed on what, and that nothing was read, where that is so."""
    for crash in result.crashes:
        if crash.traceback:
            say_to_stderr(crash.traceback.rstrip())
        say_to_stderr(f"qmslint: {say(lang, 'crashed', crash.path, crash.what, crash.error)}")
    if result.exit_code == 2 and not result.missing:
        tell_nothing(lang, found=bool(result.documents))


def tell_nothing(lang: str, *, found: bool) -> None:
    """Say that nothing was checked: none of the documents found could be read, or there are none."""
    from qmslint.project.files import SUFFIXES

    said = say(lang, "no-document") if found else say(lang, "no-files", " ".join(SUFFIXES))
    say_to_stderr(f"qmslint: {said}")


def tell_missing(missing: Iterable[str], lang: str) -> None:
    """Say which paths led nowhere."""
    say_to_stderr(*(f"qmslint: {say(lang, 'no-such-path', path)}" for path in missing))


def tell_others(others: Mapping[str, int], lang: str) -> None:
    """Say which files of the folders, by suffix, are of kinds that are not read."""
    if others:
        kinds = ", ".join(f"{number} {suffix}" for suffix, number in sorted(others.items()))
        say_to_stderr(f"qmslint: {say(lang, 'other-kinds', kinds)}")


def tell_unread(unread: Iterable[tuple[str | None, str]], lang: str) -> None:
    """Say which documents could not be read, and why."""
    for path, reason in unread:
        from qmslint.check.unreadable import unread_because

        say_to_stderr(f"qmslint: {say(lang, 'not-read', path, unread_because(reason, lang))}")


def lines(texts: Iterable[str]) -> Iterator[str]:
    """Each text as a line."""
    for text in texts:
        yield f"{text}\n"
