"""A check of many cases in one test, which names each case that fails."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar, Union

import pytest

T = TypeVar("T")
Check = Callable[..., None]


def failures(check: Callable[[T], Any], cases: Mapping[str, T]) -> dict[str, str]:
    """What is wrong with each case for which a check fails, by the name of the case.

    Args:
        check: A function that raises an error if something is wrong.
        cases: What it is called with, by name.
    """
    wrong: dict[str, str] = {}
    for name, case in cases.items():
        try:
            check(case)
        except (Exception, pytest.fail.Exception) as error:
            wrong[name] = f"{type(error).__name__}: {error}"
    return wrong


def for_all(names: Union[str, tuple[str, ...]], values: Iterable[Any]) -> Callable[[Check], Check]:
    """Run a test for all values at once, and tell of each for which it fails.

    Takes what ``pytest.mark.parametrize`` takes. That makes a test of each value, which costs
    pytest and its workers more time than most checks need; choose it where a case needs fixtures
    of its own or is debugged by itself.

    Args:
        names: The arguments of the test that are not fixtures.
        values: Their values in each case.
    """
    arguments = names.replace(",", " ").split() if isinstance(names, str) else names
    listed = [value if len(arguments) > 1 else (value,) for value in values]

    def decorate(test: Check) -> Check:
        @functools.wraps(test)
        def run(**fixtures: Any) -> None:
            cases = {str(number): dict(zip(arguments, row)) for number, row in enumerate(listed)}
            wrong = failures(lambda case: test(**fixtures, **case), cases)
            if wrong or not cases:
                lines = [f"{number}: {_shown(cases[number])}\n{wrong[number]}" for number in wrong]
                pytest.fail("\n".join([f"{len(wrong)} of {len(cases)} cases fail", *lines]))

        signature = inspect.signature(test)
        fixtures = [part for name, part in signature.parameters.items() if name not in arguments]
        vars(run)["__signature__"] = signature.replace(parameters=fixtures)
        return run

    return decorate


def _shown(case: dict[str, Any]) -> str:
    try:
        return f"{case!r:.300}"
    except ValueError as error:  # a number of very many digits
        return str(error)
