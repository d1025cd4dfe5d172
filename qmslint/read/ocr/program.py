"""Where tesseract is on this machine, which of its models reads Vietnamese best, and how to get them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache

from qmslint.tuples import NamedTuple

__all__ = ["Engine", "engine", "hint"]

# The script model reads Vietnamese with fewer mistakes than the language model (1.2 % of letters against 1.5–3.7 %), and
# English as well; the first that is installed as a whole is used.
_MODELS = ("Vietnamese", "script/Vietnamese", "vie+eng", "vie")


class Engine(NamedTuple):
    """tesseract: its path, the model to read with, and the one for narrow cells, where the script model sees marks on
    figures ("BÀ" for "B2"). `missing` says what is not installed ("" when all is there)."""

    path: str
    model: str
    narrow: str = ""
    missing: str = ""


@cache
def engine() -> Engine:
    """What is installed here, looked for once."""
    path = shutil.which("tesseract") or next((p for p in _places() if os.access(p, os.X_OK)), None)
    if path is None:
        return Engine("", "", missing="tesseract")
    try:
        told = subprocess.run([path, "--list-langs"], capture_output=True, timeout=20, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return Engine(path, "", missing="tesseract")
    there = set(told.stdout.decode("utf-8", "replace").split()[1:])
    model = next((m for m in _MODELS if there.issuperset(m.split("+"))), "")
    narrow = "vie+eng" if there.issuperset(("vie", "eng")) else model
    return Engine(path, model, narrow, "" if model else "the Vietnamese data of tesseract")


def hint() -> str:
    """The command that installs tesseract with its Vietnamese model on this platform."""
    if sys.platform == "win32":
        return "winget install UB-Mannheim.TesseractOCR"
    if sys.platform == "darwin":
        return "brew install tesseract tesseract-lang"
    if shutil.which("dnf"):
        return "sudo dnf install tesseract tesseract-langpack-vie"
    return "sudo apt-get install tesseract-ocr tesseract-ocr-vie"


def _places() -> list[str]:
    """Where installers for Windows put it without telling PATH."""
    folders = [os.environ.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)")]
    return [os.path.join(folder, "Tesseract-OCR", "tesseract.exe") for folder in folders if folder]
