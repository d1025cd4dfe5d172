"""A check in Python, the last resort, for rules of users.

    check: {python: "my_pack.checks:every_step_has_a_form"}

The function takes a subject and the context and yields `Fault`s (or nothing, or texts that become messages).
Built-in rules do not use it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = Field("python", "the function, as package.module:function", required=True)
NOUNS: tuple[str, ...] = ()
CASES: dict[str, str] = {}
PARAMS = {"text": "the text that the function gave"}


def compile(options: Any) -> Check:  # noqa: A001 - the name every verb uses
    """A check that calls the function. It is imported when the rule first runs."""
    from importlib import import_module

    module, _, name = str(options).partition(":")
    function = getattr(import_module(module), name)

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        for found in function(subject, context) or ():
            yield found if isinstance(found, Fault | Unknown) else Fault(params={"text": str(found)})

    return check
