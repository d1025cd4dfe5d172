"""LibreOffice for tests: the real one, or a script that behaves as the content of each file says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from qmslint.read.office import profile, program
from tests.house.styles import c_sections_with_tables

REAL = program.find()
needs_libreoffice = pytest.mark.skipif(REAL is None, reason=f"LibreOffice is not installed: {program.hint()}")
needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for LibreOffice is a shell script")

FILTERS = {
    "doc": "doc:MS Word 97",
    "rtf": "rtf:Rich Text Format",
    "odt": "odt:writer8",
    "wordml": "xml:MS Word 2003 XML",
}

_FAKE = """#!/bin/sh
echo start >> "$FAKE_LOG"
for word; do [ "$before" = --outdir ] && out=$word; before=$word; done
for file; do
  case $file in */given/*) ;; *) continue;; esac
  name=$(basename "$file"); name=${name%.*}
  case $(cat "$file") in
    hang) sleep 60 & echo $! >> "$FAKE_LOG.children"; wait;;
    half) printf PK > "$out/$name.docx"; sleep 60;;
    crash) kill -SEGV $$;;
    memory) echo "terminate called after throwing: std::bad_alloc"; exit 134;;
    refuse) echo "Error: source file could not be loaded";;
    nothing) ;;
    *) cp "$FAKE_DOCX" "$out/$name.docx";;
  esac
done
"""


class Fake:
    """The stand-in: what it made, how often it was started, and the processes it left running."""

    def __init__(self, folder: Path) -> None:
        self.docx = folder / "made.docx"
        self.log = folder / "log"

    @property
    def starts(self) -> int:
        return len(self.log.read_text().split()) if self.log.exists() else 0

    def children(self) -> list[int]:
        return [int(pid) for pid in Path(f"{self.log}.children").read_text().split()]


def put_fake(folder: Path, monkeypatch: pytest.MonkeyPatch, docx: bytes) -> Fake:
    """Put the stand-in first on the path; it makes `docx` of whatever it can open."""
    script = folder / "soffice"
    script.write_text(_FAKE)
    script.chmod(0o755)
    fake = Fake(folder)
    fake.docx.write_bytes(docx)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("FAKE_LOG", str(fake.log))
    monkeypatch.setenv("FAKE_DOCX", str(fake.docx))
    return fake


def procedure() -> bytes:
    """A procedure as .docx."""
    return c_sections_with_tables.build().data()


def all_turned_into(documents: dict[str, bytes], kind: str, folder: Path) -> dict[str, bytes]:
    """Each .docx in another format, by LibreOffice itself."""
    folder = folder / f"as-{kind}"
    profile.make(str(folder / "home"))
    for name, data in documents.items():
        (folder / f"{name}.docx").write_bytes(data)
    command = [REAL, profile.address(str(folder / "home")), "--headless", "--norestore", "--convert-to", FILTERS[kind]]
    sources = [folder / f"{name}.docx" for name in documents]
    subprocess.run([*command, "--outdir", folder, *sources], capture_output=True, timeout=120, check=True)
    suffix = FILTERS[kind].partition(":")[0]
    return {name: (folder / f"{name}.{suffix}").read_bytes() for name in documents}
