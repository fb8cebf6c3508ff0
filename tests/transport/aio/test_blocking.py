"""Requests for tokens go by the connections of asyncio, from a thread that waits for them."""

from __future__ import annotations

import errno
import socket
import threading
from typing import Any
from unittest.mock import patch

import pytest

from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Headers
from servicepytan.errors import ConfigurationError
from servicepytan.transport.aio.blocking import BlockingSender
from servicepytan.transport.aio.http import AioHttp
from tests.aio.loops import run
from tests.transport.raw_server import RawServer, answer
from tests.waiting import LONG, until


class Fallback:
    """A sender that answers by itself."""

    def send(self, request: Request, timeout: float) -> Reply:
        return Reply(200, body=b"by the fallback")

    def close(self) -> None:
        pass


class Refuses:
    """An async sender that is not set up for what it is asked."""

    async def send(self, request: Request, timeout: float) -> Reply:
        raise ConfigurationError("a proxy of https")

    async def close(self) -> None:
        pass


def unknown(*args: object) -> Any:
    """Look up a host that nobody knows."""
    raise socket.gaierror(-2, "Name or service not known")


def get(server: RawServer) -> Request:
    """A request."""
    return Request("GET", f"{server.url}/x", Headers())


def test_a_thread_waits_for_the_answer_and_leaves_no_connection() -> None:
    ends: list[bytes] = []

    def serve(connection: socket.socket) -> None:
        connection.sendall(answer(b"{}"))
        ends.append(connection.recv(1))

    with RawServer(serve) as server:
        sender = BlockingSender(AioHttp(), Fallback)
        for _ in range(2):
            assert sender.send(get(server), LONG).body == b"{}"
        until(lambda: ends == [b"", b""])
        sender.close()


def test_faults_are_part_of_the_reply() -> None:
    with RawServer(lambda connection: None) as server:
        reply = BlockingSender(AioHttp(), Fallback).send(get(server), LONG)
    assert reply.fault is not None
    assert reply.fault.kind == "reset"


def test_what_it_is_not_set_up_for_is_sent_by_the_fallback() -> None:
    sender: Any = BlockingSender(Refuses(), Fallback)
    assert sender.send(Request("GET", "https://x.test/", Headers()), 1).body == b"by the fallback"


def test_in_a_thread_with_a_loop_the_fallback_sends() -> None:
    async def work() -> Reply:
        sender = BlockingSender(AioHttp(), Fallback)
        return sender.send(Request("GET", "https://x.test/", Headers()), 1)

    assert run(work()).body == b"by the fallback"


def test_no_thread_is_needed_for_the_name_of_the_host(monkeypatch: pytest.MonkeyPatch) -> None:
    """The interpreter starts none when it is about to end, and a token may be under way then."""
    begin = threading.Thread.start

    def start(thread: threading.Thread) -> None:
        if threading.current_thread() is threading.main_thread():
            raise RuntimeError("can't create new thread at interpreter shutdown")
        begin(thread)

    with RawServer(answer(b"{}")) as server:
        url = get(server).url.replace("127.0.0.1", "localhost")
        monkeypatch.setattr(threading.Thread, "start", start)
        sender = BlockingSender(AioHttp(), Fallback)
        assert sender.send(Request("GET", url, Headers()), LONG).body == b"{}"
        monkeypatch.setattr("socket.getaddrinfo", unknown)
        reply = sender.send(Request("GET", "http://nowhere.test/", Headers()), LONG)
    assert reply.fault is not None
    assert reply.fault.kind == "connect"


def test_without_a_file_descriptor_for_the_loop_there_is_no_connection() -> None:
    def none_free() -> Any:
        raise OSError(errno.EMFILE, "Too many open files")

    with patch("asyncio.new_event_loop", none_free):
        reply = BlockingSender(AioHttp(), Fallback).send(
            Request("GET", "https://x.test/", Headers()), 1
        )
    assert reply.fault is not None
    assert reply.fault.kind == "connect"
    assert "Too many open files" in reply.fault.text
