"""Renews locks and connections in a forked child."""

from __future__ import annotations

import os
import threading
from typing import Any, Protocol
from weakref import WeakSet


class ForkAware(Protocol):
    """An object with locks or connections that a forked child must drop."""

    def after_fork(self) -> None:
        """Drop locks and connections; runs in the child."""


_KEPT: WeakSet[Any] = WeakSet()


def register_fork_reset(target: ForkAware) -> None:
    """Call ``target.after_fork()`` in every forked child."""
    _KEPT.add(target)


class ForkLock:
    """A lock that is free in a forked child, whoever held it."""

    def __init__(self) -> None:
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Replace the lock."""
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *error: object) -> None:
        self._lock.release()


def _after_fork() -> None:
    for target in list(_KEPT):
        target.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
