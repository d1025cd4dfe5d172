"""Pointers that must lead somewhere.

    select: {each: reference, where: {kind: step}}
    check: {references: {to: steps}}

`to: steps` – a step with that number in a flow of the same procedure; `to: sections` – a part with that number, or any
paragraph or cell that begins with it. Where there is nothing to compare with, nothing can be said. Forms: see `unlisted`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {"to": Field("choice", "what they must lead to", required=True, choices=("steps", "sections"))}
NOUNS = ("reference",)
CASES = {"unresolved": "there is no such thing"}
PARAMS = {"target": "what the pointer names", "known": "what there is"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of one pointer."""
    known: Callable[[Subject, Context], tuple[bool, list[str]] | None] = _KNOWN[options["to"]]

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        found = known(subject, context)
        if found is None:
            yield Unknown("there is nothing to compare with")
        elif not found[0]:
            target = subject.value.target or subject.value.text
            told = {"target": target, "known": ", ".join(found[1][:12])}
            yield Fault("unresolved", told, excerpt=subject.value.text, observed=target, key=target)

    return check


def _home(subject: Subject, context: Context) -> Subject:
    """The procedure of a pointer, or the document if it stands outside every procedure."""
    return subject.holder("procedure") or context.subjects.document


def _steps(subject: Subject, context: Context) -> tuple[bool, list[str]] | None:
    from qmslint.check.lookup.labels import covers, read_label

    wanted = read_label(subject.value.target)
    labels = list(dict.fromkeys(s.value.label for s in context.within(_home(subject, context), "step")))
    read = [(r, text) for text in labels if (r := read_label(text)) is not None]
    if wanted is None or len(read) < 2:
        return None
    return any(covers(r, wanted) for r, _ in read), [text for _, text in read]


def _sections(subject: Subject, context: Context) -> tuple[bool, list[str]] | None:
    from qmslint.check.lookup.printed import begins_with, beside

    target = subject.value.target.strip(" .")
    sections = context.within(_home(subject, context), "section")
    numbers = list(dict.fromkeys(s.value.number.strip(" .") for s in sections if s.value.number))
    if not target or len(numbers) < 2:
        return None
    return target in numbers or begins_with(target, context), beside(target, context) or numbers


_KNOWN: dict[str, Callable[[Subject, Any], tuple[bool, list[str]] | None]] = {
    "steps": _steps,
    "sections": _sections,
}
