"""`qmslint check --watch`: checked again when something changes, until somebody has enough."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from qmslint.cli import main
from tests.little_documents import EMPTY_SECTION, WHOLE, save

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise on Windows")
WORDS = ("--select", "section-empty", "--lang", "en", "--watch", "--output-format", "concise")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one clean document to be in."""
    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    save(tmp_path / "qt" / "a.docx", WHOLE)
    return tmp_path


class Watch:
    """The program as it runs: what it has said, waited for."""

    def __init__(self, home: Path) -> None:
        command = [sys.executable, "-m", "qmslint", "check", "qt", *WORDS]
        self.said = home / "said"
        with self.said.open("wb") as out:
            self.process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)

    def hears(self, words: str, times: int) -> bool:
        until = time.monotonic() + 60
        while time.monotonic() < until and self.process.poll() is None:
            if self.said.read_text(encoding="utf-8").count(words) >= times:
                return True
            time.sleep(0.02)
        return False

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(20)


@pytest.fixture
def watch(home: Path) -> Iterator[Watch]:
    """A run that watches."""
    running = Watch(home)
    yield running
    if running.process.poll() is None:
        running.process.kill()
        running.process.wait()


def test_a_document_that_changes_or_comes_is_checked_and_the_last_result_is_the_exit_code(
    home: Path, watch: Watch
) -> None:
    assert watch.hears("watching 1 file; Ctrl-C stops", 1)
    save(home / "qt" / "a.docx", EMPTY_SECTION)
    assert watch.hears("changed: a.docx", 1)
    assert watch.hears("section-empty", 1)
    save(home / "qt" / "b.docx", EMPTY_SECTION)
    assert watch.hears("watching 2 files", 1)
    assert watch.said.read_text(encoding="utf-8").count("section-empty") == 3
    assert watch.end() == 1


def test_a_configuration_that_is_wrong_for_a_while_ends_nothing(home: Path, watch: Watch) -> None:
    assert watch.hears("watching", 1)
    config = home / "qmslint.yaml"
    config.write_text("mode: no-such-mode\n", encoding="utf-8")
    assert watch.hears("qmslint.yaml:1", 1)
    config.write_text("mode: draft\n", encoding="utf-8")
    assert watch.hears("watching", 3)
    assert watch.end() == 0


def test_standard_input_cannot_be_watched(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "-", *WORDS]) == 2
    assert capsys.readouterr().err == "qmslint: --watch: standard input (-) cannot be watched\n"
