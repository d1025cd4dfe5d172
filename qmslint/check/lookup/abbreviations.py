"""Abbreviations that a document uses and does not explain."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from qmslint.check.nouns.subjects import Subject
from qmslint.understand.text.kept import kept_by_text

if TYPE_CHECKING:
    from qmslint.check.context import Context

__all__ = ["undefined"]

_Terms: TypeAlias = tuple[tuple[str, int, int], ...]

# A run of capitals that is no part of a code: no sign or digit of a code touches it, no number comes next ("FSF 14A"). The
# last range of letters holds small ones as well; what is found is asked again.
_CAPITAL = "[A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠ-ỹ]"
_TERM = rf"(?<![\w./&+–-])({_CAPITAL}{{2,6}})(?![\w/&+–-]|\.\w| (?:\d{{2,4}}[A-Z]?|\d\.\d+)(?!\w))"
_TWO = re.compile(_CAPITAL + _CAPITAL)  # most texts have no two side by side
_ROMAN = frozenset("IVXLC")
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_IN_BRACKETS = re.compile(r"\(([^\W\d_][^()]{1,30})$")
_EXPLAINS = ("viet tat", "goi tat", "goi la", "abbreviat", "stands for", "hereinafter", "referred to as")


def undefined(
    subject: Subject, context: Context, known: frozenset[str], times: int
) -> Iterator[tuple[str, int, Subject, tuple[int, int]]]:
    """Each unexplained abbreviation: how often it stands, the paragraph where it first does, and its span there."""
    everybody = known | _everybody()
    counts: Counter[str] = Counter()
    first: dict[str, tuple[Subject, tuple[int, int]]] = {}
    explained: set[str] = set()
    for p, found in _found(subject, context):
        text = p.value.text
        zones = context.zones.at(p.value.index) if p.location.part == "body" else frozenset[str]()
        if text.isupper():
            if "definitions" in zones:
                explained.update(word for word, _, _ in found)  # alone in its cell, the words beside it
            continue
        if "form_template" in zones:
            continue
        in_definitions = "definitions" in zones
        capitals = sum(map(str.isupper, text))
        shouted = capitals > 12 and capitals > 0.6 * sum(map(str.isalpha, text))
        for word, start, end in found:
            if in_definitions or _explained(text, start, end):
                explained.add(word)
            elif not shouted:
                counts[word] += 1
                first.setdefault(word, (p, (start, end)))
    for word, count in counts.items():
        if count >= times and word not in explained and word not in everybody:
            yield word, count, *first[word]


def _found(subject: Subject, context: Context) -> Iterator[tuple[Subject, _Terms]]:
    """The paragraphs of a document or procedure with abbreviations in them, and these."""
    if subject.noun == "document":
        texts = enumerate(context.subjects.texts)
        return ((context.subjects.paragraph(n), found) for n, p in texts if (found := _terms(p.text)))
    return ((p, found) for p in context.within(subject, "paragraph") if (found := _terms(p.value.text)))


def _terms(text: str) -> _Terms:
    """The abbreviations of a text, each with its span."""
    return _spans(text) if _TWO.search(text) else ()


@kept_by_text
def _spans(text: str) -> _Terms:
    found = (
        m for m in re.finditer(_TERM, text) if m[1].isupper() and not set(m[1]) <= _ROMAN and not _shouted(text, m)
    )
    return tuple((m[1], *m.span()) for m in found)


def _shouted(text: str, m: re.Match[str]) -> bool:
    """Whether capitals spell a word, alone or beside another: only words have tones, initials have none ("TKTƯ")."""
    before, after = text[: m.start()].split(" ")[-2:-1], text[m.end() :].split(" ", 2)[1:2]
    return any(word.isupper() and _spelt(word) for word in (m[1], *before, *after))


def _spelt(word: str) -> bool:
    return not word.isascii() and not _TONES.isdisjoint(unicodedata.normalize("NFD", word))


def _explained(text: str, start: int, end: int) -> bool:
    """Whether an abbreviation is explained where it stands: in brackets, before brackets, after or before a colon."""
    from qmslint.understand.text.words import key

    before, after = text[:start].rstrip(" \"'“"), text[end:].lstrip(" \"'”")
    if before.endswith(("(", ": ", "là")) and (before.endswith("(") or any(w in key(before[-60:]) for w in _EXPLAINS)):
        return True
    if after.startswith(")") and (lead := _IN_BRACKETS.search(before)) and lead[1] in before[: lead.start()]:
        return True  # "Hội đồng Thi đua - Khen thưởng (Hội đồng TĐKT)"
    if after.startswith("(") and len(after[1:].split(")")[0].split()) > 1:
        return True
    return not before.strip(" -–+•") and after[:1] in (":", "=", "–", "-")


@cache
def _everybody() -> frozenset[str]:
    from qmslint.resources import yaml_folder

    data = yaml_folder("vocabulary").get("abbreviations") or {}
    return frozenset(str(word) for words in data.values() for word in words)
