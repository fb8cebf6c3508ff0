"""A semaphore that tasks of several event loops share, first come first served."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress


class FairSemaphore:
    """Lets so many tasks in at once, in the order in which they ask.

    Unlike a semaphore of asyncio it belongs to no loop, and a permit comes back, too, from a task
    that was dropped with its closed loop. As that may happen at any moment, there is no lock in it:
    a permit moves from one queue to another, each time in a step that Python does not interrupt.

    Args:
        count: The number of permits.
    """

    def __init__(self, count: int = 1) -> None:
        self._free = deque([None] * count)
        self._waiting: deque[_Waiter] = deque()

    async def __aenter__(self) -> None:
        waiter = _Waiter()
        self._waiting.append(waiter)
        self._hand_out()
        try:
            await waiter.woken
        except BaseException:
            with suppress(ValueError):  # it left the queue with a permit
                self._waiting.remove(waiter)
            self._take_back(waiter)
            self._hand_out()
            raise

    async def __aexit__(self, *error: object) -> None:
        self._free.append(None)
        self._hand_out()

    def _hand_out(self) -> None:
        while self._free and self._waiting:
            try:
                permit = self._free.pop()
            except IndexError:  # another thread was faster
                return
            try:
                waiter = self._waiting.popleft()
            except IndexError:
                self._free.append(permit)
                continue
            waiter.permit.append(permit)
            try:
                waiter.loop.call_soon_threadsafe(self._wake, waiter)
            except RuntimeError:  # its loop was closed
                self._take_back(waiter)

    def _wake(self, waiter: _Waiter) -> None:
        if not waiter.woken.done():
            waiter.woken.set_result(None)
        elif waiter.woken.cancelled():  # it may have left before it got its permit
            self._take_back(waiter)
            self._hand_out()

    def _take_back(self, waiter: _Waiter) -> None:
        with suppress(IndexError):  # it has none
            self._free.append(waiter.permit.pop())


class _Waiter:
    """A task that waits for a permit, which is in a queue of one place."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.woken: asyncio.Future[None] = self.loop.create_future()
        self.permit: deque[None] = deque()
