"""Labels that count: each once, none skipped.

    select: flow
    check: {numbering: {of: step, by: label, group: group, own: own_label}}

The labels of the things held are read as a row of numbers (`B1`, `Bước 2`, `3`, `5.2`, `a)`, `IV`); things that share a
value of `group` are one row, and a label that begins again at the first number opens a new row. Things whose attribute
`own` is no (sub-rows under a merged label) are passed by. Labels that do not count (`*`, `–`, words) are passed by too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.conditions import compile_where, value_of
from qmslint.check.fields import Field
from qmslint.check.labels import Label, read_label
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check
from qmslint.check.subjects import Subject

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "of": Field("noun", "what is counted", required=True),
    "by": Field("attribute", "the attribute that holds the label", required=True, of="of"),
    "group": Field("attribute", "things with the same value are one row", of="of"),
    "own": Field("attribute", "passed by where this is no", of="of"),
    "where": Field("where", "which of them count", of="of"),
    "starts": Field("flag", "whether a row must begin with its first number", default=False),
}
NOUNS: tuple[str, ...] = ()
CASES = {
    "twice": "a label stands twice in one row",
    "skipped": "a number between two labels is left out",
    "start": "the row does not begin with the first number (with `starts`)",
}
PARAMS = {"label": "the label at fault", "before": "the label above it", "wanted": "the label that was due"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of each row of labels."""
    noun, by, group, own = options["of"], options["by"], options.get("group"), options.get("own")
    counts = compile_where(options["where"]) if options.get("where") else None
    starts = bool(options.get("starts"))

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        rows: dict[Any, list[tuple[Label, Subject]]] = {}
        for s in context.within(subject, noun):
            if (own and not value_of(s, own)) or (counts and not counts(s)):
                continue
            label = read_label(value_of(s, by) or "")
            if label is not None:
                rows.setdefault((value_of(s, group) if group else None, label.parent), []).append((label, s))
        for row in rows.values():
            if len(row) > 1:
                yield from _faults(row, starts=starts)

    return check


def _faults(row: list[tuple[Label, Subject]], *, starts: bool) -> Iterator[Fault]:
    seen: dict[int, str] = {}
    above: Label | None = None
    for label, s in row:
        if above is None:
            if starts and label.number > 1:
                yield Fault(
                    "start", {"label": label.text, "wanted": label.at(1)}, s.location, s.location.text or label.text
                )
        elif label.number == 1 and above.number > 1:
            seen = {}  # the row begins again: another case without a heading of its own
        elif label.number in seen:
            told = {"label": label.text, "before": seen[label.number], "wanted": label.at(above.number + 1)}
            yield Fault("twice", told, s.location, s.location.text or label.text, observed=label.text, key=label.text)
        elif label.number > above.number + 1:
            told = {"label": label.text, "before": above.text, "wanted": label.at(above.number + 1)}
            yield Fault("skipped", told, s.location, s.location.text or label.text, observed=label.text, key=label.text)
        seen.setdefault(label.number, label.text)
        above = label
