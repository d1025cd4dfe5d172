"""Checking what a rule selects, and the conditions in it: nouns, attributes, operators, scopes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from qmslint.check.nouns.conditions import OPERATORS
from qmslint.check.nouns.derived import attributes
from qmslint.check.nouns.subjects import NOUNS
from qmslint.check.nouns.zones import ZONES
from qmslint.check.rulefiles.mistakes import Path, meant, of_keys, of_words

__all__ = ["PARTS", "of_attribute", "of_regex", "of_select", "of_where", "section_kinds"]

PARTS = ("body", "header", "footer", "footnote", "textbox")
SELECT = ("each", "where", "in", "not-in", "part")


def of_select(select: Any, at: Path) -> Any:
    """Mistakes of a selection; its value (of `yield from`) is the noun, `document` when it is unknown."""
    if isinstance(select, str):
        select = {"each": select}
        named = at
    else:
        named = (*at, "each")
    if not isinstance(select, dict) or "each" not in select:
        yield at, "`select` is a noun, or a mapping with `each: NOUN`"
        return "document"
    yield from of_keys(select, SELECT, at, "key")
    noun = select["each"]
    if noun not in NOUNS:
        yield named, f'unknown noun "{noun}"{meant(noun, NOUNS)}'
        return "document"
    if "where" in select:
        yield from of_where(select["where"], noun, (*at, "where"))
    scopes = (*section_kinds(), *ZONES)
    for name, known in (("in", scopes), ("not-in", scopes), ("part", PARTS)):
        if name in select:
            yield from of_words(select[name], known, (*at, name), "scope" if name != "part" else "part")
    return noun


def section_kinds() -> tuple[str, ...]:
    """The kinds of sections, by the table of their names."""
    from qmslint.resources import yaml_folder

    return tuple(yaml_folder("names").get("section", {}))


def of_where(where: Any, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    """A condition on the attributes of a noun."""
    if not isinstance(where, dict) or not where:
        yield at, "a condition is a mapping: {attribute: what must hold}"
        return
    for name, condition in where.items():
        here = (*at, name)
        if name in ("any-of", "none-of"):
            if not isinstance(condition, list):
                yield here, f"`{name}` is a list of conditions"
                continue
            for i, w in enumerate(condition):
                yield from of_where(w, noun, (*here, i))
            continue
        yield from of_attribute(str(name), noun, here)
        yield from _condition(condition, here)


def of_attribute(name: str, noun: str, at: Path) -> Iterator[tuple[Path, str]]:
    """The name of an attribute of a noun, or of one of its owners."""
    holder, dot, attribute = name.rpartition(".")
    if dot:
        owners = [*_owners(noun), "control"]
        if holder not in owners:
            yield at, f'a {noun} belongs to no "{holder}"{meant(holder, owners)}'
            return
        noun = holder
    known = attributes(noun)
    if attribute not in known:
        yield at, f'a {noun} has no attribute "{attribute}"{meant(attribute, known)}'


def _owners(noun: str) -> Iterator[str]:
    at: str | None = noun
    while at is not None:
        yield at
        at = NOUNS[at].owner


def _condition(condition: Any, at: Path) -> Iterator[tuple[Path, str]]:
    if not isinstance(condition, dict):
        return
    yield from of_keys(condition, OPERATORS, at, "operator")
    for name, operand in condition.items():
        here = (*at, name)
        if name == "matches":
            yield from of_regex(operand, here)
        elif name in ("any", "all", "none", "not"):
            yield from _condition(operand, here)
        elif name in ("at-least", "at-most", "above", "below", "longer") and not isinstance(operand, int | float):
            yield here, f"`{name}` needs a number"
        elif name in ("in", "not-in") and not isinstance(operand, list):
            yield here, f"`{name}` needs a list"


def of_regex(pattern: Any, at: Path) -> Iterator[tuple[Path, str]]:
    """A regular expression: its form, and that it cannot take for ever."""
    from qmslint.check.rulefiles.timebound import risk

    try:
        re.compile(str(pattern), re.IGNORECASE)
    except re.error as error:
        yield at, f"is not a regular expression: {error}"
    else:
        if why := risk(str(pattern)):
            yield at, f"this expression may take for ever on some text: {why}"
