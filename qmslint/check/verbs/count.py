"""How many things of a kind the selected noun holds.

select: procedure
check: {count: {of: component, at-least: 1}}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.conditions import compile_where
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "of": Field("noun", "what is counted", required=True),
    "where": Field("where", "which of them count", of="of"),
    "at-least": Field("number", "the fewest allowed"),
    "at-most": Field("number", "the most allowed"),
}
NOUNS: tuple[str, ...] = ()
CASES = {"few": "fewer than `at-least`", "many": "more than `at-most`"}
PARAMS = {"found": "how many there are", "wanted": "how many are asked for"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the number of things held. The place of a fault of too many is the first that is too many."""
    noun, least, most = options["of"], options.get("at-least"), options.get("at-most")
    counts = compile_where(options["where"]) if options.get("where") else None

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        held = [s for s in context.within(subject, noun) if counts is None or counts(s)]
        if least is not None and len(held) < least:
            yield Fault(
                "few", {"found": str(len(held)), "wanted": str(least)}, observed=str(len(held)), expected=str(least)
            )
        elif most is not None and len(held) > most:
            first = held[int(most)]
            told = {"found": str(len(held)), "wanted": str(most)}
            yield Fault("many", told, first.location, observed=str(len(held)))

    return check
