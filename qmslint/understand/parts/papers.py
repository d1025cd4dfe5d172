"""A paper as one line of text names it: its words, its counts, its form. Rows: `row_papers`; sentences: `told_papers`."""

from __future__ import annotations

import re
from functools import cache

from qmslint.model import Location
from qmslint.resources import yaml_folder
from qmslint.tuples import NamedTuple
from qmslint.understand.text.vocabulary import keys_of
from qmslint.understand.text.words import squeeze

__all__ = ["COUNTS", "Item", "begins", "copy_type_of", "dossier_words", "line_item"]

# "bản chính: 1", "bản sao: không"
COUNTS = re.compile(r"bản\s*(chính|gốc|sao)\s*:?\s*(\d{1,2}|không|x)?", re.IGNORECASE)
_COPIES = re.compile(r"(\d{1,2})\s*(?:\([^()\d]{1,16}\)\s*)?bản\s*(chính|gốc|sao|photo)?", re.IGNORECASE)
_FORM = re.compile(
    r"((?:Biểu mẫu|Mẫu|mẫu|Phụ lục|BM)\s*(?:số|đơn|tờ khai)?\s*[\w.\-/Đđ]*\d[\w.\-/]*|BM[.\-\s]?[\w.\-ĐđƯư]*\d[\w.\-]*)"
)


class Item(NamedTuple):
    """A line of the dossier part before it is known what it is."""

    text: str
    depth: int
    place: Location
    originals: int | None = None
    copies: int | None = None
    quantity: int | None = None
    copy_type: str | None = None
    form: str | None = None
    table: bool = False
    counted: bool = False  # a figure beside it says how many; a cross only says of which kind
    head: bool = False  # it stands like the heading of a group: "2.1. Cấp mới" below "2. Hồ sơ"


@cache
def dossier_words(name: str) -> tuple[str, ...]:
    """The keys of a list of `rules/vocabulary/dossier.yaml`, the longest first."""
    return tuple(sorted(keys_of("dossier")[name], key=len, reverse=True))


def begins(k: str, name: str) -> bool:
    """Whether a key begins with a whole word or phrase of such a list."""
    return f"{k} ".startswith(_whole_words(name))


@cache
def _whole_words(name: str) -> tuple[str, ...]:
    return tuple(f"{word} " for word in dossier_words(name))


def line_item(text: str, depth: int, place: Location) -> Item:
    """A paper as one line of text names it, with what it says itself of originals, copies, their kind and a form."""
    low = text.lower()
    originals = copies = None
    if "bản" in low:
        for m in COUNTS.finditer(low):
            if m[2] is None or m[2] == "x":
                continue
            n = 0 if m[2] == "không" else int(m[2])
            if m[1] == "sao":
                copies = n
            else:
                originals = n
        if originals is None and copies is None:
            for m in _COPIES.finditer(low):
                if m[2] in ("chính", "gốc"):
                    originals = int(m[1])
                elif m[2]:
                    copies = int(m[1])
    return Item(squeeze(text), depth, place, originals, copies, None, copy_type_of(low), _form_of(text))


def copy_type_of(low: str) -> str | None:
    """The kind of copy that a text of small letters names: "bản sao chứng thực"."""
    return next((w for w in yaml_folder("vocabulary")["dossier"]["copy-type"] if w in low), None)


def _form_of(text: str) -> str | None:
    m = _FORM.search(text)
    return m[1].rstrip(".,;)") if m else None
