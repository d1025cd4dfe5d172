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
    """The date of the document: of its issue, of the decision that it is, or of the one that it is an annex of."""
    reading = s.value
    decision = reading.decision_date
    own: str | None = decision.value if decision else None
    # A date left blank in part ("2025-11") is no date.
    annexed = (c.value for c in reading.captions if c.name == "decision_date" and len(c.value) == 10)
    return own or reading.control.issue_date or reading.control.effective_date or next(annexed, None)


def _stem(s: Subject) -> str:
    return str(s.value.path).replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]


def _count(name: str) -> Callable[[Subject], int]:
    return lambda s: len(getattr(s.value, name))


def _controlled(s: Subject) -> bool:
    """Whether the document carries control data of its own: a procedure or SOP, not a decision or an annex.

    A file with only a flow or a description may be an annex of a decision: it counts when it states control data itself.
    """
    reading = s.value
    if reading.kind not in ("procedure", "sop"):
        return False
    kinds = {p.kind for p in reading.procedures}
    control = reading.control
    stated = sum(v is not None for v in (control.code, control.revision, control.issue_date, control.approved_by))
    return not kinds or not kinds.isdisjoint(("iso", "sop")) or stated > 1


def _last(name: str) -> Callable[[Subject], Any]:
    """An attribute of the latest line of the change history: that of the highest revision, else the last printed."""

    def find(s: Subject) -> Any:
        lines = [h for h in s.value.history if h.revision or h.date]
        if not lines:
            return None
        numbers = [_revision(h.revision) for h in lines]
        if all(numbers):
            return getattr(lines[max(range(len(lines)), key=lambda i: (numbers[i], i))], name)
        dates = [h.date for h in lines]
        if all(dates):
            return getattr(lines[max(range(len(lines)), key=lambda i: (str(dates[i]), i))], name)
        return getattr(lines[-1], name)

    return find


def _revision(text: str | None) -> tuple[int, ...]:
    """A revision as numbers (`1.2` → 1, 2), shifted so that revision 0 counts too; empty if it has none."""
    digits = "".join(c if c.isdigit() else " " for c in text or "").split()
    return (1, *map(int, digits)) if digits else ()


def _past_end(s: Subject) -> bool:
    """Whether a page label counts past its end: `6/5`."""
    numbers = "".join(c if c.isdigit() else " " for c in s.value.value).split()
    return len(numbers) == 2 and int(numbers[0]) > int(numbers[1])


def _share(name: str) -> Callable[[Subject], float]:
    """How many of a flow's steps state an attribute, from 0 to 1."""

    def find(s: Subject) -> float:
        steps = s.value.steps
        return sum(1 for x in steps if getattr(x, name)) / len(steps) if steps else 0.0

    return find


DERIVED: dict[tuple[str, str], Callable[[Subject], Any]] = {
    ("document", "date"): _document_date,
    ("document", "name"): _stem,
    ("document", "format"): lambda s: s.value.document.format,
    ("document", "pages"): lambda s: s.value.document.pages,
    ("document", "ocr"): lambda s: s.value.document.ocr,
    ("document", "code"): lambda s: s.value.control.code,
    ("document", "title"): lambda s: s.value.control.title,
    ("document", "review_date"): lambda s: s.value.control.review_date,
    ("document", "procedure_kinds"): lambda s: tuple(dict.fromkeys(p.kind for p in s.value.procedures)),
    ("document", "controlled"): _controlled,
    ("document", "procedure_codes"): lambda s: tuple(p.code for p in s.value.procedures if p.code),
    ("control", "last_revision"): _last("revision"),
    ("control", "last_date"): _last("date"),
    ("sighting", "past_end"): _past_end,
    ("flow", "with_responsible"): _share("responsible"),
    ("flow", "with_duration"): _share("duration_text"),
    ("flow", "with_outputs"): _share("outputs"),
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
