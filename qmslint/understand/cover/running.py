"""What a print repeats on every page, where a program that rebuilt the document from it left that in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qmslint.model import Block, Document, Table

__all__ = ["without_running"]

_COVER = 8  # blocks among which the first copy stands
_ROWS = 3  # of a table at the head of a page
_PAGE = re.compile(
    r"[-–\s]*(?:(?:Trang|Page|Tr\.?)\s*:?\s*)?\d{1,3}(?:\s*(?:/|of|trên)\s*\d{1,3})?[-–\s]*", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")


def without_running(document: Document) -> Document:
    """The document without further copies of the table at its head, nor the page numbers beside them or between two
    tables; the same document if it has none."""
    blocks = document.blocks
    heads = {_words(b) for story in document.headers for b in story.blocks if isinstance(b, Table)}
    heads |= {_words(b) for b in blocks[:_COVER] if isinstance(b, Table)}
    heads.discard("")
    seen: set[str] = set()
    gone: set[int] = set()
    for i, block in enumerate(blocks):
        words = _words(block) if isinstance(block, Table) and len(block.grid) <= _ROWS and heads else ""
        if words in heads:
            if words in seen:
                gone.add(i)
            seen.add(words)
    if gone or any(isinstance(b, Table) for b in blocks):
        gone |= {i for i, block in enumerate(blocks) if _numbers_page(block) and _beside(blocks, i, gone)}
    return document._replace(blocks=tuple(b for i, b in enumerate(blocks) if i not in gone)) if gone else document


def _words(table: Table) -> str:
    """What a small table of several cells says but for its numbers, which count pages; "" for another."""
    if len(table.grid) > _ROWS:
        return ""
    texts = [cell.text for cell in table.cells() if cell.text]
    return _DIGITS.sub("", " | ".join(texts)) if len(texts) > 1 else ""


def _numbers_page(block: Block) -> bool:
    """Whether a block is a page's number."""
    return not isinstance(block, Table) and not block.number and _PAGE.fullmatch(block.text) is not None


def _beside(blocks: Sequence[Block], at: int, gone: set[int]) -> bool:
    """Whether what stands beside a page's number shows that a page ends there: a head that comes again, or tables on both
    sides."""
    above = _next(blocks, range(at - 1, -1, -1))
    below = _next(blocks, range(at + 1, len(blocks)))
    if above in gone or below in gone:
        return True
    return (
        above is not None
        and below is not None
        and isinstance(blocks[above], Table)
        and isinstance(blocks[below], Table)
    )


def _next(blocks: Sequence[Block], order: range) -> int | None:
    """The next block in this order that says something."""
    return next((i for i in order if isinstance(block := blocks[i], Table) or block.text.strip()), None)
