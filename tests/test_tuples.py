"""Our quick `NamedTuple` does what the one of `typing` does."""

from __future__ import annotations

import copy
import pickle
import re
import typing
from pathlib import Path

import pytest

import qmslint
from qmslint.model import Location, Table
from qmslint.tuples import NamedTuple


class Ours(NamedTuple):
    """A pair."""

    first: int
    second: str = "b"
    third: tuple[int, ...] = ()

    @property
    def both(self) -> str:
        """A property."""
        return f"{self.first}{self.second}"

    def twice(self) -> int:
        """A method."""
        return self.first * 2


class Theirs(typing.NamedTuple):
    """A pair."""

    first: int
    second: str = "b"
    third: tuple[int, ...] = ()


class Nothing(NamedTuple):
    """Has no field."""


BOTH = pytest.mark.parametrize("kind", [Ours, Theirs])


@BOTH
def test_fields_may_be_given_in_order_or_by_name(kind):
    assert kind(1) == kind(first=1) == (1, "b", ())
    assert kind(1, third=(2,), second="c") == (1, "c", (2,))


@BOTH
def test_missing_and_unknown_fields_are_refused(kind):
    for wrong in (lambda: kind(), lambda: kind(1, 2, 3, 4), lambda: kind(1, fourth=2)):
        with pytest.raises(TypeError, match="argument"):
            wrong()


@BOTH
def test_it_is_a_frozen_tuple(kind):
    value = kind(1)
    assert isinstance(value, tuple)
    assert hash(value) == hash((1, "b", ()))
    assert not hasattr(value, "__dict__")
    with pytest.raises(AttributeError):
        value.first = 2


@BOTH
def test_it_can_be_changed_into_another(kind):
    value = kind(1)
    assert value._replace(second="x") == (1, "x", ())
    assert type(value._replace(second="x")) is kind
    with pytest.raises(ValueError, match="unexpected field names"):
        value._replace(nothing=1)
    assert value._asdict() == {"first": 1, "second": "b", "third": ()}
    assert type(kind._make([1, "c", (3,)])) is kind
    with pytest.raises(TypeError, match="Expected 3 arguments"):
        kind._make([1])


@BOTH
def test_it_says_what_it_is(kind):
    assert repr(kind(1)) == f"{kind.__name__}(first=1, second='b', third=())"
    assert kind._fields == kind.__match_args__ == ("first", "second", "third")
    assert kind._field_defaults == {"second": "b", "third": ()}
    assert list(kind.__annotations__) == ["first", "second", "third"]
    assert (kind.__doc__, kind.__module__, kind.__qualname__) == ("A pair.", __name__, kind.__name__)


@BOTH
def test_it_goes_to_another_process_and_back(kind):
    value = kind(1)
    assert pickle.loads(pickle.dumps(value)) == value
    assert type(copy.deepcopy(value)) is kind


@BOTH
def test_it_can_be_matched(kind):
    match kind(7, "x"):
        case Ours(first, second=second) | Theirs(first, second=second):
            assert (first, second) == (7, "x")
        case _:
            pytest.fail("not matched")


def test_methods_and_properties_belong_to_it():
    assert Ours(3, "x").both == "3x"
    assert Ours(3).twice() == 6


def test_classes_with_as_many_fields_do_not_share_their_names():
    class Other(NamedTuple):
        left: int
        middle: int
        right: int = 3

    assert Other(left=1, middle=2) == (1, 2, 3)
    assert Ours(first=1).second == "b"
    with pytest.raises(TypeError, match="first"):
        Other(first=1)


def test_a_tuple_without_fields_is_one():
    assert Nothing() == ()
    assert repr(Nothing()) == "Nothing()"


def test_a_field_without_default_may_not_follow_one_with():
    with pytest.raises(TypeError, match="without a default"):

        class Wrong(NamedTuple):
            first: int = 1
            second: int


def test_the_values_of_the_model_are_made_so():
    assert Location(part="header")._replace(page=3).page == 3
    assert Table(0, 1, (), Location()).header_rows == 0


def test_no_module_of_ours_makes_them_the_slow_way():
    """One such class costs as much to define as ten of these."""
    package = Path(qmslint.__file__).parent
    sources = {path: path.read_text(encoding="utf-8") for path in package.rglob("*.py")}
    slow = [
        path for path, text in sources.items() if re.search(r"^from typing import .*NamedTuple", text, re.MULTILINE)
    ]
    assert len(sources) > 100
    assert slow == []
