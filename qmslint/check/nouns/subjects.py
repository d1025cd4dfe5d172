"""The nouns of a reading: what a rule can select, who holds whom, and which attributes each has.

A `Subject` is one thing that a rule looks at: its value from `qmslint.model`, where it stands, and its owner (a step's
owner is its flow, a flow's its procedure, a procedure's the document). `Subjects` finds them once per reading, lazily.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from qmslint.model import Block, Location, Paragraph, Reading, iter_paragraphs
from qmslint.tuples import NamedTuple

__all__ = ["BODY", "NOUNS", "Noun", "Subject", "Subjects", "shown", "stories"]


class Subject(NamedTuple):
    """One thing that a rule looks at. `procedure` is the index of its procedure, None outside every procedure."""

    noun: str
    value: Any
    location: Location
    owner: Subject | None = None
    procedure: int | None = None

    def holder(self, noun: str) -> Subject | None:
        """The subject itself or the nearest owner that is a `noun`."""
        at: Subject | None = self
        while at is not None and at.noun != noun:
            at = at.owner
        return at


class Noun(NamedTuple):
    """What a noun is called in rules: who owns it, one sentence on it, and which attribute shows it in a message."""

    owner: str | None
    type: str
    says: str
    text: str


# noun → owner, type of `qmslint.model` (for its attributes), what it is, the attribute that stands for it in an
# excerpt.
NOUNS: dict[str, Noun] = {
    "document": Noun(None, "Reading", "the document as a whole", ""),
    "project": Noun(None, "", "all documents of a run, with the lists; only with `over: project` or `changes`", ""),
    "control": Noun("document", "Control", "its control data, once a document", ""),
    "sighting": Noun("control", "Sighting", "one place where control data was seen", "text"),
    "history": Noun("control", "HistoryEntry", "one line of the change history", "description"),
    "listed": Noun("document", "ListedProcedure", "a procedure in a list annex", "title"),
    "caption": Noun("document", "Sighting", "what an annex caption says of the decision", "text"),
    "procedure": Noun("document", "Procedure", "one procedure", "title"),
    "section": Noun("procedure", "Section", "a part of a procedure under its heading, once per kind", "title"),
    "dossier": Noun("procedure", "Dossier", "the part that sets out the dossier", "text"),
    "component": Noun("dossier", "Component", "a paper of the dossier", "text"),
    "time_limit": Noun("procedure", "TimeLimit", "a stated limit for the procedure or one case", "text"),
    "flow": Noun("procedure", "Flow", "a row of steps for one case", "case"),
    "step": Noun("flow", "Step", "one step with its own action", "action"),
    "total": Noun("flow", "Total", "a stated total of a flow or of one level", "text"),
    "form": Noun("procedure", "Form", "a form of the forms part", "title"),
    "record": Noun("procedure", "Record", "a record to keep", "text"),
    "reference": Noun("procedure", "Reference", "a pointer in the text, inside a procedure or not", "text"),
    "comment": Noun("document", "Comment", "a reviewer's comment", "text"),
    "revision": Noun("document", "Revision", "a tracked change left in the file", "text"),
    "not_read": Noun("document", "NotRead", "something that could not be read", "detail"),
    "encoding": Noun("document", "EncodingUse", "text in a legacy encoding, converted", "encoding"),
    "paragraph": Noun("document", "Paragraph", "a paragraph of the body, a cell, a header or a note", "text"),
    "table": Noun("document", "Table", "a table", ""),
    "cell": Noun("table", "Cell", "a cell of a table, once if merged", "text"),
}


def shown(subject: Subject) -> str:
    """The words that stand for a subject in an excerpt, "" if it has none."""
    at = subject.location.text
    if at:
        return at
    name = NOUNS[subject.noun].text
    value = getattr(subject.value, name, None) if name else None
    return value if isinstance(value, str) else ""


class Subjects:
    """Every subject of a reading by noun, found when first asked for and kept."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document = Subject("document", reading, Location())
        self._found: dict[str, list[Subject]] = {"document": [self.document]}
        self._by_procedure: dict[str, dict[int | None, list[Subject]]] = {}
        self._made: dict[int, Subject] = {}

    def all(self, noun: str) -> list[Subject]:
        """Every subject of this noun in reading order. Do not change the list."""
        found = self._found.get(noun)
        if found is None:
            from qmslint.check.nouns.finders import FINDERS

            found = self._found[noun] = list(FINDERS[noun](self))
        return found

    @cached_property
    def texts(self) -> list[Paragraph]:
        """Every paragraph of the headers, the body and the notes, as the model has it, in reading order."""
        document = self.reading.document
        found = [p for story in document.headers for p in iter_paragraphs(story.blocks)]
        found += document.paragraphs()
        return found + [p for story in document.notes for p in iter_paragraphs(story.blocks)]

    def between(self, spans: Iterable[tuple[int, int]]) -> list[Paragraph]:
        """The paragraphs of the body in these spans of reading order."""
        texts = self.texts
        return [texts[n] for first, last in spans for n in self._numbers(first, last)]

    def _numbers(self, first: int, last: int) -> list[int]:
        """Which of `texts` stand in the body between two places in reading order, both included."""
        places, numbers = self._body
        return numbers[bisect_left(places, first) : bisect_right(places, last)]

    @cached_property
    def _body(self) -> tuple[list[int], list[int]]:
        """The places of the body's paragraphs in reading order, and which of `texts` stand there."""
        body = sorted((p.index, n) for n, p in enumerate(self.texts) if p.place.part in BODY)
        return [at for at, _ in body], [n for _, n in body]

    def paragraph(self, n: int) -> Subject:
        """The subject of the paragraph `texts[n]`."""
        made = self._made.get(n)
        if made is None:
            p = self.texts[n]
            body = p.place.part in BODY
            at = self.procedure_at(p.index) if body else None
            made = self._made[n] = Subject("paragraph", p, p.place, self.document, at)
        return made

    def within(self, subject: Subject, noun: str) -> list[Subject]:
        """The subjects of this noun that `subject` holds, or `subject` itself when it is one."""
        if subject.noun == noun:
            return [subject]
        if subject.noun == "document":
            return self.all(noun)
        if subject.noun == "procedure" and noun in _PLACED:
            return self._placed(noun).get(subject.procedure, [])
        if subject.noun == "section":
            first, last = subject.value.first, subject.value.last
            if noun == "paragraph":
                return list(map(self.paragraph, self._numbers(first, last)))
            held = self.all(noun)
            return [s for s in held if (i := s.location.index) is not None and first <= i <= last and _in_body(s)]
        return [s for s in self.all(noun) if (h := s.holder(subject.noun)) is not None and h.value is subject.value]

    def _placed(self, noun: str) -> dict[int | None, list[Subject]]:
        """The subjects of a noun by the procedure in whose blocks they stand: a decision may hold sixty."""
        held = self._by_procedure.get(noun)
        if held is None:
            held = self._by_procedure[noun] = {}
            for s in self.all(noun):
                held.setdefault(s.procedure, []).append(s)
        return held

    def procedure_at(self, index: int | None) -> int | None:
        """The index of the procedure whose blocks hold this place in reading order."""
        if index is None:
            return None
        starts, spans = self._spans
        at = bisect_right(starts, index) - 1
        return spans[at][2] if at >= 0 and index <= spans[at][1] else None

    @cached_property
    def _spans(self) -> tuple[list[int], list[tuple[int, int, int | None]]]:
        """Where each stretch of a procedure begins, in order; its first and last place with the procedure's index."""
        found = [(*span, p.procedure) for p in self.all("procedure") for span in p.value.ranges]
        spans = sorted(found, key=lambda span: span[:2])
        return [span[0] for span in spans], spans


# Parts whose paragraphs are counted in the reading order of the body.
BODY = ("body", "textbox")


def _in_body(s: Subject) -> bool:
    return s.location.part in BODY


# Nouns that belong to a procedure by their place in reading order, not by being listed in it.
_PLACED = frozenset(("paragraph", "table", "cell", "comment", "revision"))


def stories(reading: Reading) -> Iterator[tuple[Block, ...]]:
    """The blocks of the headers, of the body and of the notes, in this order."""
    document = reading.document
    yield from (story.blocks for story in document.headers)
    yield document.blocks
    yield from (story.blocks for story in document.notes)
