"""Labels that count: each once, none skipped.

    select: flow
    check: {numbering: {of: step, by: label, group: group, own: own_label}}

The labels of the things held are read as a row of numbers (`B1`, `Bước 2`, `3`, `5.2`, `a)`, `IV`); things that share a
value of `group` are one row, and a label that begins again at the first number opens a new row. Things whose attribute
`own` is no (sub-rows under a merged label) are passed by, and so are labels that do not count (`*`, `–`, words). `B2a`
and `B2b` are two, `B2-B4` is three. Where several labels are each repeated in rows next to each other, the office types
the label into every sub-row, and nothing is said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from math import gcd
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.lookup.labels import LETTERS, Label, read_label
from qmslint.check.nouns.conditions import compile_where, value_of
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check

if TYPE_CHECKING:
    from qmslint.check.context import Context

_ENGLISH = frozenset("FJWZfjwz")
_STRIDE = 5  # operations that count 10, 20, 30 leave room between them
OPTIONS = {
    "of": Field("noun", "what is counted", required=True),
    "by": Field("attribute", "the attribute that holds the label", required=True, of="of"),
    "group": Field("attribute", "things with the same value are one row", of="of"),
    "own": Field("attribute", "passed by where this is no", of="of"),
    "where": Field("where", "which of them count", of="of"),
    "elsewhere": Field(
        "flag", "a number that begins another paragraph (of the same table) is not left out", default=False
    ),
    "starts": Field("flag", "whether a row must begin with its first number", default=False),
}
NOUNS: tuple[str, ...] = ()
CASES = {
    "twice": "a label stands twice in one row",
    "skipped": "a number between two labels is left out",
    "order": "a number comes after a higher one",
    "start": "the row does not begin with the first number (with `starts`)",
}
PARAMS = {"label": "the label at fault", "before": "the label above it", "wanted": "the label that was due"}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of each row of labels."""
    noun, by, group, own = options["of"], options["by"], options.get("group"), options.get("own")
    counts = compile_where(options["where"]) if options.get("where") else None
    starts, elsewhere = bool(options.get("starts")), bool(options.get("elsewhere"))

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        rows: dict[Any, list[tuple[Label, Subject]]] = {}
        places: set[tuple[Any, ...]] = set()
        english = False  # letters that Vietnamese lists do not have: these count otherwise
        for s in context.within(subject, noun):
            if (own and not value_of(s, own)) or (counts and not counts(s)):
                continue
            label = read_label(str(value_of(s, by) or ""))
            english = english or str(value_of(s, by) or "").strip(" .)") in _ENGLISH
            place = (s.location.index, s.location.row, label)
            # One heading of two kinds is two sections with one number.
            if label is None or (place in places and noun == "section"):
                continue
            places.add(place)
            part = noun == "section" and _counts_parts(s, context)
            rows.setdefault((value_of(s, group) if group else None, label.parent, part), []).append((label, s))
        for (_, parent, _), row in rows.items():
            if len(row) > 1 and not _sub_rows(row) and not (english and row[0][0].kind == "letter"):
                yield from _faults(row, _above_others(parent, rows), context if elsewhere else None, starts=starts)

    return check


_PART = re.compile(r"(?:phần|chương|part|chapter)\s", re.IGNORECASE)


def _counts_parts(section: Subject, context: Context) -> bool:
    """Whether a heading counts parts of several sections, in a row of their own: "PHẦN 2. QUY TRÌNH" behind "8. Căn cứ"."""
    heading = context.paragraph(section.location.index)
    return heading is not None and _PART.match(heading.value.text) is not None


def _sub_rows(row: list[tuple[Label, Subject]]) -> bool:
    """Whether the office types a label into every sub-row: one stands three times on end, or several stand twice."""
    labels = [(label.number, label.suffix) for label, _ in row]
    again = [b for a, b in pairwise(labels) if a == b]
    return len(set(again)) > 1 or any(a == b for a, b in pairwise(again))


def _above_others(parent: str, rows: Mapping[Any, list[tuple[Label, Subject]]]) -> list[int]:
    """The numbers of a row that stand only above labels of their own: 3.1 and 3.2 are step 3."""
    word, _, upper = parent.partition("/")
    found: list[int] = []
    for _, other, _ in rows:
        above, _, last = other.rpartition("/")[2].rpartition(".")
        if last.isdecimal() and above == upper and other.partition("/")[0] in (word, ""):
            found.append(int(last))
    return found


def _faults(
    row: list[tuple[Label, Subject]], also: list[int], elsewhere: Context | None, *, starts: bool
) -> Iterator[Fault]:
    """The faults of one row. A number that comes later is out of order there, and not left out here."""
    to_come = Counter(n for label, _ in row for n in range(label.number, label.upto + 1))
    to_come.update(also)
    seen: dict[tuple[int, str], str] = {}
    above: Label | None = None
    before = row[0][1]
    tens = len(row) > 2 and gcd(*(label.number for label, _ in row)) >= _STRIDE
    for label, s in row:
        to_come.subtract(range(label.number, label.upto + 1))
        told = {"label": label.text}
        at, words = s.location, s.location.text or label.text
        if above is None:
            if starts and label.number > 1:
                yield Fault("start", {**told, "wanted": label.at(1)}, at, words, observed=label.text, key=label.text)
        elif label.number == 1 and above.number > 1:
            seen = {}  # the row begins again: another case without a heading of its own
        else:
            due = above.upto + 1
            told |= {"before": above.text, "wanted": label.at(due)}
            if (label.number, label.suffix) in seen:
                yield Fault("twice", told, at, words, observed=label.text, key=label.text)
                if label.number == above.number:
                    above, before = label._replace(number=due, upto=due), s  # those after it may count on from there
                    continue
            elif label.number > due and not tens and to_come[due] <= 0 and not _skips(label, due):
                if elsewhere is None or not _printed(label, due, before, s, elsewhere):
                    wanted = told["wanted"]
                    yield Fault("skipped", told, at, words, observed=label.text, expected=wanted, key=label.text)
            elif label.number < above.number and (label.number, "") not in seen:
                yield Fault("order", told, at, words, observed=label.text, key=label.text)
        seen.setdefault((label.number, label.suffix), label.text)
        above, before = label, s


def _skips(label: Label, due: int) -> bool:
    """Rows of letters may lawfully leave out đ (a, b, c, d, e)."""
    return label.kind == "letter" and LETTERS[due - 1] == "đ" and label.number == due + 1


def _printed(label: Label, due: int, above: Subject, here: Subject, context: Context) -> bool:
    """Whether the number that is due begins another paragraph: in a table, one of the rows between the two labels."""
    from qmslint.check.lookup.printed import begins_with, in_rows

    wanted = label.at(due).strip(" .):(").lower()
    a, b = above.location, here.location
    if b.table is None or a.table != b.table or a.row is None or b.row is None:
        return begins_with(wanted, context)
    bare = wanted.rpartition(" ")[2]
    return any(in_rows(n, context, b.table, a.row, b.row) for n in (wanted, bare))
