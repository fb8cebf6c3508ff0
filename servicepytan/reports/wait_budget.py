"""Waits within a time budget; a wait that would exceed it fails at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from servicepytan.core.deadline import Deadline


class OutOfTime(Exception):
    """A wait would exceed the budget.

    Args:
        seconds: How long it would be.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class WaitBudget(Deadline):
    """A time budget for waits.

    Args:
        clock: Seconds that only go forward.
        sleep: Waits for so many seconds.
        timeout: Seconds in all, or None for as many as it takes.
        tell: Is told the seconds of each wait before it begins.

    Attributes:
        sleep: Waits for so many seconds, or gives what is awaited for it.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        sleep: Callable[[float], Any],
        timeout: Optional[float] = None,
        tell: Callable[[float], object] = lambda seconds: None,
    ) -> None:
        super().__init__(clock, timeout)
        self.sleep = sleep
        self._tell = tell

    def need(self, seconds: float) -> None:
        """Raise if fewer seconds are left.

        Raises:
            OutOfTime: there are not.
        """
        if seconds > self.seconds_left():
            raise OutOfTime(seconds)

    def begin_wait(self, seconds: float) -> None:
        """Tell of a wait of so many seconds, if the budget allows it.

        Raises:
            OutOfTime: there is no time for that.
        """
        self.need(seconds)
        if seconds > 0:
            self._tell(seconds)
