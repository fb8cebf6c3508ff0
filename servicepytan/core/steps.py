"""The steps of an exchange: what the core asks its shell to do, and the answers it gets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Optional, Union

from servicepytan.core.call import Call, Request
from servicepytan.core.redact import Redactor
from servicepytan.core.tokens import Token


class TakeTurn(NamedTuple):
    """Wait for a turn; answered by a ``Turn``.

    Attributes:
        report: The report whose own limit counts too, or None.
        longest: Seconds; a longer wait is not begun.
    """

    report: Optional[str]
    longest: float


class Turn(NamedTuple):
    """The answer to ``TakeTurn``: seconds waited, or seconds that would have been too long."""

    waited: float = 0.0
    too_long: float = 0.0


class NeedToken(NamedTuple):
    """Get a token other than the refused one; answered by a ``Token``."""

    refused: Optional[Token]


class HasEnded(NamedTuple):
    """Answered by whether the time of a token is over by now."""

    token: Token


class Send(NamedTuple):
    """Send a request; answered by a ``Reply``, which carries faults as data.

    Attributes:
        request: What to send.
        call: What it is for.
        attempt: 1 for the first time.
        redactor: Masks the secrets of the request in what is logged of the answer.
    """

    request: Request
    call: Call
    attempt: int
    redactor: Redactor = Redactor()


class Hold(NamedTuple):
    """Hold back all callers of the bucket; answered by None."""

    report: Optional[str]
    seconds: float


class Sleep(NamedTuple):
    """Pause; answered by the seconds that were slept.

    Attributes:
        seconds: How long, or with ``jitter`` how long at most.
        jitter: Whether to draw the length between zero and ``seconds``.
        reason: For the log.
        call: For the log.
    """

    seconds: float
    jitter: bool
    reason: str
    call: Call


class TimeOfDay(NamedTuple):
    """Answered by the seconds since 1970."""


Step = Union[TakeTurn, NeedToken, HasEnded, Send, Hold, Sleep, TimeOfDay]


@dataclass
class Tally:
    """What one call has used up so far.

    Attributes:
        attempts: Requests sent.
        faults: Attempts that ended in a fault.
        limited: Attempts that were answered 429.
        spent: Seconds, with all waits.
        doubtful: An earlier attempt of this write may have been applied.
        refused: The token that was answered 401.
    """

    attempts: int = 0
    faults: int = 0
    limited: int = 0
    spent: float = 0.0
    doubtful: bool = False
    refused: Optional[Token] = None
