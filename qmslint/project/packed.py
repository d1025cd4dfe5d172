"""Values of named tuples ↔ bytes, for the cache: JSON, since what stands in a folder may have been put there by anybody.

A named tuple is written as the array of its fields; how it is read back follows from the types of its fields, so a field
that is added needs nothing here (and makes what was written before unreadable: the code is part of the cache's keys).
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable
from functools import cache
from typing import Any

__all__ = ["pack", "unpack"]

_Make = Callable[[Any], Any]


def pack(value: object) -> bytes:
    """A value of `str`, numbers, `bool`, None, tuples, named tuples and mappings of such, as one line."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def unpack(data: bytes, kind: Any) -> Any:
    """The value of this type that was packed. Raises `ValueError` or `TypeError` for what is none."""
    value = json.loads(data.decode("utf-8", "surrogatepass"))
    make = _maker(kind)
    try:
        return make(value) if make is not None else value
    except (LookupError, AttributeError) as error:
        raise ValueError(f"no {kind}: {error}") from None


@cache
def _maker(kind: Any) -> _Make | None:
    """What makes a value of this type of its JSON, None where the JSON is the value."""
    if kind in (str, int, float, bool, type(None)):
        return None
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        (one,) = (k for k in inner if k is not type(None))
        return _or_none(_maker(one))
    if origin is tuple:
        return _tuple(inner)
    if origin is not None and issubclass(origin, typing.Mapping):
        return _same(dict)
    return _named(kind)


def _or_none(make: _Make | None) -> _Make | None:
    if make is None:
        return None
    return lambda value: None if value is None else make(value)


def _tuple(inner: tuple[Any, ...]) -> _Make:
    if len(inner) == 2 and inner[1] is Ellipsis:
        one = _maker(inner[0])
        return tuple if one is None else lambda value: tuple(map(one, value))
    if any(_maker(k) is not None for k in inner):
        raise TypeError(f"a tuple of {inner} cannot be read back")
    return _same(tuple)


def _same(kind: type) -> _Make:
    return kind


def _named(kind: Any) -> _Make:
    """The fields that are JSON are taken as they are, the others made: in one expression, for there are many."""
    hints = typing.get_type_hints(kind, localns=_later())
    makers = {f"_{i}": _maker(hints[field]) for i, field in enumerate(kind._fields)}
    fields = ", ".join(f"{n}(v[{i}])" if m else f"v[{i}]" for i, (n, m) in enumerate(makers.items()))
    names = {"new": tuple.__new__, "kind": kind, **{n: m for n, m in makers.items() if m}}
    source = f"lambda v: new(kind, ({fields},)) if len(v) == {len(makers)} else kind(*v)"
    made: _Make = eval(source, names)  # noqa: S307 - our own words
    return made


def _later() -> dict[str, Any]:
    """Types that are named where importing them would cost time."""
    from qmslint.changes.kept import Said
    from qmslint.check.evidence import Tally
    from qmslint.facts.model import DocumentFacts

    return {"DocumentFacts": DocumentFacts, "Said": Said, "Tally": Tally}
