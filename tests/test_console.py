"""The edges of the process: terminals, pipes, files."""

from __future__ import annotations

import errno
import io
import os
import sys

import pytest

from qmslint.cli import console
from qmslint.config.settings import ConfigurationError


class Terminal(io.StringIO):
    """A standard output that says it is a terminal."""

    def isatty(self):
        return True

    def fileno(self):
        raise OSError(errno.ENOTTY, "no")


@pytest.fixture
def terminal(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    return monkeypatch


def look(monkeypatch):
    """How a report on a terminal would look. (Set here: pytest has its own standard output for each phase of a test.)"""
    monkeypatch.setattr(sys, "stdout", Terminal())
    return console.look(quiet=False)


def test_a_terminal_gets_colour_and_its_width(terminal):
    terminal.setenv("COLUMNS", "100")
    assert look(terminal) == (100, True, False)


@pytest.mark.parametrize(("columns", "used"), [("300", 120), ("10", 40), ("x", 80), ("", 80)])
def test_the_width_stays_readable(terminal, columns, used):
    terminal.setenv("COLUMNS", columns)
    assert look(terminal).columns == used


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_may_do_without_colour(terminal, name, value):
    assert look(terminal).colour is True
    terminal.setenv(name, value)
    assert look(terminal).colour is False


def test_away_from_a_terminal_there_is_no_colour_and_always_the_same_width(monkeypatch):
    monkeypatch.setenv("COLUMNS", "33")
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert console.look(quiet=False) == (80, False, False)
    sys.stdout.close()
    assert console.look(quiet=False).columns == 80


def test_streams_that_cannot_be_set_up_are_left_alone(monkeypatch):
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    console.set_up()
    console.write_out(["a"])
    assert sys.stdout.getvalue() == "a"


class Closed(io.StringIO):
    """A standard output that fails as it is told."""

    def __init__(self, error):
        super().__init__()
        self.error = error

    def write(self, text):
        raise self.error


@pytest.mark.parametrize("error", [BrokenPipeError(), OSError(errno.EINVAL, "as Windows says it")])
def test_when_the_reader_is_gone_the_rest_is_dropped_in_silence(monkeypatch, error):
    monkeypatch.setattr(sys, "stdout", Closed(error))
    console.write_out(["a"])


def test_a_full_disk_is_not_taken_for_a_closed_pipe(monkeypatch):
    monkeypatch.setattr(sys, "stdout", Closed(OSError(errno.ENOSPC, "full")))
    with pytest.raises(ConfigurationError, match="standard output cannot be written to: full"):
        console.write_out(["a"])


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "kq.txt"
    console.write_file(str(path), ["một\n", "b\udce1\n"])
    assert path.read_bytes() == "một\nb\\udce1\n".encode()

    def failing():
        yield "half"
        raise ValueError("boom")

    with pytest.raises(ValueError, match="boom"):
        console.write_file(str(path), failing())
    assert path.read_bytes().startswith("một".encode())
    assert os.listdir(tmp_path) == ["kq.txt"]
