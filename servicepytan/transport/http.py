"""Sending one request and taking in the whole answer, with ``requests``."""

from __future__ import annotations

import http.client
import ssl
import threading
from collections.abc import Callable, Iterator
from http.cookiejar import DefaultCookiePolicy
from io import BytesIO
from time import monotonic
from typing import Any, Optional, Protocol

import requests
import urllib3
from requests import exceptions as failed
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase

from servicepytan.core.call import Fault, Reply, Request
from servicepytan.core.headers import reply_headers
from servicepytan.core.proxies import proxy_name
from servicepytan.core.urls import encoded, host_of
from servicepytan.errors import TransportError
from servicepytan.transport.forks import register_fork_reset
from servicepytan.transport.proxies import proxy_fault, proxy_for, uses_no_proxy

_CHUNK = 1 << 16
_LONGEST_CONNECT = 30.0
_POOL = 64


class Sender(Protocol):
    """What sends a request: the one seam that tests replace."""

    def send(self, request: Request, timeout: float) -> Reply:
        """Send it and return the reply; faults are part of the reply, never raised."""

    def close(self) -> None:
        """Drop all connections."""


class _OwnHeaders(AuthBase):
    """Keeps ``requests`` from putting credentials of a ``.netrc`` in place of ours."""

    def __call__(self, request: Any) -> Any:
        return request


class _Session(requests.Session):
    """Leaves URLs and redirects alone, and proxies where a request stays on this machine."""

    def prepare_request(self, request: requests.Request) -> requests.PreparedRequest:
        prepared = super().prepare_request(request)
        url = str(request.url)
        if url.isascii() and encoded(url) == url:
            prepared.url = url  # a signature may cover what ``requests`` writes otherwise
        return prepared

    def get_redirect_target(self, resp: requests.Response) -> Optional[str]:
        return None  # otherwise ``requests`` reads the target even if not to follow

    def merge_environment_settings(self, url: Any, *settings: Any, **named: Any) -> Any:
        merged = super().merge_environment_settings(url, *settings, **named)
        return {**merged, "proxies": {}} if uses_no_proxy(url) else merged


class Http:
    """Keep-alive connections, shared by all threads; each thread has a ``requests.Session``.

    Args:
        clock: Seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Begin with new connections."""
        self._adapter = HTTPAdapter(pool_connections=8, pool_maxsize=_POOL, max_retries=0)
        self._local = threading.local()

    def close(self) -> None:
        """Drop all idle connections; later requests open new ones."""
        self._adapter.close()

    def send(self, request: Request, timeout: float) -> Reply:
        """Send a request and read the whole answer.

        Args:
            request: What to send.
            timeout: Seconds for the answer to begin, and as many again for its body.
        """
        started = self._clock()
        response = None
        try:
            response = self._session().request(
                request.method,
                request.url,
                headers=request.headers,
                data=request.body,
                timeout=(min(timeout, _LONGEST_CONNECT), timeout),
                allow_redirects=False,
                stream=True,
            )
            if request.stream and 200 <= response.status_code < 300:
                return _reply(response, self._clock() - started, stream=Body(response))
            body = self._read(response, started + 2 * timeout)
            fault = None
        except _FAILURES as error:
            fault = _fault(error, request.url, begun=response is not None)
        seconds = self._clock() - started
        if response is None or fault:
            if response is not None:
                response.close()
            return Reply(seconds=seconds, fault=fault)
        return _reply(response, seconds, body=body)

    def _session(self) -> requests.Session:
        session: Optional[requests.Session] = getattr(self._local, "session", None)
        if session is None:
            session = _Session()
            session.mount("https://", self._adapter)
            session.mount("http://", self._adapter)
            session.auth = _OwnHeaders()
            session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
            self._local.session = session
        return session

    def _read(self, response: requests.Response, deadline: float) -> bytes:
        received = BytesIO()  # unlike a list, it shows no token among the locals of a traceback
        for _ in map(received.write, _chunks(response.raw)):
            if self._clock() > deadline:
                raise requests.ReadTimeout("the body took too long")
        _require_all(response, bool(received.tell()))
        return received.getvalue()


def _head_may_be_cut(response: requests.Response) -> bool:
    """Whether an answer without a body lacks the headers that every whole one of HTTP/1.1 has.

    ``http.client`` takes the end of the connection for the end of the head.
    """
    told = getattr(response.raw, "_original_response", None)
    return (
        getattr(told, "version", 10) == 11
        and getattr(told, "length", 0) is None
        and not getattr(told, "chunked", True)
        and "close" not in response.headers.get("Connection", "").lower()
    )


