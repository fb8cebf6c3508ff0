"""Of all who want the same thing at once, one fetches it, and who could block it goes alone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Optional

import pytest

from servicepytan._threads.single_flight import Flight, SingleFlight
from servicepytan.core.cache_decisions import FlightEnd, FlightResult
from tests.waiting import LONG

LOOP, ANOTHER = object(), object()


def flight_of(loop: Optional[object], thread: int) -> Flight[FlightResult]:
    flight: Flight[FlightResult] = Flight(loop)
    flight.thread = thread
    return flight


@pytest.mark.parametrize(
    ("own", "other", "waits"),
    [
        ((None, 1), (None, 2), True),
        ((None, 1), (None, 1), False),
        ((None, 1), (LOOP, 1), False),
        ((None, 1), (LOOP, 2), False),
        ((LOOP, 1), (None, 2), True),
        ((LOOP, 1), (None, 1), False),
        ((LOOP, 1), (LOOP, 1), True),
        ((LOOP, 1), (ANOTHER, 2), False),
        ((LOOP, 1), (ANOTHER, 1), False),
    ],
)
def test_who_waits_for_whom(
    own: tuple[Optional[object], int], other: tuple[Optional[object], int], waits: bool
) -> None:
    flights: SingleFlight[FlightResult] = SingleFlight()
    leading, joining = flight_of(*other), flight_of(*own)
    assert flights.join("key", leading) is leading
    assert flights.join("key", joining) is (leading if waits else joining)


def test_a_flight_that_was_replaced_ends_for_those_who_joined_it() -> None:
    flights: SingleFlight[FlightResult] = SingleFlight()
    first, second = flight_of(LOOP, 1), flight_of(None, 2)
    flights.join("key", first)
    flights.join("key", second)
    flights.end("key", first, b"1")
    assert first.end.result() == b"1"
    assert flights.join("key", flight_of(None, 3)) is second
    flights.end("key", second, FlightEnd.FAILED)
    assert second.end.result() is FlightEnd.FAILED
    third = flight_of(None, 3)
    assert flights.join("key", third) is third


class CollectingKey:
    """A key that does something while the flights look it up."""

    def __init__(self) -> None:
        self.finalisers: list[Callable[[], object]] = []

    def __hash__(self) -> int:
        if self.finalisers:
            self.finalisers.pop()()
        return 1


def test_a_flight_that_is_collected_within_another_call_blocks_nobody() -> None:
    """The garbage collector may end an abandoned flight at any moment, in any thread."""
    flights: SingleFlight[FlightResult] = SingleFlight()
    key: Any = CollectingKey()
    abandoned, own = flight_of(LOOP, 1), flight_of(None, 2)
    flights.join("abandoned", abandoned)
    joined: list[Flight[FlightResult]] = []

    def join() -> None:
        key.finalisers.append(lambda: flights.end("abandoned", abandoned, FlightEnd.CANCELLED))
        joined.append(flights.join(key, own))

    thread = threading.Thread(target=join, daemon=True)
    thread.start()
    thread.join(LONG)
    assert joined == [own]
    assert abandoned.end.result() is FlightEnd.CANCELLED
    assert set(flights._flights) == {key}
