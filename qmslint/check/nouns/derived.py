"""Attributes that rules may ask for and that the model does not hold: worked out from what it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from qmslint.check.nouns.onestop import at_the_desk, is_one_stop
from qmslint.check.nouns.subjects import NOUNS, Subject
from qmslint.model import Paragraph, Reading, Section, Step
from qmslint.understand.text.dates import earliest_day

__all__ = ["DERIVED", "attributes"]


def _document_date(s: Subject) -> str | None:
    """The date of the document: of its issue, of the decision that it is, or of the one that it is an annex of."""
    reading = s.value
    decision = reading.decision_date
    own: str | None = decision.value if decision else None
    # A date left blank in part ("2025-11") is no date.
    annexed = (c.value for c in reading.captions if c.name == "decision_date" and len(c.value) == 10)
    return own or reading.control.issue_date or reading.control.effective_date or next(annexed, None)


def _not_before(s: Subject) -> str | None:
    """The day before which the document was not issued: its date, or what a draft shows of it – a date whose day was left
    blank, the latest legal document that it cites."""
    day = _document_date(s)
    if day:
        return day
    reading: Reading = s.value
    blanks = [x.text for x in (reading.decision_date, *reading.captions) if x is not None and x.name == "decision_date"]
    blanks += [x.text for x in reading.control.sightings if x.name == "issue_date"]
    references = (*reading.references, *(r for p in reading.procedures for r in p.references))
    # Where year and date disagree one of them is a slip of the pen.
    dated = [r.date for r in references if r.kind == "law" and r.date and f"/{r.date[:4]}/" in r.target]
    return max((d for d in (*map(earliest_day, blanks), *dated) if d), default=None)


def _stem(s: Subject) -> str:
    return str(s.value.path).replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]


def _count(name: str) -> Callable[[Subject], int]:
    return lambda s: len(getattr(s.value, name))


def _controlled(s: Subject) -> bool:
    """Whether the document carries control data of its own: a procedure or SOP, not a decision or an annex.

    A file with only a flow or a description may be an annex of a decision: it counts when it states most control data
    itself.
    """
    reading = s.value
    if reading.kind not in ("procedure", "sop"):
        return False
    kinds = {p.kind for p in reading.procedures}
    control = reading.control
    signed = any(x.name == "approved_by" and x.source == "signature" for x in control.sightings)
    approved = None if signed else control.approved_by  # who signs a decision signs what comes with it
    stated = sum(v is not None for v in (control.code, control.revision, control.issue_date, approved))
    if not stated and reading.captions:
        return False  # "Ban hành kèm theo Quyết định số …": known by the number and the date of that decision
    return not kinds or not kinds.isdisjoint(("iso", "sop")) or stated > 2


def _threes(steps: Sequence[Step]) -> Iterator[tuple[Step, Step, Step]]:
    """Each step with those above and below it."""
    return zip(steps, steps[1:], steps[2:], strict=False)


_QUARTER = 92  # days


def _last_date(s: Subject) -> str | None:
    """The date of the latest line of the change history. Where the document states no other day than that from which it
    is effective, one of the weeks before is when it was revised: no date to compare."""
    last: str | None = _last("date")(s)
    begins = s.value.effective_date
    if not last or not begins or s.value.issue_date:
        return last
    from datetime import date  # a slow import, for the few documents that need it

    try:
        ahead = (date.fromisoformat(begins) - date.fromisoformat(last)).days
    except ValueError:
        return last
    return None if 0 < ahead <= _QUARTER else last


def _last(name: str) -> Callable[[Subject], Any]:
    """An attribute of the latest line of the change history: that of the highest revision, else the last printed."""

    def find(s: Subject) -> Any:
        lines = [h for h in s.value.history if h.revision or h.date]
        if not lines or (len(lines) == 1 and not any(_revision(lines[0].revision)[1:] or (1,))):
            return None  # a count of changes that stands at 0: nothing was changed since the first issue
        numbers = [_revision(h.revision) for h in lines]
        if all(numbers):
            return getattr(lines[max(range(len(lines)), key=lambda i: (numbers[i], i))], name)
        dates = [h.date for h in lines]
        if all(dates):
            return getattr(lines[max(range(len(lines)), key=lambda i: (str(dates[i]), i))], name)
        return getattr(lines[-1], name)

    return find


def _amendment(s: Subject) -> str | None:
    """How often the cover says that this issue was amended ("Lần sửa đổi: 02" beside "Lần ban hành: 01")."""
    return next((x.value for x in s.value.sightings if x.name == "amendment" and x.value), None)


def _revision(text: str | None) -> tuple[int, ...]:
    """A revision as numbers (`1.2` → 1, 2), shifted so that revision 0 counts too; empty if it has none."""
    digits = "".join(c if c.isdigit() else " " for c in text or "").split()
    return (1, *map(int, digits)) if digits else ()


def _past_end(s: Subject) -> bool:
    """Whether a page label counts past its end: `6/5`."""
    numbers = "".join(c if c.isdigit() else " " for c in s.value.value).split()
    return len(numbers) == 2 and int(numbers[0]) > int(numbers[1])


def _share(name: str) -> Callable[[Subject], float]:
    """How many of a flow's steps state an attribute, from 0 to 1."""

    def find(s: Subject) -> float:
        steps = s.value.steps
        return sum(1 for x in steps if getattr(x, name)) / len(steps) if steps else 0.0

    return find


