"""Pages that are pictures → text: rendered, straightened, their ruling lines found, their words recognised by tesseract.

The result is the same `Sheet` that a page with a text layer gives, so that paragraphs, tables and running headers are made
by the same code. Imported only where pages are to be recognised: Pillow and tesseract are needed for it. Where something is
missing, or a page cannot be recognised, the page stays "not read", with the reason.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qmslint.read.pdf.library import Library
    from qmslint.read.pdf.page import Sheet

__all__ = ["looking", "missing"]


def missing() -> str:
    """What is not installed and how to get it, "" when pages can be recognised here."""
    from qmslint.read.ocr.program import engine, hint

    lacking = engine().missing
    return f"{lacking} ({hint()})" if lacking else ""


def looking(which: str, seconds: float) -> Callable[[Library, int, Sheet], Sheet]:
    """What to do with each page of a document: `which` pages to recognise (auto, force), and for how long in all."""
    from qmslint.read.ocr.program import engine
    from qmslint.read.ocr.recognise import Recogniser
    from qmslint.read.pdf.unread import without_text

    lacking = missing()
    recogniser = Recogniser(engine(), seconds)

    def look(library: Library, page: int, sheet: Sheet) -> Sheet:
        if which != "force" and not without_text(sheet):
            return sheet
        if lacking:
            return sheet._replace(why=f"not installed: {lacking}")
        made = recogniser.page(library, page, sheet.number)
        return sheet._replace(why=made.why) if made.sheet is None else made.sheet

    return look
