"""The outcome of a write that failed: not sent, not applied, or unknown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Optional

from servicepytan.core.call import Reply
from servicepytan.errors import Outcome, ServicePytanError

_RANKS: tuple[Outcome, ...] = ("not_sent", "not_applied", "unknown")
_UNSENT_FAULTS = frozenset({"connect", "proxy", "tls"})
_DOUBTFUL_STATUSES = frozenset({301, 302, 303, 408})
"""Redirects that may follow a completed write; 307 and 308 ask to repeat it elsewhere."""


def is_write(method: str, repeatable: bool) -> bool:
    """Whether a call changes data: all but GET, HEAD and reading POSTs."""
    return method not in ("GET", "HEAD") and not (method == "POST" and repeatable)


def reply_outcome(reply: Reply) -> Outcome:
    """The outcome of a write, judged by its unsuccessful reply."""
    if reply.fault:
        return "not_sent" if reply.fault.kind in _UNSENT_FAULTS else "unknown"
    is_refused = 300 <= reply.status < 500 and reply.status not in _DOUBTFUL_STATUSES
    return "not_applied" if is_refused else "unknown"


def worst_outcome(earlier: Outcome, latest: Outcome) -> Outcome:
    """The outcome of several attempts; one unknown attempt makes the call unknown."""
    return max(earlier, latest, key=_RANKS.index)


def call_outcome(method: str, repeatable: bool, attempts: Outcome) -> Optional[Outcome]:
    """The outcome of a call for its error, from its attempts; None for a read."""
    return attempts if is_write(method, repeatable) else None


@contextmanager
def unsent(method: str, repeatable: bool) -> Iterator[None]:
    """Mark errors raised in this block as ``not_sent``, as it prepares a call, if it is a write."""
    try:
        yield
    except ServicePytanError as error:
        mark_unsent(error, method, repeatable)
        raise


def mark_unsent(error: ServicePytanError, method: str, repeatable: bool) -> None:
    """Mark an error from preparing a call as ``not_sent`` if the call is a write."""
    error.outcome = call_outcome(method, repeatable, "not_sent")
