"""Which pages of a cached list are kept, who may join its walk, and what is stored of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

import pytest

from servicepytan.core.caching import CacheEntry
from servicepytan.core.list_walk import STALLED, ListWalk, StoredWalk

BEGUN, TTL, LARGEST = 100.0, 300.0, 10


def walk_with(*bodies: bytes) -> ListWalk:
    walk = ListWalk("key", "tag", "7", TTL, BEGUN, LARGEST)
    for number, body in enumerate(bodies):
        walk.add(f"page {number}", body, BEGUN + number)
    return walk


@pytest.mark.parametrize(
    ("bodies", "is_open", "count"),
    [
        ((), True, 0),
        ((b"12345", b"67890"), True, 2),
        ((b"12345", b"678901"), False, 0),
        ((b"12345678901", b"1"), False, 0),
    ],
)
def test_a_list_that_is_too_large_is_given_up(
    bodies: tuple[bytes, ...], is_open: bool, count: int
) -> None:
    walk = walk_with(*bodies)
    assert (walk.is_open, len(walk.bodies)) == (is_open, count)


def test_the_first_body_of_a_page_counts() -> None:
    walk = walk_with(b"123456")
    walk.add("page 0", b"abcdef", BEGUN)
    assert walk.bodies == {"page 0": b"123456"}


@pytest.mark.parametrize(
    ("age", "stored"),
    [
        (0, StoredWalk(CacheEntry("7", {"page 0": b"1"}), 300)),
        (299, StoredWalk(CacheEntry("7", {"page 0": b"1"}), 1)),
        (300, None),
    ],
)
def test_a_complete_walk_is_stored_for_what_its_first_page_has_left(
    age: float, stored: Optional[StoredWalk]
) -> None:
    assert walk_with(b"1").finish(BEGUN + age) == stored


@pytest.mark.parametrize("before", [ListWalk.give_up, lambda walk: walk.finish(BEGUN)])
def test_a_walk_is_stored_once_and_never_after_it_was_given_up(
    before: Callable[[ListWalk], object],
) -> None:
    walk = walk_with(b"1")
    before(walk)
    assert walk.finish(BEGUN) is None


def test_a_complete_walk_is_not_given_up() -> None:
    walk = ListWalk.complete("key", "tag", CacheEntry("7", {"page 0": b"1"}), BEGUN)
    walk.give_up()
    walk.add("page 1", b"2", BEGUN)
    assert (walk.is_complete, walk.is_open, walk.bodies) == (True, False, {"page 0": b"1"})


def finished(walk: ListWalk) -> None:
    walk.finish(BEGUN)


@pytest.mark.parametrize(
    ("change", "generation", "now", "may_join"),
    [
        (None, "7", BEGUN, True),
        (None, "8", BEGUN, False),
        (None, "7", BEGUN + 1 + STALLED - 0.1, True),
        (None, "7", BEGUN + 1 + STALLED, False),
        (ListWalk.give_up, "7", BEGUN, False),
        (finished, "7", BEGUN + 1 + STALLED, True),
        (finished, "7", BEGUN + TTL - 1, True),
        (finished, "7", BEGUN + TTL, False),
        (finished, "8", BEGUN, False),
    ],
)
def test_a_walk_of_the_current_generation_is_joined_while_its_pages_come(
    change: Optional[Callable[[ListWalk], None]], generation: str, now: float, may_join: bool
) -> None:
    walk = walk_with(b"1", b"2")
    if change is not None:
        change(walk)
    assert walk.may_be_joined(generation, now) is may_join
