"""A code as somebody wrote it → the document that it means: exactly, normalised, or "did you mean"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from qmslint.understand.cover.history import read_revision
from qmslint.understand.text.codes import code_key, code_prefix, normalise_code, split_revision

__all__ = ["Codes", "family", "revision_key", "same_revision"]

T = TypeVar("T")


class Codes(Generic[T]):
    """What is known by its code. Looked up exactly first, then without regard to separators, spaces and leading zeros."""

    def __init__(self, known: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, list[T]] = {}
        self._keyed: dict[tuple[str | int, ...], list[T]] = {}
        self._printed: dict[tuple[str | int, ...], str] = {}
        for code, what in known:
            self._exact.setdefault(normalise_code(code), []).append(what)
            at = code_key(code)
            self._keyed.setdefault(at, []).append(what)
            self._printed.setdefault(at, code)
        self.families = frozenset(family(code) for code in self._exact) - {""}

    def __len__(self) -> int:
        return len(self._keyed)

    def all(self, code: str) -> list[T]:
        """Everything of this code: of its exact spelling, else of its normalised one; empty when there is none."""
        found = self._exact.get(normalise_code(code)) or self._keyed.get(code_key(code))
        if not found:
            bare, revision = split_revision(code)
            found = self._keyed.get(code_key(bare)) if revision else None
        return found or []

    def find(self, code: str) -> T | None:
        """The first of this code, None when there is none."""
        return next(iter(self.all(code)), None)

    def groups(self) -> Iterator[tuple[str, list[T]]]:
        """Every code as first written, with what has it, in the order given."""
        for at, found in self._keyed.items():
            yield self._printed[at], found

    def near(self, code: str) -> str:
        """The known code that was probably meant, as written, "" if none is near: a letter typed for a digit, or one sign
        more, fewer or other."""
        code = normalise_code(code)
        folded = self._folded.get(_folded(code))
        if folded is not None:
            return folded
        close = {p for part in (code, *_shorter(code)) for p in self._near.get(part, ())}
        return max(sorted(close), key=lambda p: SequenceMatcher(None, code, normalise_code(p)).ratio(), default="")

    @cached_property
    def _folded(self) -> dict[str, str]:
        return {_folded(normalise_code(p)): p for p in reversed(self._printed.values())}

    @cached_property
    def _near(self) -> dict[str, list[str]]:
        """Every code under itself and what is left of it without one sign: near codes meet there, without a search."""
        found: dict[str, list[str]] = {}
        for printed in self._printed.values():
            code = normalise_code(printed)
            for part in (code, *_shorter(code)):
                found.setdefault(part, []).append(printed)
        return found


def _shorter(code: str) -> set[str]:
    return {code[:i] + code[i + 1 :] for i in range(len(code))} if len(code) > 4 else set()


def _folded(code: str) -> str:
    table = str.maketrans({"O": "0", "I": "1", "L": "1", "Đ": "D", "-": None, ".": None, "_": None, "/": None})
    return code.translate(table)


@lru_cache(maxsize=1 << 16)
def family(code: str) -> str:
    """The letters before the first digit, by which documents of one system are known: `QT-03` → `QT`."""
    prefix = code_prefix(normalise_code(code))
    return "".join(c for c in prefix if c.isalnum())


def revision_key(revision: str) -> tuple[str | int, ...]:
    """By which revisions are compared: `Lần 02` = `2` = `2.0`, `A` = `a`; empty for a text without letter or digit."""
    parts = list(code_key(read_revision(revision)))
    while len(parts) > 1 and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def same_revision(one: str | None, other: str | None) -> bool:
    """Whether two revisions are the same, or one of them is not stated so that it could be told."""
    if not one or not other:
        return True
    first, second = revision_key(one), revision_key(other)
    return not first or not second or first == second
