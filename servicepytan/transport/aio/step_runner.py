"""The step runner of asyncio: drives an exchange and awaits those of its steps that wait."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Generator
from traceback import format_tb
from types import CoroutineType
from typing import Any, NewType, Optional, Protocol, TypeVar, Union

from servicepytan.core.call import Reply, Request
from servicepytan.core.steps import (
    AcquireSlot,
    EndSlot,
    IsTokenExpired,
    NeedToken,
    PauseBucket,
    Send,
    Sleep,
    SlotResult,
    Step,
    TimeOfDay,
    TokenResult,
)
from servicepytan.errors import Outcome
from servicepytan.transport.aio.rate_limiter import AsyncSleep
from servicepytan.transport.observers import log
from servicepytan.transport.step_runner import (
    StepIO,
    end_exchange,
    no_handler,
    without_frames,
)

A = TypeVar("A")
T = TypeVar("T")
Awaited = Coroutine[Any, Any, A]
MaybeAwaited = Union[A, Awaited[A]]
AsyncHandlers = NewType("AsyncHandlers", dict[type, Callable[[Any], Any]])
"""What performs each kind of step, in a task; ``async_api_handlers`` makes it."""


def async_api_handlers(
    *,
    send: Callable[[Send], Awaited[Reply]],
    sleep: Callable[[Sleep], Awaited[float]],
    time_of_day: Callable[[TimeOfDay], float],
    acquire_slot: Callable[[AcquireSlot], MaybeAwaited[SlotResult]],
    need_token: Callable[[NeedToken], MaybeAwaited[TokenResult]],
    is_token_expired: Callable[[IsTokenExpired], bool],
    end_slot: Callable[[EndSlot], None],
    pause_bucket: Callable[[PauseBucket], None],
) -> AsyncHandlers:
    """The handlers that a call of the API needs in a task.

    A cancelled call still ends its slot, so that this one cannot be awaited.
    """
    return AsyncHandlers(
        {
            Send: send,
            Sleep: sleep,
            TimeOfDay: time_of_day,
            AcquireSlot: acquire_slot,
            NeedToken: need_token,
            IsTokenExpired: is_token_expired,
            EndSlot: end_slot,
            PauseBucket: pause_bucket,
        }
    )


class AsyncSender(Protocol):
    """The interface that sends requests in tasks; tests replace it."""

    async def send(self, request: Request, timeout: float) -> Reply:
        """Send a request; returns the reply, with faults in it, never raised."""

    async def close(self) -> None:
        """Close all connections."""


class AsyncStepRunner:
    """Performs the steps of an exchange.

    Args:
        handlers: What performs each kind of step; one that has to wait returns a coroutine.
    """

    def __init__(self, handlers: AsyncHandlers) -> None:
        self._handlers = handlers

    async def run(self, steps: Generator[Step, Any, T]) -> T:
        """Perform an exchange to its end; returns its result.

        Raises:
            asyncio.CancelledError: the task was cancelled; the steps left are not done.
            TypeError: a step has no handler.
        """
        answer: Any = None
        try:
            while True:
                try:
                    step = steps.send(answer)
                except StopIteration as done:
                    result: T = done.value
                    return result
                answer = (self._handlers.get(type(step)) or no_handler(step))(step)
                if isinstance(answer, CoroutineType):
                    answer = await answer
        except BaseException as error:
            end_exchange(steps, error, self._handlers)
            raise


class AsyncStepIO:
    """Sends and sleeps in a task.

    Args:
        sender: Sends requests.
        io: The time limit, the clock and the observers.
        sleep: Waits for so many seconds.
    """

    def __init__(self, sender: AsyncSender, io: StepIO, sleep: AsyncSleep = asyncio.sleep) -> None:
        self.sender = sender
        self.sleep = sleep
        self._io = io

    async def send(self, step: Send) -> Reply:
        """Send a request; errors lose the frames below this one.

        Raises:
            asyncio.CancelledError: the task was cancelled; its attribute ``outcome`` tells whether
                the request may have arrived.
        """
        observers, sent_at = self._io.observers, 0.0
        if observers.functions:
            sent_at = self._io.announce(step)
        try:
            reply = await self.sender.send(step.request, self._io.time_limit(step.call))
        except BaseException as error:
            if isinstance(error, asyncio.CancelledError):
                set_outcome(error, getattr(error, "outcome", "unknown"))
            elif isinstance(error, Exception):
                log.debug("Sending failed in\n%s", "".join(format_tb(error.__traceback__)))
            raise without_frames(error) from None
        if (
            observers.functions
            or reply.fault
            or reply.status >= 400
            or log.isEnabledFor(logging.DEBUG)
        ):
            self._io.report(step, reply, sent_at)
        return reply

    async def back_off(self, step: Sleep) -> float:
        """Pause before a repeat; returns the seconds."""
        seconds = self._io.schedule_retry(step)
        await self.sleep(seconds)
        return seconds


def set_outcome(error: asyncio.CancelledError, outcome: Optional[Outcome]) -> None:
    """Set the outcome of a cancelled request on its ``CancelledError``."""
    noted: Any = error
    noted.outcome = outcome
