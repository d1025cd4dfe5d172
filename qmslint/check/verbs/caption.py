"""Whether what an annex says of its decision is what the decision says of itself.

    select: caption
    check: {caption: {of: date}}

`of` is `date` or `number`. Blanks left to be filled on either side say nothing (another rule finds them).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check
from qmslint.understand.text.words import key

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {"of": Field("choice", "what is compared", required=True, choices=("date", "number"))}
NOUNS = ("caption",)
CASES = {"": "the annex says something else"}
PARAMS = {"said": "what the annex says", "own": "what the decision says"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of one caption."""
    name = f"decision_{options['of']}"

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        said = subject.value
        if said.name != name:
            return
        own = context.reading.decision_date if name == "decision_date" else context.reading.decision
        if own is None or not _told(own.value, name):
            yield Unknown("the decision does not say")
        elif _told(said.value, name) and key(said.value) != key(own.value):
            told = {"said": said.value, "own": own.value}
            yield Fault("", told, observed=said.value, expected=own.value, key=name)

    return check


def _told(value: str, name: str) -> bool:
    """Whether a value is whole: a number has digits before its symbol, a date has year, month and day."""
    if name == "decision_date":
        return len(value) == 10
    return value[:1].isdigit()
