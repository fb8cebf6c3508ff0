"""Time for connecting and for uploads, as our connections share it out."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from urllib3.util.connection import create_connection

from servicepytan.transport.adapter import Adapter
from servicepytan.transport.http import Http
from tests.transport.contract.senders import kind_of, send
from tests.transport.raw_server import RawServer, answer
from tests.waiting import LONG

CONNECTIONS = "servicepytan.transport.adapter"


def test_an_upload_has_all_its_time_again_after_each_step() -> None:
    class Socket:
        def __init__(self) -> None:
            self.waits: list[float] = []
            self.came = b""

        def settimeout(self, seconds: float) -> None:
            self.waits.append(seconds)

        def send(self, data: Any) -> int:
            self.came += bytes(data[:10_000])
            return min(len(data), 10_000)

    pools = Adapter(lambda: 0.0).poolmanager
    connection = pools.connection_from_url("http://api.test").ConnectionCls("api.test", timeout=7)
    connection.sock = sock = Socket()
    data = bytes(range(256)) * 300
    connection.send(data)
    assert sock.came == data
    assert sock.waits == [7] * 8


@pytest.mark.parametrize(
    ("outcomes", "shares", "kind"),
    [
        ([None], [9.0], ""),
        ([9.0], [9.0], "connect"),
        ([3.0, 3.0, 3.0], [3.0, 3.0, 3.0], "connect"),
        ([0.0, 3.0, 6.0], [3.0, 4.5, 6.0], "connect"),
        ([3.0, None], [4.5, 6.0], ""),
    ],
)
def test_addresses_share_the_time_for_connecting(
    monkeypatch: pytest.MonkeyPatch, outcomes: list[Any], shares: list[float], kind: str
) -> None:
    now, waits, real = [0.0], [], create_connection

    def look_up(*asked: object) -> list[Any]:
        now[0] += 1000  # names have no deadline
        return [(0, 0, 0, "", (f"10.0.0.{number}", 1)) for number, _ in enumerate(outcomes)]

    with RawServer(answer()) as server:
        port = int(server.host.rpartition(":")[2])

        def connect(address: Any, wait: float, **more: Any) -> socket.socket:
            waits.append(wait)
            seconds = outcomes[len(waits) - 1]
            if seconds is None:
                monkeypatch.undo()
                return real(("127.0.0.1", port), LONG)
            now[0] += seconds
            raise socket.timeout("timed out") if seconds else ConnectionRefusedError(111, "no")

        monkeypatch.setattr("socket.getaddrinfo", look_up)
        monkeypatch.setattr(f"{CONNECTIONS}.create_connection", connect)
        reply = send(Http(clock=lambda: now[0]), "http://api.test", timeout=9.0)
        assert waits == shares
        assert (reply.fault.kind if reply.fault else "") == kind


def test_connecting_takes_half_a_minute_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    waits = []

    def connect(address: Any, wait: float, **more: Any) -> socket.socket:
        waits.append(wait)
        raise socket.timeout("timed out")

    monkeypatch.setattr(f"{CONNECTIONS}.create_connection", connect)
    reply = send(Http(clock=lambda: 0.0), "http://127.0.0.1:1", timeout=100)
    assert waits == [30]
    assert kind_of(reply) == "connect"
