"""Numbers that add up to a stated total.

    select: flow
    check: {sum: {of: step, add: days, equals: stated_total_days, where: {counted: true}}}

A thing without a number makes the sum unknown: `unverifiable` when the rule has a message for it and a total is stated,
else nothing. A difference of at most `tolerance` is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.conditions import compile_where, value_of
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "of": Field("noun", "what is added up", required=True),
    "add": Field("attribute", "the attribute that is added", required=True, of="of"),
    "equals": Field("attribute", "the attribute that states the total", required=True),
    "where": Field("where", "which of them count", of="of"),
    "tolerance": Field("number", "the largest difference that is none", default=0.001),
    "report-unknown": Field("flag", "whether an unknown sum is a fault of its own", default=False),
}
NOUNS: tuple[str, ...] = ()
CASES = {"differs": "the sum is not the total", "unverifiable": "a number that matters cannot be read"}
PARAMS = {"sum": "the sum", "total": "the stated total"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the sum of an attribute of the things held."""
    noun, add, equals = options["of"], options["add"], options["equals"]
    counts = compile_where(options["where"]) if options.get("where") else None
    tolerance = options.get("tolerance", 0.001)
    report = bool(options.get("report-unknown"))

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        total = value_of(subject, equals)
        held = [s for s in context.within(subject, noun) if counts is None or counts(s)]
        if total is None or not held:
            return
        numbers = [value_of(s, add) for s in held]
        if any(n is None for n in numbers):
            unread = held[numbers.index(None)]
            told = {"total": f"{total:g}"}
            yield Fault("unverifiable", told, unread.location) if report else Unknown("a number cannot be read")
            return
        found = sum(numbers)
        if abs(found - total) > tolerance:
            told = {"sum": f"{found:g}", "total": f"{total:g}"}
            yield Fault("differs", told, observed=told["sum"], expected=told["total"])

    return check
