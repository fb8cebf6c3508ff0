"""Immutable values: compared, shown, copied and pickled by what they hold."""

from __future__ import annotations

import copy
import inspect
import pickle
import typing
from typing import Union

import pytest

from servicepytan.core.frozen import Frozen, NamedTuple
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.retry import RetryPolicy

VALUES = [RetryPolicy(attempts=3), RateLimit(requests_per_second=20), RateLimit(share=0.25)]
Value = Union[RetryPolicy, RateLimit]


@pytest.mark.parametrize("value", VALUES)
def test_it_cannot_be_changed(value: Value) -> None:
    name = value._fields[0]
    with pytest.raises(AttributeError, match=f"{type(value).__name__} cannot be changed"):
        setattr(value, name, 1)
    with pytest.raises(AttributeError, match="cannot be changed"):
        delattr(value, name)
    with pytest.raises(AttributeError):
        value.other = 1


@pytest.mark.parametrize("value", VALUES)
def test_copies_are_equal(value: Value) -> None:
    for same in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert same == value
        assert hash(same) == hash(value)
    assert value != type(value)()


def test_values_of_another_class_are_not_equal() -> None:
    class Other(Frozen):
        _fields = __slots__ = ("requests_per_second", "seconds_per_report")

        def __init__(self) -> None:
            self._set(requests_per_second=60.0, seconds_per_report=60.0)

    assert Other() != RateLimit()
    assert RateLimit() != (60.0, 60.0)


def test_it_is_shown_by_what_it_holds() -> None:
    assert repr(RateLimit(20)) == "RateLimit(requests_per_second=20, seconds_per_report=60.0)"
    assert repr(RateLimit(share=0.5)).endswith("seconds_per_report=60.0, share=0.5)")


def test_a_shorter_budget_leaves_the_rest() -> None:
    policy = RetryPolicy(3, 100.0, 2.0, 20.0, 50.0)
    assert policy.within(30) == RetryPolicy(3, 30, 2.0, 20.0, 50.0)
    assert policy.within(1000) == policy


class Place(NamedTuple):
    """A place.

    Attributes:
        name: Its name.
        floor: Where it is.
    """

    name: str
    floor: int = 0

    @property
    def label(self) -> str:
        """Name and floor."""
        return f"{self.name} {self.floor}"

    def __repr__(self) -> str:
        return f"Place({self.label})"


class Empty(NamedTuple):
    """Nothing."""


class Corner(NamedTuple):
    """As many fields as a place, with other names."""

    x: int
    y: int = 0


class TypingPlace(typing.NamedTuple):
    """The same by ``typing``."""

    name: str
    floor: int = 0


def test_a_named_tuple_is_what_typing_defines() -> None:
    place, same = Place("hall", floor=2), TypingPlace("hall", floor=2)
    assert place == ("hall", 2) == tuple(same)
    assert Place._fields == TypingPlace._fields
    assert Place._field_defaults == TypingPlace._field_defaults
    assert str(inspect.signature(Place)) == "(name: 'str', floor: 'int' = 0)"
    assert typing.get_type_hints(Place) == typing.get_type_hints(TypingPlace)
    assert place._replace(name="attic")._asdict() == {"name": "attic", "floor": 2}
    assert (Place.__doc__ or "").startswith("A place.")
    assert (repr(place), place.label) == ("Place(hall 2)", "hall 2")
    assert (Place.__module__, Place.__qualname__) == (__name__, "Place")
    assert pickle.loads(pickle.dumps(place)) == place
    assert Place._make(["hall", 2]) == place
    assert Place.__match_args__ == ("name", "floor")
    with pytest.raises(TypeError, match="Expected 2 arguments, got 1"):
        Place._make(["hall"])
    with pytest.raises((TypeError, ValueError), match="unexpected field names: \\['roof'\\]"):
        place._replace(roof=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Place()  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        place.name = "attic"  # type: ignore[misc]
    assert not hasattr(place, "__dict__")


def test_named_tuples_keep_apart() -> None:
    assert (Empty(), repr(Empty())) == ((), "Empty()")
    assert repr(Corner(1)) == "Corner(x=1, y=0)"
    assert (Corner(y=2, x=1), Place(floor=2, name="hall")) == ((1, 2), ("hall", 2))
    with pytest.raises(TypeError, match="unexpected keyword argument 'name'"):
        Corner(name=1)  # type: ignore[call-arg]
    assert copy.deepcopy(Corner(1, 2)) == pickle.loads(pickle.dumps(Corner(1, 2))) == (1, 2)
