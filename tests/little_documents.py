"""Small Word documents for tests of the command line and the Python interface."""

from __future__ import annotations

import io
from pathlib import Path

__all__ = ["EMPTY_SECTION", "WHOLE", "data", "save"]

WHOLE = (
    ("QUY TRÌNH CẤP THẺ THƯ VIỆN", "title"),
    ("1. Mục đích", "bold"),
    ("Quy định việc cấp thẻ cho bạn đọc.", ""),
    ("2. Phạm vi", "bold"),
    ("Áp dụng cho mọi bạn đọc của thư viện.", ""),
)
"""Nothing for the rule `section-empty` to find."""

EMPTY_SECTION = (
    ("QUY TRÌNH CẤP THẺ THƯ VIỆN", "title"),
    ("1. Mục đích", "bold"),
    ("2. Phạm vi", "bold"),
    ("Áp dụng cho mọi bạn đọc của thư viện.", ""),
)
"""One finding of the rule `section-empty`."""


def data(paragraphs=WHOLE) -> bytes:
    """The bytes of a document with these paragraphs."""
    from docx import Document

    made = Document()
    for text, kind in paragraphs:
        run = made.add_paragraph(style="Title" if kind == "title" else None).add_run(text)
        run.bold = kind == "bold"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def save(path: Path, paragraphs=WHOLE) -> Path:
    """Write a document there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data(paragraphs))
    return path