class Body:
    """The body of an answer, read while it comes in.

    Args:
        response: The answer.
    """

    def __init__(self, response: requests.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        """The body, piece by piece.

        Raises:
            TransportError: it breaks off.
        """
        try:
            begun = False
            for chunk in _chunks(self._response.raw):
                begun = True
                yield chunk
            _require_all(self._response, begun)
        except _FAILURES as error:
            fault = _fault(error, self._response.url, begun=True)
            raise TransportError(f"{fault.text}.", "cut", 1) from None
        finally:
            self.close()

    def close(self) -> None:
        """Leave the rest."""
        self._response.close()


def _reply(
    response: requests.Response, seconds: float, *, body: bytes = b"", stream: Optional[Body] = None
) -> Reply:
    return Reply(
        status=response.status_code,
        headers=reply_headers(response.headers.items()),
        body=body,
        seconds=seconds,
        received=response.raw.tell(),
        stream=stream,
    )


def _require_all(response: requests.Response, begun: bool) -> None:
    if response.raw.length_remaining or (not begun and _head_may_be_cut(response)):
        raise urllib3.exceptions.ProtocolError("the answer is shorter than announced")


def _chunks(raw: Any) -> Iterator[bytes]:
    """The body as it comes in; ``stream``, all there is in urllib3 1, waits for full chunks."""
    if hasattr(raw, "read1"):
        return iter(lambda: raw.read1(_CHUNK, decode_content=True), b"")
    stream: Iterator[bytes] = raw.stream(_CHUNK, decode_content=True)
    return stream


_FAILURES = (
    requests.RequestException,
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
    OSError,
    ValueError,
)
_UNSENT = (
    failed.InvalidHeader,
    failed.InvalidSchema,
    failed.InvalidURL,
    failed.MissingSchema,
    urllib3.exceptions.LocationParseError,
    UnicodeError,
)
_TLS = (failed.SSLError, urllib3.exceptions.SSLError)
_TLS_LOST = (ssl.SSLEOFError, ssl.SSLZeroReturnError)
_LOST = (ConnectionResetError, ConnectionAbortedError, BrokenPipeError)
"""A connection that once was; urllib3 1 calls even that a failure of the proxy."""


def _fault(error: Exception, url: str, *, begun: bool) -> Fault:
    causes = list(_causes(error))
    host, proxy = host_of(url), proxy_for(url)

    def among(*kinds: type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    blamed = proxy_fault(proxy, host, causes, _words(causes)) if proxy and not begun else None
    if blamed:
        return blamed
    if proxy:
        host += f" (through the proxy {proxy_name(proxy)})"
    elif among(failed.ProxyError):
        host += " (through the proxy)"

    if among(urllib3.exceptions.NewConnectionError):
        return Fault("connect", f"no connection to {host}: {_words(causes)}")
    if among(failed.Timeout, urllib3.exceptions.TimeoutError):
        if among(urllib3.exceptions.ConnectTimeoutError):
            return Fault("connect", f"{host} took too long to accept a connection")
        return Fault("timeout", f"{host} took too long to answer")
    if begun:
        return Fault("cut", f"the answer of {host} ended before it was complete")
    if among(*_UNSENT) and not among(urllib3.exceptions.InvalidHeader):  # that one came back
        return Fault("connect", f"the request to {host} could not be sent: {_words(causes)}")
    if among(*_TLS) and not among(*_TLS_LOST):
        return Fault("tls", f"no trusted connection to {host}: {_words(causes)}")
    if type(error) is OSError and error.errno is None:  # requests finds no CA bundle
        return Fault("tls", f"no trusted connection to {host}: {error}")
    if among(failed.ProxyError) and not among(*_LOST):
        return Fault("connect", f"no connection to {host}: {_words(causes)}")
    return Fault("reset", f"{host} closed the connection: {_words(causes)}")


def _causes(error: Optional[BaseException]) -> Any:
    for _ in range(8):
        if error is None:
            return
        yield error
        inner = [arg for arg in error.args if isinstance(arg, BaseException)]
        error = getattr(error, "reason", None) or (inner[0] if inner else error.__cause__)
        error = error if isinstance(error, BaseException) else None


def _words(causes: list[BaseException]) -> str:
    for cause in reversed(causes):
        words = getattr(cause, "strerror", None) or getattr(cause, "verify_message", None)
        if words:
            return str(words)
    return type(causes[-1]).__name__
