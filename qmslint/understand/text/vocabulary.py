"""Phrases with meanings, read from `rules/vocabulary/`: what headings and columns are called, how titles and totals begin.

A phrase book is a row-of-words grammar: a text is *heads* (which carry meanings) and *fillers* (which carry none), taken
longest first. A text is understood only as a whole, so that running text which merely begins with a head is not taken
for a heading. Matching is on `words.key`: without case, accents and punctuation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from qmslint.resources import compiled, yaml_folder
from qmslint.tuples import NamedTuple
from qmslint.understand.text.kept import kept_by_text
from qmslint.understand.text.words import key

__all__ = ["PhraseBook", "column_book", "keys_of", "section_book", "starts_with", "title_words"]

_MOST_WORDS = 30


class Match(NamedTuple):
    """What a text was read as: its meanings in order, and whether it stands on weak heads alone."""

    meanings: tuple[str, ...]
    weak: bool


class PhraseBook:
    """Heads with meanings and fillers without; `parse` reads a whole key with them."""

    def __init__(
        self,
        heads: Mapping[str, Iterable[str]],
        fillers: Iterable[str] = (),
        openers: Iterable[str] = (),
        weak: Iterable[str] = (),
    ) -> None:
        self._take(_folded(heads, fillers, openers, weak))

    @classmethod
    def of(cls, name: str, heads: str) -> PhraseBook:
        """The book of a file of `rules/vocabulary/`, whose heads stand under this name; its keys are folded once for all
        runs."""

        def build() -> dict[str, Any]:
            data = yaml_folder("vocabulary")[name]
            return _folded(data[heads], data["fillers"], data.get("openers", ()), data.get("weak", ()))

        book = cls.__new__(cls)
        book._take(compiled(f"vocabulary-{name}", ("vocabulary",), build))
        return book

    def _take(self, folded: Mapping[str, Any]) -> None:
        phrases: Mapping[str, list[str] | None] = folded["phrases"]
        self._phrases = {k: None if meanings is None else tuple(meanings) for k, meanings in phrases.items()}
        self._both, self._openers, self._weak = set(folded["both"]), set(folded["openers"]), set(folded["weak"])
        self._first_words = set(folded["first"])
        self._longest: int = folded["longest"]
        self._known: dict[str, Match | None] = {}

    def parse(self, text_key: str) -> Match | None:
        """Read a key as a whole; None when some word of it is neither head nor filler or no head leads it."""
        if text_key.split(" ", 1)[0] not in self._first_words:
            return None
        if text_key not in self._known:
            if len(self._known) > 5000:
                self._known.clear()
            self._known[text_key] = self._parse(text_key.split())
        return self._known[text_key]

    def parse_loosely(self, text_key: str) -> Match | None:
        """Read a short heading that stands out and holds words of its own too ("Sơ đồ các bước công việc"): the strong
        heads in it count if they and the fillers make up half of its words."""
        words = text_key.split()
        if not 2 <= len(words) <= 12:
            return None
        found: list[str] = []
        known = i = 0
        while i < len(words):
            for n in range(min(self._longest, len(words) - i), 0, -1):
                phrase = " ".join(words[i : i + n])
                if phrase in self._phrases:
                    meanings = self._phrases[phrase]
                    if meanings and phrase not in self._weak and phrase not in self._both:
                        found += [m for m in meanings if m not in found]
                    known += n
                    break
            else:
                n = 1
            i += n
        return Match(tuple(found), weak=False) if found and known * 2 >= len(words) else None

    def begins_with(self, text_key: str) -> tuple[str, ...]:
        """The meanings of the longest head that the key begins with, () if it begins with none."""
        words = text_key.split()
        for n in range(min(self._longest, len(words)), 0, -1):
            meanings = self._phrases.get(" ".join(words[:n]))
            if meanings:
                return meanings
        return ()

    def _parse(self, words: list[str]) -> Match | None:
        if not words or len(words) > _MOST_WORDS:
            return None
        found: list[str] = []
        strong = led = False
        i = 0
        while i < len(words):
            for n in range(min(self._longest, len(words) - i), 0, -1):
                phrase = " ".join(words[i : i + n])
                if phrase in self._phrases:
                    break
            else:
                if not found and words[i] in self._openers:
                    i += 1
                    continue
                return None
            meanings = self._phrases[phrase]
            if phrase in self._both and found:  # "hồ sơ" after a head only goes on with it
                meanings = None
            if meanings is None and not found and phrase not in self._openers:
                return None
            if meanings:
                led = True
                strong = strong or phrase not in self._weak
                found += [m for m in meanings if m not in found]
            i += n
        if not led:
            return None
        return Match(tuple(found), not strong)


def _folded(
    heads: Mapping[str, Iterable[str]], fillers: Iterable[str], openers: Iterable[str], weak: Iterable[str]
) -> dict[str, Any]:
    """What a book looks things up in, as JSON."""
    phrases: dict[str, list[str] | None] = {key(f): None for f in fillers}
    both: list[str] = []
    for meaning, named in heads.items():
        for phrase in named:
            text, _, meanings = phrase.partition("=>")
            k = key(text)
            if k in phrases and phrases[k] is None:
                both.append(k)
            phrases[k] = meanings.split() or [meaning]
    opening = [key(o) for o in openers]
    return {
        "phrases": phrases, "both": both, "openers": opening, "weak": [key(w) for w in weak],
        "first": sorted({k.split(" ", 1)[0] for k in (*phrases, *opening)}),
        "longest": max((k.count(" ") + 1 for k in phrases), default=1),
    }  # fmt: skip


@cache
def section_book() -> PhraseBook:
    """The kinds of sections, from `rules/vocabulary/sections.yaml`."""
    return PhraseBook.of("sections", "kinds")


@cache
def column_book() -> PhraseBook:
    """The roles of columns, from `rules/vocabulary/columns.yaml`."""
    return PhraseBook.of("columns", "roles")


@cache
def keys_of(name: str) -> Any:
    """A file of `rules/vocabulary/` with the keys of its words in their stead, made once for all runs."""
    return compiled(f"keys-{name}", ("vocabulary",), lambda: _keys(yaml_folder("vocabulary")[name]))


def _keys(words: Any) -> Any:
    if isinstance(words, dict):
        return {name: _keys(inner) for name, inner in words.items()}
    if isinstance(words, list):
        return [_keys(inner) for inner in words]
    return key(words) if isinstance(words, str) else words


@cache
def title_words(name: str) -> tuple[str, ...]:
    """The keys of one list of `rules/vocabulary/titles.yaml` (`group`, `case`, `total`, …), longest first."""
    return tuple(sorted(dict.fromkeys(keys_of("titles")[name]), key=len, reverse=True))


@kept_by_text
def starts_with(text_key: str, name: str) -> bool:
    """Whether a key begins with a phrase of that list of `titles.yaml`, at a word boundary."""
    phrases = title_words(name)
    return text_key.startswith(phrases) and f"{text_key} ".startswith(tuple(f"{p} " for p in phrases))
