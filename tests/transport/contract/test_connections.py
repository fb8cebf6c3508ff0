"""Connections: refused, reset, replaced, shared, forked, and closed while in use."""

from __future__ import annotations

import errno
import os
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from servicepytan.transport.http import Sender
from tests.transport.contract.senders import kind_of, send
from tests.transport.raw_server import RawServer, answer, closed_port, hang_up, reset
from tests.waiting import LONG

ROOT = str(Path(__file__).parents[3])
CALLERS = 100
BIG = 32 << 20

FORKED = """
import os, signal, sys, warnings
from tests.transport.contract.senders import SENDERS, send

warnings.simplefilter("ignore")
sender = SENDERS[sys.argv[1]]()
assert send(sender, sys.argv[2]).body == b"{}"
child = os.fork()
if child == 0:
    signal.alarm(60)
    assert send(sender, sys.argv[2]).body == b"{}"
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
assert send(sender, sys.argv[2]).body == b"{}"
"""


@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_a_refused_connection_was_never_sent(sender: Sender, verb: str) -> None:
    with closed_port() as host:
        reply = send(sender, f"http://{host}", verb, body=b"{}")
    assert kind_of(reply) == "connect"
    assert reply.fault is not None
    assert "Connection refused" in reply.fault.text


@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_without_a_free_file_descriptor_nothing_is_sent(
    sender: Sender, verb: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class NoMoreFiles(socket.socket):
        def __init__(self, *args: Any, **options: Any) -> None:
            raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    with RawServer(answer(b"{}", connection="close")) as server:
        assert send(sender, server.url).body == b"{}"
        monkeypatch.setattr(socket, "socket", NoMoreFiles)
        reply = send(sender, server.url, verb, body=b"{}")
    assert kind_of(reply) == "connect"
    assert reply.fault is not None
    assert "no connection to 127.0.0.1" in reply.fault.text
    assert "Too many open files" in reply.fault.text
    assert "ulimit -n" in reply.fault.advice


def test_an_unknown_host_was_never_sent(sender: Sender, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: object) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", unknown)
    reply = send(sender, "https://api.test")
    assert kind_of(reply) == "connect"
    assert reply.fault is not None
    assert "Name or service not known" in reply.fault.text


@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_a_reset_after_the_request_leaves_the_outcome_unknown(sender: Sender, verb: str) -> None:
    with RawServer(reset) as server:
        assert kind_of(send(sender, server.url, verb)) == "reset"


@pytest.mark.parametrize("verb", ["GET", "PUT", "DELETE", "POST"])
@pytest.mark.parametrize("rude", [reset, hang_up])
def test_a_request_on_a_connection_that_was_used_is_not_sent_twice(
    sender: Sender, verb: str, rude: Any
) -> None:
    with RawServer(answer(), rude, answer()) as server:
        assert send(sender, server.url).status == 200
        assert kind_of(send(sender, server.url, verb, body=b"{}")) == "reset"
        assert len(server.requests) == 2


def test_after_close_it_goes_on_with_a_new_connection(sender: Sender) -> None:
    with RawServer(answer()) as server:
        for _ in range(2):
            assert send(sender, server.url).status == 200
            sender.close()
        assert server.connections == 2


def test_a_connection_that_the_server_has_closed_is_replaced(sender: Sender) -> None:
    with RawServer(answer(b"{}", Connection="close"), answer()) as server:
        for _ in range(3):
            assert send(sender, server.url, "POST", body=b"{}").fault is None
        assert server.connections == 2


def test_connections_are_shared_by_threads(sender: Sender) -> None:
    with RawServer(answer()) as server:
        for _ in range(3):
            with ThreadPoolExecutor(1) as pool:
                assert pool.submit(send, sender, server.url).result().status == 200
        assert server.connections == 1


def test_more_callers_than_a_pool_holds_are_all_answered(sender: Sender) -> None:
    answers = [answer(b"%d" % number) for number in range(CALLERS)]
    with RawServer(*answers) as server, ThreadPoolExecutor(CALLERS) as pool:
        replies = list(pool.map(lambda _: send(sender, server.url), range(CALLERS)))
    assert sorted(int(reply.body) for reply in replies) == list(range(CALLERS))


def test_a_big_body_comes_whole(sender: Sender) -> None:
    body = bytes(range(256)) * (BIG // 256)
    with RawServer(answer(body)) as server:
        assert send(sender, server.url).body == body


def test_closing_while_a_request_is_under_way_spoils_neither_it_nor_later_ones(
    sender: Sender,
) -> None:
    asked, go = threading.Event(), threading.Event()

    def slow(connection: socket.socket) -> None:
        asked.set()
        go.wait(LONG)
        connection.sendall(answer(b"late"))

    with RawServer(slow, answer(b"later")) as server, ThreadPoolExecutor(1) as pool:
        first = pool.submit(send, sender, server.url)
        assert asked.wait(LONG)
        sender.close()
        go.set()
        assert first.result().body == b"late"
        assert send(sender, server.url).body == b"later"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_forked_child_uses_a_connection_of_its_own(sender_kind: str) -> None:
    with RawServer(answer()) as server:
        run = subprocess.run(
            [sys.executable, "-c", FORKED, sender_kind, server.url],
            env={**os.environ, "PYTHONPATH": ROOT},
            capture_output=True,
            timeout=300,
            check=False,
        )
        assert (run.returncode, run.stderr) == (0, b"")
        assert len(server.requests) == 3
        assert server.connections == 2
