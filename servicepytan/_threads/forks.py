"""Locks and connections across a fork: renewed in the child, or held meanwhile."""

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
    """A lock that is replaced in a forked child, so that it is free there."""

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


class HeldAtFork:
    """A lock that is held while the process forks.

    The guarded object, such as a stream with its own lock, is then unused, so that the child can
    use it, too. The fork waits a few seconds at most.

    Attributes:
        lock: The lock, which is another one in a child whose parent could not take it.
    """

    def __init__(self) -> None:
        self.lock = threading.RLock()  # whoever forks may hold it
        self._is_held = False
        _HELD.add(self)

    def before_fork(self) -> None:
        """Take the lock, unless it stays taken for too long."""
        self._is_held = self.lock.acquire(timeout=_LOCK_TIMEOUT)

    def after_fork_in_parent(self) -> None:
        """Release the lock."""
        if self._is_held:
            self.lock.release()

    def after_fork_in_child(self) -> None:
        """Release the lock, or replace it if a thread of the parent holds it."""
        if self._is_held:
            self.lock.release()
        else:
            self.lock = threading.RLock()


_HELD: WeakSet[HeldAtFork] = WeakSet()
_LOCK_TIMEOUT = 5.0
"""Seconds that a fork waits for a lock."""
_held_now: list[HeldAtFork] = []


def _before_fork() -> None:
    _held_now[:] = _HELD
    for lock in _held_now:
        lock.before_fork()


def _after_fork_in_parent() -> None:
    for lock in reversed(_held_now):
        lock.after_fork_in_parent()
    _held_now.clear()


def _after_fork() -> None:
    for lock in reversed(_held_now):
        lock.after_fork_in_child()
    _held_now.clear()
    for target in list(_KEPT):
        target.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_before_fork,
        after_in_parent=_after_fork_in_parent,
        after_in_child=_after_fork,
    )
