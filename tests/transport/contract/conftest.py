"""Runs every test of this folder with every sender."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest

from servicepytan.transport.http import Sender
from tests.transport.contract.blocking import contract_loop
from tests.transport.contract.passing import PassingTime
from tests.transport.contract.senders import SENDERS, choose, new_sender


@pytest.fixture(autouse=True, params=sorted(SENDERS), name="sender_kind")
def _sender_kind(request: pytest.FixtureRequest) -> str:
    choose(SENDERS[request.param])
    return str(request.param)


@pytest.fixture
def sender(sender_kind: str) -> Iterator[Sender]:
    """A sender of the kind under test."""
    sender = new_sender()
    yield sender
    sender.close()


@pytest.fixture
def over() -> Iterator[Event]:
    """Set when the test has ended, so that no server waits on."""
    event = Event()
    yield event
    event.set()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> PassingTime:
    """Time that servers let pass; the loop of asyncio goes by it, too."""
    clock = PassingTime()
    monkeypatch.setattr(contract_loop(), "time", clock)
    return clock
