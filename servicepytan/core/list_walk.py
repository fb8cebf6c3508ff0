"""Decides which pages of a list a cache keeps, who may join its walk, and how long it is stored."""

from __future__ import annotations

from typing import NamedTuple, Optional

from servicepytan.core.caching import CacheEntry

STALLED = 5.0
"""Seconds without a new page after which no caller joins a walk that is under way."""


class StoredWalk(NamedTuple):
    """What is stored of a complete walk.

    Attributes:
        entry: Its pages.
        ttl: Seconds that they are kept from now on.
    """

    entry: CacheEntry
    ttl: float


class ListWalk:
    """The pages of a list, complete or as far as they have come; all are of one generation.

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

    @classmethod
    def complete(cls, key: str, tag: str, entry: CacheEntry, now: float) -> ListWalk:
        """A complete walk, from its cache entry."""
        walk = cls(key, tag, entry.generation, 0.0, now, 0)
        walk.bodies, walk.is_complete, walk.is_open = dict(entry.bodies), True, False
        return walk

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

    def finish(self, now: float) -> Optional[StoredWalk]:
        """What to store of a complete walk; None if it was stored before or cannot be cached.

        The pages are kept no longer than the first of them.
        """
        age = now - self.begun
        if not self.is_open or age >= self.ttl:
            return None
        self.is_complete, self.is_open = True, False
        return StoredWalk(CacheEntry(self.generation, dict(self.bodies)), self.ttl - age)

    def may_be_joined(self, generation: str, now: float) -> bool:
        """Whether another caller may use the pages that have come, and wait for the others.

        Args:
            generation: The current generation of the resource.
            now: The moment.
        """
        is_current = self.generation == generation and now - self.begun < self.ttl
        return is_current and (self.is_complete or (self.is_open and now - self.latest < STALLED))
