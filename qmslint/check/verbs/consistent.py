"""One way of writing in a document, not two.

    select: document
    check:
      consistent:
        ways:
          - {name: "Trung tâm Phục vụ hành chính công", words: [Trung tâm Phục vụ hành chính công]}
          - {name: "Trung tâm Hành chính công", words: [Trung tâm Hành chính công]}
        at-least: 2

A fault where two or more of the ways stand `at-least` times each; it is placed at the first of the rarest. `groups`
takes several such lists of ways at once; `words` and `match` are as in the verb `text`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field, Pattern
from qmslint.check.lookup.search import Search
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "ways": Field("any", "the ways of writing: a list of {name, words} or {name, match}"),
    "groups": Field("any", "several lists of ways"),
    "at-least": Field("number", "how often each way must stand to count", default=1),
}
NOUNS = ("document",)
CASES = {"mixed": "two ways stand in the document"}
PARAMS = {"rare": "the rarer way", "common": "the commoner way", "times": "how often the rarer way stands"}


def prepare(options: dict[str, Any]) -> dict[str, Any]:
    """Every way becomes patterns with their literals."""
    from qmslint.check.lookup.literals import pattern

    done: list[list[dict[str, Any]]] = []
    for ways in options.get("groups") or [options["ways"]]:
        group = []
        for way in ways:
            given = way.get("words", [])
            found = [pattern(w) for w in (given if isinstance(given, list) else [given])]
            if "match" in way:
                found.append(pattern({"match": way["match"]}))
            group.append({"name": way["name"], "patterns": [p._asdict() for p in found]})
        done.append(group)
    return {"groups": done, "at-least": options.get("at-least", 1)}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of every group of ways over the whole text."""
    least = options["at-least"]
    groups = [[(w["name"], [Search(Pattern.of(p)) for p in w["patterns"]]) for w in g] for g in options["groups"]]

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        for group in groups:
            seen = [(len(found), name, found) for name, ways in group if (found := _places(ways, context))]
            counted = sorted((s for s in seen if s[0] >= least), key=lambda s: -s[0])
            for times, name, places in counted[1:]:
                n, words = places[0]
                at = context.subjects.paragraph(n)
                told = {"rare": name, "common": counted[0][1], "times": str(times)}
                yield Fault("mixed", told, at.location, at.value.text, words, observed=name, key=name)

    return check


def _places(searches: list[Search], context: Context) -> list[tuple[int, tuple[int, int]]]:
    """Where a way of writing stands: the number of the paragraph and the span in it, in reading order."""
    index = context.text
    return sorted({(n, m.span()) for search in searches for n, m in search.matches(index)})
