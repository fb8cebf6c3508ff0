"""A batch on a bare socket: answers that are cut off, refused, late and out of order."""

from __future__ import annotations

import contextlib
import json
import socket
from typing import Any

from servicepytan import RetryPolicy, Session
from tests.batch.bodies import customers
from tests.fakes import SETTINGS
from tests.transport.raw_server import RawServer, answer
from tests.waiting import until

TOKEN = answer(b'{"access_token": "abc", "expires_in": 900, "token_type": "Bearer"}')
CREATE = "crm.customers.create"


def cut(connection: socket.socket) -> None:
    connection.sendall(answer(b'{"id": 5}', content_length=90))


def reset(connection: socket.socket) -> None:
    connection.close()


def session_at(server: RawServer, **options: Any) -> Session:
    once = RetryPolicy(attempts=1)
    urls = {"api_url": server.url, "auth_url": server.url}
    return Session(**{**SETTINGS, **urls, "retry": once, "rate_limit": None, **options})


def test_each_row_gets_the_outcome_of_its_own_answer() -> None:
    refused = answer(b'{"title": "no", "traceId": "t1"}', "400 Bad Request")
    created = answer(b'{"id": 9}')
    with RawServer(TOKEN, created, cut, refused, reset, created) as server:
        batch = session_at(server).batch(CREATE, customers(5), workers=1)
        results = batch.all()
    assert [result.outcome for result in results] == [
        "applied",
        "unknown",
        "not_applied",
        "unknown",
        "applied",
    ]
    assert (results[0].id, results[2].status) == (9, 400)
    assert len(server.requests) == 6


def test_no_connection_ends_the_batch_without_an_unknown_row() -> None:
    def last(connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            server._listener.shutdown(socket.SHUT_RDWR)  # nobody waits in accept() any more
        server._listener.close()
        connection.sendall(answer(b'{"id": 9}', connection="close"))
        connection.close()

    with RawServer(TOKEN, last) as server:
        batch = session_at(server).batch(CREATE, customers(50), workers=1)
        results = batch.all()
    outcomes = [result.outcome for result in results]
    assert outcomes[0] == "applied"
    assert outcomes == sorted(outcomes)
    assert set(outcomes) == {"applied", "not_applied"}
    assert "as all rows would have failed like row" in str(results[49].error)


def test_a_late_answer_keeps_its_place() -> None:
    def late(connection: socket.socket) -> None:
        until(lambda: len(server.requests) > 3)  # rows behind it were answered
        connection.sendall(answer(b'{"id": 9}', connection="close"))

    with RawServer(TOKEN, late, answer(b'{"id": 9}')) as server:
        results = session_at(server).batch(CREATE, customers(6), workers=2).all()
    assert [result.row for result in results] == [1, 2, 3, 4, 5, 6]
    names = [
        json.loads(request.partition(b"\r\n\r\n")[2])["name"] for request in server.requests[1:]
    ]
    assert sorted(names) == [f"Batch {number}" for number in range(1, 7)]
