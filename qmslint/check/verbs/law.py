"""Whether the legal documents cited were in force, by the register of legal documents (`rules/law/register`).

    select: {each: reference, where: {kind: law}}
    check: {law: {find: expired, basis: own}}

`find: expired` – replaced before the date of the document (of today, where the document has no date);
`find: replaced-since` – in force when the document was issued and replaced since: time to review the document;
`find: date` – the year in the number is not the year of the date beside it;
`find: stale` – for the document as a whole: the register is older than `older-than` days and the document cites law.

`basis` tells whose words count. `published` is the legal basis that an office reprints from the ministry's publication:
the list annex of a decision and the legal-basis part of a TTHC description; `own` is everything else.

A text that is not in the register, or whose day of replacement is not known, is never a fault. Nor is one that is cited
as replaced, quoted in the title of a later text, or standing in a change history.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.lookup.register import Entry, Register, law_register
from qmslint.check.nouns.conditions import value_of
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault, Unknown
from qmslint.check.rule import Check
from qmslint.understand.cite.citations import number_year
from qmslint.understand.text.title_codes import title_codes
from qmslint.understand.text.words import key

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "find": Field("choice", "what is a fault", required=True, choices=("expired", "replaced-since", "date", "stale")),
    "basis": Field("choice", "whose words count", default="any", choices=("any", "own", "published")),
    "older-than": Field("number", "days after which the register is stale", default=365),
}
NOUNS = ("reference", "document")
CASES = {
    "": "the text has a successor",
    "chain": "its successor has been replaced in turn",
    "stale": "the register is too old",
}
PARAMS = {
    "number": "the number of the text, as in the register",
    "title": "its title",
    "successor": "what replaced it",
    "latest": "what is in force now, where the successor has been replaced too",
    "since": "the day from which it is out of force",
    "day": "the day on which the document stands",
    "as_of": "the date of the register",
    "year": "the year in the number",
    "date_year": "the year of the date beside it",
}


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of one citation, or of the register itself."""
    find, basis = options["find"], options.get("basis", "any")
    if find == "stale":
        return _stale(int(options.get("older-than", 365)))
    if find == "date":
        return _date

    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        reference = subject.value
        if reference.standing != "current":
            return
        register = law_register()
        entry = register.find(reference.target) or register.named(reference.target, reference.date)
        if entry is None or not entry.replaced_on:
            yield Unknown("not in the register")
            return
        if basis != "any" and _published(subject, context) != (basis == "published"):
            return
        if not _IGNORED.isdisjoint(context.zones.at(subject.location.index)) or _past(subject, entry, context):
            return
        today = context.today(register.changes)
        issued = value_of(context.subjects.document, "date")
        if issued:
            context.today([issued])
        if find == "expired":
            day = issued or today
            if day is None:
                yield Unknown("neither the document nor the run has a date")
            elif entry.expired(day):
                yield _fault(entry, register, day, today or day)
        elif issued and today and not entry.expired(issued) and entry.expired(today):
            yield _fault(entry, register, issued, today)

    return check


# Where a text is named because it once was in force.
_IGNORED = frozenset(("revision_history", "form_template"))


# Words right before a text that was in force when something was done under it.
_THEN = ("cấp theo", "ban hành theo", "phê duyệt theo", "trước ngày", "trước khi", "nộp theo", "thành lập theo")
_BASIS = frozenset(("legal_basis", "references"))


def _past(subject: Subject, entry: Entry, context: Context) -> bool:
    """Whether the text is named for what was once done under it ("giấy phép đã cấp theo Nghị định …").

    A law cited without its number ("Luật Đất đai năm 2013") counts as basis only where a basis is given.
    """
    held = context.paragraph(subject.location.index)
    if held is None:
        return False
    text: str = held.value.text
    at = text.find(subject.value.text)
    if any(words in text[max(0, at - 60) : max(0, at)].lower() for words in _THEN):
        return True
    if key(subject.value.target) == key(entry.number):
        return False
    return not text.lstrip(" -–+•").startswith("Căn cứ") and _BASIS.isdisjoint(context.zones.at(held.value.index))


def _fault(entry: Entry, register: Register, day: str, today: str) -> Fault:
    chain = register.successors(entry, max(day, today))
    told = {
        "number": entry.number,
        "title": entry.title,
        "successor": ", ".join(chain[0]) if chain else "",
        "latest": ", ".join(_in_force(chain, register, max(day, today))),
        "since": entry.replaced_on,
        "day": day,
    }
    return Fault(
        "chain" if len(chain) > 1 else "",
        told,
        observed=entry.number,
        expected=told["latest"] or None,
        confidence="high" if entry.verified else "medium",
        key=entry.number,
    )


def _in_force(chain: list[list[str]], register: Register, day: str) -> list[str]:
    """Of all successors, those that have none themselves on that day."""
    every = [n for generation in chain for n in generation]
    return [n for n in every if (row := register.find(n)) is None or not row.expired(day)]


def _published(subject: Subject, context: Context) -> bool:
    """Whether the citation stands in a legal basis that the office only reprints."""
    place = subject.location
    owner = subject.holder("procedure")
    if place.table is not None and owner is None:
        if any(x.location.table == place.table for x in context.reading.listed):
            return True
        table = context.table(place.table)
        row = table.grid[place.row - 1] if table is not None and place.row else ()
        if any(title_codes(cell.text) for cell in row):  # a list that goes on without its heading row
            return True
    return owner is not None and owner.value.kind == "description" and "legal_basis" in context.zones.at(place.index)


def _date(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
    reference = subject.value
    year = number_year(reference.target)
    if year is None or reference.date is None:
        return
    if int(reference.date[:4]) != year:
        told = {"number": reference.target, "year": str(year), "date_year": reference.date[:4]}
        yield Fault("", told, observed=f"{reference.target} {reference.date}", key=reference.target)


def _stale(older_than: int) -> Check:
    def check(subject: Subject, context: Context) -> Iterator[Fault | Unknown]:
        if not any(r.value.kind == "law" for r in context.all("reference")):
            return
        as_of = law_register().as_of
        after_a_year = f"{int(as_of[:4]) + 1}{as_of[4:7]}-01"  # or a little before, without importing a calendar
        today = context.today([after_a_year])
        if today is None:
            yield Unknown("the run has no date")
            return
        if older_than >= 365 and today < after_a_year:
            return
        from datetime import date, timedelta

        last = (date.fromisoformat(as_of) + timedelta(older_than)).isoformat()
        context.today([last])
        if today > last:  # how many days ago is not told: it would be another finding every day
            yield Fault("stale", {"as_of": as_of}, excerpt="", observed=as_of, key="register")

    return check
