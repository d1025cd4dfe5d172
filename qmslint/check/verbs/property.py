"""What attributes of the selected noun must hold.

    select: component
    check: {property: {copy_type: filled}}

Each line is an attribute and a condition of the language of `where`; every line that does not hold is a fault, in the
case named after what is wrong: `missing` (not stated), `blank` (a labelled field left empty), `other` (not as asked).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.conditions import WORDS, compile_test, value_of
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = Field("where", "what each attribute must hold", required=True)
NOUNS: tuple[str, ...] = ()
CASES = {
    "missing": "the attribute is not stated",
    "blank": "a labelled field was left empty",
    "other": "it is stated, and not as the rule asks",
}
PARAMS = {"property": "the name of the attribute", "value": "what it holds"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of each attribute in turn."""
    tests = [(name, compile_test(condition)) for name, condition in options.items()]
    blank = WORDS["blank"]

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        for name, test in tests:
            value = value_of(subject, name)
            if not test(value):
                case = "missing" if value is None else "blank" if blank(value) else "other"
                told = "" if value is None else str(value)
                yield Fault(case, {"property": name.rpartition(".")[2], "value": told}, observed=told or None)

    return check
