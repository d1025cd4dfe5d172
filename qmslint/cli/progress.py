"""How far a run is: one line on a terminal, and a sentence when it is stopped.

[########............]  412/1000 · 38/s · 0:15 left · QT-07 Cấp thẻ.docx
"""

from __future__ import annotations

import os
import sys
import time
from collections import deque

from qmslint.cli.console import is_terminal, say_to_stderr
from qmslint.report.layout import one_line, shorten, width
from qmslint.report.words import decimal, say

__all__ = ["Progress"]

_PATIENCE = 1.0  # seconds before anything is shown: short work needs no bar
_PAUSE = 0.1  # between two pictures
_WINDOW = 10.0  # over which the rate is taken: kept outcomes come quicker than new ones
_COLUMNS = 80
_BAR = 20


class Progress:
    """Told of every document that begins. It is silent where `quiet`, away from a terminal, and in the first second."""

    def __init__(self, lang: str, *, quiet: bool) -> None:
        self._lang = lang
        self._shows = not quiet and is_terminal(sys.stderr) and os.environ.get("TERM") != "dumb"
        self._done = self._of = 0
        self._seen: deque[tuple[float, int]] = deque()
        self._next = time.monotonic() + _PAUSE + _PATIENCE
        self._drawn = 0

    def __call__(self, done: int, of: int, name: str) -> None:
        """So many documents are done, of so many; this one begins. Without a name they are all done."""
        self._done, self._of = done, of
        now = time.monotonic()
        if not self._shows or (now < self._next and name and self._seen):
            return
        while self._seen and self._seen[0][0] < now - _WINDOW:
            self._seen.popleft()
        self._seen.append((now, done))
        if now >= self._next:
            self._next = now + _PAUSE
            self._draw(self._line(name, self._columns()))

    def clear(self) -> None:
        """Take the line away."""
        if self._drawn:
            self._draw("")
            sys.stderr.write("\r")
            sys.stderr.flush()

    def stopped(self, *, kept: bool) -> None:
        """Say how far a run came that was stopped; `kept`: what was found is there for the next one."""
        self.clear()
        if self._of:
            sentence = say(self._lang, "stopped-kept" if kept else "stopped", self._done, self._of)
            say_to_stderr(f"qmslint: {sentence}")

    def _draw(self, line: str) -> None:
        """Over the line before, which may have been longer."""
        size = width(line)
        sys.stderr.write(f"\r{line}{' ' * (self._drawn - size)}")
        sys.stderr.flush()
        self._drawn = size

    def _line(self, name: str, columns: int) -> str:
        full = _BAR * self._done // self._of if self._of else 0
        parts = [f"[{'#' * full}{'.' * (_BAR - full)}] {self._done:>{len(str(self._of))}}/{self._of}"]
        rate = self._rate()
        if name and rate:
            parts.append(say(self._lang, "per-second", decimal(self._lang, rate)))
            parts.append(say(self._lang, "time-left", _clock((self._of - self._done) / rate)))
        line = " · ".join(parts)
        told = os.path.basename(name) if name else say(self._lang, "documents-together")
        room = columns - width(line) - 3
        return f"{line} · {shorten(one_line(told), room)}" if room > 8 else shorten(line, columns)

    def _rate(self) -> float:
        """Documents a second, of late; 0.0 while that is not known."""
        (start, first), (now, done) = self._seen[0], self._seen[-1]
        rate = (done - first) / (now - start) if now - start > _PATIENCE / 2 else 0.0
        return round(rate) if rate >= 10 else round(rate, 1)

    @staticmethod
    def _columns() -> int:
        """One less than the terminal has: a full line would break."""
        try:
            return min(_COLUMNS, os.get_terminal_size(sys.stderr.fileno()).columns) - 1
        except (OSError, ValueError):
            return _COLUMNS - 1


def _clock(seconds: float) -> str:
    minutes, left = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
