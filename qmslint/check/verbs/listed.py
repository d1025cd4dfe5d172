"""Whether a procedure of a list annex has its block in the document.

    select: listed
    check: {listed: {}}

A block is that of a listed procedure when they share a code (its first two parts: `1.012644`) or are called alike. What
a list of abolished procedures holds needs no block. Nothing is looked at unless the decision says that it approves
procedures.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check
from qmslint.understand.names import same_title
from qmslint.understand.text.words import key

if TYPE_CHECKING:
    from qmslint.check.context import Context
    from qmslint.model import ListedProcedure, Procedure

OPTIONS: Mapping[str, Field] = {}
NOUNS = ("listed",)
CASES = {"": "there is no block for it"}
PARAMS = {"code": "its code, or nothing"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of one listed procedure."""

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        item = subject.value
        if not context.reading.approves or _abolished(item.location.section or ""):
            return
        code = short_code(item.tthc_code)
        others = [other for other in context.reading.listed if other is not item]
        for p in context.reading.procedures:
            codes = [short_code(c) for c in p.tthc_codes]
            if (code and code in codes) or same_title(item.title, p.title):
                return
            if alike(item.title, p.title) and not any(_is_of(other, p, codes) for other in others):
                return
        yield Fault("", {"code": item.tthc_code or ""}, excerpt=item.title, observed=item.title, key=item.title)

    return check


def _is_of(item: ListedProcedure, procedure: Procedure, codes: list[str]) -> bool:
    """Whether a block is that of a listed procedure beyond doubt: "Cấp lại thẻ …" is not "Cấp thẻ …", however alike."""
    return short_code(item.tthc_code) in codes if codes and item.tthc_code else same_title(item.title, procedure.title)


def _abolished(section: str) -> bool:
    """Whether the nearest heading that says what becomes of its procedures says that they are abolished, and only that."""
    for heading in reversed(section.split(" – ")):
        words = key(heading)
        kept = any(w in words for w in ("moi ban hanh", "sua doi", "bo sung", "thay the", "chuan hoa"))
        if kept or "bai bo" in words:
            return not kept
    return False


def short_code(code: str | None) -> str:
    """The first two parts of a code: `1.012644.H42` → `1.012644`; "" for none."""
    return ".".join((code or "").split(".")[:2])


# Words by which one and the same procedure is introduced here and not there.
_LEADS = ("quy trinh ", "noi bo ", "dien tu ", "giai quyet ", "nhom ", "tthc ", "thu tuc ", "hanh chinh ", "nhom tthc ")


def _bare(title: str) -> str:
    k = key(title)
    more = True
    while more:
        more = False
        for lead in _LEADS:
            if k.startswith(lead):
                k, more = k[len(lead) :], True
    return k


def alike(one: str, other: str) -> bool:
    """Whether two titles mean one procedure: equal, one the beginning of the other, or nearly all words shared."""
    a, b = _bare(one), _bare(other)
    if not a or not b:
        return False
    if a == b or (min(len(a), len(b)) >= 25 and (a.startswith(b) or b.startswith(a))):
        return True
    words, others = set(a.split()), set(b.split())
    if min(len(words), len(others)) < 4:
        return False
    return len(words & others) >= 0.85 * max(len(words), len(others))
