"""Locks and connections do not survive a fork: the child gets new ones."""

from __future__ import annotations

import os
import threading
from typing import Any, Protocol
from weakref import WeakSet


class ForkAware(Protocol):
    """Something that must drop its locks or connections in a forked child."""

    def after_fork(self) -> None:
        """Called in the child."""


_KEPT: WeakSet[Any] = WeakSet()


def register_fork_reset(thing: ForkAware) -> None:
    """Have ``thing.after_fork()`` called in every forked child, as long as it lives."""
    _KEPT.add(thing)


class ForkLock:
    """A lock for a ``with`` block that is free in a forked child, whoever held it before."""

    def __init__(self) -> None:
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Get a new lock."""
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *error: object) -> None:
        self._lock.release()


def _after_fork() -> None:
    for thing in list(_KEPT):
        thing.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
