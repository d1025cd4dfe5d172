"""The words of the reports and of the command line's own sentences, in Vietnamese and English.

Sentences about a finding are not here: they belong to its rule (`rules/`). A word that takes a count has two forms in
English; Vietnamese has one. What every report says is at hand at once, the rest is read when it is first said.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from qmslint.report.words.findings import WORDS

__all__ = ["LANGUAGES", "count", "day", "decimal", "every", "level_word", "say"]

LANGUAGES = ("vi", "en")
_SELDOM = ("runs", "mistakes", "outline", "copies")


@cache
def every() -> dict[str, tuple[str, ...]]:
    """All words by name: in Vietnamese, in English, and in English for more than one where they take a count."""
    tables = [import_module(f"{__name__}.{name}").WORDS for name in _SELDOM]
    return {name: words for table in (WORDS, *tables) for name, words in table.items()}


def _words(name: str) -> tuple[str, ...]:
    return WORDS.get(name) or every()[name]


def say(lang: str, name: str, *values: object) -> str:
    """The words called `name`, with `values` in its gaps. Raises `KeyError` for a name that is not here."""
    return _words(name)[0 if lang == "vi" else 1].format(*values)


def count(lang: str, number: float, name: str) -> str:
    """A number with its noun: "1 lỗi", "2 errors", "6,5 ngày"."""
    words = _words(name)
    return f"{decimal(lang, number)} {words[0] if lang == 'vi' else words[1] if number == 1 else words[-1]}"


def level_word(lang: str, level: str) -> str:
    """The word for error, warning or info."""
    return say(lang, level)


def day(lang: str, iso: str) -> str:
    """An ISO date as the language writes it: 22/11/2026 in Vietnamese, 2026-11-22 in English."""
    parts = iso.split("-")
    return "/".join(reversed(parts)) if lang == "vi" and len(parts) == 3 else iso


def decimal(lang: str, number: float) -> str:
    """A number without needless zeros, with the language's decimal sign: 6,5 in Vietnamese, 6.5 in English."""
    text = f"{number:.4f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if lang == "vi" else text
