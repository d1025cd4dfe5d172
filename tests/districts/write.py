"""Writes the papers to files: Word documents, those of web pages and OpenDocument by LibreOffice, and PDFs."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.districts import drawn, flat, web
from tests.districts.package import word_file
from tests.districts.pieces import Sketch

SOFFICE = shutil.which("soffice")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FILTERS = {"web": ("html", "HTML (StarWriter)"), "flat": ("fodt", "OpenDocument Text Flat XML")}


def write_labels(sketches: Iterable[Any], folder: Path) -> None:
    """Write the labels of documents that have a name and labels to `folder`/labels."""
    (folder / "labels").mkdir(parents=True, exist_ok=True)
    for sketch in sketches:
        text = json.dumps(sketch.labels, ensure_ascii=False, indent=1) + "\n"
        (folder / "labels" / f"{sketch.name}.json").write_text(text, encoding="utf-8")


def write_word(sketches: Iterable[Sketch], folder: Path) -> list[str]:
    """Write a Word file of each paper to `folder`/documents, without LibreOffice those that need none; their names."""
    target = folder / "documents"
    target.mkdir(parents=True, exist_ok=True)
    waiting: dict[str, list[Sketch]] = {}
    for sketch in sketches:
        hand = sketch.making[0]
        if hand in FILTERS:
            waiting.setdefault(hand, []).append(sketch)
        else:
            (target / f"{sketch.name}.docx").write_bytes(word_file(sketch, hand))
    if SOFFICE and waiting:
        with tempfile.TemporaryDirectory() as sources:
            for hand, some in waiting.items():
                turn_into_word(SOFFICE, hand, some, Path(sources), target)
    return sorted(path.stem for path in target.glob("*.docx"))


def turn_into_word(soffice: str, hand: str, sketches: Iterable[Sketch], sources: Path, target: Path) -> None:
    """All papers of one hand in one start of LibreOffice."""
    ending, reader = FILTERS[hand]
    paths = []
    for sketch in sketches:
        text = web.page(sketch, repeat=False) if hand == "web" else flat.Writer(sketch).data()
        paths.append(sources / f"{sketch.name}.{ending}")
        paths[-1].write_text(text, encoding="utf-8")
    convert(soffice, reader, paths, sources / "profile", target)


def convert(soffice: str, reader: str, paths: Iterable[Path], profile: Path, target: Path) -> None:
    """Word files in `target` of all paths that this import filter reads, in one start of LibreOffice."""
    command = [soffice, f"-env:UserInstallation={profile.as_uri()}", "--headless", f"--infilter={reader}"]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(target), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def write_prints(sketches: Iterable[Sketch], folder: Path) -> list[str]:
    """Write a PDF of each paper that has a printer here to `folder`/prints; their names."""
    target = folder / "prints"
    target.mkdir(parents=True, exist_ok=True)
    for sketch in sketches:
        path = target / f"{sketch.name}.pdf"
        if "reportlab" in sketch.making and drawn.able():
            drawn.draw(sketch, path)
        elif "chromium" in sketch.making and CHROMIUM:
            print_page(CHROMIUM, web.page(sketch), path)
    return sorted(path.stem for path in target.glob("*.pdf"))


def print_page(chromium: str, page: str, path: Path) -> None:
    """Print a web page."""
    with tempfile.TemporaryDirectory() as profile:
        source = Path(profile) / "page.html"
        source.write_text(page, encoding="utf-8")
        command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
        command += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
        command += [f"--user-data-dir={profile}", "--no-pdf-header-footer", f"--print-to-pdf={path}", source.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=60)
