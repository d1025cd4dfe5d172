"""What changed in the lists of a procedure: forms, records, references, and which parts it has."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence

from qmslint.changes.match import alike, differs, folded, pair
from qmslint.facts.resolve import same_revision
from qmslint.model import Form, Record, Reference, Section
from qmslint.model.change import Change
from qmslint.understand.text.codes import code_key

__all__ = ["form_changes", "record_changes", "reference_changes", "section_changes", "target_of"]

_KINDS = ("procedure", "law", "document")  # pointers inside the document follow its numbering, forms have a list


def form_changes(old: Sequence[Form], new: Sequence[Form], loose: bool = False) -> Iterator[Change]:
    """Forms added, dropped, under another code or title. Forms without a list are known where they are used."""
    for before, after in pair(
        _once(old), _once(new), _form, lambda f: folded(f.title) or None, likeness=lambda a, b: alike(a.title, b.title)
    ):
        if before is None and after is not None:
            yield Change("form", "added", _called(after), after=_called(after), new=after.location)
        elif before is not None and after is None:
            yield Change("form", "dropped", _called(before), before=_called(before), old=before.location)
        elif before is not None and after is not None:
            for part, one, other, other_code in (
                ("code", before.code, after.code, code_key(before.code or "") != code_key(after.code or "")),
                ("title", before.title, after.title, differs(before.title, after.title, loose)),
            ):
                if other_code:
                    yield Change("form", "changed", _called(after), part, one, other, before.location, after.location)


def _form(form: Form) -> Hashable:
    return code_key(form.code) if form.code else None


def _called(form: Form) -> str:
    return " ".join(filter(None, (form.code, form.title)))


def _once(forms: Sequence[Form]) -> list[Form]:
    return list({(_form(f), folded(f.title)): f for f in reversed(forms)}.values())[::-1]


def record_changes(old: Sequence[Record], new: Sequence[Record], loose: bool = False) -> Iterator[Change]:
    """Records added, dropped, kept elsewhere or for another time."""
    for before, after in pair(old, new, lambda r: folded(r.text), likeness=lambda a, b: alike(a.text, b.text)):
        if before is None and after is not None:
            yield Change("record", "added", after.text, after=after.text, new=after.location)
        elif before is not None and after is None:
            yield Change("record", "dropped", before.text, before=before.text, old=before.location)
        elif before is not None and after is not None:
            for part in ("text", "retention", "place"):
                one, other = getattr(before, part), getattr(after, part)
                if differs(one, other, loose):
                    yield Change("record", "changed", after.text, part, one, other, before.location, after.location)


def section_changes(old: Sequence[Section], new: Sequence[Section]) -> Iterator[Change]:
    """Kinds of parts that are new or gone. Another heading, number or place is none."""
    was, is_ = {s.kind: s for s in reversed(old)}, {s.kind: s for s in reversed(new)}
    for kind, section in is_.items():
        if kind not in was:
            yield Change("section", "added", section.title, kind, after=section.title, new=section.location)
    for kind, section in was.items():
        if kind not in is_:
            yield Change("section", "dropped", section.title, kind, before=section.title, old=section.location)


def target_of(reference: Reference) -> Hashable:
    """What a reference leads to, by which two are the same; None for what is not compared."""
    if (
        reference.kind not in _KINDS
        or reference.standing == "history"
        or reference.location.part in ("header", "footer")
    ):
        return None
    if reference.kind == "procedure":
        return "procedure", code_key(reference.target)
    return reference.kind, folded(reference.target)


def reference_changes(
    old: Iterable[Reference], new: Iterable[Reference], also_old: frozenset[Hashable], also_new: frozenset[Hashable]
) -> Iterator[Change]:
    """References added, dropped, or to another revision. `also_old`, `also_new`: targets that each version names elsewhere."""
    was, is_ = _by_target(old), _by_target(new)
    for target, reference in is_.items():
        if target in was:
            before = was[target]
            if not same_revision(before.revision, reference.revision):
                yield Change("reference", "changed", reference.text, "revision", before.revision, reference.revision,
                             before.location, reference.location)  # fmt: skip
        elif target not in also_old:
            yield Change("reference", "added", reference.text, after=reference.text, new=reference.location)
    for target, reference in was.items():
        if target not in is_ and target not in also_new:
            yield Change("reference", "dropped", reference.text, before=reference.text, old=reference.location)


def _by_target(references: Iterable[Reference]) -> dict[Hashable, Reference]:
    """The first reference to each target, or the first that names its revision."""
    found: dict[Hashable, Reference] = {}
    for reference in references:
        target = target_of(reference)
        if target is not None and (target not in found or (not found[target].revision and reference.revision)):
            found[target] = reference
    return found
