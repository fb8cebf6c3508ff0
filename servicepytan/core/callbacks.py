"""What functions of our callers must be like, to be of use when they are called."""

from __future__ import annotations

from typing import Any

from servicepytan.core.wire import shown
from servicepytan.errors import InvalidArgument


def refuse_deferred(function: Any, name: str) -> None:
    """Refuse a function that does nothing when it is called.

    Args:
        function: The function, which can be called.
        name: The argument that it is.

    Raises:
        InvalidArgument: it is a coroutine or a generator.
    """
    if is_deferred(function):
        raise InvalidArgument(
            f"{name}={shown(function)} is a coroutine or a generator: calling it does nothing."
            " Pass a plain function."
        )


def is_deferred(function: Any) -> bool:
    """Whether a function does nothing when it is called, as a coroutine or a generator does.

    Args:
        function: The function, or an object that is called like one.
    """
    return _defers(function) or _defers(type(function).__call__)


def _defers(function: Any) -> bool:
    import inspect  # sessions without observers do without it

    return (
        inspect.iscoroutinefunction(function)
        or inspect.isgeneratorfunction(function)
        or inspect.isasyncgenfunction(function)
    )
