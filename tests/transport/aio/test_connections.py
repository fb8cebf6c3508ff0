"""Connections of asyncio: what they trust, and what is left of those that are given up."""

from __future__ import annotations

import asyncio
import socket
import ssl
from typing import Any

import pytest

from servicepytan.transport.aio.connections import _addresses, _protocol_on, trusted
from servicepytan.transport.aio.failures import ConnectTimedOut
from servicepytan.transport.aio.http import AioHttp
from servicepytan.transport.connections import Deadline
from tests.aio.loops import run


def test_old_tls_is_not_spoken() -> None:
    assert trusted(True).minimum_version >= ssl.TLSVersion.TLSv1_2


def test_a_socket_without_time_for_its_handshake_is_closed() -> None:
    ours, theirs = socket.socketpair()
    now = [0.0]
    deadline = Deadline(lambda: now[0], 1)
    now[0] = 2.0
    with theirs:
        with pytest.raises(ConnectTimedOut):
            run(_protocol_on(ours, "x.test", trusted(True), deadline))
        assert ours.fileno() == -1


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_an_address_is_not_looked_up_in_a_thread(address: str) -> None:
    async def found() -> Any:
        loop: Any = asyncio.get_running_loop()
        loop.getaddrinfo = None
        return await _addresses(address, 80)

    assert [place[4][:2] for place in run(found())] == [(address, 80)]


class _Loop:
    """A loop that another one has given up in the meantime, or that is closed."""

    def __init__(self, pools: dict[Any, Any]) -> None:
        self._pools = pools

    def is_running(self) -> bool:
        self._pools.pop(self, None)
        return True

    def call_soon_threadsafe(self, *call: Any) -> None:
        raise RuntimeError("Event loop is closed")


class _Pools:
    def retire(self) -> None:
        """Nothing is open."""


def test_loops_may_close_at_once() -> None:
    http: Any = AioHttp()
    http._pools[_Loop(http._pools)] = _Pools()
    asyncio.run(http.close())
    assert http._pools == {}
