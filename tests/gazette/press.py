"""Every sheet on paper: each by its own hand, the printed ones as PDF too, the labels beside them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from tests.gazette import pens, web
from tests.gazette.sheet import Sheet

PENS = {"converter": pens.converter, "raw": pens.raw, "splintered": pens.raw, "google": pens.google}


def press(sheets: Iterable[Sheet], folder: Path) -> list[Path]:
    """Write `folder/documents` and `folder/labels`; the documents written, in order.

    A sheet whose program is not installed (LibreOffice, a browser) is left out, its labels too.
    """
    documents = folder / "documents"
    for part in (documents, folder / "labels"):
        part.mkdir(parents=True, exist_ok=True)
    sheets = list(sheets)
    web.convert({sheet.name: web.page(sheet) for sheet in sheets if sheet.hand == "web"}, documents)
    for sheet in sheets:
        if sheet.hand in PENS:
            (documents / f"{sheet.name}.docx").write_bytes(PENS[sheet.hand](sheet))
        if sheet.printed:
            web.printed(sheet.name, web.page(sheet), documents)
        if (documents / f"{sheet.name}.docx").exists():
            text = json.dumps(sheet.labels, ensure_ascii=False, indent=1)
            (folder / "labels" / f"{sheet.name}.json").write_text(text + "\n", encoding="utf-8")
    return sorted(documents.iterdir())
