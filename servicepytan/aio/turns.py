"""Turns that tasks of several event loops take one after another."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress


class Turns:
    """So many turns at once, in the order in which tasks ask for them.

    Unlike the locks of asyncio it belongs to no loop, and a turn comes back, too, from a task that
    was dropped with its closed loop. As that may happen at any moment, there is no lock in it: a
    turn moves from one queue to another, each time in a step that Python does not interrupt.

    Args:
        count: How many there are.
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
            with suppress(ValueError):  # it has left the queue with a turn
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
                turn = self._free.pop()
            except IndexError:  # another thread was faster
                return
            try:
                waiter = self._waiting.popleft()
            except IndexError:
                self._free.append(turn)
                continue
            waiter.turn.append(turn)
            try:
                waiter.loop.call_soon_threadsafe(self._wake, waiter)
            except RuntimeError:  # its loop was closed
                self._take_back(waiter)

    def _wake(self, waiter: _Waiter) -> None:
        if not waiter.woken.done():
            waiter.woken.set_result(None)
        elif waiter.woken.cancelled():  # it may have left before it had its turn
            self._take_back(waiter)
            self._hand_out()

    def _take_back(self, waiter: _Waiter) -> None:
        with suppress(IndexError):  # it has none
            self._free.append(waiter.turn.pop())


class _Waiter:
    """A task that waits for its turn, which is in a queue of one place."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.woken: asyncio.Future[None] = self.loop.create_future()
        self.turn: deque[None] = deque()
