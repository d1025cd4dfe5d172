"""The verbs of rules: an explicit registry, one file each, imported when a rule first needs it.

A verb is a module with

* a docstring: what it checks, with an example; it is the page of documentation;
* `OPTIONS`: name → `Field` of `qmslint.check.fields` (or one `Field` when the options are a single value);
* `CASES`: case → what it means; `PARAMS`: parameter → what it holds; `NOUNS`: which nouns it can look at (empty: any);
* `compile(options) -> Check`: a function of (subject, context) that yields `Fault` and `Unknown`;
* optionally `prepare(options) -> options`: work done once when rules are compiled (plain JSON values in and out),
  `narrow(options) -> (context) -> subjects`: which paragraphs may be at fault at all, and, for verbs over the project,
  `looks(options) -> (project) -> paths`: what is judged, for the evidence, each thing by the path where it stands.
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
    "agencies": "qmslint.check.verbs.agencies",
    "attached": "qmslint.check.verbs.attached",
    "caption": "qmslint.check.verbs.caption",
    "cited": "qmslint.check.verbs.cited",
    "cites": "qmslint.check.verbs.cites",
    "consistent": "qmslint.check.verbs.consistent",
    "contents": "qmslint.check.verbs.contents",
    "count": "qmslint.check.verbs.count",
    "date": "qmslint.check.verbs.date",
    "define": "qmslint.check.verbs.define",
    "durations": "qmslint.check.verbs.durations",
    "law": "qmslint.check.verbs.law",
    "listed": "qmslint.check.verbs.listed",
    "never": "qmslint.check.verbs.never",
    "numbering": "qmslint.check.verbs.numbering",
    "papers": "qmslint.check.verbs.papers",
    "property": "qmslint.check.verbs.property",
    "published": "qmslint.check.verbs.published",
    "published-papers": "qmslint.check.verbs.published_papers",
    "python": "qmslint.check.verbs.python",
    "reader": "qmslint.check.verbs.reader",
    "receipt": "qmslint.check.verbs.receipt",
    "references": "qmslint.check.verbs.references",
    "registered": "qmslint.check.verbs.registered",
    "same": "qmslint.check.verbs.same",
    "same-code": "qmslint.check.verbs.same_code",
    "sections": "qmslint.check.verbs.sections",
    "slips": "qmslint.check.verbs.slips",
    "sum": "qmslint.check.verbs.sum",
    "swapped": "qmslint.check.verbs.swapped",
    "table": "qmslint.check.verbs.table",
    "text": "qmslint.check.verbs.text",
    "tthc-code": "qmslint.check.verbs.tthc_code",
    "unique": "qmslint.check.verbs.unique",
    "unlisted": "qmslint.check.verbs.unlisted",
    "unrevised": "qmslint.check.verbs.unrevised",
    "web": "qmslint.check.verbs.web",
}
_loaded: dict[str, Verb] = {}


def verb(name: str) -> Verb:
    """The module of a verb. Raises KeyError for an unknown one."""
    found = _loaded.get(name)
    if found is None:
        found = _loaded[name] = cast(Verb, import_module(VERBS[name]))
    return found
