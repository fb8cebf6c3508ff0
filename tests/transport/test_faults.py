"""How the failures of ``requests`` and ``urllib3`` are read: what is known of the request."""

from __future__ import annotations

import socket
import ssl
from typing import Any, Optional

import pytest
import requests
import urllib3

from servicepytan.core.call import Request
from servicepytan.core.codings import Undecodable
from servicepytan.core.redact import Headers
from servicepytan.transport.connections import TooLarge, UnusableAnswer
from servicepytan.transport.faults import fault_of
from servicepytan.transport.http import Http


def _wrapped(kind: Any, reason: Exception) -> Any:
    pool: Any = None
    return kind(urllib3.exceptions.MaxRetryError(pool, "/x", reason))


def _ssl(error: Exception) -> Any:
    return _wrapped(requests.exceptions.SSLError, urllib3.exceptions.SSLError(error))


def _proxy(error: Exception) -> Any:
    return _wrapped(requests.exceptions.ProxyError, urllib3.exceptions.ProxyError("no", error))


def _lost(reason: Exception) -> Any:
    return requests.ConnectionError(urllib3.exceptions.ProtocolError("aborted", reason))


def _slow(reason: Exception) -> Any:
    return _wrapped(requests.exceptions.ConnectTimeout, reason)


def _while_connecting(error: ssl.SSLError) -> ssl.SSLError:
    """An error of the handshake, as our connections mark it."""
    error.while_connecting = True  # type: ignore[attr-defined]
    return error


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (_ssl(ssl.SSLCertVerificationError(1, "self-signed")), "tls", "self-signed"),
        (_ssl(_while_connecting(ssl.SSLError(1, "wrong version"))), "tls", "wrong version"),
        (_ssl(ssl.SSLError(1, "wrong version")), "reset", "wrong version"),
        (_ssl(ssl.SSLEOFError(8, "EOF occurred")), "reset", "EOF occurred"),
        (_ssl(ssl.SSLZeroReturnError(6, "closed")), "reset", "closed"),
        (OSError("no CA bundle, invalid path: /x"), "tls", "invalid path: /x"),
        (OSError(5, "Input/output error"), "reset", "Input/output"),
        (OSError(None, "Can not write"), "reset", "Can not write"),
        (_proxy(OSError("Tunnel connection failed: 407")), "connect", "through the proxy"),
        (_proxy(ConnectionResetError(104, "reset by peer")), "reset", "reset by peer"),
        (_proxy(BrokenPipeError(32, "Broken pipe")), "reset", "Broken pipe"),
        (requests.exceptions.InvalidHeader("x: kept-quiet"), "connect", "could not be sent"),
        (requests.exceptions.InvalidURL("x"), "connect", "could not be sent"),
        (requests.exceptions.InvalidSchema("x"), "connect", "could not be sent"),
        (urllib3.exceptions.LocationParseError("x"), "connect", "could not be sent"),
        (UnicodeEncodeError("latin-1", "kept-quiet", 0, 1, "no"), "connect", "could not be sent"),
        (requests.exceptions.ConnectTimeout(), "timeout", "too long"),
        (_slow(urllib3.exceptions.ConnectTimeoutError()), "connect", "accept a connection"),
        (_slow(urllib3.exceptions.NewConnectionError(None, "x")), "connect", "no connection"),  # type: ignore[arg-type]
        (ValueError("kept-quiet"), "reset", "ValueError"),
        (_lost(socket.timeout("timed out")), "timeout", "take in the request"),
        (_lost(UnusableAnswer("switches to a protocol")), "cut", "api.test switches to a"),
        (TooLarge("is larger than 9 bytes"), "too_large", "api.test is larger than 9 bytes"),
        (Undecodable("has the coding br"), "cut", "api.test has the coding br"),
        (requests.exceptions.ConnectionError(), "reset", "ConnectionError"),
    ],
)
def test_how_failures_are_read(
    monkeypatch: pytest.MonkeyPatch, error: Exception, kind: str, words: str
) -> None:
    def fail(*args: object, **more: object) -> None:
        raise error

    monkeypatch.setattr(requests.Session, "send", fail)
    request = Request("GET", "https://user:kept-quiet@api.test", Headers())
    reply = Http().send(request, 5)
    assert reply.fault is not None
    assert reply.fault.kind == kind
    assert words in reply.fault.text
    assert "kept-quiet" not in reply.fault.text


def test_causes_are_found_behind_each_other() -> None:
    inner: Optional[BaseException] = OSError(1, "deep")
    for _ in range(20):
        inner = requests.ConnectionError(inner)
    assert fault_of(inner, "h", begun=False).kind == "reset"  # type: ignore[arg-type]
    loop = requests.ConnectionError("x")
    loop.__cause__ = loop
    assert fault_of(loop, "h", begun=True).kind == "cut"
