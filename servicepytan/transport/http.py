"""Sends one request and reads its complete answer, with ``requests``."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from http.cookiejar import DefaultCookiePolicy
from time import monotonic
from typing import Any, Optional, Protocol

import requests
import urllib3

from servicepytan._threads.forks import register_fork_reset
from servicepytan.core.call import Reply, Request
from servicepytan.core.codings import decoder_for
from servicepytan.core.replies import reply_headers
from servicepytan.errors import TransportError
from servicepytan.transport.adapter import Adapter
from servicepytan.transport.connections import HttpResponse, TooLarge
from servicepytan.transport.faults import FAILURES, fault_of
from servicepytan.transport.preparation import RequestPreparer, environment_settings
from servicepytan.transport.streamed import StreamedBody

_CHUNK = 1 << 16


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
                stream = RequestsBody(response, reader)
            headers = dict(response.headers.lower_items())
            texts = "".join(headers.values())
            if not texts.isascii() or "\n" in texts:  # the usual case
                headers = reply_headers(headers.items())
            return Reply(
                response.status_code,
                headers,
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


class BodyReader:
    """The decoded body of an answer, piece by piece.

    Args:
        response: The answer, or what stands in for it: with the public reading methods of
            ``urllib3``'s response.

    Attributes:
        received: Bytes that came so far, before they were decompressed.
    """

    def __init__(self, response: requests.Response) -> None:
        self._response = response
        original = getattr(response.raw, "_original_response", None)
        self._answer = original if isinstance(original, HttpResponse) else None
        self.received = 0

    def __iter__(self) -> Iterator[bytes]:
        """The decoded body.

        Raises:
            Undecodable: it is not in the coding that the headers name.
            urllib3.exceptions.HTTPError: it breaks off, or does not come in time.
        """
        raw: Any = self._response.raw
        if isinstance(raw, urllib3.HTTPResponse):
            yield from self._decoded(self._counted(raw.stream(_CHUNK, decode_content=False)))
        else:
            yield from self._counted(_stand_in_stream(raw))
        if self._answer and (raw.length_remaining or self._may_be_cut(self._answer)):
            raise _shorter()

    def read(self, most: int) -> bytes:
        """The whole decoded body.

        Args:
            most: Bytes that it may have.

        Raises:
            TooLarge: it has more.
            Undecodable: it is not in the coding that the headers name.
            urllib3.exceptions.HTTPError: it breaks off, or does not come in time.
        """
        raw, length = self._response.raw, self._answer.length if self._answer else None
        if length is not None and length <= most and isinstance(raw, urllib3.HTTPResponse):
            self.received = length
            if "Content-Encoding" not in self._response.headers:
                return bytes(raw.read(decode_content=False))
            pieces = self._decoded(_whole(raw))
        else:
            pieces = iter(self)
        body = io.BytesIO()  # unlike a list, it shows no token among the locals of a traceback
        for _ in map(body.write, pieces):
            if body.tell() > most:
                raise TooLarge(f"is larger than {most:,} bytes")
        return body.getvalue()

    def set_deadline(self, seconds: Optional[float]) -> None:
        """Limit the time for the remaining body; None for no limit in total."""
        if self._answer:
            self._answer.deadline.restart(seconds)

    def _decoded(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        coding = self._response.headers.get("Content-Encoding")
        if not coding:
            yield from pieces
            return
        decoder = decoder_for(coding)
        for data in pieces:
            yield from decoder.decode(data)
        if not decoder.complete:
            raise _shorter()

    def _counted(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self.received += len(piece)
            yield piece

    def _may_be_cut(self, answer: HttpResponse) -> bool:
        """Whether an empty body, ended only by the connection, may be truncated.

        It is if the answer says that it is compressed, as that takes some bytes, or if HTTP/1.1
        did not announce that the connection closes.
        """
        if self.received or answer.length is not None or answer.chunked:
            return False
        headers = self._response.headers
        is_announced = "close" in headers.get("Connection", "").lower()
        return "Content-Encoding" in headers or (answer.version == 11 and not is_announced)


def _whole(raw: urllib3.HTTPResponse) -> Iterator[bytes]:
    yield raw.read(decode_content=False)


def _stand_in_stream(raw: Any) -> Iterator[bytes]:
    if hasattr(raw, "stream"):
        pieces: Iterator[bytes] = raw.stream(_CHUNK, decode_content=True)
        return pieces
    return iter(lambda: raw.read(_CHUNK), b"")


def _shorter() -> urllib3.exceptions.ProtocolError:
    return urllib3.exceptions.ProtocolError("the answer is shorter than announced")


class RequestsBody(StreamedBody):
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
            self._fault = None
        except FAILURES as error:
            fault = fault_of(error, self._response.url, begun=True)
            self._fault = fault.kind
            raise TransportError(f"{fault.text}.", fault.kind, 1) from None
        finally:
            self.close()

    def close(self) -> None:
        """Discard the remaining body."""
        self._response.close()
        self._ended(self._reader.received)
