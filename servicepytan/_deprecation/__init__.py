"""Deprecation warnings for the names of 0.4.2, once per line of the caller."""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import Any, Callable, Optional

from servicepytan._deprecation.names import HOMES, MODULES, NEW
from servicepytan._warning import caller

_warned: set[tuple[str, int, str]] = set()
_MOST = 10_000


def deprecated(name: str, new: Optional[Callable[[], str]] = None) -> None:
    """Warn, at the caller's line, that a function or method is deprecated.

    Args:
        name: Its name in the table of old names.
        new: A function that works the new spelling out; the table tells it unless given.
    """
    old = f"{name}()"
    level, frame = caller()
    key = (frame.f_code.co_filename, frame.f_lineno, old)
    if key in _warned:
        return
    spelling = new() if new else NEW[name]
    warnings.warn(f"{old} is old; write {spelling}", DeprecationWarning, stacklevel=level)
    if len(_warned) < _MOST:
        _warned.add(key)


def imported(module: str, name: str) -> Any:
    """A name that a 0.4.2 module imported; loaded on first use.

    Args:
        module: The whole name of the module.
        name: The name in it.

    Raises:
        AttributeError: it never had that.
    """
    if name not in HOMES or name not in MODULES[module.rpartition(".")[2]]:
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    return getattr(import_module(HOMES[name]), name)
