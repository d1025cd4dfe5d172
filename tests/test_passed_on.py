"""PDFs that other programs passed on – turned, put into forms, scaled, cropped, locked without a password – read the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

import qmslint
from qmslint.model import Document
from tests.districts.drawn import able, draw
from tests.wards.reader import wards

PAPERS = ("ward-building", "branch-boat", "lab-equipment")


def _matrix(page: pikepdf.Page, pdf: pikepdf.Pdf, numbers: str) -> None:
    page.contents_add(pdf.make_stream(f"q {numbers} cm\n".encode()), prepend=True)
    page.contents_add(pdf.make_stream(b"\nQ"))


def turned(pdf: pikepdf.Pdf) -> pikepdf.Pdf:
    """Scanned sideways, and told to be shown upright."""
    for page in pdf.pages:
        wide, high = (float(value) for value in page.mediabox[2:])
        _matrix(page, pdf, f"0 1 -1 0 {high} 0")
        page.MediaBox = pikepdf.Array([0, 0, high, wide])
        page.Rotate = 90
    return pdf


def sideways(pdf: pikepdf.Pdf) -> pikepdf.Pdf:
    """Told to be shown sideways."""
    for page in pdf.pages:
        page.Rotate = 90
    return pdf


def smaller(pdf: pikepdf.Pdf) -> pikepdf.Pdf:
    """Each page a form that is drawn on a smaller sheet."""
    made = pikepdf.new()
    for page in pdf.pages:
        wide, high = (float(value) for value in page.mediabox[2:])
        sheet = made.add_blank_page(page_size=(0.7 * wide, 0.7 * high))
        name = sheet.add_resource(made.copy_foreign(page.as_form_xobject()), pikepdf.Name.XObject)
        sheet.contents_add(made.make_stream(f"q 0.7 0 0 0.7 0 0 cm {name} Do Q".encode()))
    return made


def cropped(pdf: pikepdf.Pdf) -> pikepdf.Pdf:
    """Shown without its margins, on a larger sheet that does not begin at zero."""
    for page in pdf.pages:
        left, bottom, right, top = (float(value) for value in page.mediabox)
        page.MediaBox = pikepdf.Array([left - 100, bottom - 150, right + 200, top + 50])
        page.CropBox = pikepdf.Array([left + 10, bottom + 8, right - 10, top - 8])
    return pdf


def read(path: Path) -> list[str]:
    """The words of a document block by block, without spaces: these may move by a hair."""
    document: Document = qmslint.load(path)
    assert not document.not_read
    return [re.sub(r"\s+", "", paragraph.printed) for paragraph in document.paragraphs()]


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, list[str]]:
    if not able():
        pytest.skip("needs ReportLab and the fonts of DejaVu")
    folder, papers = tmp_path_factory.mktemp("drawn"), wards()
    for name in PAPERS:
        draw(papers[name], folder / f"{name}.pdf")
    return {path: read(path) for path in sorted(folder.iterdir())}


@pytest.mark.parametrize("hand", [turned, sideways, smaller, cropped])
def test_the_words_and_cells_are_the_same(
    hand: Callable[[pikepdf.Pdf], pikepdf.Pdf], drawn: dict[Path, list[str]], tmp_path: Path
) -> None:
    for path, words in drawn.items():
        with pikepdf.open(path) as pdf:
            hand(pdf).save(tmp_path / path.name)
        assert read(tmp_path / path.name) == words


def test_locked_and_packed_files_are_read_the_same(drawn: dict[Path, list[str]], tmp_path: Path) -> None:
    for path, words in drawn.items():
        with pikepdf.open(path) as pdf:
            pdf.save(
                tmp_path / path.name,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
                encryption=pikepdf.Encryption(owner="chủ", user="", R=6, allow=pikepdf.Permissions(extract=False)),
            )
        assert read(tmp_path / path.name) == words
