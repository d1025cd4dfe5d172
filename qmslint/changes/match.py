"""Which things of two rows are the same thing: by keys first, then by likeness of their words."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TypeAlias, TypeVar

from qmslint.facts.alike import shared, telling_words
from qmslint.understand.text.headings import split_marker
from qmslint.understand.text.words import digits, key

__all__ = ["Pair", "alike", "differs", "folded", "pair"]

T = TypeVar("T")
Pair: TypeAlias = tuple[T | None, T | None]
"""The same thing in the older and in the newer version; None where it is not there."""

_ENOUGH = 0.5  # the likeness from which two things may be one that was reworded
_NEAR = 0.92  # how near recognised text comes to what stands on the paper
# "lý" and "lí", "kỹ" and "kĩ", "quý" and "quí" are the same word in two spellings.
_Y = re.compile(r"^([hklmst]|qu)y$")


@lru_cache(maxsize=1 << 14)
def folded(text: str) -> str:
    """What is left of a text without case, accents, punctuation, spaces, its leading number and leading zeros."""
    bare = split_marker(text).rest or text
    return "".join(_Y.sub(r"\1i", w) if not w.isdecimal() else w.lstrip("0") or "0" for w in key(bare).split())


def differs(old: str | None, new: str | None, loose: bool = False) -> bool:
    """Whether two texts say something else. `loose`: one of them was recognised on a scan, where letters go astray."""
    one, other = folded(old or ""), folded(new or "")
    if one == other:
        return False
    if not loose or digits(one) != digits(other):
        return True
    return SequenceMatcher(None, one, other, autojunk=False).ratio() < _NEAR


def alike(old: str, new: str) -> float:
    """How alike two texts are by the words that tell something, from 0 to 1; what only says more is alike enough."""
    one, other = telling_words(old), telling_words(new)
    if not one or not other:
        one, other = frozenset(key(old).split()), frozenset(key(new).split())
    if not one or not other:
        return 0.0
    both = 2 * len(one & other) / (len(one) + len(other))
    return max(both, _ENOUGH) if min(len(one), len(other)) > 1 and shared(one, other) == 1 else both


def pair(
    olds: Sequence[T],
    news: Sequence[T],
    *keys: Callable[[T], Hashable],
    likeness: Callable[[T, T], float] | None = None,
) -> list[Pair[T]]:
    """Each thing of both rows once, with what it is in the other: in the order of the newer, then what was dropped.

    Things of one key are paired, key after key, the first of them so that as many as can be keep their order; a key of None
    pairs nothing. What is left is paired by `likeness`, the most alike first.
    """
    left = list(range(len(olds)))
    found: dict[int, int] = {}
    for number, by in enumerate(keys):
        free = [n for n in range(len(news)) if n not in found]
        pairs = _aligned if number == 0 else _looked_up
        found |= {free[n]: left[o] for o, n in pairs([by(olds[o]) for o in left], [by(news[n]) for n in free])}
        taken = set(found.values())
        left = [o for o in left if o not in taken]
    if likeness is not None:
        free = [n for n in range(len(news)) if n not in found]
        found |= _nearest(olds, news, left, free, likeness)
    taken = set(found.values())
    there: list[Pair[T]] = [(olds[found[n]] if n in found else None, new) for n, new in enumerate(news)]
    return there + [(old, None) for o, old in enumerate(olds) if o not in taken]


def _aligned(olds: list[Hashable], news: list[Hashable]) -> Iterator[tuple[int, int]]:
    """Pairs of one key, first those that stand in the same order, then the rest as they come."""
    # What has no key is unlike everything.
    one = [(n, "old") if k is None else (k,) for n, k in enumerate(olds)]
    other = [(n, "new") if k is None else (k,) for n, k in enumerate(news)]
    done_old: set[int] = set()
    done_new: set[int] = set()
    for o, n, size in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
        done_old.update(range(o, o + size))
        done_new.update(range(n, n + size))
        yield from zip(range(o, o + size), range(n, n + size), strict=True)
    rest_old = [o for o in range(len(olds)) if o not in done_old]
    rest_new = [n for n in range(len(news)) if n not in done_new]
    for o, n in _looked_up([olds[o] for o in rest_old], [news[n] for n in rest_new]):
        yield rest_old[o], rest_new[n]


def _looked_up(olds: list[Hashable], news: list[Hashable]) -> Iterator[tuple[int, int]]:
    """Pairs of one key as they come."""
    waiting: dict[Hashable, list[int]] = {}
    for o, k in enumerate(olds):
        if k is not None:
            waiting.setdefault(k, []).append(o)
    for n, k in enumerate(news):
        if k is not None and waiting.get(k):
            yield waiting[k].pop(0), n


def _nearest(
    olds: Sequence[T], news: Sequence[T], left: list[int], free: list[int], likeness: Callable[[T, T], float]
) -> dict[int, int]:
    scores = [(likeness(olds[o], news[n]), o, n) for o in left for n in free]
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, o, n in sorted((s for s in scores if s[0] >= _ENOUGH), key=lambda s: (-s[0], abs(s[1] - s[2]), s[1], s[2])):
        if n not in found and o not in taken:
            found[n] = o
            taken.add(o)
    return found