def _row_of_its_own(s: Subject) -> bool:
    """Whether a step has a row of its own: by its label; in a table without labels where its blank stands between two rows
    that name the same, or by its time, where the rows write out who acts even if the row above says the same."""
    step, flow = s.value, s.owner.value if s.owner is not None else None
    if flow is None or "label" in flow.roles:
        return bool(step.own_label)
    if any(b is step and a.responsible and a.responsible == c.responsible for a, b, c in _threes(flow.steps)):
        return True
    again = any(a.responsible and a.responsible == b.responsible for a, b in pairwise(flow.steps))
    return bool(step.own_label) or (step.duration == "number" and again)


def _bare(s: Subject) -> bool:
    """Whether a section is really without content: no word of its own, no part below it, no table that follows it.

    A heading whose next part is a deeper one (`5.1` above `a`), or one of the kinds it names, or stands in the table right
    below, has content; so has one whose next paragraph carries its number (`3` above `3.1`).
    """
    section: Section = s.value
    if not section.empty or s.owner is None or s.owner.owner is None:
        return False
    if section.location.part == "textbox" and not section.number:
        return False  # the words in a shape of a flow chart
    start = section.location.index if section.location.index is not None else section.first
    title = section.title.strip().lower()
    following = [p for p in s.owner.owner.value.document.paragraphs() if p.index > start and p.text.strip()]
    if any(p.index <= section.last and not _repeats(p, title) for p in following):
        return False
    if following and section.number and following[0].printed.startswith(f"{section.number.strip('. ')}."):
        return False
    later = [x for x in s.owner.value.sections if (x.location.index or x.first) > start]
    if not later:
        return not following
    after = min(later, key=lambda x: x.location.index or x.first)
    below = after.location.table is not None and section.location.table is None
    lettered = (after.number or "").islower() and not (section.number or "").isalpha()  # "a)" below "1.3."
    beside = {x.kind for x in s.owner.value.sections if x.first == section.first}  # what the same heading names besides
    return not (after.level > section.level or lettered or after.kind in beside or below)


def _repeats(p: Paragraph, title: str) -> bool:
    return p.text.strip().rstrip(":. ").lower() in title


def _pages(s: Subject) -> str:
    """The pages on which something of this kind was not read: "1-3, 7"; "?" where no page is known."""
    held = s.owner.value.document.not_read if s.owner is not None else ()
    found = sorted({n.location.page for n in held if n.what == s.value.what and n.location.page is not None})
    spans: list[list[int]] = []
    for page in found:
        if spans and page == spans[-1][1] + 1:
            spans[-1][1] = page
        else:
            spans.append([page, page])
    return ", ".join(f"{first}-{last}" if last > first else f"{first}" for first, last in spans) or "?"


DERIVED: dict[tuple[str, str], Callable[[Subject], Any]] = {
    ("document", "date"): _document_date,
    ("document", "not_before"): _not_before,
    ("document", "name"): _stem,
    ("document", "format"): lambda s: s.value.document.format,
    ("document", "pages"): lambda s: s.value.document.pages,
    ("document", "ocr"): lambda s: s.value.document.ocr,
    ("document", "code"): lambda s: s.value.control.code,
    ("document", "title"): lambda s: s.value.control.title,
    ("document", "review_date"): lambda s: s.value.control.review_date,
    ("document", "procedure_kinds"): lambda s: tuple(dict.fromkeys(p.kind for p in s.value.procedures)),
    ("document", "controlled"): _controlled,
    ("document", "procedure_codes"): lambda s: tuple(p.code for p in s.value.procedures if p.code),
    ("project", "size"): lambda s: len(s.value.documents),
    ("project", "registered"): lambda s: s.value.register is not None,
    ("project", "published"): lambda s: s.value.catalogue is not None,
    ("project", "whole"): lambda s: s.value.whole,
    ("control", "last_revision"): _last("revision"),
    ("control", "last_date"): _last_date,
    ("control", "amendment"): _amendment,
    ("sighting", "past_end"): _past_end,
    ("flow", "with_responsible"): _share("responsible"),
    ("flow", "with_duration"): _share("duration_text"),
    ("flow", "with_outputs"): _share("outputs"),
    ("step", "row_of_its_own"): _row_of_its_own,
    ("procedure", "kinds"): lambda s: tuple(dict.fromkeys(x.kind for x in s.value.sections)),
    ("procedure", "at_the_desk"): at_the_desk,
    ("procedure", "one_stop"): is_one_stop,
    ("section", "bare"): _bare,
    ("not_read", "pages"): _pages,
    ("flow", "size"): _count("steps"),
    ("flow", "labels"): lambda s: tuple(x.label for x in s.value.steps),
    ("paragraph", "printed"): lambda s: s.value.printed,
    ("paragraph", "part"): lambda s: s.location.part,
    ("paragraph", "in_table"): lambda s: s.location.table is not None,
    ("cell", "header"): lambda s: s.value.row <= max(1, s.owner.value.header_rows if s.owner else 1),
}


def attributes(noun: str) -> tuple[str, ...]:
    """Every attribute that a condition on this noun may name, those of the model first."""
    from qmslint import model

    kind = NOUNS[noun].type
    names = getattr(model, kind)._fields if kind else ()
    return (*names, *(name for at, name in DERIVED if at == noun))
