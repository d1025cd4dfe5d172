"""What changed in the procedures of a document."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

from qmslint.changes.dossier import dossier_changes
from qmslint.changes.flow import flow_changes
from qmslint.changes.kept import Said
from qmslint.changes.lists import form_changes, record_changes, reference_changes, section_changes, target_of
from qmslint.changes.match import alike, differs, pair
from qmslint.changes.times import limit_changes
from qmslint.model import Procedure, Reference
from qmslint.model.change import Change
from qmslint.tuples import NamedTuple
from qmslint.understand.names import bare_title
from qmslint.understand.text.codes import code_key

__all__ = ["procedure_changes"]


class _Numbered(NamedTuple):
    number: int
    procedure: Procedure


def procedure_changes(old: Said, new: Said, loose: bool = False) -> Iterator[Change]:
    """Every change in the procedures of a document and in its references, in the order of the newer version."""
    olds = [_Numbered(*p) for p in enumerate(old.procedures)]
    news = [_Numbered(*p) for p in enumerate(new.procedures)]
    for before, after in _pairs(olds, news):
        if before is not None and after is not None:
            found: Iterable[Change] = _within(before.procedure, after.procedure, old, new, loose)
            yield from (c._replace(procedure_index=after.number, procedure=after.procedure.title) for c in found)
        elif after is not None:
            number, p = after
            yield Change(
                "procedure", "added", p.title, after=p.title, new=p.location, procedure_index=number, procedure=p.title
            )
        elif before is not None:
            number, p = before
            yield Change("procedure", "dropped", p.title, before=p.title, old=p.location, procedure_index=number,
                         procedure=p.title)  # fmt: skip
    own = _own(old, new)
    inside_old, inside_new = _targets(_inside(old)), _targets(_inside(new))
    yield from reference_changes(old.references, new.references, inside_old | own, inside_new | own)


def _pairs(olds: list[_Numbered], news: list[_Numbered]) -> list[tuple[_Numbered | None, _Numbered | None]]:
    if len(olds) == len(news) == 1:
        return [(olds[0], news[0])]
    return pair(
        olds, news, _code_and_title, _code, _own_code, _title,
        likeness=lambda a, b: alike(a.procedure.title, b.procedure.title) - 0.25,
    )  # fmt: skip


def _title(p: _Numbered) -> str | None:
    return bare_title(p.procedure.title) or None


def _code(p: _Numbered) -> str | None:
    """The TTHC code by its first two parts."""
    bases = sorted(".".join(c.split(".")[:2]) for c in p.procedure.tthc_codes)
    return bases[0] if bases else None


def _code_and_title(p: _Numbered) -> tuple[str, str | None] | None:
    code = _code(p)
    return None if code is None else (code, _title(p))


def _own_code(p: _Numbered) -> Hashable:
    return code_key(p.procedure.code) if p.procedure.code else None


def _within(old: Procedure, new: Procedure, was: Said, is_: Said, loose: bool) -> Iterator[Change]:
    alone = len(was.procedures) == len(is_.procedures) == 1 and was.control.title and is_.control.title
    if not alone and old.title and new.title and differs(bare_title(old.title), bare_title(new.title), loose):
        yield Change("procedure", "changed", new.title, "title", old.title, new.title, old.location, new.location)
    codes_old, codes_new = ({".".join(c.split(".")[:2]) for c in p.tthc_codes} for p in (old, new))
    if codes_old != codes_new:
        yield Change("tthc_code", "changed", "", "", ", ".join(old.tthc_codes) or None, ", ".join(new.tthc_codes) or None,
                     old.location, new.location)  # fmt: skip
    yield from section_changes(old.sections, new.sections)
    yield from dossier_changes(old.dossier, new.dossier, loose)
    yield from limit_changes(old.time_limits, new.time_limits)
    stated = _at(old), _at(new)
    yield from (c for c in flow_changes(old.flows, new.flows, loose) if not _is_limit(c, *stated))
    yield from form_changes(old.forms, new.forms, loose)
    yield from record_changes(old.records, new.records, loose)
    own = _own(was, is_)
    yield from reference_changes(
        old.references, new.references, _targets(was.references) | own, _targets(is_.references) | own
    )


def _at(procedure: Procedure) -> frozenset[int | None]:
    """Where the limits of a procedure stand, in reading order."""
    return frozenset(t.location.index for t in procedure.time_limits)


def _is_limit(change: Change, old: frozenset[int | None], new: frozenset[int | None]) -> bool:
    """Whether a total is the time limit itself on both sides: that is told already."""
    if change.fact != "total":
        return False
    sides = ((change.before, change.old, old), (change.after, change.new, new))
    return all(value is None or (at is not None and at.index in limits) for value, at, limits in sides)


def _own(old: Said, new: Said) -> frozenset[Hashable]:
    """The document itself as what a reference leads to."""
    return frozenset(("procedure", code_key(r.control.code)) for r in (old, new) if r.control.code)


def _inside(reading: Said) -> Iterator[Reference]:
    return (r for p in reading.procedures for r in p.references)


def _targets(references: Iterable[Reference]) -> frozenset[Hashable]:
    return frozenset(target_of(r) for r in references)
