"""The values that a run goes by, however they were given, and the mistakes that were made in giving them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qmslint.report.words import say
from qmslint.tuples import NamedTuple

__all__ = [
    "FAIL_ON",
    "MODES",
    "TONE_MARKS",
    "ConfigurationError",
    "Mistake",
    "Override",
    "Settings",
    "day_meant",
    "did_you_mean",
    "is_day",
]

FAIL_ON = ("error", "warning", "info", "never")
MODES = ("draft", "release")
TONE_MARKS = ("majority", "old", "new")
# Mistakes that pass on what the system, git or a parser says.
_SEEN = ("cannot-open", "cannot-print", "cannot-read", "cannot-write", "since-nothing", "syntax")


class Override(NamedTuple):
    """What is different for the files that match one of these patterns. None and empty: as for all files."""

    files: tuple[str, ...]
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, str] = {}
    mode: str | None = None


class Settings(NamedTuple):
    """Everything that can be configured. Patterns and rule files count from `root`; `source` is the file, if any.

    `packs` None: each pack by its own default. `lang` None: by the environment.
    """

    root: str = "."
    source: str | None = None
    lang: str | None = None
    mode: str = "release"
    packs: tuple[str, ...] | None = None
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, str] = {}
    fail_on: str = "error"
    exclude: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    output_format: str = "text"
    suppressions: str | None = None
    baseline: str | None = None
    register: str | None = None
    catalogue: str | None = None
    new_only: bool = False
    tone_marks: str = "majority"
    overrides: tuple[Override, ...] = ()


class Mistake(NamedTuple):
    """One mistake: where, and what as words with gaps. With line 0, `file` is an option, or empty."""

    file: str
    line: int
    name: str
    values: tuple[str, ...] = ()
    meant: str = ""

    def sentence(self, lang: str) -> str:
        """`file:line: what is wrong – did you mean …?`"""
        where = f"{self.file}:{self.line}: " if self.line else f"{self.file}: " if self.file else ""
        values = self.values
        if self.name in _SEEN:
            from qmslint.check.messages import detail

            values = tuple(detail(value, lang) for value in values)
        text = where + say(lang, self.name, *values)
        return f"{text} – {say(lang, 'did-you-mean', self.meant)}" if self.meant else text


class ConfigurationError(ValueError):
    """The configuration or the options cannot be used. `mistakes` holds all of them."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(m.sentence("en") for m in self.mistakes))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The known word nearest to a mistyped one, "" if none is near. One that begins so is nearer than any other."""
    from difflib import get_close_matches

    plain = {k.lower().lstrip("-"): k for k in known}  # the dashes of an option make it no likelier
    typed = word.lower().lstrip("-")
    begun = [k for k in plain if len(typed) > 3 and k.startswith(typed)]
    near = get_close_matches(typed, begun or plain, n=1, cutoff=0.0 if begun else 0.6)
    return plain[near[0]] if near else ""


def day_meant(text: str) -> str:
    """The ISO date of a day written as in Vietnamese, "" for anything else: 1/6/2026 is 2026-06-01."""
    parts = text.replace(".", "/").replace("-", "/").split("/")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        return ""
    iso = f"{parts[2]:0>4}-{parts[1]:0>2}-{parts[0]:0>2}"
    return iso if is_day(iso) else ""


def is_day(text: str) -> bool:
    """Whether a text is an ISO date, written in full."""
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
