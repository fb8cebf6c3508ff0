"""State between requests: running reports, and the last request time of each report."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Optional
from zlib import crc32

from servicepytan.sandbox.responses import Refused, no_record
from servicepytan.sandbox.seeds.kinds import Row

FULL = "Too many data queries are kept. Delete one, or try again later."


@dataclass
class Run:
    """A run of a report.

    Attributes:
        result: What it answers when it is ready.
        times_polled: How often it was asked for.
    """

    result: Row
    times_polled: int = 0


class Runs:
    """The runs of a tenant, by token.

    Args:
        seed: The seed of the sandbox.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._runs: dict[str, Run] = {}
        self._serial = 0

    @property
    def tokens(self) -> list[str]:
        """The tokens of those that were not deleted, oldest first."""
        return list(self._runs)

    def check_place(self, most: int) -> None:
        """Check that another run is allowed.

        Raises:
            Refused: there are not.
        """
        if len(self._runs) >= most:
            raise Refused(429, FULL)

    def start(self, result: Row) -> str:
        """Keep a new run; returns its token."""
        self._serial += 1
        draw = crc32(f"{self._seed}:data query:{self._serial}".encode())
        token = f"{draw:08x}-0000-4000-8000-{self._serial:012x}"
        self._runs[token] = Run(result)
        return token

    def ask(self, token: str, polls: int) -> tuple[str, Optional[Row]]:
        """The status of a run, and its result after so many polls.

        Raises:
            Refused: there is no such run.
        """
        run = self._need(token)
        run.times_polled += 1
        if run.times_polled <= polls:
            return ("NotStarted" if run.times_polled == 1 else "InProgress"), None
        return "Completed", run.result

    def delete(self, token: str) -> None:
        """Delete a run.

        Raises:
            Refused: there is no such run.
        """
        self._need(token)
        del self._runs[token]

    def _need(self, token: str) -> Run:
        if token not in self._runs:
            raise no_record("Data query", token)
        return self._runs[token]


class ReportPacing:
    """The time of the last data request of each report.

    Args:
        clock: Gives the time in seconds.
        retry_after: Whether a 429 names its wait in a header.
    """

    def __init__(self, clock: Callable[[], float], retry_after: bool) -> None:
        self._clock, self._retry_after = clock, retry_after
        self._last: dict[int, float] = {}

    def check(self, report_id: int, seconds: Optional[float]) -> None:
        """Count a data request.

        Args:
            report_id: The report.
            seconds: How long after the last one it may come at the earliest, if that matters.

        Raises:
            Refused: it comes too early.
        """
        if not seconds:
            return
        now = self._clock()
        remaining = self._last.get(report_id, -math.inf) + seconds - now
        if remaining > 0:
            wait = str(math.ceil(remaining))
            title = f"Rate limit is exceeded. Try again in {wait} seconds."
            headers = (("Retry-After", wait),) if self._retry_after else ()
            raise Refused(429, title, headers=headers)
        self._last[report_id] = now
