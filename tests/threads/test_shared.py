"""Objects shared by key: one for each, as long as it is used, and new ones once forgotten."""

from __future__ import annotations

import gc
from concurrent.futures import ThreadPoolExecutor

from servicepytan._threads.shared import SharedObjects


class Thing:
    """Anything that can be shared."""


def test_all_threads_get_the_same() -> None:
    shared: SharedObjects[str, Thing] = SharedObjects()
    with ThreadPoolExecutor(16) as pool:
        things = list(pool.map(lambda _: shared.get("a", Thing), range(64)))
    assert len(set(map(id, things))) == 1
    assert shared.get("b", Thing) is not things[0]


def test_what_nobody_uses_is_dropped() -> None:
    shared: SharedObjects[str, Thing] = SharedObjects()
    thing = shared.get("a", Thing)
    shared.get("b", Thing)
    gc.collect()
    assert shared.keys_in_use() == ["a"]
    assert shared.get("a", Thing) is thing


def test_what_is_forgotten_is_made_anew() -> None:
    shared: SharedObjects[str, Thing] = SharedObjects()
    before = shared.get("a", Thing)
    shared.forget()
    assert shared.keys_in_use() == []
    assert shared.get("a", Thing) is not before
