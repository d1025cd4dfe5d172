"""A mistake in a rule file: where it stands, what it is, and what was probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from qmslint.check.rulefiles.compiling import LANGUAGES
from qmslint.tuples import NamedTuple

__all__ = ["Mistake", "Path", "meant", "of_keys", "of_languages", "of_words"]

# Where in a file's data a value stands, and what is said of it there.
Path: TypeAlias = tuple[Any, ...]


class Mistake(NamedTuple):
    """A mistake in a rule file: where (line and column from 1, or 0: the whole file), what, and the line itself. `system`:
    why the system did not open it."""

    path: str
    line: int
    column: int
    message: str
    text: str
    system: str = ""

    def __str__(self) -> str:
        at = f"{self.path}:{self.line}:{self.column}: {self.message}" if self.line else f"{self.path}: {self.message}"
        if not self.text.strip():
            return at
        number = f"{self.line} | "
        return f"{at}\n    {number}{self.text}\n    {' ' * (len(number) + self.column - 1)}^"


def meant(name: str, known: Iterable[str]) -> str:
    """` – did you mean "…"?`, or what there is, or nothing."""
    from difflib import get_close_matches

    known = list(known)
    close = get_close_matches(str(name), known, 1, 0.6)
    if close:
        return f' – did you mean "{close[0]}"?'
    return f" (there are: {', '.join(known)})" if len(known) <= 30 else ""


def of_keys(data: Mapping[Any, Any], known: Iterable[str], at: Path, what: str) -> Iterator[tuple[Path, str]]:
    """Keys that are not among those known; `what` says what they are (key, option, language)."""
    names = list(known)
    for name in data:
        if name not in names:
            yield (*at, name), f'unknown {what} "{name}"{meant(name, names)}'


def of_words(value: Any, known: Iterable[str], at: Path, what: str) -> Iterator[tuple[Path, str]]:
    """A word, or words of a list, that are not among those known."""
    known = tuple(known)
    for i, word in enumerate(value if isinstance(value, list) else [value]):
        if word not in known:
            yield ((*at, i) if isinstance(value, list) else at), f'unknown {what} "{word}"{meant(word, known)}'


def of_languages(text: Any, at: Path) -> Iterator[tuple[Path, str]]:
    """A text that is not given in every language."""
    if not isinstance(text, dict):
        yield at, "give the text in both languages: {vi: …, en: …}"
        return
    yield from of_keys(text, LANGUAGES, at, "language")
    for lang in LANGUAGES:
        if not str(text.get(lang) or "").strip():
            yield at, f'the text in "{lang}" is missing'
