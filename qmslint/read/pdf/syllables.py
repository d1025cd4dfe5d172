"""Vietnamese syllables: whether letters can be a word, for words that a narrow cell cut in two."""

from __future__ import annotations

import unicodedata
from functools import cache

__all__ = ["is_syllable"]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ONSETS = _set("b c d đ g h k l m n p q r s t v x ch gh gi kh ng ngh nh ph qu th tr") | {""}
_NUCLEI = _set(
    "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uê ui uô uơ uy ưa ưi ươ ưu yê "
    "iêu oai oao oay oeo uây uôi uya uyê uyu ươi ươu yêu uyêu"
)
_CLOSED = _set("a ă â e ê i o ô ơ u ư y iê oa oă oe oo uâ uê uô uy ươ yê uyê")  # those that a coda may follow
_NEED_CODA = _set("ă â iê oă uâ uô ươ yê uyê")
_CODAS = _set("c ch m n ng nh p t")
_STOPS = _set("c ch p t")
_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}


@cache
def is_syllable(word: str) -> bool:
    """Whether a word in small letters is a possible syllable of Vietnamese.

    >>> [is_syllable(word) for word in ("bước", "bướ", "thủ", "th", "ủ", "khôn")]
    [True, False, True, False, True, True]
    """
    if not 0 < len(word) <= 7:
        return False
    apart = unicodedata.normalize("NFD", word)
    tones = [c for c in apart if c in _TONES]
    if len(tones) > 1:
        return False
    plain = unicodedata.normalize("NFC", "".join(c for c in apart if c not in _TONES))
    return any(plain[:at] in _ONSETS and _rhyme(plain[at:], tones) for at in range(min(3, len(plain)), -1, -1))


def _rhyme(rest: str, tones: list[str]) -> bool:
    if rest in _NUCLEI:
        return rest not in _NEED_CODA
    for length in (2, 1):
        coda = rest[-length:]
        if coda in _CODAS and rest[:-length] in _CLOSED:
            return coda not in _STOPS or tones in (["\u0301"], ["\u0323"])
    return False
