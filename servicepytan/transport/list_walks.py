"""Walks of lists through a cache; all pages of a walk are of one generation."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Optional

from servicepytan._threads.forks import register_fork_reset
from servicepytan.core.caching import CacheEntry

STALLED = 5.0
"""Seconds without a new page after which no caller joins a walk that is under way."""


class ListWalk:
    """The pages of a list, complete or as far as they have come.

    Args:
        key: The key of the list.
        tag: The tag of its resource.
        generation: The generation of its resource when it began.
        ttl: Seconds that its pages are kept.
        now: The moment.
        largest: Bytes that all pages may take.

    Attributes:
        begun: When it began.
        latest: When its latest page came.
        bodies: The pages by the keys of their requests.
        is_complete: Whether all pages are there.
        is_open: Whether pages are added to it.
        walkers: How many iterate over it.
    """

    def __init__(
        self, key: str, tag: str, generation: str, ttl: float, now: float, largest: int
    ) -> None:
        self.key = key
        self.tag = tag
        self.generation = generation
        self.ttl = ttl
        self.begun = self.latest = now
        self.bodies: dict[str, bytes] = {}
        self.is_complete = False
        self.is_open = True
        self.walkers = 1
        self._largest = largest
        self._size = 0

    def add(self, key: str, body: bytes, now: float) -> None:
        """Add a page; a list that is too large is not cached."""
        if not self.is_open or key in self.bodies:
            return
        self._size += len(body)
        self.latest = now
        if self._size > self._largest:
            self.give_up()
        else:
            self.bodies[key] = body

    def give_up(self) -> None:
        """Drop all pages and cache no more."""
        if not self.is_complete:
            self.is_open, self.bodies = False, {}

    def finish(self, now: float) -> Optional[CacheEntry]:
        """The cache entry of a complete walk; None if it was stored before or cannot be cached."""
        if not self.is_open or now - self.begun >= self.ttl:
            return None
        self.is_complete, self.is_open = True, False
        return CacheEntry(self.generation, dict(self.bodies))


class ListWalks:
    """The walks under way in this process.

    Args:
        largest: Bytes of the largest list that is kept.
        clock: Seconds that only go forward.
    """

    def __init__(self, largest: int, clock: Callable[[], float]) -> None:
        self._largest = largest
        self.now = clock
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Forget the walks of threads that this process does not have."""
        # The garbage collector may end an abandoned iteration, which leaves, within a join.
        self._lock = threading.RLock()
        self._walks: dict[str, ListWalk] = {}

    def complete(self, key: str, tag: str, entry: CacheEntry) -> ListWalk:
        """A complete walk, from its cache entry."""
        walk = ListWalk(key, tag, entry.generation, 0.0, self.now(), 0)
        walk.bodies, walk.is_complete, walk.is_open = dict(entry.bodies), True, False
        return walk

    def join(self, key: str, tag: str, generation: str, ttl: float) -> tuple[ListWalk, bool]:
        """The walk of a list, and whether it is new; each caller must call ``leave`` afterwards."""
        now = self.now()
        with self._lock:
            walk = self._walks.get(key)
            if walk is not None and _may_join(walk, generation, now):
                walk.walkers += 1
                return walk, False
            walk = self._walks[key] = ListWalk(key, tag, generation, ttl, now, self._largest)
            return walk, True

    def leave(self, walk: ListWalk) -> None:
        """End one iteration; a walk without iterations is dropped."""
        with self._lock:
            walk.walkers -= 1
            if walk.walkers == 0 and self._walks.get(walk.key) is walk:
                del self._walks[walk.key]


def _may_join(walk: ListWalk, generation: str, now: float) -> bool:
    is_current = walk.generation == generation and now - walk.begun < walk.ttl
    return is_current and (walk.is_complete or (walk.is_open and now - walk.latest < STALLED))
