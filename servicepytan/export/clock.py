"""The clock of a run, replaceable in tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from time import monotonic
from typing import NamedTuple

from servicepytan.core.timestamps import UTC


class Clock(NamedTuple):
    """The sources of time for a run."""

    now: Callable[[], datetime]
    monotonic: Callable[[], float]


CLOCK = Clock(lambda: datetime.now(UTC), monotonic)
