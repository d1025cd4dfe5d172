"""Regular expressions that users bring: refused when their form can take exponential time.

Two forms do nearly all the harm: a repetition of something that itself repeats without bound and can match the same
text in several ways (`(a+)+`), and alternatives under a repetition that begin alike (`(a|ab)*`). The check is a coarse
one: it may refuse an expression that is safe, and says what to write instead. What passes still runs under the limit
of time that each document has.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

__all__ = ["risk"]

# The parser of the standard library is not public; without it no expression is judged.
try:
    _parse: Any = import_module("re._parser")
    _names: Any = import_module("re._constants")
except ImportError:  # pragma: no cover - another Python keeps its parser elsewhere
    _parse = _names = None

_MANY = 32


def risk(expression: str) -> str:
    """Why an expression may take for ever, "" if nothing speaks for that."""
    if _parse is None:  # pragma: no cover
        return ""
    if len(expression) > 4000:
        return "it is longer than 4000 characters"
    return _risk(_parse.parse(expression, re.IGNORECASE), inside=False)


def _risk(sequence: Any, *, inside: bool) -> str:
    for op, value in sequence:
        if op in (_names.MAX_REPEAT, _names.MIN_REPEAT):
            _, most, body = value
            unbounded = most is _names.MAXREPEAT or most > _MANY
            if unbounded and inside:
                return "a repetition stands inside a repetition; bound the inner one, as in {1,20}"
            loops = unbounded and not _separated(body)
            if found := _risk(body, inside=inside or loops):
                return found
        elif op is _names.SUBPATTERN:
            if found := _risk(value[-1], inside=inside):
                return found
        elif op is _names.BRANCH:
            for branch in value[1]:
                if found := _risk(branch, inside=inside):
                    return found
    return ""


def _separated(body: Any) -> bool:
    """A loop over one character, or one whose round ends or begins with a fixed sign, has only one way to go round."""
    items = list(body)
    if len(items) == 1 and items[0][0] not in (_names.SUBPATTERN, _names.BRANCH, _names.MAX_REPEAT, _names.MIN_REPEAT):
        return True
    fixed = (_names.LITERAL,)
    return bool(items) and (items[0][0] in fixed or items[-1][0] in fixed) and len(items) > 1
