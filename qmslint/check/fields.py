"""How a verb declares its options: typed fields, used to check rule files, to explain mistakes and to make the JSON
Schema.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qmslint.tuples import NamedTuple

__all__ = ["KINDS", "Field", "Pattern"]

# What a field can hold; `validate` knows how to check each and `schema` how to describe it.
KINDS = {
    "text": "a text",
    "texts": "a text or a list of texts",
    "number": "a number",
    "flag": "yes or no",
    "choice": "one of a fixed set of words",
    "choices": "one or several of a fixed set of words",
    "noun": "a noun",
    "attribute": "an attribute of the noun",
    "where": "a condition on attributes",
    "patterns": "phrases and patterns to look for",
    "kinds": "section kinds; a list inside the list means one of them",
    "mapping": "a mapping of texts",
    "both": "a text in both languages: {vi: …, en: …}",
    "python": "package.module:function",
    "any": "anything",
}


class Field(NamedTuple):
    """One option: what it holds (`kind`, one of `KINDS`), what it is for, its default, its fixed words if it has any.

    `of` names another option that says whose attributes these are; "" means the selected noun's.
    """

    kind: str
    says: str
    default: Any = None
    required: bool = False
    choices: tuple[str, ...] = ()
    of: str = ""


class Pattern(NamedTuple):
    """A pattern of a text check as compiled: an expression, and literals of which one must occur in every match.

    `leads` are the literals of which every match begins with one; () where that cannot be said. All in small letters.
    """

    match: str
    needs: tuple[str, ...]
    case: str = ""
    unless: str = ""
    zones: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()

    @staticmethod
    def of(data: Mapping[str, Any]) -> Pattern:
        """From its JSON form."""
        return Pattern(
            data["match"],
            tuple(data["needs"]),
            data["case"],
            data["unless"],
            tuple(data["zones"]),
            tuple(data["leads"]),
        )
