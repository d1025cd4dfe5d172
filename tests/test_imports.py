"""Modules are imported one way along the road, and heavy libraries only where they are used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# `inspect` is not among them: lxml itself imports it.
HEAVY = {
    "docx",
    "pdfplumber",
    "pdfminer",
    "yaml",
    "jsonschema",
    "dataclasses",
    "logging",
    "importlib.metadata",
}


def test_the_contracts_of_the_layers_are_kept() -> None:
    code = "from importlinter.cli import lint_imports_command as run; run()"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "arguments", [["--version"], ["check", "--isolated", "--exit-zero", "examples/northgate-labs"]]
)
def test_no_heavy_library_is_imported_on_the_common_road(arguments: list[str]) -> None:
    warm = [sys.executable, "-m", "qmslint", *arguments]
    subprocess.run(warm, cwd=ROOT, capture_output=True, check=False)  # compiles the rules into the cache
    code = (
        "import os, runpy, sys\n"
        "os._exit = sys.exit\n"  # the program leaves in haste
        f"sys.argv = ['qmslint', *{arguments!r}]\n"
        "try:\n    runpy.run_module('qmslint', run_name='__main__', alter_sys=True)\n"
        "except SystemExit as end:\n    code = end.code or 0\n"
        "print(code, *sorted(sys.modules), file=sys.stderr)"
    )
    bare = subprocess.run(
        [sys.executable, "-c", "import os, runpy, sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    code_and_modules = done.stderr.splitlines()[-1].split()
    assert code_and_modules[0] == "0"
    imported = set(code_and_modules) - set(bare.stdout.split())
    assert sorted(imported & HEAVY) == []
