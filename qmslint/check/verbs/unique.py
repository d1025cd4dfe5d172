"""No two things with the same value.

    select: procedure
    check: {unique: {of: form, by: code}}

Values are compared as codes: only their letters and digits count. What has no value is passed by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.conditions import compile_where, value_of
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "of": Field("noun", "what is compared", required=True),
    "by": Field("attribute", "the attribute that must differ", required=True, of="of"),
    "where": Field("where", "which of them are compared", of="of"),
}
NOUNS: tuple[str, ...] = ()
CASES = {"twice": "a value stands a second time"}
PARAMS = {"value": "the value that stands twice"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the values of the things held; the fault is at the second."""
    noun, by = options["of"], options["by"]
    counts = compile_where(options["where"]) if options.get("where") else None

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        from qmslint.understand.text.words import key

        seen: set[str] = set()
        for s in context.within(subject, noun):
            if counts is not None and not counts(s):
                continue
            value = str(value_of(s, by) or "")
            folded = key(value).replace(" ", "")
            if folded and folded in seen:
                yield Fault("twice", {"value": value}, s.location, s.location.text or value, observed=value, key=value)
            seen.add(folded)

    return check
