"""The rate limits of servers of these tests."""

from __future__ import annotations

from collections import deque
from typing import Protocol


class Limit(Protocol):
    """A rate limit of a server."""

    def lets_through(self, now: float) -> bool:
        """Whether a request at a moment is within the limit; it counts if so."""


class TokenBucket:
    """So many requests a second, and a number of them at once after a rest.

    Args:
        rate: Requests per second.
        burst: How many at once.
    """

    def __init__(self, rate: float, burst: float) -> None:
        self._rate, self._burst, self._tokens, self._at = rate, burst, burst, 0.0

    def lets_through(self, now: float) -> bool:
        self._tokens = min(self._burst, self._tokens + (now - self._at) * self._rate)
        self._at = now
        good = self._tokens >= 1
        self._tokens -= good
        return good


class SlidingWindow:
    """At most so many requests in any stretch of some seconds.

    Args:
        requests: How many.
        seconds: The length of the stretch.
    """

    def __init__(self, requests: float, seconds: float = 1.0) -> None:
        self._requests, self._seconds = requests, seconds
        self._passed: deque[float] = deque()

    def lets_through(self, now: float) -> bool:
        while self._passed and self._passed[0] <= now - self._seconds:
            self._passed.popleft()
        good = len(self._passed) < self._requests
        if good:
            self._passed.append(now)
        return good
