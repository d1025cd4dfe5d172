"""How alike two texts are by the words that tell something, as papers, steps and titles are written differently each time."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache

from qmslint.facts.published import catalogue_words
from qmslint.understand.text.codes import UPPER
from qmslint.understand.text.words import key

__all__ = ["shared", "telling_words"]


_CODED = re.compile(rf"[(\[]\s*(?:mẫu\s+)?[{UPPER}]+[{UPPER}.\-_/ ]*\d[\w.\-/ ]*[)\]]")
_SIZE = re.compile(r"(?<=\d)\s*[xX]\s*(?=\d)")


@cache
def _small() -> frozenset[str]:
    """Words that say how a paper is to be handed in, not what it is."""
    return frozenset(key(catalogue_words()["small-words"]).split())


def telling_words(text: str) -> frozenset[str]:
    """The words of a text that say what it is, folded by `key`: without the office's code for a form ("(BM.CN.01.01)"), and
    with one spelling of sizes ("4x6", "4 x 6")."""
    plain = _SIZE.sub(" x ", _CODED.sub(" ", text))
    return frozenset(w for w in key(plain).split() if w not in _small())


def shared(one: Set[str], other: Set[str]) -> float:
    """The share of the shorter text's words that the other has too, from 0 to 1; 0 where one has none."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0
