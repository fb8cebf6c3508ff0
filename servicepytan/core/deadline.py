"""Deadlines: how much time is left for something that takes several steps."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Optional

from servicepytan.core.call import Call
from servicepytan.core.wire import shown
from servicepytan.errors import InvalidArgument, TransportError


class Deadline:
    """The end of the time that something may take.

    Args:
        clock: Seconds that only go forward.
        seconds: From now on; None for no limit.

    Attributes:
        clock: Seconds that only go forward.
        seconds: How long it may take in all; None for no limit.
    """

    def __init__(self, clock: Callable[[], float], seconds: Optional[float]) -> None:
        self.clock = clock
        self.seconds = seconds
        self._start = clock()

    def seconds_left(self) -> float:
        """Seconds left; infinite without a limit, negative past the end."""
        return math.inf if self.seconds is None else self._start + self.seconds - self.clock()

    def is_over(self) -> bool:
        """Whether no time is left."""
        return self.seconds_left() <= 0


class TransferDeadline(Deadline):
    """The deadline of a whole transfer, over all its attempts.

    Args:
        seconds: From now on; None for no limit.
        clock: Seconds that only go forward.

    Raises:
        InvalidArgument: ``seconds`` is not a number above 0.
    """

    def __init__(self, seconds: Optional[float], clock: Callable[[], float]) -> None:
        if seconds is not None:
            check_seconds(seconds, "total_timeout")
        super().__init__(clock, seconds)

    def applied_to(self, call: Call) -> Call:
        """The call, limited to the remaining time."""
        return call if self.seconds is None else call._replace(total_timeout=self.seconds_left())

    @contextmanager
    def named(self, call: Call) -> Iterator[None]:
        """Name the limit in the error of a transfer that it ended."""
        try:
            yield
        except TransportError as error:
            if self.seconds is None or error.kind != "timeout" or not self.is_over():
                raise
            text = f"{call.label} was not complete within total_timeout={self.seconds:g} s."
            raise TransportError(text, error.kind, error.attempts) from None


def check_seconds(value: Any, name: str) -> None:
    """Raise if a duration is not a positive number of seconds.

    Args:
        value: The length.
        name: The argument that it was passed as.

    Raises:
        InvalidArgument: it is not a finite number above 0.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise InvalidArgument(f"{name}={shown(value)} is not a number of seconds above 0.")
