"""Sends one request and reads its complete answer, with ``requests``."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.cookiejar import DefaultCookiePolicy
from time import monotonic
from typing import Optional, Protocol

import requests

from servicepytan._threads.forks import register_fork_reset
from servicepytan.core.call import Reply, Request
from servicepytan.core.replies import reply_headers
from servicepytan.errors import TransportError
from servicepytan.transport.connections import Adapter
from servicepytan.transport.faults import FAILURES, fault_of
from servicepytan.transport.preparation import RequestPreparer
from servicepytan.transport.proxies import environment_settings
from servicepytan.transport.responses import BodyReader


class Sender(Protocol):
    """The interface that sends requests; tests replace it."""

    def send(self, request: Request, timeout: float) -> Reply:
        """Send a request; returns the reply, with faults in it, never raised."""

    def close(self) -> None:
        """Close all connections."""


class _Session(requests.Session):
    """A ``requests.Session`` without cookies and redirects.

    Args:
        adapter: Sends the requests.
    """

    def __init__(self, adapter: Adapter) -> None:
        super().__init__()
        self.mount("https://", adapter)
        self.mount("http://", adapter)
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    def get_redirect_target(self, resp: requests.Response) -> Optional[str]:
        return None  # otherwise ``requests`` reads the target even if not to follow


class _ThreadSession(threading.local):
    """One ``requests.Session`` per thread."""

    def __init__(self, adapter: Adapter) -> None:
        self.session = _Session(adapter)


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
        """Start with new connections."""
        self._adapter = Adapter(self._clock)
        self._thread = _ThreadSession(self._adapter)
        self._preparer = RequestPreparer()

    def close(self) -> None:
        """Close idle connections; later requests open new ones."""
        self._adapter.close()

    def send(self, request: Request, timeout: float) -> Reply:
        """Send a request and read the complete answer.

        Args:
            request: What to send.
            timeout: Seconds for the next bytes of the answer, or for some of the request to go;
                twice as many for the whole answer.
        """
        started = self._clock()
        response = None
        try:
            prepared = self._preparer.prepare(request)
            response = self._thread.session.send(
                prepared,
                timeout=timeout,
                allow_redirects=False,
                **environment_settings(str(prepared.url)),
            )
            reader, stream = BodyReader(response), None
            if request.stream and 200 <= response.status_code < 300:
                total = request.total_timeout
                reader.set_deadline(None if total is None else started + total - self._clock())
                stream = Body(response, reader)
            return Reply(
                response.status_code,
                _header_texts(response),
                b"" if stream else reader.read(request.max_response_bytes),
                self._clock() - started,
                reader.received,
                stream=stream,
            )
        except FAILURES as error:
            fault = fault_of(error, request.url, begun=response is not None)
            if response is not None:
                response.close()
            return Reply(seconds=self._clock() - started, fault=fault)


def _header_texts(response: requests.Response) -> dict[str, str]:
    """The headers of an answer by lower-case name, as decoded text."""
    headers = dict(response.headers.lower_items())
    text = "".join(headers.values())
    is_plain = text.isascii() and "\n" not in text  # as nearly all headers are
    return headers if is_plain else reply_headers(headers.items())


class Body:
    """The body of an answer, read as it arrives.

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
        """Discard the remaining body."""
        self._response.close()
