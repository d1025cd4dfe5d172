"""The slip that the citizen gets for a dossier, by its superseded name (`rules/vocabulary/slips.yaml`).

    select: document
    check: {receipt: {}}

A sector's own form of a like name is told by the words after it, by the form number and law beside it, and by the law
that the document cites; a name without its second half ("… và hẹn trả kết quả") counts only in a document that speaks of
the one-stop mechanism and outside a ministry's description.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.lookup.slips import slips
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Spot
from qmslint.check.rule import Check
from qmslint.understand.text.words import key

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS: Mapping[str, Field] = {}
NOUNS = ("document",)
CASES = {"": "the superseded name stands there"}
PARAMS = {
    "name": "the form's name in force",
    "number": "its number in force",
    "found": "the words found",
    "circular": "the circular in force",
}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the whole document; every place is a fault."""
    return _old_receipt


# "full": the whole name of the one-stop slip; without it the words may be the name of another form.
_RECEIPT = (
    r"phiếu\s+tiếp\s+nhận(?:\s+hồ\s+sơ)?"
    r"(?P<full>,?(?:\s+và)?(?:\s+(?:giấy|phiếu))?\s+(?:hẹn\s+(?:ngày\s+)?)?trả\s+(?:kết\s+quả|hồ\s+sơ))?"
)
_FORM_NUMBER = r"mẫu\s+(?:số\s+)?\d"
_LAW = r"\d+/\d{4}/[^\W\d]+\s?[-–]\s?[^\W\d]+"


def _old_receipt(subject: Subject, context: Context) -> Iterator[Fault]:
    index = context.text
    paragraphs = [index.paragraphs[n] for n in index.having(("phiếu tiếp nhận",))]
    if not paragraphs:
        return
    data = slips()
    sector = _sector_law(context)
    own: set[int | None] = set()  # procedures in which a like name is the sector's own form
    full: list[tuple[Subject, re.Match[str]]] = []
    weak: list[tuple[Subject, re.Match[str]]] = []
    for s in paragraphs:
        if not _IGNORED.isdisjoint(context.zones.at(s.value.index)):
            continue
        text = s.value.text.lower()
        for m in re.finditer(_RECEIPT, text):
            if _elsewhere(text, m, data.circulars + data.decrees):
                own.add(s.procedure)
            elif _replaced(text, m):
                continue
            elif m["full"]:
                full.append((s, m))
            elif _bare(text[m.end() :]):
                weak.append((s, m))
    for s, m in full:
        if s.procedure is None or s.procedure not in own:
            yield _receipt(s, m)
    if weak and not context.text.having(data.receipt["one-stop"]):
        return
    for s, m in weak:
        described = s.procedure is not None and context.reading.procedures[s.procedure].kind == "description"
        if not described and not sector and s.procedure not in own:
            yield _receipt(s, m)


_IGNORED = frozenset(("revision_history", "form_template"))


def _receipt(s: Subject, m: re.Match[str]) -> Fault:
    data = slips()
    slip, text = data.forms["receipt"], s.value.text
    at, end = m.span()
    start = max(0, at - 40)
    told = {"name": slip.name, "number": f"{slip.numbers[data.new]:02d}", "found": text[at:end], "circular": data.new}
    return Fault("", told, s.location, text[start : end + 40], (at - start, end - start), text[at:end], slip.name,
                 spots=(Spot(s.value.index, at, end, slip.name),), key="receipt")  # fmt: skip


def _bare(tail: str) -> bool:
    """Whether the name ends here: a mark, the end, or a word that cannot belong to a longer name."""
    tail = tail.lstrip(" ")
    if not tail or not tail[0].isalpha() or re.match(_FORM_NUMBER, tail):
        return True
    return tail.split()[0].strip(".,;:)") in slips().receipt["follows"]


def _elsewhere(text: str, m: re.Match[str], ours: tuple[str, ...]) -> bool:
    """Whether the form is said to be one of another law: its number and law follow in the same sentence."""
    tail = re.split(r"[;.]\s|$", text[m.end() : m.end() + 200], maxsplit=1)[0]
    law = re.search(_LAW, tail)
    return law is not None and "mẫu" in tail[: law.start()] and key(law[0]) not in map(key, ours)


def _replaced(text: str, m: re.Match[str]) -> bool:
    around = text[max(0, m.start() - 50) : m.end() + 60]
    return any(word in around for word in slips().receipt["replaced"])


def _sector_law(context: Context) -> bool:
    """Whether the document cites sector law that has a form of this very name."""
    known = slips().receipt["sector-law"]
    return any(r.value.target in known for r in context.all("reference"))
