"""The servers of the tests: no thread of theirs outlives the client that it served."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable

import pytest

from tests.transport.raw_proxies import ConnectProxy
from tests.transport.raw_server import RawServer, answer
from tests.waiting import LONG, until

HEAD = b"POST /x HTTP/1.1\r\nContent-"
BODY = b"POST /x HTTP/1.1\r\nContent-Length: 9\r\n\r\nhalf"


@pytest.mark.parametrize(
    ("new", "sent"),
    [
        (lambda: RawServer(answer()), HEAD),
        (lambda: RawServer(answer()), BODY),
        (ConnectProxy, HEAD),
    ],
    ids=["head", "body", "proxy"],
)
def test_a_client_that_leaves_within_a_request_ends_its_thread(
    new: Callable[[], RawServer], sent: bytes
) -> None:
    before = set(threading.enumerate())

    def started() -> set[threading.Thread]:
        """The thread that accepts, and the one that serves."""
        return set(threading.enumerate()) - before

    with new() as server:
        host, _, port = server.host.partition(":")
        with socket.create_connection((host, int(port))) as client:
            client.sendall(sent)
            until(lambda: [thread.is_alive() for thread in started()] == [True, True])
            threads = started()
    for thread in threads:
        thread.join(LONG)
        assert not thread.is_alive()
