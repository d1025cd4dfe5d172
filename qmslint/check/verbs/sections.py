"""Which parts a procedure must have, and in which order they stand.

    select: procedure
    check:
      sections:
        need: [purpose, scope, [steps, responsibility]]      # a list inside means: one of them
        order: [purpose, scope, references, definitions]     # those that are there stand in this order

`either` with several `sections` gives alternatives: the order that comes closest is reported. With `all`, `of-kind`
(only procedures of these kinds), `with` (only those that have one of these parts) and `one-stop` (only those of public
administration) give each kind its own list.
Each part that is missing is a fault of its own, at the procedure, with its `kind` (a rule's `left-to` goes by it). A table
of steps that says who is responsible for most of them tells the responsibilities.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qmslint.check.fields import Field
from qmslint.check.nouns.onestop import is_one_stop
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import Fault
from qmslint.check.rule import Check
from qmslint.model import Flow

if TYPE_CHECKING:
    from qmslint.check.context import Context

OPTIONS = {
    "need": Field("kinds", "the parts that must be there; a list inside the list means one of them"),
    "order": Field("kinds", "the order in which those that are there must stand"),
    "of-kind": Field("texts", "only procedures of these kinds are looked at"),
    "with": Field("kinds", "only procedures that have one of these parts are looked at"),
    "one-stop": Field("flag", "only procedures of public administration are looked at", default=False),
}
NOUNS = ("procedure",)
CASES = {"missing": "a needed part is not there", "order": "a part stands before one that it should follow"}
PARAMS = {"kind": "the kind of the part, for {kind:section}", "before": "the kind that it should follow"}


def _tells_who(flow: Flow) -> bool:
    """Whether a table of steps says of most steps who is responsible: ISO 10013 leaves the form to the organisation."""
    return not flow.prose and 2 * sum(bool(step.responsible) for step in flow.steps) >= len(flow.steps) > 0


def compile(options: Mapping[str, Any]) -> Check:  # noqa: A001 - the name every verb uses
    """A check of the sections of a procedure."""
    need = [k if isinstance(k, list) else [k] for k in options.get("need") or ()]
    order = {k: i for i, k in enumerate(options.get("order") or ())}
    kinds_of = options.get("of-kind") or []
    of_kind = frozenset([kinds_of] if isinstance(kinds_of, str) else kinds_of)
    having = options.get("with") or ()
    public = bool(options.get("one-stop"))

    def check(subject: Subject, context: Context) -> Iterator[Fault]:
        sections = subject.value.sections
        there = {s.kind for s in sections}
        if "responsibility" not in there and any(map(_tells_who, subject.value.flows)):
            there.add("responsibility")
        if (of_kind and subject.value.kind not in of_kind) or (having and there.isdisjoint(having)):
            return
        if public and not is_one_stop(subject):
            return
        for kinds in need:
            if there.isdisjoint(kinds):
                yield Fault("missing", {"kind": kinds[0]}, expected=kinds[0], key=kinds[0])
        last, above = -1, ""
        for s in sections:
            rank = order.get(s.kind, -1)
            if 0 <= rank < last:
                yield Fault("order", {"kind": s.kind, "before": above}, s.location, s.title, key=s.kind)
            elif rank >= 0:
                last, above = rank, s.kind

    return check
