"""Document → Reading: what a document says.

The road: `lines` (paragraphs and rows in one order) → `events` (titles, headings, headers, rows) → `blocks` (one for each
procedure) → `procedure` (sections, dossier, flows, limits, forms, records). Beside it: `control` (cover, page header,
history), `references` and `citations` (pointers in the text).
"""

from __future__ import annotations

from qmslint.model import Document, Reading

__all__ = ["understand"]


def understand(document: Document, path: str) -> Reading:
    """Read what `document` says. `path` is its name in reports. Never raises on odd content: what is not found is absent."""
    from qmslint.understand.reading import read

    return read(document, path)
