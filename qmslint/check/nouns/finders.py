"""How the subjects of each noun are found in a reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qmslint.check.nouns.subjects import BODY, Subject, Subjects, stories
from qmslint.model import Block, Location, Paragraph, Table

__all__ = ["FINDERS"]


def _procedures(s: Subjects) -> Iterator[Subject]:
    for i, p in enumerate(s.reading.procedures):
        yield Subject("procedure", p, p.location, s.document, i)


def _of(noun: str, owner: str, name: str) -> Callable[[Subjects], Iterator[Subject]]:
    """A finder for the values that each owner keeps in attribute `name`: a tuple, one value or None."""

    def find(s: Subjects) -> Iterator[Subject]:
        for o in s.all(owner):
            held = getattr(o.value, name)
            if held is None:
                continue
            for v in held if type(held) is tuple else (held,):
                yield Subject(noun, v, v.location, o, o.procedure)

    return find


def _control(s: Subjects) -> Iterator[Subject]:
    yield Subject("control", s.reading.control, Location(), s.document)


def _references(s: Subjects) -> Iterator[Subject]:
    for r in s.reading.references:
        yield Subject("reference", r, r.location, s.document)
    for p in s.all("procedure"):
        for r in p.value.references:
            yield Subject("reference", r, r.location, p, p.procedure)


def _totals(s: Subjects) -> Iterator[Subject]:
    for f in s.all("flow"):
        for t in (*f.value.subtotals, *((f.value.total,) if f.value.total else ())):
            yield Subject("total", t, t.location, f, f.procedure)


def _tables(s: Subjects) -> Iterator[Subject]:
    for blocks in stories(s.reading):
        yield from _tables_in(blocks, s)


# No function within the one above: one that names itself is a ring, which would keep the whole document until the next
# search for garbage.
def _tables_in(blocks: tuple[Block, ...], s: Subjects) -> Iterator[Subject]:
    for b in blocks:
        if isinstance(b, Table):
            body = b.place.part in BODY
            yield Subject("table", b, b.place, s.document, s.procedure_at(b.index) if body else None)
            for c in b.cells():
                if nested := c.tables:
                    yield from _tables_in(nested, s)


def _cells(s: Subjects) -> Iterator[Subject]:
    for t in s.all("table"):
        for c in t.value.cells():
            place = t.location._replace(row=c.row, column=c.column, text=c.text or None)
            first = next((b for b in c.blocks if isinstance(b, Paragraph)), None)
            yield Subject("cell", c, first.place if first else place, t, t.procedure)


def _paragraphs(s: Subjects) -> Iterator[Subject]:
    return map(s.paragraph, range(len(s.texts)))


def _at_paragraph(noun: str, name: str) -> Callable[[Subjects], Iterator[Subject]]:
    """A finder for values that only know the index of their paragraph."""

    def find(s: Subjects) -> Iterator[Subject]:
        held = getattr(s.reading.document, name)
        places = {p.value.index: p.location for p in s.all("paragraph")} if held else {}
        for v in held:
            where = places.get(v.index, Location(index=v.index if v.index >= 0 else None))
            yield Subject(noun, v, where, s.document, s.procedure_at(where.index))

    return find


def _of_file(noun: str, name: str) -> Callable[[Subjects], Iterator[Subject]]:
    def find(s: Subjects) -> Iterator[Subject]:
        for v in getattr(s.reading.document, name):
            yield Subject(noun, v, v.location, s.document, s.procedure_at(v.location.index))

    return find


FINDERS: dict[str, Callable[[Subjects], Iterator[Subject]]] = {
    "project": lambda s: iter(()),  # no document holds it
    "control": _control,
    "sighting": _of("sighting", "control", "sightings"),
    "history": _of("history", "control", "history"),
    "listed": _of("listed", "document", "listed"),
    "caption": _of("caption", "document", "captions"),
    "procedure": _procedures,
    "section": _of("section", "procedure", "sections"),
    "dossier": _of("dossier", "procedure", "dossier"),
    "component": _of("component", "dossier", "components"),
    "time_limit": _of("time_limit", "procedure", "time_limits"),
    "flow": _of("flow", "procedure", "flows"),
    "step": _of("step", "flow", "steps"),
    "total": _totals,
    "form": _of("form", "procedure", "forms"),
    "record": _of("record", "procedure", "records"),
    "reference": _references,
    "comment": _at_paragraph("comment", "comments"),
    "revision": _at_paragraph("revision", "revisions"),
    "not_read": _of_file("not_read", "not_read"),
    "encoding": _of_file("encoding", "encodings"),
    "paragraph": _paragraphs,
    "table": _tables,
    "cell": _cells,
}
