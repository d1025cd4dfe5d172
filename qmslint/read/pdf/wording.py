"""The words of a paragraph from its lines: what stands between the end of one line and the beginning of the next."""

from __future__ import annotations

import re

from qmslint.read.pdf.page import Font
from qmslint.read.pdf.paragraphs import Para

__all__ = ["between", "pieces_of"]

_LEADER = re.compile(r"\s*(?:\.{4,}|…{2,}|_{4,}|(?:\. ){4,}\.?)\s*(\d{1,4})$")


def pieces_of(para: Para) -> list[tuple[str, Font]]:
    """The text of a paragraph in pieces of one font."""
    pieces: list[tuple[str, Font]] = []
    for i, line in enumerate(para.lines):
        spans = list(line.spans)
        if i:
            joint = between(para.lines[i - 1].text, line.text, wrapped=para.lines[i - 1].wrapped)
            text, font = pieces[-1]
            text = text.rstrip(" ")
            if joint == "\b":
                text, joint = text[:-1], ""
            pieces[-1] = (text + joint, font)
        for text, font in spans:
            if pieces and pieces[-1][1] == font:
                pieces[-1] = (pieces[-1][0] + text, font)
            else:
                pieces.append((text, font))
    if pieces and len(para.lines) == 1:
        text, font = pieces[-1]
        pieces[-1] = (_LEADER.sub(r"\t\1", text), font)  # an entry of a table of contents
    return pieces


def between(one: str, two: str, *, wrapped: bool = False) -> str:
    """What joins two lines: a space, nothing, or "\\b" where the hyphen at the end goes.

    >>> between("Nghị định số 63/2010/NĐ-", "CP"), between("the docu-", "ment"), between("Thương binh -", "Xã hội")
    ('', '\\x08', ' ')
    """
    last, first = one[-1:], two[:1]
    if wrapped or not last or not first:
        return " "
    word = one.rsplit(None, 1)[-1]
    if last == "-" and len(word) > 1:
        tail, head = re.split(r"[^\w]", word[:-1])[-1], re.split(r"[^\w]", two)[0]
        plain = tail.isascii() and head.isascii() and tail.isalpha() and head.isalpha()
        return "\b" if plain and tail[-1].islower() and head.islower() and len(tail) > 1 else ""
    if last == "/" and len(word) > 1 and first.isalnum():
        return ""
    if (
        last == "."
        and first.isalnum()
        and "." in word[:-1]
        and not word[:-1].islower()
        and (first.isdigit() or "://" in word)
    ):
        return "" if any(c.isalpha() for c in word) and len(word) > 3 else " "
    return " "
