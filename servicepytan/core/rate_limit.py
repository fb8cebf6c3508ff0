"""The rate limit of a session, as it is configured."""

from __future__ import annotations

import math
from typing import Any, Optional, Union

from servicepytan.core.frozen import Frozen
from servicepytan.core.redact import Secret
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.errors import InvalidArgument

MARGIN = 1.03
"""Pacing slightly below the limit avoids most 429s, as requests bunch a little on their way."""


@suggest_keywords_of
class RateLimit(Frozen):
    """The rate limit of a session.

    Args:
        requests_per_second: For all calls with one app key and tenant on one host.
        seconds_per_report: Seconds between two data requests of one and the same report;
            each page of a report counts.
        share: The part of both limits that this process takes, from 0.001 to 1; all of it by
            default. Four processes that take 1/4 each keep to the limits together. With
            ``redis``, what it takes while Redis does not answer; 1 is to wait for it.
        redis: The URL of a Redis server, by which all processes that name it share the limits.
            It may hold a password, which is never shown. Needs the extra ``redis``.

    Raises:
        InvalidArgument: a value is not a number or out of range, or no URL of Redis.

    Example:
        >>> Session(rate_limit=RateLimit(requests_per_second=20))
        >>> Session(rate_limit=RateLimit(share=1 / 4))
    """

    _fields = __slots__ = ("requests_per_second", "seconds_per_report", "share", "redis")

    requests_per_second: float
    seconds_per_report: float
    share: float
    redis: Optional[Secret]

    def __init__(
        self,
        requests_per_second: float = 60.0,
        seconds_per_report: float = 60.0,
        share: float = 1.0,
        redis: Union[str, Secret, None] = None,
    ) -> None:
        self._set(
            requests_per_second=requests_per_second,
            seconds_per_report=seconds_per_report,
            share=share,
            redis=Secret(redis) if isinstance(redis, str) else redis,
        )
        del redis  # so that no traceback of this frame shows it
        for name, lowest in (("requests_per_second", 0.001), ("seconds_per_report", 0.0)):
            self._check(name, lowest)
        self._check("share", 0.001, 1.0)
        self._check_redis()

    def __repr__(self) -> str:
        share = f", share={self.share!r}" if self.share != 1 else ""
        redis = f", redis={self.redis_address!r}" if self.redis is not None else ""
        return (
            f"RateLimit(requests_per_second={self.requests_per_second!r},"
            f" seconds_per_report={self.seconds_per_report!r}{share}{redis})"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        *numbers, redis = self._values()
        return (type(self), (*numbers, redis and redis.reveal()))

    def part(self, share: float) -> RateLimit:
        """The limit for one of several processes that divide it; one in Redis stays as it is.

        Args:
            share: The part of this limit, above 0 and up to 1.

        Example:
            >>> RateLimit(share=0.5).part(0.25).share
            0.125
        """
        if self.redis is not None or share == 1:
            return self
        return RateLimit(self.requests_per_second, self.seconds_per_report, self.share * share)

    def _check(self, name: str, lowest: float, highest: float = math.inf) -> None:
        value = getattr(self, name)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise InvalidArgument(f"RateLimit({name}={value!r}) is not a number.")
        if not math.isfinite(value):
            raise InvalidArgument(f"RateLimit({name}={value!r}) must be finite.")
        if not lowest <= value <= highest:
            bounds = f"{lowest} or more" if highest == math.inf else f"from {lowest} to {highest:g}"
            raise InvalidArgument(f"RateLimit({name}={value!r}) must be {bounds}.")

    def _check_redis(self) -> None:
        if self.redis is None:
            return
        if not isinstance(self.redis, Secret):
            raise InvalidArgument(
                "RateLimit(redis=...) is no text. Give the URL of a Redis server."
            )
        try:
            _ = self.redis_address
        except ValueError as error:
            raise InvalidArgument(f"RateLimit(redis=...) {error}") from None

    @property
    def redis_address(self) -> str:
        """The URL of Redis without user, password and options; empty without Redis."""
        if self.redis is None:
            return ""
        from servicepytan.core.redis_address import redis_address

        return redis_address(self.redis.reveal())

    @property
    def interval(self) -> float:
        """Seconds between two requests of this process, or with Redis of all processes."""
        return MARGIN / (self.requests_per_second * self._part)

    @property
    def report_interval(self) -> float:
        """Seconds between two data requests of one report, of this process or all processes."""
        return self.seconds_per_report / self._part

    @property
    def _part(self) -> float:
        return self.share if self.redis is None else 1.0
