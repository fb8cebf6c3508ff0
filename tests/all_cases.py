"""A check of many cases in one test, which names each case that fails."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

T = TypeVar("T")


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
        except Exception as error:
            wrong[name] = f"{type(error).__name__}: {error}"
    return wrong
