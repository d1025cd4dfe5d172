"""The verbs of rules: an explicit registry, one file each, imported when a rule first needs it.

A verb is a module with

* a docstring: what it checks, with an example; it is the page of documentation;
* `OPTIONS`: name → `Field` of `qmslint.check.fields` (or one `Field` when the options are a single value);
* `CASES`: case → what it means; `PARAMS`: parameter → what it holds; `NOUNS`: which nouns it can look at (empty: any);
* `compile(options) -> Check`: a function of (subject, context) that yields `Fault` and `Unknown`;
* optionally `prepare(options) -> options`: work done once when rules are compiled (plain JSON values in and out), and
  `narrow(options) -> (context) -> subjects`: which paragraphs may be at fault at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from qmslint.check.fields import Field
    from qmslint.check.rule import Check

__all__ = ["VERBS", "Verb", "verb"]


class Verb(Protocol):
    """What the engine needs of a verb's module."""

    OPTIONS: Mapping[str, Field] | Field
    CASES: Mapping[str, str]
    PARAMS: Mapping[str, str]
    NOUNS: tuple[str, ...]
    compile: Callable[[Any], Check]


VERBS: dict[str, str] = {
    "count": "qmslint.check.verbs.count",
    "define": "qmslint.check.verbs.define",
    "never": "qmslint.check.verbs.never",
    "numbering": "qmslint.check.verbs.numbering",
    "property": "qmslint.check.verbs.property",
    "python": "qmslint.check.verbs.python",
    "references": "qmslint.check.verbs.references",
    "same": "qmslint.check.verbs.same",
    "sections": "qmslint.check.verbs.sections",
    "sum": "qmslint.check.verbs.sum",
    "text": "qmslint.check.verbs.text",
    "unique": "qmslint.check.verbs.unique",
}
_loaded: dict[str, Verb] = {}


def verb(name: str) -> Verb:
    """The module of a verb. Raises KeyError for an unknown one."""
    found = _loaded.get(name)
    if found is None:
        found = _loaded[name] = cast(Verb, import_module(VERBS[name]))
    return found
