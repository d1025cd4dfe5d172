"""What is selected must not be there at all.

select: {each: comment, where: {done: false}}
check: never
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS: dict[str, Field] = {}
NOUNS: tuple[str, ...] = ()
CASES: dict[str, str] = {}
PARAMS: dict[str, str] = {}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A fault for every subject."""

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        yield Fault()

    return check
