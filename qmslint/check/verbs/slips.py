"""The slips of the one-stop mechanism: by the name and under the number in force (`rules/vocabulary/slips.yaml`).

    select: document
    check: {slips: {find: old-number}}

`find: old-number` – a form is named with the number that it had under the circular before, in a document that cites the
circular (or decree) in force or is dated on or after `from`;
`find: missing` – a procedure with a table of steps names `form` nowhere, neither in words nor by its number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.lookup.slips import Pairing, day_of, numbered, pairings, slips
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Spot, Unknown
from qmslint.check.rule import Check
from qmslint.understand.text.words import key, placed_key

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "find": Field("choice", "what is a fault", required=True, choices=("old-number", "missing")),
    "form": Field("text", "which form must be named, for `missing`", default="control"),
    "from": Field("text", "the day from which new documents must use the new numbers", default="2025-07-01"),
}
NOUNS = ("document", "procedure")
CASES = {"": "the fault"}
PARAMS = {
    "name": "the form's name in force",
    "number": "its number in force",
    "old": "the number found",
    "list": "every such form of the procedure: old number → new number and name",
    "circular": "the circular in force",
}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the whole document, or of one procedure for `missing`."""
    since = options.get("from", "2025-07-01")
    return _missing(options.get("form", "control"), since) if options["find"] == "missing" else _old_number(since)


def _under_new(context: Context, since: str) -> bool | None:
    """Whether the document must use the forms of the circular in force; None if nothing tells."""
    from qmslint.check.nouns.conditions import value_of

    day, cited = day_of(context)
    if slips().new in cited or (day is not None and day >= since):
        return True
    if day is None and (value_of(context.subjects.document, "not_before") or "") >= since:
        return True
    return None if day is None and not cited else False


def _old_number(since: str) -> Check:
    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        index = context.text
        texts = [(index.paragraphs[n], index.paragraphs[n].value.text) for n in index.having(_NAMES)]
        texts += [(f, f"{f.value.code or ''} {f.value.title}") for f in context.all("form") if f.value.code]
        found = [(s, p) for s, text in sorted(texts, key=_order) for p in pairings(text)]
        if not found:
            return
        new = _under_new(context, since)
        if new is None:
            yield Unknown("neither a date nor a circular")
        if not new:
            return
        groups: dict[int | None, list[tuple[Subject, Pairing]]] = {}
        for s, p in found:
            if _superseded(p):
                at = s.procedure if s.procedure is not None else context.subjects.procedure_at(s.location.index)
                groups.setdefault(at, []).append((s, p))
        for every in groups.values():
            yield _old_numbers(every, context)

    return check


def _superseded(p: Pairing) -> bool:
    """Whether the form has the number of the circular before, and that number or its name has changed since."""
    data = slips()
    was, now = p.slip.numbers.get(data.old), p.slip.numbers.get(data.new)
    return p.slip.id != "receipt" and p.number == was and (was != now or p.old)


def _old_numbers(every: list[tuple[Subject, Pairing]], context: Context) -> Fault:
    """One fault for a procedure, with every form that has its old number."""
    data = slips()
    first_of: dict[str, tuple[Subject, Pairing]] = {}
    for place in every:
        first_of.setdefault(place[1].slip.id, place)
    found = list(first_of.values())
    s, first = found[0]
    was, now = (f"{first.slip.numbers[c]:02d}" for c in (data.old, data.new))
    each = "; ".join(f"{p.number:02d} → {p.slip.numbers[data.new]:02d} {p.slip.name}" for _, p in found)
    told = {"name": first.slip.name, "number": now, "old": was, "circular": data.new, "list": each}
    excerpt = s.value.text if s.noun == "paragraph" else f"{s.value.code} {s.value.title}"
    spots = tuple(dict.fromkeys(spot for s, p in every for spot in _spots(s, p, context)))
    return Fault(
        "", told, s.location, excerpt[:160], observed=f"Mẫu {was}", expected=f"Mẫu {now}", spots=spots, key="numbers"
    )


