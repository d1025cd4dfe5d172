"""The small closed language of conditions: `where`, `applies`, `when` and the verb `property`.

A condition on attributes is a mapping `attribute: what must hold`; all lines must hold. What must hold is a value
(equal), a list (one of them), a word of `WORDS`, or a mapping of `OPERATORS`. `any-of` and `none-of` join whole
conditions.
`compile_where` turns it into a function of a subject; nothing is checked here (that is `validate`'s job at load time).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from qmslint.check.subjects import NOUNS, Subject

__all__ = ["DERIVED", "OPERATORS", "WORDS", "Test", "compile_test", "compile_where", "value_of"]

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
    """The attribute of a subject; `flow.case` asks the nearest owner that is a flow. None if there is no such owner."""
    if "." in name:
        noun, _, name = name.partition(".")
        holder = subject.holder(noun)
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
    from qmslint.understand.words import key

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
    if len(tests) == 1:
        return tests[0]
    return lambda s: all(t(s) for t in tests)


def _any_of(tests: list[Callable[[Subject], bool]]) -> Callable[[Subject], bool]:
    return lambda s: any(t(s) for t in tests)


def _none_of(tests: list[Callable[[Subject], bool]]) -> Callable[[Subject], bool]:
    return lambda s: not any(t(s) for t in tests)


def _attribute(name: str, test: Test) -> Callable[[Subject], bool]:
    return lambda s: test(value_of(s, name))


# ------------------------------------------------------------------------------------------- attributes that are
# derived


def _document_date(s: Subject) -> str | None:
    """The date of the document: of its issue, or of the decision that it is."""
    reading = s.value
    decision = reading.decision_date
    found: str | None = decision.value if decision else None
    return found or reading.control.issue_date or reading.control.effective_date


def _stem(s: Subject) -> str:
    return str(s.value.path).replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]


def _count(name: str) -> Callable[[Subject], int]:
    return lambda s: len(getattr(s.value, name))


DERIVED: dict[tuple[str, str], Callable[[Subject], Any]] = {
    ("document", "date"): _document_date,
    ("document", "name"): _stem,
    ("document", "format"): lambda s: s.value.document.format,
    ("document", "pages"): lambda s: s.value.document.pages,
    ("document", "ocr"): lambda s: s.value.document.ocr,
    ("document", "code"): lambda s: s.value.control.code,
    ("document", "title"): lambda s: s.value.control.title,
    ("document", "procedure_kinds"): lambda s: tuple(dict.fromkeys(p.kind for p in s.value.procedures)),
    ("procedure", "kinds"): lambda s: tuple(dict.fromkeys(x.kind for x in s.value.sections)),
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

    names = getattr(model, NOUNS[noun].type)._fields
    return (*names, *(name for at, name in DERIVED if at == noun))
