"""What no look into a document can find: it could not be read, or a decision about findings does not hold.

    select: document
    check: {reader: {reasons: [damaged, encrypted]}}

There is nothing to check in a document that was read; the finding is made from the reader's error, or `of` a suppression
or the baseline (`check.unreadable`): then a document without one has nothing to judge. The example of such a rule is the
case and what is said of it: `bad: "damaged: the archive ends early"`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qmslint.check.fields import Field
from qmslint.check.outcome import NOTHING
from qmslint.check.rule import Check

OPTIONS = {
    "reasons": Field("texts", "the reasons for which this rule speaks; none: every other one"),
    "of": Field("choice", "what it speaks of where it is no document", choices=("suppression", "baseline")),
}
NOUNS: tuple[str, ...] = ()
CASES: dict[str, str] = {}
PARAMS = {
    "reason": "the reader's word for what is wrong; the reason that a suppression gives",
    "detail": "what the reader says about it",
    "name": "the rule that a suppression or the baseline names",
    "owner": "who answers for a suppression",
    "until": "the last day of a suppression",
    "place": "what a suppression or the baseline says about the place",
    "line": "the line in the file of suppressions",
    "file": "the document that the baseline names",
}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check that never finds anything in a document that was read."""
    nothing = (NOTHING,) if "of" in options else ()
    return lambda subject, context: nothing
