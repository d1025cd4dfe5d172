"""Making a compiled rule ready to run: its selection, its exceptions and its check as functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from typing import TYPE_CHECKING, Any

from qmslint.check.nouns.conditions import compile_where
from qmslint.check.nouns.subjects import Subject
from qmslint.check.outcome import NOTHING, Fault, Unknown
from qmslint.check.rule import Check, Ready, Rule
from qmslint.check.verbs import verb

if TYPE_CHECKING:
    from qmslint.check.context import Context

__all__ = ["compile_check", "make_ready", "selection"]

Keep = Callable[[Subject, "Context"], bool]


def make_ready(rule: Rule) -> Ready:
    """Compile a rule. Its data must be valid (see `validate`)."""
    keep, noun = selection(rule.select)
    whens = [compile_where(dict(e["when"])) for e in rule.exceptions if e.get("when")]
    except_ = (lambda s: any(w(s) for w in whens)) if whens else None
    check, narrow = compile_check(rule.check) if "text" in rule.check else (_when_asked(rule.check), None)

    def subjects(context: Context) -> Iterable[Subject]:
        found = context.all(noun)
        return found if keep is None else [s for s in found if keep(s, context)]

    def narrowed(context: Context) -> Iterable[Subject]:
        found = narrow(context) if narrow else ()
        return found if keep is None else [s for s in found if keep(s, context)]

    return Ready(subjects, except_, check, narrowed if narrow and noun == "paragraph" else None)


def selection(select: Mapping[str, Any]) -> tuple[Keep | None, str]:
    """The noun of a selection, and a test for which of its subjects are meant (None: all)."""
    tests: list[Keep] = []
    if where := select.get("where"):
        held = compile_where(where)
        tests.append(lambda s, c: held(s))
    if part := select.get("part"):
        parts = frozenset(_list(part))
        tests.append(lambda s, c: s.location.part in parts)
    if zones := select.get("in"):
        inside = frozenset(_list(zones))
        tests.append(lambda s, c: not inside.isdisjoint(c.zones.at(s.location.index)))
    if zones := select.get("not-in"):
        outside = frozenset(_list(zones))
        tests.append(lambda s, c: outside.isdisjoint(c.zones.at(s.location.index)))
    noun = str(select["each"])
    return (reduce(_both, tests) if tests else None), noun


def _both(one: Keep, other: Keep) -> Keep:
    return lambda s, c: one(s, c) and other(s, c)


def _when_asked(check: Mapping[str, Any]) -> Check:
    """A check that is compiled, and its verb imported, when a document first has something for it to look at."""
    made: list[Check] = []

    def run(subject: Subject, context: Context) -> Iterable[Fault | Unknown]:
        if not made:
            made.append(compile_check(check)[0])
        return made[0](subject, context)

    return run


def compile_check(check: Mapping[str, Any]) -> tuple[Check, Callable[[Context], Iterable[Subject]] | None]:
    """The function of one verb and its options, or of `all`, `either` or `not` of several."""
    (name, options), *_ = check.items()
    if name == "all":
        return _all([compile_check(c)[0] for c in options]), None
    if name == "either":
        return _either([compile_check(c)[0] for c in options]), None
    if name == "not":
        return _not(compile_check(options)[0]), None
    module = verb(name)
    narrow = getattr(module, "narrow", None)
    return module.compile(options), narrow(options) if narrow else None


def _all(checks: list[Check]) -> Check:
    """Every fault of every check. There is nothing to judge only where none of them has anything."""

    def run(subject: Subject, context: Context) -> Iterable[Fault | Unknown]:
        idle = 0
        for check in checks:
            for fault in check(subject, context):
                if fault is NOTHING:
                    idle += 1
                else:
                    yield fault
        if idle == len(checks):
            yield NOTHING

    return run


def _either(checks: list[Check]) -> Check:
    """One of the checks must find nothing; else the faults of the one that comes closest (the fewest), the first of
    equals.
    """

    def run(subject: Subject, context: Context) -> Iterable[Fault | Unknown]:
        least: list[Fault | Unknown] | None = None
        for check in checks:
            found = [fault for fault in check(subject, context) if fault is not NOTHING]
            if not found:
                return []
            if least is None or len(found) < len(least):
                least = found
        return least or []

    return run


def _not(check: Check) -> Check:
    """A fault where the check finds none."""

    def run(subject: Subject, context: Context) -> Iterable[Fault | Unknown]:
        found = [fault for fault in check(subject, context) if fault is not NOTHING]
        if not found:
            return [Fault()]
        return [u for u in found if isinstance(u, Unknown)]

    return run


def _list(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]
