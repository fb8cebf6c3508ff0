"""The steps of an exchange, and their answers."""

from __future__ import annotations

import math
from typing import Optional, Union

from servicepytan.core.adaptive_rate import NO_TICKET, Ticket
from servicepytan.core.call import Call, Request
from servicepytan.core.frozen import NamedTuple
from servicepytan.core.redact import Redactor
from servicepytan.core.tokens import Token
from servicepytan.errors import Outcome


class AcquireSlot(NamedTuple):
    """Wait for a slot; answered by a ``SlotResult``.

    Attributes:
        report: The report whose own limit counts too, or None.
        longest: Seconds; a longer wait is not begun.
        longest_asked: Seconds of it that the server may ask for, by a 429; the rest is the
            client's own queue.
    """

    report: Optional[str]
    longest: float
    longest_asked: float = math.inf


class SlotResult(NamedTuple):
    """The answer to ``AcquireSlot``.

    Attributes:
        waited: Seconds waited.
        too_long: Seconds that would have been too long, so that there is no slot.
        ticket: For a ``PauseBucket``, when the request is answered 429.
        is_probe: Whether the others of the bucket wait for the answer to this request.
    """

    waited: float = 0.0
    too_long: float = 0.0
    ticket: Ticket = NO_TICKET
    is_probe: bool = False

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SlotResult) and self[:2] == other[:2]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:2])


class NeedToken(NamedTuple):
    """Get a token other than the refused one; answered by a ``TokenResult``.

    Attributes:
        refused: The token that was answered 401, if any.
        longest: Seconds that it may take.
    """

    refused: Optional[Token]
    longest: float = math.inf


class TokenResult(NamedTuple):
    """The answer to ``NeedToken``: the token, and the seconds that it took."""

    token: Token
    waited: float = 0.0


class IsTokenExpired(NamedTuple):
    """Ask whether a token has expired; answered by a bool."""

    token: Token


class Send(NamedTuple):
    """Send a request; answered by a ``Reply``, which may hold a fault.

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


class PauseBucket(NamedTuple):
    """Pause all callers of a bucket after a 429; answered by None.

    Attributes:
        report: The report whose own bucket it is, or None.
        seconds: How long the server asks to wait.
        longest: Seconds that the pause lasts at most; then one caller tries.
        ticket: The request that was answered 429.
    """

    report: Optional[str]
    seconds: float
    longest: float = math.inf
    ticket: Ticket = NO_TICKET


class EndSlot(NamedTuple):
    """End a slot: its request is answered, or the call is over; answered by None.

    Attributes:
        report: The report whose own limit counted too, or None.
        status: HTTP status of the answer; 0 for none.
        is_unused: A slot was acquired, and no request was sent.
    """

    report: Optional[str]
    status: int = 0
    is_unused: bool = False


class Sleep(NamedTuple):
    """Pause; answered by the seconds slept.

    Attributes:
        seconds: How long, or with ``jitter`` how long at most.
        jitter: Whether to draw the length between zero and ``seconds``.
        reason: For the log.
        call: For the log.
        least: Seconds that it lasts at least, whatever is drawn.
    """

    seconds: float
    jitter: bool
    reason: str
    call: Call
    least: float = 0.0


class TimeOfDay(NamedTuple):
    """Ask for the time; answered by seconds since 1970."""


Step = Union[AcquireSlot, NeedToken, IsTokenExpired, Send, EndSlot, PauseBucket, Sleep, TimeOfDay]


class AttemptState:
    """The attempts, seconds and tokens that a call has used so far.

    Attributes:
        attempts: Requests sent.
        faults: Attempts that ended in a fault.
        limited: Attempts that were answered 429.
        spent: Seconds, with all waits.
        doubtful: An earlier attempt of this write may have been applied.
        outcome: What became of the call in the attempts so far, when it is a write.
        refused: The token that was answered 401.
        ticket: Of the latest slot.
        has_slot: A slot was taken, and no request was answered since.
        is_sending: A request of that slot is under way, or may be.
        has_requeued: A slot was given up once, as the token expired before it came.
    """

    attempts = 0
    faults = 0
    limited = 0
    spent = 0.0
    doubtful = False
    outcome: Outcome = "not_sent"
    refused: Optional[Token] = None
    ticket = NO_TICKET
    has_slot = False
    is_sending = False
    has_requeued = False
