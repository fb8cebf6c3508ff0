"""Objects that a whole process shares by key."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar
from weakref import WeakValueDictionary

from servicepytan._threads.forks import ForkLock

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class SharedObjects(Generic[K, V]):
    """One object for each key, as long as it is used; safe to share between threads."""

    def __init__(self) -> None:
        self.lock = ForkLock()
        self._objects: WeakValueDictionary[K, V] = WeakValueDictionary()

    def get(self, key: K, make: Callable[[], V]) -> V:
        """The object of a key, made if there is none."""
        with self.lock:
            shared = self._objects.get(key)
            if shared is None:
                shared = self._objects[key] = make()
            return shared

    def keys_in_use(self) -> list[K]:
        """The keys of the objects that somebody uses."""
        return list(self._objects)

    def forget(self) -> None:
        """Make a new object for each key from now on."""
        with self.lock:
            self._objects.clear()
