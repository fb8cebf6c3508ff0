"""Plays an exchange against a list of replies: no mocks, no clock, no waiting."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from typing import Any, Optional

from servicepytan.core.call import Call, Fault, Reply, Request
from servicepytan.core.credentials import CredentialsCache
from servicepytan.core.exchange import ExchangeConfig, ServerTime
from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.retry import RetryPolicy, is_repeatable
from servicepytan.core.steps import (
    AcquireSlot,
    IsTokenExpired,
    NeedToken,
    PauseBucket,
    Send,
    Sleep,
    SlotResult,
    TimeOfDay,
    TokenResult,
)
from servicepytan.core.tokens import Token, make_token
from servicepytan.errors import ServicePytanError

SECRET = Secret("cs1.kept-quiet")
APP_KEY = Secret("ak1.kept-quiet")


@dataclass
class Played:
    """What an exchange did, and how it ended."""

    steps: list[Any] = field(default_factory=list)
    value: Any = None
    error: Optional[ServicePytanError] = None

    def of(self, kind: type[Any]) -> list[Any]:
        """All steps of one kind."""
        return [step for step in self.steps if isinstance(step, kind)]

    @property
    def names(self) -> str:
        """The kinds of the steps, without those around every request."""
        kinds = [type(step).__name__ for step in self.steps]
        return " ".join(
            kind
            for kind in kinds
            if kind not in ("AcquireSlot", "NeedToken", "EndSlot", "TimeOfDay")
        )

    @property
    def sent(self) -> list[Request]:
        """The requests."""
        return [step.request for step in self.of(Send)]

    @property
    def sleeps(self) -> list[float]:
        """How long each pause may last at most."""
        return [step.seconds for step in self.of(Sleep)]

    @property
    def pauses(self) -> list[float]:
        """How long the bucket was held."""
        return [step.seconds for step in self.of(PauseBucket)]

    @property
    def tokens(self) -> list[str]:
        """The Authorization header of each request."""
        return [request.headers.get("Authorization", "") for request in self.sent]


def play(
    steps: Generator[Any, Any, Any],
    replies: Iterable[Reply],
    *,
    slots: Iterable[SlotResult] = (),
    now: float = 0.0,
    chance: float = 1.0,
    ended: Iterable[bool] = (),
    token_waits: Iterable[float] = (),
) -> Played:
    """Perform all steps; every reply must be used up, and none may be missing.

    Args:
        steps: An exchange.
        replies: What each request is answered with.
        slots: What the limiter says, as long as it lasts; then there is no wait.
        now: The time of day.
        chance: What the dice show for each pause with jitter.
        ended: Whether the time of the token is over, for each time that is asked; then it is not.
        token_waits: Seconds that each token takes, as long as they last; then none.
    """
    played, left, waits, over = Played(), list(replies), list(slots), list(ended)
    fetching = list(token_waits)
    answer: Any = None
    try:
        while True:
            step = steps.send(answer)
            played.steps.append(step)
            if isinstance(step, AcquireSlot):
                answer = waits.pop(0) if waits else SlotResult()
            elif isinstance(step, NeedToken):
                fresh = token("token-1" if step.refused is None else "token-2")
                answer = TokenResult(fresh, fetching.pop(0) if fetching else 0.0)
            elif isinstance(step, Send):
                assert left, f"request {step.attempt} was not expected"
                answer = left.pop(0)
            elif isinstance(step, IsTokenExpired):
                answer = bool(over and over.pop(0))
            elif isinstance(step, Sleep):
                answer = step.seconds * (chance if step.jitter else 1)
            else:
                answer = now if isinstance(step, TimeOfDay) else None
    except StopIteration as done:
        played.value = done.value
    except ServicePytanError as error:
        played.error = error
    assert not left, f"{len(left)} replies were not asked for"
    return played


def token(value: str) -> Token:
    """A token."""
    return make_token(Secret(value), 900, 0)


def config(retry: Optional[RetryPolicy] = None, *, paced: bool = True) -> ExchangeConfig:
    """Rules of a session."""
    return ExchangeConfig(
        api_url="https://api.test",
        credentials=CredentialsCache(APP_KEY, "test/1", Redactor([SECRET, APP_KEY])),
        retry=retry or RetryPolicy(),
        paced=paced,
        server_time=ServerTime("https://api.test"),
    )


def call(verb: str = "GET", path: str = "jpm/v2/tenant/{tenant}/jobs/1", **more: Any) -> Call:
    """A call as a session makes it."""
    path = f"/{path}"
    if verb in ("POST", "PUT", "PATCH"):
        more = {"body": {"name": "x"}, "has_body": True, **more}
    filled = path.replace("{tenant}", "42")
    return Call(verb, filled, path, repeatable=is_repeatable(verb, filled), **more)


def reply(status: int = 200, data: Any = None, **headers: str) -> Reply:
    """An answer with a JSON body; header names are written with ``_``."""
    body = b"" if data is None else json.dumps(data).encode()
    return raw(status, body, **{"content_type": "application/json", **headers})


def raw(status: int, body: bytes, **headers: str) -> Reply:
    """An answer with any body."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, named, body, seconds=0.5)


def problem(status: int, title: str = "Sorry.", **more: Any) -> Reply:
    """An error in the form that the API's services use."""
    data = {"type": "about:blank", "title": title, "status": status, "traceId": "abc-1", **more}
    return reply(status, data)


def fault(kind: str, seconds: float = 0.0) -> Reply:
    """No usable answer."""
    return Reply(seconds=seconds, fault=Fault(kind, f"api.test: {kind}"))


OK = reply(200, {"id": 1})
GARBAGE = raw(200, b'{"id": ', content_type="application/json")
