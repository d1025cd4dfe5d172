"""What is written beside the report: annotated copies (`--annotate`), and reports that can only be files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qmslint.cli.console import say_to_stderr
from qmslint.config.settings import ConfigurationError, Mistake
from qmslint.project.patterns import pattern_of
from qmslint.project.source import Source
from qmslint.report.run import Run
from qmslint.report.words import say

__all__ = ["annotate", "not_ours", "pattern_of", "report_file"]


def annotate(run: Run, sources: Iterable[Source], folder: str, lang: str, day: str | None) -> None:
    """Write the copies and say what is to be said of them. `day` dates the comments. Raises `ConfigurationError` when a
    copy cannot be written."""
    from qmslint.report.annotate import write_copies

    try:
        for notice in write_copies(run, sources, folder, lang, day):
            say_to_stderr(f"qmslint: {say(lang, notice.name, notice.path, notice.detail)}")
    except OSError as error:
        told = (error.strerror or str(error),)
        raise ConfigurationError([Mistake(error.filename or folder, 0, "cannot-write", told)]) from None


def not_ours(name: str, path: str) -> Iterator[Mistake]:
    """The mistake of naming a file for a report of `report.FILES` that others wrote."""
    from qmslint.report import must_be_ours
    from qmslint.report.errors import NotOurs

    try:
        must_be_ours(name, path)
    except NotOurs as error:
        yield Mistake(path, 0, error.name)


def report_file(name: str, run: Run, path: str, lang: str) -> None:
    """Write a report of `report.FILES`, whole or not at all. Raises `ConfigurationError` when it cannot be written."""
    from qmslint.report import file_writer
    from qmslint.report.errors import NotOurs
    from qmslint.writing import write_whole

    try:
        write_whole(path, [file_writer(name)(run, path, lang)], through_links=True)
    except NotOurs as error:
        raise ConfigurationError([Mistake(path, 0, error.name)]) from None
    except OSError as error:
        raise ConfigurationError([Mistake(path, 0, "cannot-write", (error.strerror or str(error),))]) from None
