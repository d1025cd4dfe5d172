"""`NamedTuple` as in `typing`, made in a fifth of the time.

The road of one document defines about a hundred named tuples, and `typing.NamedTuple` compiles a constructor for each and
an annotation for each field: a sixth of the time that `qmslint check FILE` may take to start. Here all tuples of one
length share the code of their constructor, all share their methods, and annotations stay text. Type checkers see
`typing.NamedTuple` itself.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any
    from typing import NamedTuple as NamedTuple
else:
    from _collections import _tuplegetter

    _new = tuple.__new__
    _constructors = {}

    def _constructor(fields: tuple[str, ...], defaults: tuple[Any, ...], module: str) -> Callable[..., Any]:
        """The function `__new__(cls, FIELDS…)`: compiled once per number of fields, with other names after that."""
        made = _constructors.get(len(fields))
        names = ("_cls", *fields)
        if made is None:
            arguments = ", ".join(f"a{i}" for i in range(len(fields)))
            source = f"lambda _cls, {arguments}: _new(_cls, ({arguments}{',' if fields else ''}))"
            made = _constructors[len(fields)] = eval(source, {"_new": _new})  # noqa: S307 - our own words
        code = made.__code__.replace(co_varnames=names, co_name="__new__", co_qualname="__new__")
        return type(made)(code, {"_new": _new, "__name__": module}, "__new__", defaults or None)

    class _Fields(tuple):
        """What every named tuple can do; the same as those of `collections.namedtuple`."""

        __slots__ = ()
        _fields = ()
        _field_defaults = {}  # noqa: RUF012 - replaced in each class

        @classmethod
        def _make(cls, iterable: Iterable[Any]) -> _Fields:
            """A new one from a sequence or iterable."""
            result = _new(cls, iterable)
            if len(result) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(result)}")
            return result

        def _replace(self, /, **changes: Any) -> _Fields:
            """A new one with other values in some fields."""
            values = list(self)
            fields = self._fields
            for field, value in changes.items():
                if field not in fields:
                    unknown = [name for name in changes if name not in fields]
                    raise ValueError(f"Got unexpected field names: {unknown!r}")
                values[fields.index(field)] = value
            return _new(type(self), values)

        def _asdict(self) -> dict[str, Any]:
            """Field names and values."""
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            return f"{type(self).__name__}({', '.join(f'{n}={v!r}' for n, v in zip(self._fields, self, strict=True))})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    class _Maker(type):
        """Makes a tuple class out of `class Name(NamedTuple)`."""

        def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> type:
            if not bases:
                return type.__new__(mcs, name, bases, namespace)
            fields = tuple(namespace.get("__annotations__", ()))
            given = {field: namespace.pop(field) for field in fields if field in namespace}
            if tuple(given) != fields[len(fields) - len(given) :]:
                raise TypeError(f"{name}: a field without a default follows one with a default")
            namespace["__slots__"] = ()
            namespace["_fields"] = namespace["__match_args__"] = fields
            namespace["_field_defaults"] = given
            namespace["__new__"] = _constructor(fields, tuple(given.values()), namespace["__module__"])
            for i, field in enumerate(fields):
                namespace[field] = _tuplegetter(i, "")
            return type(name, (_Fields,), namespace)

    class NamedTuple(metaclass=_Maker):
        """The base to name in a class statement."""
