"""What changed in a dossier: its papers, how many of them, how many sets, and where it points instead."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.changes.match import alike, differs, folded, pair
from qmslint.model import Component, Dossier, Location
from qmslint.model.change import Change
from qmslint.understand.text.codes import code_key

__all__ = ["dossier_changes"]


def dossier_changes(old: Dossier | None, new: Dossier | None, loose: bool = False) -> Iterator[Change]:
    """Every change of a dossier; one that is not there holds nothing."""
    was = None if old is None else old.location
    is_ = None if new is None else new.location
    for before, after in pair(
        () if old is None else old.components,
        () if new is None else new.components,
        lambda c: folded(c.text),
        likeness=lambda a, b: alike(a.text, b.text),
    ):
        yield from _component(before, after, was, is_, loose)
    # A dossier that is not there states no number; that its part is gone is told of the section.
    if old is not None and new is not None:
        if old.sets != new.sets:
            yield Change("sets", "changed", before=_number(old.sets), after=_number(new.sets), old=was, new=is_)
        if bool(old.refers_to) != bool(new.refers_to):
            yield Change("dossier", "changed", "", "refers_to", old.refers_to, new.refers_to, was, is_)


def _component(
    old: Component | None, new: Component | None, was: Location | None, is_: Location | None, loose: bool
) -> Iterator[Change]:
    if old is None or new is None:
        if new is not None:
            yield Change("component", "added", new.text, after=new.text, old=was, new=new.location)
        if old is not None:
            yield Change("component", "dropped", old.text, before=old.text, old=old.location, new=is_)
        return

    def changed(part: str, before: str | None, after: str | None) -> Change:
        return Change("component", "changed", new.text, part, before, after, old.location, new.location)

    if differs(old.text, new.text, loose):
        yield changed("text", old.text, new.text)
    counted = False
    for part, before, after in (
        ("originals", old.originals, new.originals),
        ("copies", old.copies, new.copies),
    ):
        # Where one kind is counted the other is none: not to be told from 0.
        if (before or 0) != (after or 0):
            counted = True
            yield changed(part, _number(before), _number(after))
    if not counted and old.copy_type and new.copy_type and differs(old.copy_type, new.copy_type, loose):
        yield changed("copy_type", old.copy_type, new.copy_type)
    if (old.form or new.form) and code_key(old.form or "") != code_key(new.form or ""):
        yield changed("form", old.form, new.form)


def _number(value: int | None) -> str | None:
    return None if value is None else f"{value:02}"
