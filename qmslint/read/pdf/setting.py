"""How the pages of a document are set beyond what is usual: two on a sheet, lines counted in the margin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qmslint.read.pdf.imposed import Imposed, halves
from qmslint.read.pdf.margin import Margin
from qmslint.read.pdf.page import Sheet
from qmslint.read.pdf.pages import Pages

__all__ = ["pages_of"]


def pages_of(sheets: Iterable[Sheet]) -> Pages:
    """The pages that stand on these sheets, each with its own text only."""
    imposed, margin = Imposed(), Margin()

    def seen() -> Iterator[Sheet]:
        for sheet in sheets:
            imposed.add(sheet)
            for page in halves(sheet) or [sheet]:
                margin.add(page)
            yield sheet

    pages = Pages(seen())
    if imposed.told:
        pages = pages.changed(halves)
    if margin.told:
        pages = pages.changed(lambda page: [margin.without(page)])
    return pages
