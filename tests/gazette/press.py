"""Every sheet on paper: each by its own hand, the printed ones as PDF too, the labels beside them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.districts.write import CHROMIUM, FILTERS, SOFFICE, convert, print_page, write_labels
from tests.gazette import pens, web
from tests.gazette.sheet import Sheet

PENS = {"converter": pens.converter, "raw": pens.raw, "splintered": pens.raw, "google": pens.google}


def press(sheets: Iterable[Sheet], folder: Path) -> list[Path]:
    """Write `folder`/documents and `folder`/labels; the documents written, in order of their names.

    What needs LibreOffice or a browser is left out where it is not installed.
    """
    documents = folder / "documents"
    documents.mkdir(parents=True, exist_ok=True)
    sheets = list(sheets)
    write_labels(sheets, folder)
    for sheet in sheets:
        if sheet.hand in PENS:
            (documents / f"{sheet.name}.docx").write_bytes(PENS[sheet.hand](sheet))
        if sheet.printed and CHROMIUM:
            print_page(CHROMIUM, web.page(sheet), documents / f"{sheet.name}.pdf")
    if SOFFICE:
        with tempfile.TemporaryDirectory() as place:
            paths = []
            for sheet in (sheet for sheet in sheets if sheet.hand == "web"):
                paths.append(Path(place) / f"{sheet.name}.html")
                paths[-1].write_text(web.page(sheet), encoding="utf-8")
            convert(SOFFICE, FILTERS["web"][1], paths, Path(place) / "profile", documents)
    return sorted(documents.iterdir())
