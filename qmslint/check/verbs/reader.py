"""What a reader found out before any rule could run: the document could not be read.

    select: document
    check: {reader: {reasons: [damaged, encrypted]}}

There is nothing to check in a document that was read; the finding is made from the reader's error (`check.unreadable`).
The example of such a rule is the error: `bad: "damaged: the archive ends early"`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qmslint.check.fields import Field
from qmslint.check.rule import Check

OPTIONS = {"reasons": Field("texts", "the reasons for which this rule speaks; none: every other one")}
NOUNS: tuple[str, ...] = ()
CASES: dict[str, str] = {}
PARAMS = {"reason": "the reader's word for what is wrong", "detail": "what the reader says about it"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check that never finds anything in a document that was read."""
    return lambda subject, context: ()
