"""Performing steps: the loop that drives an exchange, and the steps that every exchange has."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Generator
from traceback import format_tb
from typing import Any, TypeVar

from servicepytan.core import events
from servicepytan.core.call import Call, Reply, always
from servicepytan.core.steps import Send, Sleep, Step, TimeOfDay
from servicepytan.transport.http import Sender

T = TypeVar("T")

_RANDOM = random.SystemRandom()  # so that the seeded numbers of a program stay its own

log = logging.getLogger("servicepytan")
log.addHandler(logging.NullHandler())


class Unwanted(Exception):
    """Nobody waits for the answer any more."""


class Shell:
    """Sends, sleeps and tells the time.

    Args:
        sender: Sends requests.
        timeout: Seconds for each request.
        sleep: Waits for so many seconds.
        chance: Draws a number between 0 and 1.
        time_of_day: Seconds since 1970.
    """

    def __init__(
        self,
        sender: Sender,
        timeout: float,
        *,
        sleep: Callable[[float], object] = time.sleep,
        chance: Callable[[], float] = _RANDOM.random,
        time_of_day: Callable[[], float] = time.time,
    ) -> None:
        self.sender = sender
        self.timeout = timeout
        self._sleep = sleep
        self._chance = chance
        self._time_of_day = time_of_day

    def run(self, steps: Generator[Step, Any, T], wanted: Callable[[], bool] = always) -> T:
        """Perform an exchange to its end and return what it comes to.

        Raises:
            Unwanted: it is wanted no more, so that the steps left were not done.
        """
        answer: Any = None
        while True:
            try:
                step = steps.send(answer)
            except StopIteration as done:
                result: T = done.value
                return result
            if not wanted():
                raise Unwanted
            answer = self.perform(step)

    def perform(self, step: Step) -> Any:
        """Do one step and return its answer."""
        if isinstance(step, Send):
            return self._send(step)
        if isinstance(step, Sleep):
            return self._pause(step)
        if isinstance(step, TimeOfDay):
            return self._time_of_day()
        raise TypeError(f"This shell cannot perform {type(step).__name__}.")

    def pause(self, seconds: float) -> None:
        """Wait so many seconds."""
        self._sleep(seconds)

    def _send(self, step: Send) -> Reply:
        reply = self._reply(step)
        if log.isEnabledFor(logging.DEBUG) or reply.fault or reply.status >= 400:
            write(events.of_exchange(step, reply))
        return reply

    def _reply(self, step: Send) -> Reply:
        """What comes back; Ctrl-C and mistakes are raised without the frames below this one."""
        try:
            return self.sender.send(step.request, self._timeout(step.call))
        except BaseException as error:
            if isinstance(error, Exception):
                log.debug("Sending failed in\n%s", "".join(format_tb(error.__traceback__)))
            raise without_frames(error) from None

    def _timeout(self, call: Call) -> float:
        """The session's timeout, unless the call has a budget of its own that is smaller."""
        return self.timeout if call.retry is None else min(self.timeout, call.retry.budget)

    def _pause(self, step: Sleep) -> float:
        drawn = step.seconds * self._chance() if step.jitter else step.seconds
        seconds = max(step.least, drawn)
        write(events.of_pause(step, seconds))
        self._sleep(seconds)
        return seconds


def without_frames(error: BaseException) -> BaseException:
    """The same error without the frames it came through, whose locals hold headers and bodies."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def write(event: events.Event) -> None:
    """Write one log record."""
    log.log(event.level, event.message, *event.args, extra=event.extra)
