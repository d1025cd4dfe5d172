"""Scans for tests: a Word file printed to PDF, its pages as pictures, the pictures as a PDF without a word in it."""

from __future__ import annotations

import io
import random
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from qmslint.read.ocr.program import engine, hint

needs_tesseract = pytest.mark.skipif(bool(engine().missing), reason=f"{engine().missing} is not installed: {hint()}")
needs_printer = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftoppm")), reason="LibreOffice or poppler is not installed"
)


def printed(document: Path, folder: Path) -> Path:
    """The Word file as a PDF with text, made by LibreOffice."""
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*command, str(folder), str(document)], check=True, capture_output=True, timeout=180)
    return folder / f"{document.stem}.pdf"


def pages_of(pdf: Path, folder: Path, dpi: int = 200) -> list[Image.Image]:
    """The pages as grey pictures."""
    subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-gray", "-png", str(pdf), str(folder / "page")], check=True, timeout=120
    )
    return [Image.open(p).convert("L") for p in sorted(folder.glob("page-*.png"))]


def scanned(pages: list[Image.Image], dpi: int = 200) -> bytes:
    """A PDF of nothing but pictures (compressed as scanners do)."""
    out = io.BytesIO()
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=dpi, quality=85)
    return out.getvalue()


def worn(page: Image.Image, degrees: float = 0.7) -> Image.Image:
    """The page laid askew on the glass, on greyish paper with specks."""
    page = page.rotate(degrees, resample=Image.Resampling.BICUBIC, fillcolor=255).point(lambda v: round(20 + v * 0.86))
    dice = random.Random(7)
    for _ in range(400):
        page.putpixel((dice.randrange(page.width), dice.randrange(page.height)), dice.randrange(120))
    return page
