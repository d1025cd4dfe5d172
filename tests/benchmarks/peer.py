"""The peer that speed is compared with: docxtpl-lint 2, a linter of Word templates, in an environment of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.benchmarks.folders import packed, write_folder

__all__ = ["files_of_templates", "peer"]

NAME = "docxtpl-lint>=2,<3"
HOME = Path(sys.prefix) / "peers" / "docxtpl-lint"


def peer() -> list[str]:
    """The command that runs it; installed when it is first asked for. Skips the test where it cannot be installed."""
    folder = HOME / ("Scripts" if os.name == "nt" else "bin")
    program = folder / "docxtpl-lint"
    if not program.exists():
        venv.create(HOME, with_pip=True)
        command = [str(folder / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", NAME]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"the peer cannot be installed: {done.stderr.strip().splitlines()[-1:]}")
    return [str(program), "--no-config", "--fail-on", "never"]


def files_of_templates(home: Path, count: int) -> list[str]:
    """Procedures as templates: each paragraph ends with a field to fill in.

    Over these the peer takes 7 to 9 × what unzipping and parsing takes, on one core.
    """
    found = []
    for path in write_folder(home, count):
        with zipfile.ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        body = _with_fields(parts["word/document.xml"].decode())
        path.write_bytes(packed({**parts, "word/document.xml": body.encode()}))
        found.append(str(path))
    return found


def _with_fields(body: str) -> str:
    ends = re.split(r"(?=</w:t></w:r></w:p>)", body)
    return "".join(f"{piece} {{{{ ho_so.muc_{at} }}}}" for at, piece in enumerate(ends[:-1])) + ends[-1]
