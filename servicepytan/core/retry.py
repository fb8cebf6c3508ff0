"""The retry policy."""

from __future__ import annotations

import math
import re

from servicepytan.core.api_facts import REPEATABLE
from servicepytan.core.frozen import Frozen
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.core.wire import IDEMPOTENT_VERBS
from servicepytan.errors import InvalidArgument

FIRST_BACK_OFF = 0.1
"""The longest pause, in seconds, before the first repeat after a server error."""


@suggest_keywords_of
class RetryPolicy(Frozen):
    """How often and how long to repeat a request.

    Args:
        attempts: How often one request is sent at most after faults (5xx, resets, timeouts,
            unreadable bodies); waits that a 429 asks for are not counted here but in ``budget``.
        budget: Seconds that one call may take with all its waits and repeats.
        back_off: Seconds that the second back-off may last at most; doubles with each further
            one. The actual pause is drawn between zero and that (full jitter). The first
            repeat comes within a tenth of a second.
        longest_back_off: Seconds, the cap of a single back-off.
        longest_wait: Seconds; when the server asks for a longer wait, ``RateLimited`` is raised.
            The client's own queue for the rate limit does not count, but for that of a report.

    Raises:
        InvalidArgument: a value is not a number or out of range.

    Example:
        >>> Session(retry=RetryPolicy(attempts=3, budget=30))
    """

    _fields = __slots__ = ("attempts", "budget", "back_off", "longest_back_off", "longest_wait")

    attempts: int
    budget: float
    back_off: float
    longest_back_off: float
    longest_wait: float

    def __init__(
        self,
        attempts: int = 6,
        budget: float = 600.0,
        back_off: float = 1.0,
        longest_back_off: float = 30.0,
        longest_wait: float = 120.0,
    ) -> None:
        self._set(
            attempts=attempts,
            budget=budget,
            back_off=back_off,
            longest_back_off=longest_back_off,
            longest_wait=longest_wait,
        )
        self._check()

    def _check(self) -> None:
        for name in self._fields:
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise InvalidArgument(f"RetryPolicy({name}={value!r}) is not a number.")
            if not math.isfinite(value):
                raise InvalidArgument(f"RetryPolicy({name}={value!r}) must be finite.")
            if value < 0:
                raise InvalidArgument(f"RetryPolicy({name}={value!r}) must be 0 or more.")
        if self.attempts != int(self.attempts) or self.attempts < 1:
            raise InvalidArgument(
                f"RetryPolicy(attempts={self.attempts!r}) must be a whole number from 1;"
                " 1 means that nothing is repeated after a fault."
            )

    def within(self, seconds: float) -> RetryPolicy:
        """The same policy with a budget of at most so many seconds.

        Example:
            >>> RetryPolicy().within(30).budget
            30
        """
        return RetryPolicy(
            self.attempts,
            min(self.budget, seconds),
            self.back_off,
            self.longest_back_off,
            self.longest_wait,
        )

    def back_off_before(self, attempt: int) -> float:
        """The longest pause, in seconds, before this attempt (2, 3, ...)."""
        if attempt <= 2:
            return min(FIRST_BACK_OFF, self.longest_back_off)
        return min(self.longest_back_off, self.back_off * 2.0 ** min(attempt - 3, 30))


def is_repeatable(method: str, path: str) -> bool:
    """Whether a request may safely be repeated when its outcome is unknown."""
    for verb, pattern, repeatable in REPEATABLE:
        if verb == method and re.match(pattern, path):
            return repeatable
    return method in IDEMPOTENT_VERBS
