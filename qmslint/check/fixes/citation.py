"""Give the number of a legal document its proper form, where there is only one: `118/2025/NĐCP` → `118/2025/NĐ-CP`.

    select: {each: reference, where: {kind: law}}
    fix: citation

A hyphen or slash that is left out is set. A year that is left out is taken from the date beside the number only if the
register of laws (`rules/law/register`) knows that number and date. Anything else has to be looked up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.fixes import Faults, Kept, Mend, Outcome, paragraph_at
from qmslint.check.lookup.register import law_register
from qmslint.understand.cite.citations import Citation, find_citations

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS: Mapping[str, Field] = {}
SAYS = {
    "vi": "đặt lại dấu gạch nối, dấu gạch chéo, năm còn thiếu của số hiệu khi chỉ có một cách viết đúng",
    "en": "the hyphen, slash or year that a number lacks, where only one form can be right",
}
SAFE = True


def mends(faults: Faults, context: Context, options: Mapping[str, Any]) -> Iterator[Outcome]:
    """One mend for each place where the number stands so in the paragraph."""
    for subject, _ in faults:
        reference = subject.value
        paragraph = paragraph_at(context, subject.location.index)
        for c in find_citations(paragraph.text) if paragraph is not None else ():
            if paragraph is None or c.text != reference.text or c.problem != reference.problem:
                continue
            new = _form(c)
            if new is None:
                yield Kept(paragraph.place, "fix-look-up", (c.number,))
            else:
                yield Mend(paragraph, c.end - len(c.number), c.end, new)


def _form(c: Citation) -> str | None:
    """The number as it should read, its first part as printed; None where that is not certain."""
    if c.problem == "missing-year":
        entry = law_register().find(c.target)
        if entry is None or entry.issued != c.date:
            return None
    elif c.problem not in ("missing-hyphen", "missing-slash"):
        return None
    return f"{c.number.partition('/')[0].strip()}/{c.target.partition('/')[2]}"
