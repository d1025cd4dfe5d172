"""`qmslint extract`: what was understood."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.cli.common import (
    CACHE_DIR,
    CONFIG,
    EXIT_OF_READING,
    FORCE_EXCLUDE,
    ISOLATED,
    LANG,
    NO_CACHE,
    OCR,
    OUTPUT_FILE,
    PASSWORD_FILE,
    PDF_ENGINE,
    QUIET,
    STDIN_FILENAME,
    deliver,
    inputs_of,
    reading_of,
    settings_of,
    tell_missing,
    tell_nothing,
    tell_of_ocr,
    tell_unread,
    use_cache,
)
from qmslint.cli.dispatch import Call
from qmslint.cli.options import Option
from qmslint.config.settings import ConfigurationError, Mistake
from qmslint.model import Reading
from qmslint.project.inputs import sources
from qmslint.project.reading import UNREAD, read_all
from qmslint.report import extract as outline

__all__ = ["EXIT", "OPTIONS", "SUMMARY", "USAGE", "run"]

SUMMARY = {
    "vi": "Cho biết qmslint hiểu văn bản thế nào: thông tin kiểm soát, thủ tục, hồ sơ, thời hạn, các bước, biểu mẫu",
    "en": "Show how documents are understood: control data, procedures, dossier, time limits, steps, forms",
}
USAGE = {"vi": "[TÙY CHỌN] ĐƯỜNG-DẪN…", "en": "[OPTIONS] PATHS…"}
OPTIONS: tuple[Option, ...] = (
    Option(("--output-format",), "value", "Dạng kết quả", "The format of the result", words=("text", "json")),
    OUTPUT_FILE,
    LANG,
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
EXIT = EXIT_OF_READING


def run(call: Call) -> int:
    """Read what the call names and show it."""
    values = call.values
    if not call.words:
        raise ConfigurationError([Mistake("", 0, "paths-missing")])
    keep = use_cache(values)
    settings, lang = settings_of(call, {})
    tell_of_ocr(values, lang)
    force = bool(values.get("force_exclude"))
    found, missing, _ = sources(inputs_of(call), settings, force_exclude=force, reading=reading_of(values))
    seen = _Seen()
    as_json = values.get("output_format") == "json"
    write = outline.write_json if as_json else outline.write_text
    deliver(call, lambda look: write(seen.through(read_all(found)), lang, look))
    keep()
    tell_missing(missing, lang)
    tell_unread(seen.unread, lang)
    if not found and not missing:
        tell_nothing(lang, found=False)
    if any(reason.startswith("crashed") for _, reason in seen.unread):
        return 3
    if missing or not found:
        return 2
    return 1 if seen.unread else 0


class _Seen:
    """Notes, while readings flow past, which documents could not be read."""

    def __init__(self) -> None:
        self.unread: list[tuple[str, str]] = []

    def through(self, readings: Iterator[Reading]) -> Iterator[Reading]:
        """The same readings."""
        for reading in readings:
            self.unread += [(reading.path, n.detail) for n in reading.document.not_read if n.what == UNREAD]
            yield reading
