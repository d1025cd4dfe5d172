"""Options of a command as a table, and the parsing of arguments by it.

Not argparse: every sentence to the reader comes in two languages, a mistyped option gets a suggestion, all mistakes are
told at once, and the option's table makes the help as well. Understood are `--name value`, `--name=value`, flags, `-x
value`, `--` before names that begin with a dash, and options and paths in any order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qmslint.config.settings import ConfigurationError, Mistake, did_you_mean
from qmslint.tuples import NamedTuple

__all__ = ["Option", "parse"]


class Option(NamedTuple):
    """One option.

    `kind`: flag; value (the last one counts); list (split at commas, adds up); repeat (adds up, not split).

    `names` are how it is written, long form first; `metavar` is what the help calls its value, `words` the values
    allowed. `vi` and `en` are its line in the help.
    """

    names: tuple[str, ...]
    kind: str
    vi: str
    en: str
    metavar: str = ""
    words: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The name in what `parse` gives: `--fail-on` → `fail_on`."""
        return self.names[0].lstrip("-").replace("-", "_")


def parse(arguments: Sequence[str], options: Sequence[Option]) -> tuple[dict[str, Any], list[str]]:
    """The options that were given, by key, and everything else in order.

    A flag gives True, a value its text, lists and repeated options tuples; options not given are absent. Raises
    `ConfigurationError` with every mistake.
    """
    by_name = {name: option for option in options for name in option.names}
    values: dict[str, Any] = {}
    rest: list[str] = []
    mistakes: list[Mistake] = []
    waiting = list(reversed(arguments))
    while waiting:
        word = waiting.pop()
        if word == "--":
            rest += reversed(waiting)
            break
        if not word.startswith("-") or word == "-":
            rest.append(word)
            continue
        name, equals, value = word.partition("=")
        option = by_name.get(name)
        if option is None:
            mistakes.append(Mistake("", 0, "unknown-option", (name,), did_you_mean(name, by_name)))
        elif option.kind == "flag":
            if equals:
                mistakes.append(Mistake("", 0, "option-takes-no-value", (name,)))
            values[option.key] = True
        elif not equals and (not waiting or waiting[-1].startswith("--")):
            mistakes.append(Mistake("", 0, "option-needs-value", (name,)))
        else:
            mistakes += _put(values, option, value if equals else waiting.pop())
    if mistakes:
        raise ConfigurationError(mistakes)
    return values, rest


def _put(values: dict[str, Any], option: Option, value: str) -> list[Mistake]:
    if option.words and value not in option.words:
        told = (value, option.names[0], ", ".join(option.words))
        return [Mistake("", 0, "not-one-of", told, did_you_mean(value, option.words))]
    if option.kind == "value":
        values[option.key] = value
    else:
        items = [v.strip() for v in value.split(",")] if option.kind == "list" else [value]
        values[option.key] = (*values.get(option.key, ()), *filter(None, items))
    return []


def given(values: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    """Those of these options that were given."""
    return {key: values[key] for key in keys if key in values}
