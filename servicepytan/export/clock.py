"""Where a run has the time from; tests give it another one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from time import monotonic
from typing import NamedTuple


class Clock(NamedTuple):
    """Where the time comes from."""

    now: Callable[[], datetime]
    monotonic: Callable[[], float]


CLOCK = Clock(lambda: datetime.now(timezone.utc), monotonic)
