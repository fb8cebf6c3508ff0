"""Ctrl-C and mistakes inside a request leave no frames that hold headers, tokens or bodies."""

from __future__ import annotations

import gc
import http.client
import io
import logging
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from traceback import walk_tb
from types import FrameType
from typing import Any, Optional

import pytest

from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Headers
from servicepytan.transport import connections
from servicepytan.transport.connections import HttpResponse
from servicepytan.transport.http import Http
from tests.interrupts import interruptible
from tests.test_secrets import APP_KEY, CLIENT_SECRET, SECRETS, TOKEN, _session
from tests.transport.raw_server import RawServer, answer
from tests.volume import rest_slow
from tests.waiting import LONG, until

TOKEN_BODY = b'{"access_token": "%s", "expires_in": 900}' % TOKEN.encode()
TOKEN_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(TOKEN_BODY), TOKEN_BODY)
HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n%s" % TOKEN_BODY


def locals_of(error: Optional[BaseException]) -> Iterator[str]:
    """The locals of every frame that an error, and those before it, came through."""
    while error is not None:
        for frame, _ in walk_tb(error.__traceback__):
            for name, value in frame.f_locals.items():
                shown = [repr(value)]
                for kind in (bytes, dict, list, tuple):
                    if isinstance(value, kind):
                        shown.append(kind.__repr__(value))
                yield f"{frame.f_code.co_name} {name} {' '.join(shown)}"
        error = error.__cause__ or error.__context__


class Breaks:
    """A sender that breaks off with the secrets among its locals, and an error before."""

    def __init__(self, error: BaseException, only: str) -> None:
        self.error = error
        self.only = only

    def send(self, request: Request, timeout: float) -> Reply:
        headers, body = dict(request.headers), bytes(request.body or b"")
        if not request.url.endswith(self.only):
            return Reply(200, body=TOKEN_BODY)
        try:
            raise ValueError(headers, body)
        except ValueError:
            raise self.error  # noqa: B904

    def close(self) -> None:
        pass


@pytest.mark.parametrize("place", ["/connect/token", "/jobs/1"])
@pytest.mark.parametrize(
    "error",
    [KeyboardInterrupt(), SystemExit(3), GeneratorExit(), TypeError("a mistake"), MemoryError()],
    ids=lambda error: type(error).__name__,
)
def test_no_frame_holds_what_was_sent(
    place: str, error: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "servicepytan")
    session = _session(Breaks(error, place))
    with pytest.raises(type(error)) as caught:
        session.jobs.get(1)
    assert caught.value is error
    frames = list(locals_of(error))
    assert any(frame.startswith("run ") for frame in frames)
    for text in (*frames, caplog.text):
        for secret in SECRETS:
            assert secret not in text
    assert ("in send" in caplog.text) == isinstance(error, Exception)


def test_the_session_goes_on_after_an_interrupt() -> None:
    sender = Breaks(KeyboardInterrupt(), "/jobs/1")
    session = _session(sender)
    with pytest.raises(KeyboardInterrupt):
        session.jobs.get(1)
    sender.only = "nowhere"
    assert session.request("GET", "/jpm/v2/tenant/{tenant}/jobs/1")["expires_in"] == 900


def test_an_answer_that_is_not_made_whole_can_be_closed() -> None:
    HttpResponse.__new__(HttpResponse).close()


FILES = (connections.__file__, http.client.__file__)


@contextmanager
def interrupted_at(number: int) -> Iterator[list[io.IOBase]]:
    """Ctrl-C before the n-th line that receives an answer; gives what was made until then."""
    made: list[io.IOBase] = []
    lines = 0

    def trace(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal lines
        if frame.f_code.co_filename not in FILES:
            return None
        subject = frame.f_locals.get("self")
        if isinstance(subject, io.IOBase) and all(subject is not other for other in made):
            made.append(subject)
        if event == "line" and made:
            lines += 1
            if lines == number:
                raise KeyboardInterrupt
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield made
    finally:
        sys.settrace(before)


def finish(made: io.IOBase) -> None:
    """Close something as the interpreter does at its end, where Python 3.13 prints an error."""
    try:
        is_closed = made.closed
    except ValueError:  # its making did not get so far
        return
    if not is_closed:
        made.close()


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # of sockets that urllib3 forgot
def test_what_an_interrupt_leaves_can_be_closed() -> None:
    interrupts = 0
    with RawServer(answer(b"[1]")) as server:
        request = Request("GET", f"{server.url}/x", Headers())
        while True:
            sender = Http()
            with interrupted_at(interrupts + 1) as made:
                try:
                    reply = sender.send(request, LONG)
                except KeyboardInterrupt:
                    interrupts += 1
                else:
                    break
            for each in reversed(made):
                finish(each)
            made.clear()
            sender.close()
    assert reply.body == b"[1]"
    assert interrupts > 100
    gc.collect()


CHILD = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from servicepytan import Session
from tests.transport.test_interrupts import locals_of

session = Session()
try:
    session.jobs.get(1)
except KeyboardInterrupt as error:
    print(*locals_of(error), sep="\\n")
    sys.exit(7)
"""


def _hang(begin: bytes) -> Any:
    def answer(connection: socket.socket) -> None:
        connection.sendall(begin)
        connection.recv(1)

    return answer


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to one process")
@pytest.mark.parametrize("token_first", rest_slow([True, False]))
@pytest.mark.parametrize(
    "begin", rest_slow([HALF, b"", HALF[:20]]), ids=["body", "nothing", "head"]
)
def test_ctrl_c_leaves_no_frame_of_the_request(token_first: bool, begin: bytes) -> None:
    answers = [TOKEN_ANSWER] if token_first else []
    with RawServer(*answers, _hang(begin)) as server, interruptible():
        settings = {
            "SERVICETITAN_CLIENT_ID": "cid.test",
            "SERVICETITAN_CLIENT_SECRET": CLIENT_SECRET,
            "SERVICETITAN_APP_KEY": APP_KEY,
            "SERVICETITAN_TENANT_ID": "123456",
            "SERVICETITAN_API_URL": server.url,
            "SERVICETITAN_AUTH_URL": server.url,
        }
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD],
            env={**os.environ, **settings, "PYTHONPATH": os.pathsep.join(sys.path)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        until(lambda: len(server.requests) == len(answers) + 1 or child.poll() is not None)
        child.send_signal(signal.SIGINT)
        out, err = child.communicate(timeout=LONG)
    assert (child.returncode, err) == (7, "")
    assert "run subject" in out
    for secret in SECRETS:
        assert secret not in out
