"""Calls that tell observers of their begin and end; only sessions with observers make them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from time import monotonic
from typing import Any, Optional

from servicepytan.core.call import Call
from servicepytan.core.exchange import ExchangeConfig, exchange
from servicepytan.core.observing import call_finished, call_started
from servicepytan.core.steps import AttemptState
from servicepytan.transport.observers import Observers
from servicepytan.transport.step_runner import Handlers, StepRunner


class ObservedCalls:
    """Makes calls and tells observers of their begin and end.

    Args:
        config: What all calls of the session have in common.
        handlers: What performs each kind of step.
        observers: The observers.
    """

    def __init__(self, config: ExchangeConfig, handlers: Handlers, observers: Observers) -> None:
        self._config = config
        self._handlers = handlers
        self._observers = observers

    def run(self, call: Call, is_cancelled: Optional[Callable[[], bool]] = None) -> Any:
        """Make a call; returns the decoded answer.

        Args:
            call: The call.
            is_cancelled: Whether nobody waits for the result any more.

        Raises:
            CallCancelled: it was cancelled.
            ServicePytanError: one of its kinds.
        """
        state = AttemptState()
        begin = partial(exchange, config=self._config, state=state)
        with observed(call, state, self._observers):
            return StepRunner(begin, self._handlers).run(call, is_cancelled)


@contextmanager
def observed(call: Call, state: AttemptState, observers: Observers) -> Iterator[None]:
    """Tell observers that a call begins, and in the end how it went.

    Args:
        call: The call, which is made in the block.
        state: Its attempts.
        observers: The observers.
    """
    begun = monotonic()
    observers.emit(call_started(call, observers.server, observers.tenant))
    failure: Optional[BaseException] = None
    try:
        yield
    except BaseException as error:
        failure = error
        raise
    finally:
        seconds = monotonic() - begun
        event = call_finished(call, seconds, state.attempts, failure, observers.tenant)
        del failure
        observers.emit_end(event)
