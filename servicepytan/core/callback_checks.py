"""Checks callbacks: they must be callable, and no coroutine or generator functions."""

from __future__ import annotations

from typing import Any

from servicepytan.core.wire import shown
from servicepytan.errors import InvalidArgument


def check_callable(function: Any, name: str, takes: str) -> None:
    """Raise if a function cannot be called.

    Args:
        function: What was passed.
        name: The argument's name, for messages.
        takes: What the function is called with, for messages.

    Raises:
        InvalidArgument: it cannot be called.
    """
    if not callable(function):
        raise InvalidArgument(
            f"{name}={shown(function)} cannot be called. Pass a function that takes {takes}."
        )


def check_function(function: Any, name: str, takes: str) -> None:
    """Raise if a callback cannot be called, or is a coroutine or generator function.

    Args:
        function: What was passed.
        name: The argument's name, for messages.
        takes: What the function is called with, for messages.

    Raises:
        InvalidArgument: it cannot be called, or is a coroutine or a generator.
    """
    check_callable(function, name, takes)
    if is_deferred(function):
        raise InvalidArgument(
            f"{name}={shown(function)} is a coroutine or a generator: calling it does nothing."
            " Pass a plain function."
        )


def is_deferred(function: Any) -> bool:
    """Whether a function is a coroutine or generator function, whose call runs nothing.

    Args:
        function: The function, or an object that is called like one.
    """
    return _defers(function) or _defers(type(function).__call__)


def _defers(function: Any) -> bool:
    import inspect  # sessions without observers need not import it

    return (
        inspect.iscoroutinefunction(function)
        or inspect.isgeneratorfunction(function)
        or inspect.isasyncgenfunction(function)
    )