def _spots(s: Subject, p: Pairing, context: Context) -> Iterator[Spot]:
    """Where the number and a superseded name stand; of a form in a list, in the cells of its row."""
    new = p.slip.numbers[slips().new]
    if s.noun == "paragraph":
        text, index = s.value.text, s.value.index
        _, places = placed_key(text)
        if p.number != new:
            yield _spot(text, index, places, p.digits, new)
        if p.old:
            start, end = p.name
            yield Spot(index, places[start], places[end - 1] + 1, p.slip.name)
        return
    for other in _row(s, context):
        text, index = other.value.text, other.value.index
        folded, places = placed_key(text)
        if p.number != new:
            numbers = [m for m in _NUMBERED.finditer(folded) if int(m[1]) == p.number]
            if len(numbers) == 1 and folded.startswith(numbers[0][0]):
                yield _spot(text, index, places, numbers[0].span(1), new)
        name = next((n for n in p.slip.old if p.old and n in folded), None)
        if name is not None:
            start = folded.index(name)
            yield Spot(index, places[start], places[start + len(name) - 1] + 1, p.slip.name)


_NUMBERED = re.compile(r"mau (?:phieu )?(?:so )?0?(\d{1,2})\b")


def _spot(text: str, index: int, places: list[int], digits: tuple[int, int], number: int) -> Spot:
    """A number to be changed, as wide as it is written. The key of "05" begins with its 0 left aside."""
    start, end = places[digits[0]], places[digits[1] - 1] + 1
    wide = start > 0 and text[start - 1] == "0"
    return Spot(index, start - wide, end, f"{number:02d}" if wide or end - start > 1 else str(number))


def _row(s: Subject, context: Context) -> list[Subject]:
    """The paragraphs in which a form of a list stands."""
    at = s.location
    if at.table is None or at.row is None:
        return [p for p in (context.paragraph(at.index),) if p is not None]
    every = context.all("paragraph")
    return [p for p in every if (p.location.table, p.location.row, p.location.part) == (at.table, at.row, at.part)]


# Beginnings of the names that have changed their number, in the two places of the tone mark.
_NAMES = ("phiếu kiểm s", "sổ theo dõi", "xin lỗi")


def _order(item: tuple[Subject, str]) -> tuple[int, int]:
    at = item[0].location
    return (-1 if at.index is None else at.index, at.row or 0)


def _missing(form: str, since: str) -> Check:
    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        steps = next((f for f in subject.value.flows if not f.prose), None)
        if steps is None:
            return
        slip = slips().forms[form]
        mine = _having(context, "phiếu kiểm s").get(subject.procedure, ())
        if any(name in key(s.value.text) for s in mine for name in (*slip.known, "phieu kiem soat")):
            return
        data = slips()
        new = _under_new(context, since)
        wanted = {slip.numbers[c] for c, on in ((data.new, new is not False), (data.old, not new)) if on}
        for f in context.within(subject, "form"):
            wanted -= set(numbered(f.value.code or ""))  # the list gives this number another name
        if any(_numbers_it(s.value.text, wanted) for s in _having(context, "mẫu").get(subject.procedure, ())):
            return
        told = {"name": slip.name, "number": f"{slip.numbers[data.new]:02d}", "circular": data.new}
        yield Fault("", told, steps.location, expected=slip.name, key=form)

    return check


def _having(context: Context, literal: str) -> dict[int | None, list[Subject]]:
    """The paragraphs that hold a literal, by their procedure; worked out once for all procedures."""
    at = ("slips", literal)
    found: dict[int | None, list[Subject]] | None = context.memo.get(at)
    if found is None:
        found = context.memo[at] = {}
        index = context.text
        for n in index.having((literal,)):
            s = index.paragraphs[n]
            found.setdefault(s.procedure, []).append(s)
    return found


def _numbers_it(text: str, wanted: set[int]) -> bool:
    """Whether a text gives one of these numbers as a one-stop form: among others of them, or with the circular."""
    numbers = numbered(text)
    if wanted.isdisjoint(numbers):
        return False
    return len(set(numbers)) > 1 or any(key(c) in key(text) for c in slips().circulars)
