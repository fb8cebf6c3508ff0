"""What only the sender on ``requests`` promises; the contract holds the rest."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Iterator

import pytest
import responses

from servicepytan.transport.http import Http
from tests.transport.contract.senders import send
from tests.transport.raw_server import RawServer, answer


@pytest.fixture
def sender() -> Iterator[Http]:
    """What is tested."""
    sender = Http()
    yield sender
    sender.close()


def test_connections_are_shared_by_threads_and_sessions_are_not(sender: Http) -> None:
    with RawServer(answer()) as server:
        sessions = []

        def work() -> None:
            assert send(sender, server.url).status == 200
            sessions.append(sender._thread.session)

        for _ in range(3):
            thread = threading.Thread(target=work)
            thread.start()
            thread.join()
        assert len({id(session) for session in sessions}) == 3
        assert server.connections == 1


def test_urllib3_repeats_nothing() -> None:
    assert Http()._adapter.max_retries.total == 0


@responses.activate
@pytest.mark.parametrize("status", [200, 429, 503])
def test_no_status_is_repeated_or_raised(status: int) -> None:
    responses.add("GET", "https://api.test/x", body=b"{}", status=status)
    reply = send(Http(), "https://api.test")
    assert (reply.status, reply.body, reply.fault) == (status, b"{}", None)
    assert len(responses.calls) == 1


def test_an_interrupted_answer_shows_no_token_in_a_traceback() -> None:
    looks = 0

    def clock() -> float:
        nonlocal looks
        looks -= 1
        if not looks:
            raise KeyboardInterrupt
        return 0.0

    with RawServer(answer(b'{"access_token":"kept-quiet"}')) as server:
        assert send(Http(clock=clock), server.url).fault is None
        for look in range(1, 1 - looks):
            looks = look
            with pytest.raises(KeyboardInterrupt) as caught:
                send(Http(clock=clock), server.url)
            shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
            own = [frame.locals for frame in shown.stack if "servicepytan" in frame.filename]
            assert own
            assert "kept-quiet" not in str(own)
