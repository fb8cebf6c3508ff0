"""A bounded channel: several threads put items, one takes them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from queue import Empty, Full, Queue
from typing import Generic, TypeVar

from servicepytan._threads.pool import WAKE_SECONDS

T = TypeVar("T")


class ChannelClosed(Exception):
    """The channel is closed to further items."""


class BoundedChannel(Generic[T]):
    """Passes items between threads; ``put`` blocks while it is full.

    Args:
        capacity: The most items that wait in it.
    """

    def __init__(self, capacity: int) -> None:
        self._queue: Queue[T] = Queue(max(capacity, 1))
        self._closed = threading.Event()

    def put(self, item: T) -> None:
        """Put an item; blocks while the channel is full.

        Raises:
            ChannelClosed: nobody takes items any more.
        """
        while not self.is_closed:
            try:
                return self._queue.put(item, timeout=WAKE_SECONDS)
            except Full:
                continue
        raise ChannelClosed

    def drain(self, is_running: Callable[[], bool]) -> Iterator[T]:
        """Yield items until no thread puts any more.

        Args:
            is_running: Whether some thread may still put items in.
        """
        while True:
            running = is_running()
            try:
                yield self._queue.get(timeout=WAKE_SECONDS if running else 0)
            except Empty:
                if not running:
                    return

    @property
    def is_closed(self) -> bool:
        """Whether the channel is closed."""
        return self._closed.is_set()

    def close(self) -> None:
        """Refuse further items."""
        self._closed.set()
