"""The edges of the process: what is written where, in UTF-8 everywhere, and whether in colour."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TextIO

from qmslint.report.look import Look

__all__ = ["is_terminal", "look", "say_to_stderr", "set_up", "write_file", "write_out"]


def set_up() -> None:
    """Make both standard streams UTF-8 with plain line ends, on Windows too; what UTF-8 cannot hold is escaped."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def look(quiet: bool) -> Look:
    """How a report on standard output may look: as wide as the terminal, in colour only there.

    `NO_COLOR` and `FORCE_COLOR` are honoured; away from a terminal a report is 80 columns wide and the same everywhere.
    """
    terminal = is_terminal(sys.stdout)
    return Look(columns=_columns() if terminal else 80, colour=_colour(terminal), quiet=quiet)


def is_terminal(stream: TextIO) -> bool:
    """Whether a person looks at this stream."""
    try:
        return stream.isatty()
    except ValueError:  # closed
        return False


def _colour(terminal: bool) -> bool:
    environ = os.environ
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return True
    if not terminal or environ.get("TERM") == "dumb":
        return False
    return sys.platform != "win32" or "WT_SESSION" in environ or "TERM" in environ


def _columns() -> int:
    try:
        columns = int(os.environ.get("COLUMNS") or os.get_terminal_size(sys.stdout.fileno()).columns)
    except (OSError, ValueError):
        columns = 80
    return min(max(columns, 40), 120)


def write_out(parts: Iterable[str]) -> None:
    """Write to standard output and flush. When its reader is gone, as `head` goes, the rest is dropped in silence.

    Raises `ConfigurationError` when it cannot be written to, as a full disk."""
    try:
        for part in parts:
            sys.stdout.write(part)
        sys.stdout.flush()
    except OSError as error:
        import errno

        # Windows says EINVAL where others say EPIPE.
        if not isinstance(error, BrokenPipeError) and error.errno != errno.EINVAL:
            from qmslint.config.settings import ConfigurationError, Mistake

            _stop_writing()
            raise ConfigurationError([Mistake("", 0, "cannot-print", (error.strerror or str(error),))]) from None
        _stop_writing()


def _stop_writing() -> None:
    """Give Python's last flush of standard output somewhere to go."""
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
    except (OSError, ValueError):
        pass


def say_to_stderr(*lines: str) -> None:
    """Everything that is not the report."""
    for line in lines:
        sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


def write_file(path: str, parts: Iterable[str]) -> None:
    """Write a file whole or not at all, UTF-8 with plain line ends. Raises `OSError`."""
    from qmslint.writing import write_whole

    write_whole(path, (text.encode("utf-8", "backslashreplace") for text in parts), through_links=True)
