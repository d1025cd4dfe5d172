"""The foot of a print that has one page: it is repeated nowhere, and so was read as the last line of the body."""

from __future__ import annotations

from qmslint.model import Document, Paragraph, Story
from qmslint.understand.text.codes import find_codes
from qmslint.understand.text.labels import pairs_in_line

__all__ = ["with_foot"]

_CONTROL = frozenset(("revision", "issue_date", "effective_date", "page_label"))


def with_foot(document: Document) -> Document:
    """The document with its last line as a footer, where it has one page, no footer, and that line is one of control data:
    "QT-06 - Lần ban hành: 02 - Ngày ban hành: 01/8/2025"."""
    last = document.blocks[-1] if document.blocks else None
    if document.format != "pdf" or document.pages != 1 or not isinstance(last, Paragraph) or len(last.text) > 120:
        return document
    if any(story.part == "footer" for story in document.headers):
        return document
    code = next(iter(find_codes(last.text)), None)
    leads = code is not None and not code.start and code.kind == "procedure"
    told = {field for field, _ in pairs_in_line(last.text)}
    if not (leads or "code" in told) or not told & _CONTROL:
        return document
    return document._replace(headers=(*document.headers, Story("footer", "default", 1, (last,))))
