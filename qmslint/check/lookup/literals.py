"""Which literals a regular expression cannot do without: found once, when rules are compiled, so that most texts are
never matched at all. A text in lower case that holds none of them cannot match the expression (which ignores case)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from qmslint.check.fields import Pattern

__all__ = ["leads", "needs", "pattern", "phrase"]

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
    return Pattern(match, needs(match), data.get("case", ""), data.get("unless", ""), zones, leads(match))


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


def leads(expression: str) -> tuple[str, ...]:
    """Literals in small letters of which every match begins with one; () if there are none to rely on."""
    if _parse is None:  # pragma: no cover
        return ()
    found = _leading(list(_parse.parse(expression, re.IGNORECASE)))
    return tuple(dict.fromkeys(found)) if found and all(found) else ()


_ZERO_WIDTH = ("AT", "ASSERT", "ASSERT_NOT")


def _leading(items: list[Any]) -> list[str]:
    """The beginnings of one sequence, one for each alternative; empty if one of them has none."""
    run = ""
    for i, (op, value) in enumerate(items):
        if op is _names.LITERAL and len(chr(value).lower()) == 1:
            run += chr(value).lower()
            continue
        if run:
            branches = [_leading(list(b)) for b in value[1]] if op is _names.BRANCH else []
            return [run + lead for b in branches for lead in b] if branches and all(branches) else [run]
        if str(op) == "AT" and value is _names.AT_BEGINNING:
            return []  # only at the very beginning: no place to look for
        if str(op) in _ZERO_WIDTH or (op is _names.BRANCH and all(_is_zero_width(b) for b in value[1])):
            continue
        if op is _names.SUBPATTERN:
            inner = list(value[-1])
            return _leading(items[i + 1 :]) if _is_zero_width(inner) else _leading(inner)
        if op is _names.BRANCH:
            branches = [_leading(list(b)) for b in value[1]]
            return [lead for b in branches for lead in b] if all(branches) else []
        if op in (_names.MAX_REPEAT, _names.MIN_REPEAT) and value[0] >= 1:
            return _repeated(value) if _is_literal(value[2]) else _leading(list(value[2]))
        return []
    return [run] if run else []


def _is_zero_width(sequence: Any) -> bool:
    return all(
        str(op) in _ZERO_WIDTH or (op is _names.SUBPATTERN and _is_zero_width(value[-1])) for op, value in sequence
    )


def _is_literal(sequence: Any) -> bool:
    return len(sequence) == 1 and sequence[0][0] is _names.LITERAL


def _repeated(value: Any) -> list[str]:
    """What a repetition cannot do without: a single sign stands at least as often as it must."""
    least, _, body = value
    if _is_literal(body):
        return [chr(body[0][1]).lower() * min(least, 40)]
    return _required(body)


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
                offer(_repeated(value))
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
