"""The senders that keep the contract: whatever is listed here passes every test of this folder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from servicepytan.transport.http import Http, Sender

SENDERS: dict[str, Callable[..., Sender]] = {"requests": Http}
"""Makes each kind of sender; takes ``clock``, seconds that only go forward."""

_under_test: list[Callable[..., Sender]] = [Http]


def choose(make: Callable[..., Sender]) -> None:
    """Have the tests make their senders this way."""
    _under_test[0] = make


def new_sender(**options: Any) -> Sender:
    """A sender of the kind under test."""
    return _under_test[0](**options)
