"""Which literals a regular expression cannot do without: found once, when rules are compiled, so that most texts are
never matched at all. A text in lower case that holds none of them cannot match the expression (which ignores case)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from qmslint.check.fields import Pattern

__all__ = ["needs", "pattern", "phrase"]

# The parser of the standard library is not public; without it no expression is judged.
try:
    _parse: Any = import_module("re._parser")
    _names: Any = import_module("re._constants")
except ImportError:  # pragma: no cover - another Python keeps its parser elsewhere
    _parse = _names = None


def pattern(data: str | Mapping[str, Any]) -> Pattern:
    """A pattern of a text check from its YAML: a phrase, or a mapping with `match` or `words`."""
    if isinstance(data, str):
        data = {"words": data}
    match = data.get("match") or phrase(str(data["words"]))
    zones = data.get("in") or ()
    zones = (zones,) if isinstance(zones, str) else tuple(zones)
    return Pattern(match, needs(match), data.get("case", ""), data.get("unless", ""), zones)


# Vowel groups on which the old and the new place of the tone mark differ: hoá = hóa.
_PAIRS = (
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"),
    ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"),
    ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
)  # fmt: skip


def phrase(words: str) -> str:
    """An expression for a phrase: whole words, any run of spaces between them, the tone mark in either place."""
    text = unicodedata.normalize("NFC", words).lower()
    parts = [re.escape(w) for w in text.split()]
    joined = r"\s+".join(parts)
    for old, new in _PAIRS:
        joined = joined.replace(new, old).replace(old, f"(?:{old}|{new})")
    left = r"(?<!\w)" if text[:1].isalnum() else ""
    right = r"(?!\w)" if text[-1:].isalnum() else ""
    return f"{left}{joined}{right}"


def needs(expression: str) -> tuple[str, ...]:
    """Literals in lower case of which at least one stands in every match; () if there are none to rely on."""
    if _parse is None:  # pragma: no cover
        return ()
    found = _required(_parse.parse(expression, re.IGNORECASE))
    usable = [f for f in found if f]
    return tuple(dict.fromkeys(usable)) if usable and len(usable) == len(found) else ()


def _required(sequence: Any) -> list[str]:
    """The best set of alternatives of one sequence: the one whose shortest literal is longest."""
    best: list[str] = []
    run = ""

    def offer(candidate: list[str]) -> None:
        nonlocal best
        if candidate and all(candidate) and (not best or min(map(len, candidate)) > min(map(len, best))):
            best = candidate

    for op, value in sequence:
        # A letter whose other case is another length or letter (İ, ſ) would escape the comparison in lower case.
        if op is _names.LITERAL and len(chr(value).lower()) == 1:
            run += chr(value).lower()
            continue
        offer([run])
        run = ""
        if op is _names.SUBPATTERN:
            offer(_required(value[-1]))
        elif op is _names.MAX_REPEAT or op is _names.MIN_REPEAT:
            if value[0] >= 1:
                offer(_required(value[2]))
        elif op is _names.BRANCH:
            branches = [_required(b) for b in value[1]]
            if all(branches):
                offer([literal for b in branches for literal in b])
        elif op is _names.IN:
            members = [chr(v).lower() for o, v in value if o is _names.LITERAL]
            if len(members) == len(value) and len(members) <= 6:
                offer(members)
    offer([run])
    return best
