"""What can be mended by itself: from findings whose rule names a fix to changes of the text.

The kinds of fixes say what should change; here is asked what holds for all of them: whether the file can take tracked
changes, and whether the words are typed there at all, or made by a field.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qmslint.check.fixes import Convert, Faults, Kept, Mend, Outcome, kind
from qmslint.check.nouns.subjects import BODY
from qmslint.model import Document, Finding, Location, Paragraph, Reading
from qmslint.tuples import NamedTuple

if TYPE_CHECKING:
    from qmslint.check.context import Context
    from qmslint.check.outcome import Options
    from qmslint.check.rule import Rule, RuleSet

__all__ = ["Proposal", "is_fixable", "outcomes", "proposals", "takes_changes"]

_WORD = frozenset(("docx", "doc", "rtf", "odt", "wordml", "html"))
# Fields whose results are typed by people, or are numbers of pages: they say nothing about the words around them.
_HARMLESS = frozenset(("HYPERLINK", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "PAGE", "NUMPAGES", "SECTIONPAGES"))


class Proposal(NamedTuple):
    """What is to be done about one finding; `safe` says whether without asking for it."""

    finding: Finding
    safe: bool
    outcomes: tuple[Outcome, ...]


def proposals(reading: Reading, rules: RuleSet, options: Options) -> Iterator[Proposal]:
    """Of every finding in a document whose rule names a fix, what is to be done about it, rule by rule."""
    from qmslint.check.engine import joined

    for rule, finding, faults, context in joined(reading, rules, options):
        yield Proposal(finding, kind(_name(rule)).SAFE, tuple(outcomes(rule, faults, context)))


def is_fixable(rule: Rule, faults: Faults, context: Context) -> bool:
    """Whether the fix of a rule mends anything about the faults of one finding."""
    if not takes_changes(context.reading.document):
        return False
    try:
        return any(not isinstance(o, Kept) for o in outcomes(rule, faults, context))
    except Exception:  # noqa: BLE001 - a broken fix must not cost the finding; `qmslint fix` tells of it
        return False


def takes_changes(document: Document) -> bool:
    """Whether there is a Word document to track changes in: the file itself, or what is read of an old format."""
    return document.format in _WORD


def outcomes(rule: Rule, faults: Faults, context: Context) -> Iterator[Outcome]:
    """What the fix of a rule does about the faults of one finding; places that no program may change are told."""
    name = _name(rule)
    for outcome in kind(name).mends(faults, context, rule.fix[name]):
        if isinstance(outcome, Mend):
            paragraph = outcome.paragraph
            place = _under_heading(paragraph.place, context)
            why = _computed(paragraph, context)
            if why:
                yield Kept(place, why)
            elif outcome.new != outcome.old:
                yield outcome._replace(paragraph=paragraph._replace(place=place))
        elif isinstance(outcome, Kept):
            yield outcome._replace(location=_under_heading(outcome.location, context))
        elif isinstance(outcome, Convert):
            yield outcome


def _under_heading(place: Location, context: Context) -> Location:
    """A place with the heading above it."""
    if place.section is not None or place.part not in BODY:
        return place
    return place._replace(section=context.zones.heading(place.index))


def _computed(paragraph: Paragraph, context: Context) -> str:
    """Why the words of a paragraph may not be typed into it, "" if they may."""
    if not _HARMLESS.issuperset(paragraph.fields) or "contents" in context.zones.at(paragraph.index):
        return "fix-field"
    return ""


def _name(rule: Rule) -> str:
    return next(iter(rule.fix))
