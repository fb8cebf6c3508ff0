"""Coalesces concurrent work: one caller fetches a result, and the others wait for it."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from concurrent.futures import Future
from typing import Generic, Optional, TypeVar

from servicepytan._threads.forks import register_fork_reset

T = TypeVar("T")


class Flight(Generic[T]):
    """Work that is under way.

    Args:
        loop: The event loop of the task that does it; None if a thread does.

    Attributes:
        end: The future of its result.
        loop: The event loop of its task.
        thread: The thread that began it.
    """

    def __init__(self, loop: Optional[object] = None) -> None:
        self.loop = loop
        self.thread = threading.get_ident()
        self.end: Future[T] = Future()
        self.end.set_running_or_notify_cancel()  # so that a caller that gives up cancels nothing

    def may_wait_for(self, other: Flight[T]) -> bool:
        """Whether the caller may wait for another flight of the same work.

        A loop that is blocked or stopped never ends the work of its tasks, so that only tasks of
        the same loop wait for it.
        """
        if other.loop is None:
            return other.thread != self.thread
        return other.loop is self.loop


class SingleFlight(Generic[T]):
    """The work that is under way, by key; for threads, and for tasks of several loops."""

    def __init__(self) -> None:
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Forget the work of threads that this process does not have."""
        self._lock = threading.RLock()  # the garbage collector may end a flight at any point
        self._flights: dict[Hashable, Flight[T]] = {}

    def join(self, key: Hashable, flight: Flight[T]) -> Flight[T]:
        """The flight of a key: another caller's, or the caller's own, which must then do the work.

        A flight that the caller may not wait for is replaced; it ends for those who joined it.
        Whoever joins calls ``end`` with the own flight, whatever happens.
        """
        with self._lock:
            other = self._flights.get(key)
            if other is not None and not other.end.done() and flight.may_wait_for(other):
                return other
            self._flights[key] = flight
            return flight

    def end(self, key: Hashable, flight: Flight[T], result: T) -> None:
        """End a flight and give its result to all who wait; does nothing the second time."""
        with self._lock:
            if not flight.end.done():
                flight.end.set_result(result)
            if self._flights.get(key) is flight:
                del self._flights[key]
