"""The walks of lists through a cache that are under way in a process, by the key of the list."""

from __future__ import annotations

import threading
from collections.abc import Callable

from servicepytan._threads.forks import register_fork_reset
from servicepytan.core.caching import CacheEntry
from servicepytan.core.list_walk import ListWalk


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
        return ListWalk.complete(key, tag, entry, self.now())

    def join(self, key: str, tag: str, generation: str, ttl: float) -> tuple[ListWalk, bool]:
        """The walk of a list, and whether it is new; each caller must call ``leave`` afterwards."""
        now = self.now()
        with self._lock:
            walk = self._walks.get(key)
            if walk is not None and walk.may_be_joined(generation, now):
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
