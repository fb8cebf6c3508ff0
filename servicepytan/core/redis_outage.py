"""When a Redis server is asked again after a failure, and which failures are worth a warning."""

from __future__ import annotations

from typing import Optional

from servicepytan.core.frozen import NamedTuple

PAUSE = 5.0
"""Seconds after a failure in which the server is not asked."""
NO_ANSWER = "no answer"
"""The cause of a failure, in place of the command that was refused."""


class RedisOutage(NamedTuple):
    """What failed at a Redis server.

    Attributes:
        cause: What the last warning named: a refused command, or ``NO_ANSWER``; None once that is
            over.
        latest: The cause of the latest failure.
        retry_at: The time before which the server is not asked.
    """

    cause: Optional[str] = None
    latest: str = NO_ANSWER
    retry_at: float = -1.0

    def after_failure(self, cause: str, now: float) -> RedisOutage:
        """The state after a failure; its ``cause`` is another one if a warning is due.

        Args:
            cause: The refused command, or ``NO_ANSWER``.
            now: The time.
        """
        is_new = self.cause is None or (self.cause == NO_ANSWER and cause != NO_ANSWER)
        return RedisOutage(cause if is_new else self.cause, cause, now + PAUSE)

    def after_success(self, command: str) -> RedisOutage:
        """The state after a command succeeded; its ``cause`` is None if that ends the outage.

        A server that refuses writes may well accept reads.
        """
        is_over = self.cause in (NO_ANSWER, command)
        return self._replace(cause=None) if is_over else self

    @property
    def problem(self) -> str:
        """What the server fails to do, in words."""
        is_silent = self.latest == NO_ANSWER
        return "does not answer" if is_silent else f"refuses {self.latest}"

    @property
    def end(self) -> str:
        """What the server does once the outage is over, in words."""
        return "answers" if self.cause == NO_ANSWER else f"accepts {self.cause}"
