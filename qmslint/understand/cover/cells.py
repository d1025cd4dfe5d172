"""What a cell beside the document's code may be: a house, a code, a title."""

from __future__ import annotations

import re

from qmslint.model import Cell
from qmslint.understand.cover.cover_title import is_kind
from qmslint.understand.text.codes import find_codes, find_loose_codes
from qmslint.understand.text.dates import read_date
from qmslint.understand.text.labels import field_of, pairs_in_line
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key, squeeze

__all__ = ["is_coded", "is_words", "may_be_title", "names_no_house"]


# How the name of a company ends: it heads the page, and is no title.
_COMPANY = re.compile(
    r"\b(?:(?i:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|corp|corporation|jsc|pty|co|s\.a|b\.v)|AS|AB|BV|SA|AG|KG|Oy|ApS|SpA)"
    r"\.?\)?$"
)
# "Westmoor University – EHS": a house, and its part behind a dash.
_HOUSE = re.compile(
    r"(?:[A-Z][\w'&.-]*\s){1,4}(?:University|College|Hospital|Institute|Council|Trust|School)(?:\s[–—-]\s.{1,40})?"
)
_KIND_LAST = re.compile(r"\w\s(?:Procedure|Policy|Instruction)$")  # "CAPA Procedure": two words will do


def may_be_title(text: str) -> bool:
    """Whether words of three or more may be a title: no house, no label, no date, no code."""
    if (
        not 12 <= len(text) <= 200
        or (len(text.split()) < 3 and not _KIND_LAST.search(text))
        or ":" in text
        or "/" in text[:4]
    ):
        return False
    k = key(text)
    if starts_with(k, "book"):
        return True
    if starts_with(k, "office") or starts_with(k, "system") or k.startswith(("trang ", "page ")):
        return False
    if (
        _COMPANY.search(text)
        or _HOUSE.fullmatch(text)
        or pairs_in_line(text)
        or field_of(text) is not None
        or read_date(text) is not None
    ):
        return False
    return not any(c.start == 0 for c in find_codes(text))


def is_coded(cell: Cell) -> bool:
    """Whether a cell begins with a code of whatever family."""
    return any(not code.start for code in find_loose_codes(squeeze(cell.text)))


def names_no_house(cell: Cell) -> bool:
    """Whether a cell names neither an office, a company nor a system, nor shouts."""
    text = squeeze(cell.text)
    folded = key(text)
    house = _COMPANY.search(text) or _HOUSE.fullmatch(text) or text.isupper()
    return not house and not starts_with(folded, "office") and not starts_with(folded, "system")


def is_words(cell: Cell) -> bool:
    """Whether a cell holds two words that may be a title: "Specimen Transport" between the house and the code."""
    text = squeeze(cell.text)
    words = text.split()
    plain = len(words) > 1 and len(text) < 80 and all(w.isalpha() for w in words)
    return plain and field_of(text) is None and not is_kind(text)
