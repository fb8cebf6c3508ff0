"""Sending one request and taking in the whole answer, with ``requests``."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.cookiejar import DefaultCookiePolicy
from time import monotonic
from typing import Any, Optional, Protocol

import requests
from requests.auth import AuthBase

from servicepytan._threads.forks import register_fork_reset
from servicepytan.core.call import Reply, Request
from servicepytan.core.codings import ACCEPTED
from servicepytan.core.headers import reply_headers
from servicepytan.core.urls import encoded
from servicepytan.errors import TransportError
from servicepytan.transport.bodies import BodyReader
from servicepytan.transport.connections import Adapter
from servicepytan.transport.faults import FAILURES, fault_of
from servicepytan.transport.proxies import uses_no_proxy


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
        self._adapter = Adapter(self._clock)
        self._local = threading.local()

    def close(self) -> None:
        """Drop all idle connections; later requests open new ones."""
        self._adapter.close()

    def send(self, request: Request, timeout: float) -> Reply:
        """Send a request and read the whole answer.

        Args:
            request: What to send.
            timeout: Seconds for the next bytes of the answer, or for some of the request to go;
                twice as many for the whole answer.
        """
        started = self._clock()
        response = None
        try:
            response = self._session().request(
                request.method,
                request.url,
                headers=request.headers,
                data=request.body if request.content is None else request.content,
                timeout=timeout,
                allow_redirects=False,
                stream=True,
            )
            reader = BodyReader(response)
            if request.stream and 200 <= response.status_code < 300:
                total = request.total_timeout
                reader.set_deadline(None if total is None else started + total - self._clock())
                reply = _reply(response, stream=Body(response, reader))
            else:
                reply = _reply(response, body=reader.read(request.max_response_bytes))
        except FAILURES as error:
            fault = fault_of(error, request.url, begun=response is not None)
            if response is not None:
                response.close()
            return Reply(seconds=self._clock() - started, fault=fault)
        return replace(reply, seconds=self._clock() - started, received=reader.received)

    def _session(self) -> requests.Session:
        session: Optional[requests.Session] = getattr(self._local, "session", None)
        if session is None:
            session = _Session()
            session.mount("https://", self._adapter)
            session.mount("http://", self._adapter)
            session.headers["Accept-Encoding"] = ACCEPTED
            session.auth = _OwnHeaders()
            session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
            self._local.session = session
        return session


class Body:
    """The body of an answer, read while it comes in.

    Args:
        response: The answer.
        reader: Reads its body.
    """

    def __init__(self, response: requests.Response, reader: BodyReader) -> None:
        self._response = response
        self._reader = reader

    def __iter__(self) -> Iterator[bytes]:
        """The body, piece by piece.

        Raises:
            TransportError: it breaks off.
        """
        try:
            yield from self._reader
        except FAILURES as error:
            fault = fault_of(error, self._response.url, begun=True)
            raise TransportError(f"{fault.text}.", fault.kind, 1) from None
        finally:
            self.close()

    def close(self) -> None:
        """Leave the rest."""
        self._response.close()


def _reply(
    response: requests.Response, *, body: bytes = b"", stream: Optional[Body] = None
) -> Reply:
    headers = reply_headers(response.headers.items())
    return Reply(response.status_code, headers, body, stream=stream)
