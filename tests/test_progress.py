"""What a person sees of a long run: a line on the terminal, nothing in a pipe, and how far it came when it is stopped."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from qmslint.cli import progress as module
from qmslint.cli.progress import Progress
from tests.kept_folder import DAY, document, fill

pty = pytest.importorskip("pty", reason="there are no such terminals here")


class Terminal:
    """A standard error that is looked at, and a clock that is turned by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, columns: int = 80) -> None:
        self.text, self.now = "", 1000.0
        monkeypatch.setattr(module, "is_terminal", lambda stream: True)
        monkeypatch.setattr(module.time, "monotonic", lambda: self.now)
        monkeypatch.setattr(module.sys, "stderr", self)
        monkeypatch.setattr(module.os, "get_terminal_size", lambda number: os.terminal_size((columns, 24)))
        monkeypatch.setenv("TERM", "xterm")

    def write(self, text: str) -> None:
        self.text += text

    def flush(self) -> None:
        pass

    def fileno(self) -> int:
        return 2

    @property
    def lines(self) -> list[str]:
        """Every picture of the line, as it was drawn."""
        return [line for line in self.text.split("\r") if line]


def run(terminal: Terminal, progress: Progress, *, documents: int, seconds: float) -> None:
    for done in range(documents):
        progress(done, documents, f"quy-trinh/QT-{done:03} Cấp giấy chứng nhận đủ điều kiện kinh doanh.docx")
        terminal.now += seconds / documents
    progress(documents, documents, "")


@pytest.mark.parametrize("columns", [80, 200, 50, 20])
def test_the_line_tells_how_many_how_quick_how_long_and_which(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    terminal = Terminal(monkeypatch, columns)
    run(terminal, Progress("en", quiet=False), documents=200, seconds=20)
    assert max(map(len, terminal.lines)) < min(columns, 80)
    if columns >= 80:
        middle = next(line for line in terminal.lines if " 100/200 " in line)
        assert middle.startswith("[##########..........] 100/200 · 10/s · 0:10 left · QT-100 Cấp giấy")
        assert terminal.lines[-1].strip() == "[####################] 200/200 · the documents together"


def test_the_rate_is_that_of_late(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal(monkeypatch)
    progress = Progress("vi", quiet=False)
    for done in range(1000):  # kept from an earlier run
        progress(done, 1100, "a.docx")
        terminal.now += 0.002
    for done in range(1000, 1030):
        progress(done, 1100, "b.docx")
        terminal.now += 0.5
    assert "2/giây · còn 0:36 · b.docx" in terminal.lines[-1]


def test_short_work_has_no_line(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal(monkeypatch)
    progress = Progress("vi", quiet=False)
    run(terminal, progress, documents=50, seconds=0.9)
    progress.clear()
    assert terminal.text == ""


def test_the_line_is_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal(monkeypatch)
    progress = Progress("vi", quiet=False)
    run(terminal, progress, documents=50, seconds=5)
    progress.clear()
    *_, last, end = terminal.text.split("\r")
    assert (last.strip(), end) == ("", "")
    assert len(last) >= len(terminal.lines[-2].rstrip())


@pytest.mark.parametrize("why", ["quiet", "dumb", "pipe"])
def test_nobody_is_told_who_does_not_look(monkeypatch: pytest.MonkeyPatch, why: str) -> None:
    terminal = Terminal(monkeypatch)
    if why == "dumb":
        monkeypatch.setenv("TERM", "dumb")
    if why == "pipe":
        monkeypatch.setattr(module, "is_terminal", lambda stream: False)
    run(terminal, Progress("vi", quiet=why == "quiet"), documents=50, seconds=5)
    assert terminal.text == ""


# ------------------------------------------------------------------------------------------------ Ctrl-C


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Documents for a while, and a cache of its own."""
    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    folder = fill(tmp_path, 0)
    for number in range(90):
        (folder / f"qt-{number:03}.docx").write_bytes(document(number, *("2. Phạm vi", "Mọi bạn đọc.") * 60))
    return folder


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interrupt_stops_at_once_keeps_what_was_found_and_says_how_far_it_came(home: Path, jobs: int) -> None:
    words = ["check", "quy-trinh", "--isolated", "--lang=en", f"--jobs={jobs}", f"--today={DAY}", "--exit-zero"]
    command = [sys.executable, "-m", "qmslint", *words]
    ours, theirs = pty.openpty()
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, env={**os.environ, "TERM": "xterm"})
    os.close(theirs)
    kept = home.parent / "cache" / "outcomes"
    while running.poll() is None and len(list(kept.glob("*"))) < 8:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    stopped = time.monotonic()
    assert running.wait() == 130
    assert time.monotonic() - stopped < 3
    assert running.stdout is not None
    assert running.stdout.read() == b""
    said = os.read(ours, 100_000).decode()
    assert "Traceback" not in said
    os.close(ours)
    running.stdout.close()
    told = re.search(
        r"qmslint: stopped: (\d+) of 90 documents were checked; the next run need not read them again", said
    )
    assert told is not None, said
    assert 7 <= int(told[1]) <= len(list(kept.glob("*"))) < 90
