"""What a print repeats on every page, where a program that rebuilt the document from it left that in the text."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from qmslint.model import Block, Document, Table

__all__ = ["without_running"]

_ROWS = 3  # of a table at the head of a page
_PAGE = re.compile(
    r"[-–\s]*(?:(?:Trang|Page|Tr\.?)\s*:?\s*)?\d{1,3}(?:\s*(?:/|of|trên)\s*\d{1,3})?[-–\s]*", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")


def without_running(document: Document) -> Document:
    """The document without further copies of its header or the table at its head, page numbers beside them or between two
    tables, and lines that come again there; the same document if it has none."""
    blocks = document.blocks
    heads = {_words(b) for story in document.headers for b in story.blocks}
    first = next((b for b in blocks if _says(b)), None)
    if isinstance(first, Table):
        heads.add(_words(first))
    heads.discard("")
    gone = _copies(blocks, heads) if heads else set()
    if gone or any(isinstance(b, Table) for b in blocks):
        gone |= {i for i, block in enumerate(blocks) if _numbers_page(block) and _ends_page(blocks, i, gone)}
    if not gone:
        return document
    gone |= _beside(blocks, gone)
    return document._replace(blocks=tuple(b for i, b in enumerate(blocks) if i not in gone))


def _copies(blocks: Sequence[Block], heads: Container[str]) -> set[int]:
    """Where these heads stand again."""
    seen: set[str] = set()
    found: set[int] = set()
    for i, block in enumerate(blocks):
        words = _words(block)
        if words in heads:
            if words in seen:
                found.add(i)
            seen.add(words)
    return found


def _beside(blocks: Sequence[Block], gone: Container[int]) -> set[int]:
    """The lines beside these places that stand beside others of them as well: feet of pages."""
    beside: dict[str, set[int]] = {}
    for i, block in enumerate(blocks):
        if not isinstance(block, Table) and block.text and i not in gone:
            around = _next(blocks, range(i - 1, -1, -1)), _next(blocks, range(i + 1, len(blocks)))
            if any(at in gone for at in around if at is not None):
                beside.setdefault(_words(block), set()).add(i)
    return {i for words, places in beside.items() if words and len(places) > 1 for i in places}


def _words(block: Block) -> str:
    """What a line, or a small table of several cells, says but for its numbers, which count pages; "" for another block."""
    if not isinstance(block, Table):
        return _DIGITS.sub("", block.text) if 5 < len(block.text) < 120 and not block.number else ""
    if len(block.grid) > _ROWS:
        return ""
    texts = [cell.text for cell in block.cells() if cell.text]
    return _DIGITS.sub("", " | ".join(texts)) if len(texts) > 1 else ""


def _numbers_page(block: Block) -> bool:
    """Whether a block is a page's number."""
    return not isinstance(block, Table) and not block.number and _PAGE.fullmatch(block.text) is not None


def _ends_page(blocks: Sequence[Block], at: int, gone: Container[int]) -> bool:
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
    return next((i for i in order if _says(blocks[i])), None)


def _says(block: Block) -> bool:
    return isinstance(block, Table) or bool(block.text)
