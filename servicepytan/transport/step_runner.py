"""The step runner: drives an exchange and performs each of its steps by a table of handlers."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Generator, Mapping
from functools import partial
from traceback import format_tb
from typing import TYPE_CHECKING, Any, Generic, NewType, NoReturn, Optional, TypeVar

from servicepytan.core.call import Call, Reply
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
from servicepytan.transport.observers import Observers, log
from servicepytan.transport.streamed import StreamedBody

if TYPE_CHECKING:
    from servicepytan.transport.http import Sender

S = TypeVar("S")
T = TypeVar("T")
HandlerTable = Mapping[type, Callable[[Any], Any]]
Handlers = NewType("Handlers", dict[type, Callable[[Any], Any]])
"""The handler of each kind of step, from functions that check the type of each answer."""
Steps = Generator[Step, Any, T]

_RANDOM = random.SystemRandom()  # leaves a program's seeded numbers unchanged


class CallCancelled(Exception):
    """The call was cancelled, as its caller has given up.

    Args:
        outcome: What became of the request of the step that was not done, or not finished.
    """

    def __init__(self, outcome: Outcome = "unknown") -> None:
        super().__init__()
        self.outcome = outcome


class StepRunner(Generic[S, T]):
    """Performs exchanges, step by step.

    Args:
        begin: Begins the exchange of a subject, such as a call.
        handlers: What performs each kind of step.
    """

    def __init__(self, begin: Callable[[S], Steps[T]], handlers: Handlers) -> None:
        self._begin = begin
        self._handlers = handlers

    def run(self, subject: S, is_cancelled: Optional[Callable[[], bool]] = None) -> T:
        """Perform an exchange to its end; returns its result.

        Args:
            subject: What the exchange is about.
            is_cancelled: Whether nobody waits for the result any more.

        Raises:
            CallCancelled: it was cancelled, so that the steps left were not done.
            TypeError: a step has no handler.
            ServicePytanError: one of its kinds.
        """
        steps = self._begin(subject)
        answer: Any = None
        try:
            while True:
                try:
                    step = steps.send(answer)
                except StopIteration as done:
                    result: T = done.value
                    return result
                if is_cancelled is not None and is_cancelled():
                    raise CallCancelled("not_sent")
                answer = (self._handlers.get(type(step)) or no_handler(step))(step)
        except BaseException as error:
            end_exchange(steps, error, self._handlers)
            raise


def end_exchange(steps: Steps[Any], error: BaseException, handlers: HandlerTable) -> None:
    """Throw an error into an exchange, and perform its last steps.

    Args:
        steps: The exchange.
        error: What ended it; it keeps its traceback, as the frames of an exchange hold secrets.
        handlers: What performs each kind of step; none of these may have to wait.

    Raises:
        BaseException: another error, by which the exchange ends in place of this one.
    """
    cause = CallCancelled() if isinstance(error, GeneratorExit) else error
    frames = cause.__traceback__
    try:
        step = steps.throw(cause)
        while True:
            step = steps.send((handlers.get(type(step)) or no_handler(step))(step))
    except StopIteration:
        return
    except BaseException as raised:
        if raised is not cause:
            raise
        raised.__traceback__ = frames


def no_handler(step: Step) -> NoReturn:
    """Refuse a step that has no handler.

    Raises:
        TypeError: always.
    """
    raise TypeError(f"This runner cannot perform {type(step).__name__}.")


def io_handlers(
    *,
    send: Callable[[Send], Reply],
    sleep: Callable[[Sleep], float],
    time_of_day: Callable[[TimeOfDay], float],
) -> Handlers:
    """The handlers that every exchange needs, including the one for tokens."""
    return Handlers({Send: send, Sleep: sleep, TimeOfDay: time_of_day})


def api_handlers(
    io: Handlers,
    *,
    acquire_slot: Callable[[AcquireSlot], SlotResult],
    need_token: Callable[[NeedToken], TokenResult],
    is_token_expired: Callable[[IsTokenExpired], bool],
    end_slot: Callable[[EndSlot], None],
    pause_bucket: Callable[[PauseBucket], None],
) -> Handlers:
    """The handlers that a call of the API needs."""
    return Handlers(
        {
            **io,
            AcquireSlot: acquire_slot,
            NeedToken: need_token,
            IsTokenExpired: is_token_expired,
            EndSlot: end_slot,
            PauseBucket: pause_bucket,
        }
    )


class StepIO:
    """Sends, sleeps and reads the clock.

    Args:
        sender: Sends requests.
        timeout: Seconds for each request.
        observers: Hear of requests, answers and retries.
        sleep: Waits for so many seconds.
        chance: Draws a number between 0 and 1.
        time_of_day: Seconds since 1970.
    """

    def __init__(
        self,
        sender: Sender,
        timeout: float,
        observers: Optional[Observers] = None,
        *,
        sleep: Callable[[float], object] = time.sleep,
        chance: Callable[[], float] = _RANDOM.random,
        time_of_day: Callable[[], float] = time.time,
    ) -> None:
        self.sender = sender
        self.timeout = timeout
        self.observers = observers or Observers()
        self._sleep = sleep
        self._chance = chance
        self._time_of_day = time_of_day

    def handlers(self) -> Handlers:
        """The handlers of these steps."""
        return io_handlers(send=self.send, sleep=self.back_off, time_of_day=self.time_of_day)

    def send(self, step: Send) -> Reply:
        """Send a request; errors lose the frames below this one."""
        observers, sent_at = self.observers, 0.0
        if observers.functions:
            sent_at = self.announce(step)
        try:
            is_usual = step.call.retry is None
            timeout = self.timeout if is_usual else self.time_limit(step.call)
            reply = self.sender.send(step.request, timeout)
        except BaseException as error:
            if isinstance(error, Exception):
                log.debug("Sending failed in\n%s", "".join(format_tb(error.__traceback__)))
            raise without_frames(error) from None
        if (
            observers.functions
            or reply.fault
            or reply.status >= 400
            or log.isEnabledFor(logging.DEBUG)
        ):
            self.report(step, reply, sent_at)
        return reply

    def announce(self, step: Send) -> float:
        """Tell observers about a request; returns the time, in seconds since 1970."""
        from servicepytan.core.observing import request_started

        self.observers.emit_quietly(request_started(step, self.observers.tenant))
        return self._time_of_day() if self.observers.want_messages else 0.0

    def report(self, step: Send, reply: Reply, sent_at: float) -> None:
        """Tell observers about a reply."""
        from servicepytan.core.observing import (
            download_ended,
            messages_exchanged,
            response_received,
        )

        observers = self.observers
        is_good = not reply.fault and reply.status < 400
        emit = observers.emit
        if is_good and not log.isEnabledFor(logging.DEBUG):
            emit = observers.emit_quietly
        emit(response_received(step, reply, observers.tenant))
        if observers.want_messages:
            observers.emit_messages(messages_exchanged(step, reply, sent_at, observers.tenant))
        if observers.functions and isinstance(reply.stream, StreamedBody):
            ended = partial(download_ended, step, tenant=observers.tenant)
            reply.stream.on_end(lambda *end: observers.emit_quietly(ended(*end)))

    def time_limit(self, call: Call) -> float:
        """The session's timeout, or the call's own budget if it is smaller."""
        return self.timeout if call.retry is None else min(self.timeout, call.retry.budget)

    def back_off(self, step: Sleep) -> float:
        """Pause before a repeat; returns the seconds."""
        seconds = self.schedule_retry(step)
        self._sleep(seconds)
        return seconds

    def schedule_retry(self, step: Sleep) -> float:
        """Draw the pause before a repeat, and tell observers."""
        from servicepytan.core.observing import retry_scheduled

        drawn = step.seconds * self._chance() if step.jitter else step.seconds
        seconds = max(step.least, drawn)
        self.observers.emit(retry_scheduled(step, seconds))
        return seconds

    def time_of_day(self, step: TimeOfDay) -> float:
        """The seconds since 1970."""
        return self._time_of_day()

    def pause(self, seconds: float) -> None:
        """Wait so many seconds."""
        self._sleep(seconds)


def without_frames(error: BaseException) -> BaseException:
    """An error without its traceback, whose locals hold headers and bodies."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)
