"""Vietnamese or English: a cheap test by letters that only Vietnamese has, and by small words without them."""

from __future__ import annotations

from itertools import islice

from qmslint.model import Document, iter_paragraphs

__all__ = ["detect_language", "language_of"]

# Letters of no other language that procedures are written in ("â", "ê", "é" occur in French names).
_LETTERS = frozenset("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ")
_MARKLESS = frozenset(
    ("quy", "trinh", "ho", "so", "thuc", "hien", "thoi", "gian", "bieu", "mau", "cua", "theo", "nguoi", "giai", "buoc")
)
_ENGLISH = frozenset(
    ("the", "of", "and", "to", "shall", "be", "for", "is", "in", "with", "this", "by", "on", "or", "as")
)
_ENOUGH = 2500


def language_of(text: str) -> str:
    """`vi` or `en`; a bilingual text is Vietnamese (in Vietnamese every sixth letter is one of them). Without
    words it is Vietnamese, the language of most documents."""
    low = text.lower()
    letters = filter(_LETTERS.__contains__, low)
    enough = -(-len(low) // 25)  # they come early: the rest need not be looked through
    if low and next(islice(letters, enough - 1, None), None) is not None:
        return "vi"
    words = low.split()
    english = sum(map(_ENGLISH.__contains__, words))
    if english == 0:
        plain = _LETTERS.isdisjoint(low) and _MARKLESS.isdisjoint(words)
        return "en" if plain and any(map(str.isalpha, low)) else "vi"
    markless = sum(map(_MARKLESS.__contains__, words))
    return "vi" if markless > english else "en"


def detect_language(document: Document) -> str:
    """The language of a document, from its first pages and, where the body is nearly empty, its headers."""
    seen: list[str] = []
    size = 0
    for paragraph in document.paragraphs():
        seen.append(paragraph.text)
        size += len(paragraph.text)
        if size > _ENOUGH:
            break
    if size < 200:
        seen += [p.text for story in document.headers for p in iter_paragraphs(story.blocks)]
    return language_of("\n".join(seen)[: 2 * _ENOUGH])
