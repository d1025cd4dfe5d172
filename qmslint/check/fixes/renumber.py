"""Count on where a step's label stands twice or a number is left out: `B1, B2, B2` → `B1, B2, B3`.

    select: flow
    check: {numbering: {of: step, by: label, own: own_label}}
    fix: renumber

Only where one numbering can be meant: plain numbers typed into the text, no ranges or sub-steps among them, and no words of
the document that refer to a step whose label would change ("chuyển lại bước 3"). `B1, B2, B2, B3` is left alone: the second
B2 may belong to the first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.fixes import Faults, Kept, Mend, Outcome, paragraph_at
from qmslint.check.lookup.labels import Label, read_label
from qmslint.model import Flow, Paragraph, Step
from qmslint.understand.cite.pointers import find_steps

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS: Mapping[str, Field] = {}
SAYS = {
    "vi": "đánh lại số bước khi chỉ có một cách hiểu và không chỗ nào viện dẫn bước bị đổi số",
    "en": "steps counted anew where that can mean one thing only, and nothing refers to a step that changes",
}
SAFE = True

Row = list[tuple[Label, Step]]


def mends(faults: Faults, context: Context, options: Mapping[str, Any]) -> Iterator[Outcome]:
    """A mend for each label after the fault that has to change; a reason where one cannot, or must not."""
    for subject, fault in faults:
        place = fault.location or subject.location
        row = _row_of(subject.value, fault.key or "", place.index)
        wanted = _counted(row)
        if wanted is None:
            yield Kept(place, "fix-unclear-order")
            continue
        changed = [(label, step, new) for (label, step), new in zip(row, wanted, strict=True) if new != label.number]
        found = [_cell(label, step, context) for label, step, _ in changed]
        least = min((min(label.number, new) for label, _, new in changed), default=0)
        if any(
            p is not None and p.number and not p.text.startswith(c[0].text) for p, c in zip(found, changed, strict=True)
        ):
            yield Kept(place, "fix-automatic-number")
        elif None in found:
            yield Kept(place, "fix-no-words")
        elif words := _referred(least, context):
            yield Kept(place, "fix-referred-to", (words,))
        else:
            for paragraph, (label, _, new) in zip(found, changed, strict=True):
                if paragraph is not None:
                    at = paragraph.text.index(label.text)
                    yield Mend(paragraph, at, at + len(label.text), label.at(new))


def _row_of(flow: Flow, text: str, index: int | None) -> Row:
    """The labels that count together with the one at fault."""
    row: Row = []
    for step in flow.steps:
        label = read_label(step.label) if step.own_label else None
        if label is not None:
            row.append((label, step))
    fault = next((x for x in row if x[1].location.index == index and x[0].text == text), None)
    return [x for x in row if fault and (x[1].group, x[0].parent) == (fault[1].group, fault[0].parent)]


def _counted(row: Row) -> list[int] | None:
    """The numbers that the labels should have, None where that is a matter of opinion."""
    labels = [label for label, _ in row]
    if not labels or any(x.kind != "number" or x.suffix or x.upto != x.number for x in labels):
        return None
    if any(b.number < a.number for a, b in pairwise(labels)):
        return None  # begins again, or is out of order
    numbers = [x.number for x in labels]
    for i, (a, b) in enumerate(pairwise(numbers)):
        if a == b and i + 2 < len(numbers) and numbers[i + 2] != a + 2:
            return None  # "2, 2, 3": a part of step 2, or a step of its own
    return list(range(numbers[0], numbers[0] + len(numbers)))


def _cell(label: Label, step: Step, context: Context) -> Paragraph | None:
    """The one paragraph in which a label is printed."""
    at = step.location
    here = paragraph_at(context, at.index)
    if here is None:
        return None
    if at.table is None or at.row is None:
        return here if here.text.startswith(label.text) or here.number else None
    mates = [p for p in context.subjects.texts if (p.place.table, p.place.row) == (at.table, at.row)]
    whole = [p for p in mates if p.text == label.text]
    begun = [p for p in mates if p.text.startswith(label.text) and not p.text[len(label.text) :][:1].isalnum()]
    numbered = [p for p in mates if p.number and read_label(p.number) == label]
    found = whole or begun or numbered
    return found[0] if len(found) == 1 else None


def _referred(least: int, context: Context) -> str:
    """Words that refer to a step from this number on, "" without any."""
    for paragraph in context.subjects.texts:
        for pointer in find_steps(paragraph.text):
            first = pointer.target.partition(".")[0].rstrip("abcdefgh")
            if not first.isdecimal() or int(first) >= least:
                return pointer.text
    return ""
