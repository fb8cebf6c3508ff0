"""Immutable values: compared, shown, copied and pickled by what they hold."""

from __future__ import annotations

import copy
import pickle
from typing import Union

import pytest

from servicepytan.core.frozen import Frozen
from servicepytan.core.limits import RateLimit
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
