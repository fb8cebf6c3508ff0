"""Which cases of a test run by default, which among the slow ones, and which at night only."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest


def rest_slow(values: Iterable[Any], fast: int = 1) -> list[Any]:
    """The values as parameters of a test; all after the first are marked as slow.

    Args:
        values: What a test is parametrized with.
        fast: How many of them run by default.
    """
    return _rest_marked(values, fast, pytest.mark.slow)


def rest_long(values: Iterable[Any], usual: int = 1) -> list[Any]:
    """The values as parameters of a test; all after the first run by ``nox -s long`` only.

    Args:
        values: What a test is parametrized with.
        usual: How many of them are not left to the night.
    """
    return _rest_marked(values, usual, pytest.mark.long)


def _rest_marked(values: Iterable[Any], count: int, mark: pytest.MarkDecorator) -> list[Any]:
    listed = list(values)
    rest = (value if isinstance(value, tuple) else (value,) for value in listed[count:])
    return listed[:count] + [pytest.param(*value, marks=mark) for value in rest]
