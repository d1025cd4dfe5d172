"""Dates that must stand in order.

    select: control
    check: {date: {of: review_date, not-before: today}}

`not-before` is another attribute or `today`, the date of the run (nothing is said in a run without one). Dates that are
not stated are nothing to judge, and those that cannot be read are never a fault.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.conditions import value_of
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import NOTHING, Fault, Unknown
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "of": Field("attribute", "the attribute that holds the date", required=True),
    "not-before": Field("text", "the attribute that it must not stand before, or `today`", required=True),
}
NOUNS: tuple[str, ...] = ()
CASES = {"before": "the date is earlier than it may be"}
PARAMS = {"date": "the date", "other": "the date that it stands before"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of two ISO dates."""
    of, least = options["of"], options["not-before"]

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        date = value_of(subject, of)
        early = _date(date)
        other = context.today([early] if early else ()) if least == "today" else value_of(subject, least)
        if date and not other and least == "today":
            yield Unknown("the run has no date")
            return
        late = _date(other)
        if not date or not other:
            yield NOTHING
        elif not early or not late:
            yield Unknown("a date cannot be read")
        if early and late and early < late:
            yield Fault("before", {"date": early, "other": late}, observed=early, expected=late)

    return check


def _date(value: Any) -> str:
    return value if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-" else ""
