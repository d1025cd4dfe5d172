"""Which language is spoken: `--lang`, else `QMSLINT_LANG`, else the configuration, the locale, Vietnamese."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from qmslint.report.words import LANGUAGES

__all__ = ["language", "named_language"]


def named_language(arguments: Sequence[str], environ: Mapping[str, str] = os.environ) -> str | None:
    """The language that the reader named himself, by option or by `QMSLINT_LANG`; None if he named none.

    Looked up before the arguments are parsed: what is wrong with them must be told in that language, too.
    """
    named = ""
    for word, after in zip(arguments, (*arguments[1:], ""), strict=False):
        if word == "--lang":
            named = after
        elif word.startswith("--lang="):
            named = word.removeprefix("--lang=")
    for candidate in (named, environ.get("QMSLINT_LANG", "")):
        if candidate in LANGUAGES:
            return candidate
    return None


def language(environ: Mapping[str, str] = os.environ) -> str:
    """The language of the locale when it is one of ours, else Vietnamese."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environ.get(name)
        if value:
            return "en" if value.lower().startswith("en") else "vi"
    return "vi"
