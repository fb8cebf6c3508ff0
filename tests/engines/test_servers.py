"""The servers that the tests of this folder are run with."""

from __future__ import annotations

import socket
import struct
from urllib.parse import urlsplit


def talk(url: str, sent: bytes) -> bytes:
    """Send some bytes to the server of a URL; returns the beginning of what it answers."""
    place = urlsplit(url)
    with socket.create_connection((place.hostname, place.port), timeout=10) as connection:
        connection.sendall(sent)
        return connection.recv(64)


def test_redis_answers(redis_url: str) -> None:
    assert talk(redis_url, b"PING\r\n") == b"+PONG\r\n"


def test_postgres_answers(postgres_url: str) -> None:
    ask_for_tls = struct.pack("!ii", 8, 80877103)
    assert talk(postgres_url, ask_for_tls) in (b"S", b"N")
