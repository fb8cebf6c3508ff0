"""The senders that keep the contract: whatever is listed here passes every test of this folder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Headers
from servicepytan.transport.http import Http, Sender
from tests.transport.contract.blocking import BlockingAioHttp
from tests.waiting import LONG

SENDERS: dict[str, Callable[..., Sender]] = {"aiohttp": BlockingAioHttp, "requests": Http}
"""Makes each kind of sender; takes ``clock``, seconds that only go forward."""

_under_test: list[Callable[..., Sender]] = [Http]


def choose(make: Callable[..., Sender]) -> None:
    """Have the tests make their senders this way."""
    _under_test[0] = make


def new_sender(**options: Any) -> Sender:
    """A sender of the kind under test."""
    return _under_test[0](**options)


def send(sender: Sender, url: str, verb: str = "GET", timeout: float = LONG, **more: Any) -> Reply:
    """Send a request with credentials; ``more`` goes to the ``Request``."""
    headers = Headers({"Authorization": "Bearer tok", "ST-App-Key": "key", "Accept": "x/y"})
    return sender.send(Request(verb, f"{url}/x", headers, **more), timeout)


def kind_of(reply: Reply) -> str:
    """The kind of fault of a reply that has nothing but its fault."""
    assert reply.fault is not None
    assert (reply.status, reply.body) == (0, b"")
    return reply.fault.kind
