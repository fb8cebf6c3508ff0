"""Calls that tell observers when they begin and end; only for sessions with observers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count
from time import monotonic
from typing import Any, Optional

from servicepytan.core.call import Call
from servicepytan.core.exchange import ExchangeConfig, exchange
from servicepytan.core.observing import call_finished, call_started
from servicepytan.core.steps import AttemptState
from servicepytan.transport.observers import Observers
from servicepytan.transport.step_runner import Handlers, StepRunner

_numbers = count(1)


class ObservedCalls:
    """Makes calls and tells observers when they begin and end.

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
        runner = StepRunner(partial(exchange, config=self._config, state=state), self._handlers)
        finish = announce_call(call, state, self._observers)
        try:
            answer = runner.run(call, is_cancelled)
        except BaseException as error:
            finish(error)
            raise
        finish(None)
        return answer


def announce_call(
    call: Call, state: AttemptState, observers: Observers
) -> Callable[[Optional[BaseException]], None]:
    """Tell observers that a call begins; returns the function that tells them how it ended.

    Args:
        call: The call.
        state: Its attempts.
        observers: The observers.

    Returns:
        A function that takes the error, or None.
    """
    begun = monotonic()
    start = call_started(call, observers.server, observers.tenant, next(_numbers))
    observers.emit_quietly(start)

    def finish(error: Optional[BaseException]) -> None:
        observers.emit_end(call_finished(start, monotonic() - begun, state.attempts, error))

    return finish
