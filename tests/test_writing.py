"""Files are written whole or not at all, and nothing that is no file is taken away."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from qmslint.writing import write_whole


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_bytes(b"what was there before")
    write_whole(str(file), (b"new", b" words"))
    assert file.read_bytes() == b"new words" and os.listdir(tmp_path) == ["report.json"]


def test_what_fails_leaves_the_former_file_and_nothing_else(tmp_path: Path) -> None:
    def half() -> Iterator[bytes]:
        yield b"half"
        raise RuntimeError

    file = tmp_path / "report.json"
    file.write_bytes(b"before")
    with pytest.raises(RuntimeError):
        write_whole(str(file), half())
    assert file.read_bytes() == b"before" and os.listdir(tmp_path) == ["report.json"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    heard: list[bytes] = []
    reader = threading.Thread(target=lambda: heard.append(pipe.read_bytes()))
    reader.start()
    write_whole(str(pipe), [b"report"])
    reader.join(10)
    assert heard == [b"report"] and pipe.is_fifo()


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_a_report_goes_where_a_link_leads_and_a_copy_takes_its_place(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"before")
    link.symlink_to(target)
    write_whole(str(link), [b"report"], through_links=True)
    assert target.read_bytes() == b"report" and link.is_symlink()
    write_whole(str(link), [b"copy"])
    assert target.read_bytes() == b"report" and link.read_bytes() == b"copy" and not link.is_symlink()
