"""Words that must not, or must, stand in the selected text.

    select: paragraph
    check:
      text:
        forbid:
          - TBD                                     # a phrase: whole words; case and tone places are free
          - match: '<<[^<>]{1,80}>>'                # a regular expression; (?P<fault>…) marks the part at fault
            case: field                             # picks the message of this name
            unless: 'định dạng|format'              # not where this stands in the same text
            in: [steps, place]                      # only in these parts

`require` is a fault when none of its patterns stands in the text. Nouns other than a paragraph are looked at in the
attribute `of` (default: the words that show the noun in reports); `procedure`, `section` and `document` as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field, Pattern
from qmslint.check.lookup.search import Search
from qmslint.check.nouns.conditions import value_of
from qmslint.check.nouns.subjects import Subject, shown
from qmslint.check.outcome import Fault, Spot
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "forbid": Field("patterns", "what must not stand there"),
    "require": Field("patterns", "what must stand there: one of them is enough"),
    "first-only": Field("flag", "of one text, only the first fault is told", default=False),
    "of": Field("attribute", "which attribute is looked at"),
}
NOUNS: tuple[str, ...] = ()
CASES = {"": "a forbidden pattern without a case of its own", "absent": "nothing of `require` stands there"}
PARAMS = {"found": "the words at fault"}


def prepare(options: dict[str, Any]) -> dict[str, Any]:
    """Phrases become expressions, and each expression gets the literals without which it cannot match."""
    from qmslint.check.lookup.literals import pattern

    done = dict(options)
    for name in ("forbid", "require"):
        if name in done:
            given = done[name] if isinstance(done[name], list) else [done[name]]
            done[name] = [pattern(p)._asdict() for p in given]
    return done


def narrow(options: Mapping[str, Any]) -> Callable[[Context], list[Subject]] | None:
    """Only the paragraphs in which a forbidden pattern is found; None if a pattern has no literal to look for."""
    searches = [Search(Pattern.of(p)) for p in options.get("forbid", ())]
    if options.get("require") or options.get("of") or not searches or not all(s.pattern.needs for s in searches):
        return None

    def candidates(context: Context) -> list[Subject]:
        index = context.text
        found: set[int] = set()
        for search in searches:
            found.update(n for n, _ in search.matches(index))
        return [index.paragraphs[n] for n in sorted(found)]

    return candidates


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the text. Expressions are compiled when a text first holds one of their literals."""
    forbid = [Search(Pattern.of(p)) for p in options.get("forbid", ())]
    require = [Search(Pattern.of(p)) for p in options.get("require", ())]
    of, first_only = options.get("of"), bool(options.get("first-only"))

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        text = _text(subject, context, of)
        lowered = text.lower()
        for search in forbid:
            zones = search.pattern.zones
            if zones and context.zones.at(subject.location.index).isdisjoint(zones):
                continue
            for m in search.all(text, lowered):
                a, b = m.span("fault") if "fault" in m.groupdict() else m.span()
                found = text[a:b].strip()
                cut, span = _excerpt(text, a, b)
                spots = (Spot(subject.value.index, a, b),) if subject.noun == "paragraph" and not of else ()
                told = {"found": found}
                yield Fault(search.pattern.case, told, excerpt=cut, span=span, observed=found, spots=spots, key=cut)
                if first_only:
                    return
        if require and not any(search.stands(text, lowered) for search in require):
            yield Fault("absent")

    return check


def _text(subject: Subject, context: Context, of: str | None) -> str:
    if of:
        value = value_of(subject, of)
        return value if isinstance(value, str) else ""
    if subject.noun == "section":
        return "\n".join(p.text for p in context.subjects.between([(subject.value.first, subject.value.last)]))
    if subject.noun == "document":
        return "\n".join(p.text for p in context.subjects.texts)
    if subject.noun == "procedure":
        return "\n".join(p.value.text for p in context.within(subject, "paragraph"))
    return subject.value.text if subject.noun == "paragraph" else shown(subject)


def _excerpt(text: str, a: int, b: int, room: int = 60) -> tuple[str, tuple[int, int]]:
    """A piece of the text around the fault, cut between words, and where the fault lies in it."""
    start = text.rfind(" ", 0, max(a - room, 0)) + 1 if a > room else 0
    end = text.find(" ", b + room)
    end = len(text) if end < 0 or len(text) <= b + room else end
    return text[start:end].replace("\n", " "), (a - start, b - start)
