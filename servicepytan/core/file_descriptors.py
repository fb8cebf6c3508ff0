"""Recognises that no file descriptor is left, and builds the error with the next step."""

from __future__ import annotations

import errno

from servicepytan.core.call import Call
from servicepytan.core.outcomes import worst_outcome
from servicepytan.core.steps import AttemptState
from servicepytan.errors import TransportError

_EXHAUSTED = frozenset({errno.EMFILE, errno.ENFILE})
FREE_FILES = " Close files and sessions that are done with, or allow more of them (ulimit -n)."


def is_exhausted(error: BaseException) -> bool:
    """Whether an error says that no file descriptor is left."""
    return isinstance(error, OSError) and error.errno in _EXHAUSTED


def cannot_load(call: Call, state: AttemptState, error: BaseException) -> TransportError:
    """The error of a call in which Python could not open the file of a module.

    Args:
        call: The call.
        state: How far it came; its outcome is kept up to date.
        error: What Python said.
    """
    state.outcome = worst_outcome(state.outcome, "unknown" if state.is_sending else "not_sent")
    return TransportError(
        f"{call.label} ended early, as Python could not load a module:"
        f" {getattr(error, 'strerror', error)}.{FREE_FILES}",
        "connect" if state.outcome == "not_sent" else "reset",
        state.attempts,
    )
