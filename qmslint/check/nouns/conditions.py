"""The small closed language of conditions: `where`, `applies`, `when` and the verb `property`.

A condition on attributes is a mapping `attribute: what must hold`; all lines must hold. What must hold is a value
(equal), a list (one of them), a word of `WORDS`, or a mapping of `OPERATORS`. `any-of` and `none-of` join whole
conditions.
`compile_where` turns it into a function of a subject; nothing is checked here (that is `validate`'s job at load time).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from operator import attrgetter
from typing import Any

from qmslint.check.nouns.derived import DERIVED
from qmslint.check.nouns.subjects import Subject

__all__ = ["OPERATORS", "WORDS", "Test", "compile_test", "compile_where", "value_of"]

Test = Callable[[Any], bool]

# Characters that a blank left to be filled is made of.
_BLANK = " \t\u00a0.…_-–—/:"


def _blank(value: Any) -> bool:
    """A labelled field that was left empty: no word in it."""
    return isinstance(value, str) and not value.strip(_BLANK)


def _empty(value: Any) -> bool:
    return value is None or _blank(value) or (hasattr(value, "__len__") and len(value) == 0)


WORDS: dict[str, Test] = {
    "present": lambda v: v is not None,
    "missing": lambda v: v is None,
    "blank": _blank,
    "empty": _empty,
    "filled": lambda v: not _empty(v),
}


def value_of(subject: Subject, name: str) -> Any:
    """The attribute of a subject; `flow.case` asks the nearest owner that is a flow. None if there is no such owner.

    A document has one `control`: it can be asked from anywhere.
    """
    if "." in name:
        noun, _, name = name.partition(".")
        holder = subject.holder(noun)
        if holder is None and noun == "control" and (document := subject.holder("document")) is not None:
            return value_of(Subject("control", document.value.control, subject.location, document), name)
        if holder is None:
            return None
        subject = holder
    derived = DERIVED.get((subject.noun, name))
    return derived(subject) if derived else getattr(subject.value, name)


def _number(value: Any, default: float) -> float:
    return value if isinstance(value, int | float) else default


def _each(test: Test, how: Callable[[Iterable[bool]], bool]) -> Test:
    return lambda v: how(map(test, v)) if isinstance(v, tuple | list) else how((test(v),))


def _no(found: Iterable[bool]) -> bool:
    return not any(found)


def _words(phrases: Any, how: str) -> Test:
    from qmslint.understand.text.words import key

    wanted = tuple(f" {key(p)}{'' if how == 'starts' else ' '}" for p in _list(phrases))
    if how == "starts":
        return lambda v: isinstance(v, str) and f" {key(v)}".startswith(wanted)
    if how == "says":
        return lambda v: isinstance(v, str) and any(w in s for s in (f" {key(v)} ",) for w in wanted)
    return lambda v: isinstance(v, str) and f" {key(v)} " in wanted


def _matches(pattern: str) -> Test:
    import re

    search = re.compile(pattern, re.IGNORECASE).search
    return lambda v: isinstance(v, str) and search(v) is not None


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else (value,)


# operator → what it makes of its operand. `says`, `starts` and `reads` compare words without case, accents,
# punctuation.
OPERATORS: dict[str, Callable[[Any], Test]] = {
    "is": lambda x: lambda v: bool(v == x),
    "not": lambda x: (lambda t: lambda v: not t(v))(compile_test(x)),
    "in": lambda x: lambda v: v in x,
    "not-in": lambda x: lambda v: v not in x,
    "matches": _matches,
    "says": lambda x: _words(x, "says"),
    "starts": lambda x: _words(x, "starts"),
    "reads": lambda x: _words(x, "reads"),
    "at-least": lambda x: lambda v: _number(v, float("-inf")) >= x,
    "at-most": lambda x: lambda v: _number(v, float("inf")) <= x,
    "above": lambda x: lambda v: _number(v, float("-inf")) > x,
    "below": lambda x: lambda v: _number(v, float("inf")) < x,
    "longer": lambda x: lambda v: hasattr(v, "__len__") and len(v) > x,
    "any": lambda x: _each(compile_test(x), any),
    "all": lambda x: _each(compile_test(x), all),
    "none": lambda x: _each(compile_test(x), _no),
}


def compile_test(condition: Any) -> Test:
    """A function of one attribute's value from what must hold for it."""
    if isinstance(condition, str):
        word = WORDS.get(condition)
        return word or (lambda v: bool(v == condition))
    if isinstance(condition, list):
        return lambda v: v in condition
    if isinstance(condition, dict):
        tests = [OPERATORS[name](operand) for name, operand in condition.items()]
        return tests[0] if len(tests) == 1 else (lambda v: all(t(v) for t in tests))
    return lambda v: v == condition


def compile_where(where: dict[str, Any]) -> Callable[[Subject], bool]:
    """A function of a subject from a condition on its attributes."""
    tests: list[Callable[[Subject], bool]] = []
    for name, condition in where.items():
        if name == "any-of":
            tests.append(_any_of([compile_where(w) for w in condition]))
        elif name == "none-of":
            tests.append(_none_of([compile_where(w) for w in condition]))
        else:
            tests.append(_attribute(name, compile_test(condition)))
    return reduce(_both, tests) if tests else lambda s: True


def _both(one: Callable[[Subject], bool], other: Callable[[Subject], bool]) -> Callable[[Subject], bool]:
    return lambda s: one(s) and other(s)


def _any_of(tests: list[Callable[[Subject], bool]]) -> Callable[[Subject], bool]:
    return lambda s: any(t(s) for t in tests)


def _none_of(tests: list[Callable[[Subject], bool]]) -> Callable[[Subject], bool]:
    return lambda s: not any(t(s) for t in tests)


def _attribute(name: str, test: Test) -> Callable[[Subject], bool]:
    if "." in name:
        return lambda s: test(value_of(s, name))
    derived = {noun: worked_out for (noun, attribute), worked_out in DERIVED.items() if attribute == name}
    held = attrgetter(name)
    if not derived:
        return lambda s: test(held(s.value))
    return lambda s: test(derived[s.noun](s) if s.noun in derived else held(s.value))
